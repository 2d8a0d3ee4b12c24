//! A school with its people, in which days go by and somebody does something.

use super::day;
use super::deeds::{
    CASE, adds, agrees, approves, calls_the_council, diagnoses, newcomer, opens, orders, person, registers,
    submits, writes_the_plan,
};
use chrono::NaiveDate;
use talimger::domain::calendar::Week;
use talimger::domain::case::Case;
use talimger::domain::change::{Change, Recorded};
use talimger::domain::clock::standing::{Standing, Urgency, standing};
use talimger::domain::clock::step::Step;
use talimger::domain::code::CaseCode;
use talimger::domain::command::{Command, MarkForm, Redo, Undo};
use talimger::domain::compiled::summary::Summary;
use talimger::domain::facts::Facts;
use talimger::domain::id::{ItemId, MeetingId, PersonId};
use talimger::domain::plan::{ItemTerm, Plan};
use talimger::domain::refusal::Refusal;
use talimger::domain::rights::Role;
use talimger::domain::text::local::Language;
use talimger::domain::trial::Trial;
use talimger::domain::undo::{EntryAtHand, stands_undone};
use talimger::words::shipped;

/// Keeps the cases; set the school up.
pub const COORDINATOR: &str = "metodist";
/// Agrees.
pub const DEPUTY: &str = "zavuch";
/// Approves.
pub const HEAD: &str = "direktor";
/// Mentors m01.
pub const MENTOR: &str = "t01";
/// Another who could mentor.
pub const OTHER_MENTOR: &str = "t02";
/// The new teacher.
pub const MENTEE: &str = "m01";

/// The commands that a school begins with: its settings, its people and the order of August.
pub fn founding() -> Vec<Command> {
    vec![
        shipped::set_up("СШ № 12", Week::Five, Language::Ru),
        registers(person("Сейтқалиева Айгүл", COORDINATOR, &[Role::Coordinator])),
        registers(person("Оспанов Ерлан", DEPUTY, &[Role::Deputy])),
        registers(person("Ким Наталья", HEAD, &[Role::Head])),
        registers(person("Цой Света-Мария", MENTOR, &[])),
        registers(person("Жұмабаев Дәурен", OTHER_MENTOR, &[])),
        registers(newcomer("Ахметова Динара", MENTEE, "2026-09-01")),
        orders("120-к", "2026-08-28", "2026-09-01"),
    ]
}

pub struct World {
    trial: Trial,
    pub today: NaiveDate,
}

impl World {
    /// A school in the last days of August 2026, with its people and the order.
    pub fn founded() -> Self {
        Self::founded_by(founding())
    }

    /// A school that begins with other commands than the usual ones.
    pub fn founded_by(founding: Vec<Command>) -> Self {
        let mut world = Self { trial: Trial::on(&Facts::default()), today: day("2026-08-31") };
        for command in founding {
            world.tries(COORDINATOR, command).unwrap();
        }
        world
    }

    /// The case is opened: stage I begins on 1 September.
    pub fn with_a_case() -> Self {
        Self::founded().on("2026-09-01").done(COORDINATOR, Command::OpenCase(opens(MENTEE, MENTOR)))
    }

    /// The diagnostics is made, and a plan of two items is written.
    pub fn with_a_draft() -> Self {
        Self::with_a_case()
            .on("2026-09-04")
            .done(MENTOR, diagnoses("2026-09-04"))
            .done(MENTOR, writes_the_plan("помочь войти в профессию"))
            .done(MENTOR, adds("Открытый урок", ItemTerm::On(day("2026-10-15"))))
            .done(MENTOR, adds("Самообразование", ItemTerm::AllYear))
    }

    pub fn with_a_plan_submitted() -> Self {
        Self::with_a_draft().on("2026-09-07").done(MENTOR, submits("2026-09-07"))
    }

    pub fn with_a_plan_agreed() -> Self {
        Self::with_a_plan_submitted().on("2026-09-08").done(DEPUTY, agrees(MarkForm::Given))
    }

    /// Stage II begins on 10 September.
    pub fn with_a_plan_approved() -> Self {
        Self::with_a_plan_agreed().on("2026-09-10").done(HEAD, approves(MarkForm::Given))
    }

