//! The settings on the screen: each part is entered, changed, and says what it may not.

use crate::scene::Scene;
use rstest::rstest;
use talimger::app::{OwnLook, Remembered};
use talimger::domain::calendar::Week;
use talimger::domain::case::{CaseKind, StartBasis};
use talimger::domain::command::{Command, IssueOrder, OpenCase, PersonForm};
use talimger::domain::order::OrderName;
use talimger::domain::people::name::FullName;
use talimger::domain::people::person::Ground;
use talimger::domain::rights::Role;
use talimger::domain::school::School;
use talimger::domain::text::local::Language;
use talimger::ui::Look;
use talimger::words::shipped::set_up;

fn person(name: &str, newcomer: Option<Ground>) -> PersonForm {
    PersonForm {
        name: FullName::new(name),
        hired_on: Some("2026-09-01".parse().unwrap()),
        newcomer,
        ..PersonForm::default()
    }
}

/// A school with one case whose stage I began on 14 September 2026.
fn school(language: Language) -> Scene {
    let date = "2026-09-11".parse().unwrap();
    let deputy = PersonForm {
        login: Some("zavuch".into()),
        roles: vec![Role::Deputy],
        ..person("Сейтқали Болат Нұрланұлы", None)
    };
    let given = vec![
        set_up("СШ № 12", Week::Five, language),
        Command::RegisterPerson(person("Иванова Ольга Петровна", None)),
        Command::RegisterPerson(deputy),
        Command::RegisterPerson(person("Ахметова Дана Сериковна", Some(Ground::FirstStart))),
        Command::IssueOrder(IssueOrder {
            number: "131-к".into(),
            date,
            effective: Some("2026-09-14".parse().unwrap()),
            subject: "О наставничестве".into(),
        }),
        Command::OpenCase(OpenCase {
            mentee: "Ахметова Дана Сериковна".into(),
            mentor: "Иванова Ольга Петровна".into(),
            order: OrderName { number: "131-к".into(), date },
            basis: StartBasis::EffectiveOrHired,
            start: None,
            end: None,
            kind: CaseKind::Mentoring,
            reason: String::new(),
        }),
    ];
    Scene::new(language, "2026-09-14", "ivanova").given(given).start()
}

fn records(scene: &Scene) -> School {
    School::clone(&scene.file("26-01").school)
}

#[rstest]
#[case::latin("s")]
#[case::cyrillic("ы")]
fn a_letter_of_either_layout_opens_the_settings(#[case] key: &str) {
    school(Language::Ru).press(key).sees("Настройки").sees("Сроки и пороги").sees("всё как обычно");
}

#[rstest]
#[case(Language::Ru, "Рекомендации для отчёта", "рабочих дней")]
#[case(Language::Kk, "Есепке арналған ұсынымдар", "жұмыс күні")]
#[case(Language::En, "Recommendations for the report", "working days")]
fn every_part_is_listed_and_entered_in_a_small_window_too(
    #[case] language: Language,
    #[case] part: &str,
    #[case] unit: &str,
) {
    let scene = school(language).sized(60, 20).press("s").sees(part);
    let scene = scene.press("Down Enter").sees(unit).press("Esc").sees(part);
    let scene = scene.sized(120, 40).looking(Look::mono()).sees(part);
    assert!(!scene.has_quit);
}

#[test]
fn the_name_of_the_school_is_changed_where_it_is_shown_first() {
    let scene = school(Language::Ru).press("s Enter").sees("Название школы").sees("СШ № 12");
    let scene = scene.press("C-u").types("Гимназия № 5").press("F2").sees("Сохранено");
    assert_eq!(records(&scene).settings.unwrap().name, "Гимназия № 5");
}

#[test]
fn a_term_says_where_it_comes_from_and_what_its_change_moves() {
    let scene = school(Language::Ru).press("s Down Enter Down Enter");
    let scene = scene.sees("Обычно: 5 рабочих дней").press("C-u").types("7").press("F2");
    let scene = scene.sees("Сдвинутся сроки: ").sees("23.09.2026").press("Left Enter");
    let scene = scene.sees("7 рабочих дней (обычно 5 рабочих дней)");
    assert_eq!(records(&scene).settings.unwrap().terms.diagnostics, 7);
    let scene = scene.press("F8").sees("Сдвинутся сроки: ").press("Left Enter").sees_no("обычно 5 рабочих");
    assert_eq!(records(&scene).settings.unwrap().terms.diagnostics, 5);
    scene.press("F8").sees("и так обычное значение");
}

