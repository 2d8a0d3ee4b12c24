//! The user's own keys: what holds, what is refused, and that the one table stays sound.

use proptest::prelude::*;
use rstest::rstest;
use std::collections::BTreeSet;
use talimger::app::key::Key;
use talimger::app::keys::layout::physical;
use talimger::app::keys::own::{
    Asked, KeyFault, Origin, OwnLine, Unfit, Wrong, clash, fits, read, said, stroke,
};
use talimger::app::keys::table::BINDINGS;
use talimger::app::keys::{Action, Context, KeyTable, Stroke, named, sheet};
use talimger::domain::text::local::Language;
use talimger::words::Words;

const OF_THE_USER: &str = "/home/dana/.config/talimger/config.toml";
const OF_THE_MACHINE: &str = "/etc/talimger.toml";

fn own(path: &str, line: usize, place: Option<&str>, action: &str, keys: &[&str]) -> OwnLine {
    let keys = keys.iter().map(|key| (*key).to_owned()).collect();
    OwnLine {
        origin: Origin { path: path.to_owned(), line },
        place: place.map(str::to_owned),
        action: action.to_owned(),
        asked: Asked::Instead(keys),
    }
}

fn line(number: usize, action: &str, keys: &[&str]) -> OwnLine {
    own(OF_THE_USER, number, None, action, keys)
}

fn here(number: usize, place: &str, action: &str, keys: &[&str]) -> OwnLine {
    own(OF_THE_USER, number, Some(place), action, keys)
}

fn hints(table: &KeyTable, context: Context, action: Action) -> String {
    table.bindings(context).find(|bound| bound.action == action).unwrap().hints()
}

fn meaning(table: &KeyTable, context: Context, name: &str) -> Option<Action> {
    table.meaning(context, Key::from_name(name).unwrap())
}

#[track_caller]
fn sound(lines: &[OwnLine]) -> KeyTable {
    let (table, faults) = read(lines);
    assert_eq!(faults, []);
    table
}

#[track_caller]
fn faulty(lines: &[OwnLine]) -> KeyFault {
    let (_, mut faults) = read(lines);
    assert_eq!(faults.len(), 1, "{faults:?}");
    faults.remove(0)
}

#[test]
fn own_keys_take_the_place_of_the_shipped_ones_everywhere_and_in_every_layout() {
    let table = sound(&[line(1, "approve", &["z", "F12"])]);
    for context in [Context::Case, Context::Approval] {
        assert_eq!(hints(&table, context, Action::Approve), "z/я  F12");
        assert_eq!(meaning(&table, context, "z"), Some(Action::Approve));
        assert_eq!(meaning(&table, context, "я"), Some(Action::Approve), "on a Russian and a Kazakh layout");
        assert_eq!(meaning(&table, context, "a"), None);
    }
}

#[test]
fn a_line_for_one_place_goes_before_a_line_for_all() {
    let table = sound(&[line(1, "new", &["z"]), here(3, "people", "new", &["y"])]);
    assert_eq!(hints(&table, Context::Dashboard, Action::New), "z/я");
    assert_eq!(hints(&table, Context::People, Action::New), "y/н");
}

#[test]
fn keys_can_be_added_to_those_that_are_there() {
    let adding = OwnLine { asked: Asked::Beside(vec!["F12".into()]), ..line(1, "new", &[]) };
    assert_eq!(hints(&sound(&[adding]), Context::Case, Action::New), "n/т  F7  F12");
}

#[test]
fn two_actions_can_change_their_keys_with_each_other() {
    let table = sound(&[line(1, "approve", &["r"]), line(2, "return", &["a"])]);
    assert_eq!(meaning(&table, Context::Case, "r"), Some(Action::Approve));
    assert_eq!(meaning(&table, Context::Case, "a"), Some(Action::Return));
}

#[test]
fn the_users_file_goes_before_the_machines() {
    let theirs = own(OF_THE_MACHINE, 1, None, "new", &["z"]);
    let table = sound(&[theirs, line(1, "new", &["y"])]);
    assert_eq!(hints(&table, Context::Case, Action::New), "y/н");
}

#[test]
fn a_letter_for_every_place_counts_where_letters_are_shortcuts_and_the_shipped_keys_stay_elsewhere() {
    let table = sound(&[line(1, "close", &["Q"])]);
    assert_eq!(hints(&table, Context::Dashboard, Action::Close), "Q/Й");
    assert_eq!(hints(&table, Context::List, Action::Close), "Esc", "a list can still be closed");
    assert_eq!(hints(&table, Context::Question, Action::Close), "Esc");
}

