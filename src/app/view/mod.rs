//! Which views are there, and to which of them does a key go?
//!
//! A view is one file here (state and what keys do), one in `ui` (drawing), one in the scenes.

pub mod advice;
pub mod agenda;
pub mod awaited;
mod bulk;
pub mod calendar;
pub mod care;
pub mod case;
mod dashboard;
pub mod people;
pub mod preview;
pub mod school_papers;
pub mod settings;
pub mod staff_list;

pub use agenda::AgendaView;
pub use awaited::AwaitedView;
pub use calendar::CalendarView;
pub use care::CareView;
pub use case::CaseView;
pub use dashboard::{About, Dashboard, Note, Placed};
pub use people::PeopleView;
pub use preview::Preview;
pub use settings::SettingsView;
pub use staff_list::StaffListView;

use super::effect::Effect;
use super::key::Key;
use super::keys::{Action, Context};
use super::list::Marks;
use super::mouse::{Pressed, Spot};
use super::msg::ReadCase;
use super::popup::Reply;
use super::session::Session;
use super::task::{FormView, Fresh};
use super::turn::Turn;
use crate::documents::Kind;
use crate::domain::case::Case;
use crate::domain::code::CaseCode;
use crate::domain::compiled::overview::CaseFile;
use crate::domain::id::Revision;
use crate::domain::keeping::Kept;
use crate::domain::school::School;
use crate::say;
use std::rc::Rc;

/// What a view is made of, beside the lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wanted {
    /// A case whole.
    Case(CaseCode),
    /// The school's shared records.
    School,
    /// The school with every case whole, for a document.
    Whole(Kind),
}

/// The school with every case that the user may see.
pub type Whole = (School, Vec<Case>);

impl Wanted {
    /// Returns what reads it.
    pub fn effect(self) -> Effect {
        match self {
            Self::Case(code) => Effect::LoadCase(code),
            Self::School => Effect::LoadSchool,
            Self::Whole(kind) => Effect::LoadWhole(kind),
        }
    }
}

/// A view: what fills the window.
pub enum View {
    /// The cases, by what waits.
    Dashboard(Dashboard),
    /// One case.
    Case(Box<CaseView>),
    /// The people.
    People(PeopleView),
    /// The open deadlines by date.
    Agenda(AgendaView),
    /// The plans that wait for the user.
    Awaited(AwaitedView),
    /// The working calendar.
    Calendar(CalendarView),
    /// The data as a whole.
    Care(CareView),
    /// The school's settings.
    Settings(SettingsView),
    /// What a staff list comes to.
    StaffList(StaffListView),
    /// A document.
    Preview(Preview),
    /// A form being filled in.
    Form(Box<FormView>),
}

impl View {
    /// Returns where the user is, as far as keys go.
    pub fn context(&self) -> Context {
        match self {
            Self::Dashboard(_) => Context::Dashboard,
            Self::Case(_) => Context::Case,
            Self::People(_) => Context::People,
            Self::Agenda(_) => Context::Agenda,
            Self::Awaited(_) => Context::Approval,
            Self::Calendar(_) => Context::Calendar,
            Self::Settings(_) => Context::Settings,
            Self::Care(_) => Context::Care,
            Self::StaffList(_) => Context::StaffList,
            Self::Preview(_) => Context::Preview,
            Self::Form(_) => Context::Form,
        }
    }

    /// Does an action.
    pub fn act(&mut self, action: Action, turn: &mut Turn<'_>) {
        match self {
            Self::Dashboard(it) => it.act(action, turn),
            Self::Case(it) => it.act(action, turn),
            Self::People(it) => it.act(action, turn),
            Self::Agenda(it) => it.act(action, turn),
            Self::Awaited(it) => it.act(action, turn),
            Self::Calendar(it) => it.act(action, turn),
            Self::Settings(it) => it.act(action, turn),
            Self::Care(it) => it.act(action, turn),
            Self::StaffList(it) => it.act(action, turn),
            Self::Preview(it) => it.act(action, turn),
            Self::Form(it) => it.perform(action, turn),
        }
    }

