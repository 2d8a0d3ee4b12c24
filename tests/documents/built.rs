//! A case that is complete: two mentors, a year's work, a report that was heard.

use chrono::NaiveDate;
use std::collections::BTreeMap;
use talimger::domain::calendar::{Calendar, Week};
use talimger::domain::case::closed::{Closed, Entered};
use talimger::domain::case::ending::EndBasis;
use talimger::domain::case::{Case, CaseKind, Head, Pause, Start, StartBasis};
use talimger::domain::clock::deadline::Terms;
use talimger::domain::code::CaseCode;
use talimger::domain::diagnostics::{Round, RoundKind};
use talimger::domain::id::{CaseId, EventId, ItemId, MeetingId, MentorshipId, OrderId, PersonId, RoundId};
use talimger::domain::journal::{Event, EventKind, EventState, EventText, Sheet};
use talimger::domain::meeting::{Meeting, Protocol};
use talimger::domain::order::Order;
use talimger::domain::people::mentorship::{EndOfMentorship, Mentorship};
use talimger::domain::people::name::FullName;
use talimger::domain::people::person::{Category, Ground, Particulars, Person};
use talimger::domain::plan::{
    Capacity, Given, Item, ItemTerm, ItemText, Mark, Move, Named, Outcome, Plan, PlanState, PlanVersion,
    Submission, Warrant,
};
use talimger::domain::report::{Presentation, Ready, Report, ReportText};
use talimger::domain::rights::Role;
use talimger::domain::rubric::Rubric;
use talimger::domain::school::School;
use talimger::domain::settings::{Agreement, OrganisationKind, Settings};
use talimger::domain::text::local::{Language, Local};
use talimger::domain::year_template::YearMonth;
use talimger::words::shipped;

pub const MENTEE: PersonId = PersonId(1);
pub const FIRST_MENTOR: PersonId = PersonId(2);
pub const SECOND_MENTOR: PersonId = PersonId(3);
pub const DEPUTY: PersonId = PersonId(4);
const HEAD: PersonId = PersonId(5);

/// What no document may show: the note and the theme of an entry of support.
pub const SECRET: &str = "только между нами";

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn month(year: i32, month: u8) -> ItemTerm {
    ItemTerm::Month(YearMonth { year, month })
}

fn person(id: PersonId, name: &str, position: &str, roles: &[Role]) -> Person {
    Person {
        id,
        name: FullName::new(name),
        login: None,
        particulars: Particulars {
            position: position.into(),
            subject: "математика".into(),
            classes: "5–7".into(),
            experience: Some(12),
            category: Some(Category::Expert),
            education: "высшее".into(),
            institution: "КазНПУ имени Абая".into(),
            graduated: Some(2014),
            speciality: "математика и физика".into(),
            load: Some(18),
            form_class: String::new(),
        },
        roles: roles.to_vec(),
        hired_on: Some(day("2014-09-01")),
        newcomer: None,
        left_on: None,
        formerly: Vec::new(),
        merged_into: None,
        also: Vec::new(),
    }
}

fn people() -> BTreeMap<PersonId, Person> {
    let mut mentee = person(MENTEE, "Ахметова Динара Серікқызы", "учитель математики", &[]);
    mentee.newcomer = Some(Ground::FirstStart);
    mentee.particulars.experience = Some(0);
    mentee.particulars.category = Some(Category::Trainee);
    mentee.particulars.graduated = Some(2026);
    let others = [
        person(FIRST_MENTOR, "Сейтқалиева Елена Викторовна", "учитель математики", &[]),
        person(SECOND_MENTOR, "Цой Света-Мария Игоревна", "учитель физики", &[]),
        person(DEPUTY, "Оспанов Ерлан Болатұлы", "заместитель директора по учебной работе", &[Role::Deputy]),
        person(HEAD, "Ким Наталья Андреевна", "директор", &[Role::Head]),
    ];
    others.into_iter().chain([mentee]).map(|person| (person.id, person)).collect()
}

