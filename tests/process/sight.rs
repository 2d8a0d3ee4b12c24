//! Who sees what of a case: every actor, and every secret in turn.

use super::day;
use super::deeds::*;
use super::world::*;
use chrono::{TimeZone, Utc};
use proptest::prelude::*;
use proptest::sample::select;
use rstest::rstest;
use talimger::documents::{Documents, Scores};
use talimger::domain::change::Recorded;
use talimger::domain::command::{Command, EnterEvent, MarkForm, RecordRound, VoidEvent};
use talimger::domain::compiled::overview::{CaseFile, Overview};
use talimger::domain::compiled::summary::Summary;
use talimger::domain::diagnostics::RoundKind;
use talimger::domain::id::{CommandId, Revision};
use talimger::domain::journal::{EventKind, EventState, EventText, Sheet};
use talimger::domain::refusal::Refusal;
use talimger::domain::rights::{Actor, Right, Role};
use talimger::domain::text::local::Language;

/// What was judged and noted, each a word that stands nowhere else.
const ROUND: &str = "тайнадиагностики";
const NOTE: &str = "тайнабеседы";
const SHEET: &str = "тайналиста";
const SUPPORT: &str = "тайнаподдержки";
const LATER: &str = "тайнапреемника";
const PSYCHOLOGIST: &str = "psy";
const OBSERVER: &str = "nablyudatel";
const SECRETARY: &str = "sekretar";
const ADMINISTRATOR: &str = "admin";

fn noted(kind: EventKind, date: &str, note: &str) -> EventText {
    EventText { note: note.into(), ..event(kind, date) }
}

fn by(login: &str, event: EventText) -> Command {
    Command::EnterEvent(EnterEvent {
        case: CASE,
        event,
        state: EventState::TookPlace,
        by: Some(login.into()),
    })
}

/// A case with a mentor and the one who followed, and something secret of each kind; with its history.
fn told() -> (World, Vec<Recorded>) {
    let mut world = World::with_a_case();
    let mut history = Vec::new();
    let sheet = Sheet { scores: vec![Some(2)], strengths: SHEET.into(), ..Sheet::default() };
    let visit = EventText { sheet: Some(sheet), ..noted(EventKind::VisitByMentor, "2026-09-03", "") };
    let steps = [
        ("2026-09-02", COORDINATOR, registers(person("Абаева Лира", PSYCHOLOGIST, &[]))),
        ("2026-09-02", COORDINATOR, registers(person("Юн Олег", OBSERVER, &[Role::Observer]))),
        ("2026-09-02", COORDINATOR, registers(person("Цой Анна", SECRETARY, &[Role::Secretary]))),
        ("2026-09-02", COORDINATOR, registers(person("Ли Пак", ADMINISTRATOR, &[Role::SystemAdministrator]))),
        (
            "2026-09-04",
            MENTOR,
            Command::RecordRound(RecordRound {
                conclusion: ROUND.into(),
                notes: vec![ROUND.into()],
                needs: ROUND.into(),
                ..round("2026-09-04", RoundKind::Initial)
            }),
        ),
        ("2026-09-04", MENTOR, enters(visit, EventState::TookPlace)),
        (
            "2026-09-07",
            MENTOR,
            enters(noted(EventKind::Consultation, "2026-09-07", NOTE), EventState::TookPlace),
        ),
        ("2026-09-08", COORDINATOR, by(PSYCHOLOGIST, noted(EventKind::Support, "2026-09-08", SUPPORT))),
        ("2026-10-01", COORDINATOR, Command::AssignMentor(replaces(OTHER_MENTOR, "2026-10-01"))),
        (
            "2026-10-02",
            OTHER_MENTOR,
            enters(noted(EventKind::Consultation, "2026-10-02", LATER), EventState::TookPlace),
        ),
    ];
    for (on, login, command) in steps {
        world = world.on(on);
        history.insert(0, recorded(&mut world, login, command));
    }
    (world, history)
}