#[test]
fn a_number_that_cannot_be_is_refused_beside_what_was_typed() {
    let scene = school(Language::Ru).press("s Down Enter").types("/внимание").press("Enter Enter");
    let scene = scene.press("C-u").types("40").press("F2");
    // Amber at 40 days, red at 30.
    scene.sees("40").sees("Нет контакта: внимание");
}

#[test]
fn the_roles_stand_first_and_are_changed_in_the_person() {
    let scene = school(Language::Ru).press("s Down Down Enter").sees("вход: zavuch");
    let scene = scene.press("Enter").sees("Сейтқали Болат Нұрланұлы").press("Esc");
    scene.press("F8").sees("Людей не убирают");
}

#[test]
fn somebody_is_appointed_by_order_until_a_day_and_the_appointment_is_voided() {
    let scene = school(Language::Ru).press("s").types("jjj").press("Enter").sees("Пока пусто");
    let scene = scene.press("F7").sees("Назначение по приказу").types("Иванова").press("Tab");
    let scene =
        scene.types("руководитель").press("Tab").types("и").press("Tab").types("140-к").press("Tab Tab");
    let scene = scene.types("01.09.2026").press("F2").sees("Иванова О. П.").sees("с 01.09.2026");
    let scene = scene.press("Enter").sees("140-к").types("30.09.2026").press("F2");
    let scene =
        scene.sees("01.09.2026 – 30.09.2026").press("F8").sees("Аннулировать назначение: Иванова О. П.");
    let scene = scene.types("не та").press("F2").sees("аннулировано");
    assert!(records(&scene).appointments.values().all(|it| it.voided.is_some()));
}

#[test]
fn an_order_is_corrected_with_a_reason_and_names_its_pairs() {
    let scene = school(Language::Ru).press("s Down Down Down Down Enter").sees("№ 131-к от 11.09.2026");
    let scene =
        scene.sees("пар: 1").press("Enter").sees("Приказ № 131-к").sees("Ахметова Д. С. — Иванова О. П.");
    let scene = scene.press("C-u").types("132-к").press("F2").sees("Причина исправления");
    let scene = scene.types("опечатка").press("F2").sees("ничего не сдвин").press("Enter");
    let scene = scene.sees("№ 132-к от 11.09.2026");
    assert!(records(&scene).orders.values().all(|order| order.number == "132-к"));
}

#[test]
fn an_order_on_which_a_pair_rests_is_not_voided_and_the_words_say_why() {
    let scene = school(Language::Ru).press("s Down Down Down Down Enter F8");
    let scene = scene.sees("Аннулировать приказ № 131-к").types("ошибка").press("F2").sees("ошибка");
    assert!(records(&scene).orders.values().all(|order| order.voided.is_none()));
}

#[test]
fn a_meeting_is_called_moved_recorded_and_voided() {
    let scene = school(Language::Ru).press("s").types("jjjjj").press("Enter").sees("Пока пусто");
    let scene = scene.press("F7").types("20.05.2027").press("F2").sees("20.05.2027").sees("впереди");
    let scene = scene.press("F4 C-u").types("21.05.2027").press("F2").press("Enter").sees("21.05.2027");
    let scene = scene.press("F8").sees("Аннулировать педсовет").types("перенос").press("F2");
    let scene = scene.sees("аннулировано");
    assert!(records(&scene).meetings.values().all(|meeting| meeting.voided.is_some()));
}

#[test]
fn a_meeting_that_was_held_wants_its_protocol() {
    let scene = school(Language::Ru).press("s").types("jjjjj").press("Enter F7");
    let scene = scene.types("10.09.2026").press("F2").sees("протокола нет").press("Enter");
    let scene = scene.types("3").press("Tab").types("принять к сведению").press("F2").sees("протокол № 3");
    let scene = scene.press("Enter C-u").types("4").press("F2").sees("Причина").types("описка").press("F2");
    scene.sees("протокол № 4");
}

