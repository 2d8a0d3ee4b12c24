//! How is one field of a form drawn?

use ratatui::layout::{Position, Rect};
use ratatui::widgets::Widget;

use super::canvas::Canvas;
use super::grid;
use super::widest;
use crate::app::form::{Choice, DayBox, Echo, Field, Form, Input, Need, TextBox};
use crate::app::measure::{pad, width, wrap};
use crate::app::mouse::Spot;
use crate::ui::text::{from_column, put, row};
use crate::ui::theme::{Look, Role};

/// From this width on the label stands beside its value, below it above it.
const BESIDE: u16 = 50;
/// The marker of the focus and the mark of an error.
const GUTTER: u16 = 2;
/// As many of the things that can be chosen are shown.
const OFFERED: usize = 5;

/// How a form is divided from left to right.
pub struct Columns {
    label: Option<u16>,
    is_low: bool,
}

impl Columns {
    /// The columns of a form in an area.
    pub fn of(form: &Form, area: Rect) -> Self {
        let fields = form.fields().iter().filter(|field| is_beside(field));
        let label = widest(fields.map(|field| field.label.as_str())) + 3;
        let label = (area.width >= BESIDE).then(|| label.min(area.width / 3));
        Self { label, is_low: area.height < 15 }
    }
}

fn is_beside(field: &Field) -> bool {
    !matches!(field.input, Input::Scores(_) | Input::Note(_))
}

/// Draws a field: label, value, and under it what is wrong or what helps.
pub fn render(
    (at, field): (usize, &Field),
    has_focus: bool,
    columns: &Columns,
    canvas: &mut Canvas,
    look: &Look,
) {
    if let Input::Note(words) = &field.input {
        render_words(words, Role::Quiet, GUTTER, canvas, look);
        return;
    }
    let beside = columns.label.filter(|_| is_beside(field));
    let indent = GUTTER + beside.unwrap_or(0);
    let below = after_label(field, has_focus, beside, canvas, look);
    if has_focus {
        canvas.keep_in_sight(field_rows(field, columns) + 2);
    }
    let is_grid = matches!(field.input, Input::Scores(_));
    if let Some(error) = field.error.as_ref().filter(|_| is_grid) {
        // Under a grid of forty rows nobody would see it.
        render_words(error, Role::Error, indent, canvas, look);
    }
    render_value((at, field), has_focus, columns, Place { below, indent }, canvas, look);
    if let Some(error) = field.error.as_ref().filter(|_| !is_grid) {
        render_words(error, Role::Error, indent, canvas, look);
    } else if has_focus && !field.hint.is_empty() {
        render_words(&field.hint, Role::Quiet, indent, canvas, look);
    }
}

/// Draws the label; returns the row on which it stands when the value goes beside it.
fn after_label(
    field: &Field,
    has_focus: bool,
    beside: Option<u16>,
    canvas: &mut Canvas,
    look: &Look,
) -> Option<Rect> {
    let place = canvas.take(1);
    let role = match (&field.error, has_focus) {
        (Some(_), _) => Role::Error,
        (None, true) => Role::Focus,
        (None, false) => Role::Plain,
    };
    let needed = if field.need == Need::Required { " *" } else { "" };
    let room =
        Rect { width: beside.map_or(place.width, |label| GUTTER + label - 1).min(place.width), ..place };
    let buf = canvas.buffer();
    if has_focus {
        put(look.glyphs.marker, Role::Focus, place, buf, look);
    }
    if field.error.is_some() {
        put("!", Role::Error, from_column(place, 1), buf, look);
    }
    put(&format!("{}{needed}", field.label), role, from_column(room, GUTTER), buf, look);
    beside.map(|_| place)
}

/// Where a value goes: on the row of its label if there is one, and from this column on.
#[derive(Clone, Copy)]
struct Place {
    below: Option<Rect>,
    indent: u16,
}

impl Place {
    fn rows(self, rows: u16, canvas: &mut Canvas) -> Rect {
        let whole = match self.below {
            Some(first) => {
                let more = canvas.take(rows.saturating_sub(1));
                Rect { height: first.height + more.height, ..first }
            }
            None => canvas.take(rows),
        };
        from_column(whole, self.indent)
    }
}

fn field_rows(field: &Field, columns: &Columns) -> u16 {
    match &field.input {
        Input::Text(text) => text_rows(text, columns),
        Input::Choice(choice) => 1 + u16::try_from(choice.items().len().min(OFFERED)).unwrap_or(0),
        Input::Line(_)
        | Input::Ticks(_)
        | Input::Day(_)
        | Input::Number(_)
        | Input::Scores(_)
        | Input::Note(_) => 1,
    }
}

/// A text shows what it holds, from three rows to eight; in a low window from one to three.
fn text_rows(text: &TextBox, columns: &Columns) -> u16 {
    let held = u16::try_from(text.area().lines().len()).unwrap_or(u16::MAX).saturating_add(1);
    if columns.is_low { held.clamp(1, 3) } else { held.clamp(3, 8) }
}