    /// A meeting of the council is called for 28 May, three days after the end of the case.
    pub fn with_the_council_called() -> Self {
        Self::with_a_plan_approved().on("2027-05-03").done(COORDINATOR, calls_the_council("2027-05-28"))
    }

    pub fn on(mut self, today: &str) -> Self {
        self.today = day(today);
        self
    }

    /// Somebody does something, and is allowed to.
    #[track_caller]
    pub fn done(mut self, login: &str, command: Command) -> Self {
        if let Err(refusal) = self.tries(login, command.clone()) {
            panic!("on {} {login} is refused {command:?}: {refusal:?}", self.today);
        }
        self
    }

    /// Somebody tries to do something, and is refused for a reason; nothing has changed.
    #[track_caller]
    pub fn refused(mut self, login: &str, command: Command, why: &Refusal) -> Self {
        match self.tries(login, command.clone()) {
            Err(refusal) => assert_eq!(refusal, *why, "{login}: {command:?}"),
            Ok(change) => panic!("on {} {login} was not refused {command:?}: {change:?}", self.today),
        }
        self
    }

    pub fn tries(&mut self, login: &str, command: Command) -> Result<Change, Refusal> {
        let who = self.trial.actor(login);
        self.trial.carry_out(command, &who, self.today)
    }

    /// Brings the entry that a command takes back or makes again, out of the history before it.
    pub fn remembers(&mut self, history: &[Recorded], command: &Command) {
        let (Command::Undo(Undo { entry }) | Command::Redo(Redo { entry })) = command else { return };
        let Some(found) = history.iter().find(|it| it.revision == *entry) else { return };
        let later = history.iter().rev().take_while(|it| it.revision > *entry);
        let undone = stands_undone(*entry, later);
        let makes = found.edits.iter().any(|edit| edit.before.is_none() && edit.key.case().is_none());
        let used = if makes { self.trial.used() } else { Default::default() };
        self.trial.hold_entry(EntryAtHand { entry: found.clone(), undone, used });
    }

    /// The codes of all cases.
    pub fn codes(&self) -> Vec<CaseCode> {
        let mut codes: Vec<CaseCode> = self.facts().summaries.iter().map(|it| it.code).collect();
        codes.sort_unstable();
        codes
    }

    pub fn facts(&self) -> &Facts {
        self.trial.facts()
    }

    pub fn person(&self, login: &str) -> PersonId {
        self.facts().school.person_with_login(login).unwrap().id
    }

    /// The meeting that was called last.
    pub fn meeting(&self) -> MeetingId {
        *self.facts().school.meetings.keys().next_back().unwrap()
    }

    pub fn case(&self) -> &Case {
        self.case_of(CASE)
    }

    pub fn case_of(&self, code: CaseCode) -> &Case {
        self.trial.case(code).unwrap()
    }

    /// The case, unless it was not opened yet.
    pub fn case_if_open(&self, code: CaseCode) -> Option<&Case> {
        self.trial.case(code)
    }

    pub fn plan(&self) -> &Plan {
        self.case().plan.as_ref().unwrap()
    }

    /// The number of the item that was added first, second …
    pub fn item(&self, nth: usize) -> ItemId {
        *self.case().items.keys().nth(nth).unwrap()
    }

    pub fn summary(&self) -> &Summary {
        self.summary_of(CASE)
    }

    pub fn summary_of(&self, code: CaseCode) -> &Summary {
        self.facts().summaries.iter().find(|it| it.code == code).unwrap()
    }

    /// Where the case stands on a day, as everything is known now.
    pub fn standing_on(&self, today: &str) -> Standing {
        let (calendar, settings) = (self.facts().calendar().unwrap(), self.facts().settings().unwrap());
        standing(self.summary(), day(today), calendar, &settings.terms)
    }

    pub fn standing(&self) -> Standing {
        self.standing_on(&self.today.to_string())
    }

    /// The next step on a day, its binding date and how urgent it is.
    pub fn next_on(&self, today: &str) -> (Step, String, Option<Urgency>) {
        let next = self.standing_on(today).next.unwrap();
        (next.step, next.due.unwrap().binding.to_string(), next.urgency)
    }
}
