//! Who waits for an order, who mentors whom, who is free; and how somebody new gets a mentor.

use crate::scene::Scene;
use rstest::rstest;
use talimger::domain::calendar::Week;
use talimger::domain::case::ending::EndBasis;
use talimger::domain::case::{CaseKind, StartBasis};
use talimger::domain::command::{Command, IssueOrder, OpenCase, PersonForm};
use talimger::domain::order::OrderName;
use talimger::domain::people::name::FullName;
use talimger::domain::people::person::{Category, Ground, Particulars};
use talimger::domain::text::local::Language;
use talimger::words::shipped::set_up;

fn teacher(name: &str, subject: &str, category: Category) -> Command {
    let subject = subject.to_owned();
    let particulars = Particulars { subject, category: Some(category), ..Particulars::default() };
    Command::RegisterPerson(PersonForm { name: FullName::new(name), particulars, ..PersonForm::default() })
}

fn newcomer(name: &str, hired_on: &str) -> Command {
    Command::RegisterPerson(PersonForm {
        name: FullName::new(name),
        hired_on: Some(hired_on.parse().unwrap()),
        newcomer: Some(Ground::FirstStart),
        ..PersonForm::default()
    })
}

fn order() -> Command {
    Command::IssueOrder(IssueOrder {
        number: "120-к".into(),
        date: "2026-08-28".parse().unwrap(),
        effective: Some("2026-09-01".parse().unwrap()),
        subject: String::new(),
    })
}

fn case(mentee: &str, mentor: &str) -> Command {
    Command::OpenCase(OpenCase {
        mentee: mentee.into(),
        mentor: mentor.into(),
        order: OrderName { number: "120-к".into(), date: "2026-08-28".parse().unwrap() },
        basis: StartBasis::EffectiveOrHired,
        start: None,
        end: None,
        kind: CaseKind::Mentoring,
        reason: String::new(),
    })
}

fn school(more: Vec<Command>) -> Scene {
    let mut given = vec![
        set_up("СШ № 12", Week::Five, Language::Ru),
        teacher("Иванова Ольга Петровна", "алгебра", Category::Expert),
        teacher("Цой Света-Мария Ивановна", "биология", Category::Teacher),
        newcomer("Қасымова Елена Викторовна", "2026-09-10"),
    ];
    given.extend(more);
    Scene::new(Language::Ru, "2026-09-14", "ivanova").given(given).start()
}

/// The line of the frame that holds a text.
fn line(scene: &Scene, text: &str) -> String {
    let frame = scene.text();
    let found = frame.lines().find(|line| line.contains(text));
    found.unwrap_or_else(|| panic!("«{text}» is not in\n{frame}")).to_owned()
}

#[test]
fn who_waits_for_an_order_comes_first_with_the_day_it_is_due() {
    let scene = school(vec![]).press("p");
    let waits = line(&scene, "Қасымова Е. В.");
    assert!(waits.starts_with(">!") && waits.contains("приказ не позднее 17.09"), "{waits}");
    assert!(line(&scene, "Иванова О. П.").contains("может быть наставником"));
    assert!(!line(&scene, "Цой С.-М. И.").contains("наставник"));
}

#[test]
fn a_mentor_with_more_mentees_than_usual_is_marked() {
    let names = ["Алиева Дана", "Ким Роман", "Юсупов Тимур"];
    let mut more = vec![order()];
    more.extend(names.iter().map(|name| newcomer(name, "2026-09-01")));
    more.extend(names.iter().map(|name| case(name, "Иванова Ольга Петровна")));
    let scene = school(more).press("p");
    let mentor = line(&scene, "Иванова О. П.");
    assert!(mentor.trim_start().starts_with('!') && mentor.contains("███ наставник: 3, много"), "{mentor}");
    assert!(line(&scene, "Ким Р.").contains("карточка 26-02"));
}

#[test]
fn sorted_by_load_who_is_free_stands_right_after_those_who_wait() {
    let scene = school(vec![
        order(),
        newcomer("Алиева Дана", "2026-09-01"),
        case("Алиева Дана", "Цой Света-Мария Ивановна"),
    ]);
    let scene = scene.press("p o").sees("кто свободнее");
    let frame = scene.text();
    let place = |text: &str| frame.find(text).unwrap();
    assert!(
        place("Қасымова") < place("Иванова")
            && place("Иванова") < place("Цой")
            && place("Цой") < place("Алиева")
    );
}

#[rstest]
#[case::latin_slash("/")]
#[case::russian(".")]
#[case::kazakh("№")]
fn the_filter_finds_letters_of_the_other_alphabet_as_one_types(#[case] slash: &str) {
    let scene = school(vec![]).press("p").press(slash).types("касым").sees("Қасымова").sees_no("Иванова");
    let scene = scene.sees("показано 1 из 3").press("Enter").sees_no("Иванова");
    scene.press("Esc").sees("Иванова");
}

