//! What is done to several cases, or for several people, by one form, each answered for itself?

use super::fields::{day, past_day, pointed};
use super::{FormView, Saving, Task, Wrong, extend, pause};
use crate::app::form::{Field, Form, Item};
use crate::app::session::Session;
use crate::domain::code::CaseCode;
use crate::domain::command::{ChangePerson, Command, PersonForm, SubmitPlan};
use crate::domain::compiled::overview::CaseFile;
use crate::domain::people::person::Person;
use crate::domain::refusal;
use crate::domain::rights::Role;
use crate::domain::school::School;
use crate::say;
use crate::words::{Named, Words, first_few};
use std::rc::Rc;

/// How many names the form has; the others it counts.
const NAMED: usize = 6;

const DATE: &str = "date";
const ROLE: &str = "role";
const WAY: &str = "way";
const GIVE: &str = "give";
const TAKE: &str = "take";

/// What can be done to several cases by one form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Together {
    /// The plans are submitted.
    Submit,
    /// The cases are paused.
    Pause,
    /// The cases are extended by one order.
    Extend,
}

impl Together {
    /// All of it, in the order in which it is offered.
    pub const ALL: [Self; 3] = [Self::Submit, Self::Pause, Self::Extend];

    /// Returns the key under which it is chosen.
    pub fn key(self) -> &'static str {
        match self {
            Self::Submit => "submit",
            Self::Pause => "pause",
            Self::Extend => "extend",
        }
    }

    /// Returns what a key means.
    pub fn of_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.key() == key)
    }

    /// Returns what it is called.
    pub fn said(self, words: &Words) -> String {
        match self {
            Self::Submit => say!(words, "day-submit-title"),
            Self::Pause => say!(words, "pause-title"),
            Self::Extend => say!(words, "extend-title"),
        }
    }
}

/// The form of one deed for several cases; what is refused for one does not keep the others back.
pub struct TogetherTask {
    what: Together,
    cases: Vec<(CaseCode, String)>,
    /// Who was marked too, and why it cannot be done there.
    left: Vec<String>,
    school: Rc<CaseFile>,
}

impl TogetherTask {
    /// Does something to the cases of these files, none where there are none.
    pub fn of(what: Together, files: &[Rc<CaseFile>], left: Vec<String>) -> Option<Self> {
        let case =
            |file: &Rc<CaseFile>| (file.case.head.code, file.school.name_of(file.case.head.mentee).short());
        Some(Self { what, cases: files.iter().map(case).collect(), left, school: Rc::clone(files.first()?) })
    }

    /// Who is left out and why, below what is to be filled in: it may be long.
    fn left_out(&self, words: &Words) -> Option<Field> {
        let said = || format!("{}\n{}", say!(words, "together-left"), self.left.join("\n"));
        (!self.left.is_empty()).then(|| Field::note("left", said()))
    }
}

impl Task for TogetherTask {
    fn name(&self) -> String {
        let codes: Vec<String> = self.cases.iter().map(|(code, _)| code.to_string()).collect();
        format!("together_{}_{}", self.what.key(), codes.join("_"))
    }

    fn form(&self, session: &Session) -> Form {
        let words = &session.words;
        let title = say!(words, "together-title", what = self.what.said(words), n = self.cases.len());
        let names: Vec<&str> = self.cases.iter().map(|(_, name)| name.as_str()).collect();
        let form = Form::new(title, FormView::texts(words)).with(about(&names, words));
        let form = match self.what {
            Together::Submit => form.with(past_day(DATE, say!(words, "case-date"), session)),
            Together::Pause => form.with_all(pause::fields(session)),
            Together::Extend => form.with_all(extend::fields(session)),
        };
        form.with_all(self.left_out(words))
    }

    fn saving(&self) -> Saving {
        Saving::Each
    }

    fn commands(&self, form: &Form, session: &Session) -> Result<Vec<Command>, Wrong> {
        let cases = self.cases.iter().map(|(code, _)| *code);
        Ok(match self.what {
            Together::Submit => {
                let on = day(form, DATE, session);
                cases.map(|case| Command::SubmitPlan(SubmitPlan { case, on })).collect()
            }
            Together::Pause => cases.map(|case| pause::command(case, form, session)).collect(),
            Together::Extend => {
                let issue = extend::issue(&self.school.school, form, session);
                issue.into_iter().chain(cases.map(|case| extend::command(case, form, session))).collect()
            }
        })
    }

    fn field(&self, field: refusal::Field) -> Option<&'static str> {
        match self.what {
            Together::Submit => (field == refusal::Field::Date).then_some(DATE),
            Together::Pause => pointed(&pause::FIELDS, field),
            Together::Extend => pointed(&extend::FIELDS, field),
        }
    }
}

/// The form that gives a role to several people, or takes it from them.
pub struct RolesTask {
    people: Vec<Person>,
}

impl RolesTask {
    /// Changes the roles of these people, none where there are none.
    pub fn of(chosen: &[crate::domain::id::PersonId], school: &School) -> Option<Self> {
        let people: Vec<Person> = chosen.iter().filter_map(|id| school.people.get(id)).cloned().collect();
        (!people.is_empty()).then_some(Self { people })
    }

    /// The roles of a person once the form is saved.
    fn roles(person: &Person, role: Role, gives: bool) -> Vec<Role> {
        Role::ALL.into_iter().filter(|it| if *it == role { gives } else { person.has(*it) }).collect()
    }
}

impl Task for RolesTask {
    fn name(&self) -> String {
        let ids: Vec<String> = self.people.iter().map(|person| person.id.0.to_string()).collect();
        format!("roles_{}", ids.join("_"))
    }

    fn form(&self, session: &Session) -> Form {
        let words = &session.words;
        let names: Vec<String> = self.people.iter().map(|person| person.name.short()).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let ways =
            vec![Item::new(GIVE, say!(words, "roles-give")), Item::new(TAKE, say!(words, "roles-take"))];
        let roles = Role::ALL.iter().map(|role| Item::new(role.id(), words.name(role))).collect();
        Form::new(say!(words, "roles-title", n = self.people.len()), FormView::texts(words))
            .with(about(&names, words))
            .with(Field::choice(WAY, say!(words, "roles-way"), ways).required().holding(GIVE))
            .with(Field::choice(ROLE, say!(words, "roles-role"), roles).required())
    }

    fn saving(&self) -> Saving {
        Saving::Each
    }

    /// Of those who hold the role already, or hold it no more, nothing is changed.
    fn commands(&self, form: &Form, session: &Session) -> Result<Vec<Command>, Wrong> {
        let role = Role::ALL.into_iter().find(|role| form.chosen(ROLE) == Some(role.id()));
        let role = role.ok_or_else(|| vec![(ROLE, say!(session.words, "form-required"))])?;
        let gives = form.chosen(WAY) == Some(GIVE);
        let change = |person: &Person| {
            let to = PersonForm { roles: Self::roles(person, role, gives), ..person.into() };
            Command::ChangePerson(ChangePerson { person: person.id.into(), to, from: None })
        };
        let changed = self.people.iter().filter(|person| person.has(role) != gives);
        let commands: Vec<Command> = changed.map(change).collect();
        if commands.is_empty() {
            return Err(vec![(ROLE, say!(session.words, "roles-nothing"))]);
        }
        Ok(commands)
    }
}

/// The names, as many as there is room for.
fn about(names: &[&str], words: &Words) -> Field {
    let lines = first_few(names.iter().map(|name| (*name).to_owned()), NAMED, words);
    Field::note("names", lines.join("\n"))
}
