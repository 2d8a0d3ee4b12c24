//! A document names people as on its own day.

use super::built::{DEPUTY, FIRST_MENTOR, case, case_with_a_draft, day, plan, school};
use talimger::documents::{Documents, Scores, WhichPlan};
use talimger::domain::id::PersonId;
use talimger::domain::people::name::FullName;
use talimger::domain::people::person::FormerName;
use talimger::domain::plan::Plan;
use talimger::domain::school::School;
use talimger::domain::text::local::Language;

const NEW_NAME: &str = "Жаңа Аты";

/// The school in which somebody goes by a new name from the day after one.
fn renamed(who: PersonId, until: &str) -> School {
    let mut school = school();
    let person = school.people.get_mut(&who).unwrap();
    person.formerly.push(FormerName { until: day(until), name: person.name.clone() });
    person.name = FullName::new(NEW_NAME);
    school
}

fn report(school: &School) -> String {
    Documents::in_language(Language::Ru).report(&case(), school, Scores::InWords).markdown
}

#[test]
fn a_report_names_people_as_on_the_day_it_was_ready() {
    let before = report(&school());
    assert_eq!(report(&renamed(FIRST_MENTOR, "2027-05-20")), before, "the name came later");
    assert!(report(&renamed(FIRST_MENTOR, "2027-05-19")).contains(NEW_NAME));
}

#[test]
fn a_stamp_names_its_giver_as_on_the_day_of_the_mark() {
    let marked = Plan { approval: None, ..plan() };
    let on = marked.agreement.as_ref().unwrap().date;
    let mut case = case_with_a_draft();
    case.plan = Some(marked);
    let printed = |school: &School| {
        let documents = Documents::in_language(Language::Ru);
        documents.plan(&case, school, WhichPlan::Present, day("2027-06-01")).unwrap().markdown
    };
    let as_before = printed(&school());
    assert_eq!(printed(&renamed(DEPUTY, &on.to_string())), as_before);
    let eve = on.pred_opt().unwrap().to_string();
    assert_ne!(printed(&renamed(DEPUTY, &eve)), as_before);
}
