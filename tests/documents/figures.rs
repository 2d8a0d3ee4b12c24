//! The figures of the report equal an independent count over the records.

use super::built::{
    FIRST_MENTOR, MENTEE, SECOND_MENTOR, case, closed, day, done, event, item, lesson, school, version,
};
use super::read::read;
use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use rstest::rstest;
use talimger::documents::{Documents, Scores};
use talimger::domain::case::Case;
use talimger::domain::case::closed::Entered;
use talimger::domain::compiled::figures::{Change, Figure, InWords, Record, Unanswered, figures};
use talimger::domain::id::{EventId, ItemId, RoundId};
use talimger::domain::journal::{Event, EventKind, EventState};
use talimger::domain::plan::{ItemTerm, Move, Outcome};
use talimger::domain::report::Ready;
use talimger::domain::text::local::Language;

fn count(figure: &Figure) -> usize {
    figure.count()
}

#[test]
fn every_item_of_the_plan_is_counted_once_and_a_moved_one_among_them() {
    let total = figures(&case()).carrying_out.total;
    let counts = [&total.planned, &total.done, &total.not_done, &total.cancelled, &total.open, &total.moved];
    assert_eq!(counts.map(count), [8, 6, 1, 1, 0, 1]);
}

#[test]
fn a_figure_names_the_records_behind_it() {
    let figures = figures(&case());
    assert_eq!(figures.carrying_out.total.not_done.records(), [Record::Item(ItemId(45))]);
    assert_eq!(figures.work.of_kind(EventKind::Consultation).records(), [Record::Event(EventId(51))]);
}

#[test]
fn the_trend_sets_the_first_sheet_against_the_last_and_passes_over_lessons_without_one() {
    let trend = figures(&case()).work.trend.unwrap();
    assert_eq!((trend.first, trend.from), (EventId(50), 37));
    assert_eq!((trend.last, trend.to), (EventId(54), 87));
}

#[test]
fn one_sheet_makes_no_trend() {
    let mut case = case();
    case.events.remove(&EventId(54));
    assert_eq!(figures(&case).work.trend, None);
}

#[test]
fn a_visit_of_the_young_specialist_to_the_mentor_is_no_lesson_visited() {
    let lessons = figures(&case()).work.lessons;
    assert_eq!(lessons.iter().map(|lesson| lesson.event.0).collect::<Vec<_>>(), [50, 53, 54]);
}

#[test]
fn support_is_in_no_figure_but_for_the_items_that_it_served() {
    let figures = figures(&case());
    assert_eq!(figures.work.support.records(), [Record::Item(ItemId(48))]);
    let everywhere = figures.work.kinds.iter().flat_map(|(_, figure)| figure.records());
    let shares = figures.shares.iter().flat_map(|share| share.entries.records());
    assert!(
        !everywhere
            .chain(shares)
            .chain(figures.addendum.records())
            .any(|it| *it == Record::Event(EventId(55)))
    );
}

#[rstest]
#[case::given_later(|it: &mut Event| it.text.date = day("2027-05-24"))]
#[case::entered_later(|it: &mut Event| it.entered.on = day("2027-05-27"))]
#[case::planned(|it: &mut Event| it.state = EventState::Planned)]
#[case::of_another_kind(|it: &mut Event| it.text.kind = EventKind::Workshop)]
fn an_item_is_served_by_support_that_was_given_and_entered_before_the_cut_off(
    #[case] change: fn(&mut Event),
) {
    let mut case = case();
    change(case.events.get_mut(&EventId(55)).unwrap());
    assert_eq!(figures(&case).work.support.records(), []);
}

#[test]
fn a_version_approved_after_the_cut_off_is_not_the_plan_of_the_report() {
    let mut case = case();
    let mut next = version(&case, &school());
    next.number = 2;
    next.items.truncate(3);
    next.plan.version = 2;
    let planned = |case: &Case| count(&figures(case).carrying_out.total.planned);
    case.versions.insert(2, next);
    assert_eq!(planned(&case), 3);
    case.versions.get_mut(&2).unwrap().plan.approval.as_mut().unwrap().date = day("2027-05-24");
    assert_eq!(planned(&case), 8);
}

