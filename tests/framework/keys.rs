//! The one table of keys.

use std::collections::{BTreeSet, HashMap};

use rstest::rstest;
use talimger::app::key::{Code, Key};
use talimger::app::keys::layout::physical;
use talimger::app::keys::named;
use talimger::app::keys::table::BINDINGS;
use talimger::app::keys::{Action, Context, KeyTable, Keyboard, Resolved, Step, Stroke};

const RUSSIAN: &str =
    "ёйцукенгшщзхъфывапролджэячсмитьбюЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ1234567890!\"№;%:?*()_-+=\\/., ";
const KAZAKH: &str =
    "йцукенгшщзхъфывапролджэячсмитьбюЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ\"әіңғ,.үұқөһӘІҢҒ;:ҮҰҚӨҺ!№?\\/ ";

fn shipped() -> KeyTable {
    KeyTable::shipped()
}

fn resolve(context: Context, key: Key) -> Option<Action> {
    shipped().meaning(context, key)
}

fn key(name: &str) -> Key {
    Key::from_name(name).unwrap()
}

#[test]
fn no_key_means_two_things_in_one_place() {
    for context in Context::ALL {
        let mut known: HashMap<Vec<Key>, Action> = HashMap::new();
        for binding in shipped().bindings(context) {
            for stroke in &binding.keys {
                let before = known.insert(stroke.keys(), binding.action);
                assert_eq!(before, None, "{context:?}: {}", stroke.hint());
            }
        }
        for stroke in known.keys().filter(|keys| keys.len() == 2) {
            assert!(!known.contains_key(&stroke[..1]), "{context:?}: {stroke:?} can never be awaited");
        }
    }
}

#[test]
fn the_cyrillic_letter_of_a_key_means_what_the_key_means() {
    for context in Context::ALL {
        for produced in RUSSIAN.chars().chain(KAZAKH.chars()) {
            let Some(latin) = physical(produced) else { continue };
            let literal =
                shipped().bindings(context).any(|b| b.keys.contains(&Stroke::One(Key::char(produced))));
            if !literal {
                assert_eq!(
                    resolve(context, Key::char(produced)),
                    resolve(context, Key::char(latin)),
                    "{context:?} {produced}"
                );
            }
        }
    }
}

fn is_reached_from(context: Context, action: Action, layout: &str) -> bool {
    let unheld = |key: &Key| !key.ctrl && !key.alt;
    let by_name = shipped()
        .bindings(context)
        .filter(|b| b.action == action)
        .flat_map(|b| b.keys.clone())
        .any(|stroke| stroke.keys().iter().all(|k| unheld(k) && !matches!(k.code, Code::Char(_))));
    by_name
        || layout.chars().any(|c| {
            let mut keyboard = Keyboard::default();
            let first = keyboard.press(&shipped(), context, Key::char(c));
            first == Resolved::Action(action)
                || (first == Resolved::Awaiting
                    && keyboard.press(&shipped(), context, Key::char(c)) == Resolved::Action(action))
        })
}

#[rstest]
#[case::russian(RUSSIAN)]
#[case::kazakh(KAZAKH)]
fn everything_but_repainting_and_typing_is_reached_without_ctrl(#[case] layout: &str) {
    use Action::{Cancel, Menu, RedoTyping, Repaint, Suspend, UndoTyping};
    for context in Context::ALL {
        let actions: BTreeSet<Action> = shipped().bindings(context).map(|b| b.action).collect();
        for action in actions {
            // Running work is cancelled by Ctrl+C, as everywhere; Esc serves beside it.
            if !matches!(action, Repaint | Suspend | UndoTyping | RedoTyping | Cancel) {
                assert!(is_reached_from(context, action, layout), "{context:?} {action:?}");
            }
        }
        assert!(
            context.takes_text()
                || shipped().bindings(context).any(|b| b.action == Menu)
                || context == Context::Question
        );
    }
}

#[test]
fn letters_are_text_where_they_are_text() {
    for context in Context::ALL.into_iter().filter(|context| context.takes_text()) {
        for c in RUSSIAN.chars().chain(KAZAKH.chars()).chain('!'..='~') {
            assert_eq!(resolve(context, Key::char(c)), None, "{context:?} {c}");
        }
    }
}

#[test]
fn nothing_is_bound_to_the_wandering_punctuation() {
    for binding in BINDINGS {
        for stroke in binding.keys {
            for key in stroke.keys() {
                assert!(!matches!(key.typed(), Some('.' | ',' | ';' | '(' | ')')), "{:?}", binding.action);
            }
        }
    }
}

