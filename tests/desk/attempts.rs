//! What several people try, one after another, in two cases: as much of it refused as allowed.

use super::{rarer_deeds, *};
use crate::process::deeds::*;
use crate::process::oracle::is_sound;
use crate::process::world::{DEPUTY, HEAD, OTHER_MENTOR, World};
use chrono::Days;
use proptest::prelude::*;
use talimger::domain::code::CaseCode;
use talimger::domain::command::{ChangePerson, MarkForm, OutcomeForm, Undo};
use talimger::domain::id::ItemId;
use talimger::domain::journal::{EventKind, EventState, EventText};
use talimger::domain::plan::{Capacity, ItemTerm};

pub const OTHER: CaseCode = CaseCode { year: 2026, number: 2 };

/// Somebody's attempt at something, in one of two cases, some days after the last.
#[derive(Debug, Clone)]
pub struct Attempt {
    days: u64,
    login: &'static str,
    what: usize,
    nth: usize,
    in_the_other: bool,
}

pub fn attempts() -> impl Strategy<Value = Vec<Attempt>> {
    let login = prop_oneof![
        6 => Just(COORDINATOR),
        2 => Just(MENTOR),
        1 => prop::sample::select(vec![DEPUTY, HEAD, OTHER_MENTOR]),
    ];
    let what = prop_oneof![3 => 0..OFTEN, 2 => OFTEN..OFTEN + rarer_deeds::COUNT];
    let attempt = (0..9_u64, login, what, 0..4_usize, prop::bool::weighted(0.2));
    let attempt = attempt.prop_map(|(days, login, what, nth, in_the_other)| Attempt {
        days,
        login,
        what,
        nth,
        in_the_other,
    });
    prop::collection::vec(attempt, 1..40)
}

/// How many deeds of every year there are.
const OFTEN: usize = 26;

/// The command of an attempt; stage I is tried more often, or nothing later would come about.
fn command(attempt: &Attempt, world: &World) -> Command {
    let today = world.today.to_string();
    let today = today.as_str();
    let code = if attempt.in_the_other { OTHER } else { CASE };
    let items = world.case_of(code).items.keys().copied().collect::<Vec<_>>();
    let item = items.get(attempt.nth).copied().unwrap_or(ItemId(0));
    let term = [
        ItemTerm::AllYear,
        ItemTerm::On(world.today + Days::new(10)),
        ItemTerm::Range { from: world.today, to: world.today + Days::new(20) },
        ItemTerm::On(world.today + Days::new(700)),
    ][attempt.nth];
    let mentors = [MENTOR, OTHER_MENTOR, DEPUTY, MENTEE];
    let meeting = world.facts().school.meetings.keys().next_back().copied();
    let meeting = meeting.unwrap_or(talimger::domain::id::MeetingId(0));
    let event = |kind| EventText { item: items.first().copied(), ..event(kind, today) };
    let command = match attempt.what {
        0 | 1 if attempt.nth == 0 => diagnoses(today),
        0 | 1 => adds("дело", term),
        2 => writes_the_plan(["цель", "другая цель", "третья цель", " "][attempt.nth]),
        3 | 4 => adds("дело", term),
        5 => rewords(item, "иное дело", term),
        6 => removes(item),
        7 | 8 => submits(today),
        9 | 10 => agrees(from_paper(None, today)),
        11 | 12 => approves(from_paper(None, today)),
        13 => agrees(MarkForm::Given),
        14 => {
            returns([Capacity::Deputy, Capacity::Head][attempt.nth % 2], from_paper(None, today), "замечание")
        }
        15 => marks(item, done(today)),
        16 => marks(
            item,
            [moved(term), OutcomeForm::Open, OutcomeForm::NotDone { reason: "нет".into() }][attempt.nth % 3]
                .clone(),
        ),
        17 => enters(event(EventKind::VisitByMentor), EventState::TookPlace),
        18 => enters(event(EventKind::Consultation), EventState::Planned),
        19 => Command::AssignMentor(replaces(mentors[attempt.nth], today)),
        20 if attempt.nth == 0 => loses_the_mentor(today),
        20 => submits(today),
        21 => [ends_early(today), pauses(today), submits(today), agrees(from_paper(None, today))]
            [attempt.nth]
            .clone(),
        22 => [resumes(today), approves(from_paper(None, today))][attempt.nth % 2].clone(),
        23 => Command::ChangePerson(ChangePerson {
            person: [MENTOR, MENTEE, OTHER_MENTOR, "m02"][attempt.nth].into(),
            to: newcomer(
                &format!("Новая Фамилия {today}"),
                [MENTOR, MENTEE, OTHER_MENTOR, "m02"][attempt.nth],
                "2026-09-01",
            ),
            from: None,
        }),
        24 => [calls_the_council(today), writes_the_protocol(meeting)][attempt.nth % 2].clone(),
        25 => [reports(words_of_the_report(), None), finishes(today), presents(meeting), completes(today)]
            [attempt.nth]
            .clone(),
        rarer => rarer_deeds::command(rarer - OFTEN, attempt.nth, world, code),
    };
    in_case(code, &command)
}