#[test]
fn each_mentor_is_credited_with_the_own_entries_and_the_items_of_the_own_time() {
    let shares = figures(&case()).shares;
    let credits: Vec<_> =
        shares.iter().map(|share| (share.mentor, count(&share.entries), count(&share.done))).collect();
    assert_eq!(credits, [(FIRST_MENTOR, 3, 4), (SECOND_MENTOR, 2, 2)]);
}

#[test]
fn an_entry_dated_earlier_but_entered_after_the_cut_off_stands_in_the_addendum() {
    let mut case = case();
    let mut late = event(60, EventKind::Workshop, "2026-11-02", FIRST_MENTOR);
    late.entered.on = day("2027-05-27");
    case.events.insert(late.id, late);
    let figures = figures(&case);
    assert_eq!(count(&figures.work.of_kind(EventKind::Workshop)), 1);
    assert_eq!(figures.addendum.records(), [Record::Event(EventId(60)), Record::Event(EventId(59))]);
}

#[test]
fn an_item_done_before_the_cut_off_but_typed_after_it_was_open_then() {
    let mut case = case();
    let item = case.items.get_mut(&ItemId(46)).unwrap();
    item.outcome = done("2027-05-10", "");
    item.entered = Some(Entered { by: "metodist".into(), on: day("2027-05-27") });
    let figures = figures(&case);
    assert_eq!(figures.carrying_out.total.open.records(), [Record::Item(ItemId(46))]);
    assert!(figures.addendum.records().contains(&Record::Item(ItemId(46))));
}

#[test]
fn an_item_done_after_the_cut_off_was_open_then() {
    let mut case = case();
    case.items.get_mut(&ItemId(46)).unwrap().outcome = done("2027-05-24", "");
    let figures = figures(&case);
    assert_eq!(figures.carrying_out.total.open.records(), [Record::Item(ItemId(46))]);
    assert!(figures.addendum.records().contains(&Record::Item(ItemId(46))));
}

#[test]
fn fewer_difficulties_are_better_and_a_higher_level_is_better() {
    let mut case = case();
    assert_eq!(figures(&case).progress.changed(Change::Better), 2);
    for (id, score) in [(33, 1_u8), (34, 3)] {
        let round = case.rounds.get_mut(&RoundId(id)).unwrap();
        round.rubric = talimger::words::shipped::preparation();
        round.scores = vec![vec![Some(score)]; 6];
    }
    assert_eq!(figures(&case).progress.changed(Change::Better), 6);
}

#[rstest]
#[case::below_the_middle(&[1, 1, 1, 2], 1)]
#[case::the_middle(&[1, 2], 2)]
#[case::above_it(&[1, 2, 2], 2)]
fn a_mean_in_words_is_the_nearest_grade_and_from_the_middle_on_the_next(
    #[case] scores: &[u8],
    #[case] grade: u8,
) {
    let mut case = case();
    let round = case.rounds.get_mut(&RoundId(33)).unwrap();
    let criteria = round.scores[0].len();
    round.scores[0] =
        scores.iter().copied().map(Some).chain(std::iter::repeat(None)).take(criteria).collect();
    let label = round.rubric.label(grade).cloned().unwrap();
    let (_, words) = figures(&case).progress.areas[0].initial.clone().unwrap();
    assert_eq!(words, InWords::Grade(label));
}

#[test]
fn rounds_by_different_rubrics_are_not_compared() {
    let mut case = case();
    let round = case.rounds.get_mut(&RoundId(34)).unwrap();
    round.rubric = talimger::words::shipped::preparation();
    round.scores = vec![vec![Some(2)]; 6];
    assert!(figures(&case).progress.areas.iter().all(|area| area.change.is_none()));
}