#[test]
fn what_is_agreed_to_is_found_by_either_name() {
    assert_eq!(hints(&sound(&[line(1, "agree", &["F12"])]), Context::Case, Action::Approve), "F12");
}

#[rstest]
#[case::letter("n", "n/т")]
#[case::cyrillic_letter("т", "n/т")]
#[case::kazakh_letter_of_a_digit("ә", "2")]
#[case::capital("G", "G/П")]
#[case::shift_and_letter("shift+g", "G/П")]
#[case::function_key("f12", "F12")]
#[case::with_ctrl("Ctrl+S", "Ctrl+S")]
#[case::short("C-s", "Ctrl+S")]
#[case::back_tab("Shift+Tab", "Shift+Tab")]
#[case::page("PageUp", "PgUp")]
#[case::space("space", "Space")]
#[case::two("g g", "g/п g/п")]
#[case::the_slash_of_the_kazakh_layout("№", "/")]
#[case::minus("-", "-")]
fn a_key_is_read_as_people_write_it(#[case] text: &str, #[case] hint: &str) {
    assert_eq!(stroke(text).unwrap().hint(), hint);
}

#[test]
fn every_shipped_key_can_be_written_into_the_file_as_it_is_shown() {
    for binding in BINDINGS {
        for key in binding.keys {
            assert_eq!(stroke(&key.written()), Some(*key), "{}", key.written());
            for context in binding.contexts {
                assert_eq!(fits(*key, binding.action, *context), Ok(()), "{context:?} {}", key.written());
            }
        }
    }
}

#[rstest]
#[case::action(line(4, "aprove", &["z"]), Wrong::NoSuchAction { name: "aprove".into(), nearest: Some("approve") })]
#[case::nothing_alike(line(4, "xyzzy", &["z"]), Wrong::NoSuchAction { name: "xyzzy".into(), nearest: None })]
#[case::place(here(4, "cases", "new", &["z"]), Wrong::NoSuchPlace { name: "cases".into(), nearest: Some("case") })]
#[case::no_key(line(4, "new", &[]), Wrong::NoKey)]
#[case::unknown_key(line(4, "new", &["F13"]), Wrong::NoSuchKey("F13".into()))]
#[case::comma(line(4, "new", &[","]), Wrong::Unfit { key: ",".into(), why: Unfit::Wanders })]
#[case::quotation_mark(line(4, "new", &["\""]), Wrong::Unfit { key: "\"".into(), why: Unfit::Wanders })]
#[case::the_letter_of_the_full_stop(line(4, "new", &["ю"]), Wrong::Unfit { key: "ю".into(), why: Unfit::Wanders })]
#[case::digit(line(4, "new", &["5"]), Wrong::Unfit { key: "5".into(), why: Unfit::Digit })]
#[case::sign(line(4, "new", &["@"]), Wrong::Unfit { key: "@".into(), why: Unfit::NotEverywhere })]
#[case::enter_to_a_terminal(line(4, "new", &["Ctrl+M"]), Wrong::Unfit { key: "Ctrl+M".into(), why: Unfit::NotTold })]
#[case::letter_in_a_form(here(4, "form", "save", &["w"]), Wrong::Unfit { key: "w".into(), why: Unfit::Text })]
#[case::letter_in_a_question(here(4, "question", "accept", &["y"]), Wrong::Unfit { key: "y".into(), why: Unfit::Answer })]
#[case::needed_for_typing(here(4, "form", "save", &["Ctrl+W"]), Wrong::Unfit { key: "Ctrl+W".into(), why: Unfit::Editing })]
#[case::taken(line(4, "submit", &["n"]), Wrong::Taken {
    key: stroke("n").unwrap(), place: Context::Case, by: Action::New, line: None,
})]
#[case::beginning_of_two(line(4, "submit", &["g"]), Wrong::Taken {
    key: stroke("g").unwrap(), place: Context::Case, by: Action::Step(talimger::app::keys::Step::First), line: None,
})]
fn a_line_that_cannot_be_followed_is_left_out_and_the_others_hold(
    #[case] wrong: OwnLine,
    #[case] expected: Wrong,
) {
    let lines = [line(2, "export", &["z"]), wrong];
    let fault = faulty(&lines);
    assert_eq!((fault.origin.line, fault.wrong), (4, expected));
    let (table, _) = read(&lines);
    assert_eq!(hints(&table, Context::Case, Action::Export), "z/я");
    assert_eq!(hints(&table, Context::Case, Action::New), "n/т  F7");
    assert_eq!(hints(&table, Context::Form, Action::Save), "F2  Ctrl+S");
}

