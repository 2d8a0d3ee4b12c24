//! Who are the people of the school, and who waits for an order?
//!
//! ```text
//!  Людей 34   ждут приказа 1   наставников 8   могут быть наставниками 12
//! ───────────────────────────────────────────────────────────────────────────────
//!     Кто                Должность          Предмет       Наставничество
//!  !! Қасымова Е. В.     учитель            химия         приказ не позднее 17.09
//!     Иванова О. П.      заместитель        алгебра       наставник: 2
//! ```

mod changing;
mod rows;

pub use rows::{Row, Sorting};

use super::View;
use crate::app::effect::Effect;
use crate::app::filter_line::Filtered;
use crate::app::form::Item;
use crate::app::key::Key;
use crate::app::keys::{Action, Context};
use crate::app::list::List;
use crate::app::popup::{Body, Pick, Picking, Reply};
use crate::app::session::Session;
use crate::app::task::{OpenCaseTask, OpenManyTask, PersonTask, RolesTask, StaffListTask};
use crate::app::turn::{Purpose, Turn};
use crate::app::word_filter::WordFilter;
use crate::domain::compiled::listing::{Filter, FoldedPerson, JudgedPerson, PersonCondition};
use crate::domain::engagement::Engagement;
use crate::domain::id::{PersonId, Revision};
use crate::domain::refusal::Refusal;
use crate::domain::rights::Right;
use crate::domain::school::School;
use crate::say;
use crate::words::filter::{PersonWord, folded};
use crate::words::refusals;
use std::collections::BTreeSet;
use std::rc::Rc;

/// The word under which a view asks whose case is to be opened.
pub const WHOSE_CASE: &str = "whose case";

/// What is to be done as soon as the people were read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wish {
    /// Open the case of somebody who waits.
    OpenCase(PersonId),
    /// Register somebody.
    Register,
    /// Register somebody who is to be mentored.
    RegisterNewcomer,
}

/// The people of the school.
#[derive(Debug, Default)]
pub struct PeopleView {
    school: Option<Rc<School>>,
    revision: Revision,
    all: Vec<Row>,
    /// Their texts, folded once; none before something is typed.
    folded: Vec<FoldedPerson>,
    rows: Vec<Row>,
    ids: Vec<PersonId>,
    list: List<PersonId>,
    filter: WordFilter<PersonWord>,
    wish: Option<Wish>,
}

impl PeopleView {
    /// Returns the rows to be seen, in their order.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// Returns everybody, whatever the filter.
    pub fn all(&self) -> &[Row] {
        &self.all
    }

    /// Returns the numbers of the people to be seen, in their order.
    pub fn ids(&self) -> &[PersonId] {
        &self.ids
    }

    /// Returns the selection.
    pub fn list(&self) -> &List<PersonId> {
        &self.list
    }

    /// Returns the filter.
    pub fn filter(&self) -> &WordFilter<PersonWord> {
        &self.filter
    }

    /// Says whether the people were read.
    pub fn is_read(&self) -> bool {
        self.school.is_some()
    }

    /// Takes the school as it was read; somebody new is selected.
    pub fn read(&mut self, revision: Revision, school: School, session: &Session) {
        // Whoever another session registers does not take the selection away.
        let before = self.school.as_ref().filter(|_| session.just_saved);
        let newcomer = before.and_then(|before| only_new(before, &school));
        self.revision = revision;
        self.school = Some(Rc::new(school));
        self.renew(session);
        if let Some(person) = newcomer {
            self.list.select(&self.ids, &person);
        }
    }

    /// Derives the rows anew; the selection stays on its person.
    pub fn renew(&mut self, session: &Session) {
        let Some(school) = &self.school else { return };
        self.all = rows::rows(school, session, session.sortings.people);
        self.folded.clear();
        self.list.keep_marks(|person| school.people.contains_key(person));
        self.filter.read(session);
        self.sift(session);
    }

    /// Chooses the rows that the filter lets through.
    fn sift(&mut self, session: &Session) {
        let filter = self.filter.filter();
        if !filter.is_open() && self.folded.is_empty() {
            let its = |row: &Row| folded(&row.person, row.engagement, &session.words);
            self.folded = self.all.iter().map(its).collect();
        }
        let fits = |(at, row): &(usize, &Row)| filter.is_open() || fits(filter, row, &self.folded[*at]);
        self.rows = self.all.iter().enumerate().filter(fits).map(|(_, row)| row.clone()).collect();
        self.ids = self.rows.iter().map(|row| row.person.id).collect();
        let filter = usize::from(self.filter.line().is_shown());
        self.list.follow(&self.ids, usize::from(session.extent.rows).saturating_sub(5 + filter));
    }

