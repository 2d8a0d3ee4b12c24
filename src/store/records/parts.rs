//! In which form does a part lie in the store?

use super::keys;
use crate::domain::id::Revision;
use crate::domain::part::{Part, PartKey};
use crate::store::{Kind, RecordFault, StoreError, Tree, open, seal};

/// The version of the form in which parts are written.
const VERSION: u8 = 1;

/// A part with the revision that last changed it.
pub(super) type Kept = (Revision, Part);

/// Returns the stored form of a part.
pub(super) fn sealed(part: &Part, revision: Revision) -> Result<Vec<u8>, StoreError> {
    let key = part.key();
    seal(keys::kind(&key), VERSION, &(revision, part)).map_err(|fault| at_part(&key, fault))
}

/// Reads a part from where its kind is known by its place; one that belongs elsewhere is refused.
pub(super) fn opened(tree: Tree, key: &[u8], bytes: &[u8]) -> Result<Kept, StoreError> {
    let at = if tree == Tree::School { 0 } else { 4 };
    let kind = Kind(key.get(at).copied().unwrap_or_default());
    let fault = |fault| StoreError::Record { tree, key: key.to_vec(), fault };
    let (revision, part): Kept = open(kind, VERSION, bytes).map_err(fault)?;
    if keys::place(&part.key()) != (tree, key.to_vec()) {
        return Err(fault(RecordFault::Content("it belongs under another key".to_owned())));
    }
    Ok((revision, part))
}

fn at_part(key: &PartKey, fault: RecordFault) -> StoreError {
    let (tree, key) = keys::place(key);
    StoreError::Record { tree, key, fault }
}
