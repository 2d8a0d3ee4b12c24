//! Which day and time is it in the schools of Kazakhstan?

use chrono::{DateTime, FixedOffset, NaiveDateTime, Utc};

/// All of Kazakhstan is five hours ahead of UTC since 1 March 2024; old servers do not know it, and the
/// zone of whoever looks in from elsewhere does not matter.
const HOURS_AHEAD: i32 = 5;

/// Returns what the clocks of the schools show at a moment.
pub fn local(at: DateTime<Utc>) -> NaiveDateTime {
    let zone = FixedOffset::east_opt(HOURS_AHEAD * 3600).expect("five hours are less than a day");
    at.with_timezone(&zone).naive_local()
}

#[cfg(test)]
mod tests {
    use super::local;
    use chrono::{DateTime, Utc};

    #[test]
    fn the_day_of_a_school_begins_five_hours_before_that_of_greenwich() {
        let at: DateTime<Utc> = "2026-09-13T19:00:00Z".parse().unwrap();
        assert_eq!(local(at).to_string(), "2026-09-14 00:00:00");
    }
}
