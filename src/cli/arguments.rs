//! What was asked for on the command line?

use crate::domain::calendar::Week;
use crate::domain::text::local::Language;
use crate::words::Words;
use chrono::NaiveDate;
use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use std::path::PathBuf;

/// Which colours were asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Colour {
    /// As the environment has it.
    #[default]
    Auto,
    /// With.
    Always,
    /// Without.
    Never,
}

/// Which signs were asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signs {
    /// As the environment has it.
    Auto,
    /// ASCII alone.
    Ascii,
}

/// What holds for every command.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The data directory.
    pub data: Option<PathBuf>,
    /// The day by which is judged.
    pub today: Option<NaiveDate>,
    /// The language.
    pub language: Option<Language>,
    /// The colours.
    pub colour: Colour,
    /// The signs.
    pub signs: Signs,
    /// The login to act as; on a practice store only.
    pub login: Option<String>,
    /// The command.
    pub call: Call,
}

/// A command.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Call {
    /// Opens the screens.
    Screens,
    /// Opens the practice school.
    Demo(DemoCall),
    /// Tells where things stand.
    Status(StatusCall),
    /// Lists cases.
    Cases(CasesCall),
    /// Takes a staff list in.
    Import(ImportCall),
    /// Prints documents.
    Export(ExportCall),
    /// Counts terms.
    Due(DueCall),
    /// Tells what does not add up.
    Lint(LintCall),
}

/// How the practice school is opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DemoCall {
    /// The day of the practice school.
    pub on: Option<NaiveDate>,
}

/// How the status is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatusCall {
    /// In one line.
    pub short: bool,
    /// As JSON.
    pub json: bool,
    /// By the exit code as well.
    pub exit_code: bool,
}

/// Which cases are listed, and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CasesCall {
    /// The filter.
    pub filter: String,
    /// As JSON.
    pub json: bool,
}

/// Which list is taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportCall {
    /// The file.
    pub file: PathBuf,
    /// Without asking.
    pub yes: bool,
    /// Without writing.
    pub dry_run: bool,
}

/// Which documents are printed, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExportCall {
    /// Plan, diagnostics or report.
    pub what: What,
    /// The cases, by code or by name.
    pub cases: Vec<String>,
    /// A file, or a folder where it ends in a slash; stdout where not given.
    pub output: Option<PathBuf>,
    /// The language of the document.
    pub language: Option<Language>,
    /// Over a file that is there.
    pub force: bool,
}

/// Which terms are counted, and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueCall {
    /// The day of the event, as it was typed.
    pub from: String,
    /// The terms, as they were typed.
    pub terms: Vec<String>,
    /// The working week, where it is not the school's.
    pub week: Option<Week>,
    /// As JSON.
    pub json: bool,
}

/// How what does not add up is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LintCall {
    /// As JSON.
    pub json: bool,
}

/// A kind of document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// The plan.
    Plan,
    /// The rounds of diagnostics.
    Diagnostics,
    /// The report.
    Report,
}

/// Returns what was asked for.
///
/// # Errors
///
/// The usage or the help, to be printed as it is; its own exit code is 2 or 0.
pub fn arguments(
    words: &Words,
    given: impl IntoIterator<Item = std::ffi::OsString>,
) -> Result<Asked, clap::Error> {
    let matches = command(words).try_get_matches_from(given)?;
    Ok(asked(&matches))
}

fn language_names() -> PossibleValuesParser {
    PossibleValuesParser::new(Language::ALL.map(Language::code))
}

