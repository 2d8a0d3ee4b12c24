//! How does an opened sled read and write the trees of a store?

use std::convert::Infallible;
use std::ops::ControlFlow;
use std::path::PathBuf;

use sled::Transactional;
use sled::transaction::{ConflictableTransactionError, TransactionError, TransactionalTree};

use super::inside::guarded;
use super::sled_fault::ask;
use super::{Damage, Doing, Each, EachUntil, Listener, RecordFault, StoreError, Tree, Write, Writes, chunks};
use crate::domain::progress::Stage;

/// How many writes go into a new store at once: few enough to be stopped soon, enough for each to cost little.
const PIECE: usize = 256;

/// A sled with its trees; closed when dropped.
pub(super) struct SledTrees {
    doing: Doing,
    store: PathBuf,
    /// In the order of [`Tree::ALL`].
    trees: Vec<sled::Tree>,
    db: Option<sled::Db>,
}

impl SledTrees {
    /// Makes the trees of a new store.
    pub(super) fn make(doing: Doing, store: PathBuf, db: sled::Db) -> Result<Self, StoreError> {
        let open = || Tree::ALL.into_iter().map(|tree| db.open_tree(tree.name())).collect();
        let trees = ask(doing, &store, open)?;
        Ok(Self { doing, store, trees, db: Some(db) })
    }

    /// Takes the trees of a store, all of which must be there: one that was cut short opens without
    /// them, and would get empty ones.
    pub(super) fn of(doing: Doing, store: PathBuf, db: sled::Db) -> Result<Self, StoreError> {
        let names = ask(doing, &store, || Ok(db.tree_names()))?;
        let is_there = |tree: Tree| names.iter().any(|name| name == tree.name().as_bytes());
        if !is_there(Tree::Meta) {
            return Err(StoreError::Damaged { doing, what: Damage::NoIdentity });
        }
        match Tree::ALL.into_iter().find(|tree| !is_there(*tree)) {
            Some(tree) => Err(StoreError::Damaged { doing, what: Damage::NoTree(tree) }),
            None => Self::make(doing, store, db),
        }
    }

    fn tree(&self, tree: Tree) -> &sled::Tree {
        &self.trees[tree.place()]
    }

    fn ask<T>(&self, work: impl FnOnce() -> sled::Result<T>) -> Result<T, StoreError> {
        ask(self.doing, &self.store, work)
    }

    fn row(&self, tree: Tree, key: &[u8], number: u16) -> Result<Option<sled::IVec>, StoreError> {
        self.ask(|| self.tree(tree).get(chunks::row_key(key, number)))
    }

    /// Returns the value that begins with this row.
    fn joined(&self, tree: Tree, key: &[u8], first: &[u8]) -> Result<Vec<u8>, StoreError> {
        let cut_short = || StoreError::Record { tree, key: key.to_vec(), fault: RecordFault::CutShort };
        let (count, start) = chunks::of_first_row(first).ok_or_else(cut_short)?;
        let mut value = start.to_vec();
        for number in 1..count {
            value.extend_from_slice(&self.row(tree, key, number)?.ok_or_else(cut_short)?);
        }
        Ok(value)
    }

    /// Returns the value that begins with this row, as far as it is there: a scan goes on over a torn
    /// one, which its checksum gives away.
    fn joined_as_it_lies(&self, tree: Tree, key: &[u8], first: &[u8]) -> Result<Vec<u8>, StoreError> {
        match self.joined(tree, key, first) {
            Err(StoreError::Record { .. }) => Ok(first.get(2..).unwrap_or_default().to_vec()),
            joined => joined,
        }
    }

    /// Returns the value under a key.
    pub(super) fn read(&self, tree: Tree, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        match self.row(tree, key, 0)? {
            Some(first) => Ok(Some(self.joined(tree, key, &first)?)),
            None => Ok(None),
        }
    }

    /// Visits the entries of a prefix upwards.
    pub(super) fn scan(&self, tree: Tree, prefix: &[u8], each: &mut Each) -> Result<(), StoreError> {
        let mut rows = self.tree(tree).scan_prefix(prefix);
        while let Some((row_key, row)) = self.ask(|| rows.next().transpose())? {
            if let Some((key, 0)) = chunks::of_row(&row_key)
                && key.starts_with(prefix)
            {
                each(key, &self.joined_as_it_lies(tree, key, &row)?)?;
            }
        }
        Ok(())
    }

