//! Do the rows that are left go together, decided one after another?

use super::enrolment::{CaseSeen, Enrolment, PersonChange, PersonSeen};
use super::{RowRefusal, StaffRow, amended, mentoring, orders};
use crate::domain::change::Change;
use crate::domain::command::{ChangePerson, Command, PersonForm, PersonRef};
use crate::domain::compiled::overview::waiting;
use crate::domain::facts::Facts;
use crate::domain::id::PersonId;
use crate::domain::order::OrderName;
use crate::domain::people::person::Person;
use crate::domain::refusal::Refusal;
use crate::domain::rights::Actor;
use crate::domain::trial::Trial;
use chrono::NaiveDate;
use std::collections::{HashMap, HashSet};

/// One attempt to take rows: people first, then orders, then cases.
///
/// Where rows fail, the attempt is made anew without them, for nothing of a refused row may stand.
pub(super) struct Pass<'a> {
    before: &'a Facts,
    who: &'a Actor,
    today: NaiveDate,
    trial: Trial,
    lines: HashMap<PersonId, usize>,
    out: Enrolment,
    /// The lines that cannot be taken, and why.
    pub(super) failed: Vec<(usize, RowRefusal)>,
}

impl<'a> Pass<'a> {
    /// Tries the rows on a copy of the facts.
    pub(super) fn over(rows: &[&StaffRow], facts: &'a Facts, who: &'a Actor, today: NaiveDate) -> Self {
        let mut pass = Self {
            before: facts,
            who,
            today,
            trial: Trial::on(facts),
            lines: HashMap::new(),
            out: Enrolment::default(),
            failed: Vec::new(),
        };
        pass.each(rows, Self::person);
        pass.each(rows, Self::order);
        pass.each(rows, Self::case);
        pass
    }

    /// Returns what the rows come to.
    pub(super) fn enrolment(self) -> Enrolment {
        let facts = self.trial.facts();
        let mut waiting = waiting(&facts.school, &facts.summaries);
        waiting.retain(|it| self.lines.contains_key(&it.person));
        Enrolment { waiting, ..self.out }
    }

    /// Each row is asked, even after one that failed: the user learns of all at once.
    fn each(&mut self, rows: &[&StaffRow], step: fn(&mut Self, &StaffRow) -> Result<(), RowRefusal>) {
        let failed: HashSet<usize> = self.failed.iter().map(|(line, _)| *line).collect();
        for row in rows.iter().filter(|row| !failed.contains(&row.line)) {
            if let Err(refusal) = step(self, row) {
                self.failed.push((row.line, refusal));
            }
        }
    }

    fn person(&mut self, row: &StaffRow) -> Result<(), RowRefusal> {
        let before = self.before;
        match amended::known(row, &before.school)? {
            Some(person) => self.person_again(person, row),
            None => self.person_anew(row),
        }
    }

    fn person_anew(&mut self, row: &StaffRow) -> Result<(), RowRefusal> {
        let form = amended::registered(row);
        let name = form.name.clone();
        let change = self.carry_out(row, Command::RegisterPerson(form))?;
        let id = change.edits.iter().find_map(|edit| edit.key.number()).map(PersonId);
        self.lines.extend(id.map(|id| (id, row.line)));
        self.out.people_new.push(PersonSeen { line: row.line, name });
        Ok(())
    }

    fn person_again(&mut self, person: &Person, row: &StaffRow) -> Result<(), RowRefusal> {
        if let Some(first) = self.lines.insert(person.id, row.line) {
            return Err(RowRefusal::SamePerson { first });
        }
        let was: PersonForm = person.into();
        let now = amended::changed(person, row, &self.before.summaries);
        if was == now {
            self.out.people_same.push(PersonSeen { line: row.line, name: was.name });
            return Ok(());
        }
        let change = ChangePerson { person: PersonRef::Id(person.id), to: now.clone(), from: None };
        self.carry_out(row, Command::ChangePerson(change))?;
        self.out.people_changed.push(PersonChange { line: row.line, was, now });
        Ok(())
    }

    fn order(&mut self, row: &StaffRow) -> Result<(), RowRefusal> {
        let Some(issue) = orders::command(row, &self.trial.facts().school) else { return Ok(()) };
        let name = OrderName { number: issue.number.clone(), date: issue.date };
        self.carry_out(row, Command::IssueOrder(issue))?;
        self.out.orders.push(name);
        Ok(())
    }

    fn case(&mut self, row: &StaffRow) -> Result<(), RowRefusal> {
        let Some(open) = mentoring::case_of(row, self.trial.facts(), &self.before.school)? else {
            return Ok(());
        };
        self.carry_out(row, Command::OpenCase(open))?;
        let case = self.trial.facts().summaries.last().expect("an opened case has just got its summary");
        let mentor = case.tenures.first().map(|tenure| tenure.name.clone()).unwrap_or_default();
        self.out.cases.push(CaseSeen {
            line: row.line,
            code: case.code,
            mentee: case.mentee_name.clone(),
            mentor,
            start: case.start,
        });
        Ok(())
    }

    fn carry_out(&mut self, row: &StaffRow, command: Command) -> Result<Change, Refusal> {
        let change = self.trial.carry_out(command.clone(), self.who, self.today)?;
        self.out.commands.push(command);
        self.out.warned.extend(change.warnings.iter().map(|warning| (row.line, warning.clone())));
        Ok(change)
    }
}
