//! What does the school know that its cases share?

use crate::domain::calendar::Calendar;
use crate::domain::id::{AppointmentId, MeetingId, OrderId, PersonId};
use crate::domain::meeting::Meeting;
use crate::domain::order::{Order, OrderName};
use crate::domain::part::{Part, PartKey};
use crate::domain::people::appointment::Appointment;
use crate::domain::people::name::FullName;
use crate::domain::people::person::Person;
use crate::domain::rubric::Rubric;
use crate::domain::settings::Settings;
use crate::domain::text::local::{Language, Local};
use crate::domain::year_template::YearTemplate;
use chrono::NaiveDate;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// The school's shared records.
///
/// Before the school is set up there are no settings and no calendar; then there is nothing to
/// decide but the setting up.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct School {
    /// The login of the owner of the place where the records lie; it is in no record.
    pub owner: Option<String>,
    /// The settings, once set up.
    pub settings: Option<Settings>,
    /// The working calendar, once set up.
    pub calendar: Option<Calendar>,
    /// The people.
    pub people: BTreeMap<PersonId, Person>,
    /// The orders of the head.
    pub orders: BTreeMap<OrderId, Order>,
    /// The council's meetings.
    pub meetings: BTreeMap<MeetingId, Meeting>,
    /// The rubrics of diagnostics, by key.
    pub rubrics: BTreeMap<String, Rubric>,
    /// The year templates, by key.
    pub templates: BTreeMap<String, YearTemplate>,
    /// The appointments to agree or approve.
    pub appointments: BTreeMap<AppointmentId, Appointment>,
}

impl School {
    /// Puts one part in its place; parts of cases are not looked at.
    pub fn put(&mut self, part: Part) {
        match part {
            Part::Settings(it) => self.settings = Some(it),
            Part::Calendar(it) => self.calendar = Some(it),
            Part::Person(it) => drop(self.people.insert(it.id, it)),
            Part::Order(it) => drop(self.orders.insert(it.id, it)),
            Part::Meeting(it) => drop(self.meetings.insert(it.id, it)),
            Part::Rubric(it) => drop(self.rubrics.insert(it.key.clone(), it)),
            Part::Template(it) => drop(self.templates.insert(it.key.clone(), it)),
            Part::Appointment(it) => drop(self.appointments.insert(it.id, it)),
            Part::Head(_)
            | Part::Mentorship(..)
            | Part::Round(..)
            | Part::Plan(..)
            | Part::Version(..)
            | Part::Item(..)
            | Part::Event(..)
            | Part::Report(..) => {}
        }
    }

    /// Returns the direction of a template that reads so in any language, all of its languages.
    ///
    /// A plan keeps its directions as the texts of the day on which it was written; whoever reads of one in another
    /// language is told the template's own word.
    pub fn direction_called(&self, text: &str) -> Option<&Local> {
        let reads_so = |it: &&Local| Language::ALL.iter().any(|language| it.exactly(*language) == text);
        self.templates.values().flat_map(|template| &template.directions).find(reads_so)
    }

    /// Takes one part out of its place.
    pub fn take(&mut self, key: &PartKey) {
        match key {
            PartKey::Settings => self.settings = None,
            PartKey::Calendar => self.calendar = None,
            PartKey::Person(id) => drop(self.people.remove(id)),
            PartKey::Order(id) => drop(self.orders.remove(id)),
            PartKey::Meeting(id) => drop(self.meetings.remove(id)),
            PartKey::Rubric(key) => drop(self.rubrics.remove(key)),
            PartKey::Template(key) => drop(self.templates.remove(key)),
            PartKey::Appointment(id) => drop(self.appointments.remove(id)),
            PartKey::Head(_)
            | PartKey::Mentorship(..)
            | PartKey::Round(..)
            | PartKey::Plan(_)
            | PartKey::Version(..)
            | PartKey::Item(..)
            | PartKey::Event(..)
            | PartKey::Report(_) => {}
        }
    }