#[test]
fn an_action_of_another_place_is_told_where_it_is() {
    let fault = faulty(&[here(1, "dashboard", "approve", &["z"])]);
    let places = vec![Context::Case, Context::Approval];
    let expected = Wrong::NotThere { action: Action::Approve, place: Context::Dashboard, places };
    assert_eq!(fault.wrong, expected);
}

#[test]
fn of_two_lines_that_want_one_key_the_first_holds_and_both_are_named() {
    let lines = [line(3, "submit", &["z"]), line(7, "export", &["z"])];
    let fault = faulty(&lines);
    assert_eq!(fault.origin.line, 7);
    let Wrong::Taken { by, line: Some(first), .. } = fault.wrong else { panic!("{:?}", fault.wrong) };
    assert_eq!((by, first.line), (Action::Submit, 3));
}

#[test]
fn of_two_files_that_want_one_key_the_users_holds() {
    let lines = [own(OF_THE_MACHINE, 1, None, "submit", &["z"]), line(1, "export", &["z"])];
    assert_eq!(faulty(&lines).origin.path, OF_THE_MACHINE);
}

#[test]
fn one_action_is_spoken_of_once() {
    let lines = [line(1, "approve", &["z"]), line(2, "agree", &["y"])];
    assert_eq!(faulty(&lines).wrong, Wrong::Twice(lines[0].origin.clone()));
}

#[rstest]
#[case(Language::Ru, "строка 4: нет действия «aprove»", "«approve»")]
#[case(Language::Kk, "жол № 4: «aprove» деген әрекет жоқ", "«approve»")]
#[case(Language::En, "line 4: there is no action “aprove”", "“approve”")]
fn a_fault_names_file_line_and_the_way_out(
    #[case] language: Language,
    #[case] what: &str,
    #[case] out: &str,
) {
    let text = said::fault(&faulty(&[line(4, "aprove", &["z"])]), &Words::new(language));
    assert!(text.starts_with(OF_THE_USER) && text.contains(what) && text.contains(out), "{text}");
}

#[test]
fn a_fault_of_two_lines_names_both() {
    let fault = faulty(&[line(3, "submit", &["z"]), line(7, "export", &["z"])]);
    let text = said::fault(&fault, &Words::new(Language::Ru));
    assert!(
        text.contains("строка 7") && text.contains("строка 3") && text.contains("на согласование"),
        "{text}"
    );
    let shipped = said::fault(&faulty(&[line(1, "submit", &["n"])]), &Words::new(Language::Ru));
    assert!(shipped.contains("n/т") && shipped.contains("так задано в программе"), "{shipped}");
}

/// Names that stand in files of schools: they may be added to, never changed.
const NAMES: &str = "up down left right page-up page-down first last open back close quit cancel next-tab \
    previous-tab filter sort stage-all stage-first stage-second stage-third mark invert look explain edit export \
    import move new void approve return withdraw submit done correct as-of leaves comes-back merge new-for-many \
    order-for-many do-for-many news school-papers other-language other-form pause resume replace-mentor end-mentorship substitute accept-plan hand-over end-early extend reopen council \
    complete go-approval go-people go-agenda earlier later go-calendar go-settings next-day undo redo help menu \
    repaint suspend next-field previous-field accept save edit-externally leave undo-typing redo-typing";

#[test]
fn the_names_of_actions_and_places_stay() {
    for name in NAMES.split_whitespace() {
        assert_eq!(named::action(name).map(named::name), Some(name));
    }
    for context in Context::ALL {
        assert_eq!(Context::of_name(context.name()), Some(context));
    }
}

#[test]
fn every_action_of_the_table_is_among_the_names_that_stay() {
    let names: Vec<&str> = NAMES.split_whitespace().collect();
    let of_table: BTreeSet<&str> = BINDINGS.iter().map(|binding| named::name(binding.action)).collect();
    let missing: Vec<&&str> = of_table.iter().filter(|name| !names.contains(name)).collect();
    assert!(missing.is_empty(), "not among the names: {missing:?}");
    assert_eq!(names.len(), of_table.len(), "a name stands twice, or for nothing");
}

