//! How is something drawn that may be higher than the window?

use crate::app::mouse::Spot;
use crate::ui::drawn::{Drawn, Target};
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

/// A roll of paper as wide as the window: rows are taken one after another, then a part is shown.
pub struct Canvas {
    buffer: Buffer,
    taken: u16,
    pointed: Option<Position>,
    rows_in_sight: u16,
    targets: Vec<Target>,
}

/// No form is as long; a longer one is cut instead of eating the memory.
const LONGEST: u16 = 4_000;

impl Canvas {
    /// An empty roll of this width.
    pub fn new(width: u16) -> Self {
        Self {
            buffer: Buffer::empty(Rect::new(0, 0, width, 0)),
            taken: 0,
            pointed: None,
            rows_in_sight: 1,
            targets: Vec::new(),
        }
    }

    /// Takes the next rows; they are fewer, or none, when the roll is at its end.
    pub fn take(&mut self, rows: u16) -> Rect {
        let rows = rows.min(LONGEST - self.taken);
        let place = Rect::new(0, self.taken, self.buffer.area.width, rows);
        self.taken += rows;
        self.buffer.resize(Rect { height: self.taken, ..self.buffer.area });
        place
    }

    /// Leaves rows empty.
    pub fn skip(&mut self, rows: u16) {
        self.take(rows);
    }

    /// What is drawn upon.
    pub fn buffer(&mut self) -> &mut Buffer {
        &mut self.buffer
    }

    /// Says where the cursor belongs, and so what must be in sight.
    pub fn point(&mut self, x: u16, y: u16) {
        self.pointed = Some(Position { x, y });
    }

    /// Says how many rows from the cursor on should be in sight with it.
    pub fn keep_in_sight(&mut self, rows: u16) {
        self.rows_in_sight = rows;
    }

    /// The row that is taken next.
    pub fn next_row(&self) -> u16 {
        self.taken
    }

    /// Says that something can be pressed.
    pub fn touches(&mut self, area: Rect, spot: Spot) {
        self.targets.push(Target { area, spot });
    }

    /// Says that the rows from one on can be pressed, beneath what was said of them since `beneath`.
    pub fn rows_touch(&mut self, from: u16, beneath: usize, spot: Spot) {
        let area = Rect { y: from, height: self.taken - from, ..self.buffer.area };
        self.targets.insert(beneath, Target { area, spot });
    }

    /// How many things can be pressed until now.
    pub fn touched(&self) -> usize {
        self.targets.len()
    }

    /// What of a part can be pressed, at its place in the window.
    fn in_sight(&self, top: u16, window: Rect) -> impl Iterator<Item = Target> {
        let part = Rect { y: top, height: window.height, ..self.buffer.area };
        self.targets.iter().map(move |target| {
            let seen = target.area.intersection(part);
            let area = Rect { x: window.x + seen.x, y: window.y + seen.y.saturating_sub(top), ..seen };
            Target { area: area.intersection(window), spot: target.spot }
        })
    }

    /// Copies the part around the cursor into a window; returns where the cursor is there, and what can be
    /// pressed.
    pub fn show(&self, window: Rect, buf: &mut Buffer) -> Drawn {
        let top = self.top(window.height);
        let mut drawn = Drawn::from(self.cursor_in(top, window));
        drawn.extend(self.in_sight(top, window).filter(|target| !target.area.is_empty()));
        for y in 0..window.height.min(self.taken - top) {
            for x in 0..window.width.min(self.buffer.area.width) {
                buf[(window.x + x, window.y + y)] = self.buffer[(x, top + y)].clone();
            }
        }
        drawn
    }

    fn cursor_in(&self, top: u16, window: Rect) -> Option<Position> {
        let pointed = self.pointed?;
        let x = pointed.x.min(window.width.saturating_sub(1));
        let y = pointed.y.checked_sub(top).filter(|y| *y < window.height)?;
        Some(Position { x: window.x + x, y: window.y + y })
    }

    /// The beginning stays as long as it can; then the cursor is kept a little above the middle.
    fn top(&self, height: u16) -> u16 {
        let lowest = self.taken.saturating_sub(height);
        let cursor = self.pointed.map_or(0, |at| at.y);
        if cursor + self.rows_in_sight <= height {
            return 0;
        }
        cursor.saturating_sub(height * 2 / 5).min(lowest)
    }
}
