//! Which pairs does the practice school have, and in which state does each stand?

use super::pair::{Pair, Paper, hired};
use super::report::Council;
use super::script::Script;
use super::season::Season;
use super::staff::{COORDINATOR, Colleague, NEW_TEACHERS};
use super::text;
use super::year::Diligence;
use crate::domain::calendar::{CalendarGap, SchoolYear};
use crate::domain::case::EarlyEndReason;
use crate::domain::command::{AssignMentor, Command, EndCase, EndMentorship, PauseCase, ResumeCase};
use crate::domain::journal::EventKind;
use crate::domain::people::mentorship::EndOfMentorship;
use chrono::{Days, NaiveDate};

/// Plays what the school year before has left: a completed case, and two that the council is yet to
/// hear, because the teachers were ill in spring.
///
/// Where the calendar has no year before, the completed case is one of this year, and completes in its
/// May; stage III then waits for the end of April. From the end of April on stage III is played by the
/// pairs of this year.
pub(super) fn of_last_year(script: &mut Script, season: &Season) -> Result<(), CalendarGap> {
    let year = season.year_before.as_ref().unwrap_or(&season.year);
    completed(script, season, year)?;
    match &season.year_before {
        Some(before) if !season.is_final() => carried_over(script, season, before),
        Some(_) | None => Ok(()),
    }
}

/// Plays the pairs that have worked since September.
pub(super) fn of_this_year(script: &mut Script, season: &Season) -> Result<(), CalendarGap> {
    behind_the_plan(script, season)?;
    out_of_contact(script, season)?;
    without_a_mentor(script, season)?;
    to_be_replaced(script, season)?;
    paused(script, season)?;
    ended_early(script, season)?;
    if season.is_final() { in_stage_three(script, season) } else { Ok(()) }
}

/// Plays the pairs of these days: stage I in all its states, and who waits for an order.
pub(super) fn of_these_days(script: &mut Script, season: &Season) -> Result<(), CalendarGap> {
    let day = |count| season.working_day(count);
    for (nth, back) in [(1, -2), (2, -7)] {
        hired(script, season, new_teacher(nth), day(back)?, day(back)?);
    }
    recent(script, season, (3, "t03"), day(3)?, Paper { number: "141-к", date: day(-1)? })?;
    recent(script, season, (4, "t04"), day(-2)?, Paper { number: "142-к", date: day(-3)? })?;
    let due_today = season.start_due_today()?;
    let ordered = season.after(due_today, -1)?;
    recent(script, season, (5, "t05"), due_today, Paper { number: "143-к", date: ordered })?;
    recent(script, season, (6, "t06"), day(-8)?, Paper { number: "144-к", date: day(-9)? })?;

    let mut draft = recent(script, season, (7, "t07"), day(-5)?, Paper { number: "145-к", date: day(-6)? })?;
    draft.diagnosed(day(-2)?);
    draft.planned(day(-1)?);

    let mut submitted =
        recent(script, season, (8, "t08"), day(-6)?, Paper { number: "146-к", date: day(-7)? })?;
    submitted.diagnosed(day(-3)?);
    submitted.planned(day(-2)?);
    submitted.submitted(day(-1)?);

    let mut agreed =
        recent(script, season, (19, "t07"), day(-7)?, Paper { number: "147-к", date: day(-8)? })?;
    agreed.diagnosed(day(-5)?);
    agreed.planned(day(-4)?);
    agreed.submitted(day(-3)?);
    agreed.agreed(day(-1)?);

    let mut returned =
        recent(script, season, (20, "t09"), day(-7)?, Paper { number: "148-к", date: day(-8)? })?;
    returned.diagnosed(day(-5)?);
    returned.planned(day(-4)?);
    returned.submitted(day(-3)?);
    returned.returned(day(-1)?);
    Ok(())
}

fn new_teacher(number: usize) -> Colleague {
    NEW_TEACHERS[number - 1]
}

fn recent<'s>(
    script: &'s mut Script,
    season: &'s Season,
    (mentee, mentor): (usize, &'static str),
    start: NaiveDate,
    order: Paper,
) -> Result<Pair<'s>, CalendarGap> {
    Pair::begins(script, season, (new_teacher(mentee), mentor), start, order)
}