fn settings() -> Settings {
    Settings {
        name: "КГУ «Общеобразовательная школа № 12»".into(),
        kind: OrganisationKind::StateSchool,
        language: Language::Ru,
        agreement: Agreement::ByDeputy,
        founder: "deputy".into(),
        terms: Terms::default(),
        rubric: "difficulties".into(),
        basis: Local {
            ru: "приказ № 160 от 24 апреля 2020 года, приказ № 130 от 6 апреля 2020 года".into(),
            kk: "2020 жылғы 24 сәуір, № 160 бұйрық; 2020 жылғы 6 сәуір, № 130 бұйрық".into(),
            en: "Order No. 160 of 24 April 2020, Order No. 130 of 6 April 2020".into(),
        },
        recommendations: Vec::new(),
    }
}

fn order(id: u32, number: &str, date: &str) -> Order {
    let date = day(date);
    Order {
        id: OrderId(id),
        number: number.into(),
        date,
        effective: date,
        subject: "о наставничестве".into(),
        voided: None,
    }
}

pub fn school() -> School {
    let orders = [order(10, "120-к", "2026-08-28"), order(11, "15-к", "2027-01-29")];
    let meeting = Meeting {
        id: MeetingId(20),
        date: day("2027-05-28"),
        agenda: "Итоги наставничества".into(),
        protocol: Some(Protocol {
            number: "5".into(),
            decision: "Работу наставников признать удовлетворительной.".into(),
        }),
        voided: None,
    };
    School {
        settings: Some(settings()),
        calendar: Some(Calendar::shipped(Week::Five)),
        people: people(),
        orders: orders.into_iter().map(|order| (order.id, order)).collect(),
        meetings: [(meeting.id, meeting)].into(),
        ..School::default()
    }
}

fn head() -> Head {
    Head {
        id: CaseId(30),
        code: CaseCode { year: 2026, number: 7 },
        mentee: MENTEE,
        kind: CaseKind::Mentoring,
        ground: Ground::FirstStart,
        start: Start { date: day("2026-09-01"), basis: StartBasis::EffectiveOrHired, reason: String::new() },
        end: day("2027-05-25"),
        end_basis: EndBasis::SchoolYear,
        pauses: vec![Pause {
            from: day("2026-11-09"),
            to: Some(day("2026-11-20")),
            ground: "болезнь".into(),
            document: "лист № 7".into(),
            voided: None,
        }],
        closing: None,
        reopened: Vec::new(),
    }
}

fn mentorships() -> BTreeMap<MentorshipId, Mentorship> {
    let first = Mentorship {
        to: Some(day("2027-01-31")),
        ended: Some(EndOfMentorship::Transferred),
        ..Mentorship::new(MentorshipId(31), FIRST_MENTOR, OrderId(10), day("2026-09-01"))
    };
    let second = Mentorship::new(MentorshipId(32), SECOND_MENTOR, OrderId(11), day("2027-02-01"));
    [(first.id, first), (second.id, second)].into()
}

/// Scores that are all the same but for the first three areas, which are as given.
fn scores(rubric: &Rubric, first: [u8; 3], rest: u8) -> Vec<Vec<Option<u8>>> {
    let score = |at: usize| first.get(at).copied().unwrap_or(rest);
    rubric.areas.iter().enumerate().map(|(at, area)| vec![Some(score(at)); area.criteria.len()]).collect()
}

/// A step closed on its own day, held to nothing.
pub fn closed(date: &str) -> Closed {
    Closed { held_to: None, entered: Entered { by: "metodist".into(), on: day(date) }, late: None }
}

pub fn round(id: u32, kind: RoundKind, rubric: Rubric, date: &str, first: [u8; 3], rest: u8) -> Round {
    let mut scores = scores(&rubric, first, rest);
    scores[0][0] = None;
    Round {
        id: RoundId(id),
        kind,
        date: day(date),
        by: FIRST_MENTOR,
        scores,
        notes: vec![String::new(), "не хватает времени на уроке".into()],
        answers: vec!["частично".into()],
        conclusion: "Начало уверенное, нужна помощь с планированием.".into(),
        needs: "планирование урока\nдифференциация".into(),
        closed: closed(date),
        corrected: None,
        voided: None,
        rubric,
    }
}

