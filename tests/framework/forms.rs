//! How a form behaves under the hands.

use chrono::NaiveDate;
use proptest::prelude::*;
use rstest::rstest;
use talimger::app::form::{Draft, Focus, Left, Outcome, Parting, Phase, Score};
use talimger::app::key::Key;
use talimger::app::keys::Action;
use talimger::app::keys::KeyTable;

use super::demo::{filled, press, type_in, visit};

fn focus_id(form: &talimger::app::form::Form) -> &str {
    form.focused().map_or("save", |field| field.id)
}

fn error_of(form: &talimger::app::form::Form, id: &str) -> Option<String> {
    form.fields().iter().find(|field| field.id == id).unwrap().error.clone()
}

#[test]
fn tab_visits_every_field_and_the_button_and_passes_the_notes_by() {
    let mut form = visit();
    let mut seen = vec![focus_id(&form).to_owned()];
    for _ in 0..7 {
        press(&mut form, "Tab");
        seen.push(focus_id(&form).to_owned());
    }
    assert_eq!(seen, ["subject", "on", "minutes", "mentor", "topics", "scores", "remarks", "save"]);
    press(&mut form, "Tab");
    assert_eq!(focus_id(&form), "subject");
    press(&mut form, "S-Tab S-Tab");
    assert_eq!(focus_id(&form), "remarks");
}

#[test]
fn enter_goes_on_and_never_saves_silently() {
    let mut form = filled();
    assert_eq!(press(&mut form, "Enter Enter Enter Enter Enter"), Outcome::Stay);
    assert_eq!(focus_id(&form), "scores");
    assert_eq!(press(&mut form, "Enter Enter Enter Enter"), Outcome::Stay);
    assert_eq!(focus_id(&form), "remarks");
    press(&mut form, "x Enter y");
    assert_eq!(form.text("remarks"), "x\ny", "in a text of several lines Enter is a new line");
    press(&mut form, "Tab");
    assert_eq!(form.focus(), Focus::Save);
    assert_eq!(press(&mut form, "Enter"), Outcome::Save);
}

#[rstest]
#[case("C-s")]
#[case("F2")]
fn saving_from_any_field(#[case] key: &str) {
    assert_eq!(press(&mut filled(), key), Outcome::Save);
}

#[test]
fn a_second_press_of_save_does_nothing_while_the_store_works() {
    let mut form = filled();
    assert_eq!(press(&mut form, "F2"), Outcome::Save);
    assert_eq!(press(&mut form, "F2"), Outcome::Stay);
    type_in(&mut form, "ещё");
    form.paste("ещё");
    assert_eq!(form.text("subject"), "алгебра");
    assert_eq!(press(&mut form, "Esc"), Outcome::Other(Action::Cancel), "waiting can be given up");
}

#[test]
fn a_form_with_errors_is_not_saved_and_shows_the_first() {
    let mut form = visit();
    press(&mut form, "Tab Tab");
    assert_eq!(press(&mut form, "F2"), Outcome::Stay);
    assert_eq!(form.error_count(), 3);
    assert_eq!(focus_id(&form), "subject");
}

#[test]
fn a_field_is_checked_when_it_is_left_and_not_before() {
    let mut form = visit();
    press(&mut form, "Tab");
    assert_eq!(error_of(&form, "subject").as_deref(), Some("Заполните"));
    type_in(&mut form, "31.09");
    assert_eq!(error_of(&form, "on"), None);
    press(&mut form, "Tab");
    assert_eq!(error_of(&form, "on").as_deref(), Some("в сентябре 30 дней"));
    press(&mut form, "S-Tab Backspace");
    assert_eq!(error_of(&form, "on"), None, "what is being mended is not complained of");
}

#[test]
fn a_refused_save_keeps_the_text_and_goes_to_what_was_refused() {
    let mut form = filled();
    press(&mut form, "F2");
    form.refused([("minutes", "урок короче".into()), ("gone", "иное".into())], Some("отказ".into()));
    assert_eq!(focus_id(&form), "minutes");
    assert_eq!(error_of(&form, "minutes").as_deref(), Some("урок короче"));
    assert_eq!(form.banner.as_deref(), Some("отказ\nиное"), "no word of the refusal is lost");
    assert_eq!(form.text("subject"), "алгебра");
    assert_eq!(press(&mut form, "F2"), Outcome::Save);
}

