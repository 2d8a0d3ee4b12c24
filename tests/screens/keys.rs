//! What the keys do on the screens, whichever layout is on and whatever the user changed.

use super::case::given;
use crate::scene::Scene;
use crate::screenshots::practice;
use proptest::prelude::*;
use rstest::rstest;
use talimger::app::key::{Code, Key};
use talimger::app::keys::layout::physical;
use talimger::app::keys::own::{Asked, Origin, OwnLine, read};
use talimger::app::keys::{Action, Context, KeyTable, Keyboard, Resolved};
use talimger::app::turn::Tone;
use talimger::app::view::View;
use talimger::app::{Habits, Kind};
use talimger::domain::text::local::Language;
use talimger::intake::practice::{COORDINATOR, best_day};
use talimger::store::MemoryEngine;

fn over(engine: MemoryEngine) -> Scene {
    Scene::over(engine, Language::Ru, &best_day().to_string(), COORDINATOR).start()
}

thread_local! {
    /// A practice school of the test's own, made once.
    static PRACTICE: MemoryEngine = practice(Language::Ru);
}

fn school() -> Scene {
    over(PRACTICE.with(Clone::clone))
}

fn own(line: usize, action: &str, keys: &[&str]) -> OwnLine {
    OwnLine {
        origin: Origin { path: "/home/dana/.config/talimger/config.toml".into(), line },
        place: None,
        action: action.into(),
        asked: Asked::Instead(keys.iter().map(|key| (*key).to_owned()).collect()),
    }
}

fn habits(lines: &[OwnLine]) -> Habits {
    let (keys, faults) = read(lines);
    Habits { keys, faults, file: "/home/dana/.config/talimger/config.toml".into(), mouse: false }
}

/// The keys that lead to a place, and the place.
const PLACES: [(&str, Context); 11] = [
    ("", Context::Dashboard),
    ("Down Enter", Context::Case),
    ("Down Enter Tab Tab", Context::Case),
    ("Down Enter Tab Tab Tab", Context::Case),
    ("t", Context::Agenda),
    ("p", Context::People),
    ("c", Context::Calendar),
    ("s", Context::Settings),
    ("p n", Context::Form),
    ("F1", Context::Help),
    ("F9", Context::Menu),
];

/// What the keys of a layout produce: letters, and on the Kazakh one the row of digits.
const RUSSIAN: &str = "ёйцукенгшщзхъфывапролджэячсмитьЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЯЧСМИТЬ.";
const KAZAKH: &str = "йцукенгшщзхъфывапролджэячсмитьЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЯЧСМИТЬ\"әіңғүұқөһ№";

/// The key as a layout produces it: another letter, or the same where the layout types it too, as `*`, or where it
/// is no letter at all.
fn on(layout: &str, key: Key) -> Key {
    let Code::Char(latin) = key.code else { return key };
    let produced = layout.chars().find(|c| physical(*c) == Some(latin));
    produced.map_or(key, |c| key.with_char(c))
}

#[rstest]
#[case::latin("")]
#[case::russian(RUSSIAN)]
#[case::kazakh(KAZAKH)]
fn every_key_of_the_table_does_something_where_it_is_bound_or_says_why_not(#[case] layout: &str) {
    let engine = practice(Language::Ru);
    let (mut keys, mut functions, mut with_ctrl, mut others) = (0, 0, 0, 0);
    for (path, context) in PLACES {
        let there = || over(engine.clone()).press(path);
        let mut scene = there();
        let begun = stands(&scene);
        assert_eq!(begun.0, context, "{path}:\n{}", scene.text());
        for bound in KeyTable::shipped().bindings(context) {
            // The month opens in a field of a date; the first field of this form is a name.
            if (context, bound.action) == (Context::Form, Action::Look) {
                continue;
            }
            for stroke in &bound.keys {
                let pressed: Vec<Key> = stroke.keys().into_iter().map(|key| on(layout, key)).collect();
                keys += 1;
                functions += usize::from(matches!(pressed[0].code, Code::F(_)));
                with_ctrl += usize::from(pressed[0].ctrl);
                others += usize::from(pressed != stroke.keys());
                if !layout.is_empty() && pressed == stroke.keys() {
                    continue; // It was pressed in the Latin turn.
                }
                scene = back(scene, begun).unwrap_or_else(there);
                scene = scene.presses_keys(&pressed);
                let idle = ["ничего не делает", "Здесь не действует"];
                let text = scene.text();
                let what = format!("{context:?} {:?} {pressed:?}", bound.action);
                assert!(!idle.iter().any(|idle| text.contains(idle)), "{what}\n{text}");
                assert_eq!(means(&pressed, context), Some(bound.action), "{what}");
            }
        }
    }
    assert!(keys > 300 && functions > 60 && with_ctrl > 20, "{keys} {functions} {with_ctrl}");
    assert_eq!(others > 100, !layout.is_empty(), "{others}");
}

