//! The process of mentoring: no I/O, no clock, no words, no terminal.
//!
//! ```text
//! Command + Facts + who + today ──decide──► Change { edits, warnings }  or  Refusal
//! Case + School ──summary──► Summary ──standing(today)──► stage, next step, urgency
//! ```
//!
//! The process in the order of the year: an [`order`] assigns a mentor ([`mentorship`]), which opens
//! a [`case`]; the mentor makes the [`diagnostics`] by a [`rubric`] and writes a [`plan`], from a
//! [`year_template`]; the plan is agreed and approved; it is carried out, which the [`journal`]
//! keeps; the [`report`] is heard at a [`meeting`] of the council. What a school may change is in
//! [`settings`], the [`calendar`] and the terms of [`deadline`].

pub mod appointment;
pub mod as_of;
pub mod calendar;
pub mod case;
pub mod certificate;
pub mod change;
mod chronology;
pub mod closed;
pub mod code;
pub mod command;
pub mod correction;
pub mod deadline;
pub mod decide;
pub mod diagnostics;
pub mod ending;
pub mod engagement;
pub mod explain;
pub mod facts;
pub mod figures;
pub mod fold;
pub mod group_event;
pub mod hand_over;
pub mod id;
pub mod interruption;
pub mod invariant;
pub mod journal;
pub mod kazakh_order;
pub mod kept;
pub mod leaving;
pub mod lint;
pub mod listing;
pub mod local;
pub mod meeting;
pub mod mentor_days;
pub mod mentorship;
pub mod moved_date;
pub mod name;
pub mod needs;
pub mod opening;
pub mod order;
pub mod overview;
pub mod part;
pub mod person;
pub mod plan;
pub mod recommendation;
pub mod refers;
pub mod refusal;
pub mod register;
pub mod reopening;
pub mod report;
pub mod resumption;
pub mod rights;
pub mod rubric;
pub mod school;
pub mod scope;
pub mod set_up;
pub mod settings;
pub mod sight;
pub mod span;
pub mod staff_list;
pub mod standing;
pub mod step;
pub mod summary;
pub mod term;
pub mod timeliness;
pub mod track;
pub mod trial;
pub mod trouble;
pub mod typed_text;
pub mod undo;
pub mod year_template;
