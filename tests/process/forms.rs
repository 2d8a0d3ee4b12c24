//! The school edits its settings, rubrics and templates; what was made with the old ones stays.

use super::day;
use super::deeds::*;
use super::world::*;
use proptest::prelude::*;
use rstest::rstest;
use talimger::domain::clock::deadline::{MonthDay, Terms};
use talimger::domain::command::{
    ChangeSettings, Command, MarkForm, PutRubric, PutTemplate, RecordRound, RemoveRubric, RemoveTemplate,
};
use talimger::domain::diagnostics::RoundKind;
use talimger::domain::recommendation::{Addressee, Recommendation};
use talimger::domain::refusal::{Field, Refusal};
use talimger::domain::rights::Right;
use talimger::domain::rubric::{Grade, LevelBounds, Measure, Rubric, RubricFault};
use talimger::domain::settings::{Agreement, OrganisationKind, Settings, TermFault};
use talimger::domain::text::local::{Language, Local};
use talimger::domain::year_template::{TemplateFault, YearTemplate};
use talimger::words::shipped;

fn settings(world: &World) -> Settings {
    world.facts().settings().unwrap().clone()
}

fn changed(world: &World, change: impl Fn(&mut Settings)) -> Command {
    let mut to = settings(world);
    change(&mut to);
    Command::ChangeSettings(ChangeSettings { to })
}

fn puts(rubric: Rubric) -> Command {
    Command::PutRubric(PutRubric { rubric })
}

fn puts_template(template: YearTemplate) -> Command {
    Command::PutTemplate(PutTemplate { template })
}

#[test]
fn the_school_changes_what_it_decided_about_itself_and_its_founder_stays() {
    let world = World::founded();
    let command = changed(&world, |it| {
        it.name = " СШ № 12 имени Абая ".into();
        it.kind = OrganisationKind::College;
        it.agreement = Agreement::NoneInStaffList;
        it.language = Language::Kk;
        it.founder = "somebody".into();
        it.terms.contact_red = 45;
    });
    let world = world.refused(HEAD, command.clone(), &Refusal::NotPermitted(Right::KeepCases));
    let world = world.done(COORDINATOR, command);
    let now = settings(&world);
    assert_eq!((now.name.as_str(), now.kind), ("СШ № 12 имени Абая", OrganisationKind::College));
    assert_eq!((now.founder.as_str(), now.language), (COORDINATOR, Language::Kk));
    assert_eq!((now.agreement, now.terms.contact_red), (Agreement::NoneInStaffList, 45));
}

#[rstest]
#[case::no_diagnostics(|it: &mut Terms| it.diagnostics = 0, TermFault::Length(0))]
#[case::a_stage_of_two_years(|it: &mut Terms| it.stage_one = 730, TermFault::Length(730))]
#[case::soon_for_two_years(|it: &mut Terms| it.soon_calendar = 730, TermFault::Soon(730))]
#[case::soon_for_a_day_over_a_year(|it: &mut Terms| it.soon_working = 367, TermFault::Soon(367))]
#[case::a_contact_of_a_day_over_a_year(|it: &mut Terms| it.contact_red = 367, TermFault::Length(367))]
#[case::amber_when_red(|it: &mut Terms| it.contact_amber = it.contact_red, TermFault::AmberNotBeforeRed)]
#[case::a_thirteenth_month(|it: &mut Terms| it.contact_rests_to = 13, TermFault::Month(13))]
#[case::no_month(|it: &mut Terms| it.contact_rests_from = 0, TermFault::Month(0))]
#[case::the_leap_day(
    |it: &mut Terms| it.late_start = MonthDay { month: 2, day: 29 },
    TermFault::DayOfYear(MonthDay { month: 2, day: 29 })
)]
#[case::the_31st_of_june(
    |it: &mut Terms| it.spring_check = MonthDay { month: 6, day: 31 },
    TermFault::DayOfYear(MonthDay { month: 6, day: 31 })
)]
fn numbers_that_cannot_be_are_no_settings(#[case] spoil: fn(&mut Terms), #[case] fault: TermFault) {
    let world = World::founded();
    let command = changed(&world, |it| spoil(&mut it.terms));
    world.refused(COORDINATOR, command, &Refusal::TermsUnsound(fault));
}

#[test]
fn soon_may_be_no_day_at_all() {
    let world = World::founded();
    let command = changed(&world, |it| it.terms.soon_working = 0);
    world.done(COORDINATOR, command);
}