    /// Does what was to be done as soon as the people were read.
    pub fn fulfil(&mut self, turn: &mut Turn<'_>) {
        match self.wish.take() {
            Some(Wish::OpenCase(person)) => {
                self.list.select(&self.ids, &person);
                self.open_case(person, turn);
            }
            Some(Wish::Register) => register(turn),
            Some(Wish::RegisterNewcomer) => turn.open_task(PersonTask::registering_newcomer(), None),
            None => {}
        }
    }

    /// Selects the row at a place.
    pub fn select(&mut self, row: usize) {
        self.list.select_row(&self.ids, row);
    }

    /// Does an action.
    pub fn act(&mut self, action: Action, turn: &mut Turn<'_>) {
        if self.list.took_mark(action, &self.ids) {
            return;
        }
        match action {
            Action::Step(step) => self.list.step(&self.ids, step),
            Action::Open => self.open(turn),
            Action::OrderForMany => self.open_many(turn),
            Action::DoForMany => self.change_roles(turn),
            Action::Edit => self.edit(turn),
            Action::New => register(turn),
            Action::Import => ask_for_list(turn),
            Action::Leaves => changing::leave(self, turn),
            Action::ComesBack => changing::come_back(self, turn),
            Action::Merge => changing::ask_other(self, turn),
            Action::Filter => self.filter.begin(),
            Action::Sort => self.sort(turn),
            Action::GoCalendar => super::calendar::open(turn),
            Action::GoAgenda => super::agenda::open(turn),
            Action::GoApproval => super::awaited::open(turn),
            Action::Back if !self.filter.line().is_open() => {
                self.filter.clear();
                self.renew(turn.session);
            }
            other => crate::app::update::global(other, Context::People, turn),
        }
    }

    /// Takes a key while the filter is typed.
    pub fn press(&mut self, key: Key, session: &Session) {
        match self.filter.press(key, session) {
            Filtered::Typed => self.sift(session),
            Filtered::Moved(step) => self.list.step(&self.ids, step),
        }
    }

    /// Takes a pasted text while the filter is typed.
    pub fn paste(&mut self, text: &str, session: &Session) {
        self.filter.paste(text, session);
        self.sift(session);
    }

    /// Takes the reply to a popup.
    pub fn replied(&mut self, asked: &'static str, reply: &Reply, turn: &mut Turn<'_>) {
        if let (changing::OTHER, Reply::Picked(keys)) = (asked, reply) {
            changing::merge(self, keys, turn);
        }
    }

    /// Returns the person who is selected.
    pub fn selected(&self) -> Option<&Row> {
        self.rows.get(self.list.row())
    }

    /// Who waits for an order gets a case, anybody else is edited.
    fn open(&mut self, turn: &mut Turn<'_>) {
        match self.selected() {
            Some(row) if matches!(row.engagement, Engagement::Waiting(_)) => {
                self.open_case(row.person.id, turn);
            }
            Some(_) => self.edit(turn),
            None => {}
        }
    }

    fn edit(&self, turn: &mut Turn<'_>) {
        if let Some(row) = self.selected() {
            turn.open_task(PersonTask::editing(row.person.clone()), Some(self.revision));
        }
    }

    fn open_case(&self, person: PersonId, turn: &mut Turn<'_>) {
        let Some(school) = &self.school else { return };
        if let Some(mentee) = school.people.get(&person) {
            turn.open_task(OpenCaseTask::of(mentee.clone(), Rc::clone(school)), None);
        }
    }

    /// One order for all that are marked and wait for one; the others are named.
    fn open_many(&self, turn: &mut Turn<'_>) {
        let Some(school) = &self.school else { return };
        let chosen: BTreeSet<PersonId> = self.list.chosen().into_iter().collect();
        let marked = self.all.iter().filter(|row| chosen.contains(&row.person.id));
        let (waiting, others): (Vec<&Row>, Vec<&Row>) =
            marked.partition(|row| matches!(row.engagement, Engagement::Waiting(_)));
        let words = &turn.session.words;
        if !others.is_empty() || waiting.is_empty() {
            let who = others.iter().map(|row| row.person.name.short()).collect::<Vec<_>>().join(", ");
            return turn.complain(say!(words, "bulk-not-waiting", who));
        }
        if waiting.len() > OpenManyTask::MOST {
            return turn.complain(say!(words, "bulk-too-many", n = OpenManyTask::MOST));
        }
        let mentees = waiting.iter().map(|row| row.person.clone()).collect();
        turn.open_task(OpenManyTask::of(mentees, Rc::clone(school)), None);
    }

