//! How is a number with a fraction written?

use crate::domain::text::local::Language;

/// Returns a number of hundredths as text: 170 is `1,7` in Russian and Kazakh, `1.7` in English.
///
/// Zeros at the end are left out, so that a whole number stays whole.
#[must_use]
pub fn decimal(hundredths: u32, language: Language) -> String {
    let point = match language {
        Language::Ru | Language::Kk => ',',
        Language::En => '.',
    };
    let (whole, rest) = (hundredths / 100, hundredths % 100);
    match (rest, rest % 10) {
        (0, _) => whole.to_string(),
        (_, 0) => format!("{whole}{point}{}", rest / 10),
        (_, _) => format!("{whole}{point}{rest:02}"),
    }
}
