//! What lies over the screen takes the keys, and gives an answer.

use std::rc::Rc;

use chrono::NaiveDate;
use rstest::rstest;
use talimger::app::form::Item;
use talimger::app::key::Key;
use talimger::app::keys::{Action, Context, KeyTable};
use talimger::app::measure::Extent;
use talimger::app::popup::{
    Advice, Answer, Body, Does, Headings, Help, Menu, Month, MonthWords, Named, Pick, Picking, Popups,
    Question, Reading, Reply,
};

use super::demo::mentors;

const SCREEN: Extent = Extent { columns: 80, rows: 24 };

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Purpose {
    Approve,
    Beneath,
}

fn press(popups: &mut Popups<Purpose>, keys: &str) -> Answer<Purpose> {
    let mut answer = Answer::Nothing;
    for name in keys.split_whitespace() {
        answer = popups.press(Key::from_name(name).unwrap(), &KeyTable::shipped(), SCREEN);
    }
    answer
}

fn opened(body: Body) -> Popups<Purpose> {
    let mut popups = Popups::default();
    popups.open(Purpose::Approve, body);
    popups
}

fn answers() -> Vec<Named> {
    vec![Named::new("approve", "Утвердить"), Named::new("not", "Не утверждать")]
}

fn replied(reply: Reply) -> Answer<Purpose> {
    Answer::Replied(Purpose::Approve, reply)
}

#[test]
fn enter_means_yes_in_an_ordinary_question() {
    let mut popups = opened(Body::Question(Question::ordinary("Создать отчёт?", vec![], answers())));
    assert_eq!(press(&mut popups, "Enter"), replied(Reply::Chose("approve")));
    assert!(popups.is_empty());
}

#[rstest]
#[case::enter_is_safe("Enter", Reply::Chose("not"))]
#[case::one_has_to_go_there("Left Enter", Reply::Chose("approve"))]
#[case::tab_goes_round("Tab Enter", Reply::Chose("approve"))]
#[case::esc("Esc", Reply::Dismissed)]
#[case::ctrl_c("C-c", Reply::Dismissed)]
#[case::yes_is_no_key("y д н Enter", Reply::Chose("not"))]
fn a_grave_question_has_the_safe_choice_in_focus(#[case] keys: &str, #[case] expected: Reply) {
    let mut popups = opened(Body::Question(Question::grave("Утвердить план?", vec![], answers())));
    assert_eq!(press(&mut popups, keys), replied(expected));
}

#[test]
fn keys_go_to_the_uppermost_popup_alone() {
    let mut popups = Popups::default();
    popups.open(Purpose::Beneath, Body::Question(Question::ordinary("?", vec![], answers())));
    popups.open(Purpose::Approve, Body::Reading(Reading::new("Текст", vec!["слово".into()])));
    assert_eq!(popups.context(), Some(Context::Text));
    assert_eq!(press(&mut popups, "Esc"), replied(Reply::Dismissed));
    assert_eq!(press(&mut popups, "Enter"), Answer::Replied(Purpose::Beneath, Reply::Chose("approve")));
}

#[rstest]
#[case("F10", Action::Quit)]
#[case("C-l", Action::Repaint)]
#[case("F1", Action::Help)]
fn what_is_not_the_popups_is_passed_on(#[case] key: &str, #[case] action: Action) {
    let mut popups = opened(Body::Question(Question::ordinary("?", vec![], answers())));
    assert_eq!(press(&mut popups, key), Answer::Other(action));
    assert!(!popups.is_empty());
}

#[rstest]
#[case::the_first("Enter", &["iv"])]
#[case::down("Down Enter", &["se"])]
#[case::letters("л и Enter", &["li"])]
#[case::a_letter_taken_back("л Backspace Down Enter", &["se"])]
#[case::cleared("л C-u Enter", &["iv"])]
#[case::marked("Ins Ins Enter", &["iv", "se"])]
#[case::marks_outlive_the_filter("Ins л и Ins Enter", &["iv", "li"])]
fn a_list_is_filtered_by_letters(#[case] keys: &str, #[case] expected: &[&str]) {
    let mut popups = opened(Body::Pick(Pick::new("Наставник", mentors(), Picking::Many)));
    let expected = expected.iter().map(|key| (*key).to_owned()).collect();
    assert_eq!(press(&mut popups, keys), replied(Reply::Picked(expected)));
}