pub fn item(id: u32, direction: u16, activity: &str, term: ItemTerm, outcome: Outcome) -> Item {
    let text =
        ItemText { direction, activity: activity.into(), term, report: "справка".into(), need: None };
    Item { id: ItemId(id), text, moves: Vec::new(), outcome, entered: None, removed: false }
}

pub fn done(date: &str, evidence: &str) -> Outcome {
    Outcome::Done { date: day(date), evidence: evidence.into() }
}

fn items() -> BTreeMap<ItemId, Item> {
    let range = ItemTerm::Range { from: day("2026-10-01"), to: day("2026-10-15") };
    let mut moved = item(
        44,
        1,
        "Открытый урок молодого специалиста",
        month(2027, 2),
        done("2027-03-12", "конспект урока"),
    );
    moved.moves.push(Move {
        on: day("2027-02-20"),
        from: month(2027, 2),
        to: month(2027, 3),
        reason: "карантин".into(),
    });
    let items = [
        item(
            41,
            0,
            "Изучение нормативных правовых актов",
            ItemTerm::On(day("2026-09-14")),
            done("2026-09-14", ""),
        ),
        item(42, 0, "Помощь с КТП и КСП", month(2026, 9), done("2026-09-25", "КТП")),
        item(43, 1, "Посещение урока с анализом", range, done("2026-10-08", "лист наблюдения")),
        moved,
        item(
            45,
            1,
            "Предметная неделя",
            month(2027, 4),
            Outcome::NotDone {
                on: day("2027-04-30"), reason: "не состоялась в школе".into()
            },
        ),
        item(46, 2, "Тема самообразования", ItemTerm::AllYear, done("2027-04-30", "реферат")),
        item(
            47,
            2,
            "Конкурс",
            month(2027, 4),
            Outcome::Cancelled { on: day("2027-04-30"), reason: "конкурс отменён".into() },
        ),
        item(48, 3, "Беседа с педагогом-психологом", month(2026, 9), done("2026-09-18", "")),
    ];
    items.into_iter().map(|item| (item.id, item)).collect()
}

fn mark(person: PersonId, capacity: Capacity, date: &str) -> Mark {
    Mark {
        person,
        capacity,
        warrant: Warrant::Office,
        date: day(date),
        given: Given::InProgram,
        closed: closed(date),
    }
}

pub fn plan() -> Plan {
    Plan {
        version: 1,
        state: PlanState::Approved,
        aim: "Помочь молодому специалисту войти в профессию.".into(),
        tasks: vec!["изучить потребности".into(), "научить планировать урок".into()],
        directions: vec![
            "нормативно-правовая база и документация".into(),
            "планирование и проведение урока".into(),
            "профессиональное развитие и рефлексия".into(),
            "психолого-педагогическое сопровождение".into(),
        ],
        submission: Some(Submission { date: day("2026-09-07"), closed: closed("2026-09-07") }),
        agreement: Some(mark(DEPUTY, Capacity::Deputy, "2026-09-08")),
        approval: Some(mark(HEAD, Capacity::Head, "2026-09-10")),
        returns: Vec::new(),
        withdrawals: Vec::new(),
    }
}

pub fn event(id: u32, kind: EventKind, date: &str, by: PersonId) -> Event {
    Event {
        id: EventId(id),
        text: EventText {
            kind,
            date: day(date),
            minutes: Some(45),
            class: "6 «А»".into(),
            topic: "математика, дроби".into(),
            note: "рабочая запись".into(),
            item: None,
            need: None,
            follow_up: None,
            sheet: None,
            group: None,
        },
        state: EventState::TookPlace,
        by,
        entered: closed(date).entered,
        voided: None,
    }
}