#[rstest]
#[case::latin("p n")]
#[case::russian_or_kazakh("з т")]
#[case::function_row("p F7")]
fn a_person_is_registered_by_hand_whatever_the_layout(#[case] keys: &str) {
    let scene = school(vec![]).press(keys).sees("Новый человек").types("Ахметова Дана Сериковна");
    let scene = scene.press("Tab").types("учитель").press("F2").sees("Сохранено");
    assert!(line(&scene, "Ахметова Д. С.").starts_with('>'), "who is new is selected");
}

#[test]
fn the_same_person_twice_is_refused_beside_the_name_and_nothing_typed_is_lost() {
    let scene = school(vec![]).press("p n").types("иванова  ольга петровна").press("Tab");
    let scene = scene.types("учитель").press("F2");
    let name = line(&scene, "иванова  ольга петровна");
    assert!(name.contains(">!"), "{name}");
    scene.sees("учитель").sees("логин");
}

#[test]
fn what_is_known_of_a_person_can_be_changed() {
    let scene = school(vec![]).press("p Down F4").sees("Иванова Ольга Петровна").press("Tab");
    let scene = scene.types("завуч").press("F2").sees("Сохранено");
    assert!(line(&scene, "Иванова О. П.").contains("завуч"));
}

#[test]
fn a_new_teacher_gets_a_mentor_by_an_order_typed_once() {
    let scene = school(vec![]).press("n").sees("Чья карточка?").press("Enter");
    let scene = scene.sees("Новая карточка: Қасымова Елена Викторовна").types("131-к").press("Tab");
    let scene = scene.types("11.09").press("Tab").types("14.09").press("Tab").types("Иван").press("Tab");
    let scene = scene.sees("пн 14.09.2026: позднее из двух").press("F2").sees("карточка 26-01");
    let file = scene.file("26-01");
    assert_eq!(file.case.head.start.date, "2026-09-14".parse().unwrap());
    let orders: Vec<&str> = file.school.orders.values().map(|order| order.number.as_str()).collect();
    assert_eq!(orders, ["131-к"]);
}

#[test]
fn an_order_that_is_there_is_named_by_its_number_alone() {
    let scene = school(vec![order()]).press("p Enter").sees("Уже внесены: № 120-к от 28.08.2026");
    let scene = scene.types("120-к").press("Tab").sees("28.08.2026").sees("второй раз он не");
    let scene = scene.press("Tab Tab").types("Иван").press("F2").sees("карточка 26-01");
    assert_eq!(scene.file("26-01").school.orders.len(), 1);
}

#[test]
fn dates_are_typed_on_the_kazakh_row_of_digits() {
    let scene = school(vec![]).press("з Enter").types("131-к").press("Tab").types("\"\"құ").press("Tab");
    scene.sees("11.09.2026");
}

#[test]
fn nobody_mentors_oneself_and_the_field_says_so() {
    let scene = school(vec![order()]).press("p Enter").types("120-к").press("Tab Tab Tab");
    let scene = scene.types("Қасым").press("F2");
    let mentor = line(&scene, "< Қасымова");
    assert!(mentor.contains(">!Наставник"), "{mentor}");
    let scene = scene.sees("другого наставника");
    assert_eq!(scene.model.session.overview.cases, []);
}

#[test]
fn what_is_unusual_about_a_mentor_is_said_before_it_is_saved_and_once() {
    let scene = school(vec![order()]).press("p Enter").types("120-к").press("Tab Tab Tab");
    let scene = scene.sees_no("Категория наставника").types("Цой").sees("Категория наставника ниже");
    scene.press("F2").sees("карточка 26-01").sees_no("Категория наставника");
}

#[test]
fn another_start_wants_its_date_and_its_reason() {
    let scene = school(vec![order()]).press("p Enter").types("120-к").press("Tab Tab Tab");
    let scene = scene.types("Иван").press("Tab").types("другая").press("F2");
    let scene = scene.sees(">!Другая дата").sees("!Причина").types("15.09").press("Tab");
    let scene = scene.types("болезнь").press("F2").sees("карточка 26-01");
    let start = scene.file("26-01").case.head.start;
    assert_eq!((start.date.to_string().as_str(), start.reason.as_str()), ("2026-09-15", "болезнь"));
}

#[test]
fn a_late_start_asks_with_which_school_year_the_case_ends_and_another_does_not() {
    let scene = school(vec![order()]).press("p Enter").types("120-к").press("Tab Tab Tab");
    let scene = scene.types("Иван").press("Tab").types("другая").press("Tab").sees_no("Карточка длится");
    let scene =
        scene.types("16.03.2026").press("Tab").sees("Карточка длится").press("S-Tab").types("следующего");
    let scene = scene.sees("25.05.2027: до конца следующего").press("Tab").types("перевод").press("F2");
    let head = scene.file("25-01").case.head;
    assert_eq!(head.end.to_string(), "2027-05-25");
    assert!(matches!(head.end_basis, EndBasis::ThroughNext { .. }));
}

