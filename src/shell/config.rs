//! What do the configuration files say?

use super::looks::{OwnLook, OwnSelection, Taste};
use super::own_keys;
use crate::app::keys::OwnLine;
use crate::cli::Manner;
use crate::domain::text::local::Language;
use serde::Deserialize;
use serde::de::IgnoredAny;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// The file for everybody on this machine.
const OF_THE_MACHINE: &str = "/etc/talimger.toml";

/// What may stand in a configuration file; a key that is not known here is refused, for one that was
/// mistyped would otherwise send somebody to another store without a word.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Config {
    /// The data directory.
    data: Option<PathBuf>,
    /// The language of the screens, commands and messages.
    language: Option<Language>,
    /// The look of the screens.
    look: Option<OwnLook>,
    /// Whether borders and marks are of ASCII alone.
    ascii: Option<bool>,
    /// How the selected row stands out.
    selection: Option<OwnSelection>,
    /// Whether the mouse is listened to.
    mouse: Option<bool>,
    /// The own keys; each line is read, and reported, by itself.
    #[serde(default)]
    keys: IgnoredAny,
    #[serde(skip)]
    own_keys: Vec<OwnLine>,
    /// Whether lines are spoken instead of drawing screens.
    plain: Option<bool>,
}

/// Why a configuration file cannot be followed.
#[derive(Debug)]
pub(super) enum ConfigFault {
    /// It cannot be read.
    Unreadable { path: PathBuf, error: io::Error },
    /// A line says what is not understood.
    Wrong { path: PathBuf, line: usize, what: String },
    /// The data directory is not named from the root on.
    Relative { path: PathBuf, data: PathBuf },
}

impl Config {
    /// Reads the machine's file and the user's, which goes before it.
    pub(super) fn of_this_machine(of_the_user: Option<&Path>) -> Result<Self, ConfigFault> {
        let mut config = Self::in_file(Path::new(OF_THE_MACHINE))?;
        if let Some(path) = of_the_user {
            config = Self::in_file(path)?.over(config);
        }
        Ok(config)
    }

    /// The data directory, where one is named.
    pub(super) fn data(&self) -> Option<PathBuf> {
        self.data.clone()
    }

    /// The language, where one is chosen.
    pub(super) fn language(&self) -> Option<Language> {
        self.language
    }

    /// How the screens are to look.
    pub(super) fn taste(&self) -> Taste {
        Taste { look: self.look, ascii: self.ascii, selection: self.selection }
    }

    /// Whether the mouse is listened to, where it is said.
    pub(super) fn mouse(&self) -> Option<bool> {
        self.mouse
    }

    /// The lines about keys, the machine's before the user's.
    pub(super) fn own_keys(&self) -> Vec<OwnLine> {
        self.own_keys.clone()
    }

    /// Whether screens or lines were chosen.
    pub(super) fn manner(&self) -> Option<Manner> {
        self.plain.map(|plain| if plain { Manner::Plain } else { Manner::Auto })
    }

    /// Reads a file; one that is not there says nothing.
    fn in_file(path: &Path) -> Result<Self, ConfigFault> {
        match fs::read_to_string(path) {
            Ok(text) => Self::parse(&text, path),
            Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
                Ok(Self::default())
            }
            Err(error) => Err(ConfigFault::Unreadable { path: path.to_owned(), error }),
        }
    }

    fn parse(text: &str, path: &Path) -> Result<Self, ConfigFault> {
        let mut config: Self = toml::from_str(text).map_err(|error| wrong(&error, text, path))?;
        config.own_keys = own_keys::lines(text, path);
        let Some(data) = config.data() else { return Ok(config) };
        let data = at_home(data);
        if data.is_relative() {
            return Err(ConfigFault::Relative { path: path.to_owned(), data });
        }
        Ok(Self { data: Some(data), ..config })
    }

    fn over(self, below: Self) -> Self {
        Self {
            data: self.data.or(below.data),
            language: self.language.or(below.language),
            look: self.look.or(below.look),
            ascii: self.ascii.or(below.ascii),
            selection: self.selection.or(below.selection),
            mouse: self.mouse.or(below.mouse),
            keys: IgnoredAny,
            own_keys: below.own_keys.into_iter().chain(self.own_keys).collect(),
            plain: self.plain.or(below.plain),
        }
    }
}