    /// Selects the row at a place, where the view has rows.
    pub fn select(&mut self, row: usize) {
        match self {
            Self::Dashboard(it) => it.select(row),
            Self::Case(it) => it.select(row),
            Self::People(it) => it.select(row),
            Self::Agenda(it) => it.select(row),
            Self::Awaited(it) => it.select(row),
            Self::Calendar(it) => it.select(row),
            Self::Settings(it) => it.select(row),
            Self::Care(it) => it.select(row),
            Self::StaffList(_) | Self::Preview(_) | Self::Form(_) => {}
        }
    }

    /// Takes the reply to a popup that the view opened under a word of its own.
    pub fn replied(&mut self, asked: &'static str, reply: Reply, turn: &mut Turn<'_>) {
        match self {
            Self::Dashboard(it) => it.replied(asked, reply, turn),
            Self::Case(it) => it.replied(asked, reply, turn),
            Self::Calendar(it) => it.replied(asked, &reply, turn),
            Self::People(it) => it.replied(asked, &reply, turn),
            Self::Settings(it) => it.replied(asked, &reply, turn),
            Self::Agenda(it) => it.replied(asked, &reply, turn),
            Self::Awaited(_) | Self::Care(_) => {}
            Self::StaffList(_) | Self::Preview(_) | Self::Form(_) => {}
        }
    }

    /// Takes note that the lists were read anew, that it is another day, or the window another size.
    pub fn renew(&mut self, session: &Session) {
        match self {
            Self::Dashboard(it) => it.renew(session),
            Self::People(it) => it.renew(session),
            Self::Agenda(it) => it.renew(session),
            Self::Awaited(it) => it.renew(session),
            Self::Calendar(it) => it.renew(session),
            Self::Settings(it) => it.renew(session),
            Self::Care(it) => it.renew(session),
            Self::Case(it) => it.renew(session),
            Self::StaffList(_) | Self::Preview(_) | Self::Form(_) => {}
        }
    }

    /// Takes a case that was read, if it is the view's.
    pub fn case_read(&mut self, file: &Rc<CaseFile>, session: &Session) {
        let code = file.case.head.code;
        match self {
            Self::Case(it) if it.code() == code => it.read(Rc::clone(file), session),
            Self::Preview(it) if it.wanted() == Wanted::Case(code) => it.renew_from(file, session),
            Self::Form(it) if it.wanted() == Some(Wanted::Case(code)) => {
                let about =
                    |seen, changed_in| case::history::changed_by(file, seen, changed_in, &session.words);
                it.take_fresh(&Fresh::Case(file), file.revision, about, session);
            }
            _ => {}
        }
    }

    /// Says whether it shows a document of the whole school of this kind.
    pub fn shows(&self, kind: Kind) -> bool {
        self.wanted() == Some(Wanted::Whole(kind))
    }

    /// Takes the whole school that was read, if it shows a document of it.
    pub fn whole_read(&mut self, kind: Kind, whole: &Rc<Whole>, session: &Session) {
        match self {
            Self::Preview(it) if it.wanted() == Wanted::Whole(kind) => it.renew_from_whole(whole, session),
            _ => {}
        }
    }

    /// Goes on with a case that was read though it is not the view's own.
    pub fn other_read(&mut self, file: &Rc<CaseFile>, turn: &mut Turn<'_>) {
        if let Self::Case(it) = self {
            it.other_read(file, turn);
        }
    }

    /// Goes on with cases that were read for something that is done to all of them.
    pub fn cases_read(&mut self, read: Vec<ReadCase>, turn: &mut Turn<'_>) {
        if let Self::Dashboard(it) = self {
            it.cases_read(read, turn);
        }
    }

    /// Goes on with the cases in which a group event has an entry.
    pub fn group_read(&mut self, cases: &[Case], turn: &mut Turn<'_>) {
        if let Self::Case(it) = self {
            it.group_read(cases, turn);
        }
    }

    /// Takes note that the lists were read.
    pub fn lists_read(&mut self, session: &Session) {
        match self {
            Self::Form(it) if it.wanted().is_none() => {
                let about = |_, _| say!(session.words, "another-session");
                it.take_fresh(&Fresh::Lists, session.overview.revision, about, session);
            }
            _ => {}
        }
    }

    /// Goes on with what waited for the lists.
    pub fn lists_were_read(&mut self, turn: &mut Turn<'_>) {
        if let Self::Form(it) = self {
            it.meet(turn);
        }
    }