    /// Returns one part of the school, where it stands.
    pub fn part(&self, key: &PartKey) -> Option<Part> {
        Some(match key {
            PartKey::Settings => Part::Settings(self.settings.clone()?),
            PartKey::Calendar => Part::Calendar(self.calendar.clone()?),
            PartKey::Person(id) => Part::Person(self.people.get(id)?.clone()),
            PartKey::Order(id) => Part::Order(self.orders.get(id)?.clone()),
            PartKey::Meeting(id) => Part::Meeting(self.meetings.get(id)?.clone()),
            PartKey::Rubric(key) => Part::Rubric(self.rubrics.get(key)?.clone()),
            PartKey::Template(key) => Part::Template(self.templates.get(key)?.clone()),
            PartKey::Appointment(id) => Part::Appointment(self.appointments.get(id)?.clone()),
            PartKey::Head(_)
            | PartKey::Mentorship(..)
            | PartKey::Round(..)
            | PartKey::Plan(_)
            | PartKey::Version(..)
            | PartKey::Item(..)
            | PartKey::Event(..)
            | PartKey::Report(_) => return None,
        })
    }

    /// Returns the record that a person's number means: that into which it was merged, else its own.
    ///
    /// Every question whether two numbers are one person is asked of this.
    pub fn resolve(&self, mut person: PersonId) -> PersonId {
        // A record is merged into another only as long as that one is not merged into it: no circle.
        while let Some(into) = self.people.get(&person).and_then(|it| it.merged_into) {
            person = into;
        }
        person
    }

    /// Says whether two numbers are one person.
    pub fn are_one(&self, one: PersonId, other: PersonId) -> bool {
        self.resolve(one) == self.resolve(other)
    }

    /// Returns a person by a number of theirs, whichever of the merged ones.
    pub fn person(&self, person: PersonId) -> Option<&Person> {
        self.people.get(&self.resolve(person))
    }

    /// Returns the people of the school, each once.
    pub fn everybody(&self) -> impl Iterator<Item = &Person> + Clone {
        self.people.values().filter(|person| person.merged_into.is_none())
    }

    /// Returns the person with a login.
    pub fn person_with_login(&self, login: &str) -> Option<&Person> {
        self.people.values().find(|person| person.has_login(login)).and_then(|it| self.person(it.id))
    }

    /// Returns the full name of a person, or nothing where the number is unknown.
    pub fn name_of(&self, person: PersonId) -> FullName {
        self.person(person).map(|person| person.name.clone()).unwrap_or_default()
    }

    /// Returns the full name that a person had on a day, as a document of that day prints it.
    pub fn name_on(&self, person: PersonId, day: NaiveDate) -> FullName {
        self.person(person).map(|person| person.name_on(day).clone()).unwrap_or_default()
    }

    /// Returns the school with every person under the name of a day, as a document of that day prints it;
    /// copied only where somebody was called otherwise then.
    #[must_use]
    pub fn named_on(&self, day: NaiveDate) -> Cow<'_, Self> {
        if self.people.values().all(|person| *person.name_on(day) == person.name) {
            return Cow::Borrowed(self);
        }
        let mut school = self.clone();
        for person in school.people.values_mut() {
            person.name = person.name_on(day).clone();
        }
        Cow::Owned(school)
    }

    /// Returns the orders that were not voided.
    pub fn orders_in_force(&self) -> impl Iterator<Item = &Order> {
        self.orders.values().filter(|order| order.voided.is_none())
    }

    /// Returns the meetings that were not voided.
    pub fn meetings_in_force(&self) -> impl Iterator<Item = &Meeting> {
        self.meetings.values().filter(|meeting| meeting.voided.is_none())
    }

    /// Returns the order with a number and a date, unless it was voided.
    pub fn order_named(&self, name: &OrderName) -> Option<&Order> {
        self.orders_in_force().find(|order| order.is_named(name))
    }
}
