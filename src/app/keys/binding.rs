//! What does one record of the table of keys say?

use super::action::Action;
use super::layout;
use crate::app::key::{Code, Key};

/// Where the user is, as far as keys go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Context {
    /// The first screen.
    Dashboard,
    /// An open case, whichever tab.
    Case,
    /// What waits for this person.
    Approval,
    /// Deadlines by date.
    Agenda,
    /// Teachers and mentors.
    People,
    /// The working calendar.
    Calendar,
    /// The school's settings.
    Settings,
    /// The data as a whole.
    Care,
    /// A form; letters belong to its fields.
    Form,
    /// A list to choose from; letters filter it.
    List,
    /// The menu of all actions; letters filter it.
    Menu,
    /// A question with named choices.
    Question,
    /// What a staff list comes to, before it is written.
    StaffList,
    /// The help: what to do now, the keys, the terms.
    Help,
    /// A message or a text, to be read.
    Text,
    /// A month to choose a day from.
    Month,
    /// A document, before it is written.
    Preview,
}

impl Context {
    /// Every context, for the tests and the documentation.
    pub const ALL: [Context; 17] = [
        Context::Dashboard,
        Context::Case,
        Context::Approval,
        Context::Agenda,
        Context::People,
        Context::Calendar,
        Context::Settings,
        Context::Care,
        Context::Form,
        Context::List,
        Context::Menu,
        Context::Question,
        Context::StaffList,
        Context::Help,
        Context::Text,
        Context::Month,
        Context::Preview,
    ];

    /// Whether a letter typed here is text, and so never a shortcut.
    pub const fn takes_text(self) -> bool {
        matches!(self, Context::Form | Context::List | Context::Menu)
    }

    /// The name by which the configuration knows the place, and `talimger keys` shows it.
    pub const fn name(self) -> &'static str {
        match self {
            Context::Dashboard => "dashboard",
            Context::Case => "case",
            Context::Approval => "approval",
            Context::Agenda => "agenda",
            Context::People => "people",
            Context::Calendar => "calendar",
            Context::Settings => "settings",
            Context::Care => "care",
            Context::Form => "form",
            Context::List => "list",
            Context::Menu => "menu",
            Context::Question => "question",
            Context::StaffList => "staff-list",
            Context::Help => "help",
            Context::Text => "text",
            Context::Month => "month",
            Context::Preview => "preview",
        }
    }

    /// The place of this name.
    pub fn of_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|context| context.name() == name)
    }
}

/// One key, or two pressed after each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stroke {
    /// One key.
    One(Key),
    /// Two keys after each other, such as `g g`.
    Two(Key, Key),
}

impl Stroke {
    /// The keys of the stroke in their order.
    pub fn keys(self) -> Vec<Key> {
        match self {
            Stroke::One(key) => vec![key],
            Stroke::Two(first, second) => vec![first, second],
        }
    }

    /// Returns how the configuration writes the stroke.
    pub fn written(self) -> String {
        self.keys().into_iter().map(|key| key.to_string()).collect::<Vec<_>>().join(" ")
    }

    /// Returns how the stroke is shown: letters as on both layouts, `n/т`.
    pub fn hint(self) -> String {
        self.keys().into_iter().map(hint).collect::<Vec<_>>().join(" ")
    }
}

fn hint(key: Key) -> String {
    match key.typed().and_then(layout::cyrillic) {
        Some(letter) => format!("{key}/{letter}"),
        None => key.to_string(),
    }
}

/// The place of a binding in the footer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Footer {
    /// Not shown.
    Hidden,
    /// Shown at this place from the left while there is room.
    Shown(u8),
    /// Shown at this place, and the last to fall away in a narrow window.
    Kept(u8),
}

impl Footer {
    /// The place from the left, where there is one.
    pub const fn place(self) -> Option<u8> {
        match self {
            Footer::Hidden => None,
            Footer::Shown(place) | Footer::Kept(place) => Some(place),
        }
    }
}

/// One record of the table of keys as it is shipped.
///
/// What holds is [`KeyTable`](super::KeyTable): this table, with the user's own keys in it.
#[derive(Clone, Copy, Debug)]
pub struct Binding {
    /// What the keys mean.
    pub action: Action,
    /// Where they mean it.
    pub contexts: &'static [Context],
    /// The keys; the first is the one shown in the footer.
    pub keys: &'static [Stroke],
    /// Whether and where the footer shows it.
    pub footer: Footer,
}

/// A stroke of one character.
pub const fn letter(c: char) -> Stroke {
    Stroke::One(Key::char(c))
}

/// A stroke of one key without a character.
pub const fn named(code: Code) -> Stroke {
    Stroke::One(Key::plain(code))
}

/// A stroke of a key of the function row.
pub const fn f(number: u8) -> Stroke {
    Stroke::One(Key::f(number))
}

/// A stroke of a letter with Ctrl.
pub const fn ctrl(c: char) -> Stroke {
    Stroke::One(Key::ctrl(c))
}