#[test]
fn contact_may_rest_from_january_to_december() {
    let world = World::founded();
    let command = changed(&world, |it| (it.terms.contact_rests_from, it.terms.contact_rests_to) = (1, 12));
    world.done(COORDINATOR, command);
}

#[test]
fn a_recommendation_without_a_text_is_none() {
    let world = World::founded();
    let kept = settings(&world).recommendations;
    let command = changed(&world, |it| {
        it.name = "СШ № 13".into();
        it.recommendations.push(Recommendation { to: Addressee::Mentor, text: Local::same(" ") });
    });
    assert_eq!(settings(&world.done(COORDINATOR, command)).recommendations, kept);
}

#[test]
fn a_term_may_be_as_long_as_a_leap_year() {
    let world = World::founded();
    let command = changed(&world, |it| (it.terms.contact_red, it.terms.soon_calendar) = (366, 366));
    world.done(COORDINATOR, command);
}

#[test]
fn settings_have_a_name_a_basis_and_a_rubric_that_is_there() {
    let world = World::founded();
    let nameless = changed(&world, |it| it.name = "  ".into());
    let baseless = changed(&world, |it| it.basis = Local::same(" "));
    let without_rubric = changed(&world, |it| it.rubric = "none".into());
    world
        .refused(COORDINATOR, nameless, &Refusal::Missing(Field::Name))
        .refused(COORDINATOR, baseless, &Refusal::Missing(Field::Basis))
        .refused(COORDINATOR, without_rubric, &Refusal::NoSuchRubric("none".into()));
}

#[test]
fn a_round_keeps_the_rubric_of_its_day_and_is_corrected_by_it() {
    let world = World::with_a_case().on("2026-09-04").done(MENTOR, diagnoses("2026-09-04"));
    let made_by = world.case().round(RoundKind::Initial).unwrap().rubric.clone();
    let mut edited = shipped::difficulties();
    edited.areas.truncate(3);
    edited.areas[0].title = Local::same("Документы");
    let world = world.done(COORDINATOR, puts(edited.clone()));
    let kept = &world.case().round(RoundKind::Initial).unwrap().rubric;
    assert_eq!((kept, &kept.areas.len()), (&made_by, &8));
    let world = world.done(
        MENTOR,
        Command::RecordRound(RecordRound {
            needs: "иначе".into(),
            ..round("2026-09-04", RoundKind::Initial)
        }),
    );
    assert_eq!(world.case().round(RoundKind::Initial).unwrap().rubric, made_by);
    let by_the_new =
        RecordRound { scores: vec![vec![Some(2); 5]; 3], ..round("2026-09-04", RoundKind::Interim) };
    let world = world.done(MENTOR, Command::RecordRound(by_the_new));
    assert_eq!(world.case().round(RoundKind::Interim).unwrap().rubric, edited);
}

#[test]
fn a_rubric_is_removed_unless_every_round_begins_with_it() {
    let removes = |rubric: &str| Command::RemoveRubric(RemoveRubric { rubric: rubric.into() });
    let world = World::founded();
    let (usual, other) = (settings(&world).rubric, shipped::preparation().key);
    assert_ne!(usual, other);
    let world = world
        .refused(COORDINATOR, removes(&usual), &Refusal::UsualRubric)
        .refused(COORDINATOR, removes("none"), &Refusal::NoSuchRubric("none".into()))
        .done(COORDINATOR, removes(&other));
    assert!(!world.facts().school.rubrics.contains_key(&other));
}

#[test]
fn a_template_is_edited_and_removed() {
    let mut template = shipped::year_template();
    template.title = Local::same(" Год колледжа ");
    let key = template.key.clone();
    let world = World::founded()
        .refused(MENTOR, puts_template(template.clone()), &Refusal::NotPermitted(Right::KeepCases))
        .done(COORDINATOR, puts_template(template));
    assert_eq!(world.facts().school.templates[&key].title.ru, "Год колледжа");
    let removes = Command::RemoveTemplate(RemoveTemplate { template: key.clone() });
    let world =
        world.done(COORDINATOR, removes.clone()).refused(COORDINATOR, removes, &Refusal::NoSuchRecord);
    assert!(world.facts().school.templates.is_empty());
}

fn area_title(at: usize) -> String {
    shipped::difficulties().areas[at].title.ru.clone()
}