fn render_value(
    (at, field): (usize, &Field),
    has_focus: bool,
    columns: &Columns,
    place: Place,
    canvas: &mut Canvas,
    look: &Look,
) {
    match &field.input {
        Input::Line(text) => {
            let area = place.rows(1, canvas);
            render_text(text, has_focus, area, canvas, look);
            touch_text(at, text, area, canvas);
        }
        Input::Text(text) => {
            let area = place.rows(text_rows(text, columns), canvas);
            render_text(text, has_focus, area, canvas, look);
        }
        Input::Number(number) => {
            let area = place.rows(1, canvas);
            let short = Rect { width: area.width.min(8), ..area };
            render_text(&number.text, has_focus, short, canvas, look);
            touch_text(at, &number.text, short, canvas);
        }
        Input::Day(day) => render_day((at, day), has_focus, place, canvas, look),
        Input::Choice(choice) => render_choice((at, choice), has_focus, place, canvas, look),
        Input::Ticks(ticks) => {
            grid::render_ticks((at, ticks), has_focus, place.rows(0, canvas), canvas, look)
        }
        Input::Scores(scores) => grid::render_scores((at, scores), has_focus, place.indent, canvas, look),
        Input::Note(_) => {}
    }
}

fn render_text(text: &TextBox, has_focus: bool, area: Rect, canvas: &mut Canvas, look: &Look) {
    if area.is_empty() {
        // Too narrow for a letter, but the row of the field is still where one is.
        if has_focus {
            canvas.point(area.x, area.y);
        }
        return;
    }
    let buf = canvas.buffer();
    buf.set_style(area, look.style(Role::Field));
    text.area().render(area, buf);
    if has_focus && let Some(at) = cursor(text, area) {
        canvas.point(at.x, at.y);
    }
}

/// A place in a text of one line can be pressed, wherever the text was scrolled to.
fn touch_text(at: usize, text: &TextBox, area: Rect, canvas: &mut Canvas) {
    let (_, left) = text.area().scroll_offset();
    canvas.touches(area, Spot::Text(at, left.into()));
}

fn cursor(text: &TextBox, area: Rect) -> Option<Position> {
    let at = text.area().screen_cursor();
    let (top, left) = text.area().scroll_offset();
    let row = u16::try_from(at.row).ok()?.checked_sub(top)?;
    let column = u16::try_from(at.col).ok()?.checked_sub(left)?;
    Some(Position {
        x: area.x + column.min(area.width.saturating_sub(1)),
        y: area.y + row.min(area.height.saturating_sub(1)),
    })
}

fn render_day((at, day): (usize, &DayBox), has_focus: bool, place: Place, canvas: &mut Canvas, look: &Look) {
    let area = place.rows(1, canvas);
    let box_width = area.width.min(14);
    let box_area = Rect { width: box_width, ..area };
    render_text(&day.text, has_focus, box_area, canvas, look);
    touch_text(at, &day.text, box_area, canvas);
    match day.echo() {
        Echo::Empty => {}
        Echo::Day { said, .. } => render_echo(&said, Role::Plain, area, box_width, canvas, look),
        Echo::Unfinished(said) => render_echo(&said, Role::Quiet, area, box_width, canvas, look),
        // What is wrong is said under the field once it is left.
        Echo::Wrong(said) if has_focus => render_echo(&said, Role::Error, area, box_width, canvas, look),
        Echo::Wrong(_) => {}
        Echo::Several(days) => {
            for (number, (_, said)) in days.iter().enumerate() {
                let offered = if number == day.offered() { look.glyphs.marker } else { " " };
                render_words(&format!("{offered} {said}"), Role::Plain, place.indent, canvas, look);
            }
        }
    }
}

/// Says the day beside the field where it fits, else under it.
fn render_echo(said: &str, role: Role, area: Rect, box_width: u16, canvas: &mut Canvas, look: &Look) {
    let said = format!("{} {said}", look.glyphs.arrow);
    let beside = from_column(area, box_width + 1);
    if width(&said) <= beside.width.into() {
        put(&said, role, beside, canvas.buffer(), look);
    } else {
        render_words(&said, role, area.x, canvas, look);
    }
}

fn render_choice(
    (at, choice): (usize, &Choice),
    has_focus: bool,
    place: Place,
    canvas: &mut Canvas,
    look: &Look,
) {
    let area = place.rows(1, canvas);
    let label = choice.chosen().map_or("", |item| item.label.as_str());
    if !has_focus {
        put(if label.is_empty() { "-" } else { label }, Role::Plain, area, canvas.buffer(), look);
        return;
    }
    let filter = if choice.typed().is_empty() { String::new() } else { format!("  /{}", choice.typed()) };
    put(&format!("< {label} >{filter}"), Role::Focus, area, canvas.buffer(), look);
    canvas.point(area.x + 2.min(area.width.saturating_sub(1)), area.y);
    let fitting = choice.fitting();
    let chosen = fitting.iter().position(|item| Some(*item) == choice.chosen()).unwrap_or(0);
    let first = chosen.saturating_sub(OFFERED / 2).min(fitting.len().saturating_sub(OFFERED));
    for (number, item) in fitting.iter().enumerate().skip(first).take(OFFERED) {
        let marker = if Some(*item) == choice.chosen() { look.glyphs.marker } else { " " };
        let line = canvas.take(1);
        canvas.touches(line, Spot::Item(at, number));
        put(
            &format!("{marker} {}", item.label),
            Role::Plain,
            from_column(line, place.indent),
            canvas.buffer(),
            look,
        );
    }
}

fn render_words(words: &str, role: Role, indent: u16, canvas: &mut Canvas, look: &Look) {
    let room = canvas.buffer().area.width.saturating_sub(indent);
    for line in wrap(words, room.into()) {
        let place = canvas.take(1);
        put(&pad(&line, width(&line), ""), role, row(from_column(place, indent), 0), canvas.buffer(), look);
    }
}