pub fn in_case(code: CaseCode, command: &Command) -> Command {
    let json = serde_json::to_string(command).unwrap();
    serde_json::from_str(&json.replace("\"26-01\"", &format!("\"{code}\""))).unwrap()
}

/// The same school twice: in a store, and in memory alone.
fn school_of_two_cases() -> (Office, World) {
    let office = Office::with_a_case();
    let opening = [
        registers(newcomer("Юсупов Тимур", "m02", "2026-09-01")),
        Command::OpenCase(opens("m02", OTHER_MENTOR)),
    ];
    let mut world = World::with_a_case();
    for command in opening {
        office.sends(COORDINATOR, command.clone()).unwrap();
        world = world.done(COORDINATOR, command);
    }
    (office, world)
}

/// The way of the first case to an approved plan, on its first day.
fn stage_one() -> [(&'static str, Command); 7] {
    [
        (MENTOR, diagnoses("2026-09-01")),
        (MENTOR, writes_the_plan("помочь")),
        (MENTOR, adds("Открытый урок", ItemTerm::On(day("2026-10-15")))),
        (MENTOR, adds("Самообразование", ItemTerm::AllYear)),
        (MENTOR, submits("2026-09-01")),
        (DEPUTY, agrees(MarkForm::Given)),
        (HEAD, approves(MarkForm::Given)),
    ]
}

/// Makes every attempt in both; what one refuses the other refuses too.
pub fn played(steps_made: usize, attempts: &[Attempt], wanted: impl Fn(&Command) -> bool) -> (Office, World) {
    let (mut office, mut world) = school_of_two_cases();
    for (login, command) in stage_one().into_iter().take(steps_made) {
        office.sends(login, command.clone()).unwrap();
        world = world.done(login, command);
    }
    let begun = office.revision();
    for attempt in attempts {
        world.today = world.today + Days::new(attempt.days);
        office.today = world.today;
        let command = command(attempt, &world);
        // The openings stay: every other deed is one in their cases.
        let too_far = matches!(command, Command::Undo(Undo { entry }) if entry <= begun);
        if too_far || !wanted(&command) {
            continue;
        }
        let saved = office.sends(attempt.login, command.clone());
        let mut before = office.whole_history();
        before.truncate(before.len() - usize::from(saved.is_ok()));
        world.remembers(&before, &command);
        let decided = world.tries(attempt.login, command);
        match (saved, decided) {
            (Ok(answer), Ok(change)) => {
                assert_eq!(answer.warnings, change.warnings);
                for case in world.codes().into_iter().map(|code| world.case_of(code)) {
                    is_sound(case, world.facts(), world.today);
                }
            }
            (saved, decided) => assert_eq!(refusal(saved), decided.unwrap_err()),
        }
    }
    (office, world)
}
