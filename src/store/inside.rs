//! Is a panic on this thread one of the engine, which is caught and told as damage?

use std::any::Any;
use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};

thread_local! {
    static INSIDE: Cell<bool> = const { Cell::new(false) };
}

/// Says whether this thread is inside the engine of a lease, where every panic is caught.
///
/// For the panic hook: such a panic becomes [`StoreError::Damaged`](super::StoreError::Damaged), so
/// the hook leaves the terminal alone. True as well on the engine's own threads, whose panics it
/// reports by itself. A panic of the program's own code between two calls of a lease is not inside.
pub fn inside_lease() -> bool {
    INSIDE.try_with(Cell::get).unwrap_or(false)
        || std::thread::current().name().is_some_and(|name| name.starts_with("sled-io-"))
}

/// Calls the engine, and returns the text of its panic as an error.
///
/// Whatever the engine touched is not used after a panic: the lease is given back.
pub(super) fn guarded<T>(work: impl FnOnce() -> T) -> Result<T, String> {
    let before = INSIDE.replace(true);
    let outcome = catch_unwind(AssertUnwindSafe(work));
    INSIDE.set(before);
    outcome.map_err(|payload| panic_text(payload.as_ref()))
}

fn panic_text(payload: &(dyn Any + Send)) -> String {
    if let Some(text) = payload.downcast_ref::<&str>() {
        (*text).to_owned()
    } else if let Some(text) = payload.downcast_ref::<String>() {
        text.clone()
    } else {
        "no text".to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::{guarded, inside_lease};

    #[test]
    fn only_the_engine_itself_is_inside() {
        assert!(!inside_lease());
        assert_eq!(guarded(inside_lease), Ok(true));
        assert!(!inside_lease());
    }

    #[test]
    fn a_panic_of_the_engine_becomes_its_text_and_the_thread_goes_on() {
        let caught = guarded(|| std::panic::resume_unwind(Box::new("torn".to_owned())));
        assert_eq!(caught, Err::<(), _>("torn".to_owned()));
        assert!(!inside_lease());
    }
}
