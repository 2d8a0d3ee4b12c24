//! What is known of a person of the school?

use super::fields::past_day;
use super::{Anew, FormView, Fresh, Task, Wrong};
use crate::app::form::{Field, Form, Item};
use crate::app::session::Session;
use crate::app::view::Wanted;
use crate::domain::command::{ChangePerson, Command, PersonForm};
use crate::domain::people::name::FullName;
use crate::domain::people::person::{Category, Ground, Particulars, Person};
use crate::domain::refusal;
use crate::domain::rights::{Right, Role};
use crate::domain::staff_list::Column;
use crate::say;
use crate::words::date_entry::Bias;
use crate::words::{Named, Words};
use chrono::NaiveDate;

const NAME: &str = "name";
const RENAMED: &str = "renamed";
const LOGIN: &str = "login";
const POSITION: &str = "position";
const SUBJECT: &str = "subject";
const CLASSES: &str = "classes";
const HIRED: &str = "hired_on";
const LEFT: &str = "left_on";
const NEWCOMER: &str = "newcomer";
const NOBODY_NEW: &str = "no";
const CATEGORY: &str = "category";
const EXPERIENCE: &str = "experience";
const EDUCATION: &str = "education";
const INSTITUTION: &str = "institution";
const GRADUATED: &str = "graduated";
const SPECIALITY: &str = "speciality";
const LOAD: &str = "load";
const FORM_CLASS: &str = "form_class";
const ROLES: &str = "roles";

/// Registers a person, or changes what is known of one.
pub struct PersonTask {
    known: Option<Box<Person>>,
    ground: Option<Ground>,
}

impl PersonTask {
    /// Somebody who is not known yet.
    pub fn registering() -> Self {
        Self { known: None, ground: None }
    }

    /// A new teacher who is to be mentored.
    pub fn registering_newcomer() -> Self {
        Self { known: None, ground: Some(Ground::FirstStart) }
    }

    /// Somebody of the school.
    pub fn editing(person: Person) -> Self {
        Self { ground: person.newcomer, known: Some(Box::new(person)) }
    }

    fn title(&self, words: &Words) -> String {
        match &self.known {
            Some(person) => person.name.as_str().to_owned(),
            None => say!(words, "person-new"),
        }
    }

    fn particulars(form: &Form) -> Particulars {
        let number = |id| form.number(id).and_then(|number| u16::try_from(number).ok());
        Particulars {
            position: form.text(POSITION),
            subject: form.text(SUBJECT),
            classes: form.text(CLASSES),
            experience: number(EXPERIENCE),
            category: Category::ALL.into_iter().find(|it| form.chosen(CATEGORY) == Some(it.id())),
            education: form.text(EDUCATION),
            institution: form.text(INSTITUTION),
            graduated: number(GRADUATED),
            speciality: form.text(SPECIALITY),
            load: number(LOAD),
            form_class: form.text(FORM_CLASS),
        }
    }

    /// Roles are given by who keeps cases alone; others leave them as they are.
    fn roles(&self, form: &Form, session: &Session) -> Vec<Role> {
        if !session.may(Right::KeepCases) {
            return self.known.as_ref().map(|person| person.roles.clone()).unwrap_or_default();
        }
        let ticked = form.ticked(ROLES);
        Role::ALL.into_iter().filter(|role| ticked.contains(&role.id())).collect()
    }
}

impl Task for PersonTask {
    fn made_of(&self) -> Option<Wanted> {
        self.known.as_ref().map(|_| Wanted::School)
    }

    fn anew(&self, fresh: &Fresh<'_>) -> Anew {
        let (Some(known), Fresh::School(school)) = (&self.known, fresh) else { return Anew::AsItIs };
        match school.people.get(&known.id) {
            Some(person) => Anew::of(Self::editing(person.clone())),
            None => Anew::Gone,
        }
    }

    fn name(&self) -> String {
        self.known.as_ref().map_or_else(|| "person".to_owned(), |person| format!("person_{}", person.id.0))
    }

    fn form(&self, session: &Session) -> Form {
        let known = self.known.as_deref();
        let words = &session.words;
        let mut form = Form::new(self.title(words), FormView::texts(words));
        if known.is_none() && self.ground.is_some() {
            form = form.with(Field::note("about", say!(words, "person-newcomer-first")));
        }
        let form = with_work(form, known, self.ground, session);
        let form = with_schooling(form, known, words);
        let form = with_leaving(form, known, session);
        if !session.may(Right::KeepCases) {
            return form;
        }
        let roles = known.map_or_else(Vec::new, |it| it.roles.iter().map(Named::id).collect());
        let items = Role::ALL.iter().map(|role| Item::new(role.id(), words.name(role))).collect();
        form.with(Field::ticks(ROLES, words.name(&Column::Roles), items).holding(&roles.join(",")))
    }

    fn commands(&self, form: &Form, session: &Session) -> Result<Vec<Command>, Wrong> {
        let login = form.text(LOGIN);
        let to = PersonForm {
            name: FullName::new(&form.text(NAME)),
            login: (!login.is_empty()).then_some(login),
            particulars: Self::particulars(form),
            roles: self.roles(form, session),
            hired_on: form.date(HIRED),
            newcomer: Ground::ALL.into_iter().find(|it| form.chosen(NEWCOMER) == Some(it.id())),
            left_on: form.date(LEFT),
        };
        Ok(vec![match &self.known {
            Some(person) => {
                let from = form.date(RENAMED);
                Command::ChangePerson(ChangePerson { person: person.id.into(), to, from })
            }
            None => Command::RegisterPerson(to),
        }])
    }

