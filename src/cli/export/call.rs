//! Which document is asked for on the command line, of what, and where does it go?

use crate::cli::entry::OneShot;
use crate::cli::options::{flag, language, language_in, text, texts_in};
use crate::cli::typed_day::{self, TypedDay};
use crate::cli::{Exit, Session};
use crate::documents::{Asked, Format, Kind, Scores};
use crate::domain::calendar::Calendar;
use crate::domain::compiled::register::Period;
use crate::domain::text::local::Language;
use crate::domain::year_template::YearMonth;
use crate::words::Words;
use chrono::NaiveDate;
use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgMatches, Command, value_parser};
use std::io;
use std::path::PathBuf;

/// The word for all documents in one folder.
const PACK: &str = "pack";

/// Which documents are printed, and where.
#[derive(Debug, Clone)]
pub(super) struct ExportCall {
    /// Of which kind; of a pack it is the first.
    pub(super) kind: Kind,
    /// All documents in one folder.
    pub(super) packs: bool,
    /// Of which school year the pack is.
    pub(super) year: Option<u16>,
    /// The cases, by code or by name.
    pub(super) cases: Vec<String>,
    /// A file, or a folder where it ends in a slash; stdout where not given.
    pub(super) output: Option<PathBuf>,
    /// The language of the document.
    pub(super) language: Option<Language>,
    /// In which form it is written.
    pub(super) format: Format,
    /// Over a file that is there.
    pub(super) force: bool,
    scores: Scores,
    version: Option<u16>,
    /// The first and the last day of a period, as they were typed.
    typed: [Option<TypedDay>; 2],
    period: Option<Period>,
    month: Option<YearMonth>,
    order: Option<String>,
}

impl ExportCall {
    /// Returns the message that says what is wrong with the cases: none where some are wanted, or the reverse.
    pub(super) fn misnamed(&self) -> Option<&'static str> {
        if self.packs {
            return None;
        }
        if self.kind == Kind::Payroll && !self.cases.is_empty() {
            return Some("cli-export-bad-month");
        }
        match (self.kind.subject().is_of_cases(), self.cases.is_empty()) {
            (true, true) => Some("cli-export-name-case"),
            (false, false) => Some("cli-export-no-case"),
            (true, false) | (false, true) => None,
        }
    }

    /// Returns the call with its days as the calendar reads them: of those that come every year the last ones are meant,
    /// of what lies ahead the next ones. Of a day that is none it is said why.
    pub(super) fn dated(
        &self,
        calendar: Option<&Calendar>,
        session: &mut Session<'_>,
    ) -> io::Result<Result<Self, Exit>> {
        let mut days = [None, None];
        for (day, typed) in days.iter_mut().zip(&self.typed) {
            let Some(typed) = typed else { continue };
            let read = if self.kind == Kind::Agenda {
                typed_day::day_ahead(typed.text(), calendar, session)?
            } else {
                typed_day::past_day(typed.text(), calendar, session)?
            };
            match read {
                Ok(read) => *day = Some(read),
                Err(exit) => return Ok(Err(exit)),
            }
        }
        let period = match days {
            [None, None] => None,
            [from, to] => {
                Some(Period { from: from.unwrap_or(NaiveDate::MIN), to: to.unwrap_or(session.moment.today) })
            }
        };
        Ok(Ok(Self { period, ..self.clone() }))
    }

    /// Returns what is asked for, on a day.
    pub(super) fn asked(&self, today: NaiveDate) -> Asked {
        let (version, month, period, order) = (self.version, self.month, self.period, self.order.clone());
        Asked { version, month, period, order, ..Asked::new(self.kind, today).telling(self.scores) }
    }
}

pub(super) fn command(command: Command, words: &Words) -> Command {
    let output = Arg::new("output").short('o').long("output").value_name("PATH");
    let kinds = Kind::ALL.map(Kind::word).into_iter().chain([PACK]);
    let kinds: Vec<&'static str> = kinds.collect();
    let day =
        |name, help| Arg::new(name).long(name).value_name("DATE").value_parser(TypedDay::new).help(help);
    let command = command
        .about(words.say("cli-export"))
        .after_help(kinds_told(words))
        .arg(
            text("what", "WHAT", words.say("cli-export-what"))
                .value_parser(PossibleValuesParser::new(kinds))
                .hide_possible_values(true),
        )
        .arg(Arg::new("case").value_name("CASE").num_args(0..).help(words.say("cli-export-case")))
        .arg(output.value_parser(value_parser!(PathBuf)).help(words.say("cli-export-output")))
        .arg(language("in", words.say("cli-export-in")))
        .arg(
            Arg::new("format")
                .long("format")
                .value_name("FORMAT")
                .value_parser(Format::ALL.map(Format::word))
                .help(words.say("cli-export-format")),
        )
        .arg(flag("force", words.say("cli-force")))
        .arg(flag("scores", words.say("cli-export-scores")));
    command
        .arg(
            Arg::new("edition")
                .long("edition")
                .value_name("N")
                .value_parser(value_parser!(u16))
                .help(words.say("cli-export-edition")),
        )
        .arg(
            Arg::new("year")
                .long("year")
                .value_name("YYYY")
                .value_parser(value_parser!(u16).range(2000..=2100))
                .help(words.say("cli-export-year")),
        )
        .arg(day("from", words.say("cli-export-from")))
        .arg(day("to", words.say("cli-export-to")))
        .arg(
            Arg::new("month")
                .long("month")
                .value_name("YYYY-MM")
                .value_parser(month_of)
                .help(words.say("cli-export-month")),
        )
}

/// Lists the kinds by their words, under the help.
fn kinds_told(words: &Words) -> String {
    let lines = Kind::ALL.map(|kind| format!("  {:<12} {}", kind.word(), words.name(&kind)));
    let pack = format!("  {PACK:<12} {}", words.say("paper-pack"));
    format!("{}\n{}\n{pack}", words.say("cli-export-kinds"), lines.join("\n"))
}

fn month_of(text: &str) -> Result<YearMonth, String> {
    let parts = text.split_once('-').and_then(|(year, month)| {
        let month: u8 = month.parse().ok().filter(|month| (1..=12).contains(month))?;
        Some(YearMonth { year: year.parse().ok()?, month })
    });
    parts.filter(|it| (2000..=2100).contains(&it.year)).ok_or_else(|| "YYYY-MM".to_owned())
}

pub(super) fn read(it: &ArgMatches) -> Box<dyn OneShot> {
    let word = |name: &str| it.get_one::<String>(name).map(String::as_str);
    let kind = word("what").and_then(Kind::of_word).unwrap_or(Kind::Plan);
    // The month and the number of an order are words of their own: `payroll 2026-10`, `order 120-к`.
    let mut cases = texts_in(it, "case");
    let typed = cases.first().filter(|_| kind == Kind::Payroll).and_then(|text| month_of(text).ok());
    if typed.is_some() {
        cases.remove(0);
    }
    let order = (kind == Kind::Order && !cases.is_empty()).then(|| cases.remove(0));
    Box::new(ExportCall {
        order,
        packs: word("what") == Some(PACK),
        year: it.get_one("year").copied(),
        kind,
        cases,
        output: it.get_one("output").cloned(),
        language: language_in(it, "in"),
        format: word("format").and_then(Format::of_word).unwrap_or_default(),
        force: it.get_flag("force"),
        scores: if it.get_flag("scores") { Scores::InFigures } else { Scores::InWords },
        version: it.get_one("edition").copied(),
        typed: ["from", "to"].map(|name| it.get_one(name).cloned()),
        period: None,
        month: it.get_one("month").copied().or(typed),
    })
}