fn wrong(error: &toml::de::Error, text: &str, path: &Path) -> ConfigFault {
    let at = error.span().map_or(0, |span| span.start);
    let line = line_of(at, text);
    ConfigFault::Wrong { path: path.to_owned(), line, what: error.message().to_owned() }
}

/// The number of the line in which a byte stands, from 1.
pub(super) fn line_of(at: usize, text: &str) -> usize {
    text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1
}

/// A tilde at the beginning is the user's home, as in a shell.
fn at_home(data: PathBuf) -> PathBuf {
    match (data.strip_prefix("~"), std::env::home_dir()) {
        (Ok(rest), Some(home)) => home.join(rest),
        (Ok(_) | Err(_), _) => data,
    }
}

#[cfg(test)]
mod tests {
    use super::{Config, ConfigFault};
    use crate::domain::text::local::Language;
    use crate::shell::looks::{OwnLook, Taste};
    use rstest::rstest;
    use std::path::{Path, PathBuf};

    fn parse(text: &str) -> Result<Config, ConfigFault> {
        Config::parse(text, Path::new("/etc/talimger.toml"))
    }

    #[test]
    fn a_file_names_the_data_directory_or_says_nothing() {
        assert_eq!(parse("").unwrap().data(), None);
        assert_eq!(parse("# ours\ndata = \"/srv/talimger\"\n").unwrap().data(), Some("/srv/talimger".into()));
    }

    #[test]
    fn the_users_own_file_goes_before_the_machines() {
        let of_the_machine = parse("data = '/srv/talimger'").unwrap();
        let of_the_user = parse("data = '/home/dana/school'").unwrap();
        assert_eq!(of_the_user.over(of_the_machine.clone()).data(), Some(PathBuf::from("/home/dana/school")));
        assert_eq!(Config::default().over(of_the_machine.clone()), of_the_machine);
    }

    #[rstest]
    #[case::mistyped_key("# ours\ndate = '/srv'", 2)]
    #[case::no_quotation_marks("\n\ndata = /srv\n", 3)]
    #[case::number("data = 7", 1)]
    #[case::twice("data = '/a'\ndata = '/b'", 2)]
    #[case::cut_off("data = '/srv", 1)]
    #[case::unknown_look("language = 'kk'\nlook = 'pink'", 2)]
    #[case::unknown_language("\nlanguage = 'fr'", 2)]
    #[case::no_yes_or_no("ascii = 'yes'", 1)]
    fn what_is_not_understood_is_told_with_its_line(#[case] text: &str, #[case] expected: usize) {
        let fault = parse(text).unwrap_err();
        assert!(matches!(fault, ConfigFault::Wrong { line, .. } if line == expected), "{fault:?}");
    }

    #[test]
    fn the_users_own_look_goes_before_the_machines_line_by_line() {
        let of_the_machine = parse("look = 'mono'\nlanguage = 'kk'").unwrap();
        let both = parse("look = 'contrast'\nascii = true").unwrap().over(of_the_machine);
        assert_eq!(both.language(), Some(Language::Kk));
        assert_eq!(both.taste(), Taste { look: Some(OwnLook::Contrast), ascii: Some(true), selection: None });
    }

    #[test]
    fn a_directory_that_depends_on_where_one_stands_is_refused() {
        assert!(matches!(parse("data = 'talimger'"), Err(ConfigFault::Relative { .. })));
        let at_home = parse("data = '~/school'").unwrap().data().unwrap();
        assert!(at_home.is_absolute() && at_home.ends_with("school"), "{at_home:?}");
    }

    #[test]
    fn a_file_that_is_not_there_says_nothing() {
        assert_eq!(Config::in_file(Path::new("/nowhere/talimger.toml")).unwrap(), Config::default());
    }
}