#[test]
fn yes_and_no_are_never_keys() {
    for typed in ["y", "n", "н", "т", "д"] {
        assert_eq!(resolve(Context::Question, key(typed)), None, "{typed}");
    }
}

#[rstest]
#[case::new_in_latin(Context::Dashboard, "n", Action::New)]
#[case::new_in_russian(Context::Dashboard, "т", Action::New)]
#[case::filter_from_the_kazakh_slash_key(Context::Dashboard, "№", Action::Filter)]
#[case::filter_from_the_russian_slash_key(Context::Dashboard, ".", Action::Filter)]
#[case::the_question_mark_is_literal_first(Context::Dashboard, "?", Action::Help)]
#[case::menu_from_the_russian_colon(Context::Dashboard, "Ж", Action::Menu)]
#[case::the_second_stage_from_the_kazakh_row(Context::Dashboard, "ә", Action::StageSecond)]
#[case::the_first_stage_from_the_kazakh_row(Context::Dashboard, "\"", Action::StageFirst)]
#[case::the_previous_tab(Context::Case, "х", Action::PreviousTab)]
#[case::tab_is_the_next_tab_of_a_case(Context::Case, "Tab", Action::NextTab)]
#[case::and_the_next_field_of_a_form(Context::Form, "Tab", Action::NextField)]
#[case::saving(Context::Form, "C-s", Action::Save)]
#[case::saving_as_in_midnight_commander(Context::Form, "F2", Action::Save)]
#[case::ctrl_c_in_a_form_is_esc(Context::Form, "C-c", Action::Leave)]
#[case::quitting_from_a_question(Context::Question, "F10", Action::Quit)]
fn a_key_means(#[case] context: Context, #[case] name: &str, #[case] action: Action) {
    assert_eq!(resolve(context, key(name)), Some(action));
}

#[rstest]
#[case::latin("g", "g")]
#[case::russian("п", "п")]
fn g_twice_goes_to_the_first_row(#[case] first: &str, #[case] second: &str) {
    let mut keyboard = Keyboard::default();
    assert_eq!(keyboard.press(&shipped(), Context::Dashboard, key(first)), Resolved::Awaiting);
    assert_eq!(
        keyboard.press(&shipped(), Context::Dashboard, key(second)),
        Resolved::Action(Action::Step(Step::First))
    );
}

#[test]
fn a_key_that_completes_no_pair_is_read_alone() {
    let mut keyboard = Keyboard::default();
    keyboard.press(&shipped(), Context::Dashboard, key("g"));
    assert_eq!(keyboard.press(&shipped(), Context::Dashboard, key("n")), Resolved::Action(Action::New));
    keyboard.press(&shipped(), Context::Dashboard, key("g"));
    assert_eq!(
        keyboard.press(&shipped(), Context::Case, key("g")),
        Resolved::Awaiting,
        "the place has changed"
    );
}

#[test]
fn the_editor_opens_as_in_a_shell() {
    let mut keyboard = Keyboard::default();
    assert_eq!(keyboard.press(&shipped(), Context::Form, key("C-x")), Resolved::Awaiting);
    assert_eq!(
        keyboard.press(&shipped(), Context::Form, key("C-e")),
        Resolved::Action(Action::EditExternally)
    );
}

#[test]
fn the_footer_reads_as_on_the_first_screen() {
    let shown: Vec<String> = shipped().footer(Context::Dashboard).iter().map(|b| b.hint()).collect();
    assert_eq!(shown, ["Enter", "n/т", "e/у", "/", "F1", "F9", "F10"]);
}

#[test]
fn help_names_every_key_of_an_action() {
    let table = shipped();
    let new = table.bindings(Context::Dashboard).find(|b| b.action == Action::New).unwrap();
    assert_eq!(new.hints(), "n/т  F7");
    let first = table.bindings(Context::Dashboard).find(|b| b.action == Action::Step(Step::First)).unwrap();
    assert_eq!(first.hints(), "Home  g/п g/п");
}

#[test]
fn no_two_actions_have_one_name() {
    let mut names: HashMap<&str, Action> = HashMap::new();
    for binding in BINDINGS {
        let label = named::label(binding.action);
        assert_eq!(named::tip(binding.action), format!("{label}-tip"));
        assert_eq!(*names.entry(label).or_insert(binding.action), binding.action);
    }
}

#[rstest]
#[case("n", "n")]
#[case("C-s", "Ctrl+S")]
#[case("S-Tab", "Shift+Tab")]
#[case("F10", "F10")]
#[case("Space", "Space")]
#[case("-", "-")]
#[case("PgDn", "PgDn")]
fn a_key_is_written_and_read(#[case] name: &str, #[case] shown: &str) {
    assert_eq!(key(name).to_string(), shown);
}