    /// A mark on what is shown came too late: what it is about is to be looked at again.
    pub fn must_look_again(&mut self, changed_in: Revision) {
        if let Self::Case(it) = self {
            it.must_look_again(changed_in);
        }
    }

    /// Takes the school that was read.
    pub fn school_read(&mut self, revision: Revision, school: &School, session: &Session) {
        match self {
            Self::People(it) => it.read(revision, school.clone(), session),
            Self::Settings(it) => it.read(revision, school.clone(), session),
            Self::Form(it) if it.wanted() == Some(Wanted::School) => {
                let about = |_, _| say!(session.words, "another-session");
                it.take_fresh(&Fresh::School(school), revision, about, session);
            }
            _ => {}
        }
    }

    /// Takes how the store stands.
    pub fn care_read(&mut self, kept: &Kept, session: &Session) {
        if let Self::Care(it) = self {
            it.read(Box::new(kept.clone()), session);
        }
    }

    /// Goes on with what waited for the records to be read.
    pub fn was_read(&mut self, turn: &mut Turn<'_>) {
        match self {
            Self::People(it) => it.fulfil(turn),
            Self::Form(it) => it.meet(turn),
            Self::Case(it) => it.go_on(turn),
            Self::Dashboard(_) | Self::Agenda(_) | Self::Awaited(_) | Self::Care(_) => {}
            Self::Calendar(_) | Self::Settings(_) | Self::StaffList(_) | Self::Preview(_) => {}
        }
    }

    /// Takes note that what it asked for was carried out.
    pub fn saved(&mut self, turn: &mut Turn<'_>) {
        if let Self::StaffList(it) = self {
            it.saved(turn);
        }
    }

    /// Takes note that a case could not be read, if it is the view's.
    pub fn case_unread(&mut self, code: CaseCode, why: &str) {
        match self {
            Self::Case(it) if it.code() == code => it.could_not_be_read(why),
            _ => {}
        }
    }

    /// Returns what is to be read again for the view after a change.
    pub fn wanted(&self) -> Option<Wanted> {
        match self {
            Self::Case(it) => Some(Wanted::Case(it.code())),
            Self::People(_) | Self::Settings(_) => Some(Wanted::School),
            Self::Form(it) => it.wanted(),
            Self::Preview(it) => Some(it.wanted()),
            Self::Dashboard(_) | Self::Agenda(_) | Self::Awaited(_) => None,
            Self::Calendar(_) | Self::StaffList(_) | Self::Care(_) => None,
        }
    }

    /// Keeps what was being typed, where the view goes without being asked.
    pub fn kept(&self) -> Option<Effect> {
        match self {
            Self::Form(it) if it.form.is_changed() => {
                Some(Effect::KeepDraft { name: it.name(), text: it.draft() })
            }
            _ => None,
        }
    }

    /// Selects the row of the list that was pressed; says whether it was selected already.
    pub fn point(&mut self, row: usize) -> Pressed {
        let before = self.selected_row();
        self.select(row);
        match before {
            None => Pressed::Nowhere,
            Some(before) if before == row => Pressed::Again,
            Some(_) => Pressed::Selected,
        }
    }

    /// The number of the row that is selected, where there are rows to select.
    fn selected_row(&self) -> Option<usize> {
        match self {
            Self::Dashboard(it) => Some(it.list().row()),
            Self::Case(it) => Some(it.selected_row()),
            Self::People(it) => Some(it.list().row()),
            Self::Agenda(it) => Some(it.list().row()),
            Self::Awaited(it) => Some(it.list().row()),
            Self::Calendar(it) => Some(it.list().row()),
            Self::Settings(it) => Some(it.list().row()),
            Self::Care(it) => Some(it.list().row()),
            Self::StaffList(_) | Self::Preview(_) | Self::Form(_) => None,
        }
    }

    /// Goes to something of its own that was pressed: a tab, a day, a field.
    pub fn touch(&mut self, spot: Spot, turn: &mut Turn<'_>) {
        match (self, spot) {
            (Self::Case(it), Spot::Tab(tab)) => it.go_to(tab),
            (Self::Agenda(it), Spot::Day(day)) => it.go_to_day(day),
            (Self::Form(it), spot) => it.touch(spot, turn),
            (Self::Case(_) | Self::Agenda(_), _) => {}
            (Self::Dashboard(_) | Self::People(_) | Self::Awaited(_) | Self::Calendar(_), _) => {}
            (Self::Settings(_) | Self::Care(_) | Self::StaffList(_) | Self::Preview(_), _) => {}
        }
    }

