//! The process of mentoring: no I/O, no clock, no words, no terminal.
//!
//! ```text
//! Command + Facts + who + today ──decide──► Change { edits, warnings }  or  Refusal
//! Case + School ──summary──► Summary ──standing(today)──► stage, next step, urgency
//! ```
//!
//! The process in the order of the year: an [`order`] assigns a mentor ([`people::mentorship`]), which
//! opens a [`case`]; the mentor makes the [`diagnostics`] by a [`rubric`] and writes a [`plan`], from a
//! [`year_template`]; the plan is agreed and approved; it is carried out, which the [`journal`]
//! keeps; the [`report`] is heard at a [`meeting`] of the council. What a school may change is in
//! [`settings`], the [`calendar`] and the terms of [`clock::deadline`].
//!
//! Rooms of several concepts: [`case`] its life from opening to reopening, [`people`] who they are
//! to one another, [`clock`] by when what is due, [`compiled`] what the records come to, [`text`]
//! typed words. How a command becomes a change: [`command`], [`decide`], [`facts`], [`scope`],
//! [`invariant`], [`change`], [`refusal`], [`undo`]; [`part`] is the smallest thing stored, [`quarantine`] what
//! of it cannot be read, [`inspection`] what a look at all of it finds.

pub mod calendar;
pub mod case;
pub mod change;
pub mod clock;
pub mod code;
pub mod command;
pub mod compiled;
pub mod decide;
pub mod diagnostics;
pub mod doing;
pub mod engagement;
pub mod facts;
pub mod group_event;
pub mod id;
pub mod inspection;
pub mod invariant;
pub mod journal;
pub mod keeping;
pub mod meeting;
pub mod needs;
pub mod order;
pub mod part;
pub mod people;
pub mod plan;
pub mod progress;
pub mod quarantine;
pub mod recommendation;
pub mod refers;
pub mod refusal;
pub mod report;
pub mod retention;
pub mod rights;
pub mod rubric;
pub mod school;
pub mod scope;
pub mod set_up;
pub mod settings;
pub mod staff_list;
pub mod text;
pub mod trial;
pub mod trouble;
pub mod undo;
pub mod unfit;
pub mod year_template;
pub mod zone;
