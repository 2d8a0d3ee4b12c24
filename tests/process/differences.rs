//! What a new text of a plan says otherwise, and what of last year's is taken over.

use super::day;
use super::deeds::*;
use super::world::*;
use proptest::prelude::*;
use rstest::rstest;
use talimger::domain::command::{ChangePerson, Command, PersonForm, WritePlan};
use talimger::domain::id::ItemId;
use talimger::domain::people::person::Particulars;
use talimger::domain::plan::{
    Difference, ItemTerm, ItemText, Lines, PlaceOfText, PlanText, Trace, Whose, differences, from_last_year,
    since_approval, traces,
};
use talimger::domain::year_template::YearMonth;

fn since(world: &World) -> Vec<Difference> {
    since_approval(world.case(), &world.facts().school, world.today)
}

#[test]
fn an_untouched_plan_says_what_was_approved() {
    assert_eq!(since(&World::with_a_plan_approved()), []);
    assert_eq!(since(&World::with_a_plan_agreed()), [], "nothing was approved yet");
}

#[test]
fn every_change_of_the_text_is_a_line_of_the_list_of_changes() {
    let world = World::with_a_plan_approved();
    let (first, second) = (world.item(0), world.item(1));
    let plan = WritePlan {
        case: CASE,
        aim: "другая цель".into(),
        tasks: vec!["изучить потребности".into(), "научить".into()],
        directions: vec!["документация".into(), "урок и оценивание".into()],
    };
    let world = world
        .done(MENTOR, Command::WritePlan(plan))
        .done(MENTOR, rewords(first, "Мастер-класс", ItemTerm::AllYear))
        .done(MENTOR, removes(second))
        .done(MENTOR, adds("Круглый стол", ItemTerm::AllYear));
    let found = since(&world);
    let line = |text: &str| vec![text.to_owned()];
    assert_eq!(
        found[..3],
        [
            Difference::Aim {
                before: "помочь войти в профессию".into(), after: "другая цель".into()
            },
            Difference::Lines { of: Lines::Tasks, removed: vec![], added: line("научить") },
            Difference::Lines {
                of: Lines::Directions,
                removed: line("урок"),
                added: line("урок и оценивание")
            },
        ]
    );
    let Difference::ItemRemoved(id, _) = &found[3] else { panic!("{:?}", found[3]) };
    assert_eq!(*id, second);
    let Difference::ItemReworded { item, before, after } = &found[4] else { panic!("{:?}", found[4]) };
    assert_eq!(
        (*item, before.activity.as_str(), after.activity.as_str()),
        (first, "Открытый урок", "Мастер-класс")
    );
    let Difference::ItemAdded(_, text) = &found[5] else { panic!("{:?}", found[5]) };
    assert_eq!((text.activity.as_str(), found.len()), ("Круглый стол", 6));
}

#[test]
fn particulars_that_changed_since_the_approval_are_a_difference_too() {
    let changed = PersonForm {
        particulars: Particulars { position: "учитель физики".into(), ..Particulars::default() },
        ..newcomer("Ахметова Динара", MENTEE, "2026-09-01")
    };
    let changed = ChangePerson { person: MENTEE.into(), to: changed, from: None };
    let world = World::with_a_plan_approved().done(COORDINATOR, Command::ChangePerson(changed));
    let found = since(&world);
    let [Difference::Particulars { of: Whose::Mentee, before: Some(before), after: Some(after) }] =
        found.as_slice()
    else {
        panic!("{found:?}")
    };
    assert_eq!(
        (before.particulars.position.as_str(), after.particulars.position.as_str()),
        ("", "учитель физики")
    );
}

#[test]
fn directions_in_another_order_move_the_items_and_reworded_ones_do_not() {
    let item = |direction| (ItemId(1), ItemText { direction, ..text("Урок", ItemTerm::AllYear) });
    let plan = |directions: [&str; 2], direction| PlanText {
        directions: directions.map(str::to_owned).to_vec(),
        items: vec![item(direction)],
        ..PlanText::default()
    };
    let before = plan(["документы", "урок"], 1);
    let swapped_with_it = differences(&before, &plan(["урок", "документы"], 0));
    assert_eq!(swapped_with_it.len(), 1, "only the order of the directions: {swapped_with_it:?}");
    let swapped_under_it = differences(&before, &plan(["урок", "документы"], 1));
    assert!(matches!(swapped_under_it[1], Difference::ItemReworded { .. }), "{swapped_under_it:?}");
    assert_eq!(differences(&before, &plan(["документы", "урок и анализ"], 1)).len(), 1);
}

fn any_text() -> impl Strategy<Value = PlanText> {
    let lines =
        || prop::collection::vec(prop::sample::select(vec!["а", "б", "в"]).prop_map(str::to_owned), 1..4);
    // Directions are told apart by their words alone.
    let directions = prop::sample::subsequence(vec!["а", "б", "в"], 1..=3).prop_shuffle();
    let directions = directions.prop_map(|it| it.into_iter().map(str::to_owned).collect::<Vec<_>>());
    let items = prop::collection::btree_map(0u32..4, (0u16..3, 0u8..2), 0..4);
    (lines(), directions, items, 0u8..2).prop_map(|(tasks, directions, items, aim)| {
        let places = u16::try_from(directions.len()).unwrap();
        let item = |(id, (direction, activity)): (&u32, &(u16, u8))| {
            let text = text(["Урок", "Анализ"][usize::from(*activity)], ItemTerm::AllYear);
            (ItemId(*id), ItemText { direction: direction % places, ..text })
        };
        let items = items.iter().map(item).collect();
        PlanText { aim: format!("цель {aim}"), tasks, directions, items, ..PlanText::default() }
    })
}

