//! What does a plan say otherwise than it said before?

use super::{ItemText, Named, Plan, PlanVersion};
use crate::domain::case::Case;
use crate::domain::id::ItemId;
use crate::domain::school::School;
use chrono::NaiveDate;

/// The text of a plan with nothing of its marks: what one version is compared with another by.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PlanText {
    /// The aim.
    pub aim: String,
    /// The tasks.
    pub tasks: Vec<String>,
    /// The main directions of work.
    pub directions: Vec<String>,
    /// The items, in the order of a printed plan.
    pub items: Vec<(ItemId, ItemText)>,
    /// The young specialist, as the plan names them.
    pub mentee: Option<Named>,
    /// The mentor, as the plan names them; none while the case has none.
    pub mentor: Option<Named>,
}

/// Whose particulars a plan states.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Whose {
    /// The young specialist's.
    Mentee,
    /// The mentor's.
    Mentor,
}

/// Which of a plan's lists of lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Lines {
    /// The tasks.
    Tasks,
    /// The main directions of work.
    Directions,
}

/// One line of the list of changes between two texts of a plan.
#[expect(clippy::large_enum_variant, reason = "a list of changes is short, and read once")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Difference {
    /// The particulars changed since, or are another person's.
    Particulars {
        /// Whose.
        of: Whose,
        /// As the earlier text names them.
        before: Option<Named>,
        /// As the later text names them.
        after: Option<Named>,
    },
    /// Another aim.
    Aim {
        /// The earlier.
        before: String,
        /// The later.
        after: String,
    },
    /// Other tasks or directions; where both lists are empty, the same lines in another order.
    Lines {
        /// Which list.
        of: Lines,
        /// Lines that the later text has no more.
        removed: Vec<String>,
        /// Lines that the earlier text had not.
        added: Vec<String>,
    },
    /// An item that the earlier text had not.
    ItemAdded(ItemId, ItemText),
    /// An item that the later text has no more.
    ItemRemoved(ItemId, ItemText),
    /// An item that says something else.
    ItemReworded {
        /// Which.
        item: ItemId,
        /// What it said.
        before: ItemText,
        /// What it says.
        after: ItemText,
    },
}

impl PlanText {
    /// Takes the text of an approved version, frozen with the particulars of its day.
    pub fn of(version: &PlanVersion) -> Self {
        Self {
            items: version.items.clone(),
            mentee: Some(version.mentee.clone()),
            mentor: Some(version.mentor.clone()),
            ..Self::without_items(&version.plan)
        }
    }

    /// Takes the text that would be approved on a day; none before a plan is begun.
    pub fn present(case: &Case, school: &School, day: NaiveDate) -> Option<Self> {
        let named = |person| school.people.get(&person).map(Named::of);
        Some(Self {
            items: case.present_items().into_iter().map(|item| (item.id, item.text.clone())).collect(),
            mentee: named(case.head.mentee),
            mentor: case.mentorship_on(day).and_then(|mentorship| named(mentorship.mentor)),
            ..Self::without_items(case.plan.as_ref()?)
        })
    }

    fn without_items(plan: &Plan) -> Self {
        Self {
            aim: plan.aim.clone(),
            tasks: plan.tasks.clone(),
            directions: plan.directions.clone(),
            ..Self::default()
        }
    }
}

/// Returns what the present text of a case says otherwise than its version in force.
///
/// What stands here is what an approval would put in force; nothing before the first version.
pub fn since_approval(case: &Case, school: &School, day: NaiveDate) -> Vec<Difference> {
    let (Some(version), Some(present)) = (case.version_in_force(), PlanText::present(case, school, day))
    else {
        return Vec::new();
    };
    differences(&PlanText::of(version), &present)
}

/// Returns the list of changes from one text of a plan to another, in the order of the form.
///
/// Items are known by their numbers, not by their place: one that stands elsewhere only because its
/// neighbours moved has not changed. Two texts without a difference say the same.
pub fn differences(before: &PlanText, after: &PlanText) -> Vec<Difference> {
    let mut found = Vec::new();
    found.extend(particulars(Whose::Mentee, &before.mentee, &after.mentee));
    found.extend(particulars(Whose::Mentor, &before.mentor, &after.mentor));
    if before.aim != after.aim {
        found.push(Difference::Aim { before: before.aim.clone(), after: after.aim.clone() });
    }
    found.extend(lines(Lines::Tasks, &before.tasks, &after.tasks));
    found.extend(lines(Lines::Directions, &before.directions, &after.directions));
    found.extend(items(before, after));
    found
}

fn particulars(of: Whose, before: &Option<Named>, after: &Option<Named>) -> Option<Difference> {
    (before != after).then(|| Difference::Particulars { of, before: before.clone(), after: after.clone() })
}

fn lines(of: Lines, before: &[String], after: &[String]) -> Option<Difference> {
    let (removed, added) = (without(before, after), without(after, before));
    (before != after).then_some(Difference::Lines { of, removed, added })
}

/// The lines of one list that another has not; a line that stands twice in the one and once in the
/// other is left over once.
fn without(these: &[String], those: &[String]) -> Vec<String> {
    let mut those: Vec<&String> = those.iter().collect();
    let left = these.iter().filter(|line| match those.iter().position(|other| other == line) {
        Some(at) => {
            those.swap_remove(at);
            false
        }
        None => true,
    });
    left.cloned().collect()
}

fn items(before: &PlanText, after: &PlanText) -> Vec<Difference> {
    let removed = before.items.iter().filter(|(id, _)| text_of(*id, after).is_none());
    let removed = removed.map(|(id, text)| Difference::ItemRemoved(*id, text.clone()));
    let standing = after.items.iter().filter_map(|(id, text)| match text_of(*id, before) {
        None => Some(Difference::ItemAdded(*id, text.clone())),
        Some(was) if says_the_same(was, before, text, after) => None,
        Some(was) => Some(Difference::ItemReworded { item: *id, before: was.clone(), after: text.clone() }),
    });
    removed.chain(standing).collect()
}

fn text_of(id: ItemId, plan: &PlanText) -> Option<&ItemText> {
    plan.items.iter().find(|(item, _)| *item == id).map(|(_, text)| text)
}

/// An item names its direction by the place: in a list put in another order the same place is
/// another direction, while a direction reworded where it stands is still the item's.
fn says_the_same(was: &ItemText, before: &PlanText, text: &ItemText, after: &PlanText) -> bool {
    let name = |text: &ItemText, plan: &PlanText| plan.directions.get(usize::from(text.direction)).cloned();
    let (old, new) = (name(was, before), name(text, after));
    let reworded = was.direction == text.direction
        && old.as_ref().is_none_or(|old| !after.directions.contains(old))
        && new.as_ref().is_none_or(|new| !before.directions.contains(new));
    (old == new || reworded) && *was == ItemText { direction: was.direction, ..text.clone() }
}