#[test]
fn an_untouched_form_is_left_without_a_question() {
    assert_eq!(press(&mut filled_and_opened(), "Esc"), Outcome::Leave(Left::Unchanged));
}

fn filled_and_opened() -> talimger::app::form::Form {
    let mut form = filled();
    form.take_as_unchanged();
    form
}

#[rstest]
#[case::enter_keeps_the_draft("Enter", Outcome::Leave(Left::KeepDraft))]
#[case::discarding("Right Enter", Outcome::Leave(Left::DiscardDraft))]
#[case::writing_on("Left Enter", Outcome::Stay)]
#[case::esc_writes_on("Esc", Outcome::Stay)]
#[case::letters_choose_nothing("y Enter", Outcome::Leave(Left::KeepDraft))]
#[case::quitting_still_works("F10", Outcome::Other(Action::Quit))]
fn leaving_with_unsaved_text_asks(#[case] keys: &str, #[case] expected: Outcome) {
    let mut form = filled_and_opened();
    press(&mut form, "x");
    assert_eq!(press(&mut form, "Esc"), Outcome::Stay);
    assert_eq!(form.phase(), Phase::Parting(Parting::Keep));
    assert_eq!(press(&mut form, keys), expected);
    assert_eq!(form.text("subject"), "алгебраx");
}

#[rstest]
#[case::head_of_line("C-a x", "xодин два")]
#[case::end_of_line("C-a C-e x", "один дваx")]
#[case::word_back("C-w", "один")]
#[case::to_the_head("C-u x", "x")]
#[case::to_the_end("C-a Right C-k", "о")]
#[case::puttys_backspace("C-h", "один дв")]
#[case::undo("C-w C-z", "один два")]
#[case::redo("C-w C-z C-y", "один")]
#[case::a_mark_joins_its_letter("и \u{306}", "один двай")]
fn a_text_field_knows_the_keys_of_a_shell(#[case] keys: &str, #[case] expected: &str) {
    let mut form = visit();
    type_in(&mut form, "один два");
    if keys == "и \u{306}" {
        type_in(&mut form, "и\u{306}");
    } else {
        press(&mut form, keys);
    }
    assert_eq!(form.text("subject"), expected);
}

#[test]
fn a_letter_typed_in_two_pieces_is_one_letter_and_is_taken_back_as_one() {
    let mut form = visit();
    type_in(&mut form, "ми\u{306}");
    press(&mut form, "Backspace");
    assert_eq!(form.text("subject"), "м");
}

#[test]
fn a_pasted_text_is_cleaned_and_fits_the_field() {
    let mut form = visit();
    form.paste("алгебра\r\nи\u{306}\u{1b}[2J");
    assert_eq!(form.text("subject"), "алгебра й[2J");
    press(&mut form, "S-Tab S-Tab");
    form.paste("один\r\nдва");
    assert_eq!(form.text("remarks"), "один\nдва");
}

#[test]
fn the_editor_opens_on_a_long_text_only_and_its_text_can_be_taken_back() {
    let mut form = visit();
    assert_eq!(press(&mut form, "F4"), Outcome::Stay);
    press(&mut form, "S-Tab S-Tab");
    assert_eq!(press(&mut form, "C-x C-e"), Outcome::EditExternally("remarks"));
    form.set_text("remarks", "из редактора\n");
    assert_eq!(form.text("remarks"), "из редактора");
    press(&mut form, "C-z");
    assert_eq!(form.text("remarks"), "");
}

#[test]
fn a_day_is_echoed_at_once_and_written_out_when_left() {
    let mut form = visit();
    press(&mut form, "Tab");
    type_in(&mut form, "завтра");
    assert_eq!(form.date("on"), NaiveDate::from_ymd_opt(2026, 9, 15));
    press(&mut form, "Tab");
    assert_eq!(form.text("on"), "15.09.2026", "tomorrow is another day tomorrow");
}

#[test]
fn of_two_days_that_could_be_meant_none_is_guessed() {
    let mut form = visit();
    press(&mut form, "Tab");
    type_in(&mut form, "123");
    assert_eq!(form.date("on"), None);
    press(&mut form, "Down Enter");
    assert_eq!(form.date("on"), NaiveDate::from_ymd_opt(2026, 9, 3));
    assert_eq!(focus_id(&form), "on");
}

