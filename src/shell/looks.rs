//! Which look does this terminal bear?

use crate::ui::Look;

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

/// Returns the look for an environment, whose variables `variable` gives.
///
/// `NO_COLOR` with any contents, or `TERM=dumb`, means no colours. The bare Linux console, and a locale
/// that is not UTF-8, mean borders and marks of ASCII.
pub fn look(variable: impl Fn(&str) -> Option<String>, colour: ColourWish, signs: SignWish) -> Look {
    let is_set = |name| variable(name).is_some_and(|value| !value.is_empty());
    let terminal = variable("TERM").unwrap_or_default();
    let has_colour = match colour {
        ColourWish::Always => true,
        ColourWish::Never => false,
        ColourWish::Auto => !is_set("NO_COLOR") && terminal != "dumb",
    };
    let look = if has_colour { Look::colour() } else { Look::mono() };
    match signs {
        SignWish::Auto if is_utf8(&variable) && terminal != "linux" => look,
        SignWish::Auto | SignWish::Ascii => look.in_ascii(),
    }
}

/// The first of the three that says anything decides, as in the C library.
fn is_utf8(variable: &impl Fn(&str) -> Option<String>) -> bool {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].into_iter().filter_map(variable).find(|v| !v.is_empty());
    locale.is_some_and(|locale| {
        let locale = locale.to_lowercase();
        locale.contains("utf-8") || locale.contains("utf8")
    })
}
