//! How does a new store take the place of the one that is there?
//!
//! ```text
//! lock ─► open the old ─► make ─► close it ─► build store.half, sync ─► store.new
//!      ─► remove the digest ─► store → store.old-TIME ─► store.new → store ─► sync the names
//! ```
//!
//! The digest goes first: one of this boot is believed without a lock, so at no moment may it speak of
//! another store than the one in place.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};

use super::error::AtPath;
use super::paths::exists;
use super::{
    Doing, Engine, Lease, Listener, MakeAnew, Patience, SledEngine, Step, StoreError, StoreId, Writes,
    directory, files, forgetting, swap,
};
use crate::domain::progress::Stage;

/// How many of the stores that were put aside are kept, the newest with them.
const KEPT_ASIDE: usize = 2;

/// For what an exchange is made, and how.
pub(super) struct Asked {
    /// What the new store is made for.
    pub doing: Doing,
    /// How long to wait for the old one.
    pub patience: Patience,
    /// Of what the name of the old one is made.
    pub at: DateTime<Utc>,
}

/// Carries an exchange out.
pub(super) fn exchange(
    engine: &SledEngine,
    asked: Asked,
    listener: &Listener,
    make: &mut MakeAnew<'_>,
) -> Result<StoreId, StoreError> {
    let Asked { doing, patience, at } = asked;
    let data = engine.paths.data();
    directory::must_be_fit(data, doing)?;
    if engine.paths.trace().at(doing, data)?.is_none() && !swap::is_between(&engine.paths).at(doing, data)? {
        let first = make(Err(&StoreError::Absent { path: data.to_owned() }))?;
        return engine.create(&first, patience);
    }
    let _lock = engine.lock(doing, patience)?;
    let (old, writes) = anew(engine, doing, make)?;
    writes.must_fit()?;
    let id = StoreId::random();
    let built = build(engine, doing, id, &writes, listener).and_then(|()| note(engine, doing, old));
    if built.is_err() {
        let _mended_by_the_next = swap::clear(&engine.paths.store_half());
        let _mended_by_the_next = swap::clear(&engine.paths.store_new());
    }
    built?;
    let mut placing = listener.settled().begin(Stage::Placing, 1)?;
    let aside = take_the_place(engine, doing, at)?;
    clear_older(engine, &aside);
    placing.step()?;
    Ok(id)
}

/// Keeps the last stores that were put aside; one that cannot be removed does no harm.
fn clear_older(engine: &SledEngine, aside: &Path) {
    let older: Vec<PathBuf> = engine.paths.old_stores().unwrap_or_default();
    let older: Vec<&PathBuf> = older.iter().filter(|path| *path != aside).collect();
    for path in &older[..older.len().saturating_sub(KEPT_ASIDE - 1)] {
        let _more_than_needed = swap::clear(path);
    }
}

/// Has the new content made from the old store, which is closed again afterwards.
fn anew(
    engine: &SledEngine,
    doing: Doing,
    make: &mut MakeAnew<'_>,
) -> Result<(Option<StoreId>, Writes), StoreError> {
    match engine.opened(doing) {
        Ok(old) => Ok((Some(old.store_id()), make(Ok(&old))?)),
        Err(error) if error.is_loss() => Ok((None, make(Err(&error))?)),
        Err(error) => Err(error),
    }
}

/// Lays down the note that the copies of the old store are to go, where they are.
fn note(engine: &SledEngine, doing: Doing, old: Option<StoreId>) -> Result<(), StoreError> {
    if let Some(old) = old.filter(|_| doing.takes_out_for_good()) {
        forgetting::note(&engine.paths, old).at(doing, engine.paths.data())?;
        engine.steps.pass(Step::Noted)?;
    }
    Ok(())
}

/// Builds the new store, and gives it the name of a whole one.
fn build(
    engine: &SledEngine,
    doing: Doing,
    id: StoreId,
    writes: &Writes,
    listener: &Listener,
) -> Result<(), StoreError> {
    let half = engine.build(doing, id, writes, listener)?;
    let new = engine.paths.store_new();
    fs::rename(&half, &new).at(doing, &new)?;
    files::sync_folder(engine.paths.data()).at(doing, engine.paths.data())
}

/// Puts the old store aside and the new one in its place, and returns where the old one lies; on an
/// error it is back.
fn take_the_place(engine: &SledEngine, doing: Doing, at: DateTime<Utc>) -> Result<PathBuf, StoreError> {
    let (paths, steps) = (&engine.paths, &engine.steps);
    let aside = aside(engine, at).at(doing, paths.data())?;
    let changed = put_aside(engine, doing, &aside).and_then(|()| {
        steps.pass(Step::PutAside)?;
        fs::rename(paths.store_new(), paths.store()).at(doing, paths.data())
    });
    if let Err(error) = changed {
        turn_back(engine, &aside);
        return Err(error);
    }
    steps.pass(Step::InPlace)?;
    files::sync_folder(paths.data()).at(doing, paths.data())?;
    steps.pass(Step::NamesSynced)?;
    Ok(aside)
}

fn put_aside(engine: &SledEngine, doing: Doing, aside: &Path) -> Result<(), StoreError> {
    let (paths, steps) = (&engine.paths, &engine.steps);
    steps.pass(Step::Waiting)?;
    remove(&paths.digest()).at(doing, &paths.digest())?;
    steps.pass(Step::DigestGone)?;
    if exists(&paths.store()).at(doing, &paths.store())? {
        fs::rename(paths.store(), aside).at(doing, aside)?;
    }
    Ok(())
}

/// Leaves things as they were, as far as the disk lets us: the next start mends the rest.
fn turn_back(engine: &SledEngine, aside: &Path) {
    let store = engine.paths.store();
    if let (Ok(false), Ok(true)) = (exists(&store), exists(aside)) {
        let _mended_by_the_next = fs::rename(aside, &store);
    }
    if let Ok(false) = exists(aside) {
        let _mended_by_the_next = swap::clear(&engine.paths.store_new());
    }
}

/// Names the place of the old store; two exchanges may come in one second.
fn aside(engine: &SledEngine, at: DateTime<Utc>) -> io::Result<PathBuf> {
    let when = at.format("%Y%m%d-%H%M%S").to_string();
    let mut path = engine.paths.store_old(&when);
    let mut number = 1_u32;
    while exists(&path)? {
        number += 1;
        path = engine.paths.store_old(&format!("{when}-{number:02}"));
    }
    Ok(path)
}

fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        Ok(()) | Err(_) => Ok(()),
    }
}
