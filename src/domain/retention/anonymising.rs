//! What is left of a history once somebody's particulars are taken out of it?

use super::names::{Names, Where};
use super::strings::{rewrite, without};
use crate::domain::case::Case;
use crate::domain::change::Recorded;
use crate::domain::code::CaseCode;
use crate::domain::id::{CaseId, PersonId};
use crate::domain::part::{Part, PartKey};
use crate::domain::people::name::FullName;
use crate::domain::people::person::{Particulars, Person};
use crate::domain::plan::Named;
use crate::domain::refusal::Refusal;
use crate::domain::school::School;
use std::collections::BTreeSet;

/// The fields of a command that tell of a person, besides the name.
const TELLING: &[&str] = &["particulars", "login"];

/// Whose particulars are to go, and what takes their place.
#[derive(Debug, Clone, PartialEq)]
pub struct Anonymising {
    /// The records of the person: several, where they were merged.
    people: BTreeSet<PersonId>,
    /// The cases of the person.
    cases: BTreeSet<CaseId>,
    /// The logins of the person.
    logins: BTreeSet<String>,
    names: Names,
    mark: String,
}

/// Decides whether the mentee of a case can be made nameless; `word` and the code are put in the place
/// of the name.
///
/// # Errors
///
/// Where the person is still in work: a case of theirs is open, they mentor or mentored somebody, hold a
/// role or an appointment; and where it was done before.
pub fn anonymising(
    code: CaseCode,
    word: &str,
    school: &School,
    cases: &[Case],
) -> Result<Anonymising, Refusal> {
    let case = cases.iter().find(|case| case.head.code == code).ok_or(Refusal::NoSuchCase(code))?;
    let mentee = school.resolve(case.head.mentee);
    let people: BTreeSet<PersonId> =
        school.people.keys().copied().filter(|id| school.resolve(*id) == mentee).collect();
    let mark = format!("{word}-{code}");
    let records: Vec<&Person> = people.iter().filter_map(|id| school.people.get(id)).collect();
    if school.name_of(mentee).as_str().ends_with(&format!("-{code}")) {
        return Err(Refusal::AlreadyAnonymised(code));
    }
    let own: BTreeSet<CaseId> =
        cases.iter().filter(|it| people.contains(&it.head.mentee)).map(|it| it.head.id).collect();
    if let Some(open) = cases.iter().find(|it| own.contains(&it.head.id) && it.head.closing.is_none()) {
        return Err(Refusal::CaseStillOpen(open.head.code));
    }
    if is_in_work(&records, school, cases) {
        return Err(Refusal::StillInWork(school.name_of(mentee).to_string()));
    }
    let others = school.people.values().filter(|person| !people.contains(&person.id));
    let names = Names::new(records.iter().copied().flat_map(names_of), others.flat_map(names_of));
    let logins = records.iter().filter_map(|person| person.login.clone()).collect();
    Ok(Anonymising { people, cases: own, logins, names, mark })
}

/// Whoever works in the school with others' cases is named by them.
fn is_in_work(records: &[&Person], school: &School, cases: &[Case]) -> bool {
    let is = |id: PersonId| records.iter().any(|person| person.id == id);
    let founder = school.settings.as_ref().map(|settings| settings.founder.as_str());
    records.iter().any(|person| !person.roles.is_empty())
        || records.iter().any(|person| person.login.is_some() && person.login.as_deref() == founder)
        || school.appointments.values().any(|it| is(it.person))
        || cases.iter().any(|case| case.mentorships.values().any(|it| is(it.mentor)))
}

fn names_of(person: &Person) -> impl Iterator<Item = &FullName> {
    std::iter::once(&person.name).chain(person.formerly.iter().map(|it| &it.name))
}

impl Anonymising {
    /// Returns the name that is left.
    pub fn mark(&self) -> &str {
        &self.mark
    }

    /// Returns a history without the person's particulars; of each entry there is still who, when, what.
    ///
    /// # Errors
    ///
    /// The entry that cannot be rewritten, by its place; no well-formed one cannot.
    pub fn rewritten(&self, history: &[Recorded]) -> Result<Vec<Recorded>, usize> {
        history.iter().enumerate().map(|(at, entry)| self.entry(entry).ok_or(at)).collect()
    }

    fn entry(&self, entry: &Recorded) -> Option<Recorded> {
        let mut entry = entry.clone();
        if self.logins.contains(&entry.login) {
            entry.login.clone_from(&self.mark);
        }
        entry.command = self.command(&entry)?;
        for edit in &mut entry.edits {
            edit.before = self.optional(edit.before.take())?;
            edit.after = self.optional(edit.after.take())?;
        }
        Some(entry)
    }

    fn optional(&self, part: Option<Part>) -> Option<Option<Part>> {
        match part {
            Some(part) => self.part(part).map(Some),
            None => Some(None),
        }
    }

    fn part(&self, mut part: Part) -> Option<Part> {
        let place = self.place(&part.key());
        match &mut part {
            Part::Person(person) if self.people.contains(&person.id) => self.nameless(person),
            Part::Version(_, version) => {
                self.unnamed(&mut version.mentee);
                self.unnamed(&mut version.mentor);
            }
            Part::Settings(_)
            | Part::Calendar(_)
            | Part::Person(_)
            | Part::Order(_)
            | Part::Meeting(_)
            | Part::Rubric(_)
            | Part::Template(_)
            | Part::Appointment(_)
            | Part::Head(_)
            | Part::Mentorship(..)
            | Part::Round(..)
            | Part::Plan(_, _)
            | Part::Item(..)
            | Part::Event(..)
            | Part::Report(..) => {}
        }
        let mut value = serde_json::to_value(&part).ok()?;
        rewrite(&mut value, &|text| self.text(text, place));
        serde_json::from_value(value).ok()
    }

    fn nameless(&self, person: &mut Person) {
        // Each by its name: whether a field that comes later tells of the person is decided here, and in `TELLING`.
        let Person {
            id: _,
            name,
            login,
            particulars,
            roles: _,
            hired_on: _,
            newcomer: _,
            left_on: _,
            formerly,
            merged_into: _,
            also: _,
        } = person;
        *name = FullName::new(&self.mark);
        *login = None;
        *particulars = Particulars::default();
        formerly.clear();
    }

    fn unnamed(&self, named: &mut Named) {
        let Named { person, name, particulars } = named;
        if self.people.contains(person) {
            *name = FullName::new(&self.mark);
            *particulars = Particulars::default();
        }
    }

    fn command(&self, entry: &Recorded) -> Option<String> {
        let as_sent: serde_json::Value = serde_json::from_str(&entry.command).ok()?;
        let mut value = as_sent.clone();
        let concerns = |key: &PartKey| key.person().is_some_and(|id| self.people.contains(&id));
        if entry.edits.iter().any(|edit| concerns(&edit.key)) {
            without(&mut value, TELLING);
        }
        let own = entry.case.is_some_and(|case| self.cases.contains(&case));
        let place = if own { Where::OwnCase } else { Where::Elsewhere };
        rewrite(&mut value, &|text| self.text(text, place));
        // What is not about the person stays to the last letter.
        Some(if value == as_sent { entry.command.clone() } else { value.to_string() })
    }

    fn text(&self, text: &str, place: Where) -> String {
        self.names.replaced(text, &self.mark, place)
    }

    fn place(&self, key: &PartKey) -> Where {
        match key.case() {
            Some(case) if self.cases.contains(&case) => Where::OwnCase,
            Some(_) | None => Where::Elsewhere,
        }
    }
}
