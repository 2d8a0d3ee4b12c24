//! What stands above the tabs: the pair, the order, the stage, what is next until when and with whom?

use crate::app::Session;
use crate::app::measure::{cut, width};
use crate::app::view::case::Opened;
use crate::domain::case::Closing;
use crate::domain::clock::standing::{NextStep, Standing, Urgency};
use crate::domain::clock::step::Clock;
use crate::domain::compiled::summary::summary;
use crate::domain::needs::unvisited;
use crate::domain::order::Order;
use crate::domain::plan::PlanState;
use crate::domain::rights::Right;
use crate::say;
use crate::ui::theme::{Look, Role};
use crate::ui::urgency::loudness;
use crate::words::{Words, dates, when};
use ratatui::text::{Line, Span};

/// Returns the lines of the head: the pair; the stage and what must not be overlooked; the next step.
pub fn lines(opened: &Opened, session: &Session, columns: u16, look: &Look) -> Vec<Line<'static>> {
    let words = &session.words;
    let mut lines = vec![pair(opened, words, columns.into(), look)];
    if let Some(standing) = &opened.standing {
        lines.push(stage(standing, opened, words, look));
        lines.extend(standing.next.as_ref().map(|next| step(next, opened, words, columns.into(), look)));
    }
    lines
}

/// The pair at the left, code and order at the right where there is room.
fn pair(opened: &Opened, words: &Words, columns: usize, look: &Look) -> Line<'static> {
    let case = opened.case();
    let present = case.mentorship_on(opened.today);
    let mentor = present.map_or_else(|| say!(words, "dashboard-no-mentor"), |it| opened.name(it.mentor));
    let left = format!("{} {} {mentor}", opened.name(case.head.mentee), look.glyphs.arrow);
    let order = order(opened).map(|order| {
        say!(words, "doc-order", number = order.number.as_str(), date = dates::table(order.date))
    });
    let code = case.head.code.to_string();
    let whole = [Some(code.clone()), order].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let right = if width(&left) + 2 + width(&whole) <= columns { whole } else { code };
    let between = columns.saturating_sub(width(&left) + width(&right)).max(2);
    Line::from(vec![
        Span::styled(left, look.style(Role::Title)),
        Span::raw(" ".repeat(between)),
        Span::raw(right),
    ])
}

/// Returns the order of the present mentorship, else of the last one.
pub(in crate::ui) fn order(opened: &Opened) -> Option<&Order> {
    let case = opened.case();
    case.mentorship_on(opened.today)
        .or_else(|| case.mentorships.values().rfind(|it| it.voided.is_none()))
        .and_then(|it| opened.school().orders.get(&it.order))
}

fn stage(standing: &Standing, opened: &Opened, words: &Words, look: &Look) -> Line<'static> {
    let stage = say!(words, "case-stage", stage = words.name(&standing.stage));
    // How a case ended is said with its day: the bare state beforehand would only repeat it.
    let stage = opened.case().head.closing.is_none().then_some((stage, Role::Plain));
    let loud = loud(opened, words).into_iter().map(|text| (text, Role::Loud));
    let mut spans = Vec::new();
    for (text, role) in stage.into_iter().chain(loud) {
        if !spans.is_empty() {
            spans.push(Span::raw(" · "));
        }
        spans.push(Span::styled(text, look.style(role)));
    }
    Line::from(spans)
}

