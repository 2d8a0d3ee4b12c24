//! How is the track of steps drawn: due, done, who, timeliness?

use crate::app::Session;
use crate::app::measure::pad;
use crate::app::view::case::Opened;
use crate::app::view::case::overview::OverviewTab;
use crate::domain::case::timeliness::Timeliness;
use crate::domain::clock::step::{Clock, OpenStep, Step};
use crate::domain::clock::track::{MadeStep, Progress, TrackStep};
use crate::say;
use crate::ui::drawn::Drawn;
use crate::ui::list;
use crate::ui::theme::{Look, Role};
use crate::ui::urgency::loudness;
use crate::words::{Words, dates, step_made, when};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

/// The day of a step: 14.09.2026.
const DAY: usize = 11;

/// Draws the steps: those made, then those ahead, the next one marked.
///
/// ```text
///    28.08.2026 приказ о наставнике   Иванова О. П.
///    08.09.2026 диагностика           Иванова О. П.   в срок
/// >! 11.09.2026 составить план        наставник       осталось 2 рабочих дня
/// ```
pub fn render(
    tab: &OverviewTab,
    opened: &Opened,
    session: &Session,
    area: Rect,
    buf: &mut Buffer,
    look: &Look,
) -> Drawn {
    let columns = Columns::for_width(area.width.saturating_sub(1).into());
    let line = |at: usize| {
        let step = &tab.track()[at];
        match &step.progress {
            Progress::Made(made) => columns.made(step, made, opened, &session.words, look),
            Progress::Ahead(ahead) => {
                columns.ahead(ahead, tab.next() == Some(step.place), opened, session, look)
            }
        }
    };
    list::render(tab.list(), tab.places(), area, buf, look, line)
}

struct Columns {
    step: usize,
    who: usize,
    rest: usize,
}

impl Columns {
    fn for_width(width: usize) -> Self {
        let spare = width.saturating_sub(2 + DAY + 1);
        let (who, rest) = if spare >= 55 { (15, 20) } else { (0, if spare >= 35 { 14 } else { 0 }) };
        let step = spare.saturating_sub(who + rest + usize::from(who > 0) + usize::from(rest > 0));
        Self { step, who, rest }
    }

    fn line(
        &self,
        mark: (&str, Role),
        cells: [&str; 3],
        end: (&str, Role),
        role: Role,
        look: &Look,
    ) -> Line<'static> {
        let [day, step, who] = cells;
        let cell = |text: &str, columns: usize| {
            if columns == 0 {
                String::new()
            } else {
                format!("{} ", pad(text, columns, look.glyphs.ellipsis))
            }
        };
        let middle = format!("{}{}{}", cell(day, DAY - 1), cell(step, self.step), cell(who, self.who));
        Line::from(vec![
            Span::styled(pad(mark.0, 2, ""), look.style(mark.1)),
            Span::styled(middle, look.style(role)),
            Span::styled(pad(end.0, self.rest, look.glyphs.ellipsis), look.style(end.1)),
        ])
    }

    fn made(
        &self,
        step: &TrackStep,
        made: &MadeStep,
        opened: &Opened,
        words: &Words,
        look: &Look,
    ) -> Line<'static> {
        let who = made.by.map(|by| opened.name(by)).unwrap_or_default();
        let name = step_made(step.place.step, words);
        let (timeliness, role) = match &made.timeliness {
            Some(Timeliness::OnTime) => (say!(words, "timeliness-on-time"), Role::Done),
            Some(Timeliness::Covered(_)) => (say!(words, "timeliness-covered"), Role::Plain),
            Some(Timeliness::Excused(_)) => (say!(words, "timeliness-excused"), Role::Plain),
            Some(Timeliness::Late) => (late(made, opened, words), Role::Overdue),
            None => (String::new(), Role::Plain),
        };
        self.line(
            ("", Role::Plain),
            [&dates::table(made.on), &name, &who],
            (&timeliness, role),
            Role::Quiet,
            look,
        )
    }

    /// The next step has the urgency of the case; the others are quiet until their time comes.
    fn ahead(
        &self,
        step: &OpenStep,
        is_next: bool,
        opened: &Opened,
        session: &Session,
        look: &Look,
    ) -> Line<'static> {
        let words = &session.words;
        let day = match step.clock {
            Clock::Due(due) => dates::table(due.binding),
            Clock::NoCalendar(year) => say!(words, "left-no-calendar", year),
        };
        let name = opened.step_said(step.step, &step.about, words);
        let whose = words.name(&step.whose);
        let next = opened.standing.as_ref().and_then(|standing| standing.next.as_ref()).filter(|_| is_next);
        let left = next.map(|next| when::left(next, opened.today, words)).unwrap_or_default();
        let left = left.split_once(' ').map(|(_, rest)| rest.to_owned()).unwrap_or_default();
        let is_late =
            step.step != Step::Contact && step.clock.due().is_some_and(|due| due.binding < opened.today);
        // The next step is as urgent here as on the first screen.
        let (mark, role) = match next {
            Some(next) => loudness(next.urgency),
            None if is_late => ("!!", Role::Overdue),
            None => ("", Role::Plain),
        };
        let plain = if is_next { Role::Title } else { Role::Plain };
        self.line((mark, role), [&day, &name, &whose], (&left, role), plain, look)
    }
}

/// How late: the working days between the day that bound and the day it was done.
pub(in crate::ui) fn late(made: &MadeStep, opened: &Opened, words: &Words) -> String {
    let calendar = opened.school().calendar.as_ref();
    let days =
        made.held_to.zip(calendar).and_then(|(due, it)| it.working_days_between(due.binding, made.on).ok());
    match days {
        Some(n) if n > 0 => say!(words, "track-late", n),
        Some(_) | None => say!(words, "timeliness-late"),
    }
}
