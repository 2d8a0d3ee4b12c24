//! How is an entry of the journal made in one line?

use super::{Manner, carry_out, dry_run, named, the_case};
use crate::cli::entry::{Entry, OneShot};
use crate::cli::options::{text, text_in};
use crate::cli::{Exit, Session, names, typed_day};
use crate::domain::command::{Command, EnterEvent, PersonRef};
use crate::domain::compiled::overview::CaseFile;
use crate::domain::id::{ItemId, PersonId};
use crate::domain::journal::{EventKind, EventState, EventText};
use crate::say;
use crate::words::Words;
use chrono::NaiveDate;
use clap::{Arg, ArgMatches, value_parser};
use std::io;

/// What happened, as it was typed.
#[derive(Debug)]
struct VisitCall {
    case: String,
    date: String,
    class: String,
    topic: String,
    minutes: Option<u16>,
    note: String,
    kind: EventKind,
    by: Option<String>,
    item: Option<usize>,
    follow_up: Option<String>,
    manner: Manner,
}

/// The kinds of the journal by the words of the command line, the usual one first.
const KINDS: [(&str, EventKind); 7] = [
    ("mentor", EventKind::VisitByMentor),
    ("mentee", EventKind::VisitByMentee),
    ("administration", EventKind::VisitByAdministration),
    ("consultation", EventKind::Consultation),
    ("support", EventKind::Support),
    ("workshop", EventKind::Workshop),
    ("other", EventKind::Other),
];

pub(in crate::cli) const ENTRY: Entry = Entry { name: "visit", command, read };

fn command(command: clap::Command, words: &Words) -> clap::Command {
    let optional = |name: &'static str, value: &'static str, help: String| {
        Arg::new(name).value_name(value).default_value("").hide_default_value(true).help(help)
    };
    let option = |name: &'static str, value: &'static str, help: String| {
        Arg::new(name).long(name).value_name(value).help(help)
    };
    command
        .about(words.say("day-visit"))
        .after_help(words.say("day-visit-after"))
        .arg(the_case(words))
        .arg(text("date", "DATE", words.say("day-visit-date")))
        .arg(optional("class", "CLASS", words.say("day-visit-class")))
        .arg(optional("topic", "TOPIC", words.say("day-visit-topic")))
        .arg(
            Arg::new("minutes")
                .value_name("MINUTES")
                .value_parser(value_parser!(u16).range(1..=600))
                .help(words.say("day-visit-minutes")),
        )
        .arg(optional("note", "NOTE", words.say("day-visit-note")))
        .arg(
            option("kind", "KIND", words.say("day-visit-kind"))
                .value_parser(KINDS.map(|(word, _)| word))
                .default_value(KINDS[0].0),
        )
        .arg(option("by", "PERSON", words.say("day-visit-by")))
        .arg(option("item", "NUMBER", words.say("day-visit-item")).value_parser(value_parser!(u16)))
        .arg(option("follow-up", "DATE", words.say("day-visit-follow-up")))
        .arg(dry_run(words))
}

fn read(it: &ArgMatches) -> Box<dyn OneShot> {
    let kind = text_in(it, "kind");
    Box::new(VisitCall {
        case: text_in(it, "case"),
        date: text_in(it, "date"),
        class: text_in(it, "class"),
        topic: text_in(it, "topic"),
        minutes: it.get_one("minutes").copied(),
        note: text_in(it, "note"),
        kind: KINDS.iter().find(|(word, _)| *word == kind).map_or(KINDS[0].1, |(_, kind)| *kind),
        by: it.get_one::<String>("by").cloned(),
        item: it.get_one::<u16>("item").copied().map(usize::from),
        follow_up: it.get_one::<String>("follow-up").cloned(),
        manner: Manner::of(it),
    })
}

impl OneShot for VisitCall {
    fn run(&self, session: &mut Session<'_>) -> io::Result<Exit> {
        let file = match names::file(&self.case, session)? {
            Ok(file) => file,
            Err(exit) => return Ok(exit),
        };
        let calendar = file.school.calendar.as_ref();
        let date = match typed_day::past_day(&self.date, calendar, session)? {
            Ok(date) => date,
            Err(exit) => return Ok(exit),
        };
        let follow_up = match &self.follow_up {
            None => None,
            Some(typed) => match typed_day::day_ahead(typed, calendar, session)? {
                Ok(day) => Some(day),
                Err(exit) => return Ok(exit),
            },
        };
        let item = match self.item {
            None => None,
            Some(number) => match super::done::item_at(number, &file, session)? {
                Ok(item) => Some(item),
                Err(exit) => return Ok(exit),
            },
        };
        let about =
            say!(session.words, "day-about", case = named(&file), day = crate::words::dates::table(date));
        let command = self.entered(&file, date, follow_up, item, session);
        carry_out(vec![command], &about, None, self.manner, session)
    }
}

impl VisitCall {
    fn entered(
        &self,
        file: &CaseFile,
        date: NaiveDate,
        follow_up: Option<NaiveDate>,
        item: Option<ItemId>,
        session: &Session<'_>,
    ) -> Command {
        let event = EventText {
            kind: self.kind,
            date,
            minutes: self.minutes,
            class: self.class.clone(),
            topic: self.topic.clone(),
            note: self.note.clone(),
            item,
            need: None,
            follow_up,
            sheet: None,
            group: None,
        };
        let by = self.by.as_deref().map(PersonRef::from).or_else(|| self.usually_by(file, session));
        Command::EnterEvent(EnterEvent { case: file.case.head.code, event, state: EventState::TookPlace, by })
    }

    /// A visit by the administration is by whoever enters it; all else by the mentor of the day.
    fn usually_by(&self, file: &CaseFile, session: &Session<'_>) -> Option<PersonRef> {
        let own: Option<PersonId> = file.school.person_with_login(session.login).map(|person| person.id);
        own.filter(|_| self.kind == EventKind::VisitByAdministration).map(PersonRef::Id)
    }
}
