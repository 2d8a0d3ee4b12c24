//! Where do the school's data and the user's own files lie?

use super::config::{Config, ConfigFault};
use super::looks::Taste;
use crate::app::Habits;
use crate::app::keys::own;
use crate::cli::Manner;
use crate::domain::text::local::Language;
use etcetera::BaseStrategy;
use rustix::fs::{Access, access};
use std::path::{Path, PathBuf};

/// The folders of one run of the program.
#[derive(Debug, Clone)]
pub struct Places {
    /// The data directory of the store.
    pub data: PathBuf,
    /// The user's own drafts.
    pub drafts: PathBuf,
    /// The language that the user chose.
    pub language: Option<Language>,
    /// How the screens are to look.
    pub taste: Taste,
    /// The own keys, and whether the mouse is listened to.
    pub habits: Habits,
    /// Whether screens or lines were chosen.
    pub manner: Option<Manner>,
}

/// Why no folder can be told.
#[derive(Debug)]
pub(super) enum Nowhere {
    /// Nothing was asked for, and the system names no home.
    NoHome,
    /// A configuration file cannot be followed.
    Config(ConfigFault),
}

impl Places {
    /// Finds the folders: as asked for, else as the configuration has it, else in the user's own data
    /// directory.
    ///
    /// # Errors
    ///
    /// [`Nowhere`]; where a directory was asked for, a configuration that cannot be followed counts for
    /// nothing.
    pub(super) fn find(asked: Option<&Path>) -> Result<Self, Nowhere> {
        let base = etcetera::choose_base_strategy().ok();
        let of_the_user = base.as_ref().map(|base| base.config_dir().join("talimger/config.toml"));
        let config = Config::of_this_machine(of_the_user.as_deref());
        let (data, config) = match asked {
            Some(asked) => (asked.to_owned(), config.unwrap_or_default()),
            None => {
                let config = config.map_err(Nowhere::Config)?;
                let own = || base.as_ref().map(|base| base.data_dir().join("talimger"));
                (config.data().or_else(own).ok_or(Nowhere::NoHome)?, config)
            }
        };
        let state =
            base.and_then(|base| base.state_dir().or_else(|| Some(base.data_dir().join("talimger-state"))));
        let state =
            state.map(|state| state.join("talimger")).unwrap_or_else(|| data.join("drafts-of-nobody"));
        let drafts = state.join("drafts").join(folder_name(&data));
        let (keys, faults) = own::read(&config.own_keys());
        let habits = Habits {
            keys,
            faults,
            file: of_the_user.map(|path| path.display().to_string()).unwrap_or_default(),
            // What was switched on the screens goes before it, once it was read.
            mouse: config.mouse().unwrap_or(false),
        };
        Ok(Self {
            drafts,
            data,
            language: config.language(),
            taste: config.taste(),
            manner: config.manner(),
            habits,
        })
    }

    /// Returns the folders of the practice school: a store of its own beside the real one.
    ///
    /// Beside a shared one there is often no right to make any; then it lies in the user's own data
    /// directory.
    pub fn practice(&self) -> Self {
        let (data, drafts) = (beside(&self.data), beside(&self.drafts));
        let own = || Some(etcetera::choose_base_strategy().ok()?.data_dir().join("talimger-practice"));
        let data = if is_closed(&data) { own().unwrap_or(data) } else { data };
        Self { data, drafts, ..self.clone() }
    }

    /// Returns the file of what is remembered of the user.
    pub fn remembered(&self) -> PathBuf {
        self.drafts.join("remembered.json")
    }

    /// Returns the file of a draft.
    pub fn draft(&self, name: &str) -> PathBuf {
        self.drafts.join(format!("{}.json", safe(name)))
    }
}

fn beside(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push("-practice");
    path.with_file_name(name)
}

/// Says whether nothing can be made at a path, for its parent is there and is not ours to write in.
fn is_closed(path: &Path) -> bool {
    let whole = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    whole.parent().is_some_and(|above| above.is_dir() && access(above, Access::WRITE_OK).is_err())
}

/// Drafts of two stores do not meet.
fn folder_name(data: &Path) -> String {
    let whole = std::path::absolute(data).unwrap_or_else(|_| data.to_owned());
    format!("{:08x}", crc32fast::hash(whole.as_os_str().as_encoded_bytes()))
}

fn safe(name: &str) -> String {
    name.chars().map(|c| if c.is_ascii_alphanumeric() || c == '-' { c } else { '_' }).collect()
}

/// Returns a path as it is typed: `~` is the user's home, and quotes that a shell would take off are off.
pub(super) fn at_home(typed: &str) -> PathBuf {
    let typed = typed.trim().trim_matches(['"', '\'']);
    match (typed.strip_prefix("~/"), std::env::home_dir()) {
        (Some(rest), Some(home)) => home.join(rest),
        _ => PathBuf::from(typed),
    }
}
