//! How does a store of an older format become one of this version's?

use super::{STORE_FORMAT, StoreError, Writes};

/// One step from a format to the next: what the store holds, as the next format has it.
///
/// A migration moves and derives records; entries of the history are never rewritten by one.
#[derive(Clone, Copy)]
pub struct Migration {
    /// The format that it takes.
    pub from: u8,
    /// Makes the content of the next one.
    pub step: fn(Writes) -> Result<Writes, StoreError>,
}

/// The steps that there are: none, for format 1 is the first.
pub const MIGRATIONS: &[Migration] = &[];

/// Brings the content of a store of a format up to the one of this version, a step after another.
///
/// # Errors
///
/// [`StoreError::OlderFormat`] where a step is missing, and what a step itself says.
pub fn brought_up_to(
    newest: u8,
    found: u8,
    content: Writes,
    migrations: &[Migration],
) -> Result<Writes, StoreError> {
    (found..newest).try_fold(content, |content, format| {
        let step = migrations.iter().find(|it| it.from == format);
        let missing = StoreError::OlderFormat { found: format, newest: STORE_FORMAT };
        (step.ok_or(missing)?.step)(content)
    })
}

#[cfg(test)]
mod tests {
    use super::{MIGRATIONS, Migration, brought_up_to};
    use crate::store::{STORE_FORMAT, StoreError, Tree, Writes};

    fn adding(key: &'static str, mut content: Writes) -> Writes {
        content.put(Tree::Meta, key, "");
        content
    }

    const STEPS: [Migration; 2] = [
        Migration { from: 2, step: |content| Ok(adding("second", content)) },
        Migration { from: 1, step: |content| Ok(adding("first", content)) },
    ];

    #[test]
    fn the_steps_follow_one_another_in_the_order_of_the_formats() {
        let content = brought_up_to(3, 1, Writes::new(), &STEPS).unwrap();
        assert_eq!(content, adding("second", adding("first", Writes::new())));
        assert_eq!(brought_up_to(3, 3, Writes::new(), &STEPS).unwrap(), Writes::new());
    }

    #[test]
    fn a_step_that_is_missing_is_not_passed_over() {
        let refused = brought_up_to(4, 1, Writes::new(), &STEPS);
        assert!(matches!(refused, Err(StoreError::OlderFormat { found: 3, .. })));
    }

    #[test]
    fn every_format_before_this_one_has_its_step() {
        assert!(MIGRATIONS.iter().map(|it| it.from).eq(1..STORE_FORMAT));
    }
}
