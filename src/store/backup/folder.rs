//! Where do backups lie, and which of them are kept?

use super::reading::{Backup, read_backup, read_backup_counted};
use super::writing::write_backup;
use super::{BackupFault, BackupName};
use crate::domain::id::Revision;
use crate::domain::inspection::Flaw;
use crate::domain::progress::Stage;
use crate::store::error::AtPath;
use crate::store::paths::exists;
use crate::store::{
    Count, Doing, Lease, Listener, Paths, Present, Step, Steps, StoreError, StoreId, files, present,
};
use chrono::{DateTime, Utc};
use std::fs::{self, File};
use std::io::{self, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};

/// How many backups are kept: a fortnight of school days and more.
pub const KEPT: usize = 14;

/// What a backup is called until it is whole.
const BEING_WRITTEN: &str = "being-written";

/// The backups of a data directory.
#[derive(Debug, Clone)]
pub struct Backups {
    paths: Paths,
    steps: Steps,
}

impl Backups {
    /// Names the backups in a data directory; touches nothing.
    pub fn in_directory(paths: Paths) -> Self {
        Self { paths, steps: Steps::default() }
    }

    /// Has each step called out between two effects on the disk.
    #[must_use]
    pub fn stepping(self, steps: Steps) -> Self {
        Self { steps, ..self }
    }

