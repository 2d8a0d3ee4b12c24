//! How is the help drawn: what to do now first, then the keys, then the terms?

use super::bodies::more;
use super::{extent, open, rows, widest};
use crate::app::measure::Extent;
use crate::app::popup::Help;
use crate::app::popup::help::{Kind, Line};
use crate::ui::drawn::Drawn;
use crate::ui::text::{put, row};
use crate::ui::theme::{Look, Role};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

/// Draws the help with a sign of what there is above and below; the cursor stands at the advice that Enter
/// does.
pub fn help(help: &Help, window: Rect, buf: &mut Buffer, look: &Look) -> Drawn {
    let lines = help.lines(extent(window));
    let columns = widest(lines.iter().map(|line| line.text.as_str()));
    let wanted = Extent { columns, rows: rows(lines.len()) };
    let area = open(&help.headings.title, wanted, window, buf, look);
    let top = help.top(extent(window));
    let mut cursor = area.as_position();
    for (at, line) in (0..area.height).zip(lines.iter().skip(top)) {
        put(&line.text, role(line), row(area, at), buf, look);
        if line.kind == Kind::Selected {
            cursor = row(area, at).as_position();
            put(look.glyphs.marker, Role::Focus, row(area, at), buf, look);
        }
    }
    more(top, lines.len(), area, window, buf, look);
    Some(cursor).into()
}

fn role(line: &Line) -> Role {
    match line.kind {
        Kind::Heading => Role::Title,
        Kind::Selected => Role::Focus,
        Kind::Plain => Role::Plain,
        Kind::Unavailable => Role::Unavailable,
    }
}