pub fn lesson(id: u32, date: &str, by: PersonId, scores: [u8; 4]) -> Event {
    let mut event = event(id, EventKind::VisitByMentor, date, by);
    let scores = scores.into_iter().map(Some).collect();
    event.text.sheet =
        Some(Sheet { scores, strengths: "контакт с классом".into(), ..Sheet::default() });
    event
}

fn events() -> BTreeMap<EventId, Event> {
    let mut support = event(55, EventKind::Support, "2026-09-18", FIRST_MENTOR);
    support.text.item = Some(ItemId(48));
    (support.text.note, support.text.topic) = (SECRET.into(), SECRET.into());
    let mut voided = event(56, EventKind::Consultation, "2026-10-20", FIRST_MENTOR);
    voided.voided = Some("внесено дважды".into());
    let mut planned = event(57, EventKind::Workshop, "2027-04-12", SECOND_MENTOR);
    planned.state = EventState::Planned;
    let events = [
        lesson(50, "2026-10-08", FIRST_MENTOR, [1, 1, 0, 1]),
        event(51, EventKind::Consultation, "2026-10-15", FIRST_MENTOR),
        event(52, EventKind::VisitByMentee, "2026-12-03", FIRST_MENTOR),
        event(53, EventKind::VisitByAdministration, "2027-02-10", DEPUTY),
        lesson(54, "2027-04-14", SECOND_MENTOR, [2, 2, 1, 2]),
        support,
        voided,
        planned,
        event(58, EventKind::Workshop, "2027-03-22", SECOND_MENTOR),
        event(59, EventKind::Consultation, "2027-05-24", SECOND_MENTOR),
    ];
    events.into_iter().map(|event| (event.id, event)).collect()
}

fn report() -> Report {
    Report {
        text: ReportText {
            achievements: "Урок планируется по целям.\nОткрытый урок в 6 «А».".into(),
            difficulties: "Дифференциация заданий.".into(),
            to_specialist: vec![
                "продолжить работу по теме самообразования".into(),
                "посещать уроки коллег".into(),
            ],
            to_mentor: vec!["показать приёмы дифференциации".into()],
            to_administration: vec!["предусмотреть в расписании время для взаимопосещения".into()],
            conclusion: "План выполнен, программу можно завершить.".into(),
        },
        meeting: Some(MeetingId(20)),
        ready: Some(Ready { date: day("2027-05-20"), closed: closed("2027-05-20") }),
        presented: Some(Presentation {
            meeting: MeetingId(20),
            decision: "Наставничество завершить.".into(),
            closed: closed("2027-05-28"),
        }),
    }
}

/// A version of the plan with the items as they are in the case.
pub fn version(case: &Case, school: &School) -> PlanVersion {
    PlanVersion {
        number: 1,
        plan: plan(),
        items: case.present_items().into_iter().map(|item| (item.id, item.text.clone())).collect(),
        mentee: Named::of(&school.people[&MENTEE]),
        mentor: Named::of(&school.people[&FIRST_MENTOR]),
    }
}

pub fn case() -> Case {
    let rubric = shipped::difficulties();
    let first = round(33, RoundKind::Initial, rubric.clone(), "2026-09-04", [2, 3, 1], 1);
    let last = round(34, RoundKind::Final, rubric, "2027-05-14", [1, 1, 1], 1);
    let mut case = Case::new(head());
    case.mentorships = mentorships();
    case.rounds = [(first.id, first), (last.id, last)].into();
    case.plan = Some(plan());
    case.items = items();
    case.events = events();
    case.report = report();
    case.versions = [(1, version(&case, &school()))].into();
    case
}

/// The same case in September: a draft of the plan, nothing approved, nothing carried out.
pub fn case_with_a_draft() -> Case {
    let mut case = case();
    case.versions.clear();
    case.events.clear();
    case.report = Report::default();
    case.rounds.retain(|_, round| round.kind == RoundKind::Initial);
    case.plan =
        Some(Plan { state: PlanState::Draft, submission: None, agreement: None, approval: None, ..plan() });
    case.items.values_mut().for_each(|item| (item.outcome, item.moves) = (Outcome::Open, Vec::new()));
    case
}
