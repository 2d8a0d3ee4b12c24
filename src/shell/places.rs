//! Where do the school's data and the user's own files lie?

use etcetera::BaseStrategy;
use std::path::{Path, PathBuf};

/// The folders of one run of the program.
#[derive(Debug, Clone)]
pub struct Places {
    /// The data directory of the store.
    pub data: PathBuf,
    /// The user's own drafts.
    pub drafts: PathBuf,
}

/// Why no folder can be told.
#[derive(Debug, thiserror::Error)]
#[error("the home directory of the user is not known")]
pub struct NoHome;

impl Places {
    /// Finds the folders: as asked for, else in the user's own data directory.
    ///
    /// # Errors
    ///
    /// [`NoHome`] where nothing was asked for and the system names no home.
    pub fn find(asked: Option<&Path>) -> Result<Self, NoHome> {
        let base = etcetera::choose_base_strategy().map_err(|_| NoHome);
        let data = match asked {
            Some(asked) => asked.to_owned(),
            None => base.as_ref().map_err(|_| NoHome)?.data_dir().join("talimger"),
        };
        let state = base
            .ok()
            .and_then(|base| base.state_dir().or_else(|| Some(base.data_dir().join("talimger-state"))));
        let state =
            state.map(|state| state.join("talimger")).unwrap_or_else(|| data.join("drafts-of-nobody"));
        Ok(Self { drafts: state.join("drafts").join(folder_name(&data)), data })
    }

    /// Returns the folders of the practice school: a store of its own beside the real one.
    pub fn practice(&self) -> Self {
        let beside = |path: &Path| {
            let mut name = path.file_name().unwrap_or_default().to_owned();
            name.push("-practice");
            path.with_file_name(name)
        };
        Self { data: beside(&self.data), drafts: beside(&self.drafts) }
    }

    /// Returns the file of a draft.
    pub fn draft(&self, name: &str) -> PathBuf {
        self.drafts.join(format!("{}.json", safe(name)))
    }
}

/// Drafts of two stores do not meet.
fn folder_name(data: &Path) -> String {
    let whole = std::path::absolute(data).unwrap_or_else(|_| data.to_owned());
    format!("{:08x}", crc32fast::hash(whole.as_os_str().as_encoded_bytes()))
}

fn safe(name: &str) -> String {
    name.chars().map(|c| if c.is_ascii_alphanumeric() || c == '-' { c } else { '_' }).collect()
}