#[test]
fn nothing_is_picked_from_an_empty_list() {
    let mut popups = opened(Body::Pick(Pick::new("Наставник", mentors(), Picking::One)));
    assert_eq!(press(&mut popups, "ъ Enter"), Answer::Nothing);
    assert!(!popups.is_empty());
}

#[test]
fn one_of_one_cannot_be_marked_more() {
    let mut popups = opened(Body::Pick(Pick::new("Наставник", mentors(), Picking::One)));
    assert_eq!(press(&mut popups, "Ins Down Ins Enter"), replied(Reply::Picked(vec!["se".into()])));
}

#[test]
fn kazakh_letters_are_found_by_russian_ones() {
    let items = vec![Item::new("a", "Ли"), Item::new("b", "Сейтқали")];
    let mut popups = opened(Body::Pick(Pick::new("Наставник", items, Picking::One)));
    assert_eq!(press(&mut popups, "т к а Enter"), replied(Reply::Picked(vec!["b".into()])));
}

#[test]
fn a_pasted_name_filters() {
    let mut popups = opened(Body::Pick(Pick::new("Наставник", mentors(), Picking::One)));
    popups.paste("Сейтқали\n", SCREEN);
    assert_eq!(press(&mut popups, "Enter"), replied(Reply::Picked(vec!["se".into()])));
}

fn menu() -> Body {
    let name = |id: &'static str| match id {
        "action-new" => "Новая карточка".to_owned(),
        "action-void" => "Аннулировать".to_owned(),
        other => other.to_owned(),
    };
    let why_not = |action| (action == Action::Void).then(|| "Нечего аннулировать".to_owned());
    Body::Menu(Menu::of(KeyTable::shipped().bindings(Context::Dashboard), "Меню", name, why_not))
}

#[rstest]
#[case::a_part_of_the_name("к а р т Enter", Action::New)]
#[case::scattered_letters("н к р ч к Enter", Action::New)]
#[case::as_in_an_editor("q Enter", Action::Close)]
fn an_action_is_found_in_the_menu(#[case] keys: &str, #[case] action: Action) {
    assert_eq!(press(&mut opened(menu()), keys), replied(Reply::Ran(action)));
}

#[test]
fn the_hand_of_an_editors_user_saves_a_form() {
    for typed in ["w Enter", "w q Enter", "ц й Enter"] {
        let body = Body::Menu(Menu::of(
            KeyTable::shipped().bindings(Context::Form),
            "Меню",
            str::to_owned,
            |_| None,
        ));
        assert_eq!(press(&mut opened(body), typed), replied(Reply::Ran(Action::Save)), "{typed}");
    }
}

#[test]
fn what_cannot_be_done_says_why() {
    let mut popups = opened(menu());
    assert_eq!(press(&mut popups, "а н н у л Enter"), Answer::Nothing);
    let Body::Menu(menu) = &popups.top().unwrap().body else { panic!("the menu stays") };
    assert_eq!(menu.refused(), Some("Нечего аннулировать"));
    press(&mut popups, "Backspace");
    let Body::Menu(menu) = &popups.top().unwrap().body else { panic!("the menu stays") };
    assert_eq!(menu.refused(), None);
}

#[test]
fn a_text_scrolls_to_its_end_and_no_further() {
    let lines: Vec<String> = (0..50).map(|n| format!("строка {n}")).collect();
    let mut popups = opened(Body::Reading(Reading::new("Текст", lines)));
    let top = |popups: &Popups<Purpose>| match &popups.top().unwrap().body {
        Body::Reading(reading) => reading.top(SCREEN),
        _ => unreachable!("it is a text"),
    };
    press(&mut popups, "j j k");
    assert_eq!(top(&popups), 1);
    press(&mut popups, "End");
    assert_eq!(top(&popups), 30, "twenty rows fit");
    press(&mut popups, "Up");
    assert_eq!(top(&popups), 29, "one key back is one row back");
    press(&mut popups, "PgDn PgDn п п");
    assert_eq!(top(&popups), 0);
}

