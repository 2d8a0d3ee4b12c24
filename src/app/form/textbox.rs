//! What stands in a text field, and what does a key do to it?

use tui_textarea::{CursorMove, TextArea, WrapMode};

use super::field::Taken;
use unicode_normalization::char::compose;

use crate::app::key::{Code, Key};
use crate::app::measure::fitting;
use crate::domain::text::typed_text::{clean, clean_lines};

/// How many lines a text may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lines {
    /// One; Enter goes to the next field.
    One,
    /// Several; Enter begins a new one.
    Many,
}

/// How many steps of typing can be taken back.
const UNDO_STEPS: usize = 500;

/// A text being typed.
///
/// The keys are mapped here and not by the library, so that Ctrl+U deletes as in a shell (the library
/// would undo), Ctrl+H is the Backspace of PuTTY, and Ctrl+M or Ctrl+J do nothing unseen.
#[derive(Clone, Debug)]
pub struct TextBox {
    area: TextArea<'static>,
    lines: Lines,
}

impl TextBox {
    /// An empty text.
    pub fn new(lines: Lines) -> Self {
        Self { area: fresh(Vec::new(), lines), lines }
    }

    /// The library's view of the text, for drawing it and its cursor.
    pub fn area(&self) -> &TextArea<'static> {
        &self.area
    }

    /// Whether the text may have several lines.
    pub fn lines(&self) -> Lines {
        self.lines
    }

    /// The text as it may be kept: composed, without spaces at the ends of lines or empty lines around it.
    pub fn text(&self) -> String {
        self.cleaned(&self.area.lines().join("\n"))
    }

    /// Whether nothing but spaces stands here.
    pub fn is_blank(&self) -> bool {
        self.area.lines().iter().all(|line| line.trim().is_empty())
    }

    /// Replaces the text; what was typed before cannot be taken back any more.
    pub fn set(&mut self, text: &str) {
        let lines = self.cleaned(text).split('\n').map(str::to_owned).collect();
        self.area = fresh(lines, self.lines);
    }

    /// Replaces the text so that Ctrl+Z brings the former one back.
    pub fn replace(&mut self, text: &str) {
        let text = self.cleaned(text);
        self.area.select_all();
        self.area.insert_str(text);
    }

    /// Puts a text at the cursor.
    pub fn paste(&mut self, text: &str) {
        let text = self.cleaned(text);
        self.area.insert_str(text);
    }

    /// Puts the cursor of a text of one line into a column of the screen, counted from the text's beginning.
    pub(super) fn put_cursor(&mut self, column: usize) {
        let line = self.area.lines().first().map_or("", String::as_str);
        let letters = fitting(line, column).chars().count();
        self.area.move_cursor(CursorMove::Jump(0, u16::try_from(letters).unwrap_or(u16::MAX)));
    }

    /// Forgets how far the text was scrolled: in a window of another size more of it may fit.
    pub fn unscroll(&mut self) {
        let place = self.area.cursor();
        self.area.scroll((-i16::MAX, -i16::MAX));
        let at = |place: usize| u16::try_from(place).unwrap_or(u16::MAX);
        self.area.move_cursor(CursorMove::Jump(at(place.0), at(place.1)));
    }

    /// Takes the last typing back.
    pub fn undo(&mut self) {
        self.area.undo();
    }

    /// Types again what was taken back.
    pub fn redo(&mut self) {
        self.area.redo();
    }

    /// Does what a key does in a text.
    pub fn press(&mut self, key: Key) -> Taken {
        match (key.code, key.ctrl, key.alt) {
            (Code::Char(c), false, false) => self.insert(c),
            (Code::Char(c), true, false) => return self.press_ctrl(c),
            (Code::Char(c), false, true) => return self.press_alt(c),
            (Code::Enter, false, _) => return self.enter(),
            (Code::Backspace, false, false) => _ = self.area.delete_char(),
            (Code::Backspace, ..) => _ = self.area.delete_word(),
            (Code::Delete, false, _) => _ = self.area.delete_next_char(),
            (Code::Delete, true, _) => _ = self.area.delete_next_word(),
            (code, ctrl, _) => return self.travel(code, ctrl),
        }
        Taken::Took
    }

    fn enter(&mut self) -> Taken {
        match self.lines {
            Lines::One => Taken::Next,
            Lines::Many => {
                self.area.insert_newline();
                Taken::Took
            }
        }
    }

    /// A mark that follows its letter becomes one letter with it, as the search and the width need.
    fn insert(&mut self, c: char) {
        let (row, column) = (self.area.cursor().0, self.area.cursor().1);
        let before = column.checked_sub(1).and_then(|at| self.area.lines()[row].chars().nth(at));
        if let Some(whole) = before.and_then(|letter| compose(letter, c)) {
            self.area.delete_char();
            self.area.insert_char(whole);
        } else {
            self.area.insert_char(c);
        }
    }

    fn press_ctrl(&mut self, c: char) -> Taken {
        match c {
            'a' => self.area.move_cursor(CursorMove::Head),
            'e' => self.area.move_cursor(CursorMove::End),
            'b' => self.area.move_cursor(CursorMove::Back),
            'f' => self.area.move_cursor(CursorMove::Forward),
            'w' => _ = self.area.delete_word(),
            'u' => _ = self.area.delete_line_by_head(),
            'k' => _ = self.area.delete_line_by_end(),
            'h' => _ = self.area.delete_char(),
            'd' => _ = self.area.delete_next_char(),
            _ => return Taken::Ignored,
        }
        Taken::Took
    }

    fn press_alt(&mut self, c: char) -> Taken {
        match c {
            'b' => self.area.move_cursor(CursorMove::WordBack),
            'f' => self.area.move_cursor(CursorMove::WordForward),
            'd' => _ = self.area.delete_next_word(),
            _ => return Taken::Ignored,
        }
        Taken::Took
    }

    fn travel(&mut self, code: Code, ctrl: bool) -> Taken {
        let before = self.area.cursor();
        let step = match (code, ctrl) {
            (Code::Left, false) => CursorMove::Back,
            (Code::Right, false) => CursorMove::Forward,
            (Code::Left, true) => CursorMove::WordBack,
            (Code::Right, true) => CursorMove::WordForward,
            (Code::Home, false) => CursorMove::Head,
            (Code::End, false) => CursorMove::End,
            (Code::Home, true) => CursorMove::Top,
            (Code::End, true) => CursorMove::Bottom,
            (Code::Up, _) => CursorMove::Up,
            (Code::Down, _) => CursorMove::Down,
            (Code::PageUp, _) => CursorMove::ParagraphBack,
            (Code::PageDown, _) => CursorMove::ParagraphForward,
            (
                Code::Char(_)
                | Code::F(_)
                | Code::Enter
                | Code::Esc
                | Code::Tab
                | Code::Backspace
                | Code::Delete
                | Code::Insert,
                _,
            ) => return Taken::Ignored,
        };
        self.area.move_cursor(step);
        match code {
            Code::Up if self.area.cursor() == before => Taken::Previous,
            Code::Down if self.area.cursor() == before => Taken::Next,
            _ => Taken::Took,
        }
    }

    fn cleaned(&self, text: &str) -> String {
        match self.lines {
            Lines::One => clean(&clean_lines(text)),
            Lines::Many => clean_lines(text),
        }
    }
}

fn fresh(lines: Vec<String>, kind: Lines) -> TextArea<'static> {
    let mut area = TextArea::new(lines);
    area.set_max_histories(UNDO_STEPS);
    area.set_cursor_line_style(ratatui::style::Style::default());
    // The terminal's own cursor shows the place: it is seen without colours and costs no redraw.
    area.set_cursor_style(ratatui::style::Style::default());
    area.set_wrap_mode(match kind {
        Lines::One => WrapMode::None,
        Lines::Many => WrapMode::WordOrGlyph,
    });
    area.move_cursor(CursorMove::Bottom);
    area.move_cursor(CursorMove::End);
    area
}
