//! How does a frame reach the terminal in as few bytes as can be?

use ratatui::backend::{Backend, ClearType, WindowSize};
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::{Position, Rect, Size};
use ratatui::style::Modifier;
use unicode_width::UnicodeWidthStr;

/// A gap of so many blanks is cheaper to write over than to jump: a jump takes six bytes or more.
const CHEAPER: u16 = 5;
/// What is seen on a blank too.
const SEEN_ON_BLANKS: Modifier = Modifier::UNDERLINED.union(Modifier::REVERSED).union(Modifier::CROSSED_OUT);

/// A backend that writes short gaps of blanks instead of moving the cursor over them.
///
/// A frame of names is mostly short words: between them the library moves the cursor, six to eight
/// bytes for what is one blank. What the screen shows is remembered, so that nothing but blanks is
/// written over, and nothing at all where a frame is the one that stands.
#[derive(Debug)]
pub struct Frugal<B> {
    backend: B,
    shown: Buffer,
    /// Whether a sign of two columns was written: the library does not tell what becomes of its second
    /// column, so what is shown is no longer known.
    wide_was_written: bool,
    cursor: Cursor,
}

/// What is known of the cursor: nothing after something else may have moved it.
#[derive(Debug, Default)]
struct Cursor {
    at: Option<Position>,
    is_seen: Option<bool>,
}

impl<B> Frugal<B> {
    /// Wraps a backend whose screen is empty.
    pub fn new(backend: B) -> Self {
        Self { backend, shown: Buffer::default(), wide_was_written: false, cursor: Cursor::default() }
    }

    fn remember(&mut self, written: &[(u16, u16, Cell)]) {
        self.wide_was_written |= written.iter().any(|(.., cell)| cell.symbol().width() > 1);
        let columns = written.iter().map(|(x, ..)| x + 1).max().unwrap_or_default();
        let rows = written.iter().map(|(_, y, _)| y + 1).max().unwrap_or_default();
        let known = self.shown.area;
        if columns > known.width || rows > known.height {
            let area = Rect::new(0, 0, columns.max(known.width), rows.max(known.height));
            let mut larger = Buffer::empty(area);
            larger.merge(&self.shown);
            self.shown = larger;
        }
        for (x, y, cell) in written {
            self.shown[(*x, *y)] = cell.clone();
        }
    }

    /// Puts blanks into the gaps that are worth it.
    fn filled(&self, written: &[(u16, u16, Cell)]) -> Vec<(u16, u16, Cell)> {
        let mut filled: Vec<(u16, u16, Cell)> = Vec::with_capacity(written.len());
        for (x, y, cell) in written {
            if let Some((last, row, before)) = filled.last()
                && row == y
                && x > last
                && self.is_cheap_gap(last + 1..*x, *y, before)
            {
                let (gap, mut blank) = (last + 1..*x, before.clone());
                blank.set_symbol(" ");
                filled.extend(gap.map(|at| (at, *y, blank.clone())));
            }
            filled.push((*x, *y, cell.clone()));
        }
        filled
    }

    fn is_cheap_gap(&self, gap: std::ops::Range<u16>, y: u16, before: &Cell) -> bool {
        let looks_alike = |cell: &Cell| {
            cell.symbol() == " "
                && cell.bg == before.bg
                && !cell.modifier.union(before.modifier).intersects(SEEN_ON_BLANKS)
        };
        !gap.is_empty()
            && gap.len() <= usize::from(CHEAPER)
            && !self.wide_was_written
            && gap.clone().all(|x| self.shown.cell((x, y)).is_some_and(looks_alike))
    }
}

impl<B: Backend> Backend for Frugal<B> {
    type Error = B::Error;

    fn draw<'a, I>(&mut self, content: I) -> Result<(), Self::Error>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        let written: Vec<(u16, u16, Cell)> = content.map(|(x, y, cell)| (x, y, cell.clone())).collect();
        if written.is_empty() {
            return Ok(());
        }
        self.cursor.at = None;
        self.remember(&written);
        let filled = self.filled(&written);
        self.backend.draw(filled.iter().map(|(x, y, cell)| (*x, *y, cell)))
    }

    fn hide_cursor(&mut self) -> Result<(), Self::Error> {
        if self.cursor.is_seen.replace(false) == Some(false) {
            return Ok(());
        }
        self.backend.hide_cursor()
    }

    fn show_cursor(&mut self) -> Result<(), Self::Error> {
        if self.cursor.is_seen.replace(true) == Some(true) {
            return Ok(());
        }
        self.backend.show_cursor()
    }

    fn get_cursor_position(&mut self) -> Result<Position, Self::Error> {
        self.backend.get_cursor_position()
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> Result<(), Self::Error> {
        let position = position.into();
        if self.cursor.at.replace(position) == Some(position) {
            return Ok(());
        }
        self.backend.set_cursor_position(position)
    }

    fn clear(&mut self) -> Result<(), Self::Error> {
        self.shown = Buffer::default();
        self.wide_was_written = false;
        self.cursor = Cursor::default();
        self.backend.clear()
    }

    fn clear_region(&mut self, clear_type: ClearType) -> Result<(), Self::Error> {
        // What is left is not known: nothing is written over until it was drawn again.
        self.shown = Buffer::default();
        self.cursor = Cursor::default();
        self.backend.clear_region(clear_type)
    }

    fn size(&self) -> Result<Size, Self::Error> {
        self.backend.size()
    }

    fn window_size(&mut self) -> Result<WindowSize, Self::Error> {
        self.backend.window_size()
    }

    fn flush(&mut self) -> Result<(), Self::Error> {
        self.backend.flush()
    }
}
