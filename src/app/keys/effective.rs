//! Which keys hold where, the user's own among them?

use super::action::Action;
use super::binding::{Context, Footer, Stroke};
use super::resolver::{Resolved, look_up};
use super::table::BINDINGS;
use crate::app::key::Key;

/// An action in one place, with the keys that mean it there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bound {
    /// The place.
    pub context: Context,
    /// What the keys mean.
    pub action: Action,
    /// The keys; the first is the one shown in the footer.
    pub keys: Vec<Stroke>,
    /// Whether and where the footer shows it.
    pub footer: Footer,
}

impl Bound {
    /// Returns the first key as shown in the footer.
    pub fn hint(&self) -> String {
        self.keys.first().map_or_else(String::new, |stroke| stroke.hint())
    }

    /// Returns all keys as shown in the help.
    pub fn hints(&self) -> String {
        self.keys.iter().map(|stroke| stroke.hint()).collect::<Vec<_>>().join("  ")
    }
}

/// The table of keys that holds: the shipped one, with the user's own keys in it.
///
/// The resolver, the footer, the menu, the help, the settings and `talimger keys` read it, and nothing else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyTable {
    bound: Vec<Bound>,
}

impl Default for KeyTable {
    fn default() -> Self {
        Self::shipped()
    }
}

impl KeyTable {
    /// The table as it is shipped.
    pub fn shipped() -> Self {
        let in_one_place = |context| {
            let here = BINDINGS.iter().filter(move |binding| binding.contexts.contains(&context));
            here.map(move |binding| Bound {
                context,
                action: binding.action,
                keys: binding.keys.to_vec(),
                footer: binding.footer,
            })
        };
        Self { bound: Context::ALL.into_iter().flat_map(in_one_place).collect() }
    }

    /// The same table with other keys; `keys` gives those of an action in a place.
    pub(super) fn with_keys(mut self, keys: impl Fn(&Bound) -> Vec<Stroke>) -> Self {
        for bound in &mut self.bound {
            bound.keys = keys(bound);
        }
        self
    }

    /// Every action in every place, in the order of the shipped table.
    pub fn all(&self) -> &[Bound] {
        &self.bound
    }

    /// What holds in a place, in the order of the shipped table.
    pub fn bindings(&self, context: Context) -> impl Iterator<Item = &Bound> + Clone {
        self.bound.iter().filter(move |bound| bound.context == context)
    }

    /// What the footer of a place shows, from left to right.
    pub fn footer(&self, context: Context) -> Vec<&Bound> {
        let mut shown: Vec<_> = self.bindings(context).filter(|it| it.footer.place().is_some()).collect();
        shown.sort_by_key(|bound| bound.footer.place());
        shown
    }

    /// Returns the meaning of one key in a place.
    ///
    /// The produced character is looked up as it is; only when it means nothing is it taken for the
    /// physical key that gives it in a Russian or Kazakh layout.
    pub fn meaning(&self, context: Context, key: Key) -> Option<Action> {
        match look_up(self, context, None, key) {
            Resolved::Action(action) => Some(action),
            Resolved::Awaiting | Resolved::Nothing => None,
        }
    }
}
