//! What the history keeps: enough to go back, and to decide everything again.

use super::*;
use crate::process::deeds::*;
use crate::process::oracle::is_sound;
use crate::process::world::{DEPUTY, HEAD, OTHER_MENTOR, World};
use chrono::Days;
use proptest::prelude::*;
use talimger::domain::case::as_of::as_of;
use talimger::domain::code::CaseCode;
use talimger::domain::command::{ChangePerson, MarkForm, OutcomeForm, Undo};
use talimger::domain::compiled::summary::summary;
use talimger::domain::id::ItemId;
use talimger::domain::journal::{EventKind, EventState, EventText};
use talimger::domain::plan::{Capacity, ItemTerm};

const OTHER: CaseCode = CaseCode { year: 2026, number: 2 };

/// Somebody's attempt at something, in one of two cases, some days after the last.
#[derive(Debug, Clone)]
struct Attempt {
    days: u64,
    login: &'static str,
    what: usize,
    nth: usize,
    in_the_other: bool,
}

fn attempts() -> impl Strategy<Value = Vec<Attempt>> {
    let login = prop_oneof![
        6 => Just(COORDINATOR),
        2 => Just(MENTOR),
        1 => prop::sample::select(vec![DEPUTY, HEAD, OTHER_MENTOR]),
    ];
    let attempt = (0..9_u64, login, 0..DEEDS, 0..4_usize, prop::bool::weighted(0.2));
    let attempt = attempt.prop_map(|(days, login, what, nth, in_the_other)| Attempt {
        days,
        login,
        what,
        nth,
        in_the_other,
    });
    prop::collection::vec(attempt, 1..40)
}

const DEEDS: usize = 26;

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
        _ => [reports(words_of_the_report(), None), finishes(today), presents(meeting), completes(today)]
            [attempt.nth]
            .clone(),
    };
    in_case(code, &command)
}

fn in_case(code: CaseCode, command: &Command) -> Command {
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
fn played(steps_made: usize, attempts: &[Attempt], wanted: impl Fn(&Command) -> bool) -> (Office, World) {
    let (mut office, mut world) = school_of_two_cases();
    for (login, command) in stage_one().into_iter().take(steps_made) {
        office.sends(login, command.clone()).unwrap();
        world = world.done(login, command);
    }
    for attempt in attempts {
        world.today = world.today + Days::new(attempt.days);
        office.today = world.today;
        let command = command(attempt, &world);
        if !wanted(&command) {
            continue;
        }
        let saved = office.sends(attempt.login, command.clone());
        let decided = world.tries(attempt.login, command);
        match (saved, decided) {
            (Ok(answer), Ok(change)) => {
                assert_eq!(answer.warnings, change.warnings);
                for code in [CASE, OTHER] {
                    is_sound(world.case_of(code), world.facts(), world.today);
                }
            }
            (saved, decided) => assert_eq!(refusal(saved), decided.unwrap_err()),
        }
    }
    (office, world)
}

/// The summaries that lists are made of are those that the cases themselves give.
fn lists_say_what_the_cases_say(office: &Office, world: &World) {
    let (revision, school) = office.desk(COORDINATOR).school().unwrap();
    assert_eq!(school, world.facts().school);
    let derived = [CASE, OTHER].map(|code| {
        let case = office.desk(COORDINATOR).file(code).unwrap().case;
        assert_eq!(&case, world.case_of(code));
        summary(&case, &school)
    });
    assert_eq!(office.overview(), Overview::of(revision, &school, derived.to_vec()));
}

/// Decides the recorded commands again, and asks after each how the cases stood then.
fn a_case_as_of_an_entry_is_the_case_that_stood_then(office: &Office) {
    let files = [CASE, OTHER].map(|code| office.desk(COORDINATOR).file(code).unwrap());
    let mut then = World::founded();
    for entry in office.whole_history().into_iter().skip(founding().len()) {
        then.today = entry.day;
        then.tries(&entry.login, serde_json::from_str(&entry.command).unwrap()).unwrap();
        for file in &files {
            let stood = as_of(&file.case, &file.history, entry.revision);
            assert_eq!(stood.as_ref(), then.case_if_open(file.case.head.code));
        }
    }
}

fn the_recorded_commands_make_the_same_edits_again(office: &Office) {
    let mut again = World::founded();
    for entry in office.whole_history().into_iter().skip(founding().len()) {
        again.today = entry.day;
        let command: Command = serde_json::from_str(&entry.command).unwrap();
        let change = again.tries(&entry.login, command).unwrap();
        assert_eq!((change.case, change.edits), (entry.case, entry.edits));
        assert_eq!(change.warnings, entry.warnings);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_tried_the_store_its_lists_and_its_history_agree(
        steps_made in prop::sample::select(vec![0, 4, 5, 7, 7]),
        attempts in attempts(),
    ) {
        let (office, world) = played(steps_made, &attempts, |_| true);
        lists_say_what_the_cases_say(&office, &world);
        a_case_as_of_an_entry_is_the_case_that_stood_then(&office);
        the_recorded_commands_make_the_same_edits_again(&office);
    }

    #[test]
    fn taking_all_back_newest_first_each_by_who_did_it_gives_what_stood_at_first(
        steps_made in prop::sample::select(vec![0, 4, 7]),
        attempts in attempts(),
    ) {
        let begun = played(steps_made, &[], |_| true).0;
        let (mut office, _) = played(steps_made, &attempts, Command::can_be_undone);
        let before = begun.revision();
        for entry in office.whole_history().into_iter().rev().filter(|entry| entry.revision > before) {
            office.today = entry.day;
            office.sends(&entry.login, Command::Undo(Undo { entry: entry.revision })).unwrap();
        }
        for code in [CASE, OTHER] {
            let [now, then] = [&office, &begun].map(|it| it.desk(COORDINATOR).file(code).unwrap().case);
            assert_eq!(now, then);
        }
        assert_eq!(office.desk(COORDINATOR).school().unwrap().1, begun.desk(COORDINATOR).school().unwrap().1);
        assert_eq!(office.overview().cases, begun.overview().cases);
    }
}

#[test]
fn an_entry_says_who_when_and_what() {
    let office = Office::with_a_case();
    let sent = office.sent(visits("2026-09-01"), None);
    office.carries_out(MENTOR, std::slice::from_ref(&sent)).unwrap();
    let file = office.file();
    let entry = &file.history[0];
    assert_eq!((entry.login.as_str(), entry.day, entry.id), (MENTOR, office.today, sent.id));
    assert_eq!(entry.at, moment(office.today).at);
    assert_eq!(serde_json::from_str::<Command>(&entry.command).unwrap(), sent.command);
    assert_eq!(entry.edits.len(), 1);
    assert_eq!(entry.edits[0].before, None);
}
