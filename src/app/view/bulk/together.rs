//! Which of many cases can a form be for, and why not the others?

use super::{TOGETHER, name};
use crate::app::form::Item;
use crate::app::popup::{Body, Pick, Picking};
use crate::app::session::Session;
use crate::app::task::{Together, TogetherTask};
use crate::app::turn::{Purpose, Turn};
use crate::app::view::case::{Opened, together_refused};
use crate::domain::compiled::overview::CaseFile;
use crate::say;
use crate::words::refusals;
use std::rc::Rc;

/// Asks what is to be done to so many cases.
pub(super) fn offer(cases: usize, turn: &mut Turn<'_>) {
    let words = &turn.session.words;
    let items = Together::ALL.map(|it| Item::new(it.key(), it.said(words))).to_vec();
    let pick = Pick::new(say!(words, "together-which", n = cases), items, Picking::One);
    turn.popup(Purpose::View(TOGETHER), Body::Pick(pick));
}

/// Opens the form for those that the rules let through; the others are named in it, each with the reason; some are
/// left out already.
pub(super) fn begin(what: Together, files: &[Rc<CaseFile>], mut left: Vec<String>, turn: &mut Turn<'_>) {
    let mut meant = Vec::new();
    let mut reasons: Vec<(String, Vec<String>)> = Vec::new();
    for file in files {
        let Some(why) = why_not(what, file, turn.session) else {
            meant.push(Rc::clone(file));
            continue;
        };
        match reasons.iter_mut().find(|(reason, _)| *reason == why) {
            Some((_, who)) => who.push(name(file)),
            None => reasons.push((why, vec![name(file)])),
        }
    }
    // Each reason is said once, with whom it is about: of a whole list most have the same.
    left.extend(reasons.iter().map(|(why, who)| format!("{}: {why}", who.join(", "))));
    let seen = meant.iter().map(|file| file.revision).min();
    match TogetherTask::of(what, &meant, left.clone()) {
        Some(task) => turn.open_task(task, seen),
        None => turn.show(what.said(&turn.session.words), none(&left, turn.session)),
    }
}

fn why_not(what: Together, file: &Rc<CaseFile>, session: &Session) -> Option<String> {
    let opened = Opened::new(Rc::clone(file), session);
    let refusal = together_refused(what, &opened)?;
    Some(refusals::refusal(&refusal, &session.words))
}

fn none(left: &[String], session: &Session) -> Vec<String> {
    [say!(session.words, "together-none")].into_iter().chain(left.iter().cloned()).collect()
}
