//! Which days does a new school start with, before it has changed anything?
//!
//! Holidays as they stand with the change of 1 July 2026; the labour ministry's single days of 2025;
//! school years as announced, 2027–2028 provisional. The first day of Kurban Ait is taken from
//! astronomy where it is not announced yet, and is to be corrected when it is.

use chrono::NaiveDate;

use super::{
    Break, Calendar, CalendarYear, NamedDay, Occasion, OrderedChange, OrderedDay, Origin, SchoolYear, Week,
};

/// The number of the shipped calendar: one more each time that a day in it changes.
pub const EDITION: u16 = 1;

/// A day of a year as month, day and what is kept on it.
type Kept = (u32, u32, Occasion);

const EVERY_YEAR: [Kept; 12] = [
    (1, 1, Occasion::NewYear),
    (1, 2, Occasion::NewYear),
    (3, 8, Occasion::WomensDay),
    (3, 21, Occasion::Nauryz),
    (3, 22, Occasion::Nauryz),
    (3, 23, Occasion::Nauryz),
    (5, 1, Occasion::UnityDay),
    (5, 7, Occasion::DefenderDay),
    (5, 9, Occasion::VictoryDay),
    (7, 6, Occasion::CapitalDay),
    (10, 25, Occasion::RepublicDay),
    (12, 16, Occasion::IndependenceDay),
];

/// Constitution Day moved from August to March on 1 July 2026, and so is not kept in 2026 at all.
const CONSTITUTION_DAY: [(i32, Kept); 3] = [
    (2025, (8, 30, Occasion::ConstitutionDay)),
    (2027, (3, 15, Occasion::ConstitutionDay)),
    (2028, (3, 15, Occasion::ConstitutionDay)),
];

const KURBAN_AIT: [(i32, u32, u32); 4] = [(2025, 6, 6), (2026, 5, 27), (2027, 5, 16), (2028, 5, 5)];

impl Calendar {
    /// Gives the calendar that the program ships, for a school of this week.
    ///
    /// Civil years 2025 to 2028, school years 2025–2026 to 2027–2028.
    pub fn shipped(week: Week) -> Self {
        Self {
            week,
            shift_to_working_day: true,
            years: KURBAN_AIT.map(|(year, month, day)| (year, civil_year(year, (month, day)))).into(),
            school_years: school_years(),
            origin: Origin { edition: EDITION, ..Origin::default() },
        }
    }
}

fn civil_year(year: i32, kurban_ait: (u32, u32)) -> CalendarYear {
    let constitution = CONSTITUTION_DAY.iter().filter(|(of, _)| *of == year).map(|(_, kept)| kept);
    let mut holidays: Vec<NamedDay> =
        EVERY_YEAR.iter().chain(constitution).map(|kept| named(year, *kept)).collect();
    holidays.sort_by_key(|holiday| holiday.date);
    let rest_days = vec![
        named(year, (1, 7, Occasion::OrthodoxChristmas)),
        named(year, (kurban_ait.0, kurban_ait.1, Occasion::KurbanAit)),
    ];
    CalendarYear { holidays, rest_days, ordered: ordered(year) }
}

fn named(year: i32, (month, day, occasion): Kept) -> NamedDay {
    NamedDay { date: date(year, month, day), occasion }
}

/// Sunday 5 January 2025 was worked for Friday the 3rd, in schools of five days.
fn ordered(year: i32) -> Vec<OrderedDay> {
    if year != 2025 {
        return Vec::new();
    }
    [(3, OrderedChange::Off), (5, OrderedChange::Worked)]
        .map(|(day, change)| OrderedDay { date: date(2025, 1, day), change, week: Some(Week::Five) })
        .into()
}

fn school_years() -> Vec<SchoolYear> {
    vec![
        SchoolYear {
            starts: date(2025, 9, 1),
            ends: date(2026, 5, 25),
            breaks: vec![
                pause((2025, 10, 27), (2025, 11, 2)),
                pause((2025, 12, 29), (2026, 1, 7)),
                pause((2026, 3, 19), (2026, 3, 29)),
            ],
            provisional: false,
        },
        SchoolYear {
            starts: date(2026, 9, 1),
            ends: date(2027, 5, 25),
            breaks: vec![
                pause((2026, 10, 26), (2026, 11, 1)),
                pause((2026, 12, 28), (2027, 1, 10)),
                pause((2027, 3, 22), (2027, 3, 28)),
            ],
            provisional: false,
        },
        SchoolYear {
            starts: date(2027, 9, 1),
            ends: date(2028, 5, 25),
            breaks: Vec::new(),
            provisional: true,
        },
    ]
}

fn pause(from: (i32, u32, u32), to: (i32, u32, u32)) -> Break {
    Break { from: date(from.0, from.1, from.2), to: date(to.0, to.1, to.2) }
}

fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("the shipped days are written by hand and tested")
}