    /// One form gives a role to all that are marked, or takes it from them.
    fn change_roles(&self, turn: &mut Turn<'_>) {
        let task = self.school.as_ref().and_then(|school| RolesTask::of(&self.list.chosen(), school));
        if let Some(task) = task {
            turn.open_task(task, Some(self.revision));
        }
    }

    fn sort(&self, turn: &mut Turn<'_>) {
        let (mut sortings, words) = (turn.session.sortings, &turn.session.words);
        sortings.people = sortings.people.next();
        let said = match sortings.people {
            Sorting::Name => say!(words, "sorted-by-name"),
            Sorting::Load => say!(words, "sorted-by-load"),
            Sorting::Role => say!(words, "sorted-by-role"),
        };
        turn.sort(sortings, said);
    }

    /// Says why an action is not available now.
    pub fn why_not(&self, action: Action, session: &Session) -> Option<String> {
        match action {
            Action::New | Action::Edit if !session.may(Right::KeepPeople) => {
                Some(refusals::refusal(&Refusal::NotPermitted(Right::KeepPeople), &session.words))
            }
            Action::OrderForMany | Action::DoForMany if !session.may(Right::KeepCases) => {
                Some(refusals::refusal(&Refusal::NotPermitted(Right::KeepCases), &session.words))
            }
            Action::Import if !session.may(Right::KeepCases) => {
                Some(refusals::refusal(&Refusal::NotPermitted(Right::KeepCases), &session.words))
            }
            Action::Leaves | Action::ComesBack | Action::Merge => {
                let refused = changing::allowed(action, self.selected(), session).err()?;
                Some(refused.said(&session.words))
            }
            _ => None,
        }
    }
}

/// The one person who was not there before, if it is one.
fn only_new(before: &School, now: &School) -> Option<PersonId> {
    let mut new = now.people.keys().filter(|id| !before.people.contains_key(id));
    match (new.next(), new.next()) {
        (Some(only), None) => Some(*only),
        (_, _) => None,
    }
}

/// Opens the list of people.
pub fn open(turn: &mut Turn<'_>) {
    open_wishing(None, turn);
}

/// Opens the list of people with the form for a new one.
pub fn open_to_register(turn: &mut Turn<'_>) {
    open_wishing(Some(Wish::Register), turn);
}

fn open_wishing(wish: Option<Wish>, turn: &mut Turn<'_>) {
    if !turn.session.is_set_up() {
        return turn.set_up_first();
    }
    turn.effect(Effect::LoadSchool);
    turn.open(View::People(PeopleView { wish, ..PeopleView::default() }));
}

fn register(turn: &mut Turn<'_>) {
    turn.open_task(PersonTask::registering(), None);
}

/// Asks whose case is to be opened: of those who wait, or of another person.
pub fn ask_whose_case(turn: &mut Turn<'_>) {
    let (overview, words) = (Rc::clone(&turn.session.overview), Rc::clone(&turn.session.words));
    if overview.waiting.is_empty() {
        open_wishing(Some(Wish::RegisterNewcomer), turn);
        return;
    }
    let waiting = overview.waiting.iter();
    let mut items: Vec<Item> =
        waiting.map(|it| Item::new(it.person.0.to_string(), it.name.as_str())).collect();
    items.push(Item::new("another", say!(words, "opening-of-another")));
    items.push(Item::new("new", say!(words, "opening-of-new-person")));
    let pick = Pick::new(say!(words, "opening-whose"), items, Picking::One);
    turn.popup(Purpose::View(WHOSE_CASE), Body::Pick(pick));
}

/// Takes the answer to whose case is to be opened.
pub fn told_whose_case(reply: &Reply, turn: &mut Turn<'_>) {
    let Reply::Picked(keys) = reply else { return };
    match keys.first().map(String::as_str) {
        Some("another") => open(turn),
        Some("new") => open_wishing(Some(Wish::RegisterNewcomer), turn),
        Some(key) => {
            let person = key.parse().ok().map(PersonId).map(Wish::OpenCase);
            open_wishing(person, turn);
        }
        None => {}
    }
}

/// Asks for the path of a staff list.
pub fn ask_for_list(turn: &mut Turn<'_>) {
    match turn.session.is_set_up() {
        true => turn.open_task(StaffListTask, None),
        false => turn.set_up_first(),
    }
}

/// Says whether a filter lets a person through.
fn fits(filter: &Filter<PersonCondition>, row: &Row, folded: &FoldedPerson) -> bool {
    filter.fits(&JudgedPerson { person: &row.person, engagement: row.engagement, folded })
}
