//! How is a form drawn, with the field that has the focus always in sight?

mod canvas;
mod field;
mod grid;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use self::canvas::Canvas;
use super::drawn::Drawn;
use super::frame::inset;
use super::popup::render_question;
use super::text::{put, row};
use super::theme::{Look, Role};
use crate::app::form::{Focus, Form, Parting, Phase};
use crate::app::measure::{width, wrap};
use crate::app::mouse::Spot;

/// Draws a form with its title; returns where the cursor belongs, and what can be pressed.
pub fn render(form: &Form, area: Rect, buf: &mut Buffer, look: &Look) -> Drawn {
    let area = inset(area).intersection(buf.area);
    if area.is_empty() {
        return Drawn::default();
    }
    let head = if area.height > 2 { render_head(form, area, buf, look) } else { 0 };
    let below = Rect { y: area.y + head, height: area.height - head, ..area };
    let mut canvas = Canvas::new(below.width);
    render_fields(form, below, &mut canvas, look);
    let drawn = canvas.show(below, buf);
    match form.phase() {
        Phase::Typing | Phase::Saving => drawn,
        Phase::Parting(choice) => render_parting(form, choice, area, buf, look),
    }
}

/// The title, what follows from what is typed, and what was wrong with the whole; returns the rows they took.
fn render_head(form: &Form, area: Rect, buf: &mut Buffer, look: &Look) -> u16 {
    put(&form.title, Role::Title, row(area, 0), buf, look);
    let banner = form.banner.as_deref().map_or_else(Vec::new, |said| wrap(said, area.width.into()));
    let room = usize::from(area.height / 3);
    let mut taken = 1;
    for line in wrap(&form.status, area.width.into()).iter().filter(|line| !line.is_empty()).take(room.min(2))
    {
        put(line, Role::Loud, row(area, taken), buf, look);
        taken += 1;
    }
    let meanwhile = form.meanwhile.as_deref().map_or_else(Vec::new, |said| wrap(said, area.width.into()));
    for line in meanwhile.iter().take(room) {
        put(line, Role::Loud, row(area, taken), buf, look);
        taken += 1;
    }
    for line in banner.iter().take(room) {
        put(line, Role::Error, row(area, taken), buf, look);
        taken += 1;
    }
    taken
}

fn render_fields(form: &Form, area: Rect, canvas: &mut Canvas, look: &Look) {
    let columns = field::Columns::of(form, area);
    for (at, one) in form.fields().iter().enumerate() {
        let has_focus = form.focus() == Focus::Field(at);
        let (from, beneath) = (canvas.next_row(), canvas.touched());
        field::render((at, one), has_focus, &columns, canvas, look);
        canvas.rows_touch(from, beneath, Spot::Field(at));
    }
    render_button(form, canvas, look);
}

fn render_button(form: &Form, canvas: &mut Canvas, look: &Look) {
    let words = if form.phase() == Phase::Saving { &form.texts.saving } else { &form.texts.save };
    let button = format!("[ {words} ]");
    let has_focus = form.focus() == Focus::Save;
    let role = if has_focus { Role::Focus } else { Role::Plain };
    canvas.skip(1);
    let place = canvas.take(1);
    if has_focus {
        put(look.glyphs.marker, Role::Focus, place, canvas.buffer(), look);
        canvas.point(place.x + 4, place.y);
    }
    let area = super::text::from_column(place, 2);
    let columns = put(&button, role, area, canvas.buffer(), look);
    canvas.touches(Rect { width: columns, ..area }, Spot::Save);
}

fn render_parting(form: &Form, choice: Parting, area: Rect, buf: &mut Buffer, look: &Look) -> Drawn {
    let texts = &form.texts;
    let answers: Vec<(&str, bool)> = Parting::ALL
        .into_iter()
        .map(|parting| {
            let name = match parting {
                Parting::Keep => &texts.keep,
                Parting::Discard => &texts.discard,
                Parting::GoOn => &texts.go_on,
            };
            (name.as_str(), parting == choice)
        })
        .collect();
    render_question(&texts.leave_question, &[], &answers, area, buf, look)
}

/// The columns that the widest of some labels takes.
fn widest<'l>(labels: impl Iterator<Item = &'l str>) -> u16 {
    labels.map(width).max().and_then(|columns| u16::try_from(columns).ok()).unwrap_or(0)
}