/// A pair that the August order of a year names.
fn of_august<'s>(
    script: &'s mut Script,
    season: &'s Season,
    (mentee, mentor): (usize, &'static str),
    year: &SchoolYear,
) -> Result<Pair<'s>, CalendarGap> {
    let order = Paper { number: "120-к", date: season.august_order(year)? };
    Pair::begins(script, season, (new_teacher(mentee), mentor), year.starts, order)
}

fn completed(script: &mut Script, season: &Season, year: &SchoolYear) -> Result<(), CalendarGap> {
    let council = Council::of_may(year, season)?;
    council.called(script, season.after(council.0, -18)?, text::AGENDA, season);
    let mut pair = of_august(script, season, (15, "t08"), year)?;
    let approved = pair.through_stage_one()?;
    pair.carries_out(approved, Diligence::Steady)?;
    pair.meets_monthly(approved, season.after(council.0, -5)?)?;
    pair.reports(council)?;
    council.held(pair.script, season);
    pair.completes(council)
}

/// Two teachers who came in February, were ill from April on, and are heard by the council soon.
fn carried_over(script: &mut Script, season: &Season, before: &SchoolYear) -> Result<(), CalendarGap> {
    let back = season.year.starts;
    let day = |count| season.working_day(count).map(|day| day.max(back));
    let council = Council(season.working_day(9)?);
    let february = season.after(before.ends - Days::new(120), 1)?;
    let fell_ill = season.not_after(before.ends - Days::new(35))?;
    let order = Paper { number: "24-к", date: season.after(february, -1)? };
    for (mentee, mentor, report) in [(17, "t04", Readiness::Begun), (18, "t11", Readiness::Ready)] {
        let mut pair = recent(script, season, (mentee, mentor), february, order)?;
        pair.until = fell_ill;
        let approved = pair.through_stage_one()?;
        pair.carries_out(approved, Diligence::Steady)?;
        pair.meets_monthly(approved, fell_ill)?;
        pair.until = season.today;
        pair.is_ill(fell_ill);
        pair.is_back(back);
        council.called(pair.script, day(-4)?, text::AGENDA_CARRIED_OVER, season);
        pair.gives_up_the_rest(fell_ill, day(-4)?)?;
        match report {
            Readiness::Begun => pair.begins_report(day(-3)?, council),
            Readiness::Ready => {
                pair.writes_report(day(-3)?, council);
                pair.finishes_report(day(-2)?);
            }
        }
    }
    Ok(())
}

/// How far a report has come.
#[derive(Debug, Clone, Copy)]
enum Readiness {
    Begun,
    Ready,
}

/// From the end of April on: one report under way, one ready for the council.
fn in_stage_three(script: &mut Script, season: &Season) -> Result<(), CalendarGap> {
    let council = Council::of_may(&season.year, season)?;
    council.called(script, season.final_window(), text::AGENDA, season);
    for (mentee, mentor, report) in [(17, "t04", Readiness::Begun), (18, "t11", Readiness::Ready)] {
        let mut pair = of_august(script, season, (mentee, mentor), &season.year)?;
        let approved = pair.through_stage_one()?;
        pair.carries_out(approved, Diligence::Steady)?;
        pair.meets_monthly(approved, season.today)?;
        match report {
            Readiness::Begun => pair.begins_report(season.after(season.final_window(), 2)?, council),
            Readiness::Ready => pair.reports(council)?,
        }
    }
    Ok(())
}

/// Items done, moved, not done and overdue; a visit whose follow-up comes soon.
fn behind_the_plan(script: &mut Script, season: &Season) -> Result<(), CalendarGap> {
    let mut pair = of_august(script, season, (9, "t09"), &season.year)?;
    let approved = pair.through_stage_one()?;
    pair.carries_out(approved, Diligence::Behind)?;
    let last = season.working_day(-6)?;
    pair.meets_monthly(approved, last - Days::new(7))?;
    if last > approved && last <= pair.end {
        pair.meets(last, EventKind::VisitByMentor, Some(season.working_day(2)?));
    }
    Ok(())
}

