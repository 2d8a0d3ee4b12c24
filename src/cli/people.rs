//! Who works in the school, and what is each busy with in mentoring?

use super::entry::{Entry, OneShot};
use super::options::{flag, texts_in};
use super::{Exit, Session, filter, talk};
use crate::domain::clock::step::Clock;
use crate::domain::compiled::listing::{Filter, JudgedPerson, PersonCondition};
use crate::domain::engagement::{Engagement, engagement};
use crate::domain::people::person::Person;
use crate::say;
use crate::words::Words;
use crate::words::engagement::engagement as said;
use crate::words::filter::{FilterReading, PersonWord, folded};
use crate::words::text::pad;
use clap::{Arg, ArgMatches, Command};
use serde_json::{Value, json};
use std::io;

/// Who is listed, and how.
#[derive(Debug)]
struct PeopleCall {
    /// The filter, as the shell took it apart.
    filter: Vec<String>,
    /// As JSON.
    json: bool,
}

pub(super) const ENTRY: Entry = Entry { name: "people", command, read };

fn command(command: Command, words: &Words) -> Command {
    command
        .about(words.say("cli-people"))
        .after_help(words.say("cli-people-after"))
        .arg(Arg::new("filter").value_name("WORDS").num_args(0..).help(words.say("cli-people-filter")))
        .arg(flag("json", words.say("cli-json")))
}

fn read(it: &ArgMatches) -> Box<dyn OneShot> {
    Box::new(PeopleCall { filter: texts_in(it, "filter"), json: it.get_flag("json") })
}

impl OneShot for PeopleCall {
    fn run(&self, session: &mut Session<'_>) -> io::Result<Exit> {
        let read = session.desk.overview_for(session.login).and_then(|overview| {
            let (_, school) = session.desk.school_for(session.login)?;
            Ok((overview, school))
        });
        let (overview, school) = match read {
            Ok(read) => read,
            Err(error) => return talk::failed(&error, session),
        };
        if !overview.shows_cases_to(&overview.actor(session.login)) {
            return talk::stranger(session);
        }
        let today = session.moment.today;
        let reading: FilterReading<PersonWord> = filter::read(&self.filter, &overview, session);
        if !reading.faults.is_empty() {
            return filter::refused(&reading, session);
        }
        let mut found: Vec<(&Person, Engagement)> = school
            .everybody()
            .map(|person| (person, engagement(person, &overview, today)))
            .filter(|(person, busy)| fits(person, *busy, &reading.filter, session.words))
            .collect();
        found.sort_by_cached_key(|(person, busy)| (place(*busy), person.name.sort_key(), person.id));
        if self.json {
            let people: Vec<Value> = found.iter().map(|(person, busy)| as_json(person, *busy)).collect();
            writeln!(session.out, "{}", json!({ "schema": 1, "date": today, "people": people }))?;
            return Ok(Exit::Done);
        }
        for (person, busy) in &found {
            writeln!(session.out, "{}", line(person, *busy, session.words))?;
        }
        if found.is_empty() {
            writeln!(session.talk, "{}", say!(session.words, "cli-people-none"))?;
        }
        Ok(Exit::Done)
    }
}

fn fits(person: &Person, busy: Engagement, filter: &Filter<PersonCondition>, words: &Words) -> bool {
    filter.fits(&JudgedPerson { person, engagement: busy, folded: &folded(person, busy, words) })
}

fn roles(person: &Person, words: &Words) -> String {
    person.roles.iter().map(|role| words.name(role)).collect::<Vec<_>>().join(", ")
}

/// Those who wait for an order first, those who have left last.
fn place(busy: Engagement) -> u8 {
    match busy {
        Engagement::Waiting(_) => 0,
        Engagement::Mentor(_) | Engagement::Mentee(_) | Engagement::Free | Engagement::Apart => 1,
        Engagement::Left(_) => 2,
    }
}

/// Name, login, position and subject, what they are busy with, roles.
fn line(person: &Person, busy: Engagement, words: &Words) -> String {
    let its = &person.particulars;
    let works_as = [its.position.as_str(), its.subject.as_str()];
    let works_as: Vec<&str> = works_as.into_iter().filter(|text| !text.is_empty()).collect();
    let line = format!(
        "  {} {} {} {} {}",
        pad(person.name.as_str(), 34),
        pad(person.login.as_deref().unwrap_or_default(), 12),
        pad(&works_as.join(", "), 26),
        pad(&said(busy, words), 26),
        roles(person, words),
    );
    line.trim_end().to_owned()
}

fn as_json(person: &Person, busy: Engagement) -> Value {
    let its = &person.particulars;
    let mut told = json!({
        "id": person.id,
        "name": person.name,
        "login": person.login,
        "roles": person.roles,
        "position": its.position,
        "subject": its.subject,
        "category": its.category,
        "hired_on": person.hired_on,
        "left_on": person.left_on,
        "busy": code(busy),
    });
    match busy {
        Engagement::Waiting(clock) => {
            told["order_due"] = json!(clock.and_then(Clock::due));
        }
        Engagement::Mentor(mentees) => told["mentees"] = json!(mentees),
        Engagement::Mentee(case) => told["case"] = json!(case),
        Engagement::Free | Engagement::Apart | Engagement::Left(_) => {}
    }
    told
}

fn code(busy: Engagement) -> &'static str {
    match busy {
        Engagement::Waiting(_) => "waiting",
        Engagement::Mentor(_) => "mentor",
        Engagement::Mentee(_) => "mentee",
        Engagement::Free => "free",
        Engagement::Apart => "apart",
        Engagement::Left(_) => "left",
    }
}
