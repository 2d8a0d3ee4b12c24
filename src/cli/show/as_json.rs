//! How is a case whole told to a script?

use crate::domain::clock::standing::standing;
use crate::domain::compiled::overview::CaseFile;
use crate::domain::compiled::summary::summary;
use chrono::NaiveDate;
use serde_json::{Value, json};

/// Returns a case with all its parts, as the store keeps them and as far as its reader may see them;
/// who and what their numbers name stands beside.
pub(super) fn case(file: &CaseFile, today: NaiveDate) -> Value {
    let (case, school) = (&file.case, &file.school);
    let judged = school
        .settings
        .as_ref()
        .zip(school.calendar.as_ref())
        .map(|(settings, calendar)| standing(&summary(case, school), today, calendar, &settings.terms));
    let next = judged.as_ref().and_then(|it| it.next.as_ref());
    let people: Vec<Value> =
        school.everybody().map(|it| json!({ "id": it.id, "name": it.name, "login": it.login })).collect();
    json!({
        "schema": 1,
        "date": today,
        "revision": file.revision,
        "code": case.head.code,
        "mentee": school.name_of(case.head.mentee),
        "mentor": case.mentorship_on(today).map(|it| school.name_of(it.mentor)),
        "stage": judged.as_ref().map(|it| it.stage),
        "paused": judged.as_ref().map(|it| it.paused),
        "step": next.map(|it| it.step),
        "whose": next.map(|it| it.whose),
        "due": next.and_then(|it| it.due),
        "urgency": judged.as_ref().and_then(|it| it.urgency()),
        "head": case.head,
        "mentorships": case.mentorships.values().collect::<Vec<_>>(),
        "rounds": case.rounds.values().collect::<Vec<_>>(),
        "plan": case.plan,
        "versions": case.versions.values().collect::<Vec<_>>(),
        "items": case.items.values().collect::<Vec<_>>(),
        "events": case.events.values().collect::<Vec<_>>(),
        "report": case.report,
        "orders": school.orders.values().collect::<Vec<_>>(),
        "meetings": school.meetings.values().collect::<Vec<_>>(),
        "people": people,
    })
}
