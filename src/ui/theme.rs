//! How does each kind of thing look?

use ratatui::style::{Color, Modifier, Style};
use ratatui::symbols::border;

/// What a piece of the screen is, as far as looks go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// Ordinary text.
    Plain,
    /// The name of a screen, a form, a popup.
    Title,
    /// What may be overlooked; never so dim that it can't be read.
    Quiet,
    /// A deadline that has passed.
    Overdue,
    /// A deadline of today.
    Today,
    /// A deadline soon.
    Soon,
    /// What is done.
    Done,
    /// The selected row.
    Selected,
    /// What is wrong.
    Error,
    /// What must not be overlooked: a filter, a view of the past, the practice school.
    Loud,
    /// Where the next key goes.
    Focus,
    /// The room in which text can be typed.
    Field,
    /// A key in the footer.
    KeyHint,
    /// What is not available now.
    Unavailable,
    /// Borders and rules.
    Rule,
}

impl Role {
    /// Every role.
    pub const ALL: [Role; 15] = [
        Role::Plain,
        Role::Title,
        Role::Quiet,
        Role::Overdue,
        Role::Today,
        Role::Soon,
        Role::Done,
        Role::Selected,
        Role::Error,
        Role::Loud,
        Role::Focus,
        Role::Field,
        Role::KeyHint,
        Role::Unavailable,
        Role::Rule,
    ];
}

/// Whether there are colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Palette {
    /// Few of the eight colours that every terminal has, on its own background; neither blue nor dark grey.
    Colour,
    /// None, as `NO_COLOR` asks: bold, underline and reverse alone.
    Mono,
    /// None either, and nothing dim: what matters stands reversed, for old monitors and tired eyes.
    Contrast,
}

/// How the selected row stands out beside its marker.
///
/// On a slow line a row move costs 41 bytes with the marker alone, 115 with a bold name, 366 reversed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Emphasis {
    /// Not at all.
    Marker,
    /// In bold.
    Bold,
    /// Reversed.
    Reverse,
}

/// The signs that are not letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Glyphs {
    /// The borders of a popup.
    pub border: border::Set<'static>,
    /// A horizontal rule.
    pub rule: &'static str,
    /// A vertical rule between words.
    pub bar: &'static str,
    /// What stands for a text that was cut.
    pub ellipsis: &'static str,
    /// What leads to a result.
    pub arrow: &'static str,
    /// What points back at something.
    pub back: &'static str,
    /// The selected row.
    pub marker: &'static str,
    /// A marked row.
    pub mark: &'static str,
    /// Nothing, a little, more, much, all.
    pub heat: [&'static str; 5],
    /// What there is more of above and below.
    pub more: [&'static str; 2],
}

const UNICODE: Glyphs = Glyphs {
    border: border::PLAIN,
    rule: "─",
    bar: "│",
    ellipsis: "…",
    arrow: "→",
    back: "←",
    marker: ">",
    mark: "*",
    heat: ["·", "░", "▒", "▓", "█"],
    more: ["↑", "↓"],
};

const ASCII: Glyphs = Glyphs {
    border: border::Set {
        top_left: "+",
        top_right: "+",
        bottom_left: "+",
        bottom_right: "+",
        vertical_left: "|",
        vertical_right: "|",
        horizontal_top: "-",
        horizontal_bottom: "-",
    },
    rule: "-",
    bar: "|",
    ellipsis: "~",
    arrow: "->",
    back: "<-",
    marker: ">",
    mark: "*",
    heat: [".", ":", "+", "%", "#"],
    more: ["^", "v"],
};

/// Everything that drawing has to know about looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// Whether there are colours.
    pub palette: Palette,
    /// How the selected row stands out.
    pub emphasis: Emphasis,
    /// The signs that are not letters.
    pub glyphs: Glyphs,
}

impl Look {
    /// Colours and the borders of Unicode.
    pub const fn colour() -> Self {
        Self { palette: Palette::Colour, emphasis: Emphasis::Marker, glyphs: UNICODE }
    }

    /// No colours.
    pub const fn mono() -> Self {
        Self { palette: Palette::Mono, ..Self::colour() }
    }

    /// As much contrast as the terminal has; the selected row is reversed.
    pub const fn contrast() -> Self {
        Self { palette: Palette::Contrast, emphasis: Emphasis::Reverse, ..Self::colour() }
    }

    /// The same look with another way to show the selected row.
    #[must_use]
    pub const fn emphasising(self, emphasis: Emphasis) -> Self {
        Self { emphasis, ..self }
    }

    /// The same look with signs of ASCII alone.
    #[must_use]
    pub const fn in_ascii(self) -> Self {
        Self { glyphs: ASCII, ..self }
    }

    /// Returns the style of a role.
    pub fn style(&self, role: Role) -> Style {
        match self.palette {
            Palette::Colour => self.in_colour(role),
            Palette::Mono => self.in_mono(role),
            Palette::Contrast => self.in_contrast(role),
        }
    }

    fn in_colour(&self, role: Role) -> Style {
        let plain = Style::new();
        match role {
            Role::Plain | Role::Quiet | Role::Rule => plain,
            Role::Title => plain.add_modifier(Modifier::BOLD),
            Role::Overdue | Role::Error => plain.fg(Color::Red).add_modifier(Modifier::BOLD),
            Role::Today | Role::Loud => plain.fg(Color::Yellow).add_modifier(Modifier::BOLD),
            Role::Soon => plain.fg(Color::Cyan),
            Role::Done => plain.fg(Color::Green),
            Role::KeyHint => plain.fg(Color::Cyan).add_modifier(Modifier::BOLD),
            Role::Selected => self.emphasised(),
            Role::Focus => plain.add_modifier(Modifier::BOLD),
            Role::Field => plain.add_modifier(Modifier::UNDERLINED),
            Role::Unavailable => plain.add_modifier(Modifier::DIM),
        }
    }

    fn in_mono(&self, role: Role) -> Style {
        let plain = Style::new();
        match role {
            Role::Plain | Role::Quiet | Role::Rule | Role::Soon | Role::Done => plain,
            Role::Title | Role::Overdue | Role::Focus | Role::KeyHint => plain.add_modifier(Modifier::BOLD),
            Role::Today | Role::Field => plain.add_modifier(Modifier::UNDERLINED),
            Role::Error | Role::Loud => plain.add_modifier(Modifier::REVERSED),
            Role::Selected => self.emphasised(),
            Role::Unavailable => plain.add_modifier(Modifier::DIM),
        }
    }

    fn in_contrast(&self, role: Role) -> Style {
        let plain = Style::new();
        match role {
            Role::Plain | Role::Quiet | Role::Rule | Role::Unavailable => plain,
            Role::Soon | Role::Done | Role::Title | Role::KeyHint => plain.add_modifier(Modifier::BOLD),
            Role::Today | Role::Field => plain.add_modifier(Modifier::BOLD | Modifier::UNDERLINED),
            Role::Overdue | Role::Error | Role::Loud | Role::Focus => {
                plain.add_modifier(Modifier::BOLD | Modifier::REVERSED)
            }
            Role::Selected => self.emphasised(),
        }
    }

    fn emphasised(&self) -> Style {
        match self.emphasis {
            Emphasis::Marker => Style::new(),
            Emphasis::Bold => Style::new().add_modifier(Modifier::BOLD),
            Emphasis::Reverse => Style::new().add_modifier(Modifier::REVERSED),
        }
    }
}
