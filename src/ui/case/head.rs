//! What stands above the tabs: the pair, the order, the stage, what is next until when and with whom?

use crate::app::Session;
use crate::app::measure::width;
use crate::app::view::case::Opened;
use crate::domain::case::Closing;
use crate::domain::plan::PlanState;
use crate::domain::standing::{NextStep, Standing, Urgency};
use crate::say;
use crate::ui::theme::{Look, Role};
use crate::words::{Words, dates, when};
use ratatui::text::{Line, Span};

/// Returns the lines of the head: the pair, the stage with what is next, what must not be overlooked.
pub fn lines(opened: &Opened, session: &Session, columns: u16, look: &Look) -> Vec<Line<'static>> {
    let words = &session.words;
    let mut lines = vec![pair(opened, words, columns.into(), look)];
    if let Some(standing) = &opened.standing {
        lines.extend(stage(standing, opened, words, columns.into(), look));
    }
    let loud = loud(opened, words);
    if !loud.is_empty() {
        lines.push(Line::styled(loud.join(" · "), look.style(Role::Loud)));
    }
    lines
}

/// The pair at the left, code and order at the right where there is room.
fn pair(opened: &Opened, words: &Words, columns: usize, look: &Look) -> Line<'static> {
    let case = opened.case();
    let present = case.mentorship_on(opened.today);
    let mentor = present.map_or_else(|| say!(words, "dashboard-no-mentor"), |it| opened.name(it.mentor));
    let left = format!("{} {} {mentor}", opened.name(case.head.mentee), look.glyphs.arrow);
    let order = present
        .or_else(|| case.mentorships.values().next_back())
        .and_then(|it| opened.school().orders.get(&it.order))
        .map(|order| {
            say!(words, "doc-order", number = order.number.as_str(), date = dates::table(order.date))
        });
    let right: Vec<String> = [Some(case.head.code.to_string()), order].into_iter().flatten().collect();
    let right = right.join(" · ");
    let between = columns.saturating_sub(width(&left) + width(&right)).max(2);
    Line::from(vec![
        Span::styled(left, look.style(Role::Title)),
        Span::raw(" ".repeat(between)),
        Span::raw(right),
    ])
}

/// In one line where it fits; else the deadline, which must not be cut, has a line of its own.
fn stage(
    standing: &Standing,
    opened: &Opened,
    words: &Words,
    columns: usize,
    look: &Look,
) -> Vec<Line<'static>> {
    let stage = say!(words, "case-stage", stage = words.name(&standing.stage));
    let Some(next) = &standing.next else { return vec![Line::raw(stage)] };
    let due = match &opened.school().settings {
        Some(settings) => when::contact(next, opened.today, &settings.terms, words),
        None => when::deadline(next, opened.today, words),
    };
    let (step, whose) = (when::next_step(next, words), words.name(&next.whose));
    let next_step = say!(words, "case-next", step, whose);
    let first = format!("{stage} · {next_step}: ");
    let due_span = Span::styled(due.clone(), look.style(urgency(next)));
    if width(&first) + width(&due) <= columns {
        return vec![Line::from(vec![Span::raw(first), due_span])];
    }
    vec![Line::raw(first), Line::from(vec![Span::raw("  "), due_span])]
}

fn urgency(next: &NextStep) -> Role {
    match next.urgency {
        Some(Urgency::Overdue) => Role::Overdue,
        Some(Urgency::Today) => Role::Today,
        Some(Urgency::Soon) => Role::Soon,
        Some(Urgency::Later) | None => Role::Plain,
    }
}

/// Ended, paused, without a mentor, a replacement ahead, a later version of the plan under way.
fn loud(opened: &Opened, words: &Words) -> Vec<String> {
    let case = opened.case();
    let mut said = Vec::new();
    match &case.head.closing {
        Some(Closing::Completed { date }) => {
            said.push(say!(words, "case-completed-on", date = dates::table(*date)))
        }
        Some(Closing::Early { date, reason, .. }) => {
            said.push(say!(words, "case-ended-on", date = dates::table(*date), reason = words.name(reason)));
        }
        None => {}
    }
    let standing = opened.standing.as_ref();
    if standing.is_some_and(|standing| standing.without_mentor) {
        said.push(say!(words, "state-without-mentor").to_uppercase());
    }
    if let Some(pause) =
        case.head.pauses.iter().find(|pause| case.head.closing.is_none() && pause.covers(opened.today))
    {
        said.push(say!(
            words,
            "case-paused-since",
            date = dates::table(pause.from),
            ground = pause.ground.as_str()
        ));
    }
    let ahead = case.mentorships.values().find(|it| it.from > opened.today);
    said.extend(ahead.map(|it| {
        say!(words, "case-mentor-ahead", date = dates::table(it.from), name = opened.name(it.mentor))
    }));
    if let Some(plan) =
        case.plan.as_ref().filter(|plan| plan.version > 1 && plan.state != PlanState::Approved)
    {
        let (number, state) = (plan.version, crate::words::plan_state(plan, opened.agreement(), words));
        said.push(say!(words, "case-version-ahead", number, state, old = plan.version - 1));
    }
    said
}
