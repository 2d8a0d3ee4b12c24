//! How are the documents of many cases made at once, and put one after the other?
//!
//! ```text
//! worker  case 1   case 3 ...  ─┐
//! worker  case 2   case 4 ...  ─┴─► case 1, case 2, case 3 ...   put by who asked
//! ```
//!
//! What is made depends on nothing but its case, so it is the same however many make it. Putting keeps the order:
//! paths, questions and faults come as they were asked for.

use std::collections::BTreeMap;
use std::io;
use std::ops::ControlFlow;
use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{SyncSender, sync_channel};
use std::thread;

/// Fewer than this are made before a thread has begun.
const AT_LEAST: usize = 8;

/// More workers than this wait for the disk only.
const MOST: usize = 8;

/// Makes something of each, on as many threads as the machine can run at once, and gives it away in their order.
///
/// # Errors
///
/// Those of whoever takes it; nothing more is made then, nor after a break.
pub(super) fn in_order<T: Sync, R: Send, B>(
    of: &[T],
    make: impl Fn(&T) -> R + Sync,
    mut take: impl FnMut(R) -> io::Result<ControlFlow<B>>,
) -> io::Result<ControlFlow<B>> {
    let workers = thread::available_parallelism().map_or(1, usize::from).min(MOST);
    if workers == 1 || of.len() < AT_LEAST {
        for one in of {
            if let ControlFlow::Break(with) = take(make(one))? {
                return Ok(ControlFlow::Break(with));
            }
        }
        return Ok(ControlFlow::Continue(()));
    }
    let next = AtomicUsize::new(0);
    let work = |to: SyncSender<(usize, R)>| {
        while let Some((at, one)) = taken(&next, of)
            && to.send((at, make(one))).is_ok()
        {}
    };
    thread::scope(|scope| {
        // Bounded, so that little more is in memory than is about to be put.
        let (sender, made) = sync_channel(workers * 2);
        let begin = |_| {
            let (work, to) = (&work, sender.clone());
            scope.spawn(move || work(to))
        };
        let begun: Vec<_> = (0..workers).map(begin).collect();
        drop(sender);
        let mut early = BTreeMap::new();
        for at in 0..of.len() {
            while !early.contains_key(&at)
                && let Ok((which, one)) = made.recv()
            {
                early.insert(which, one);
            }
            // Missing only where a worker panicked: the loop below goes on with that.
            let Some(one) = early.remove(&at) else { break };
            if let ControlFlow::Break(with) = take(one)? {
                return Ok(ControlFlow::Break(with));
            }
        }
        for worker in begun {
            worker.join().unwrap_or_else(|panic| resume_unwind(panic));
        }
        Ok(ControlFlow::Continue(()))
    })
}

fn taken<'t, T>(next: &AtomicUsize, of: &'t [T]) -> Option<(usize, &'t T)> {
    let at = next.fetch_add(1, Ordering::Relaxed);
    of.get(at).map(|one| (at, one))
}