#[test]
fn what_a_report_lacks_is_listed_in_the_order_of_its_parts() {
    let mut case = case();
    case.report = talimger::domain::report::Report::default();
    case.rounds.remove(&RoundId(34));
    case.items.get_mut(&ItemId(41)).unwrap().outcome = Outcome::Open;
    let open = [Record::Item(ItemId(41))].into_iter().collect();
    let lacks = [
        Unanswered::OpenItems(open),
        Unanswered::FinalRound,
        Unanswered::Achievements,
        Unanswered::Difficulties,
        Unanswered::Recommendation,
        Unanswered::Conclusion,
        Unanswered::Meeting,
    ];
    assert_eq!(figures(&case).unanswered, lacks);
}

#[test]
fn a_complete_report_lacks_nothing() {
    assert_eq!(figures(&case()).unanswered, []);
}

fn any_day() -> impl Strategy<Value = NaiveDate> {
    (0..270_u64).prop_map(|days| day("2026-09-01") + Days::new(days))
}

fn any_outcome() -> impl Strategy<Value = Outcome> {
    let reason = || String::from("причина");
    prop_oneof![
        Just(Outcome::Open),
        any_day().prop_map(|date| Outcome::Done { date, evidence: String::new() }),
        any_day().prop_map(move |on| Outcome::NotDone { on, reason: reason() }),
        any_day().prop_map(move |on| Outcome::Cancelled { on, reason: reason() }),
    ]
}

fn any_event() -> impl Strategy<Value = Event> {
    let kind = prop::sample::select(EventKind::ALL.to_vec());
    (kind, any_day(), 0..40_u64, 0..4_u8).prop_map(|(kind, date, later, state)| {
        let mut event = event(0, kind, "2026-09-01", FIRST_MENTOR);
        (event.text.date, event.entered.on) = (date, date + Days::new(later));
        match state {
            0 => event.voided = Some("причина".into()),
            1 => event.state = EventState::Planned,
            _ => {}
        }
        event
    })
}

/// A case with any items, any entries, and a report that is ready or not.
fn any_case() -> impl Strategy<Value = Case> {
    let items = prop::collection::vec((0..4_u16, any_outcome(), prop::option::of(any_day())), 0..30);
    let events = prop::collection::vec(any_event(), 0..30);
    (items, events, prop::option::of(any_day())).prop_map(|(items, events, ready)| {
        let mut case = case();
        case.items.clear();
        for (number, (direction, outcome, moved)) in (100..).zip(items) {
            let mut item = item(number, direction, "дело", ItemTerm::AllYear, outcome);
            item.moves.extend(moved.map(|on| Move {
                on,
                from: ItemTerm::AllYear,
                to: ItemTerm::On(on),
                reason: "причина".into(),
            }));
            case.items.insert(item.id, item);
        }
        let numbered = (200..).zip(events).map(|(number, event)| Event { id: EventId(number), ..event });
        case.events = numbered.map(|event| (event.id, event)).collect();
        case.versions = [(1, version(&case, &school()))].into();
        // Approved on the first day, so that the version is in force at any cut-off date.
        let approval = &mut case.versions.get_mut(&1).unwrap().plan.approval;
        approval.as_mut().unwrap().date = day("2026-09-01");
        case.report.ready = ready.map(|date| Ready { date, closed: closed("2027-05-20") });
        case.report.presented = None;
        case
    })
}

/// Counts a case's items by hand: planned, done, not done, cancelled, open, moved.
fn counted(case: &Case, last: NaiveDate, direction: Option<u16>) -> [usize; 6] {
    let mut counts = [0; 6];
    for item in case.items.values() {
        if direction.is_some_and(|direction| direction != item.text.direction) {
            continue;
        }
        counts[0] += 1;
        let place = match &item.outcome {
            Outcome::Done { date, .. } if *date <= last => 1,
            Outcome::NotDone { on, .. } if *on <= last => 2,
            Outcome::Cancelled { on, .. } if *on <= last => 3,
            Outcome::Done { .. } | Outcome::NotDone { .. } | Outcome::Cancelled { .. } | Outcome::Open => 4,
        };
        counts[place] += 1;
        counts[5] += usize::from(item.moves.iter().any(|moved| moved.on <= last));
    }
    counts
}