    /// Returns the backups, the oldest first.
    ///
    /// # Errors
    ///
    /// What the disk says; a folder that is not there holds none.
    pub fn all(&self) -> io::Result<Vec<BackupName>> {
        let entries = match fs::read_dir(self.paths.backups()) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            entries => entries?,
        };
        let mut found = Vec::new();
        for entry in entries {
            found.extend(entry?.file_name().to_str().and_then(BackupName::parse));
        }
        found.sort();
        Ok(found)
    }

    /// Returns the path of a backup.
    pub fn path(&self, name: &BackupName) -> PathBuf {
        self.paths.backups().join(name.to_string())
    }

    /// Returns the data directory that they belong to.
    pub fn data(&self) -> &Path {
        self.paths.data()
    }

    /// Returns who has the screens open in that directory, the longest first.
    ///
    /// # Errors
    ///
    /// What the disk says.
    pub fn present(&self) -> io::Result<Vec<Present>> {
        present(&self.paths)
    }

    /// Returns the folder in which they lie.
    pub fn folder(&self) -> PathBuf {
        self.paths.backups()
    }

    /// Returns the names of the files that cannot be restored from, with what is wrong: a backup that is
    /// not whole, or not the one that its name says, and what a crash left half-written.
    ///
    /// # Errors
    ///
    /// What the disk says of the folder; [`BackupFault::Stopped`].
    pub fn faults(&self, listener: &Listener) -> Result<Vec<(String, Flaw)>, BackupFault> {
        let mut found = Vec::new();
        let all = self.all()?;
        let mut count = self.to_be_read(&all, listener)?;
        for name in all {
            let read = File::open(self.path(&name)).map_err(BackupFault::Io);
            let flaw = match read.and_then(|it| read_backup_counted(BufReader::new(it), &mut count)) {
                Ok(backup) if name.says(&backup.header) => continue,
                Ok(_) => Flaw::NotAsRecorded,
                Err(BackupFault::Stopped) => return Err(BackupFault::Stopped),
                Err(BackupFault::Newer { .. }) => Flaw::Newer,
                Err(
                    BackupFault::NotABackup
                    | BackupFault::CutShort { .. }
                    | BackupFault::Line { .. }
                    | BackupFault::Checksum
                    | BackupFault::Io(_),
                ) => Flaw::Spoilt,
            };
            found.push((name.to_string(), flaw));
        }
        if exists(&self.folder().join(BEING_WRITTEN))? {
            found.push((BEING_WRITTEN.to_owned(), Flaw::LeftBehind));
        }
        Ok(found)
    }

    /// Begins to count the bytes of backups.
    fn to_be_read(&self, all: &[BackupName], listener: &Listener) -> Result<Count, BackupFault> {
        let length = |name| fs::metadata(self.path(name)).map_or(0, |it| it.len());
        let total = all.iter().map(length).sum();
        listener.begin(Stage::CheckingBackups, total).map_err(|_| BackupFault::Stopped)
    }

    /// Says whether no backup was made on the day of a time: one comes before the first change of a day.
    pub fn is_due(&self, at: DateTime<Utc>) -> bool {
        let made = |name: &BackupName| name.at.date_naive() == at.date_naive();
        !self.all().is_ok_and(|all| all.iter().any(made))
    }

    /// Makes a backup of a leased store, and clears away those that are more than are kept.
    ///
    /// A crash at any moment leaves no file that could be taken for a whole one.
    ///
    /// # Errors
    ///
    /// What the disk says, and a record of the history that cannot be read.
    pub fn make(
        &self,
        lease: &dyn Lease,
        at: DateTime<Utc>,
        listener: &Listener,
    ) -> Result<PathBuf, StoreError> {
        let folder = self.paths.backups();
        self.make_folder(&folder).at(Doing::BackingUp, &folder)?;
        let beside = folder.join(BEING_WRITTEN);
        let made = self.make_beside(lease, at, &beside, listener).and_then(|name| {
            let path = self.path(&name);
            fs::rename(&beside, &path).at(Doing::BackingUp, &path)?;
            files::sync_folder(&folder).at(Doing::BackingUp, &folder)?;
            Ok(path)
        });
        if made.is_err() {
            let _not_taken_for_a_backup = fs::remove_file(&beside);
        }
        let path = made?;
        self.steps.pass(Step::BackupInPlace)?;
        self.thin();
        Ok(path)
    }

    /// Reads a backup, wherever it lies.
    ///
    /// # Errors
    ///
    /// [`BackupFault`].
    pub fn read(path: &Path) -> Result<Backup, BackupFault> {
        read_backup(BufReader::new(File::open(path)?))
    }

    /// Reads a backup, and lets `listener` hear how much of it is read.
    ///
    /// # Errors
    ///
    /// As [`read`](Self::read); [`BackupFault::Stopped`].
    pub fn read_heard(path: &Path, listener: &Listener) -> Result<Backup, BackupFault> {
        let file = File::open(path)?;
        let count = listener.begin(Stage::ReadingBackup, file.metadata()?.len());
        let mut count = count.map_err(|_| BackupFault::Stopped)?;
        read_backup_counted(BufReader::new(file), &mut count)
    }

    fn make_folder(&self, folder: &Path) -> io::Result<()> {
        if exists(folder)? {
            return Ok(());
        }
        files::make_inner_folder(self.paths.data(), folder)?;
        files::sync_folder(self.paths.data())
    }

    fn make_beside(
        &self,
        lease: &dyn Lease,
        at: DateTime<Utc>,
        beside: &Path,
        listener: &Listener,
    ) -> Result<BackupName, StoreError> {
        let mut out = BufWriter::new(files::make_anew(beside).at(Doing::BackingUp, beside)?);
        let header = write_backup(lease, at, &mut out, beside, listener)?;
        out.flush().at(Doing::BackingUp, beside)?;
        self.steps.pass(Step::BackupWritten)?;
        out.get_ref().sync_all().at(Doing::BackingUp, beside)?;
        self.steps.pass(Step::BackupSynced)?;
        Ok(BackupName::new(at, header.revision, header.store, header.chain))
    }

    /// Clears the oldest away; one that cannot be removed does no harm.
    fn thin(&self) {
        let all = self.all().unwrap_or_default();
        for name in &all[..all.len().saturating_sub(KEPT)] {
            let _more_than_needed = fs::remove_file(self.path(name));
        }
    }
}

/// Returns the highest revision of a store of which the names of its backups tell.
pub(in crate::store) fn newest_revision(paths: &Paths, store: StoreId) -> io::Result<Option<Revision>> {
    let all = Backups::in_directory(paths.clone()).all()?;
    Ok(all.iter().filter(|name| name.is_of(store)).map(|name| name.revision).max())
}
