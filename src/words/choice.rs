//! Which language does the program speak when it starts?

use crate::domain::text::local::Language;

/// What can decide the language, the strongest first; the shell fills it in.
#[derive(Clone, Debug, Default)]
pub struct Wishes {
    /// What `--lang` said.
    pub asked: Option<Language>,
    /// The user's own setting.
    pub user: Option<Language>,
    /// The school's setting.
    pub school: Option<Language>,
    /// `LC_ALL`, `LC_MESSAGES` and `LANG`, in this order, empty where they are not set.
    pub locales: [String; 3],
}

impl Wishes {
    /// Returns the language: asked for, the user's, the school's, the environment's, else Russian.
    #[must_use]
    pub fn language(&self) -> Language {
        self.asked.or(self.user).or(self.school).or_else(|| self.of_environment()).unwrap_or_default()
    }

    /// The first variable that is set decides, as POSIX has it, even for a language that we do not speak.
    fn of_environment(&self) -> Option<Language> {
        self.locales.iter().find(|locale| !locale.is_empty()).and_then(|locale| of_locale(locale))
    }
}

/// Returns the language of a locale's name: `kk_KZ.UTF-8` is Kazakh, `C` is none.
#[must_use]
pub fn of_locale(locale: &str) -> Option<Language> {
    Language::of_code(locale.split(['_', '-', '.', '@']).next().unwrap_or_default())
}