/// Everything is done, and for forty days the two have not met.
fn out_of_contact(script: &mut Script, season: &Season) -> Result<(), CalendarGap> {
    let mut pair = of_august(script, season, (10, "t10"), &season.year)?;
    let approved = pair.through_stage_one()?;
    pair.carries_out(approved, Diligence::Steady)?;
    pair.meets_monthly(approved, season.today - Days::new(40))
}

/// The mentor left the school three days ago.
fn without_a_mentor(script: &mut Script, season: &Season) -> Result<(), CalendarGap> {
    let mut pair = of_august(script, season, (11, "t13"), &season.year)?;
    let on = season.working_day(-3)?.max(pair.start);
    pair.until = on;
    let approved = pair.through_stage_one()?;
    pair.carries_out(approved, Diligence::Steady)?;
    pair.meets_monthly(approved, on)?;
    pair.on(on, COORDINATOR, move |case, _| {
        Some(Command::EndMentorship(EndMentorship {
            case,
            on,
            reason: EndOfMentorship::Left,
            mentorship: None,
        }))
    });
    Ok(())
}

/// An order replaces the mentor from next week on; in the last days of a year there is no next week.
fn to_be_replaced(script: &mut Script, season: &Season) -> Result<(), CalendarGap> {
    let from = season.working_day(6)?;
    let mut pair = of_august(script, season, (12, "t12"), &season.year)?;
    let approved = pair.through_stage_one()?;
    pair.carries_out(approved, Diligence::Steady)?;
    pair.meets_monthly(approved, season.today)?;
    if from > pair.end {
        return Ok(());
    }
    let order = Paper { number: "149-к", date: season.working_day(-1)?.max(pair.start) };
    order.issued(pair.script, from, season);
    pair.on(order.date, COORDINATOR, move |case, _| {
        let (mentor, replaces) = ("t06".into(), Some(EndOfMentorship::Transferred));
        let order = order.name();
        Some(Command::AssignMentor(AssignMentor {
            case,
            mentor,
            order,
            from,
            replaces,
            reason: String::new(),
        }))
    });
    Ok(())
}

/// The teacher has been ill for six working days.
fn paused(script: &mut Script, season: &Season) -> Result<(), CalendarGap> {
    let mut pair = of_august(script, season, (13, "t01"), &season.year)?;
    let from = season.working_day(-6)?.max(pair.start);
    pair.until = from;
    let approved = pair.through_stage_one()?;
    pair.carries_out(approved, Diligence::Steady)?;
    pair.meets_monthly(approved, from)?;
    pair.is_ill(from);
    Ok(())
}

/// The teacher moved to another town four days ago.
fn ended_early(script: &mut Script, season: &Season) -> Result<(), CalendarGap> {
    let mut pair = of_august(script, season, (14, "t02"), &season.year)?;
    let on = season.working_day(-4)?.max(pair.start);
    pair.until = on;
    let approved = pair.through_stage_one()?;
    pair.carries_out(approved, Diligence::Steady)?;
    pair.meets_monthly(approved, on)?;
    let note = text::LEFT_NOTE.in_language(season.language);
    pair.on(on, COORDINATOR, move |case, _| {
        Some(Command::EndCase(EndCase { case, on, reason: EarlyEndReason::Left, note: note.clone() }))
    });
    Ok(())
}

impl Pair<'_> {
    fn is_ill(&mut self, from: NaiveDate) {
        let ground = text::SICK_LEAVE.in_language(self.season.language);
        let document = text::SICK_DOCUMENT.in_language(self.season.language);
        self.on(from, COORDINATOR, move |case, _| {
            let (ground, document) = (ground.clone(), document.clone());
            Some(Command::PauseCase(PauseCase { case, from, to: None, ground, document }))
        });
    }

    fn is_back(&mut self, on: NaiveDate) {
        self.on(on, COORDINATOR, move |case, _| Some(Command::ResumeCase(ResumeCase { case, on })));
    }
}