/// Keys as somebody may write them, some of them never to be had.
const WRITTEN: &[&str] = &[
    "a",
    "b",
    "d",
    "e",
    "f",
    "g",
    "g g",
    "G",
    "h",
    "j",
    "k",
    "l",
    "m",
    "n",
    "o",
    "p",
    "q",
    "r",
    "s",
    "t",
    "u",
    "U",
    "v",
    "w",
    "x",
    "y",
    "z",
    "A",
    "C",
    "D",
    "X",
    "Z",
    "я",
    "ж",
    "Ж",
    "Э",
    "э",
    "ю",
    "б",
    "ё",
    "ә",
    "Ә",
    "һ",
    "[",
    "]",
    "/",
    "?",
    ":",
    "*",
    "8",
    "1",
    "0",
    "\"",
    "'",
    ".",
    ",",
    ";",
    "(",
    "Space",
    "Enter",
    "Esc",
    "Tab",
    "Shift+Tab",
    "F1",
    "F2",
    "F9",
    "F10",
    "F11",
    "F12",
    "Ctrl+C",
    "Ctrl+S",
    "Ctrl+L",
    "Ctrl+X",
    "Ctrl+X Ctrl+E",
    "Ctrl+W",
    "Ctrl+I",
    "Alt+B",
    "Alt+N",
    "Up",
    "Down",
    "PgUp",
    "Home",
    "Ins",
    "Del",
    "Backspace",
    "g n",
    "F11 F12",
    "чушь",
];

fn any_line() -> impl Strategy<Value = (Option<usize>, usize, Vec<usize>, bool)> {
    let place = prop::option::of(0..Context::ALL.len());
    let keys = prop::collection::vec(0..WRITTEN.len(), 0..4);
    (place, 0..BINDINGS.len(), keys, any::<bool>())
}

fn produced() -> impl Iterator<Item = char> {
    "ёйцукенгшщзхъфывапролджэячсмитьбюәіңғүұқөһЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮӘІҢҒҮҰҚӨҺ".chars()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_written_no_key_means_two_things_and_no_action_loses_its_keys(
        wished in prop::collection::vec(any_line(), 0..12)
    ) {
        let lines: Vec<OwnLine> = wished.iter().enumerate().map(|(at, (place, binding, keys, adds))| {
            let names: Vec<String> = keys.iter().map(|key| WRITTEN[*key].to_owned()).collect();
            let action = named::name(BINDINGS[*binding].action);
            let asked = if *adds { Asked::Beside(names) } else { Asked::Instead(names) };
            let path = if at % 3 == 0 { OF_THE_MACHINE } else { OF_THE_USER };
            let place = place.map(|place| Context::ALL[place].name());
            OwnLine { asked, ..own(path, at + 1, place, action, &[]) }
        }).collect();
        let (table, faults) = read(&lines);
        for context in Context::ALL {
            let strokes: Vec<(Action, Stroke)> = table
                .bindings(context)
                .flat_map(|bound| bound.keys.iter().map(|stroke| (bound.action, *stroke)))
                .collect();
            for (at, (action, stroke)) in strokes.iter().enumerate() {
                prop_assert_eq!(fits(*stroke, *action, context), Ok(()));
                for (other, theirs) in &strokes[at + 1..] {
                    prop_assert!(!clash(*stroke, *theirs), "{context:?}: {action:?} and {other:?} by {}", stroke.hint());
                }
            }
            for c in produced() {
                let by_key = physical(c).and_then(|c| table.meaning(context, Key::char(c)));
                prop_assert_eq!(table.meaning(context, Key::char(c)), by_key, "{:?} {}", context, c);
            }
            for c in ".,;()".chars().filter(|c| *c != '.') {
                prop_assert_eq!(table.meaning(context, Key::char(c)), None);
            }
        }
        prop_assert!(table.all().iter().all(|bound| !bound.keys.is_empty()));
        prop_assert_eq!(table.all().len(), KeyTable::shipped().all().len());
        prop_assert!(faults.iter().all(|fault| lines.iter().any(|line| line.origin == fault.origin)));
        let words = Words::new(Language::Kk);
        prop_assert!(faults.iter().all(|fault| !said::fault(fault, &words).is_empty()));
    }

    #[test]
    fn no_text_upsets_the_reading_of_a_key(text in "\\PC{0,12}") {
        let _whatever = stroke(&text);
    }
}

#[test]
fn the_sheet_of_keys_shows_every_action_in_each_form_and_language() {
    let table = sound(&[line(1, "new", &["z"])]);
    for language in Language::ALL {
        let words = Words::new(language);
        let (text, markdown) = (sheet::text(&table, &words), sheet::markdown(&table, &words));
        for bound in table.all() {
            assert!(text.contains(named::name(bound.action)) && text.contains(&bound.hints()));
            assert!(markdown.contains(&words.say(named::tip(bound.action))), "{bound:?}");
        }
        assert!(text.contains("[keys.case]") && markdown.contains("`z/я`"), "{text}");
    }
    let json: serde_json::Value =
        serde_json::from_str(&sheet::json(&table, &Words::new(Language::En))).unwrap();
    assert_eq!(json["schema"], 1);
    let new = json["keys"].as_array().unwrap().iter().find(|it| it["action"] == "new").unwrap();
    assert_eq!((new["context"].as_str(), new["keys"][0].as_str()), (Some("dashboard"), Some("z")));
}
