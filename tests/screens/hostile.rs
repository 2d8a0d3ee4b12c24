//! Names and notes that came from elsewhere break no frame, whatever stands in them.

use crate::scene::Scene;
use crate::screens::case::given::{code, school};
use serde_json::Value;
use talimger::app::measure::width;
use talimger::domain::command::{Command, WritePlan};
use talimger::domain::text::local::Language::Ru;

const WINDOWS: [(u16, u16); 5] = [(120, 40), (80, 24), (60, 20), (20, 5), (1, 1)];

/// What may stand in a record that came from elsewhere.
const HOSTILE: [&str; 8] = [
    "\u{1b}[2J\u{7}\u{8}\u{9b}31mА",
    "مرحبا بالعالم שלום",
    "А\u{200b}б\u{200d}в\u{2060}г\u{feff}\u{ad}",
    "👩‍👩‍👧‍👦👍🏽🇰🇿漢字かな",
    "Донаудампфшиффартсгезельшафтскапитэнсмютценабцайхен",
    "е\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}\u{307}ж\u{308}",
    "а\tб\r\nв\u{85}г\u{2028}д",
    "\u{202e}desrever\u{202c} ﷽",
];

/// A school and a plan whose every text goes on with this one, as lines of JSON may bring it.
fn spoiled(text: &str) -> Vec<Command> {
    let plan = Command::WritePlan(WritePlan {
        case: code(),
        aim: "помочь войти в профессию".into(),
        tasks: vec!["освоить оценивание".into()],
        directions: vec!["оценивание".into()],
    });
    let commands = school(Ru).into_iter().chain([plan]);
    let spoilt = commands.map(|command| {
        let mut value = serde_json::to_value(&command).unwrap();
        spoil(&mut value, text);
        serde_json::from_value(value).unwrap()
    });
    spoilt.collect()
}

fn spoil(value: &mut Value, text: &str) {
    match value {
        Value::String(it) if it.chars().any(|c| ('А'..='я').contains(&c)) && it.chars().count() > 6 => {
            it.push_str(text)
        }
        Value::Array(all) => all.iter_mut().for_each(|it| spoil(it, text)),
        Value::Object(all) => all.values_mut().for_each(|it| spoil(it, text)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

const SPOILT_PLACES: [&str; 14] = [
    "",
    "Enter",
    "Enter Tab",
    "Enter Tab Tab",
    "Enter Tab Tab Enter",
    "Enter [ [",
    "Enter [",
    "Enter M",
    "p",
    "p F4",
    "t",
    "f",
    "s Down Down Down Down Enter",
    "/ а",
];

#[rstest::rstest]
fn no_text_from_elsewhere_breaks_a_frame(#[values(0, 1, 2, 3, 4, 5, 6, 7)] which: usize) {
    let begun = Scene::new(Ru, "2026-09-10", "methodist").given(spoiled(HOSTILE[which]));
    for keys in SPOILT_PLACES {
        let mut scene = begun.signed_in_as("methodist").press(keys);
        for (columns, rows) in WINDOWS {
            scene = scene.sized(columns, rows);
            let (buffer, _) = scene.frame();
            for row in 0..rows {
                let mut taken = 0;
                while taken < columns {
                    let symbol = buffer[(taken, row)].symbol();
                    let is_bad = |c: char| {
                        c.is_control()
                            || ('\u{200b}'..='\u{200f}').contains(&c) && c != '\u{200d}'
                            || ('\u{202a}'..='\u{202e}').contains(&c)
                            || matches!(c, '\u{2060}' | '\u{feff}')
                    };
                    assert!(!symbol.contains(is_bad), "{symbol:?} after {keys}");
                    taken += u16::try_from(width(symbol).max(1)).unwrap();
                }
                assert_eq!(taken, columns, "a wide sign hangs over the edge, after {keys} at {columns}");
            }
        }
    }
}