#[test]
fn the_month_grid_opens_on_a_day_and_the_preview_elsewhere() {
    let mut form = visit();
    assert_eq!(press(&mut form, "F3"), Outcome::Other(Action::Look));
    assert_eq!(press(&mut form, "Tab F3"), Outcome::ChooseDay("on"));
    form.set_date("on", NaiveDate::from_ymd_opt(2026, 9, 7).unwrap());
    assert_eq!(form.text("on"), "07.09.2026");
}

#[rstest]
#[case::latin("45", Some(45))]
#[case::the_kazakh_row("ңғ", Some(45))]
#[case::six_and_seven_of_the_kazakh_row(",.", Some(67))]
#[case::a_comma_among_digits_is_no_six("1,5", None)]
#[case::too_many("91", None)]
#[case::no_number("сорок", None)]
fn a_number_is_read(#[case] typed: &str, #[case] expected: Option<u32>) {
    let mut form = visit();
    press(&mut form, "Tab Tab");
    type_in(&mut form, typed);
    assert_eq!(form.number("minutes"), expected);
    press(&mut form, "Tab");
    assert_eq!(error_of(&form, "minutes").is_some(), expected.is_none());
}

#[rstest]
#[case::space("Space", "iv")]
#[case::right_twice("Right Right", "se")]
#[case::left_begins_at_the_end("Left", "li")]
#[case::round_and_round("Space Space Space Space", "iv")]
#[case::letters("с е й", "se")]
#[case::capitals("Л и", "li")]
#[case::letters_that_fit_nothing_are_not_taken("с ъ", "se")]
fn a_choice_is_made_by_turning_or_by_letters(#[case] keys: &str, #[case] expected: &str) {
    let mut form = visit();
    press(&mut form, "Tab Tab Tab");
    press(&mut form, keys);
    assert_eq!(form.chosen("mentor"), Some(expected));
    press(&mut form, "Enter");
    assert_eq!((focus_id(&form), form.chosen("mentor")), ("topics", Some(expected)));
}

#[test]
fn delete_chooses_nothing() {
    let mut form = filled();
    press(&mut form, "Tab Tab Tab Del");
    assert_eq!(form.chosen("mentor"), None);
}

#[test]
fn ticks_are_set_by_space_and_walked_by_arrows() {
    let mut form = visit();
    press(&mut form, "Tab Tab Tab Tab Down Space");
    assert_eq!(form.ticked("topics"), ["aim"]);
    press(&mut form, "Up Space Down Space");
    assert_eq!(form.ticked("topics"), ["pace"]);
    press(&mut form, "Down");
    assert_eq!(focus_id(&form), "scores");
}

#[rstest]
#[case::latin("2 - 0 3")]
#[case::russian_letters_score_nothing("2 ф - 0 3")]
#[case::kazakh("ә ө қ і")]
#[case::too_high_is_not_taken("9 2 - 0 3")]
#[case::taken_back("1 Backspace 2 - 0 3")]
fn a_digit_scores_and_moves_on(#[case] keys: &str) {
    let mut form = visit();
    press(&mut form, "S-Tab S-Tab S-Tab");
    assert_eq!(focus_id(&form), "scores");
    press(&mut form, keys);
    let expected = [
        ("aim", Some(Score::Points(2))),
        ("kst", Some(Score::NotAssessed)),
        ("ask", Some(Score::Points(0))),
        ("mark", Some(Score::Points(3))),
    ];
    assert_eq!(form.scores("scores"), expected);
    assert_eq!(focus_id(&form), "remarks", "after the last one goes on");
}

#[test]
fn an_unpressed_score_is_no_zero() {
    assert!(visit().scores("scores").iter().all(|(_, score)| score.is_none()));
}

#[test]
fn page_keys_walk_the_grid_by_areas() {
    let mut form = visit();
    press(&mut form, "S-Tab S-Tab S-Tab PgDn 1");
    assert_eq!(form.scores("scores")[2], ("ask", Some(Score::Points(1))));
    press(&mut form, "PgUp 3");
    assert_eq!(form.scores("scores")[2], ("ask", Some(Score::Points(3))));
    press(&mut form, "Home 3 Del");
    assert_eq!(form.scores("scores")[0], ("aim", Some(Score::Points(3))));
}