    /// Says why an action is not available now, where it is not; the footer and the menu dim it.
    pub fn why_not(&self, action: Action, session: &Session) -> Option<String> {
        if action == Action::NextDay && session.kind == crate::app::Kind::Real {
            return Some(say!(session.words, "practice-only"));
        }
        match self {
            Self::People(it) => it.why_not(action, session),
            Self::Calendar(it) => it.why_not(action, session),
            Self::Settings(it) => it.why_not(action, session),
            Self::Care(it) => it.why_not(action, session),
            Self::StaffList(it) => it.why_not(action, session),
            Self::Case(it) => it.why_not(action, session),
            Self::Awaited(it) => it.why_not(action, session),
            Self::Dashboard(it) => it.why_not(action, session),
            Self::Agenda(_) | Self::Preview(_) | Self::Form(_) => None,
        }
    }

    /// Says whether letters are text here though no form is open: a filter is being typed.
    pub fn is_typed_into(&self) -> bool {
        match self {
            Self::Dashboard(it) => it.filter().line().is_typed(),
            Self::People(it) => it.filter().line().is_typed(),
            Self::Agenda(it) => it.filter().line().is_typed(),
            Self::Awaited(it) => it.filter().line().is_typed(),
            Self::Settings(it) => it.filter().is_typed(),
            Self::Case(it) => it.is_typed_into(),
            Self::Calendar(_) | Self::Care(_) | Self::StaffList(_) | Self::Preview(_) | Self::Form(_) => {
                false
            }
        }
    }

    /// Returns the help to the words of the filter that is typed here, where it has words of its own.
    pub fn filter_help(&self, session: &Session) -> Option<Vec<String>> {
        match self {
            Self::Dashboard(it) => it.filter().help(session),
            Self::People(it) => it.filter().help(session),
            Self::Agenda(it) => it.filter().help(session),
            Self::Awaited(it) => it.filter().help(session),
            Self::Case(it) => it.filter_help(session),
            Self::Settings(_) | Self::Calendar(_) | Self::Care(_) => None,
            Self::StaffList(_) | Self::Preview(_) | Self::Form(_) => None,
        }
    }

    /// Returns how many rows are marked; none where none is.
    pub fn marks(&self) -> Option<Marks> {
        match self {
            Self::Dashboard(it) => it.list().marks(it.codes()),
            Self::People(it) => it.list().marks(it.ids()),
            Self::Agenda(it) => it.list().marks(it.ids()),
            Self::Awaited(it) => it.list().marks(it.ids()),
            Self::Case(it) => it.marks(),
            Self::Calendar(_) | Self::Settings(_) | Self::Care(_) | Self::StaffList(_) => None,
            Self::Preview(_) | Self::Form(_) => None,
        }
    }

    /// Takes a key while a filter is typed.
    pub fn type_in(&mut self, key: Key, session: &Session) {
        match self {
            Self::Dashboard(it) => it.press(key, session),
            Self::People(it) => it.press(key, session),
            Self::Agenda(it) => it.press(key, session),
            Self::Awaited(it) => it.press(key, session),
            Self::Settings(it) => it.press(key, session),
            Self::Case(it) => it.press(key, session),
            Self::Calendar(_) | Self::Care(_) | Self::StaffList(_) | Self::Preview(_) | Self::Form(_) => {}
        }
    }

    /// Takes a pasted text.
    pub fn paste(&mut self, text: &str, session: &Session) {
        match self {
            Self::Dashboard(it) => it.paste(text, session),
            Self::People(it) => it.paste(text, session),
            Self::Agenda(it) => it.paste(text, session),
            Self::Awaited(it) => it.paste(text, session),
            Self::Settings(it) => it.paste(text, session),
            Self::Form(it) => it.paste(text, session),
            Self::Case(it) => it.paste(text, session),
            Self::Calendar(_) | Self::Care(_) | Self::StaffList(_) | Self::Preview(_) => {}
        }
    }
}
