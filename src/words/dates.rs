//! How is a date written in a text, a table, a document?

use chrono::{Datelike, NaiveDate};

use crate::domain::text::local::Language;

/// The days of a week from Monday, as the tables of a calendar have them.
const WEEKDAYS_RU: [&str; 7] = ["пн", "вт", "ср", "чт", "пт", "сб", "вс"];
const WEEKDAYS_KK: [&str; 7] = ["дс", "сс", "ср", "бс", "жм", "сб", "жс"];
const WEEKDAYS_EN: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/// A year's months as they stand alone.
const MONTHS_RU: [&str; 12] = [
    "январь",
    "февраль",
    "март",
    "апрель",
    "май",
    "июнь",
    "июль",
    "август",
    "сентябрь",
    "октябрь",
    "ноябрь",
    "декабрь",
];
const MONTHS_KK: [&str; 12] = [
    "қаңтар",
    "ақпан",
    "наурыз",
    "сәуір",
    "мамыр",
    "маусым",
    "шілде",
    "тамыз",
    "қыркүйек",
    "қазан",
    "қараша",
    "желтоқсан",
];
const MONTHS_EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Russian declines the month after a day; the other two do not.
const MONTHS_OF_DAYS_RU: [&str; 12] = [
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
];

const SHORT_MONTHS_RU: [&str; 12] =
    ["янв", "фев", "мар", "апр", "май", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"];
const SHORT_MONTHS_KK: [&str; 12] =
    ["қаң", "ақп", "нау", "сәу", "мам", "мау", "шіл", "там", "қыр", "қаз", "қар", "жел"];
const SHORT_MONTHS_EN: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// Returns the date as tables have it in every language: `14.09.2026`.
#[must_use]
pub fn table(date: NaiveDate) -> String {
    format!("{:02}.{:02}.{}", date.day(), date.month(), date.year())
}

/// Returns the date without its year: `14.09`.
#[must_use]
pub fn short(date: NaiveDate) -> String {
    format!("{:02}.{:02}", date.day(), date.month())
}

/// Returns the day of the week in its short form: `пн`, `дс`, `Mon`.
#[must_use]
pub fn weekday(date: NaiveDate, language: Language) -> &'static str {
    weekdays(language)[date.weekday().num_days_from_monday() as usize]
}

/// Returns the short names of the days of the week, from Monday: the head of a month grid.
#[must_use]
pub fn weekdays(language: Language) -> [&'static str; 7] {
    match language {
        Language::Ru => WEEKDAYS_RU,
        Language::Kk => WEEKDAYS_KK,
        Language::En => WEEKDAYS_EN,
    }
}

/// Returns the date with its day of the week: `пн 14.09.2026`.
#[must_use]
pub fn with_weekday(date: NaiveDate, language: Language) -> String {
    format!("{} {}", weekday(date, language), table(date))
}

/// Returns the date as documents have it: `14 сентября 2026 года`, `2026 жылғы 14 қыркүйек`.
#[must_use]
pub fn long(date: NaiveDate, language: Language) -> String {
    let (day, year, at) = (date.day(), date.year(), date.month0() as usize);
    match language {
        Language::Ru => format!("{day} {} {year} года", MONTHS_OF_DAYS_RU[at]),
        Language::Kk => format!("{year} жылғы {day} {}", MONTHS_KK[at]),
        Language::En => format!("{day} {} {year}", MONTHS_EN[at]),
    }
}

/// Returns a month of a year: `сентябрь 2026 года`, `2026 жылғы қыркүйек`.
///
/// # Panics
///
/// If the month is not 1 to 12.
#[must_use]
pub fn month_of_year(year: i32, month: u8, language: Language) -> String {
    let name = self::month(month, language);
    match language {
        Language::Ru => format!("{name} {year} года"),
        Language::Kk => format!("{year} жылғы {name}"),
        Language::En => format!("{name} {year}"),
    }
}

/// Returns the name of a month that stands alone: `сентябрь`.
///
/// # Panics
///
/// If the month is not 1 to 12.
#[must_use]
pub fn month(month: u8, language: Language) -> &'static str {
    let names = match language {
        Language::Ru => MONTHS_RU,
        Language::Kk => MONTHS_KK,
        Language::En => MONTHS_EN,
    };
    names[place(month)]
}

/// Returns the short name of a month, three letters in every language.
///
/// # Panics
///
/// If the month is not 1 to 12.
#[must_use]
pub fn month_short(month: u8, language: Language) -> &'static str {
    let names = match language {
        Language::Ru => SHORT_MONTHS_RU,
        Language::Kk => SHORT_MONTHS_KK,
        Language::En => SHORT_MONTHS_EN,
    };
    names[place(month)]
}

/// Returns the name of the school year that begins in this year: `2026–2027`, with an en dash.
#[must_use]
pub fn school_year(first: i32) -> String {
    format!("{first}–{}", first + 1)
}

fn place(month: u8) -> usize {
    usize::from(month).checked_sub(1).expect("months are counted from 1")
}
