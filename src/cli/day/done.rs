//! How is an item of the plan marked as carried out in one line?

use super::{Manner, carry_out, dry_run, named, the_case};
use crate::cli::entry::{Entry, OneShot};
use crate::cli::options::{text, text_in};
use crate::cli::{Exit, Session, names, typed_day};
use crate::domain::command::{Command, MarkItem, OutcomeForm};
use crate::domain::compiled::overview::CaseFile;
use crate::domain::id::ItemId;
use crate::domain::plan::Item;
use crate::domain::text::fold::fold;
use crate::say;
use crate::words::Words;
use clap::{Arg, ArgMatches};
use std::io;

/// Which item was carried out, as it was typed.
#[derive(Debug)]
struct DoneCall {
    case: String,
    item: String,
    date: Option<String>,
    evidence: String,
    manner: Manner,
}

pub(in crate::cli) const ENTRY: Entry = Entry { name: "done", command, read };

fn command(command: clap::Command, words: &Words) -> clap::Command {
    let evidence = Arg::new("evidence").value_name("EVIDENCE").default_value("").hide_default_value(true);
    command
        .about(words.say("day-done"))
        .after_help(words.say("day-done-after"))
        .arg(the_case(words))
        .arg(text("item", "ITEM", words.say("day-done-item")))
        .arg(Arg::new("date").value_name("DATE").help(words.say("day-done-date")))
        .arg(evidence.help(words.say("day-done-evidence")))
        .arg(dry_run(words))
}

fn read(it: &ArgMatches) -> Box<dyn OneShot> {
    Box::new(DoneCall {
        case: text_in(it, "case"),
        item: text_in(it, "item"),
        date: it.get_one::<String>("date").cloned(),
        evidence: text_in(it, "evidence"),
        manner: Manner::of(it),
    })
}

impl OneShot for DoneCall {
    fn run(&self, session: &mut Session<'_>) -> io::Result<Exit> {
        let file = match names::file(&self.case, session)? {
            Ok(file) => file,
            Err(exit) => return Ok(exit),
        };
        let item = match item(&self.item, &file, session)? {
            Ok(item) => item,
            Err(exit) => return Ok(exit),
        };
        let date = match &self.date {
            None => session.moment.today,
            Some(typed) => match typed_day::past_day(typed, file.school.calendar.as_ref(), session)? {
                Ok(day) => day,
                Err(exit) => return Ok(exit),
            },
        };
        let outcome = OutcomeForm::Done { date, evidence: self.evidence.clone() };
        let command = Command::MarkItem(MarkItem { case: file.case.head.code, item: item.id, outcome });
        let about = format!("{} · {}", named(&file), item.text.activity);
        carry_out(vec![command], &about, None, self.manner, session)
    }
}

/// The items as their numbers count them: those of the version in force, before there is one those of
/// the draft.
pub(in crate::cli) fn numbered(file: &CaseFile) -> Vec<Item> {
    match file.case.version_in_force() {
        Some(_) => file.case.items_in_force(),
        None => file.case.present_items().into_iter().cloned().collect(),
    }
}

/// Returns the item of a number; says it where there is none.
pub(super) fn item_at(
    number: usize,
    file: &CaseFile,
    session: &mut Session<'_>,
) -> io::Result<Result<ItemId, Exit>> {
    Ok(item(&number.to_string(), file, session)?.map(|item| item.id))
}

/// Finds an item by its number, or by enough of what is to be done.
fn item(meant: &str, file: &CaseFile, session: &mut Session<'_>) -> io::Result<Result<Item, Exit>> {
    let all = numbered(file);
    let number = meant.parse::<usize>().ok();
    let words: Vec<String> = meant.split_whitespace().map(fold).collect();
    let is_meant = |at: usize, item: &Item| match number {
        Some(number) => at + 1 == number,
        None => {
            let activity = fold(&item.text.activity);
            !words.is_empty() && words.iter().all(|word| activity.contains(word.as_str()))
        }
    };
    let found: Vec<(usize, &Item)> =
        all.iter().enumerate().filter(|(at, item)| is_meant(*at, item)).collect();
    let (case, texts) = (named(file), session.words);
    match found.as_slice() {
        [(_, item)] => return Ok(Ok((*item).clone())),
        [] => writeln!(session.talk, "talimger: {}", say!(texts, "day-no-such-item", meant, case))?,
        several => {
            writeln!(session.talk, "talimger: {}", say!(texts, "day-several-items", meant))?;
            for (at, item) in several {
                writeln!(session.talk, "  {} {}", at + 1, item.text.activity)?;
            }
        }
    }
    Ok(Err(Exit::Refused))
}
