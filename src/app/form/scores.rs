//! Which criterion has which score?

use serde::{Deserialize, Serialize};

use super::field::Taken;
use crate::app::key::{Code, Key};
use crate::words::{kazakh_row, number_entry};

/// A score of one criterion.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Score {
    /// So many points.
    Points(u8),
    /// Expressly not assessed.
    NotAssessed,
}

/// One criterion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Criterion {
    /// What the caller and the draft know it by.
    pub key: String,
    /// Its name on the screen.
    pub label: String,
}

/// Criteria that belong together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Area {
    /// The name of the area; empty where its criteria need none.
    pub label: String,
    /// Its criteria.
    pub criteria: Vec<Criterion>,
}

/// A row of the grid as it is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScoreRow<'s> {
    /// The name of an area.
    Area(&'s str),
    /// A criterion with its score, and whether it has the focus.
    Criterion(&'s Criterion, Option<Score>, bool),
}

/// A grid of criteria to be scored.
///
/// A digit scores and moves on, `-` says "not assessed" and moves on, Backspace takes back. Nothing is
/// scored unless it was pressed: an empty score is no zero.
#[derive(Clone, Debug)]
pub struct Scores {
    areas: Vec<Area>,
    scores: Vec<Option<Score>>,
    lowest: u8,
    highest: u8,
    row: usize,
}

impl Scores {
    /// A grid without scores.
    pub fn new(areas: Vec<Area>, highest: u8) -> Self {
        let scores = vec![None; areas.iter().map(|area| area.criteria.len()).sum()];
        Self { areas, scores, lowest: 0, highest, row: 0 }
    }

    /// Says that the scale begins above 0.
    pub fn begin_scale_at(&mut self, lowest: u8) {
        self.lowest = lowest;
    }

    /// The highest score.
    pub fn highest(&self) -> u8 {
        self.highest
    }

    /// The criteria with their scores.
    pub fn scored(&self) -> impl Iterator<Item = (&Criterion, Option<Score>)> {
        self.areas.iter().flat_map(|area| &area.criteria).zip(self.scores.iter().copied())
    }

    /// The rows from top to bottom.
    pub fn rows(&self) -> Vec<ScoreRow<'_>> {
        let mut rows = Vec::new();
        let mut at = 0;
        for area in &self.areas {
            if !area.label.is_empty() {
                rows.push(ScoreRow::Area(&area.label));
            }
            for criterion in &area.criteria {
                rows.push(ScoreRow::Criterion(criterion, self.scores[at], at == self.row));
                at += 1;
            }
        }
        rows
    }

    /// Whether every criterion is scored or expressly not assessed.
    pub fn is_complete(&self) -> bool {
        self.scores.iter().all(Option::is_some)
    }

    /// Scores a criterion; an unknown one is left alone.
    pub fn score(&mut self, key: &str, score: Option<Score>) {
        let at = self.areas.iter().flat_map(|area| &area.criteria).position(|c| c.key == key);
        if let Some(at) = at {
            self.scores[at] = score;
        }
    }

    /// Goes to the first criterion without a score, if there is one.
    pub fn go_to_unscored(&mut self) {
        self.row = self.scores.iter().position(Option::is_none).unwrap_or(self.row);
    }

    /// Goes to a criterion; nothing is scored by going there.
    pub(super) fn go_to(&mut self, criterion: usize) -> Taken {
        self.row = criterion.min(self.scores.len().saturating_sub(1));
        Taken::Ignored
    }

    /// The lowest score.
    pub fn lowest(&self) -> u8 {
        self.lowest
    }

    /// The number of the criterion that is asked for, from 0.
    pub fn row(&self) -> usize {
        self.row
    }

    /// Scores the criterion that is asked for.
    pub fn score_here(&mut self, score: Score) {
        self.set(Some(score));
    }

    /// Goes to the first criterion.
    pub fn go_to_first(&mut self) {
        self.row = 0;
    }

    /// Goes to the next criterion; says whether there is one.
    pub fn next_criterion(&mut self) -> bool {
        let is_there = self.row + 1 < self.scores.len();
        self.row += usize::from(is_there);
        is_there
    }

    /// Goes to the criterion before; says whether there is one.
    pub fn previous_criterion(&mut self) -> bool {
        let is_there = self.row > 0;
        self.row -= usize::from(is_there);
        is_there
    }

    /// The scores in a row, `·` where there is none.
    pub fn shown(&self) -> String {
        let sign = |score: &Option<Score>| match score {
            Some(Score::Points(points)) => points.to_string(),
            Some(Score::NotAssessed) => "-".to_owned(),
            None => "·".to_owned(),
        };
        self.scores.iter().map(sign).collect::<Vec<_>>().join(" ")
    }

    /// Does what a key does in the grid.
    pub fn press(&mut self, key: Key) -> Taken {
        if let Some(c) = key.typed() {
            return self.press_char(c);
        }
        let last = self.scores.len().saturating_sub(1);
        match key.code {
            Code::Up if self.row == 0 => return Taken::Previous,
            Code::Up => self.row -= 1,
            Code::Down | Code::Enter => return self.go_on(),
            Code::Backspace => self.take_back(),
            Code::Char('h') if key.ctrl => self.take_back(),
            Code::Delete => self.set(None),
            Code::Home => self.row = 0,
            Code::End => self.row = last,
            Code::PageUp => self.row = self.begin_of_area(self.row.saturating_sub(1)),
            Code::PageDown => self.row = self.end_of_area(self.row).min(last),
            _ => return Taken::Ignored,
        }
        Taken::Took
    }

    /// Takes a pasted line of scores from here on, as a paper has them: a sign for each criterion, spaces
    /// between them or none. What does not fit to the last sign is not taken at all.
    pub fn paste(&mut self, line: &str) {
        let signs = line.chars().filter(|c| !c.is_whitespace());
        let Some(scores) = signs.map(|c| self.read(c)).collect::<Option<Vec<Score>>>() else { return };
        if scores.len() > self.scores.len() - self.row {
            return;
        }
        for score in scores {
            self.set(Some(score));
            self.go_on();
        }
    }

    /// Reads one sign as a score of the scale.
    fn read(&self, c: char) -> Option<Score> {
        match number_entry::digit(c) {
            Some(points) if (self.lowest..=self.highest).contains(&points) => Some(Score::Points(points)),
            None if c == '-' || kazakh_row::is_minus(c) => Some(Score::NotAssessed),
            Some(_) | None => None,
        }
    }

    fn press_char(&mut self, c: char) -> Taken {
        let Some(score) = self.read(c) else { return Taken::Ignored };
        self.set(Some(score));
        self.go_on()
    }

    fn set(&mut self, score: Option<Score>) {
        if let Some(place) = self.scores.get_mut(self.row) {
            *place = score;
        }
    }

    fn go_on(&mut self) -> Taken {
        if self.row + 1 >= self.scores.len() {
            return Taken::Next;
        }
        self.row += 1;
        Taken::Took
    }

    /// Empties this score, or, where there is none, the one before it.
    fn take_back(&mut self) {
        if self.scores.get(self.row).is_some_and(Option::is_none) {
            self.row = self.row.saturating_sub(1);
        }
        self.set(None);
    }

    fn begin_of_area(&self, row: usize) -> usize {
        self.begins().filter(|begin| *begin <= row).last().unwrap_or(0)
    }

    fn end_of_area(&self, row: usize) -> usize {
        self.begins().find(|begin| *begin > row).unwrap_or(usize::MAX)
    }

    fn begins(&self) -> impl Iterator<Item = usize> {
        self.areas.iter().scan(0, |at, area| {
            let begin = *at;
            *at += area.criteria.len();
            Some(begin)
        })
    }
}
