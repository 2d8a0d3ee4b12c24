//! What is done once in a year or never: substitutes, corrections, withdrawals, changes of the school's own records.

use crate::process::deeds::*;
use crate::process::world::{DEPUTY, HEAD, MENTEE, MENTOR, OTHER_MENTOR, World};
use chrono::Days;
use talimger::domain::calendar::{OrderedChange, OrderedDay, Week};
use talimger::domain::case::closed::ClosedStep;
use talimger::domain::case::{CaseKind, StartBasis};
use talimger::domain::code::CaseCode;
use talimger::domain::command::*;
use talimger::domain::id::{EventId, MeetingId, MentorshipId, OrderId, Revision, RoundId};
use talimger::domain::people::appointment::HeldAs;
use talimger::domain::plan::Capacity;
use talimger::domain::settings::Settings;

/// How many of them there are.
pub const COUNT: usize = 26;

/// The command of one, in one of four forms.
pub fn command(which: usize, nth: usize, world: &World, code: CaseCode) -> Command {
    if which < 14 { of_the_case(which, nth, world, code) } else { of_the_school(which, nth, world) }
}

fn of_the_case(which: usize, nth: usize, world: &World, code: CaseCode) -> Command {
    let (today, reason) = (world.today, "ошибка".to_owned());
    let (later, soon) = (today + Days::new(9), today + Days::new(2));
    let said = |day: chrono::NaiveDate| day.to_string();
    let found = world.case_of(code);
    let mentorship = found.mentorships.keys().nth(nth).copied().unwrap_or(MentorshipId(0));
    let event = found.events.keys().nth(nth).copied().unwrap_or(EventId(0));
    let round = found.rounds.keys().next().copied().unwrap_or(RoundId(0));
    let order = order_name("120-к", "2026-08-28");
    let step = [ClosedStep::Diagnostics, ClosedStep::Submit, ClosedStep::Agree, ClosedStep::Approve][nth];
    let case = CASE;
    match which {
        0 => substitutes([OTHER_MENTOR, MENTOR, DEPUTY, MENTEE][nth], &said(soon), &said(later)),
        1 => substitutes_until(mentorship, &said(today + Days::new(nth as u64))),
        2 => voids_mentorship(mentorship),
        3 => accepts_the_plan(&said(today)),
        4 => hands_over(None, &said(today)),
        5 => pauses_until(&said(soon), &said(later)),
        6 => Command::VoidPause(VoidPause {
            case,
            pause: found.head.pauses.first().map_or(today, |it| it.from),
            reason,
        }),
        7 => Command::ExtendCase(ExtendCase { case, end: found.head.end + Days::new(6), order, reason }),
        8 => Command::ReopenCase(ReopenCase { case, on: today, reason }),
        9 => Command::CorrectStart(CorrectStart {
            case,
            basis: [StartBasis::OrderDate, StartBasis::Other, StartBasis::EffectiveDate, StartBasis::Other]
                [nth],
            start: Some(found.head.start.date + Days::new(nth as u64)),
            reason,
        }),
        10 => Command::CorrectStep(CorrectStep {
            case,
            step,
            version: None,
            date: today - Days::new(nth as u64),
            reason,
        }),
        11 if nth == 0 => Command::VoidRound(VoidRound { case, round, reason }),
        11 => Command::ExplainDelay(ExplainDelay { case, step, reason }),
        12 if nth == 0 => Command::ReopenReport(ReopenReport { case, reason }),
        12 if nth == 1 => Command::RestoreEvent(RestoreEvent { case, event }),
        12 => Command::VoidEvent(VoidEvent { case, event, reason }),
        _ => [
            withdraws(Capacity::Deputy, "ошибка"),
            withdraws(Capacity::Head, "ошибка"),
            withdraws_the_submission(),
            agrees_for_deputy(from_paper(Some(HEAD), &said(today)), "заместителя нет"),
        ][nth]
            .clone(),
    }
}

fn of_the_school(which: usize, nth: usize, world: &World) -> Command {
    let (today, reason) = (world.today, "ошибка".to_owned());
    let school = &world.facts().school;
    let order = school.orders.keys().nth(nth).copied().unwrap_or(OrderId(0));
    let meeting = school.meetings.keys().next_back().copied().unwrap_or(MeetingId(0));
    // The first two cases stay: every other deed is one in them.
    let newest = world.facts().numbers.record;
    let entry = Revision(u64::from(newest).saturating_sub(nth as u64));
    let settings = school.settings.clone().unwrap();
    match which {
        14 => appoints(
            [OTHER_MENTOR, MENTOR, DEPUTY, HEAD][nth],
            [Capacity::Deputy, Capacity::Head][nth % 2],
            HeldAs::Acting,
            ("2026-09-01", None),
        ),
        15 => Command::ChangeCivilYear(ChangeCivilYear {
            year: 2026,
            change: YearChange::Order(OrderedDay {
                date: "2026-09-07".parse::<chrono::NaiveDate>().unwrap() + Days::new(nth as u64),
                change: [OrderedChange::Off, OrderedChange::Worked][nth % 2],
                week: None,
            }),
        }),
        16 => Command::ChangeWeek(ChangeWeek {
            week: Some([Week::Five, Week::Six][nth % 2]),
            shift_to_working_day: Some(nth < 2),
        }),
        17 => {
            let mut terms = settings.terms.clone();
            terms.diagnostics = 4 + u32::try_from(nth).unwrap();
            Command::ChangeSettings(ChangeSettings { to: Settings { terms, ..settings } })
        }
        18 => Command::MergePeople(MergePeople {
            keep: [MENTOR, "m02", "m03", OTHER_MENTOR][nth].into(),
            merge: [OTHER_MENTOR, MENTEE, OTHER_MENTOR, "m03"][nth].into(),
            reason,
        }),
        19 => Command::VoidOrder(VoidOrder { order, reason }),
        20 => Command::CorrectOrder(CorrectOrder {
            order,
            number: format!("120-{nth}"),
            date: "2026-08-28".parse().unwrap(),
            effective: "2026-09-01".parse().unwrap(),
            subject: String::new(),
            reason,
        }),
        21 => Command::ChangeMeeting(ChangeMeeting {
            meeting,
            date: today + Days::new(nth as u64),
            agenda: "итоги".into(),
            reason,
        }),
        22 if nth == 0 => Command::VoidMeeting(VoidMeeting { meeting, reason }),
        22 => Command::CorrectProtocol(CorrectProtocol {
            meeting,
            number: nth.to_string(),
            decision: "принять".into(),
            reason,
        }),
        23 if nth == 0 => registers(newcomer("Новичок Третий", "m03", "2026-09-01")),
        23 if nth == 1 => orders(&format!("{newest}-к"), "2026-08-30", "2026-09-01"),
        23 => Command::OpenCase(OpenCase {
            kind: [CaseKind::Mentoring, CaseKind::ContinuedSupport][nth % 2],
            ..opens([MENTEE, "m03"][nth % 2], OTHER_MENTOR)
        }),
        24 => Command::Undo(Undo { entry }),
        _ => Command::Redo(Redo { entry }),
    }
}