/// Where one stands: keys that lead nowhere else can be tried one after another.
fn stands(scene: &Scene) -> (Context, usize, usize, bool, u64) {
    let model = &scene.model;
    let here = model.popups.context().unwrap_or_else(|| model.view().context());
    let revision = model.session.overview.revision.0;
    let is_elsewhere = model.view().is_typed_into() || scene.has_quit;
    (here, model.views.len(), model.popups.all().len(), is_elsewhere, revision)
}

/// Goes back by Esc to where the keys are tried, if it leads there.
fn back(mut scene: Scene, begun: (Context, usize, usize, bool, u64)) -> Option<Scene> {
    for _ in 0..3 {
        if stands(&scene) == begun {
            return Some(scene);
        }
        if !scene.has_quit && scene.model.session.overview.revision.0 == begun.4 {
            scene.tell_key("Esc");
        }
    }
    (stands(&scene) == begun).then_some(scene)
}

/// What keys mean after each other.
fn means(keys: &[Key], context: Context) -> Option<Action> {
    let (table, mut keyboard) = (KeyTable::shipped(), Keyboard::default());
    let last = keys.iter().map(|key| keyboard.press(&table, context, *key)).last();
    last.and_then(|resolved| if let Resolved::Action(action) = resolved { Some(action) } else { None })
}

#[rstest]
#[case::the_footer_and_the_menu_name_what_cannot_be_done("D")]
#[case::on_a_russian_layout("В")]
fn a_key_that_is_not_available_says_why(#[case] key: &str) {
    school().press(key).sees("только в учебной школе");
}

#[test]
fn the_help_tells_what_cannot_be_done_now() {
    let mut scene = school();
    assert_eq!(scene.model.session.kind, Kind::Real);
    let unavailable = "В учебной школе: следующий день (Так двигается день только в учебной школе";
    scene = scene.sized(120, 120).press("F1").sees(unavailable);
    scene = scene.press("Esc");
    scene.model.session.kind = Kind::Practice;
    scene.press("F1").sees_no(unavailable).sees("В учебной школе: следующий день.");
}

#[test]
fn one_leaves_from_anywhere_while_a_filter_is_typed_too() {
    assert!(school().press("/ а F10").has_quit);
    assert!(school().press("F1 F10").has_quit);
    assert!(school().press("n F10").has_quit);
    assert!(school().press("p n F10").has_quit);
}

#[test]
fn q_closes_a_view_and_on_the_first_screen_leaves() {
    let scene = school().press("p q");
    assert!(!scene.has_quit && matches!(scene.model.view(), View::Dashboard(_)));
    assert!(scene.press("й").has_quit);
}

#[test]
fn ctrl_c_names_the_way_out_cancels_a_filter_and_leaves_a_form() {
    school().press("C-c").sees("F10");
    let scene = school().press("/ а C-c");
    assert!(!scene.model.view().is_typed_into() && !scene.has_quit);
    assert!(matches!(school().press("p n C-c").model.view(), View::People(_)));
}

#[test]
fn ctrl_z_takes_typing_back_in_a_field_and_suspends_everywhere_else() {
    let scene = school().press("p n").types("аб").press("C-z");
    assert!(!scene.has_suspended);
    for path in ["", "p", "F1", "n", "Down Enter"] {
        assert!(school().press(path).press("C-z").has_suspended, "{path}");
    }
}

#[test]
fn help_and_menu_open_over_a_list_and_over_a_form() {
    school().press("n F1").sees("Что делать сейчас");
    school().press("p n F1").sized(120, 60).sees("Сохраняет форму.");
    school().press("p n F9").sees("сохранить").sees("редактор");
    school().press("/ а F9").sees("Меню");
}

#[rstest]
#[case::closing("p : q Enter")]
#[case::closing_on_a_russian_layout("p Ж й Enter")]
#[case::writing_and_closing("p : w q Enter")]
#[case::discarding("p : q ! Enter")]
fn the_hand_of_an_editors_user_closes_a_view(#[case] keys: &str) {
    assert!(matches!(school().press(keys).model.view(), View::Dashboard(_)));
}

#[test]
fn the_hand_of_an_editors_user_leaves_from_the_first_screen() {
    assert!(school().press(": q Enter").has_quit);
}

#[rstest]
#[case::latin("Down Enter : w Enter")]
#[case::russian("Down Enter Ж ц Enter")]
fn writing_where_nothing_is_unsaved_says_so_and_does_nothing_else(#[case] keys: &str) {
    let scene = school().press(keys);
    assert_eq!((scene.model.views.len(), scene.model.popups.all().len()), (2, 1));
    scene.sees("Сохранять нечего");
}

