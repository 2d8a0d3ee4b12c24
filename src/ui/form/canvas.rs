//! How is something drawn that may be higher than the window?

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

/// A roll of paper as wide as the window: rows are taken one after another, then a part is shown.
pub struct Canvas {
    buffer: Buffer,
    taken: u16,
    pointed: Option<Position>,
    rows_in_sight: u16,
}

/// No form is as long; a longer one is cut instead of eating the memory.
const LONGEST: u16 = 4_000;

impl Canvas {
    /// An empty roll of this width.
    pub fn new(width: u16) -> Self {
        Self { buffer: Buffer::empty(Rect::new(0, 0, width, 0)), taken: 0, pointed: None, rows_in_sight: 1 }
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

    /// Copies the part around the cursor into a window; returns where the cursor is there.
    pub fn show(&self, window: Rect, buf: &mut Buffer) -> Option<Position> {
        let top = self.top(window.height);
        for y in 0..window.height.min(self.taken - top) {
            for x in 0..window.width.min(self.buffer.area.width) {
                buf[(window.x + x, window.y + y)] = self.buffer[(x, top + y)].clone();
            }
        }
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