fn command(words: &Words) -> Command {
    let say = |id: &'static str| words.say(id);
    Command::new("talimger")
        .version(env!("CARGO_PKG_VERSION"))
        .about(say("cli-about"))
        .after_help(say("cli-after"))
        .subcommand_value_name("COMMAND")
        .arg(
            option("data", say("cli-data"))
                .value_name("DIR")
                .env("TALIMGER_DATA")
                .value_parser(value_parser!(PathBuf)),
        )
        .arg(
            option("today", say("cli-today"))
                .value_name("DATE")
                .env("TALIMGER_TODAY")
                .value_parser(value_parser!(NaiveDate)),
        )
        .arg(option("lang", say("cli-lang")).value_name("LANG").value_parser(language_names()))
        .arg(option("color", say("cli-color")).value_name("WHEN").value_parser(["auto", "always", "never"]))
        .arg(flag("ascii", say("cli-ascii")).global(true))
        .arg(option("as", say("cli-as")).value_name("LOGIN"))
        .subcommand(
            Command::new("status")
                .about(say("cli-status"))
                .arg(flag("short", say("cli-status-short")))
                .arg(flag("json", say("cli-json")))
                .arg(flag("exit-code", say("cli-status-exit-code"))),
        )
        .subcommand(
            Command::new("cases")
                .visible_alias("ls")
                .about(say("cli-cases"))
                .arg(Arg::new("filter").value_name("FILTER").num_args(0..).help(say("cli-cases-filter")))
                .arg(flag("json", say("cli-json"))),
        )
        .subcommand(
            Command::new("import")
                .about(say("cli-import"))
                .arg(path("file", say("cli-import-file")).required(true))
                .arg(flag("yes", say("cli-yes")))
                .arg(flag("dry-run", say("cli-dry-run")).short('n')),
        )
        .subcommand(
            Command::new("export")
                .about(say("cli-export"))
                .arg(
                    Arg::new("what")
                        .value_name("WHAT")
                        .required(true)
                        .help(say("cli-export-what"))
                        .value_parser(["plan", "diagnostics", "report"]),
                )
                .arg(
                    Arg::new("case")
                        .value_name("CASE")
                        .required(true)
                        .num_args(1..)
                        .help(say("cli-export-case")),
                )
                .arg(
                    Arg::new("output")
                        .short('o')
                        .long("output")
                        .value_name("PATH")
                        .value_parser(value_parser!(PathBuf))
                        .help(say("cli-export-output")),
                )
                .arg(
                    Arg::new("in")
                        .long("in")
                        .value_name("LANG")
                        .value_parser(language_names())
                        .help(say("cli-export-in")),
                )
                .arg(flag("force", say("cli-force"))),
        )
        .subcommand(Command::new("lint").about(say("cli-lint")).arg(flag("json", say("cli-json"))))
        .subcommand(
            Command::new("due")
                .about(say("cli-due"))
                .arg(Arg::new("from").value_name("FROM").required(true).help(say("cli-due-from")))
                .arg(
                    Arg::new("term")
                        .value_name("TERM")
                        .required(true)
                        .num_args(1..)
                        .help(say("cli-due-term")),
                )
                .arg(
                    Arg::new("week")
                        .long("week")
                        .value_name("DAYS")
                        .value_parser(["5", "6"])
                        .help(say("cli-due-week")),
                )
                .arg(flag("json", say("cli-json"))),
        )
        .subcommand(
            Command::new("demo").about(say("cli-demo")).arg(
                Arg::new("on")
                    .long("on")
                    .value_name("DATE")
                    .value_parser(value_parser!(NaiveDate))
                    .help(say("cli-demo-on")),
            ),
        )
}

fn option(name: &'static str, help: String) -> Arg {
    Arg::new(name).long(name).help(help).global(true)
}

fn flag(name: &'static str, help: String) -> Arg {
    Arg::new(name).long(name).help(help).action(ArgAction::SetTrue)
}

fn path(name: &'static str, help: String) -> Arg {
    Arg::new(name).value_name("FILE").help(help).value_parser(value_parser!(PathBuf))
}

fn asked(matches: &ArgMatches) -> Asked {
    let text = |name: &str| matches.get_one::<String>(name).map(String::as_str);
    Asked {
        data: matches.get_one("data").cloned(),
        today: matches.get_one("today").copied(),
        language: text("lang").and_then(Language::of_code),
        colour: match text("color") {
            Some("always") => Colour::Always,
            Some("never") => Colour::Never,
            Some(_) | None => Colour::Auto,
        },
        signs: if matches.get_flag("ascii") { Signs::Ascii } else { Signs::Auto },
        login: text("as").map(str::to_owned),
        call: call(matches),
    }
}

fn call(matches: &ArgMatches) -> Call {
    match matches.subcommand() {
        Some(("status", it)) => Call::Status(StatusCall {
            short: it.get_flag("short"),
            json: it.get_flag("json"),
            exit_code: it.get_flag("exit-code"),
        }),
        Some(("cases", it)) => Call::Cases(CasesCall {
            filter: it
                .get_many::<String>("filter")
                .into_iter()
                .flatten()
                .cloned()
                .collect::<Vec<_>>()
                .join(" "),
            json: it.get_flag("json"),
        }),
        Some(("import", it)) => Call::Import(ImportCall {
            file: it.get_one::<PathBuf>("file").cloned().unwrap_or_default(),
            yes: it.get_flag("yes"),
            dry_run: it.get_flag("dry-run"),
        }),
        Some(("export", it)) => Call::Export(export(it)),
        Some(("due", it)) => Call::Due(due(it)),
        Some(("lint", it)) => Call::Lint(LintCall { json: it.get_flag("json") }),
        Some(("demo", it)) => Call::Demo(DemoCall { on: it.get_one("on").copied() }),
        Some(_) | None => Call::Screens,
    }
}

fn export(it: &ArgMatches) -> ExportCall {
    ExportCall {
        what: match it.get_one::<String>("what").map(String::as_str) {
            Some("diagnostics") => What::Diagnostics,
            Some("report") => What::Report,
            Some(_) | None => What::Plan,
        },
        cases: it.get_many::<String>("case").into_iter().flatten().cloned().collect(),
        output: it.get_one("output").cloned(),
        language: it.get_one::<String>("in").and_then(|code| Language::of_code(code)),
        force: it.get_flag("force"),
    }
}

fn due(it: &ArgMatches) -> DueCall {
    let days = it.get_one::<String>("week").and_then(|days| days.parse().ok());
    DueCall {
        from: it.get_one::<String>("from").cloned().unwrap_or_default(),
        terms: it.get_many::<String>("term").into_iter().flatten().cloned().collect(),
        week: days.and_then(Week::of_days),
        json: it.get_flag("json"),
    }
}