fn recorded(world: &mut World, login: &str, command: Command) -> Recorded {
    let roles = actor(world, login).roles;
    let json = serde_json::to_string(&command).unwrap();
    let change = world.tries(login, command).unwrap();
    Recorded {
        revision: Revision(1),
        id: CommandId(1),
        login: login.into(),
        roles,
        at: Utc.from_utc_datetime(&world.today.and_hms_opt(9, 0, 0).unwrap()),
        day: world.today,
        batch: None,
        case: change.case,
        command: json,
        edits: change.edits,
        warnings: change.warnings,
        moved: change.moved,
    }
}

fn actor(world: &World, login: &str) -> Actor {
    overview(world).actor(login)
}

fn overview(world: &World) -> Overview {
    Overview::of(Revision(1), &world.facts().school, world.facts().summaries.clone())
}

fn file(world: &World, history: &[Recorded]) -> CaseFile {
    CaseFile {
        revision: Revision(1),
        case: world.case().clone(),
        school: world.facts().school.clone().into(),
        history: history.to_vec(),
        unread: Vec::new(),
        anchor: None,
    }
}

fn seen(login: &str) -> Result<CaseFile, Refusal> {
    let (world, history) = told();
    file(&world, &history).seen_by(&actor(&world, login), world.today)
}

/// The secrets that show anywhere in what somebody is given.
fn secrets(file: &CaseFile) -> Vec<&'static str> {
    let given = format!("{:?} {:?}", file.case, file.history);
    [ROUND, NOTE, SHEET, SUPPORT, LATER].into_iter().filter(|secret| given.contains(secret)).collect()
}

#[rstest]
#[case::the_coordinator(COORDINATOR, &[ROUND, NOTE, SHEET, LATER])]
#[case::the_deputy(DEPUTY, &[ROUND, NOTE, SHEET, LATER])]
#[case::the_head(HEAD, &[ROUND, NOTE, SHEET, LATER])]
#[case::the_present_mentor(OTHER_MENTOR, &[ROUND, NOTE, SHEET, SUPPORT, LATER])]
#[case::the_former_mentor(MENTOR, &[ROUND, NOTE, SHEET])]
#[case::the_secretary(SECRETARY, &[])]
#[case::the_administrator(ADMINISTRATOR, &[])]
#[case::the_observer(OBSERVER, &[])]
fn each_sees_the_notes_that_are_theirs_to_see(#[case] login: &str, #[case] expected: &[&str]) {
    assert_eq!(secrets(&seen(login).unwrap()), expected);
}

#[rstest]
#[case::a_stranger("nobody", Refusal::NotPermitted(Right::SeeCases))]
#[case::a_colleague(PSYCHOLOGIST, Refusal::NotPermitted(Right::SeeCases))]
#[case::the_mentee(MENTEE, Refusal::OwnFile)]
fn who_is_nothing_to_the_case_sees_none_of_it(#[case] login: &str, #[case] refusal: Refusal) {
    assert_eq!(seen(login).unwrap_err(), refusal);
}

#[rstest]
#[case(SECRETARY)]
#[case(OBSERVER)]
#[case(MENTOR)]
fn that_a_step_was_made_stays_known_to_who_may_not_see_its_scores(#[case] login: &str) {
    let (whole, seen) = (seen(COORDINATOR).unwrap(), seen(login).unwrap());
    assert_eq!(whole.case.rounds.len(), seen.case.rounds.len());
    let (before, after) = (whole.case.round(RoundKind::Initial), seen.case.round(RoundKind::Initial));
    assert_eq!(before.unwrap().date, after.unwrap().date);
    assert_eq!(whole.case.head, seen.case.head);
}

#[test]
fn no_score_is_left_for_who_may_not_see_scores() {
    let case = seen(SECRETARY).unwrap().case;
    let round = case.round(RoundKind::Initial).unwrap();
    assert!(round.scores.iter().flatten().all(|score| score.is_none()) && round.assessment().mean.is_none());
    assert!(case.events.values().all(|event| event.text.sheet.is_none()));
}

#[test]
fn who_sees_the_whole_case_finds_its_history_as_it_was_written() {
    assert_eq!(seen(OTHER_MENTOR).unwrap().history, told().1);
}

#[test]
fn an_entry_of_support_keeps_date_who_and_theme_for_everybody_who_sees_the_case() {
    for login in [COORDINATOR, DEPUTY, HEAD, SECRETARY, OBSERVER] {
        let case = seen(login).unwrap().case;
        let support = case.events.values().find(|it| it.text.kind == EventKind::Support).unwrap();
        assert_eq!(
            (support.text.topic.as_str(), support.text.date),
            ("алгебра", day("2026-09-08")),
            "{login}"
        );
        assert_eq!(support.text.note, "", "{login}");
    }
}