#[rstest]
#[case::without_a_key(|it: &mut Rubric| it.key.clear(), RubricFault::Key)]
#[case::with_a_key_in_words(|it: &mut Rubric| it.key = "карта затруднений".into(), RubricFault::Key)]
#[case::with_a_key_of_65_letters(|it: &mut Rubric| it.key = "a".repeat(65), RubricFault::Key)]
#[case::without_a_title(|it: &mut Rubric| it.title.ru.clear(), RubricFault::TextMissing(Language::Ru))]
#[case::with_a_blank_criterion(
    |it: &mut Rubric| it.areas[1].criteria[0].ru = " \t".into(),
    RubricFault::TextMissing(Language::Ru)
)]
#[case::without_areas(|it: &mut Rubric| it.areas.clear(), RubricFault::NothingAsked)]
#[case::with_one_grade(|it: &mut Rubric| it.scale.truncate(1), RubricFault::ScaleTooShort)]
#[case::with_a_score_twice(|it: &mut Rubric| it.scale[3].score = 1, RubricFault::SameScore(1))]
#[case::without_criteria(|it: &mut Rubric| it.areas[2].criteria.clear(), RubricFault::NoCriteria(area_title(2)))]
#[case::with_one_area_twice(
    |it: &mut Rubric| it.areas[1].title = it.areas[0].title.clone(),
    RubricFault::SameTitle(area_title(0))
)]
#[case::with_a_direction_of_its_own(
    |it: &mut Rubric| it.areas[4].direction = 6,
    RubricFault::NoSuchDirection(area_title(4))
)]
#[case::of_needs_with_levels(
    |it: &mut Rubric| it.bounds = Some(LevelBounds { low_below: 100, high_above: 200 }),
    RubricFault::BoundsOfNoLevel
)]
#[case::with_bounds_off_the_scale(
    |it: &mut Rubric| {
        it.measure = Measure::Level;
        it.bounds = Some(LevelBounds { low_below: 100, high_above: 301 });
    },
    RubricFault::BoundsOffScale
)]
#[case::with_bounds_crossed(
    |it: &mut Rubric| {
        it.measure = Measure::Level;
        it.bounds = Some(LevelBounds { low_below: 201, high_above: 200 });
    },
    RubricFault::BoundsCrossed
)]
fn a_rubric_that_is_not_whole_is_not_put(#[case] spoil: fn(&mut Rubric), #[case] fault: RubricFault) {
    let mut rubric = shipped::difficulties();
    spoil(&mut rubric);
    World::founded().refused(COORDINATOR, puts(rubric), &Refusal::RubricUnsound(fault));
}

#[test]
fn a_rubric_may_have_a_key_of_64_letters() {
    let rubric = Rubric { key: "a".repeat(64), ..shipped::difficulties() };
    World::founded().done(COORDINATOR, puts(rubric));
}

#[test]
fn a_level_may_begin_at_either_end_of_the_scale() {
    let mut rubric = shipped::difficulties();
    rubric.measure = Measure::Level;
    rubric.bounds = Some(LevelBounds { low_below: 0, high_above: 300 });
    let world = World::founded().done(COORDINATOR, puts(rubric.clone()));
    rubric.bounds = Some(LevelBounds { low_below: 200, high_above: 200 });
    world.done(COORDINATOR, puts(rubric));
}

#[test]
fn a_rubric_in_the_language_of_the_school_alone_is_whole() {
    let mut rubric = shipped::preparation();
    rubric.key = "own".into();
    let texts = rubric.areas.iter_mut().flat_map(|area| area.criteria.iter_mut().chain([&mut area.title]));
    let grades = rubric.scale.iter_mut().map(|grade| &mut grade.label);
    for text in texts.chain(grades).chain([&mut rubric.title]) {
        (text.kk, text.en) = (String::new(), String::new());
    }
    World::founded().done(COORDINATOR, puts(rubric));
}

#[rstest]
#[case::without_a_key(|it: &mut YearTemplate| it.key.clear(), TemplateFault::Key)]
#[case::without_an_aim(|it: &mut YearTemplate| it.aim.ru.clear(), TemplateFault::TextMissing(Language::Ru))]
#[case::without_directions(|it: &mut YearTemplate| it.directions.clear(), TemplateFault::NoDirections)]
#[case::in_a_thirteenth_month(|it: &mut YearTemplate| it.items[0].month = 13, TemplateFault::Month(13))]
#[case::in_no_month(|it: &mut YearTemplate| it.items[0].month = 0, TemplateFault::Month(0))]
#[case::of_a_direction_that_is_not_there(
    |it: &mut YearTemplate| it.items[0].direction = 6,
    TemplateFault::NoSuchDirection(shipped::year_template().items[0].activity.ru.clone())
)]
fn a_template_that_is_not_whole_is_not_put(
    #[case] spoil: fn(&mut YearTemplate),
    #[case] fault: TemplateFault,
) {
    let mut template = shipped::year_template();
    spoil(&mut template);
    World::founded().refused(COORDINATOR, puts_template(template), &Refusal::TemplateUnsound(fault));
}