#[test]
fn a_draft_brings_everything_back() {
    let mut form = filled();
    form.set_score("scores", "ask", Some(Score::Points(2)));
    press(&mut form, "Tab");
    press(&mut form, "C-u");
    type_in(&mut form, "завтра");
    let kept = serde_json::to_string(&form.draft()).unwrap();
    let draft: Draft = serde_json::from_str(&kept).unwrap();
    let mut other = visit();
    other.restore(&draft);
    assert_eq!(other.draft(), form.draft());
    assert_eq!(other.text("on"), "15.09.2026", "a draft keeps dates, for tomorrow moves");
    assert!(other.is_changed(), "what was restored is not saved yet");
}

#[test]
fn a_draft_of_another_version_of_the_form_does_no_harm() {
    let mut form = visit();
    let draft: Draft = serde_json::from_str(
        r#"{"fields":{"subject":{"chosen":"x"},"gone":{"text":"y"},"mentor":{"chosen":"left"}}}"#,
    )
    .unwrap();
    form.restore(&draft);
    assert_eq!((form.text("subject"), form.chosen("mentor")), (String::new(), None));
}

#[test]
fn the_difference_of_a_draft_is_said_field_by_field_in_words() {
    let form = filled();
    let mut other = filled();
    other.set_chosen("mentor", Some("se"));
    let differences = form.differences(&other.draft());
    assert_eq!(differences.len(), 1);
    assert_eq!(differences[0].label, "Наставник");
    assert_eq!((differences[0].here.as_str(), differences[0].there.as_str()), ("Ли Н. А.", "Сейтқали Б."));
}

#[test]
fn an_offered_list_keeps_what_is_still_in_it() {
    let mut form = filled();
    form.offer("mentor", super::demo::mentors().into_iter().rev().collect());
    assert_eq!(form.chosen("mentor"), Some("li"));
    form.offer("mentor", Vec::new());
    assert_eq!(form.chosen("mentor"), None);
}

#[test]
fn the_menu_can_do_what_keys_do() {
    let mut form = filled();
    assert_eq!(form.perform(Action::Save), Outcome::Save);
    assert_eq!(press(&mut visit(), "F1"), Outcome::Other(Action::Help));
    assert_eq!(press(&mut visit(), "F9"), Outcome::Other(Action::Menu));
}

proptest! {
    #[test]
    fn no_keys_break_a_form(keys in proptest::collection::vec(
        proptest::sample::select(vec![
            "Tab", "S-Tab", "Enter", "Esc", "Up", "Down", "Left", "Right", "Home", "End", "PgUp", "PgDn", "Ins",
            "Del", "Backspace", "A-Backspace", "C-a", "C-e", "C-w", "C-u", "C-k", "C-h", "C-z", "C-y", "C-x",
            "F2", "F3", "F4", "Space", "1", "2", "3", "-", "ә", "й", "\u{306}", "漢", "л",
        ]), 0..120))
    {
        let mut form = visit();
        for key in keys {
            if matches!(form.press(Key::from_name(key).unwrap(), &KeyTable::shipped()), Outcome::Save) {
                form.refused([], None);
            }
        }
        let mut other = visit();
        other.restore(&form.draft());
        prop_assert_eq!(other.draft(), form.draft());
    }
}

#[rstest]
#[case("213", [Some(2), Some(1), Some(3)])]
#[case("2 - 3\n", [Some(2), None, Some(3)])]
fn a_line_of_scores_from_paper_is_pasted_at_once(#[case] line: &str, #[case] expected: [Option<u8>; 3]) {
    let mut form = visit();
    press(&mut form, "Tab Tab Tab Tab Tab");
    form.paste(line);
    let scores: Vec<_> = form.scores("scores").into_iter().take(3).map(|(_, score)| score).collect();
    let expected = expected.map(|points| Some(points.map_or(Score::NotAssessed, Score::Points)));
    assert_eq!(scores, expected);
}

#[rstest]
#[case("29")]
#[case("2a1")]
#[case("2131313131313131")]
fn a_line_that_does_not_fit_to_the_last_sign_is_not_taken_at_all(#[case] line: &str) {
    let mut form = visit();
    press(&mut form, "Tab Tab Tab Tab Tab");
    form.paste(line);
    assert!(form.scores("scores").iter().all(|(_, score)| score.is_none()));
}
