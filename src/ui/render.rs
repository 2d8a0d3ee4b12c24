//! How is the model drawn as a frame?

use super::drawn::Drawn;
use super::footer::{self, Readiness};
use super::frame::{self, Notice, regions};
use super::theme::{Look, Role};
use super::{
    agenda, awaited, calendar, care, case, dashboard, form, list, people, popup, preview, progress, settings,
    staff_list,
};
use crate::app::keys::Context;
use crate::app::measure::width;
use crate::app::turn::Tone;
use crate::app::view::View;
use crate::app::{Kind, Model};
use crate::domain::doing::HeldBy;
use crate::say;
use crate::words::dates;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

/// Draws the model; returns where the terminal's cursor belongs, if anywhere, and what can be pressed.
///
/// What lies beneath a popup cannot.
pub fn render(model: &Model, window: Rect, buf: &mut Buffer, look: &Look) -> Drawn {
    let notice = notice(model, window, look);
    let notice = notice.as_ref().map(|(text, role)| Notice { text, role: *role });
    let regions = regions(window, notice);
    render_top(model, regions.top, buf, look);
    let view = render_view(model, regions.body, buf, look);
    if let Some(notice) = notice {
        frame::render_notice(notice, regions.notice, buf, look);
    }
    let footer = render_footer(model, regions.footer, buf, look);
    let popup = popup::render(&model.popups, window, buf, look);
    footer.or(if model.popups.is_empty() { view } else { popup })
}

fn notice(model: &Model, window: Rect, look: &Look) -> Option<(String, Role)> {
    let words = &model.session.words;
    if let Some(held_by) = &model.waiting {
        return Some((waiting(held_by, model), Role::Loud));
    }
    if model.is_leaving && (model.saving || model.caring.is_some()) {
        let may_stop = model.progress.is_some_and(|progress| progress.may_stop);
        let said = if may_stop { say!(words, "leaving-or-stop") } else { say!(words, "leaving-after") };
        return Some((said, Role::Loud));
    }
    if let Some(progress) = model.progress {
        let columns = usize::from(window.width).saturating_sub(2);
        return Some((progress::line(progress, words, columns, look), Role::Quiet));
    }
    if let Some(doing) = model.caring {
        return Some((say!(words, "care-under-way", doing = words.name(&doing)), Role::Quiet));
    }
    if model.saving {
        return Some((say!(words, "form-saving"), Role::Quiet));
    }
    let Some(notice) = model.notice.as_ref().filter(|it| it.tone != Tone::Idle) else {
        // A form that says why it was not saved says it once.
        let is_said = matches!(model.view(), View::Form(it) if it.form.banner.is_some());
        let doubt = model.session.doubt().filter(|_| !is_said).map(|why| (why, Role::Error));
        return doubt.or_else(|| marked(model).map(|text| (text, Role::Loud)));
    };
    let role = match notice.tone {
        Tone::Calm | Tone::Idle => Role::Done,
        Tone::Wrong => Role::Error,
    };
    Some((notice.text.clone(), role))
}

/// How many are marked, and how many of them are not to be seen: the next key acts on all of them.
fn marked(model: &Model) -> Option<String> {
    Some(list::marked(model.view().marks()?, &model.session.words))
}

/// For whom one waits, by name where it is known, and how not to.
fn waiting(held_by: &HeldBy, model: &Model) -> String {
    let (session, words) = (&model.session, &model.session.words);
    match (&held_by.login, held_by.doing) {
        (Some(login), Some(doing)) => {
            say!(words, "waiting-for", who = session.called(login), doing = words.name(&doing))
        }
        (Some(login), None) => say!(words, "waiting-for-somebody", who = session.called(login)),
        (None, _) => say!(words, "waiting-for-unknown"),
    }
}

/// The school at the left; the school year, the day and the user at the right.
fn render_top(model: &Model, area: Rect, buf: &mut Buffer, look: &Look) {
    let session = &model.session;
    let words = &session.words;
    let name = session.overview.settings.as_ref().map(|settings| settings.name.clone());
    let mut left = match name {
        Some(name) => format!("{} · {name}", say!(words, "program-name")),
        None => say!(words, "program-name"),
    };
    if session.kind == Kind::Practice {
        left = format!("{left} · {}", say!(words, "practice-school"));
    }
    let role = if session.doubted.is_some() { Role::Loud } else { Role::Title };
    if session.doubted.is_some() {
        left = format!("{} · {left}", say!(words, "unconfirmed-mark"));
    }
    let day = dates::with_weekday(session.today, words.language());
    let year = session.calendar().and_then(|calendar| calendar.school_year_of(session.today).ok());
    let year = year.map(|year| dates::school_year(year.name())).unwrap_or_default();
    let who = session.overview.login(&session.login).map(|login| login.name.short());
    let who = who.unwrap_or_else(|| session.login.clone());
    let others = match session.others {
        0 => String::new(),
        n => say!(words, "who-others", n),
    };
    // Where all does not fit, the school year goes first, then the others, then the name of the user.
    let wished: [&[&String]; 4] =
        [&[&year, &day, &who, &others], &[&day, &who, &others], &[&day, &who], &[&day]];
    let joined = wished.map(joined);
    let room = usize::from(area.width).saturating_sub(width(&left) + 3);
    let right = joined.iter().find(|right| width(right) <= room).map_or("", String::as_str);
    frame::render_top((&left, role), right, area, buf, look);
}

fn joined(parts: &[&String]) -> String {
    let parts: Vec<&str> = parts.iter().map(|it| it.as_str()).filter(|it| !it.is_empty()).collect();
    parts.join(" · ")
}

fn render_view(model: &Model, area: Rect, buf: &mut Buffer, look: &Look) -> Drawn {
    let session = &model.session;
    match model.view() {
        View::Dashboard(it) => dashboard::render(it, session, area, buf, look),
        View::Case(it) => case::render(it, session, area, buf, look),
        View::People(it) => people::render(it, session, area, buf, look),
        View::Agenda(it) => agenda::render(it, session, area, buf, look),
        View::Awaited(it) => awaited::render(it, session, area, buf, look),
        View::Calendar(it) => calendar::render(it, session, area, buf, look),
        View::Care(it) => care::render(it, session, area, buf, look),
        View::Settings(it) => settings::render(it, session, area, buf, look),
        View::StaffList(it) => staff_list::render(it, session, area, buf, look),
        View::Preview(it) => preview::render(it, area, buf, look),
        View::Form(it) => form::render(&it.form, frame::inset(area), buf, look),
    }
}

fn render_footer(model: &Model, area: Rect, buf: &mut Buffer, look: &Look) -> Drawn {
    let (session, view) = (&model.session, model.view());
    let context: Context = model.popups.context().unwrap_or_else(|| view.context());
    let readiness = |action| match view.why_not(action, session) {
        Some(_) => Readiness::Unavailable,
        None => Readiness::Ready,
    };
    let items = footer::items(&session.habits.keys.footer(context), |id| session.words.say(id), readiness);
    match model.notice.as_ref().filter(|it| it.tone == Tone::Idle) {
        Some(idle) => footer::render_idle(&idle.text, &items, area, buf, look),
        None => footer::render(&items, area, buf, look),
    }
}
