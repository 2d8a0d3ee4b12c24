//! What does not add up in the calendar, in the settings and in the meetings of the council?

use super::{Finding, What};
use crate::domain::calendar::Calendar;
use crate::domain::case::Case;
use crate::domain::clock::deadline::Terms;
use crate::domain::part::PartKey;
use crate::domain::rights::Role;
use crate::domain::school::School;
use crate::domain::settings::{Agreement, Settings};
use chrono::{Datelike, NaiveDate};

pub(super) fn findings(school: &School, cases: &[Case], today: NaiveDate) -> Vec<Finding> {
    let (Some(settings), Some(calendar)) = (&school.settings, &school.calendar) else { return Vec::new() };
    let mut found = of_calendar(calendar, &settings.terms, today);
    found.extend(nobody_holds(settings, school));
    found.extend(without_protocol(school, cases, today));
    found
}

/// From the spring check on the next year is asked for: cases of autumn are opened in August.
fn of_calendar(calendar: &Calendar, terms: &Terms, today: NaiveDate) -> Vec<Finding> {
    let of_calendar = |what| Finding::of_school(PartKey::Calendar, what);
    let year = today.year();
    let mut found = Vec::new();
    if calendar.year(year).is_err() {
        found.push(of_calendar(What::NoCalendarYear(year)));
    }
    if terms.spring_check.in_year(year).is_some_and(|day| today >= day) {
        if calendar.year(year + 1).is_err() {
            found.push(of_calendar(What::NoCalendarYear(year + 1)));
        }
        match calendar.school_year(year) {
            Err(_) => found.push(of_calendar(What::NoSchoolYear(year))),
            Ok(next) if next.provisional => found.push(of_calendar(What::ProvisionalYear(year))),
            Ok(_) => {}
        }
    }
    found
}

fn nobody_holds(settings: &Settings, school: &School) -> Vec<Finding> {
    let needed: &[Role] = match settings.agreement {
        Agreement::ByDeputy => &[Role::Head, Role::Deputy],
        Agreement::NoneInStaffList => &[Role::Head],
    };
    let held = |role: &Role| school.people.values().any(|it| it.has(*role) && it.left_on.is_none());
    let missing = needed.iter().filter(|role| !held(role));
    missing.map(|role| Finding::of_school(PartKey::Settings, What::NobodyHolds(*role))).collect()
}

/// A meeting at which no open case is to be heard is nobody's trouble.
fn without_protocol(school: &School, cases: &[Case], today: NaiveDate) -> Vec<Finding> {
    let waits = |id| cases.iter().any(|case| case.head.closing.is_none() && case.report.meeting == Some(id));
    school
        .meetings
        .values()
        .filter(|meeting| meeting.date < today && meeting.protocol.is_none() && waits(meeting.id))
        .map(|it| Finding::of_school(PartKey::Meeting(it.id), What::NoProtocol(it.date)))
        .collect()
}