#[test]
fn a_stranger_is_told_that_people_are_not_theirs_to_keep() {
    let scene = school(vec![]).signed_in_as("nobody").press("p n").sees_no("Новый человек");
    assert!(scene.model.notice.is_some());
}

#[rstest]
fn the_people_and_their_forms_are_drawn_in_every_window(
    #[values((1, 1), (20, 5), (60, 20), (80, 24), (120, 40))] window: (u16, u16),
    #[values("p", "p /", "p n", "p Enter", "p Enter Tab Tab Tab Right Tab")] keys: &str,
) {
    let scene = school(vec![order()]).sized(window.0, window.1).press(keys);
    if let Some(at) = scene.frame().1 {
        assert!(at.x < window.0 && at.y < window.1, "{at:?}");
    }
}

#[test]
fn who_leaves_is_recorded_once_each_open_case_of_theirs_is_decided() {
    let with_a_case = school(vec![order(), case("Қасымова Елена Викторовна", "Иванова Ольга Петровна")]);
    let scene = with_a_case.press("p / И в а н Enter F4").sees("Иванова Ольга Петровна");
    let scene = scene.press(&"Tab ".repeat(15)).types("14.09").press("F2");
    scene.sees(">!Последний день работы").sees("остаются открытые карточки").sees("26-01. Решите по каждой");
}

#[test]
fn the_load_of_a_mentor_is_a_bar_a_number_and_a_word_in_every_window_and_without_colour() {
    let names = ["Алиева Дана", "Ким Роман", "Юсупов Тимур"];
    let mut more = vec![order()];
    more.extend(names.iter().map(|name| newcomer(name, "2026-09-01")));
    more.push(case(names[0], "Цой Света-Мария Ивановна"));
    let one = |scene: Scene| line(&scene, "Цой С.-М. И.");
    for (columns, rows) in [(60, 20), (80, 24), (120, 40)] {
        let scene = || school(more.clone()).sized(columns, rows).press("p");
        assert!(one(scene()).contains("█· наставник: 1"));
        let plain = one(scene().looking(talimger::ui::Look::mono().in_ascii()));
        assert!(plain.contains("#. наставник: 1"), "{plain}");
    }
}

#[rstest]
#[case(Language::Ru, "F7 — внести человека")]
#[case(Language::Kk, "F7 — адам енгізу")]
#[case(Language::En, "F7 enters a person")]
fn where_nobody_is_yet_the_way_to_begin_is_said_and_no_filter_is(
    #[case] language: Language,
    #[case] said: &str,
) {
    let given = [set_up("СШ № 12", Week::Five, language)];
    let scene = Scene::new(language, "2026-09-01", "ivanova").given(given).sized(60, 20).start();
    scene.press("p").sees(said);
}

fn of_nobody(language: Language) -> Scene {
    let set_up = set_up("СШ № 12", Week::Five, language);
    Scene::new(language, "2026-09-14", "ivanova").given([set_up]).start()
}

#[rstest]
#[case::russian(Language::Ru, "Сначала внесите его", "никто не внесён")]
#[case::kazakh(Language::Kk, "Алдымен оны енгізіңіз", "ешкім енгізілмеген")]
#[case::english(Language::En, "Register them first", "Nobody but this teacher")]
fn whoever_begins_with_a_case_is_led_from_the_teacher_to_the_mentor(
    #[case] language: Language,
    #[case] teacher_first: &str,
    #[case] no_mentor: &str,
) {
    let scene = of_nobody(language).press("n").sees(teacher_first);
    let scene = scene.types("Ахметова Дана Сериковна").press("F2 Enter").press("Tab Tab Tab").sees(no_mentor);
    let scene = scene.press("Esc p n").sees_no(teacher_first);
    let scene = scene.types("Иванова Ольга Петровна").press("F2 Up Enter").press("Tab Tab Tab");
    scene.sees("Иванова").sees_no(no_mentor);
}

#[rstest]
#[case::russian(Language::Ru, ["Первая строка файла", "«ФИО»", "Дата приёма", "Наставник"])]
#[case::kazakh(Language::Kk, ["бірінші жолы", "«Аты-жөні»", "Тәлімгер", "CSV"])]
#[case::english(Language::En, ["first line", "Mentor", "in any order", "CSV"])]
fn the_form_of_a_staff_list_names_the_columns(#[case] language: Language, #[case] said: [&str; 4]) {
    for (columns, rows) in [(80, 24), (60, 20)] {
        let scene = of_nobody(language).sized(columns, rows).press("I");
        let text = scene.text().split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(said.iter().all(|it| text.contains(it)), "{said:?}\n{}", scene.text());
    }
}
