//! What becomes of a form whose record another has changed meanwhile?
//!
//! ```text
//! base     what stood there when the form was opened
//! mine     what stands in the form
//! theirs   what stands in the record now
//! ```
//!
//! What only one side has changed is taken from that side; where both did, somebody has to choose.

use std::collections::{BTreeMap, BTreeSet};

use super::draft::{Draft, Kept};
use super::field::Input;
use super::scores::Score;
use super::{Field, Focus, Form};

/// One thing that both sides have changed, each to something else.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Clash {
    /// The field.
    pub field: String,
    /// The criterion, in a grid of scores.
    pub criterion: Option<String>,
}

/// Two versions of the contents brought together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Merged {
    /// The contents, with mine where somebody has to choose.
    pub draft: Draft,
    /// Where somebody has to choose.
    pub clashes: Vec<Clash>,
    /// The fields that only the other side has changed.
    pub taken: Vec<String>,
}

/// Brings two versions together that grew from one.
pub fn merge(base: &Draft, mine: &Draft, theirs: &Draft) -> Merged {
    let mut merged = Merged::default();
    let ids: BTreeSet<&String> = mine.fields.keys().chain(theirs.fields.keys()).collect();
    for id in ids {
        let kept = match (base.fields.get(id), mine.fields.get(id), theirs.fields.get(id)) {
            (_, None, Some(theirs)) => theirs.clone(),
            (_, Some(mine), None) => mine.clone(),
            (Some(Kept::Scores(base)), Some(Kept::Scores(mine)), Some(Kept::Scores(theirs))) => {
                Kept::Scores(merged.scores(id, base, mine, theirs))
            }
            (base, Some(mine), Some(theirs)) => merged.value(id, base, mine, theirs),
            (_, None, None) => continue,
        };
        merged.draft.fields.insert(id.clone(), kept);
    }
    merged
}

impl Merged {
    fn value(&mut self, id: &str, base: Option<&Kept>, mine: &Kept, theirs: &Kept) -> Kept {
        if mine == theirs || base == Some(theirs) {
            return mine.clone();
        }
        if base == Some(mine) {
            self.taken.push(id.to_owned());
            return theirs.clone();
        }
        self.clashes.push(Clash { field: id.to_owned(), criterion: None });
        mine.clone()
    }

    fn scores(
        &mut self,
        id: &str,
        base: &BTreeMap<String, Score>,
        mine: &BTreeMap<String, Score>,
        theirs: &BTreeMap<String, Score>,
    ) -> BTreeMap<String, Score> {
        let mut all = BTreeMap::new();
        let criteria: BTreeSet<&String> = mine.keys().chain(theirs.keys()).collect();
        for key in criteria {
            let (before, own, other) = (base.get(key), mine.get(key), theirs.get(key));
            let kept = if own == before { other } else { own };
            if own == before && other != before && !self.taken.iter().any(|it| it == id) {
                self.taken.push(id.to_owned());
            }
            if own != before && other != before && own != other {
                self.clashes.push(Clash { field: id.to_owned(), criterion: Some(key.clone()) });
            }
            all.extend(kept.map(|score| (key.clone(), *score)));
        }
        all
    }

    /// Takes theirs for one of the clashes.
    pub fn take_theirs(&mut self, clash: &Clash, theirs: &Draft) {
        let Some(value) = theirs.fields.get(&clash.field) else { return };
        match (&clash.criterion, self.draft.fields.get_mut(&clash.field), value) {
            (Some(key), Some(Kept::Scores(mine)), Kept::Scores(theirs)) => match theirs.get(key) {
                Some(score) => drop(mine.insert(key.clone(), *score)),
                None => drop(mine.remove(key)),
            },
            _ => drop(self.draft.fields.insert(clash.field.clone(), value.clone())),
        }
    }
}

impl Form {
    /// Returns the contents with which the form began.
    pub fn opened(&self) -> &Draft {
        &self.opened
    }

    /// Says with which contents the form began: a draft of it was kept then.
    pub fn begin_with(&mut self, opened: Draft) {
        self.opened = opened;
    }

    /// Goes to a field, where it is still there.
    pub fn go_to(&mut self, id: &str) {
        if let Some(at) = self.place(id) {
            self.focus = Focus::Field(at);
        }
    }

    /// Returns the name of what a clash is about, and what stands in this form for it, as a person reads it.
    pub fn told(&self, clash: &Clash) -> Option<(String, String)> {
        let field = self.fields.iter().find(|field| field.id == clash.field)?;
        match &clash.criterion {
            Some(key) => criterion(field, key),
            None => Some((field.label.clone(), field.shown())),
        }
    }
}

fn criterion(field: &Field, key: &str) -> Option<(String, String)> {
    let Input::Scores(scores) = &field.input else { return None };
    let (criterion, score) = scores.scored().find(|(criterion, _)| criterion.key == key)?;
    let shown = match score {
        Some(Score::Points(points)) => points.to_string(),
        Some(Score::NotAssessed) => "-".to_owned(),
        None => String::new(),
    };
    Some((criterion.label.clone(), shown))
}
