//! What stands in each list of the settings?

use super::{Section, looks};
use crate::app::keys::own::said;
use crate::app::keys::{Action, Context, KeyTable, named};
use crate::app::session::Session;
use crate::domain::id::{AppointmentId, MeetingId, OrderId, PersonId};
use crate::domain::meeting::{Meeting, cases_before};
use crate::domain::order::{Order, pairs};
use crate::domain::people::appointment::Appointment;
use crate::domain::people::person::Person;
use crate::domain::rubric::Rubric;
use crate::domain::school::School;
use crate::domain::settings::Number;
use crate::domain::text::fold::fold;
use crate::domain::year_template::YearTemplate;
use crate::say;
use crate::words::{dates, settings};

/// What a row is known by.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RowId {
    /// A part of the settings.
    Section(Section),
    /// A number behind the deadlines.
    Number(Number),
    /// A person.
    Person(PersonId),
    /// An appointment by order.
    Appointment(AppointmentId),
    /// An order.
    Order(OrderId),
    /// A meeting.
    Meeting(MeetingId),
    /// A rubric, by key.
    Rubric(String),
    /// A year template, by key.
    Template(String),
    /// A recommendation, by its place.
    Recommendation(usize),
    /// A line about keys that is not followed, by its place.
    KeyFault(usize),
    /// The keys of an action in a place.
    Keys(Context, Action),
}

/// How a row is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// As any other.
    Plain,
    /// It is over, voided, or holds nothing of note.
    Quiet,
    /// It is not as the program ships it.
    Own,
}

/// A row: what it is, and what stands there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What it is known by.
    pub id: RowId,
    /// What it is.
    pub name: String,
    /// What stands there.
    pub beside: String,
    /// How it is looked at.
    pub weight: Weight,
}

impl Row {
    fn new(id: RowId, name: impl Into<String>, beside: impl Into<String>) -> Self {
        Self { id, name: name.into(), beside: beside.into(), weight: Weight::Plain }
    }

    fn quiet(self, is_quiet: bool) -> Self {
        let weight = if is_quiet { Weight::Quiet } else { self.weight };
        Self { weight, ..self }
    }

    /// Says whether each of the words is found in the row.
    pub fn fits(&self, filter: &str) -> bool {
        let text = fold(&format!("{} {}", self.name, self.beside));
        filter.split_whitespace().all(|word| text.contains(&fold(word)))
    }
}

/// Returns the rows of a list; of no section the sections themselves.
pub fn rows(section: Option<Section>, school: &School, session: &Session) -> Vec<Row> {
    match section {
        None => Section::ALL.map(|it| whole(it, school, session)).to_vec(),
        Some(Section::Terms) => Number::ALL.iter().filter_map(|it| number(*it, school, session)).collect(),
        Some(Section::People) => people(school, session),
        Some(Section::Appointments) => appointments(school, session),
        Some(Section::Orders) => orders(school, session),
        Some(Section::Meetings) => meetings(school, session),
        Some(Section::Rubrics) => school.rubrics.values().map(|it| rubric(it, school, session)).collect(),
        Some(Section::Templates) => school.templates.values().map(|it| template(it, session)).collect(),
        Some(Section::Recommendations) => recommendations(school, session),
        Some(Section::Keys) => keys(session),
        Some(
            Section::School
            | Section::Calendar
            | Section::Care
            | Section::Language
            | Section::Look
            | Section::Mouse,
        ) => Vec::new(),
    }
}

fn whole(section: Section, school: &School, session: &Session) -> Row {
    let words = &session.words;
    let beside = match section {
        Section::School => school.settings.as_ref().map_or_else(String::new, |it| it.name.clone()),
        Section::Calendar => school.calendar.as_ref().map_or_else(String::new, |it| words.name(&it.week)),
        Section::Language => words.name(&words.language()),
        Section::Keys => own_keys(session),
        Section::Mouse => words.say(if session.habits.mouse { "mouse-on" } else { "mouse-off" }),
        Section::Look => words.name(&looks::present(session)),
        Section::Care => String::new(),
        Section::Terms => changed_numbers(school, session),
        Section::People
        | Section::Appointments
        | Section::Orders
        | Section::Meetings
        | Section::Rubrics
        | Section::Templates
        | Section::Recommendations => count(section, school).to_string(),
    };
    let may = section.right().is_none_or(|right| session.may(right));
    Row::new(RowId::Section(section), words.name(&section), beside).quiet(!may)
}