/// The store refuses what changes nothing: what the form reads back is to the letter what it showed.
#[rstest]
#[case(Language::Ru, "менять нечего")]
#[case(Language::Kk, "ештеңе жоқ")]
#[case(Language::En, "nothing")]
fn a_rubric_or_template_that_is_saved_as_it_stands_changes_in_no_language(
    #[case] language: Language,
    #[case] nothing: &str,
) {
    let scene = school(language).press("s").types("jjjjjj").press("Enter Enter F2").sees(nothing);
    let scene = scene.press("Esc Down Enter F2").sees(nothing).press("Esc Down Enter F2").sees(nothing);
    let scene = scene.press("Esc Esc Down Enter Enter F2").sees(nothing);
    assert_eq!(records(&scene).templates.len(), 1);
}

#[test]
fn a_name_typed_in_one_language_leaves_those_in_the_others() {
    let scene = school(Language::Ru);
    let before = records(&scene).templates.into_values().next().unwrap();
    let scene = scene.press("s").types("jjjjjjj").press("Enter Enter C-u").types("Наш год").press("F2");
    let now = records(&scene.sees("Сохранено")).templates.into_values().next().unwrap();
    assert_eq!((now.title.ru.as_str(), now.title.kk), ("Наш год", before.title.kk));
    assert_eq!(now.items, before.items);
}

#[test]
fn what_cannot_be_read_of_a_rubric_is_said_beside_what_was_typed() {
    let scene =
        school(Language::Ru).press("s").types("jjjjjj").press("Enter F7").types("пуст").press("Enter");
    let scene = scene.types("Наша карта").press("Tab Tab Tab Tab Tab").types("без цифры").press("F2");
    let scene = scene.sees("без цифры").sees("Первая строка — область");
    let scene = scene.press("C-u").types("2 Урок\nцели\nвремя\n1 Документы").press("F2").sees("Наша карта");
    let own = records(&scene).rubrics.into_values().find(|it| it.title.ru == "Наша карта").unwrap();
    let areas: Vec<_> =
        own.areas.iter().map(|it| (it.title.ru.as_str(), it.direction, it.criteria.len())).collect();
    assert_eq!(areas, [("Урок", 1, 2), ("Документы", 0, 1)]);
    assert!(own.areas[1].is_scored_whole());
}

#[test]
fn an_activity_that_cannot_be_read_is_named_with_an_example_and_mended_in_place() {
    let scene =
        school(Language::Ru).press("s").types("jjjjjjj").press("Enter F7").types("пуст").press("Enter");
    let scene = scene.types("Наш год").press("Tab").types("Помочь").press("Tab").types("учить");
    let scene = scene.press("Tab Tab").types("сентябрь урок").press("F2");
    let scene = scene.sees("Не разобрать: «сентябрь урок»").press("C-u");
    let scene = scene.types("* 9 1 Знакомство | беседа").press("F2").sees("мероприятий: 1");
    let own = records(&scene).templates.into_values().find(|it| it.title.ru == "Наш год").unwrap();
    let item = &own.items[0];
    assert!(item.organisational);
    assert_eq!((item.month, item.direction, item.activity.ru.as_str()), (9, 0, "Знакомство"));
    assert_eq!(item.report.ru, "беседа");
}

#[test]
fn the_help_and_the_menu_name_what_can_be_done_in_the_settings() {
    let scene = school(Language::Ru).press("s F1").sees("F7").press("Esc");
    scene.press("Esc F9").types("настр").sees("настройки").press("Enter").sees("Сроки и пороги");
}

#[test]
fn a_copy_of_a_rubric_is_another_one_and_goes_after_a_question_that_names_it() {
    let scene = school(Language::Ru).press("s").types("jjjjjj").press("Enter F7").sees("Копия: ");
    let scene = scene.press("Enter C-u").types("Наша карта").press("F2").sees("Наша карта");
    assert_eq!(records(&scene).rubrics.len(), 4);
    let scene = scene.press("F8").sees("Убрать набор критериев: Наша карта?").press("Left Enter");
    assert_eq!(records(&scene).rubrics.len(), 3);
}

