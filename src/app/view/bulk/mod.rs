//! What is done to many cases at once, for which each of them is read first?

mod council;
mod export;
mod together;

use crate::app::ReadCase;
use crate::app::effect::Effect;
use crate::app::form::Item;
use crate::app::popup::{Body, Pick, Picking, Reply};
use crate::app::task::{EventTask, Together};
use crate::app::turn::{Purpose, Turn};
use crate::domain::code::CaseCode;
use crate::domain::compiled::overview::CaseFile;
use crate::domain::group_event::GroupKey;
use crate::domain::refusal::Refusal;
use crate::domain::rights::Right;
use crate::say;
use crate::words::refusals;
use std::rc::Rc;

/// The word under which the documents of many cases are asked for.
const DOCUMENTS: &str = "documents of many";
/// The word under which the meeting for many cases is asked for.
const MEETING: &str = "meeting of many";

/// The word under which is asked what is to be done to many cases.
const TOGETHER: &str = "done to many";

/// What is to be done once the cases were read.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Deed {
    /// One event is entered for all of them.
    Event,
    /// A document of each is written.
    Export(String),
    /// A meeting is chosen, at which all of them are to be heard.
    Council,
    /// One form does the same to all of them.
    Together(Together),
}

/// Cases that are being read for the sake of something done to all of them.
#[derive(Debug)]
pub struct Bulk {
    deed: Option<Deed>,
    wanted: Vec<CaseCode>,
    files: Vec<Rc<CaseFile>>,
}

impl Bulk {
    /// Asks for one event that all the cases have in common.
    pub fn event(cases: Vec<CaseCode>, turn: &mut Turn<'_>) -> Option<Self> {
        if !turn.session.may(Right::EnterEvents) {
            return refused(Right::EnterEvents, turn);
        }
        Self::reading(Deed::Event, cases, turn)
    }

    /// Asks at which meeting of the council all the cases are to be heard.
    pub fn council(cases: Vec<CaseCode>, turn: &mut Turn<'_>) -> Option<Self> {
        if !turn.session.may(Right::RunCase) {
            return refused(Right::RunCase, turn);
        }
        Self::reading(Deed::Council, cases, turn)
    }

    /// Asks which document of the cases is to be written.
    pub fn export(cases: Vec<CaseCode>, turn: &mut Turn<'_>) -> Option<Self> {
        if cases.is_empty() {
            return None;
        }
        let title = say!(turn.session.words, "bulk-export-title", n = cases.len());
        let items: Vec<Item> = export::offered(turn.session);
        turn.popup(Purpose::View(DOCUMENTS), Body::Pick(Pick::new(title, items, Picking::One)));
        Some(Self { deed: None, wanted: cases, files: Vec::new() })
    }

    /// Asks what is to be done to the cases by one form.
    pub fn together(cases: Vec<CaseCode>, turn: &mut Turn<'_>) -> Option<Self> {
        if cases.is_empty() {
            return None;
        }
        together::offer(cases.len(), turn);
        Some(Self { deed: None, wanted: cases, files: Vec::new() })
    }

    fn reading(deed: Deed, cases: Vec<CaseCode>, turn: &mut Turn<'_>) -> Option<Self> {
        if cases.is_empty() {
            return None;
        }
        ask_for(&cases, turn);
        Some(Self { deed: Some(deed), wanted: cases, files: Vec::new() })
    }

    /// Takes the reply to what the cases were asked for.
    pub fn replied(&mut self, asked: &'static str, reply: &Reply, turn: &mut Turn<'_>) {
        let Reply::Picked(keys) = reply else { return };
        let Some(key) = keys.first() else { return };
        match asked {
            DOCUMENTS => {
                self.deed = Some(Deed::Export(key.clone()));
                ask_for(&self.wanted, turn);
            }
            TOGETHER => {
                self.deed = Together::of_key(key).map(Deed::Together);
                ask_for(&self.wanted, turn);
            }
            MEETING => council::ask(key, &self.files, turn),
            _ => {}
        }
    }

    /// Takes the cases, once they were read, and does it; of those that cannot be read it is said why.
    pub fn read(&mut self, read: Vec<ReadCase>, turn: &mut Turn<'_>) {
        let Some(deed) = self.deed.take() else { return };
        let mut unread = Vec::new();
        for (code, file) in read {
            match file {
                Ok(file) => self.files.push(Rc::new(file)),
                Err(failure) => unread.push(format!("{code}: {}", turn.session.why(&failure))),
            }
        }
        let (read, left) = (&self.files, unread);
        match deed {
            Deed::Export(picked) => export::write(&picked, read, left, turn),
            Deed::Together(what) => together::begin(what, read, left, turn),
            Deed::Event | Deed::Council if !left.is_empty() => turn.complain(left.join("; ")),
            Deed::Event => self.enter_event(turn),
            Deed::Council => council::offer(read, turn),
        }
    }

    fn enter_event(&self, turn: &mut Turn<'_>) {
        let Some(first) = self.files.first() else { return };
        let group = GroupKey(turn.fresh_id());
        let task = EventTask::for_many(Rc::clone(first), group, self.wanted.clone());
        turn.open_task(task, Some(first.revision));
    }
}

fn ask_for(cases: &[CaseCode], turn: &mut Turn<'_>) {
    turn.effect(Effect::LoadCases(cases.to_vec()));
}

fn refused(right: Right, turn: &mut Turn<'_>) -> Option<Bulk> {
    turn.complain(refusals::refusal(&Refusal::NotPermitted(right), &turn.session.words));
    None
}

/// Returns the short name of a case's teacher.
fn name(file: &CaseFile) -> String {
    file.school.name_of(file.case.head.mentee).short()
}
