//! How do things stand, in one look?

use super::entry::{Entry, OneShot};
use super::options::flag;
use super::{Exit, Session, talk};
use crate::desk::Confirmed;
use crate::domain::clock::step::Clock;
use crate::domain::compiled::front_page::FrontPage;
use crate::domain::compiled::listing::{Counts, Order, Row, counts, rows};
use crate::domain::compiled::overview::Overview;
use crate::say;
use crate::words::{Words, dates, when};
use clap::{ArgMatches, Command};
use serde_json::json;
use std::io;

/// How many of the most pressing cases the long form names.
const NAMED: usize = 10;

/// How the status is asked for.
#[derive(Debug)]
struct StatusCall {
    /// In one line.
    short: bool,
    /// As JSON.
    json: bool,
    /// By the exit code as well.
    exit_code: bool,
}

pub(super) const ENTRY: Entry = Entry { name: "status", command, read };

fn command(command: Command, words: &Words) -> Command {
    command
        .about(words.say("cli-status"))
        .arg(flag("short", words.say("cli-status-short")))
        .arg(flag("json", words.say("cli-json")))
        .arg(flag("exit-code", words.say("cli-status-exit-code")))
}

fn read(it: &ArgMatches) -> Box<dyn OneShot> {
    Box::new(StatusCall {
        short: it.get_flag("short"),
        json: it.get_flag("json"),
        exit_code: it.get_flag("exit-code"),
    })
}

impl OneShot for StatusCall {
    fn run(&self, session: &mut Session<'_>) -> io::Result<Exit> {
        run(self, session)
    }
}

/// Prints how things stand.
fn run(call: &StatusCall, session: &mut Session<'_>) -> io::Result<Exit> {
    if call.short {
        return short(call, session);
    }
    let today = session.moment.today;
    let (overview, tally, doubt) = match session.desk.front_for(session.login, today) {
        Some(FrontPage { overview, tally }) => (overview, Some(tally), None),
        None => match talk::overview_or_last(session)? {
            Ok((overview, doubt)) => (overview, None, doubt),
            Err(exit) => return Ok(exit),
        },
    };
    let actor = overview.actor(session.login);
    if !overview.shows_cases_to(&actor) {
        return talk::stranger(session);
    }
    talk::left_out(&overview, session)?;
    let mut rows = rows(&overview, today);
    let is_whole = tally.is_none();
    let counts = tally.map_or_else(|| counts(&rows, &actor, today), |tally| tally.counts);
    if call.json {
        json_form(&overview, counts, doubt, session)?;
    } else {
        Order::Pressure.sort(&mut rows, today);
        long_form(&overview, &rows, counts, session)?;
    }
    if is_whole && doubt.is_none() {
        session.desk.keep_front(&overview, session.login, today);
    }
    Ok(match doubt {
        Some(cause) => cause,
        None if call.exit_code => exit_code(counts),
        None => Exit::Done,
    })
}

/// One line of what is known at once: a prompt waits for nothing.
fn short(call: &StatusCall, session: &mut Session<'_>) -> io::Result<Exit> {
    let today = session.moment.today;
    if let Some(FrontPage { overview, tally }) = session.desk.front_for(session.login, today) {
        if !overview.shows_cases_to(&overview.actor(session.login)) {
            return Ok(Exit::NotPermitted);
        }
        return said_short(call, tally.counts, Confirmed::Yes, session);
    }
    let (overview, confirmed) = match session.desk.at_once_for(session.login) {
        Ok(Some(known)) => known,
        Ok(None) => return Ok(Exit::Done),
        Err(error) => return Ok(Exit::of(&error)),
    };
    let actor = overview.actor(session.login);
    if !overview.shows_cases_to(&actor) {
        return Ok(Exit::NotPermitted);
    }
    let counts = counts(&rows(&overview, today), &actor, today);
    let exit = said_short(call, counts, confirmed, session)?;
    if confirmed == Confirmed::Yes {
        session.desk.keep_front(&overview, session.login, today);
    }
    Ok(exit)
}

fn said_short(
    call: &StatusCall,
    counts: Counts,
    confirmed: Confirmed,
    session: &mut Session<'_>,
) -> io::Result<Exit> {
    short_form(counts, confirmed, session)?;
    Ok(if call.exit_code { exit_code(counts) } else { Exit::Done })
}

fn exit_code(counts: Counts) -> Exit {
    match counts {
        Counts { overdue: 1.., .. } => Exit::Overdue,
        Counts { today: 1.., .. } | Counts { soon: 1.., .. } => Exit::Soon,
        _ => Exit::Done,
    }
}