#[test]
fn writing_saves_a_form_and_leaving_it_asks_about_what_was_typed() {
    school().press("p n").types("Ж").press("F9 q Enter").sees("Оставить черновик");
    let scene = school().press("p n").types("Жаңа Адам").press("F9 w Enter");
    scene.sees("Сохранено");
}

#[test]
fn own_keys_work_and_stand_in_footer_help_and_menu() {
    let scene = school().with_habits(habits(&[own(1, "new", &["z", "F12"]), own(2, "quit", &["F11"])]));
    let scene = scene
        .sees("z/я новое")
        .sees("F11 выход")
        .sized(120, 100)
        .press("F1")
        .sees("z/я  F12")
        .press("Esc")
        .sized(80, 24);
    let scene = scene.press("F9").types("новое").sees("z/я  F12").press("Esc");
    let scene = scene.press("n");
    assert!(scene.model.popups.is_empty(), "the shipped key is free");
    let scene = scene.press("я");
    assert!(!scene.model.popups.is_empty(), "on a Russian layout");
    assert!(scene.press("F11").has_quit, "in a list too");
}

#[test]
fn lines_that_are_not_followed_are_told_once_over_the_first_lists() {
    let faulty = habits(&[own(3, "nwe", &["z"])]);
    let scene = Scene::over(practice(Language::Ru), Language::Ru, &best_day().to_string(), COORDINATOR);
    let mut scene = scene.with_habits(faulty).start().sees("строка 3").sees("«new»");
    scene = scene.press("Enter").sees_no("строка 3");
    scene.tell(talimger::app::Msg::SavedElsewhere);
    scene.sees_no("строка 3");
}

#[test]
fn a_new_school_is_set_up_beneath_what_is_told_of_keys() {
    let scene = Scene::new(Language::Ru, "2026-09-14", "ivanova");
    let scene = scene.with_habits(habits(&[own(3, "nwe", &["z"])])).start().sees("строка 3").press("Enter");
    assert!(matches!(scene.model.view(), View::Form(_)), "{}", scene.text());
}

#[test]
fn the_settings_show_the_keys_of_each_action_and_how_to_have_others() {
    let scene = school().with_habits(habits(&[own(1, "new", &["z"]), own(5, "nwe", &["y"])]));
    let scene = scene.press("s").sees("строк с ошибкой: 1").press("/").types("клавиши").press("Enter Enter");
    let scene = scene.sees("config.toml").sees("!! строка не действует");
    let scene = scene.press("/").types("карточка новое").press("Enter").sees("z/я").press("Enter");
    let scene = scene.sees("[keys.case]").sees("new = [\"z\"]").sees("В программе заданы: n/т  F7");
    scene.press("Esc z").sees("в файле настроек");
}

#[test]
fn the_settings_switch_the_mouse_after_saying_what_it_takes_away() {
    let mut scene = school().press("s /").types("мышь").press("Enter").sees("выключена").press("Enter");
    scene = scene.sees("Shift").press("Right Enter");
    assert!(scene.mouse.is_empty(), "it was not wanted");
    scene = scene.press("Enter Enter").sees("включена");
    scene = scene.press("Enter").sees("выключена");
    assert_eq!(scene.mouse, [true, false]);
}

#[rstest]
fn keys_and_mouse_are_whole_in_every_language(
    #[values(Language::Ru, Language::Kk, Language::En)] language: Language,
) {
    let scene = Scene::over(practice(language), language, &best_day().to_string(), COORDINATOR).start();
    let scene = scene.press("s End Up").press("Enter");
    assert!(
        !scene.model.popups.is_empty(),
        "the last but one of the settings is the mouse:\n{}",
        scene.text()
    );
}

/// Words of ordinary Russian, as they stand in letters and lists.
const PROSE: &[&str] = &[
    "Уважаемая",
    "Ольга",
    "Петровна",
    "прошу",
    "согласовать",
    "план",
    "наставничества",
    "на",
    "год",
    "и",
    "вернуть",
    "до",
    "пятницы",
    "Ахметова",
    "Дана",
    "СШ",
    "№",
    "12",
    "урок",
    "завтра",
    "отчёт",
    "да",
    "нет",
    "ждём",
];

fn prose() -> impl Strategy<Value = String> {
    let words = prop::collection::vec(prop::sample::select(PROSE), 3..12);
    words.prop_map(|words| format!("{} наставника", words.join(" ")))
}

