//! What does a frame look like as a picture?

use std::fmt::Write as _;

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Position;
use ratatui::style::{Color, Modifier};

use crate::app::measure::width;

const CELL_WIDTH: u32 = 9;
const CELL_HEIGHT: u32 = 19;
const BASELINE: u32 = 14;
const MARGIN: u32 = 12;
const GROUND: &str = "#12161c";
const INK: &str = "#d7dde4";
const FONTS: &str = "'JetBrains Mono','DejaVu Sans Mono','Cascadia Mono',Menlo,Consolas,monospace";

/// Returns a drawn frame as SVG, with the cursor as a block where it is to be seen.
///
/// Each run of cells of one look is one text with the length of its columns, so that they stand in line
/// whatever font the reader has. The colours are those of a dark terminal.
pub fn svg(frame: &Buffer, cursor: Option<Position>) -> String {
    let (columns, rows) = (u32::from(frame.area.width), u32::from(frame.area.height));
    let (wide, high) = (columns * CELL_WIDTH + 2 * MARGIN, rows * CELL_HEIGHT + 2 * MARGIN);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{wide}\" height=\"{high}\" \
         viewBox=\"0 0 {wide} {high}\">\n\
         <rect width=\"{wide}\" height=\"{high}\" rx=\"6\" fill=\"{GROUND}\"/>\n\
         <g font-family=\"{FONTS}\" font-size=\"15\" fill=\"{INK}\" xml:space=\"preserve\">\n"
    );
    for y in frame.area.top()..frame.area.bottom() {
        for run in runs(frame, y, cursor) {
            write_run(&mut out, &run, u32::from(y - frame.area.y));
        }
    }
    out.push_str("</g>\n</svg>\n");
    out
}

/// The look of a cell after reverse has been worked out.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Ink {
    text: &'static str,
    ground: Option<&'static str>,
    is_bold: bool,
    is_underlined: bool,
    is_dim: bool,
}

/// Cells of one look beside each other.
struct Run {
    column: u32,
    columns: u32,
    text: String,
    ink: Ink,
}

fn runs(frame: &Buffer, y: u16, cursor: Option<Position>) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut x = frame.area.left();
    while x < frame.area.right() {
        let cell = &frame[(x, y)];
        let columns = u16::try_from(width(cell.symbol())).unwrap_or(1).max(1);
        let ink = ink(cell, cursor == Some(Position { x, y }));
        match runs.last_mut().filter(|run| run.ink == ink) {
            Some(run) => {
                run.text.push_str(cell.symbol());
                run.columns += u32::from(columns);
            }
            None => runs.push(Run {
                column: u32::from(x - frame.area.x),
                columns: columns.into(),
                text: cell.symbol().to_owned(),
                ink,
            }),
        }
        x = x.saturating_add(columns);
    }
    runs
}

fn ink(cell: &Cell, is_cursor: bool) -> Ink {
    let mut text = colour(cell.fg).unwrap_or(INK);
    let mut ground = colour(cell.bg);
    if cell.modifier.contains(Modifier::REVERSED) != is_cursor {
        (text, ground) = (ground.unwrap_or(GROUND), Some(text));
    }
    Ink {
        text,
        ground,
        is_bold: cell.modifier.contains(Modifier::BOLD),
        is_underlined: cell.modifier.contains(Modifier::UNDERLINED),
        is_dim: cell.modifier.contains(Modifier::DIM),
    }
}

fn write_run(out: &mut String, run: &Run, row: u32) {
    let (x, y) = (MARGIN + run.column * CELL_WIDTH, MARGIN + row * CELL_HEIGHT);
    let length = run.columns * CELL_WIDTH;
    if let Some(ground) = run.ink.ground {
        append(
            out,
            format_args!(
                "<rect x=\"{x}\" y=\"{y}\" width=\"{length}\" height=\"{CELL_HEIGHT}\" fill=\"{ground}\"/>\n"
            ),
        );
    }
    if run.ink.is_underlined {
        let (line, end) = (y + BASELINE + 3, x + length);
        append(
            out,
            format_args!(
                "<path d=\"M{x} {line}H{end}\" stroke=\"{}\" stroke-opacity=\".55\"/>\n",
                run.ink.text
            ),
        );
    }
    write_text(out, run, x, y + BASELINE);
}

/// Spaces at the ends of a run are left out: renderers disagree about their length.
fn write_text(out: &mut String, run: &Run, x: u32, baseline: u32) {
    let text = run.text.trim_end();
    let bare = text.trim_start();
    if bare.is_empty() {
        return;
    }
    let before = u32::try_from(width(text) - width(bare)).unwrap_or(0);
    let length = u32::try_from(width(bare)).unwrap_or(0) * CELL_WIDTH;
    let x = x + before * CELL_WIDTH;
    append(
        out,
        format_args!(
            "<text x=\"{x}\" y=\"{baseline}\" textLength=\"{length}\" lengthAdjust=\"spacingAndGlyphs\""
        ),
    );
    if run.ink.text != INK {
        append(out, format_args!(" fill=\"{}\"", run.ink.text));
    }
    if run.ink.is_bold {
        out.push_str(" font-weight=\"bold\"");
    }
    if run.ink.is_dim {
        out.push_str(" opacity=\".6\"");
    }
    append(out, format_args!(">{}</text>\n", escaped(bare)));
}

fn append(out: &mut String, what: std::fmt::Arguments<'_>) {
    out.write_fmt(what).expect("writing to a string cannot fail");
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// The colours of a dark terminal; those that no theme names are drawn as plain ink.
fn colour(colour: Color) -> Option<&'static str> {
    match colour {
        Color::Black => Some("#2a313a"),
        Color::Red | Color::LightRed => Some("#ff7b72"),
        Color::Green | Color::LightGreen => Some("#7ee787"),
        Color::Yellow | Color::LightYellow => Some("#e3b341"),
        Color::Blue | Color::LightBlue => Some("#79c0ff"),
        Color::Magenta | Color::LightMagenta => Some("#d2a8ff"),
        Color::Cyan | Color::LightCyan => Some("#76d9e6"),
        Color::Gray | Color::White => Some("#eef2f6"),
        Color::DarkGray => Some("#8b949e"),
        Color::Reset | Color::Rgb(..) | Color::Indexed(_) => None,
    }
}