fn json_form(
    overview: &Overview,
    counts: Counts,
    doubt: Option<Exit>,
    session: &mut Session<'_>,
) -> io::Result<()> {
    let mut answer = json!({
        "schema": 1,
        "date": session.moment.today,
        "stages": { "not_begun": counts.not_begun, "1": counts.one, "2": counts.two, "3": counts.three },
        "waiting": overview.waiting.len(),
        "without_mentor": counts.without_mentor,
        "paused": counts.paused,
        "completed": counts.completed,
        "overdue": counts.overdue,
        "today": counts.today,
        "soon": counts.soon,
        "mine": counts.mine,
    });
    talk::mark_unconfirmed(&mut answer, doubt);
    writeln!(session.out, "{answer}")
}

/// One line for a prompt or a banner; nothing at all when nothing is due.
fn short_form(counts: Counts, confirmed: Confirmed, session: &mut Session<'_>) -> io::Result<()> {
    let words = session.words;
    let parts = [
        (counts.overdue, say!(words, "dashboard-overdue", n = counts.overdue)),
        (counts.today, say!(words, "dashboard-today", n = counts.today)),
        (counts.soon, say!(words, "dashboard-soon", n = counts.soon)),
        (counts.without_mentor, say!(words, "dashboard-without-mentor", n = counts.without_mentor)),
    ];
    let said: Vec<String> = parts.into_iter().filter(|(n, _)| *n > 0).map(|(_, text)| text).collect();
    if said.is_empty() {
        return Ok(());
    }
    let line = format!("{}: {}", say!(words, "program-name"), said.join(" · "));
    // What may have changed since is marked, and the mark is not cut off.
    match confirmed {
        Confirmed::Yes => writeln!(session.out, "{}", crate::words::text::fit(&line, 60)),
        Confirmed::No => writeln!(session.out, "{} ?", crate::words::text::fit(&line, 58)),
    }
}

fn long_form(
    overview: &Overview,
    rows: &[Row<'_>],
    counts: Counts,
    session: &mut Session<'_>,
) -> io::Result<()> {
    let (words, today) = (session.words, session.moment.today);
    let Some(settings) = &overview.settings else {
        return writeln!(session.out, "{}", say!(words, "cli-no-school"));
    };
    let day = dates::with_weekday(today, words.language());
    writeln!(session.out, "{} · {} · {day}", say!(words, "program-name"), settings.name)?;
    writeln!(session.out, "{}", figures(counts, session))?;
    for it in &overview.waiting {
        let until = it
            .clock
            .and_then(Clock::due)
            .map(|due| say!(words, "waiting-until", date = dates::table(due.binding)));
        writeln!(
            session.out,
            "  {} {}",
            say!(words, "waiting-for-order", name = it.name.short()),
            until.unwrap_or_default()
        )?;
    }
    for row in rows.iter().filter(|row| row.case.is_open()).take(NAMED) {
        writeln!(session.out, "{}", line(row, overview, session))?;
    }
    let more = counts.open().saturating_sub(NAMED);
    if more > 0 {
        writeln!(session.out, "  {}", say!(words, "cli-more-cases", n = more))?;
    }
    Ok(())
}

fn figures(counts: Counts, session: &Session<'_>) -> String {
    let words = session.words;
    [
        say!(words, "dashboard-mine", n = counts.mine),
        say!(words, "dashboard-overdue", n = counts.overdue),
        say!(words, "dashboard-today", n = counts.today),
        say!(words, "dashboard-soon", n = counts.soon),
        say!(words, "dashboard-without-mentor", n = counts.without_mentor),
    ]
    .join(" · ")
        + "\n"
        + &[
            say!(words, "dashboard-stage-one", n = counts.one),
            say!(words, "dashboard-stage-two", n = counts.two),
            say!(words, "dashboard-stage-three", n = counts.three),
            say!(words, "dashboard-not-begun", n = counts.not_begun),
            say!(words, "dashboard-paused", n = counts.paused),
            say!(words, "dashboard-completed", n = counts.completed),
        ]
        .join(" · ")
}

/// A case in a line: code, teacher, stage, step, with whom, when.
pub(super) fn line(row: &Row<'_>, overview: &Overview, session: &Session<'_>) -> String {
    use crate::words::text::pad;
    let words = session.words;
    let next = row.standing.next.as_ref();
    let step =
        next.map(|next| when::next_step(next, words)).unwrap_or_else(|| words.name(&row.standing.stage));
    let step = if row.standing.paused { words.say("state-paused") } else { step };
    let step = if overview.is_damaged(row.case.code) { words.say("case-damaged") } else { step };
    let whose = next.map(|next| words.short(&next.whose)).unwrap_or_default();
    let due = next.map(|next| when::left(next, session.moment.today, words)).unwrap_or_default();
    format!(
        "  {:6} {} {} {} {} {due}",
        row.case.code.to_string(),
        pad(&row.case.mentee_name.short(), 20),
        pad(&words.short(&row.standing.stage), 4),
        pad(&step, 20),
        pad(&whose, 6),
    )
}
