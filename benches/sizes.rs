//! Which stores are there to be measured, and how large is each?

use std::path::{Path, PathBuf};

/// Returns the stores of a folder by their size, which is their name, the smallest first.
pub fn in_folder(folder: &Path) -> Vec<(String, PathBuf)> {
    let found = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let named = found.filter_map(|path| {
        let name = path.file_name()?.to_str()?.to_owned();
        Some((name.parse::<usize>().ok()?, name, path))
    });
    let mut sized: Vec<_> = named.collect();
    sized.sort();
    sized.into_iter().map(|(_, name, path)| (name, path)).collect()
}
