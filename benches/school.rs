//! How is a store of so many cases made, as a school, a district or a country would fill it?
//!
//! Every record comes from a command that is decided as on any other day, so the store is one that people could have
//! made. The same size gives the same commands, but for their ids. It stands on [`today`]:
//!
//! ```text
//! every case       a mentor for three cases, an order for ten, a start in one of twelve weeks, a Cyrillic name
//! case modulo 10   0 opened · 1 diagnosed · 2 plan written · 3 submitted · 4 agreed · 5 to 9 approved, with a visit,
//!                  and of these 9 ended early
//! ```

use chrono::{Days, NaiveDate, TimeZone, Utc};
use std::path::Path;
use std::sync::Arc;
use talimger::desk::{Desk, Moment, Outcome};
use talimger::domain::calendar::Week;
use talimger::domain::case::{CaseKind, EarlyEndReason, StartBasis};
use talimger::domain::code::CaseCode;
use talimger::domain::command::{
    AddItem, AgreePlan, ApprovePlan, Command, EndCase, EndChoice, EnterEvent, IssueOrder, MarkForm, OpenCase,
    PersonForm, RecordRound, Sent, SubmitPlan, WritePlan,
};
use talimger::domain::compiled::overview::Overview;
use talimger::domain::diagnostics::RoundKind;
use talimger::domain::id::{CaseId, CommandId};
use talimger::domain::journal::{EventKind, EventState, EventText};
use talimger::domain::order::OrderName;
use talimger::domain::people::name::FullName;
use talimger::domain::people::person::{Ground, Particulars};
use talimger::domain::plan::{ItemTerm, ItemText};
use talimger::domain::rights::Role;
use talimger::domain::text::local::{Language, Local};
use talimger::store::backup::Backups;
use talimger::store::{Digest, Paths, Patience, SledEngine};
use talimger::words::shipped;

/// Who made the store.
pub const COORDINATOR: &str = "metodist";

/// Cases that are written together: each writing reads what is there, and writes the digest anew.
const TOGETHER: usize = 1_000;

const SURNAMES: [&str; 12] = [
    "Ахметова",
    "Жұмабаева",
    "Қасымова",
    "Сәрсенова",
    "Төреқұлова",
    "Әбдіғалиева",
    "Үсенова",
    "Попова",
    "Соколова",
    "Өмірзақова",
    "Ғабдуллина",
    "Мұқанова",
];
const NAMES: [&str; 7] = ["Дана", "Гүлнар", "Әсел", "Мария", "Ақмарал", "Ирина", "Мәдина"];
const PATRONYMICS: [&str; 5] = ["Серікқызы", "Әділқызы", "Нұрланқызы", "Андреевна", "Ерланқызы"];

/// The day on which the store stands.
pub fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 25).expect("November has a 25th day")
}

/// The moment at which everything is decided.
pub fn moment() -> Moment {
    Moment {
        at: Utc.with_ymd_and_hms(2026, 11, 25, 7, 0, 0).single().expect("UTC has it once"),
        today: today(),
    }
}

/// Returns the desk over the store in a folder.
pub fn desk(folder: &Path) -> Desk {
    let paths = Paths::in_directory(folder);
    let engine = SledEngine::new(paths.clone(), COORDINATOR);
    let digest = Digest::in_directory(paths.clone());
    Desk::over(Arc::new(engine), Some(digest), Patience::Try).keeping(Backups::in_directory(paths))
}

/// Makes a store of so many cases in a folder.
pub fn make(folder: &Path, cases: u16) {
    let desk = desk(folder);
    let mut id = 0;
    let mut carry_out = |commands: Vec<Command>| {
        let sent = |command| {
            id += 1;
            Sent { id: CommandId(id), seen: None, command }
        };
        let sent: Vec<Sent> = commands.into_iter().map(sent).collect();
        let answers = desk.carry_out(&sent, COORDINATOR, moment(), Outcome::Keep);
        answers.expect("the rules let all of this through");
    };
    carry_out(founding(cases));
    let numbers: Vec<u16> = (0..cases).collect();
    for some in numbers.chunks(TOGETHER) {
        carry_out(some.iter().flat_map(|number| of_case(*number, cases)).collect());
    }
}

/// Makes a store of 300 cases whose digest tells of so many, these over and over: enough for whatever never opens
/// the store.
pub fn make_digest(folder: &Path, cases: u16) {
    make(folder, 300);
    let digest = Digest::in_directory(Paths::in_directory(folder));
    let (store, _) = digest.revision().expect("the store has a digest");
    let few = digest.unconfirmed().expect("it can be read");
    let again = few.cases.iter().cycle().zip(0..cases).map(|(case, number)| {
        let mut case = case.clone();
        case.case = CaseId(u32::from(number) + 1);
        case.code.number = number + 1;
        case
    });
    let all = Overview { cases: again.collect(), ..few };
    digest.write(store, &all).expect("the disk has room");
}

fn founding(cases: u16) -> Vec<Command> {
    let mut commands = vec![shipped::set_up("Білім басқармасы", Week::Five, Language::Kk)];
    let administration =
        [(COORDINATOR, Role::Coordinator), ("zavuch", Role::Deputy), ("direktor", Role::Head)];
    for (number, (login, role)) in (60_000..).zip(administration) {
        let mut person = person(number, login.to_owned());
        person.roles = vec![role];
        commands.push(Command::RegisterPerson(person));
    }
    for mentor in 0..mentors(cases) {
        commands.push(Command::RegisterPerson(person(mentor + 30_000, mentor_login(mentor))));
    }
    commands
}

