//! Things of the process are called as people call them.

use rstest::rstest;
use talimger::domain::calendar::{Occasion, Week, Why};
use talimger::domain::clock::standing::Stage;
use talimger::domain::clock::step::{Step, Whose};
use talimger::domain::id::ItemId;
use talimger::domain::people::person::Category;
use talimger::domain::plan::{Item, ItemTerm, ItemText, Move, Outcome, Plan, PlanState, Return};
use talimger::domain::rights::Role;
use talimger::domain::settings::Agreement;
use talimger::domain::text::local::Language::{self, Kk, Ru};
use talimger::words::named::{plan_state, sheet_blocks, sheet_texts, step_made};
use talimger::words::text::width;
use talimger::words::{Named, Words};

fn name(language: Language, named: &impl Named) -> String {
    Words::new(language).name(named)
}

#[test]
fn things_have_the_names_of_the_glossary() {
    assert_eq!(name(Ru, &Stage::Two), "второй (основной)");
    assert_eq!(name(Kk, &Some(Category::Expert)), "педагог-сарапшы");
    assert_eq!(name(Kk, &None::<Category>), "санатсыз");
    assert_eq!(name(Ru, &Role::Head), "руководитель организации образования");
    assert_eq!(name(Ru, &Week::Five), "пятидневная рабочая неделя");
    assert_eq!(name(Ru, &Why::Moved), "перенос выходного");
    assert_eq!(name(Kk, &Occasion::Nauryz), "Наурыз мейрамы");
    assert_eq!(step_made(Step::Agree, &Words::new(Ru)), "план согласован");
}

#[test]
fn short_names_fit_the_columns_of_the_dashboard() {
    let stages = [Stage::NotBegun, Stage::One, Stage::Two, Stage::Three, Stage::Completed, Stage::Ended];
    for language in Language::ALL {
        let words = Words::new(language);
        for stage in stages {
            assert!(width(&words.short(&stage)) <= 4, "{}", words.short(&stage));
        }
        for whose in [Whose::Mentor, Whose::Deputy, Whose::Head, Whose::Coordinator] {
            assert!(width(&words.short(&whose)) <= 6, "{}", words.short(&whose));
        }
    }
}

fn plan(state: PlanState, version: u16, returned: Option<u16>) -> Plan {
    let back = returned.map(|version| Return {
        person: talimger::domain::id::PersonId(1),
        capacity: talimger::domain::plan::Capacity::Deputy,
        warrant: talimger::domain::plan::Warrant::Office,
        date: "2026-09-09".parse().unwrap(),
        remark: "срок".into(),
        version,
    });
    Plan {
        version,
        state,
        aim: String::new(),
        tasks: vec![],
        directions: vec![],
        submission: None,
        agreement: None,
        approval: None,
        returns: back.into_iter().collect(),
        withdrawals: vec![],
    }
}

#[rstest]
#[case(plan(PlanState::Draft, 1, None), Agreement::ByDeputy, "проект")]
#[case(plan(PlanState::Draft, 1, Some(1)), Agreement::ByDeputy, "возвращён на доработку")]
#[case(plan(PlanState::Draft, 2, Some(1)), Agreement::ByDeputy, "проект")]
#[case(plan(PlanState::Submitted, 1, Some(1)), Agreement::ByDeputy, "на согласовании")]
#[case(plan(PlanState::Submitted, 1, None), Agreement::NoneInStaffList, "на утверждении")]
#[case(plan(PlanState::Approved, 1, None), Agreement::NoneInStaffList, "утверждён")]
fn a_plan_says_where_it_stands(#[case] plan: Plan, #[case] agreement: Agreement, #[case] said: &str) {
    assert_eq!(plan_state(&plan, agreement, &Words::new(Ru)), said);
}

fn item(outcome: Outcome, moved: bool) -> Item {
    let to = ItemTerm::AllYear;
    let text =
        ItemText { direction: 0, activity: "урок".into(), term: to, report: String::new(), need: None };
    let on = "2026-10-01".parse().unwrap();
    let moves = moved.then(|| Move { on, from: to, to, reason: "болезнь".into() }).into_iter().collect();
    Item { id: ItemId(1), text, moves, outcome, entered: None, removed: false }
}

#[rstest]
#[case(item(Outcome::Open, false), "в работе")]
#[case(item(Outcome::Open, true), "перенесено")]
#[case(item(Outcome::Done { date: "2026-10-12".parse().unwrap(), evidence: String::new() }, true), "выполнено")]
fn an_item_says_what_became_of_it(#[case] item: Item, #[case] said: &str) {
    assert_eq!(name(Ru, &item), said);
}

#[test]
fn a_lesson_sheet_has_eight_blocks_and_three_texts() {
    let words = Words::new(Ru);
    assert_eq!(sheet_blocks(&words)[0], "цели и критерии");
    assert_eq!(sheet_blocks(&words)[7], "рефлексия");
    assert_eq!(sheet_texts(&words), ["сильные стороны", "направления развития", "рекомендации"]);
}
