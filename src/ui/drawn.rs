//! What does a drawing tell of itself: where the cursor belongs, and what of it can be pressed?

use crate::app::mouse::Spot;
use ratatui::layout::{Position, Rect};

/// What a drawing tells of itself.
///
/// Whoever draws something that can be pressed says where it stands, as data; the shell gives what lies under
/// the pointer back to the program. So nobody measures anew what was drawn.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Drawn {
    /// Where the terminal's cursor belongs, if it is known.
    pub cursor: Option<Position>,
    targets: Vec<Target>,
}

/// What stands where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Target {
    /// The place.
    pub area: Rect,
    /// What stands there.
    pub spot: Spot,
}

impl From<Option<Position>> for Drawn {
    fn from(cursor: Option<Position>) -> Self {
        Self { cursor, targets: Vec::new() }
    }
}

impl Drawn {
    /// The same drawing, with something that can be pressed.
    #[must_use]
    pub fn with(mut self, area: Rect, spot: Spot) -> Self {
        self.touches(area, spot);
        self
    }

    /// Says that something can be pressed.
    pub fn touches(&mut self, area: Rect, spot: Spot) {
        if !area.is_empty() {
            self.targets.push(Target { area, spot });
        }
    }

    /// Takes what can be pressed from elsewhere; what comes later lies over what came before.
    pub fn extend(&mut self, targets: impl IntoIterator<Item = Target>) {
        self.targets.extend(targets);
    }

    /// Both drawings; the cursor of the first goes before that of the second.
    #[must_use]
    pub fn or(mut self, other: impl Into<Self>) -> Self {
        let other = other.into();
        self.cursor = self.cursor.or(other.cursor);
        self.targets.extend(other.targets);
        self
    }

    /// What can be pressed, the uppermost last.
    pub fn targets(&self) -> &[Target] {
        &self.targets
    }

    /// What lies under a place, and of a text the column in it.
    pub fn spot(&self, at: Position) -> Option<Spot> {
        let target = self.targets.iter().rfind(|target| target.area.contains(at))?;
        Some(match target.spot {
            Spot::Text(field, from) => Spot::Text(field, from + usize::from(at.x - target.area.x)),
            other => other,
        })
    }
}