fn mentors(cases: u16) -> u16 {
    cases / 3 + 1
}

fn mentor_login(mentor: u16) -> String {
    format!("t{mentor:05}")
}

fn person(number: u16, login: String) -> PersonForm {
    let number = usize::from(number);
    let name = [
        SURNAMES[number % SURNAMES.len()],
        NAMES[number / SURNAMES.len() % NAMES.len()],
        PATRONYMICS[number / SURNAMES.len() / NAMES.len() % PATRONYMICS.len()],
    ];
    let particulars = Particulars {
        position: "учитель".to_owned(),
        subject: "математика".to_owned(),
        classes: "5В, 6Г".to_owned(),
        ..Particulars::default()
    };
    PersonForm {
        name: FullName::new(&name.join(" ")),
        login: Some(login),
        particulars,
        ..PersonForm::default()
    }
}

/// What happens in a case, on working days after its start, which is a Tuesday.
fn of_case(number: u16, cases: u16) -> Vec<Command> {
    let first = NaiveDate::from_ymd_opt(2026, 9, 1).expect("September has a first day");
    let start = first + Days::new(7 * u64::from(number / 10 % 12));
    let order = OrderName { number: format!("{}-к", number / 10 + 1), date: start - Days::new(4) };
    let code = CaseCode { year: 2026, number: number + 1 };
    let mut commands = Vec::new();
    if number.is_multiple_of(10) {
        commands.push(Command::IssueOrder(IssueOrder {
            number: order.number.clone(),
            date: order.date,
            effective: Some(start),
            subject: "О наставничестве".to_owned(),
        }));
    }
    let mentee = format!("m{number:05}");
    commands.push(Command::RegisterPerson(PersonForm {
        hired_on: Some(start),
        newcomer: Some(Ground::FirstStart),
        ..person(number, mentee.clone())
    }));
    commands.push(Command::OpenCase(OpenCase {
        mentee: mentee.as_str().into(),
        mentor: mentor_login(number % mentors(cases)).as_str().into(),
        order,
        basis: StartBasis::EffectiveOrHired,
        start: None,
        end: Some(EndChoice::SchoolYear),
        kind: CaseKind::Mentoring,
        reason: String::new(),
    }));
    commands.extend(stages(code, start).into_iter().take_while(|it| it.0 <= number % 10).map(|it| it.1));
    commands
}

/// The commands of a case, each with the first case modulo ten that goes so far.
fn stages(case: CaseCode, start: NaiveDate) -> Vec<(u16, Command)> {
    let day = |count| start + Days::new(count);
    let mark = |count| MarkForm::FromPaper { by: None, date: day(count) };
    let mut all = vec![(1, diagnosed(case, day(1)))];
    all.extend(planned(case, start).into_iter().map(|command| (2, command)));
    all.push((3, Command::SubmitPlan(SubmitPlan { case, on: day(2) })));
    all.push((4, Command::AgreePlan(AgreePlan { case, mark: mark(2), for_deputy: String::new() })));
    all.push((5, Command::ApprovePlan(ApprovePlan { case, mark: mark(3) })));
    all.push((5, visited(case, day(6))));
    let reason = EarlyEndReason::Left;
    all.push((9, Command::EndCase(EndCase { case, on: day(6), reason, note: String::new() })));
    all
}

fn diagnosed(case: CaseCode, date: NaiveDate) -> Command {
    let rubric = shipped::difficulties();
    let person = usize::from(case.number);
    let scores = rubric.areas.iter().enumerate().map(|(at, area)| {
        let score = |criterion: usize| u8::try_from((at * 3 + criterion * 2 + person) % 4).ok();
        (0..area.criteria.len()).map(score).collect()
    });
    Command::RecordRound(RecordRound {
        case,
        kind: RoundKind::Initial,
        rubric: rubric.key.clone(),
        date,
        by: None,
        scores: scores.collect(),
        notes: Vec::new(),
        answers: Vec::new(),
        conclusion: "Владеет предметом; трудности с темпом урока.".to_owned(),
        needs: "Планирование времени урока.".to_owned(),
        reason: String::new(),
    })
}

fn planned(case: CaseCode, start: NaiveDate) -> Vec<Command> {
    let template = shipped::year_template();
    let said = |text: &Local| text.in_language(Language::Ru).to_owned();
    let end = NaiveDate::from_ymd_opt(2027, 5, 25).expect("May has a 25th day");
    let mut commands = vec![Command::WritePlan(WritePlan {
        case,
        aim: said(&template.aim),
        tasks: template.tasks.iter().map(said).collect(),
        directions: template.directions.iter().map(said).collect(),
    })];
    // Enough of them for a plan that can be submitted.
    commands.extend(template.cut(start, end).left.into_iter().take(6).map(|placed| {
        let item = ItemText {
            direction: placed.item.direction.into(),
            activity: said(&placed.item.activity),
            term: ItemTerm::Month(placed.when),
            report: said(&placed.item.report),
            need: None,
        };
        Command::AddItem(AddItem { case, item })
    }));
    commands
}

pub fn visited(case: CaseCode, date: NaiveDate) -> Command {
    let event = EventText {
        kind: EventKind::VisitByMentor,
        date,
        minutes: Some(45),
        class: "5В".to_owned(),
        topic: "Математика: дроби".to_owned(),
        note: "Цель урока понятна, темп ровный.".to_owned(),
        item: None,
        need: None,
        follow_up: None,
        sheet: None,
        group: None,
    };
    Command::EnterEvent(EnterEvent { case, event, state: EventState::TookPlace, by: None })
}