/// How many lines of the user's own are not followed; else that the shipped keys hold, or own ones.
fn own_keys(session: &Session) -> String {
    let (words, habits) = (&session.words, &session.habits);
    match habits.faults.len() {
        0 if habits.keys == KeyTable::shipped() => say!(words, "settings-keys-shipped"),
        0 => say!(words, "settings-keys-own"),
        n => say!(words, "settings-keys-faults", n),
    }
}

/// What is wrong first, then every action by its place; an own key stands out.
fn keys(session: &Session) -> Vec<Row> {
    let (words, habits) = (&session.words, &session.habits);
    let faults = habits.faults.iter().enumerate().map(|(at, fault)| {
        let name = format!("!! {}", say!(words, "settings-keys-not-followed"));
        let row = Row::new(RowId::KeyFault(at), name, said::fault(fault, words));
        Row { weight: Weight::Own, ..row }
    });
    let shipped = KeyTable::shipped();
    let keys = habits.keys.all().iter().zip(shipped.all()).map(|(bound, shipped)| {
        let place = words.say(named::place(bound.context));
        let name = format!("{place} · {}", words.say(named::label(bound.action)));
        let row = Row::new(RowId::Keys(bound.context, bound.action), name, bound.hints());
        let weight = if bound.keys == shipped.keys { Weight::Plain } else { Weight::Own };
        Row { weight, ..row }
    });
    faults.chain(keys).collect()
}

fn changed_numbers(school: &School, session: &Session) -> String {
    let terms = school.settings.as_ref().map(|settings| &settings.terms);
    let own = Number::ALL.iter().filter(|it| terms.is_some_and(|terms| it.of(terms) != it.usual()));
    match own.count() {
        0 => say!(session.words, "settings-all-usual"),
        n => say!(session.words, "settings-changed", n),
    }
}

fn count(section: Section, school: &School) -> usize {
    match section {
        Section::People => school.everybody().filter(|it| it.left_on.is_none()).count(),
        Section::Appointments => school.appointments.values().filter(|it| it.voided.is_none()).count(),
        Section::Orders => school.orders_in_force().count(),
        Section::Meetings => school.meetings_in_force().count(),
        Section::Rubrics => school.rubrics.len(),
        Section::Templates => school.templates.len(),
        Section::Recommendations => school.settings.as_ref().map_or(0, |it| it.recommendations.len()),
        Section::School
        | Section::Terms
        | Section::Calendar
        | Section::Language
        | Section::Look
        | Section::Keys
        | Section::Mouse
        | Section::Care => 0,
    }
}

fn number(number: Number, school: &School, session: &Session) -> Option<Row> {
    let words = &session.words;
    let now = number.of(&school.settings.as_ref()?.terms);
    let (said, usual) = (settings::amount(now, words), settings::amount(number.usual(), words));
    let is_own = now != number.usual();
    let beside = if is_own { say!(words, "settings-not-usual", said, usual) } else { said };
    let weight = if is_own { Weight::Own } else { Weight::Plain };
    Some(Row { weight, ..Row::new(RowId::Number(number), words.name(&number), beside) })
}

/// Who holds a role comes first: the others are many.
fn people(school: &School, session: &Session) -> Vec<Row> {
    let mut all: Vec<&Person> = school.everybody().collect();
    all.sort_by_cached_key(|it| (it.left_on.is_some(), it.roles.is_empty(), it.name.sort_key(), it.id));
    all.into_iter().map(|it| person(it, session)).collect()
}

fn person(person: &Person, session: &Session) -> Row {
    let words = &session.words;
    let roles = person.roles.iter().map(|role| words.name(role));
    let login = person.login.as_ref().map(|login| say!(words, "settings-login", login = login.as_str()));
    let left = person.left_on.map(|day| say!(words, "engaged-left", date = dates::table(day)));
    let beside: Vec<String> = login.into_iter().chain(roles).chain(left).collect();
    let row = Row::new(RowId::Person(person.id), person.name.as_str(), beside.join(" · "));
    row.quiet(person.left_on.is_some())
}

fn appointments(school: &School, session: &Session) -> Vec<Row> {
    let mut all: Vec<&Appointment> = school.appointments.values().collect();
    all.sort_by_key(|it| (it.voided.is_some(), std::cmp::Reverse((it.from, it.id))));
    all.into_iter().map(|it| appointment(it, school, session)).collect()
}