    /// Another name has a first day: papers of before keep the former one.
    fn follow(&self, form: &mut Form, session: &Session) {
        let Some(known) = &self.known else { return };
        let name = FullName::new(&form.text(NAME));
        let is_other = !name.is_empty() && name.recognition_key() != known.name.recognition_key();
        if is_other && !form.has(RENAMED) {
            let words = &session.words;
            let day = past_day(RENAMED, say!(words, "person-renamed-from"), session);
            form.ask_after(NAME, day.hint(say!(words, "person-renamed-hint", name = known.name.as_str())));
        } else if !is_other {
            form.ask_no_more(RENAMED);
        }
    }

    fn field(&self, field: refusal::Field) -> Option<&'static str> {
        match field {
            refusal::Field::Date => Some(RENAMED),
            refusal::Field::Name => Some(NAME),
            refusal::Field::Login => Some(LOGIN),
            refusal::Field::HiredOn => Some(HIRED),
            refusal::Field::LeftOn => Some(LEFT),
            refusal::Field::Graduated => Some(GRADUATED),
            _ => None,
        }
    }
}

/// Who it is, and what they do in this school.
fn with_work(form: Form, known: Option<&Person>, ground: Option<Ground>, session: &Session) -> Form {
    let words = &session.words;
    let its = known.map(|person| &person.particulars);
    let text = |of: fn(&Particulars) -> &str| its.map_or("", of);
    let grounds = Ground::ALL.iter().map(|ground| Item::new(ground.id(), words.name(ground)));
    let no = Item::new(NOBODY_NEW, say!(words, "person-not-new"));
    let newcomer = ground.map_or(NOBODY_NEW, |ground| ground.id());
    let hired = known.and_then(|person| person.hired_on).map(written).unwrap_or_default();
    form.with(line(NAME, Column::Name, words, known.map_or("", |person| person.name.as_str())).required())
        .with(line(POSITION, Column::Position, words, text(|it| &it.position)))
        .with(line(SUBJECT, Column::Subject, words, text(|it| &it.subject)))
        .with(line(CLASSES, Column::Classes, words, text(|it| &it.classes)))
        .with(
            Field::choice(
                NEWCOMER,
                say!(words, "person-newcomer"),
                [no].into_iter().chain(grounds).collect(),
            )
            .hint(say!(words, "person-newcomer-hint"))
            .holding(newcomer),
        )
        .with(
            Field::day(HIRED, words.name(&Column::HiredOn), session.date_reader(Bias::Last)).holding(&hired),
        )
        .with(
            line(LOGIN, Column::Login, words, known.and_then(|it| it.login.as_deref()).unwrap_or_default())
                .hint(say!(words, "person-login-hint")),
        )
}

/// The last day of work, of who is known: each open case of theirs demands a decision before it.
fn with_leaving(form: Form, known: Option<&Person>, session: &Session) -> Form {
    let Some(person) = known else { return form };
    let words = &session.words;
    let left = person.left_on.map(written).unwrap_or_default();
    let field = Field::day(LEFT, say!(words, "person-left-on"), session.date_reader(Bias::Last));
    form.with(field.hint(say!(words, "person-left-on-hint")).holding(&left))
}

/// What the plan's form asks for besides.
fn with_schooling(form: Form, known: Option<&Person>, words: &Words) -> Form {
    let its = known.map(|person| &person.particulars);
    let text = |of: fn(&Particulars) -> &str| its.map_or("", of);
    let categories = Category::ALL.iter().map(|it| Item::new(it.id(), words.name(it))).collect();
    let category = its.and_then(|it| it.category).map_or("", |it| it.id());
    let number = |id, column: Column, range: std::ops::RangeInclusive<u32>, value: Option<u16>| {
        let wrong = say!(words, "person-number", from = *range.start(), to = range.end().to_string());
        let value = value.map(|it| it.to_string()).unwrap_or_default();
        Field::number(id, words.name(&column), range, wrong).holding(&value)
    };
    form.with(Field::choice(CATEGORY, words.name(&Column::Category), categories).holding(category))
        .with(number(EXPERIENCE, Column::Experience, 0..=70, its.and_then(|it| it.experience)))
        .with(line(EDUCATION, Column::Education, words, text(|it| &it.education)))
        .with(line(INSTITUTION, Column::Institution, words, text(|it| &it.institution)))
        .with(number(GRADUATED, Column::Graduated, 1950..=2100, its.and_then(|it| it.graduated)))
        .with(line(SPECIALITY, Column::Speciality, words, text(|it| &it.speciality)))
        .with(number(LOAD, Column::Load, 0..=60, its.and_then(|it| it.load)))
        .with(line(FORM_CLASS, Column::FormClass, words, text(|it| &it.form_class)))
}

fn line(id: &'static str, column: Column, words: &Words, holding: &str) -> Field {
    Field::line(id, words.name(&column)).holding(holding)
}

fn written(day: NaiveDate) -> String {
    day.format("%d.%m.%Y").to_string()
}