    /// Visits all entries downwards.
    pub(super) fn scan_down(&self, tree: Tree, each: &mut EachUntil) -> Result<(), StoreError> {
        let mut rows = self.tree(tree).iter();
        while let Some((row_key, row)) = self.ask(|| rows.next_back().transpose())? {
            if let Some((key, 0)) = chunks::of_row(&row_key)
                && each(key, &self.joined_as_it_lies(tree, key, &row)?)? == ControlFlow::Break(())
            {
                break;
            }
        }
        Ok(())
    }

    /// Returns how many entries a tree has; their values are not put together for it.
    pub(super) fn count(&self, tree: Tree) -> Result<u64, StoreError> {
        let (mut rows, mut count) = (self.tree(tree).iter().keys(), 0);
        while let Some(row_key) = self.ask(|| rows.next().transpose())? {
            count += u64::from(matches!(chunks::of_row(&row_key), Some((_, 0))));
        }
        Ok(count)
    }

    /// Returns the greatest key of a tree, without its value.
    pub(super) fn last_key(&self, tree: Tree) -> Result<Option<Vec<u8>>, StoreError> {
        let row = self.ask(|| self.tree(tree).last())?;
        Ok(row.and_then(|(row_key, _)| chunks::of_row(&row_key).map(|(key, _)| key.to_vec())))
    }

    /// Writes all or nothing, and hands it to the system; whether it is on the disk, sled does not know.
    pub(super) fn write(&mut self, writes: &Writes) -> Result<(), StoreError> {
        writes.must_fit()?;
        self.ask(|| transact(&self.trees, writes.all()))?;
        self.ask(|| self.tree(Tree::Meta).flush())?;
        Ok(())
    }

    /// Writes into a store that nobody sees yet: a piece at a time, for whoever waits to hear of each, and
    /// to stop between two. What is half-written is then nobody's.
    pub(super) fn write_in_pieces(&mut self, writes: &Writes, listener: &Listener) -> Result<(), StoreError> {
        writes.must_fit()?;
        let mut count = listener.begin(Stage::Building, writes.all().len() as u64)?;
        for piece in writes.all().chunks(PIECE) {
            self.ask(|| transact(&self.trees, piece))?;
            count.advance(piece.len() as u64)?;
        }
        self.ask(|| self.tree(Tree::Meta).flush())?;
        Ok(())
    }
}

impl Drop for SledTrees {
    fn drop(&mut self) {
        // What was acknowledged is on the disk already; whatever sled still has to say concerns nobody.
        let (trees, db) = (std::mem::take(&mut self.trees), self.db.take());
        let _ = guarded(|| drop((trees, db)));
    }
}

type Step = Result<(), ConflictableTransactionError<Infallible>>;

/// One transaction over all trees; sled may call the closure more than once.
fn transact(trees: &[sled::Tree], writes: &[Write]) -> sled::Result<()> {
    let outcome = trees.transaction(|views: &Vec<TransactionalTree>| {
        writes.iter().try_for_each(|write| match write {
            Write::Put { tree, key, value } => put(&views[tree.place()], key, value),
            Write::Remove { tree, key } => remove_rows(&views[tree.place()], key, 0),
        })
    });
    match outcome {
        Ok(()) => Ok(()),
        Err(TransactionError::Storage(error)) => Err(error),
        Err(TransactionError::Abort(never)) => match never {},
    }
}

fn put(view: &TransactionalTree, key: &[u8], value: &[u8]) -> Step {
    let rows = chunks::rows(value);
    remove_rows(view, key, rows.len())?;
    for (number, row) in (0_u16..).zip(rows) {
        view.insert(chunks::row_key(key, number), row)?;
    }
    Ok(())
}

/// Takes away the rows of a value from one on.
fn remove_rows(view: &TransactionalTree, key: &[u8], from: usize) -> Step {
    let first = view.get(chunks::row_key(key, 0))?;
    let count = first.as_deref().and_then(chunks::of_first_row).map_or(0, |(count, _)| count);
    for number in (0..count).skip(from) {
        view.remove(chunks::row_key(key, number))?;
    }
    Ok(())
}