/// The next step, with whom, and until when; what is not needed to know these goes before a word is lost.
fn step(next: &NextStep, opened: &Opened, words: &Words, columns: usize, look: &Look) -> Line<'static> {
    let name = opened.step_said(next.step, &next.about, words).replace('\n', " ");
    let frame = |whose: &str, due: &str| width(&say!(words, "case-next", step = "", whose)) + 2 + width(due);
    let fits = |(whose, due): &(String, String)| frame(whose, due) + width(&name) <= columns;
    let (full, short) = (words.name(&next.whose), words.short(&next.whose));
    let sentence = when::deadline(next, opened.today, words);
    let narrow = (short.clone(), when::left(next, opened.today, words));
    let contact = contact(next, opened, words).map(|due| (full.clone(), due));
    // While there is time the day says more than how many are left.
    let day = next.due.filter(|_| matches!(next.urgency, Some(Urgency::Later)));
    let day = day.map(|due| (short.clone(), when::clock(Clock::Due(due), words)));
    let said = [(full, sentence.clone()), (short, sentence)].into_iter().map(Some);
    let mut ways = [contact].into_iter().chain(said).chain([day, Some(narrow.clone())]).flatten();
    let (whose, due) = ways.find(fits).unwrap_or(narrow);
    let room = columns.saturating_sub(frame(&whose, &due)).max(6);
    let said = say!(words, "case-next", step = cut(&name, room, look.glyphs.ellipsis), whose);
    Line::from(vec![Span::raw(format!("{said}: ")), Span::styled(due, look.style(loudness(next.urgency).1))])
}

/// The deadline in words, with how long the pair has not met.
pub(in crate::ui) fn contact(next: &NextStep, opened: &Opened, words: &Words) -> Option<String> {
    let settings = opened.school().settings.as_ref()?;
    Some(when::contact(next, opened.today, &settings.terms, words))
}

/// Ended, paused, without a mentor, a replacement ahead, a later version of the plan under way, a need that
/// nobody came for.
pub(in crate::ui) fn loud(opened: &Opened, words: &Words) -> Vec<String> {
    let case = opened.case();
    let mut said = Vec::new();
    said.extend((!case.head.kind.is_legal()).then(|| words.name(&case.head.kind)));
    match &case.head.closing {
        Some(Closing::Completed { date }) => {
            said.push(say!(words, "case-completed-on", date = dates::table(*date)))
        }
        Some(Closing::Early { date, reason, .. }) => {
            said.push(say!(words, "case-ended-on", date = dates::table(*date), reason = words.name(reason)));
        }
        None => said.extend(case.head.reopened.last().map(|last| {
            say!(words, "case-reopened-on", date = dates::table(last.on), reason = last.reason.as_str())
        })),
    }
    let standing = opened.standing.as_ref();
    if standing.is_some_and(|standing| standing.without_mentor) {
        said.push(say!(words, "state-without-mentor").to_uppercase());
    }
    if let Some(pause) = case.pauses().find(|pause| case.head.closing.is_none() && pause.covers(opened.today))
    {
        said.push(say!(
            words,
            "case-paused-since",
            date = dates::table(pause.from),
            ground = pause.ground.as_str()
        ));
    }
    let short = summary(case, opened.school());
    said.extend(short.tenure_after(opened.today).map(|next| {
        let name = next.tenure.name.short();
        say!(words, "case-mentor-ahead", date = dates::table(next.from), name)
    }));
    if let Some(plan) =
        case.plan.as_ref().filter(|plan| plan.version > 1 && plan.state != PlanState::Approved)
    {
        let (number, state) = (plan.version, crate::words::plan_state(plan, opened.agreement(), words));
        said.push(say!(words, "case-version-ahead", number, state, old = plan.version - 1));
    }
    said.extend(unvisited_need(opened, words));
    said
}

/// The need that waited longest; the others are seen when that one is served.
///
/// Which areas are weak follows from the scores, so only who sees these is told.
fn unvisited_need(opened: &Opened, words: &Words) -> Option<String> {
    opened.needs(Right::SeeScores).ok()?;
    let terms = &opened.school().settings.as_ref()?.terms;
    let found = unvisited(opened.case(), terms, opened.today);
    // Of two that waited as long the weaker comes first.
    let longest = found.into_iter().rev().max_by_key(|it| it.days)?;
    Some(say!(words, "need-unvisited", days = longest.days, need = words.local(&longest.need.title)))
}