#[rstest]
#[case::latin("/")]
#[case::russian(".")]
#[case::kazakh("№")]
fn a_filter_typed_at_once_with_its_key_is_taken_as_a_field_takes_it(#[case] key: &str) {
    for path in ["", "p", "t"] {
        let scene = school().press(path).presses_at_once(&format!("{key}петров"), 1);
        assert!(scene.model.view().is_typed_into(), "{}", scene.text());
        scene.sees("/петров");
    }
}

#[test]
fn lines_after_a_filter_that_was_pasted_run_nothing() {
    let before = school();
    let scene = school().presses_at_once("/петров\nnps вернуть", 1);
    assert_eq!((scene.model.views.len(), scene.model.popups.all().len()), (1, 0), "{}", scene.text());
    let scene = scene.sees("ничего не сделано").sees("/петров");
    assert_eq!(scene.desk().overview().unwrap().revision, before.desk().overview().unwrap().revision);
}

#[test]
fn where_nothing_can_be_filtered_a_text_that_begins_so_is_refused() {
    let scene = school().press("c").presses_at_once("/петров", 1).sees("ничего не сделано");
    assert!(!scene.model.view().is_typed_into());
}

#[rstest]
#[case::dashboard("")]
#[case::case("Down Enter")]
#[case::people("p")]
#[case::settings("s")]
fn a_key_that_means_nothing_says_so_quietly_and_the_next_key_takes_it_away(#[case] path: &str) {
    for key in ["z", "я", "C-g", "F12"] {
        let scene =
            school().press(path).press(key).sees("Здесь не действует").sees("F1 справка").sees("F10 выход");
        assert_eq!(scene.model.notice.as_ref().unwrap().tone, Tone::Idle);
        scene.press("Down").sees_no("Здесь не действует");
    }
}

#[test]
fn keys_that_mean_nothing_are_no_word_worth_in_a_burst_or_where_letters_are_text() {
    school().presses_at_once("zz", 1).sees_no("Здесь не действует");
    school().press("p n").press("C-g F12").sees_no("Здесь не действует");
    school().press("/ z F12").sees_no("Здесь не действует");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, ..ProptestConfig::default() })]

    #[test]
    fn prose_that_falls_into_the_wrong_window_at_once_does_nothing_at_all(text in prose(), place in 0usize..8, apart in 0u64..3) {
        let before = school().press(PLACES[place].0);
        let after = school().press(PLACES[place].0).presses_at_once(&text, apart);
        prop_assert!(!after.has_quit && after.model.popups.is_empty());
        prop_assert_eq!(after.model.views.len(), before.model.views.len());
        // The number sign stands on the key of the filter: what it begins is looked for, and no more.
        let can_filter = !matches!(PLACES[place].1, Context::Calendar | Context::Case) || place == 3;
        prop_assert_eq!(after.model.view().is_typed_into(), text.starts_with('№') && can_filter);
        let is_said = after.text().contains("как при вставке") || after.model.view().is_typed_into();
        prop_assert!(is_said, "{}", after.text());
        prop_assert_eq!(after.desk().overview().unwrap().revision, before.desk().overview().unwrap().revision);
    }

    #[test]
    fn prose_that_trickles_in_stores_nothing_and_answers_nothing(text in prose(), place in 0usize..8, apart in 5u64..40) {
        let mut scene = school().press(PLACES[place].0);
        let before = scene.model.session.overview.revision;
        let mut clock = std::time::Duration::from_secs(60);
        for c in text.chars() {
            clock += std::time::Duration::from_millis(apart);
            let typed = talimger::app::burst::Typed { key: talimger::app::key::Key::char(c), at: clock };
            scene.tell(talimger::app::Msg::Keys(vec![typed]));
        }
        let now = scene.desk().overview().unwrap().revision;
        prop_assert_eq!(now, before, "{}", scene.text());
    }
}

#[test]
fn in_a_case_with_a_plan_the_menu_names_every_action_of_the_place() {
    let scene = given::submitted(Language::Ru, "2026-09-10").press("Enter F9");
    let Some(talimger::app::popup::Body::Menu(menu)) = scene.model.popups.top().map(|popup| &popup.body)
    else {
        panic!("{}", scene.text())
    };
    let named: Vec<_> = (0..menu.count()).filter_map(|row| menu.row(row)).map(|entry| entry.action).collect();
    for bound in KeyTable::shipped().bindings(Context::Case) {
        let is_named = named.contains(&bound.action);
        let moves = bound.action.step().is_some() || bound.action == talimger::app::keys::Action::Menu;
        assert_eq!(is_named, !moves, "{:?}", bound.action);
    }
    assert!((0..menu.count()).filter_map(|row| menu.row(row)).any(|entry| entry.why_not.is_some()));
}
