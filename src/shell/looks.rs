//! Which look does this terminal bear?

pub use crate::app::OwnLook;
use crate::ui::{Emphasis, Look};
use serde::Deserialize;

/// What the command line says of colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ColourWish {
    /// Whatever the environment says.
    #[default]
    Auto,
    /// Colours, even under `NO_COLOR`.
    Always,
    /// None.
    Never,
}

/// What the command line says of signs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SignWish {
    /// Whatever the environment says.
    #[default]
    Auto,
    /// ASCII alone.
    Ascii,
}

/// How the selected row stands out, by its name in the configuration.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum OwnSelection {
    /// By its marker alone: the least on a slow line.
    Marker,
    /// In bold.
    Bold,
    /// Reversed.
    Reverse,
}

/// What the configuration says of looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Taste {
    /// The look.
    pub look: Option<OwnLook>,
    /// Whether borders and marks are of ASCII alone, whatever the terminal bears.
    pub ascii: Option<bool>,
    /// How the selected row stands out.
    pub selection: Option<OwnSelection>,
}

/// Returns the look for an environment, whose variables `variable` gives.
///
/// The command line goes before the environment, and that before the taste. `NO_COLOR` with any contents,
/// or `TERM=dumb`, means no colours. The bare Linux console, and a locale that is not UTF-8, mean borders
/// and marks of ASCII, unless the taste says otherwise.
pub fn look(
    variable: impl Fn(&str) -> Option<String>,
    colour: ColourWish,
    signs: SignWish,
    taste: Taste,
) -> Look {
    let is_set = |name| variable(name).is_some_and(|value| !value.is_empty());
    let terminal = variable("TERM").unwrap_or_default();
    let may_have_colour = !is_set("NO_COLOR") && terminal != "dumb";
    let look = match (colour, taste.look) {
        (ColourWish::Never, Some(OwnLook::Default | OwnLook::Mono) | None) => Look::mono(),
        // It has no colours either.
        (ColourWish::Never | ColourWish::Auto | ColourWish::Always, Some(OwnLook::Contrast)) => {
            Look::contrast()
        }
        (ColourWish::Always, Some(OwnLook::Default | OwnLook::Mono) | None) => Look::colour(),
        (ColourWish::Auto, Some(OwnLook::Default) | None) if may_have_colour => Look::colour(),
        (ColourWish::Auto, Some(OwnLook::Default | OwnLook::Mono) | None) => Look::mono(),
    };
    let look = match taste.selection {
        Some(OwnSelection::Marker) => look.emphasising(Emphasis::Marker),
        Some(OwnSelection::Bold) => look.emphasising(Emphasis::Bold),
        Some(OwnSelection::Reverse) => look.emphasising(Emphasis::Reverse),
        None => look,
    };
    let bears_unicode = taste.ascii.map_or_else(|| is_utf8(&variable) && terminal != "linux", |ascii| !ascii);
    match signs {
        SignWish::Auto if bears_unicode => look,
        SignWish::Auto | SignWish::Ascii => look.in_ascii(),
    }
}

/// The first of the three that says anything decides, as in the C library.
pub(super) fn is_utf8(variable: &impl Fn(&str) -> Option<String>) -> bool {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].into_iter().filter_map(variable).find(|v| !v.is_empty());
    locale.is_some_and(|locale| {
        let locale = locale.to_lowercase();
        locale.contains("utf-8") || locale.contains("utf8")
    })
}
