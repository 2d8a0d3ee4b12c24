//! How is the report drawn: what the records say, what is written, what it still lacks?

use crate::app::Session;
use crate::app::measure::{pad, wrap};
use crate::app::view::case::Opened;
use crate::app::view::case::report::{ReportRow, ReportTab};
use crate::domain::case::Closing;
use crate::domain::compiled::figures::{Figures, Unanswered, figures};
use crate::say;
use crate::ui::drawn::Drawn;
use crate::ui::frame::inset;
use crate::ui::list;
use crate::ui::text::{put, row, rule};
use crate::ui::theme::{Look, Role};
use crate::words::{Words, dates};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

const NAME: usize = 22;

/// Draws the parts of the report, and beneath them what is unanswered.
pub fn render(
    tab: &ReportTab,
    opened: &Opened,
    session: &Session,
    area: Rect,
    buf: &mut Buffer,
    look: &Look,
) -> Drawn {
    let words = &session.words;
    let figures = figures(opened.case());
    let count = u16::try_from(ReportRow::ALL.len()).unwrap_or(u16::MAX).min(area.height);
    let above = Rect { height: count, ..area };
    let cursor = list::render(tab.list(), &ReportRow::ALL, above, buf, look, |at| {
        let row = ReportRow::ALL[at];
        let (said, role) = said(row, &figures, opened, words);
        Line::from(vec![
            Span::raw(format!(" {} ", pad(&name(row, words), NAME, look.glyphs.ellipsis))),
            Span::styled(said.replace('\n', " "), look.style(role)),
        ])
    });
    let below = Rect { y: area.y + count, height: area.height - count, ..area };
    rule(row(below, 0), buf, look);
    let lacks = lacks(&figures, opened, words);
    for (at, line) in (1..below.height).zip(wrap(&lacks, inset(below).width.into())) {
        put(&line, Role::Plain, inset(row(below, at)), buf, look);
    }
    cursor
}

pub(in crate::ui) fn name(row: ReportRow, words: &Words) -> String {
    words.say(match row {
        ReportRow::CarryingOut => "report-row-plan",
        ReportRow::Lessons => "report-row-lessons",
        ReportRow::Progress => "report-row-progress",
        ReportRow::Achievements => "report-achievements",
        ReportRow::Difficulties => "report-difficulties",
        ReportRow::Recommendations => "report-row-recommendations",
        ReportRow::Conclusion => "report-conclusion",
        ReportRow::Ready => "report-row-ready",
        ReportRow::Meeting => "report-row-meeting",
        ReportRow::Heard => "report-row-heard",
        ReportRow::Completed => "report-row-completed",
    })
}

pub(in crate::ui) fn said(
    row: ReportRow,
    figures: &Figures,
    opened: &Opened,
    words: &Words,
) -> (String, Role) {
    let text = &opened.case().report.text;
    match row {
        ReportRow::CarryingOut => (carrying_out(figures, words), Role::Plain),
        ReportRow::Lessons => (lessons(figures, opened, words), Role::Plain),
        ReportRow::Progress => (progress(figures, words), Role::Plain),
        ReportRow::Achievements => written(&text.achievements, words),
        ReportRow::Difficulties => written(&text.difficulties, words),
        ReportRow::Recommendations => {
            let n = text.to_specialist.len() + text.to_mentor.len() + text.to_administration.len();
            let first =
                text.to_specialist.iter().chain(&text.to_mentor).chain(&text.to_administration).next();
            let said = first.map(|first| format!("{n}: {first}")).unwrap_or_default();
            written(&said, words)
        }
        ReportRow::Conclusion => written(&text.conclusion, words),
        ReportRow::Ready | ReportRow::Meeting | ReportRow::Heard | ReportRow::Completed => {
            life(row, opened, words)
        }
    }
}

fn written(text: &str, words: &Words) -> (String, Role) {
    if text.is_empty() {
        (say!(words, "report-not-written"), Role::Soon)
    } else {
        (text.to_owned(), Role::Plain)
    }
}