proptest! {
    /// A text does not differ from itself, and what one way was added is removed the other way.
    #[test]
    fn a_list_of_changes_reads_both_ways(one in any_text(), other in any_text()) {
        prop_assert_eq!(differences(&one, &one), []);
        let (there, back) = (differences(&one, &other), differences(&other, &one));
        prop_assert_eq!(there.len(), back.len());
        for it in there {
            let mirrored = match it {
                Difference::ItemAdded(id, text) => Difference::ItemRemoved(id, text),
                Difference::ItemRemoved(id, text) => Difference::ItemAdded(id, text),
                Difference::Aim { before, after } => Difference::Aim { before: after, after: before },
                Difference::Lines { of, removed, added } => {
                    Difference::Lines { of, removed: added, added: removed }
                }
                Difference::ItemReworded { item, before, after } => {
                    Difference::ItemReworded { item, before: after, after: before }
                }
                Difference::Particulars { of, before, after } => {
                    Difference::Particulars { of, before: after, after: before }
                }
            };
            prop_assert!(back.contains(&mirrored), "{mirrored:?}");
        }
    }

    /// Two texts without a difference have the same items with the same words.
    #[test]
    fn without_a_difference_nothing_differs(one in any_text(), other in any_text()) {
        if differences(&one, &other).is_empty() {
            prop_assert_eq!(one, other);
        }
    }
}

#[test]
fn last_years_plan_is_taken_as_a_structure_of_months_and_directions() {
    let month = ItemTerm::Month(YearMonth { year: 2027, month: 2 });
    let range = ItemTerm::Range { from: day("2026-11-01"), to: day("2026-12-20") };
    let world = World::with_a_draft()
        .done(MENTOR, adds("Класс", month))
        .done(MENTOR, adds("Анализ", range))
        .done(MENTOR, submits("2026-09-04"))
        .done(DEPUTY, agrees(talimger::domain::command::MarkForm::Given))
        .done(HEAD, approves(talimger::domain::command::MarkForm::Given));
    let version = &world.case().versions[&1];
    let taken = from_last_year(version, day("2027-05-25"), &world.facts().school);
    let months: Vec<(String, u8)> =
        taken.template.items.iter().map(|it| (it.activity.ru.clone(), it.month)).collect();
    let expected = [("Открытый урок", 10), ("Анализ", 12), ("Класс", 2), ("Самообразование", 5)];
    assert_eq!(months, expected.map(|(activity, month)| (activity.to_owned(), month)));
    assert!(taken.template.items.iter().all(|it| it.direction == 1));
    assert_eq!(taken.template.directions.len(), 2);
    assert_eq!(taken.flagged, []);
    let cut = taken.template.cut(day("2027-09-01"), day("2028-05-25"));
    assert_eq!((cut.left.len(), cut.gone_by.len()), (4, 0));
}

#[test]
fn what_speaks_of_a_person_or_a_year_is_flagged() {
    let world = World::with_a_draft()
        .done(MENTOR, writes_the_plan("помочь Ахметовой Динаре"))
        .done(MENTOR, adds("Педсовет 28.05.2027", ItemTerm::AllYear))
        .done(MENTOR, submits("2026-09-04"))
        .done(DEPUTY, agrees(talimger::domain::command::MarkForm::Given))
        .done(HEAD, approves(talimger::domain::command::MarkForm::Given));
    let taken = from_last_year(&world.case().versions[&1], day("2027-05-25"), &world.facts().school);
    let places: Vec<PlaceOfText> = taken.flagged.iter().map(|it| it.place).collect();
    assert_eq!(places, [PlaceOfText::Aim, PlaceOfText::Activity(2)]);
    assert_eq!(taken.flagged[0].traces, [Trace::Person(world.person(MENTEE))]);
    assert_eq!(taken.flagged[1].traces, [Trace::Date("28.05.2027".into())]);
}

#[rstest]
#[case("итоги 2026–2027 учебного года", vec![Trace::Year(2026), Trace::Year(2027)])]
#[case("до 14.09.", vec![Trace::Date("14.09".into())])]
#[case("приказ № 130 от 6.04.2020", vec![Trace::Date("6.04.2020".into())])]
#[case("приказ № 130, 5 уроков, 7Б, пункт 3.2.1, раздел 1.1, версия 31.02", vec![])]
#[case("килограмм, кимоно", vec![])]
fn years_and_days_are_found_and_other_numbers_are_not(#[case] text: &str, #[case] found: Vec<Trace>) {
    let world = World::founded();
    assert_eq!(traces(text, &world.facts().school), found);
}

#[rstest]
#[case("урок Ким Н.", HEAD)]
#[case("к Жұмабаевқа", OTHER_MENTOR)]
#[case("с АХМЕТОВОЙ", MENTEE)]
fn a_person_of_the_school_is_found_in_any_case(#[case] text: &str, #[case] login: &str) {
    let world = World::founded();
    assert_eq!(traces(text, &world.facts().school), [Trace::Person(world.person(login))]);
}