fn appointment(it: &Appointment, school: &School, session: &Session) -> Row {
    let words = &session.words;
    let role = words.name(&it.capacity);
    let from = dates::table(it.from);
    let days = match it.to {
        Some(to) => say!(words, "settings-days", from, to = dates::table(to)),
        None => say!(words, "settings-from", from),
    };
    let voided = it.voided.as_ref().map(|_| say!(words, "settings-voided"));
    let beside = [role, days].into_iter().chain(voided).collect::<Vec<_>>().join(" · ");
    let is_over = it.voided.is_some() || it.to.is_some_and(|to| to < session.today);
    Row::new(RowId::Appointment(it.id), school.name_of(it.person).short(), beside).quiet(is_over)
}

fn orders(school: &School, session: &Session) -> Vec<Row> {
    let mut all: Vec<&Order> = school.orders.values().collect();
    all.sort_by_key(|it| (it.voided.is_some(), std::cmp::Reverse((it.date, it.id))));
    all.into_iter().map(|it| order(it, session)).collect()
}

fn order(it: &Order, session: &Session) -> Row {
    let words = &session.words;
    let pairs = pairs(it.id, &session.overview.cases).len();
    let name = say!(words, "opening-order-named", number = it.number.as_str(), date = dates::table(it.date));
    let acts = say!(words, "settings-acts", date = dates::table(it.effective));
    let voided = it.voided.as_ref().map(|_| say!(words, "settings-voided"));
    let named = (pairs > 0).then(|| say!(words, "settings-pairs", n = pairs));
    let subject = (!it.subject.is_empty()).then(|| it.subject.clone());
    let beside: Vec<String> = [acts].into_iter().chain(voided).chain(named).chain(subject).collect();
    Row::new(RowId::Order(it.id), name, beside.join(" · ")).quiet(it.voided.is_some())
}

fn meetings(school: &School, session: &Session) -> Vec<Row> {
    let mut all: Vec<&Meeting> = school.meetings.values().collect();
    all.sort_by_key(|it| (it.voided.is_some(), std::cmp::Reverse((it.date, it.id))));
    all.into_iter().map(|it| meeting(it, session)).collect()
}

fn meeting(it: &Meeting, session: &Session) -> Row {
    let words = &session.words;
    let state = match (&it.voided, &it.protocol) {
        (Some(_), _) => say!(words, "settings-voided"),
        (None, Some(protocol)) => say!(words, "settings-protocol", number = protocol.number.as_str()),
        (None, None) if it.date <= session.today => say!(words, "settings-no-protocol"),
        (None, None) => say!(words, "settings-ahead"),
    };
    let cases = cases_before(it.id, &session.overview.cases).len();
    let heard = (cases > 0).then(|| say!(words, "settings-cases", n = cases));
    let beside: Vec<String> = [state].into_iter().chain(heard).chain([it.agenda.clone()]).collect();
    let name = dates::with_weekday(it.date, words.language());
    Row::new(RowId::Meeting(it.id), name, beside.join(" · ")).quiet(it.voided.is_some())
}

fn rubric(it: &Rubric, school: &School, session: &Session) -> Row {
    let words = &session.words;
    let is_usual = school.settings.as_ref().is_some_and(|settings| settings.rubric == it.key);
    let usual = is_usual.then(|| say!(words, "settings-usual-rubric"));
    let size = match it.areas.len() {
        0 => say!(words, "settings-questions", n = it.questions.len()),
        n => say!(words, "settings-areas", n),
    };
    let beside: Vec<String> = [words.name(&it.measure), size].into_iter().chain(usual).collect();
    Row::new(RowId::Rubric(it.key.clone()), words.local(&it.title), beside.join(" · "))
}

fn template(it: &YearTemplate, session: &Session) -> Row {
    let words = &session.words;
    let beside = [
        say!(words, "settings-activities", n = it.items.len()),
        say!(words, "settings-directions", n = it.directions.len()),
    ];
    Row::new(RowId::Template(it.key.clone()), words.local(&it.title), beside.join(" · "))
}

fn recommendations(school: &School, session: &Session) -> Vec<Row> {
    let all = school.settings.iter().flat_map(|settings| settings.recommendations.iter().enumerate());
    let words = &session.words;
    all.map(|(at, it)| Row::new(RowId::Recommendation(at), words.name(&it.to), words.local(&it.text)))
        .collect()
}
