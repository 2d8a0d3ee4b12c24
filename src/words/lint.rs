//! What does not add up, in words, and what is the way out?

use super::{Words, dates};
use crate::domain::compiled::lint::What;
use crate::say;

/// Returns what does not add up, and where it is mended: two short sentences.
#[must_use]
pub fn finding(what: &What, words: &Words) -> String {
    let day = |date: &chrono::NaiveDate| dates::table(*date);
    match what {
        What::NoCalendarYear(year) => say!(words, "lint-no-calendar-year", year = year.to_string()),
        What::NoSchoolYear(year) => say!(words, "lint-no-school-year", year = dates::school_year(*year)),
        What::ProvisionalYear(year) => say!(words, "lint-provisional-year", year = dates::school_year(*year)),
        What::NobodyHolds(role) => say!(words, "lint-nobody-holds", role = words.name(role)),
        What::NoProtocol(date) => say!(words, "lint-no-protocol", date = day(date)),
        What::OrderWithoutPairs(number) => say!(words, "lint-order-without-pairs", number),
        What::WaitsTooLong(date) => say!(words, "lint-waits-too-long", date = day(date)),
        What::RoleWithoutLogin => words.say("lint-role-without-login"),
        What::LooksLike(name) => say!(words, "lint-looks-like", name),
        What::OverLoad(n) => say!(words, "lint-over-load", n = *n),
        What::MentorHasLeft(date) => say!(words, "lint-mentor-has-left", date = day(date)),
        What::NoMentor => words.say("lint-no-mentor"),
        What::NoMeeting => words.say("lint-no-meeting"),
        What::FollowUpOverdue(date) => say!(words, "lint-follow-up-overdue", date = day(date)),
        What::ReadyButUnanswered(n) => say!(words, "lint-ready-but-unanswered", n = *n),
        What::EmptyDirection(direction) => say!(words, "lint-empty-direction", direction),
        What::TermOutsideCase(activity) => say!(words, "lint-term-outside-case", activity),
        What::TermOnDayOff(activity, date) => {
            say!(words, "lint-term-on-day-off", date = dates::with_weekday(*date, words.language()), activity)
        }
        What::DoneBeforeTerm(activity) => say!(words, "lint-done-before-term", activity),
        What::DoneWithoutEvidence(activity) => say!(words, "lint-done-without-evidence", activity),
        What::NeedWithoutItem(area) => {
            say!(words, "lint-need-without-item", area = area.in_language(words.language()))
        }
        What::ParticularsChanged(name) => say!(words, "lint-particulars-changed", name),
        What::ForeignName(name) => say!(words, "lint-foreign-name", name),
        What::ForeignYear(year) => say!(words, "lint-foreign-year", year = year.to_string()),
        What::OutsideMentorship(date) => say!(words, "lint-outside-mentorship", date = day(date)),
        What::EnteredLate(days) => say!(words, "lint-entered-late", n = *days),
        What::ByNobodyOfThatDay(date) => say!(words, "lint-by-nobody", date = day(date)),
        What::PlannedGoneBy(date) => say!(words, "lint-planned-gone-by", date = day(date)),
        What::ClockSetBack(date) => say!(words, "lint-clock-set-back", date = day(date)),
    }
}
