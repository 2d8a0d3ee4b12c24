//! What is around the program: which terminal, which variables, which look?

use super::outside::reached;
use super::places::Places;
use super::{input, looks};
use crate::app::key::Code;
use crate::app::keys::layout::physical;
use crate::cli::Surroundings;
use crate::ui::{Look, Role};
use crossterm::event::{Event, read};
use crossterm::terminal::{disable_raw_mode, enable_raw_mode, size};
use std::io::{self, IsTerminal};

/// The variables that decide how the program looks, speaks and where it keeps what.
const VARIABLES: [&str; 15] = [
    "TERM",
    "COLORTERM",
    "NO_COLOR",
    "LC_ALL",
    "LC_CTYPE",
    "LC_MESSAGES",
    "LANG",
    "TMUX",
    "SSH_TTY",
    "EDITOR",
    "TALIMGER_DATA",
    "TALIMGER_TODAY",
    "XDG_DATA_HOME",
    "XDG_STATE_HOME",
    "XDG_CONFIG_HOME",
];

/// Looks around.
pub(super) fn around(places: &Places, look: &Look) -> Surroundings {
    let variable = |name: &'static str| Some((name, std::env::var(name).ok()?));
    let terminals = [io::stdin().is_terminal(), io::stdout().is_terminal(), io::stderr().is_terminal()];
    Surroundings {
        variables: VARIABLES.into_iter().filter_map(variable).collect(),
        terminals,
        // Where there is none the library would start another program to ask it.
        size: if terminals[1] { size().ok() } else { None },
        is_utf8: looks::is_utf8(&|name| std::env::var(name).ok()),
        is_ascii: look.glyphs.ellipsis.is_ascii(),
        has_colours: look.style(Role::Overdue).fg.is_some(),
        drafts: places.drafts.clone(),
        reached_at: reached(),
        folder: std::env::current_dir().unwrap_or_default(),
    }
}

/// Waits for a key and says what arrived: the character, its number, and the key of the Latin layout; none
/// for `Enter`, and where there is no terminal.
pub(super) fn pressed() -> Option<String> {
    enable_raw_mode().ok()?;
    let event = read();
    let _stays_raw_where_it_cannot = disable_raw_mode();
    match event.ok()? {
        Event::Key(event) => {
            let Some(key) = input::key(event) else { return Some(format!("{:?}", event.code)) };
            (key.code != Code::Enter).then(|| named(key.code, key.ctrl, key.alt))
        }
        other => Some(format!("{other:?}")),
    }
}

fn named(code: Code, ctrl: bool, alt: bool) -> String {
    let held = [(ctrl, "Ctrl+"), (alt, "Alt+")].into_iter().filter(|(is, _)| *is).map(|(_, name)| name);
    let held: String = held.collect();
    match code {
        Code::Char(c) => match physical(c) {
            Some(latin) => format!("{held}{c}  U+{:04X}  {latin}", u32::from(c)),
            None => format!("{held}{c}  U+{:04X}", u32::from(c)),
        },
        other => format!("{held}{other:?}"),
    }
}