/// A help with a thing that is somebody else's, and two that are the user's.
fn help() -> Help {
    let advice = |text: &str, does| Advice { text: text.to_owned(), does };
    let advised = vec![
        advice("ждёт руководителя", None),
        advice("новая карточка", Some(Does::Run(Action::New))),
        advice("сроки", Some(Does::Run(Action::GoAgenda))),
    ];
    let why = |action| (action == Action::Export).then(|| "нечего".to_owned());
    let terms = vec!["«!!» — срок прошёл".to_owned()];
    Help::of(
        KeyTable::shipped().bindings(Context::Dashboard),
        Headings::default(),
        advised,
        terms,
        str::to_owned,
        why,
    )
}

#[test]
fn help_shows_every_key_of_the_table_and_why_one_does_nothing() {
    let lines: Vec<String> = help().lines(SCREEN).into_iter().map(|line| line.text).collect();
    let shown = lines.join("\n");
    for said in
        ["n/т  F7", "action-new-tip", "g/п g/п", "Ctrl+L", "F10", "action-export-tip (нечего)", "«!!»"]
    {
        assert!(shown.contains(said), "{said}");
    }
    let place = |text: &str| lines.iter().position(|line| line.contains(text)).unwrap();
    assert!(place("новая карточка") < place("F10") && place("F10") < place("«!!»"));
}

#[rstest]
#[case::the_first_that_can_be_done("Enter", Reply::Does(Does::Run(Action::New)))]
#[case::the_next("Down Enter", Reply::Does(Does::Run(Action::GoAgenda)))]
#[case::back_again("Down Up Up Enter", Reply::Does(Does::Run(Action::New)))]
#[case::out_of_sight_it_is_shown_first("End Enter Enter", Reply::Does(Does::Run(Action::New)))]
#[case::read_and_left("PgDn Esc", Reply::Dismissed)]
#[case::the_same_key_closes_it("F1", Reply::Dismissed)]
fn what_the_help_advises_is_done_by_enter(#[case] keys: &str, #[case] reply: Reply) {
    assert_eq!(press(&mut opened(Body::Help(help())), keys), replied(reply));
}

#[test]
fn help_that_advises_nothing_is_closed_by_enter() {
    let help = Help::of(
        KeyTable::shipped().bindings(Context::Menu),
        Headings::default(),
        vec![],
        vec![],
        str::to_owned,
        |_| None,
    );
    assert_eq!(press(&mut opened(Body::Help(help)), "Enter"), replied(Reply::Dismissed));
}

fn month() -> Body {
    let day = NaiveDate::from_ymd_opt(2026, 1, 31).unwrap();
    Body::Month(Month::new(Rc::new(MonthWords::default()), day, day, |_| false))
}

#[rstest]
#[case::as_it_is("Enter", "2026-01-31")]
#[case::days_and_weeks("Left Up Enter", "2026-01-23")]
#[case::the_next_month_is_shorter("PgDn Enter", "2026-02-28")]
#[case::the_ends("Home Enter", "2026-01-01")]
#[case::the_last_day("PgDn Home End Enter", "2026-02-28")]
fn a_day_is_chosen_from_a_month(#[case] keys: &str, #[case] day: &str) {
    assert_eq!(press(&mut opened(month()), keys), replied(Reply::Day(day.parse().unwrap())));
}

#[test]
fn a_month_has_all_its_days_each_under_its_weekday() {
    let Body::Month(month) = month() else { panic!("it is a month") };
    let weeks = month.weeks();
    assert_eq!(weeks.iter().flatten().flatten().count(), 31);
    assert_eq!(weeks[0].iter().position(Option::is_some), Some(3), "2026 began on a Thursday");
}
