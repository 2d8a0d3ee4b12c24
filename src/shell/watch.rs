//! What does a resting screen find when it looks around?

use crate::app::Msg;
use crate::desk::{Desk, Glance};
use crate::domain::id::Revision;
use crate::store::StoreId;
use std::time::{Duration, Instant};

/// How soon a store that could not be read is looked at again, at first.
const SOON: Duration = Duration::from_secs(1);
/// And at last.
const SELDOM: Duration = Duration::from_secs(30);

/// Looks at the header of the digest, and remembers what was there.
#[derive(Debug, Default)]
pub struct Watch {
    store: Option<StoreId>,
    doubt: Option<Doubted>,
}

#[derive(Debug, Clone, Copy)]
struct Doubted {
    last: Instant,
    pause: Duration,
}

impl Watch {
    /// Looks once: says what the program must be told, if anything is new. `shown` is the revision that
    /// the lists on the screen show, `doubted` whether they are known not to be the truth for sure.
    pub fn look(&mut self, desk: &Desk, shown: Revision, doubted: bool) -> Option<Msg> {
        let glance = desk.glance();
        if let Glance::Stands(store, _) = glance
            && self.store.replace(store).is_some_and(|before| before != store)
        {
            return Some(Msg::OtherStore);
        }
        if !doubted {
            self.doubt = None;
        }
        match glance {
            Glance::Newer if doubted => None,
            Glance::Newer => Some(Msg::Upgraded),
            Glance::Stands(..) | Glance::Nothing if doubted => self.look_again(),
            Glance::Stands(_, revision) => (revision != shown).then_some(Msg::SavedElsewhere),
            // Where a school was read and its digest is gone, the store itself is asked.
            Glance::Nothing => (shown != Revision::default()).then_some(Msg::SavedElsewhere),
        }
    }

    /// Looks again at growing intervals, for it is not free to knock at a store that is damaged or held.
    fn look_again(&mut self) -> Option<Msg> {
        let now = Instant::now();
        let doubt = self.doubt.get_or_insert(Doubted { last: now, pause: SOON });
        if now.duration_since(doubt.last) < doubt.pause {
            return None;
        }
        *doubt = Doubted { last: now, pause: (doubt.pause * 2).min(SELDOM) };
        Some(Msg::LookAgain)
    }
}