#[test]
fn a_former_mentor_finds_the_own_entries_and_no_entry_of_the_successor() {
    let file = seen(MENTOR).unwrap();
    assert_eq!(file.case.events.len(), 2);
    assert!(file.history.iter().all(|entry| entry.login == MENTOR));
    assert!(!file.history.is_empty());
}

#[test]
fn what_became_support_later_is_closed_in_the_older_history_too() {
    let (mut world, mut history) = told();
    let consultation = *world.case().events.keys().nth(1).unwrap();
    let it = talimger::domain::command::ChangeEvent {
        case: CASE,
        event: consultation,
        to: noted(EventKind::Support, "2026-09-07", NOTE),
        state: EventState::TookPlace,
        by: None,
    };
    history.insert(0, recorded(&mut world, COORDINATOR, Command::ChangeEvent(it)));
    let seen = file(&world, &history).seen_by(&actor(&world, HEAD), world.today).unwrap();
    assert!(!secrets(&seen).contains(&NOTE));
}

#[test]
fn a_mentee_who_later_mentors_sees_the_own_mentees_and_not_the_file_about_themselves() {
    let world = World::with_a_case()
        .done(COORDINATOR, registers(newcomer("Новая Дана", "m02", "2026-09-01")))
        .done(COORDINATOR, Command::OpenCase(opens("m02", MENTEE)));
    let codes = |login: &str| -> Vec<_> {
        let seen = overview(&world).seen_by(&actor(&world, login));
        seen.cases.iter().map(|case| case.mentee_name.as_str().to_owned()).collect()
    };
    assert_eq!(codes(MENTEE), ["Новая Дана"]);
    assert_eq!(codes(MENTOR), ["Ахметова Динара"]);
    assert_eq!(codes("nobody"), Vec::<String>::new());
    assert_eq!(codes(OBSERVER), Vec::<String>::new(), "an unknown login is a stranger");
    assert_eq!(codes(HEAD).len(), 2);
}

#[test]
fn a_stranger_is_shown_no_names_but_whom_to_ask() {
    let (world, _) = told();
    let seen = overview(&world).seen_by(&actor(&world, "nobody"));
    assert_eq!(seen.logins.iter().map(|it| it.login.as_str()).collect::<Vec<_>>(), [COORDINATOR]);
    assert!(seen.cases.is_empty() && seen.waiting.is_empty());
    assert!(!seen.shows_cases_to(&actor(&world, "nobody")));
}

#[test]
fn no_role_enters_anything_into_the_file_about_oneself() {
    let world = World::with_a_case();
    let mentee = world.person(MENTEE);
    let gives = talimger::domain::command::ChangePerson {
        person: mentee.into(),
        to: talimger::domain::command::PersonForm {
            roles: vec![Role::Coordinator, Role::Deputy],
            ..newcomer("Ахметова Динара", MENTEE, "2026-09-01")
        },
        from: None,
    };
    world
        .done(COORDINATOR, Command::ChangePerson(gives))
        .refused(MENTEE, visits("2026-09-01"), &Refusal::OwnFile)
        .refused(MENTEE, diagnoses("2026-09-01"), &Refusal::OwnFile)
        .done(MENTEE, pauses("2026-09-01"));
}

#[test]
fn the_deputy_enters_visits_and_nothing_else_into_the_journal() {
    let consults = enters(event(EventKind::Consultation, "2026-09-01"), EventState::TookPlace);
    let world = World::with_a_case()
        .refused(DEPUTY, consults.clone(), &Refusal::NotPermitted(Right::EnterEvents))
        .done(DEPUTY, by(DEPUTY, event(EventKind::VisitByAdministration, "2026-09-01")))
        .done(MENTOR, consults);
    let consultation = *world.case().events.keys().nth(1).unwrap();
    let voids = VoidEvent { case: CASE, event: consultation, reason: "ошибка".into() };
    world.refused(DEPUTY, Command::VoidEvent(voids), &Refusal::NotPermitted(Right::EnterEvents));
}