#[test]
fn a_recommendation_is_added_changed_and_taken_out() {
    let scene = school(Language::Ru);
    let before = records(&scene).settings.unwrap().recommendations.len();
    let scene = scene.press("s").types("jjjjjjjj").press("Enter F7 Tab").types("Вести дневник").press("F2");
    let scene = scene.sees("Вести дневник");
    assert_eq!(records(&scene).settings.unwrap().recommendations.len(), before + 1);
    let scene = scene.press("F8").sees("Больше не предлагать").sees("Вести дневник").press("Left Enter");
    assert_eq!(records(&scene).settings.unwrap().recommendations.len(), before);
}

#[test]
fn the_settings_are_reached_from_the_people_and_the_calendar_and_lead_back_there() {
    let scene = school(Language::Ru).press("p s").sees("Настройки").press("Esc").sees("Людей 3");
    scene.press("Esc c s").sees("Настройки").press("q").sees("День Республики");
}

#[test]
fn the_rubric_of_new_diagnostics_is_chosen_with_the_school() {
    let scene = school(Language::Ru).press("s Enter").press("Tab Tab Tab Tab").types("Уровень").press("F2");
    let scene = scene.sees("Сохранено");
    let (settings, rubrics) = (records(&scene).settings.unwrap(), records(&scene).rubrics);
    assert_eq!(rubrics[&settings.rubric].title.ru, "Уровень подготовки");
    scene.types("jjjjjj").press("Enter").sees("уровень подготовки · областей: 6 · обычный");
}

#[test]
fn the_calendar_and_the_language_are_reached_from_the_settings() {
    let scene = school(Language::Ru).press("s").types("jjjjjjjjj").press("Enter").sees("День Республики");
    let scene = scene.press("Esc Down Enter").sees("Язык моих экранов").press("Down Enter");
    let scene = scene.sees("Баптаулар");
    assert_eq!(scene.remembered.unwrap().language, Some(Language::Kk), "at the next visit too");
}

/// A school that is set up is never asked to be set up anew.
#[test]
fn a_key_pressed_before_the_lists_are_read_waits_for_them() {
    let engine = school(Language::Ru).engine.clone();
    let scene = Scene::over(engine, Language::Ru, "2026-09-01", "ivanova").start_hurried("s");
    scene.sees("Язык моих экранов");
}

#[test]
fn who_may_only_look_is_told_so_and_changes_nothing() {
    let scene = school(Language::Ru).signed_in_as("zavuch").press("s Enter").sees_no("Вид организации");
    let scene = scene.press("Down Enter").sees("только смотреть").press("Enter").sees_no("Обычно:");
    scene.press("F8").sees_no("Сдвинутся");
}

#[rstest]
fn what_can_be_done_in_a_part_is_read_whole_in_a_small_window(
    #[values(Language::Ru, Language::Kk, Language::En)] language: Language,
    #[values(1, 2, 3, 4, 5, 6, 7, 8)] part: usize,
) {
    let scene = school(language).sized(60, 20).press("s").press(&"Down ".repeat(part)).press("Enter");
    let text = scene.text();
    let hint = text.lines().nth(2).unwrap_or_default();
    assert!(hint.ends_with('.') && hint.contains("Enter"), "{text}");
}

#[rstest]
#[case(Language::Ru, "Вид моих экранов", "контрастный")]
#[case(Language::Kk, "Экрандарымның көрінісі", "қарама-қарсы")]
#[case(Language::En, "The look of my screens", "high contrast")]
fn a_look_is_seen_while_it_is_chosen_and_holds_at_the_next_visit(
    #[case] language: Language,
    #[case] section: &str,
    #[case] contrast: &str,
) {
    let scene = school(language).press("s End Up Up Up").sees(section).press("Enter");
    assert_eq!(scene.model.own_look(), Some(OwnLook::Default));
    let scene = scene.sees(contrast).press("Down");
    assert_eq!(scene.model.own_look(), Some(OwnLook::Contrast), "it is tried");
    let scene = scene.press("Esc");
    assert_eq!(scene.model.own_look(), None, "and left");
    let scene = scene.press("Enter Down Enter").sees(contrast);
    assert_eq!(scene.model.own_look(), Some(OwnLook::Contrast));
    let remembered = scene.remembered.clone().unwrap();
    assert_eq!(Remembered::from_text(&remembered.to_text()).look, Some(OwnLook::Contrast));
}