fn carrying_out(figures: &Figures, words: &Words) -> String {
    let total = &figures.carrying_out.total;
    say!(
        words,
        "report-carrying-out",
        planned = total.planned.count(),
        done = total.done.count(),
        undone = total.not_done.count(),
        moved = total.moved.count()
    )
}

fn lessons(figures: &Figures, opened: &Opened, words: &Words) -> String {
    let visited = say!(words, "doc-visited", n = figures.work.lessons.len());
    let sees = opened.may(crate::domain::rights::Right::SeeScores);
    let trend = figures.work.trend.filter(|_| sees);
    match trend {
        Some(trend) => format!("{visited} · {} % — {} %", trend.from, trend.to),
        None => visited,
    }
}

fn progress(figures: &Figures, words: &Words) -> String {
    match (&figures.progress.initial, &figures.progress.last) {
        (None, _) => say!(words, "doc-lacks-initial"),
        (Some(_), None) => say!(words, "doc-lacks-final"),
        (Some(first), Some(last)) => {
            say!(
                words,
                "report-both-rounds",
                first = dates::table(first.date),
                last = dates::table(last.date)
            )
        }
    }
}

/// Ready, called, heard, completed: each with its day.
fn life(row: ReportRow, opened: &Opened, words: &Words) -> (String, Role) {
    let report = &opened.case().report;
    let meeting = |id| opened.school().meetings.get(&id);
    let said = match row {
        ReportRow::Ready => report.ready.as_ref().map(|it| dates::table(it.date)),
        ReportRow::Meeting => report.meeting.and_then(meeting).map(|it| {
            let protocol =
                it.protocol.as_ref().map(|it| say!(words, "report-protocol", number = it.number.as_str()));
            let day = dates::with_weekday(it.date, words.language());
            protocol.map_or_else(|| day.clone(), |protocol| format!("{day} · {protocol}"))
        }),
        ReportRow::Heard => {
            report.presented.as_ref().and_then(|it| meeting(it.meeting)).map(|it| dates::table(it.date))
        }
        ReportRow::Completed => match opened.case().head.closing {
            Some(Closing::Completed { date }) => Some(dates::table(date)),
            Some(Closing::Early { .. }) | None => None,
        },
        ReportRow::CarryingOut
        | ReportRow::Lessons
        | ReportRow::Progress
        | ReportRow::Achievements
        | ReportRow::Difficulties
        | ReportRow::Recommendations
        | ReportRow::Conclusion => None,
    };
    said.map_or_else(|| (say!(words, "report-not-yet"), Role::Quiet), |said| (said, Role::Done))
}

/// What is still unanswered, in one sentence.
pub(in crate::ui) fn lacks(figures: &Figures, opened: &Opened, words: &Words) -> String {
    if opened.case().report.presented.is_some() {
        return String::new();
    }
    let all: Vec<String> = figures.unanswered.iter().map(|it| lack(it, words)).collect();
    if all.is_empty() {
        say!(words, "report-whole")
    } else {
        say!(words, "report-lacks", all = all.join("; "))
    }
}

fn lack(lack: &Unanswered, words: &Words) -> String {
    words.say(match lack {
        Unanswered::InitialRound => "doc-lacks-initial",
        Unanswered::ApprovedPlan => "doc-lacks-plan",
        Unanswered::OpenItems(_) => "doc-lacks-items",
        Unanswered::LessonVisits => "doc-lacks-visits",
        Unanswered::FinalRound => "doc-lacks-final",
        Unanswered::Achievements => "doc-lacks-achievements",
        Unanswered::Difficulties => "doc-lacks-difficulties",
        Unanswered::Recommendation => "doc-lacks-recommendation",
        Unanswered::Conclusion => "doc-lacks-conclusion",
        Unanswered::Meeting => "doc-lacks-meeting",
    })
}