#[test]
fn the_last_direction_that_a_rubric_suggests_is_not_taken_away_either() {
    let mut template = shipped::year_template();
    let rubrics = [shipped::difficulties(), shipped::preparation()];
    let last = rubrics.iter().flat_map(|it| &it.areas).map(|area| area.direction).max().unwrap();
    template.directions.truncate(last.into());
    template.items.retain(|item| item.direction < last);
    let mut world = World::founded();
    let refusal = world.tries(COORDINATOR, puts_template(template)).unwrap_err();
    assert!(matches!(refusal, Refusal::TemplateUnsound(TemplateFault::RubricSuggestsMore(_))), "{refusal:?}");
}

#[test]
fn a_direction_that_a_rubric_suggests_is_not_taken_from_under_it() {
    let mut template = shipped::year_template();
    template.directions.truncate(1);
    template.items.retain(|item| item.direction == 0);
    let mut world = World::founded();
    let refusal = world.tries(COORDINATOR, puts_template(template)).unwrap_err();
    assert!(matches!(refusal, Refusal::TemplateUnsound(TemplateFault::RubricSuggestsMore(_))), "{refusal:?}");
}

#[test]
fn settings_do_not_judge_a_closed_step_anew() {
    let world = World::with_a_plan_approved();
    let frozen = world.case().versions[&1].clone();
    let command = changed(&world, |it| it.terms.stage_one = 3);
    let world = world.done(COORDINATOR, command);
    assert_eq!(world.case().versions[&1], frozen);
}

#[test]
fn a_school_without_a_deputy_skips_agreement() {
    let world = World::with_a_plan_submitted();
    let command = changed(&world, |it| it.agreement = Agreement::NoneInStaffList);
    let world = world
        .done(COORDINATOR, command)
        .refused(DEPUTY, agrees(MarkForm::Given), &Refusal::NoAgreementHere)
        .done(HEAD, approves(MarkForm::Given));
    let version = &world.case().versions[&1];
    assert_eq!(version.plan.agreement, None);
    assert_eq!(world.summary().stage_two, Some(day("2026-09-07")));
}

fn any_rubric() -> impl Strategy<Value = Rubric> {
    let scores = prop::collection::vec(0u8..5, 0..5);
    let areas = prop::collection::vec((0u8..8, 0usize..3), 0..4);
    let bounds = prop::option::of((0u32..500, 0u32..500));
    let measure = prop_oneof![Just(Measure::Needs), Just(Measure::Level), Just(Measure::Questionnaire)];
    (scores, areas, bounds, measure).prop_map(|(scores, areas, bounds, measure)| {
        let named = |text: String| Local::same(&text);
        let grade = |score: &u8| Grade { score: *score, label: named(format!("балл {score}")) };
        let criteria = |n: usize| (0..n).map(|at| named(format!("критерий {at}"))).collect();
        let area = |(at, (direction, n)): (usize, &(u8, usize))| talimger::domain::rubric::Area {
            title: named(format!("область {at}")),
            direction: *direction,
            criteria: criteria(*n),
        };
        Rubric {
            key: "own".into(),
            title: named("свой".into()),
            measure,
            scale: scores.iter().map(grade).collect(),
            bounds: bounds.map(|(low_below, high_above)| LevelBounds { low_below, high_above }),
            areas: areas.iter().enumerate().map(area).collect(),
            questions: Vec::new(),
        }
    })
}

proptest! {
    /// Whatever is accepted can be scored from end to end, and comes to a level where it has bounds.
    #[test]
    fn a_rubric_without_fault_can_be_filled_in(rubric in any_rubric()) {
        if rubric.fault(Language::Ru, Some(6)).is_none() {
            let best = rubric.scale.iter().map(|grade| grade.score).max().unwrap();
            let scores = rubric.areas.iter().map(|area| vec![Some(best); area.criteria.len()]).collect();
            prop_assert_eq!(rubric.check(&scores), Ok(()));
            let assessment = rubric.assess(&scores);
            prop_assert!(assessment.mean.is_some());
            prop_assert!(assessment.areas.iter().all(Option::is_some));
            prop_assert_eq!(assessment.level.is_some(), rubric.bounds.is_some());
            prop_assert!(rubric.areas.iter().all(|area| area.direction < 6));
        }
    }
}