fn counted_events(case: &Case, last: NaiveDate, kinds: &[EventKind]) -> usize {
    let mut count = 0;
    for event in case.events.values() {
        let held = event.voided.is_none() && event.state == EventState::TookPlace;
        let in_time = event.text.date <= last && event.entered.on <= last;
        count += usize::from(held && in_time && kinds.contains(&event.text.kind));
    }
    count
}

/// The number at the beginning of a cell: `6 [7]` is 6.
fn number(cell: &str) -> usize {
    cell.split(' ').next().unwrap().parse().unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_the_report_states_is_what_a_count_by_hand_gives(case in any_case()) {
        let last = case.report.ready.as_ref().map_or(NaiveDate::MAX, |ready| ready.date);
        let report = Documents::in_language(Language::Ru).report(&case, &school(), Scores::InWords);
        let read = read(&report.markdown);
        let table = read.tables.iter().find(|table| table[0][0] == "Направление").unwrap();
        let printed = |row: &Vec<String>| row[1..].iter().map(|cell| number(cell)).collect::<Vec<_>>();
        prop_assert_eq!(printed(table.last().unwrap()), counted(&case, last, None));
        let by_direction: Vec<_> =
            (0..4).map(|at| counted(&case, last, Some(at)).to_vec()).filter(|it| it[0] > 0).collect();
        prop_assert_eq!(table[1..table.len() - 1].iter().map(printed).collect::<Vec<_>>(), by_direction);

        let lessons = [EventKind::VisitByMentor, EventKind::VisitByAdministration];
        let lessons = counted_events(&case, last, &lessons);
        let visited = read.paragraphs.iter().find_map(|it| it.strip_prefix("Посещено уроков молодого специалиста: "));
        prop_assert_eq!(number(visited.unwrap().trim_end_matches('.')), lessons);
        let others = read.items_of_lists.iter().filter_map(|it| it.strip_prefix("Консультация: "));
        let consultations = counted_events(&case, last, &[EventKind::Consultation]);
        prop_assert_eq!(others.map(number).sum::<usize>(), consultations);
    }

    #[test]
    fn every_record_that_took_place_is_in_the_figures_or_in_the_addendum(case in any_case()) {
        let figures = figures(&case);
        let counted: usize = figures.work.kinds.iter().map(|(_, figure)| figure.count()).sum();
        let later = figures.addendum.records().iter().filter(|it| matches!(it, Record::Event(_))).count();
        let all: Vec<_> = EventKind::ALL.into_iter().filter(|kind| *kind != EventKind::Support).collect();
        prop_assert_eq!(counted + later, counted_events(&case, NaiveDate::MAX, &all));
    }

    #[test]
    fn a_report_that_is_ready_says_the_same_whatever_is_entered_later(mut case in any_case(), mut later in any_event()) {
        let ready = day("2027-02-01");
        case.report.ready = Some(Ready { date: ready, closed: closed("2027-05-20") });
        let before = figures(&case);
        (later.id, later.entered.on) = (EventId(999), later.entered.on.max(ready + Days::new(1)));
        case.events.insert(later.id, later);
        let after = figures(&case);
        prop_assert_eq!((before.work.kinds, before.shares), (after.work.kinds, after.shares));
    }
}

#[test]
fn the_lessons_of_the_mentor_are_the_mentors_own() {
    let mut case = case();
    let lesson = lesson(61, "2027-03-01", MENTEE, [1, 1, 1, 1]);
    case.events.insert(lesson.id, lesson);
    assert_eq!(figures(&case).shares.iter().map(|share| count(&share.entries)).sum::<usize>(), 5);
}
