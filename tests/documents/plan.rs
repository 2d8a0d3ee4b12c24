//! The plan in the form's order, with marks that stand and blanks for those that do not.

use super::built::{case, case_with_a_draft, day, school};
use super::read::{Read, read};
use talimger::documents::{Documents, NotPrintable, WhichPlan};
use talimger::domain::case::Case;
use talimger::domain::diagnostics::RoundKind;
use talimger::domain::id::ItemId;
use talimger::domain::order::OrderName;
use talimger::domain::people::name::FullName;
use talimger::domain::plan::{ItemTerm, Outcome, PlanState, Warrant};
use talimger::domain::school::School;
use talimger::domain::settings::Agreement;
use talimger::domain::text::local::Language;

fn printed(case: &Case, school: &School, which: WhichPlan) -> String {
    let documents = Documents::in_language(Language::Ru);
    documents.plan(case, school, which, day("2026-09-05")).unwrap().markdown
}

fn items(read: &Read) -> Vec<&Vec<String>> {
    read.tables.iter().filter(|table| table[0][0] == "№").flat_map(|table| &table[1..]).collect()
}

#[test]
fn every_item_has_a_row_and_every_column_a_cell() {
    let read = read(&printed(&case(), &school(), WhichPlan::Present));
    let rows = items(&read);
    assert_eq!(
        rows.iter().map(|row| row[0].as_str()).collect::<Vec<_>>(),
        ["1", "2", "3", "4", "5", "6", "7", "8"]
    );
    assert!(rows.iter().all(|row| row.len() == 5));
}

#[test]
fn a_draft_says_that_it_is_one_and_leaves_blanks_for_the_dates() {
    let text = printed(&case_with_a_draft(), &school(), WhichPlan::Present);
    assert!(text.starts_with("**ПРОЕКТ**\n"));
    assert!(text.contains("| дата ____________________ | дата ____________________ |"));
    assert!(items(&read(&text)).iter().all(|row| row[4].is_empty()));
}

#[test]
fn a_plan_on_its_way_says_with_whom_it_is() {
    let mut case = case_with_a_draft();
    case.plan.as_mut().unwrap().state = PlanState::Submitted;
    assert!(printed(&case, &school(), WhichPlan::Present).starts_with("**ПРОЕКТ: на согласовании**\n"));
}

#[test]
fn without_a_deputy_in_the_staff_list_the_step_is_skipped_visibly() {
    let (mut case, mut school) = (case_with_a_draft(), school());
    school.settings.as_mut().unwrap().agreement = Agreement::NoneInStaffList;
    case.plan.as_mut().unwrap().state = PlanState::Submitted;
    let text = printed(&case, &school, WhichPlan::Present);
    assert!(text.starts_with("**ПРОЕКТ: на утверждении**\n"));
    let stamps = &read(&text).tables[0];
    assert!(stamps[1][0].starts_with("Не предусмотрено"));
    assert!(stamps.iter().all(|row| row.len() == 2));
}

#[test]
fn an_approved_version_keeps_the_names_and_the_text_of_its_day() {
    let (mut case, mut school) = (case(), school());
    let before = printed(&case, &school, WhichPlan::Version(1));
    case.items.get_mut(&ItemId(41)).unwrap().text.activity = "другое".into();
    case.plan.as_mut().unwrap().state = PlanState::Draft;
    school.people.get_mut(&case.head.mentee).unwrap().name = FullName::new("Оспанова Динара");
    assert_eq!(printed(&case, &school, WhichPlan::Version(1)), before);
}

#[test]
fn an_item_without_a_term_of_its_own_lasts_the_year_and_a_moved_one_says_where_to() {
    let mut case = case();
    let item = case.items.get_mut(&ItemId(44)).unwrap();
    item.outcome = Outcome::Open;
    let read = read(&printed(&case, &school(), WhichPlan::Present));
    let rows = items(&read);
    assert_eq!(case.items[&ItemId(46)].text.term, ItemTerm::AllYear);
    assert_eq!(rows[6][2], "в течение учебного года");
    assert_eq!(rows[3][4], "перенесено: март 2027 (карантин)");
}

#[test]
fn what_is_not_there_is_not_printed() {
    let (mut case, school, documents) = (case(), school(), Documents::in_language(Language::En));
    let plan = |case: &Case, which| documents.plan(case, &school, which, day("2026-09-05")).unwrap_err();
    assert_eq!(plan(&case, WhichPlan::Version(2)), NotPrintable::NoSuchVersion(2));
    case.plan = None;
    assert_eq!(plan(&case, WhichPlan::Present), NotPrintable::NoPlan);
    let sheet = documents.diagnostics(&case, &school, RoundKind::Interim);
    assert_eq!(sheet.unwrap_err(), NotPrintable::NoSuchRound(RoundKind::Interim));
}

#[test]
fn a_file_is_named_so_that_every_system_takes_it() {
    let documents = Documents::in_language(Language::Kk);
    let plan = documents.plan(&case(), &school(), WhichPlan::Version(1), day("2026-09-05")).unwrap();
    assert_eq!(plan.file_name, "plan-26-07-v1.md");
}

#[test]
fn a_stamp_says_by_what_order_or_why_the_mark_was_given() {
    let (mut case, school) = (case(), school());
    let version = case.versions.get_mut(&1).unwrap();
    let order = OrderName { number: "17-к".into(), date: day("2026-08-28") };
    version.plan.agreement.as_mut().unwrap().warrant = Warrant::ForDeputy("заместитель — наставник".into());
    version.plan.approval.as_mut().unwrap().warrant = Warrant::Acting(order);
    let text = printed(&case, &school, WhichPlan::Version(1));
    let stamps = read(&text).tables[0][1].clone();
    assert!(stamps[0].ends_with("(за заместителя: заместитель — наставник)"), "{stamps:?}");
    assert_eq!(stamps[1], "Руководитель организации образования (и. о., приказ № 17-к от 28.08.2026)");
}