/// A command of each line of the table, and the right that it needs.
fn one_of_each(which: usize) -> (Command, Right) {
    let all = [
        (pauses("2026-09-07"), Right::KeepCases),
        (ends_early("2026-09-07"), Right::KeepCases),
        (orders("7", "2026-09-01", "2026-09-01"), Right::KeepCases),
        (registers(person("Ли Ма", "", &[])), Right::KeepPeople),
        (calls_the_council("2027-05-28"), Right::EnterMeetings),
        (diagnoses("2026-09-05"), Right::RunCase),
        (submits("2026-09-07"), Right::RunCase),
        (visits("2026-09-07"), Right::EnterVisits),
        (enters(event(EventKind::Support, "2026-09-07"), EventState::TookPlace), Right::EnterEvents),
        (agrees(MarkForm::Given), Right::Agree),
        (agrees(from_paper(None, "2026-09-07")), Right::RecordFromPaper),
        (completes("2026-09-07"), Right::Complete),
    ];
    all[which].clone()
}

fn any_roles() -> impl Strategy<Value = Vec<Role>> {
    proptest::sample::subsequence(Role::ALL.to_vec(), 0..=Role::ALL.len())
}

proptest! {
    #[test]
    fn whatever_roles_anybody_has_no_secret_shows_that_they_may_not_see(
        roles in any_roles(),
        login in select(vec![COORDINATOR, DEPUTY, HEAD, MENTOR, OTHER_MENTOR, MENTEE, PSYCHOLOGIST, "nobody"]),
    ) {
        let (world, history) = told();
        let who = Actor { roles, ..actor(&world, login) };
        let mentors = login == OTHER_MENTOR;
        let sees_cases = mentors || !who.roles.is_empty();
        let judges = [Role::Coordinator, Role::Deputy, Role::Head];
        let sees_scores = mentors || login != MENTEE && who.roles.iter().any(|role| judges.contains(role));
        match file(&world, &history).seen_by(&who, world.today) {
            Err(_) => prop_assert!(!sees_cases && login != MENTOR),
            Ok(seen) => {
                let shown = secrets(&seen);
                prop_assert!(sees_cases || login == MENTOR);
                prop_assert_eq!(shown.contains(&SUPPORT), mentors || login == PSYCHOLOGIST);
                prop_assert_eq!(shown.contains(&LATER), sees_scores);
                prop_assert_eq!(shown.contains(&ROUND), sees_scores || login == MENTOR);
            }
        }
    }

    #[test]
    fn every_command_needs_the_right_that_the_table_gives(roles in any_roles(), which in 0usize..12) {
        let (command, right) = one_of_each(which);
        let mut world = World::with_a_plan_submitted().done(COORDINATOR, registers(person("Ким Ян", "kim", &roles)));
        let may = roles.iter().any(|role| role.may(right));
        let refused = world.tries("kim", command).err();
        prop_assert_eq!(refused == Some(Refusal::NotPermitted(right)), !may, "{:?}", right);
    }
}

#[test]
fn lists_show_a_mentor_the_cases_to_come_and_those_gone_by() {
    let world = World::with_a_case()
        .on("2026-10-01")
        .done(COORDINATOR, Command::AssignMentor(replaces(OTHER_MENTOR, "2026-12-01")));
    let shown = |login: &str| overview(&world).seen_by(&actor(&world, login)).cases;
    let codes = |cases: Vec<Summary>| cases.iter().map(|case| case.code).collect::<Vec<_>>();
    assert_eq!(codes(shown(MENTOR)), [CASE]);
    assert_eq!(codes(shown(OTHER_MENTOR)), [CASE]);
}

#[test]
fn no_document_prints_the_note_of_a_support_entry_whoever_prints_it() {
    let (world, _) = told();
    let (case, school) = (world.case(), &world.facts().school);
    for language in Language::ALL {
        let documents = Documents::in_language(language);
        let report = documents.report(case, school, Scores::InFigures).markdown;
        let round = documents.diagnostics(case, school, RoundKind::Initial).unwrap().markdown;
        assert!(!report.contains(SUPPORT) && !round.contains(SUPPORT));
        assert!(!report.contains(NOTE) && !report.contains(SHEET), "notes are no part of the report");
    }
}
