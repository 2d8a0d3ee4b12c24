//! How is a plan agreed, approved or returned in one line?

use super::{Manner, agreed, carry_out, dry_run, named, the_case, yes};
use crate::cli::entry::{Entry, OneShot};
use crate::cli::options::{text, text_in};
use crate::cli::{Exit, Session, names, talk, typed_day};
use crate::domain::command::{AgreePlan, ApprovePlan, Command, MarkForm, PersonRef, ReturnPlan};
use crate::domain::compiled::overview::CaseFile;
use crate::domain::plan::{Capacity, PlanState, Way, since_approval, way_to_mark};
use crate::domain::refusal::{Field, Refusal};
use crate::say;
use crate::words::{Words, dates, differences};
use chrono::NaiveDate;
use clap::{Arg, ArgMatches};
use std::io;

/// How many changes of a new version a question about it lists.
const LINES_OF_CHANGES: usize = 10;

/// What is done with the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum What {
    Agree,
    Approve,
    Return,
}

/// Which mark is given, as it was typed.
#[derive(Debug)]
struct MarkCall {
    what: What,
    case: String,
    paper: Option<String>,
    by: Option<String>,
    for_deputy: String,
    remark: String,
    manner: Manner,
}

pub(in crate::cli) const AGREE: Entry = Entry {
    name: "agree",
    command: |command, words| {
        marking(command, words)
            .about(words.say("day-agree"))
            .after_help(words.say("day-agree-after"))
            .arg(for_deputy(words))
    },
    read: |it| read(What::Agree, it),
};

pub(in crate::cli) const APPROVE: Entry = Entry {
    name: "approve",
    command: |command, words| {
        marking(command, words).about(words.say("day-approve")).after_help(words.say("day-approve-after"))
    },
    read: |it| read(What::Approve, it),
};

pub(in crate::cli) const RETURN: Entry = Entry {
    name: "return",
    command: |command, words| {
        let remark = text("remark", "REMARK", words.say("day-return-remark"));
        marking(command.arg(the_case(words)).arg(remark), words)
            .about(words.say("day-return"))
            .after_help(words.say("day-return-after"))
            .arg(for_deputy(words))
    },
    read: |it| read(What::Return, it),
};

fn marking(command: clap::Command, words: &Words) -> clap::Command {
    let option = |name: &'static str, value: &'static str, help: String| {
        Arg::new(name).long(name).value_name(value).help(help)
    };
    let has_case = command.get_arguments().any(|it| it.get_id() == "case");
    let command = if has_case { command } else { command.arg(the_case(words)) };
    command
        .arg(option("paper", "DATE", words.say("day-paper")))
        .arg(option("by", "PERSON", words.say("day-paper-by")).requires("paper"))
        .arg(yes(words))
        .arg(dry_run(words))
}

fn for_deputy(words: &Words) -> Arg {
    Arg::new("instead").long("instead").value_name("REASON").help(words.say("day-for-deputy"))
}

fn read(what: What, it: &ArgMatches) -> Box<dyn OneShot> {
    let optional = |name: &str| it.try_get_one::<String>(name).ok().flatten().cloned();
    Box::new(MarkCall {
        what,
        case: text_in(it, "case"),
        paper: optional("paper"),
        by: optional("by"),
        for_deputy: optional("instead").unwrap_or_default(),
        remark: optional("remark").unwrap_or_default(),
        manner: Manner::of(it),
    })
}

impl OneShot for MarkCall {
    fn run(&self, session: &mut Session<'_>) -> io::Result<Exit> {
        let file = match names::file(&self.case, session)? {
            Ok(file) => file,
            Err(exit) => return Ok(exit),
        };
        let way = match self.way(&file, session) {
            Ok(way) => way,
            Err(refusal) => return talk::failed(&refusal.into(), session),
        };
        let mark = match (&self.paper, way.1) {
            (Some(typed), _) => match typed_day::past_day(typed, file.school.calendar.as_ref(), session)? {
                Ok(date) => MarkForm::FromPaper { by: self.by.as_deref().map(PersonRef::from), date },
                Err(exit) => return Ok(exit),
            },
            (None, Way::FromPaper) => {
                writeln!(session.talk, "talimger: {}", say!(session.words, "day-paper-missing"))?;
                return Ok(Exit::Usage);
            }
            (None, Way::Given | Way::ForDeputy) => MarkForm::Given,
        };
        if !agreed(&self.question(&file, session.moment.today, session.words), self.manner, session)? {
            return Ok(Exit::Refused);
        }
        let command = self.command(&file, way.0, mark);
        carry_out(vec![command], &named(&file), Some(file.revision), self.manner, session)
    }
}

impl MarkCall {
    /// In which capacity, and how: what is asked for must be what the plan waits for.
    fn way(&self, file: &CaseFile, session: &Session<'_>) -> Result<(Capacity, Way), Refusal> {
        let who = file.school.actor(session.login);
        let (capacity, way) = way_to_mark(&file.case, &file.school, &who, session.moment.today)?;
        match (self.what, capacity) {
            (What::Agree, Capacity::Head) => Err(Refusal::PlanIs(state(file))),
            (What::Approve, Capacity::Deputy) => {
                Err(Refusal::StepMissing(crate::domain::clock::step::Step::Agree))
            }
            (What::Return, _) if self.remark.trim().is_empty() => Err(Refusal::Missing(Field::Remark)),
            (What::Agree, Capacity::Deputy) | (What::Approve, Capacity::Head) | (What::Return, _) => {
                Ok((capacity, way))
            }
        }
    }

    fn command(&self, file: &CaseFile, capacity: Capacity, mark: MarkForm) -> Command {
        let (case, for_deputy) = (file.case.head.code, self.for_deputy.clone());
        match self.what {
            What::Agree => Command::AgreePlan(AgreePlan { case, mark, for_deputy }),
            What::Approve => Command::ApprovePlan(ApprovePlan { case, mark }),
            What::Return => Command::ReturnPlan(ReturnPlan {
                case,
                capacity,
                mark,
                remark: self.remark.clone(),
                for_deputy,
            }),
        }
    }

    /// The question, which names the thing and the person, and what is to be known before it.
    fn question(&self, file: &CaseFile, today: NaiveDate, words: &Words) -> Vec<String> {
        let Some(plan) = &file.case.plan else { return Vec::new() };
        let (name, number) = (file.school.name_of(file.case.head.mentee).short(), plan.version);
        let mut lines = vec![match self.what {
            What::Agree => say!(words, "case-agree-question", name, number),
            What::Approve => say!(words, "case-approve-question", name, number),
            What::Return => say!(words, "day-return-question", name, number),
        }];
        lines.extend([plan.aim.clone(), say!(words, "unit-items", n = file.case.present_items().len())]);
        lines.extend(
            plan.submission
                .as_ref()
                .map(|sent| say!(words, "case-submitted-on", date = dates::table(sent.date))),
        );
        let changes = since_approval(&file.case, &file.school, today);
        lines.extend(differences::lines(&changes, words).into_iter().take(LINES_OF_CHANGES));
        lines.retain(|line| !line.is_empty());
        lines
    }
}

fn state(file: &CaseFile) -> PlanState {
    file.case.plan.as_ref().map_or(PlanState::Draft, |plan| plan.state)
}
