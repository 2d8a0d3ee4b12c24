//! Which day does a word name?

use chrono::{Days, NaiveDate, Weekday};

use super::fold::fold;
use super::nearest::{weekday, within_years};
use super::{Bias, DateFault, Reading};

/// The words for days counted from today, with the count.
const FROM_TODAY: [(i64, &[&str]); 4] = [
    (-1, &["вчера", "кеше", "yesterday"]),
    (0, &["сегодня", "бүгін", "today"]),
    (1, &["завтра", "ертең", "tomorrow"]),
    (2, &["послезавтра", "бүрсігүні"]),
];

/// The names of the weekdays, short and whole, as they are said and as they are written.
const WEEKDAYS: [(Weekday, &[&str]); 7] = [
    (Weekday::Mon, &["пн", "понедельник", "дс", "дүй", "дүйсенбі", "mo", "mon", "monday"]),
    (Weekday::Tue, &["вт", "вторник", "сс", "сей", "сейсенбі", "tu", "tue", "tuesday"]),
    (Weekday::Wed, &["ср", "среда", "среду", "сәр", "сәрсенбі", "we", "wed", "wednesday"]),
    (Weekday::Thu, &["чт", "четверг", "бс", "бей", "бейсенбі", "th", "thu", "thursday"]),
    (Weekday::Fri, &["пт", "пятница", "пятницу", "жм", "жұма", "fr", "fri", "friday"]),
    (Weekday::Sat, &["сб", "суббота", "субботу", "сен", "сенбі", "sa", "sat", "saturday"]),
    (Weekday::Sun, &["вс", "воскресенье", "жс", "жек", "жексенбі", "su", "sun", "sunday"]),
];

/// Reads a word for a day; none where the text is no such word.
pub fn read(text: &str, today: NaiveDate, bias: Bias) -> Option<Reading> {
    let text = fold(text);
    let named = |words: &[&str]| words.iter().any(|word| fold(word) == text);
    let from_today = FROM_TODAY.iter().find(|(_, words)| named(words)).map(|(days, _)| *days);
    let date = match from_today {
        Some(days) => moved(today, days),
        None => weekday(WEEKDAYS.iter().find(|(_, words)| named(words))?.0, today, bias),
    };
    Some(date.ok_or(DateFault::Unreadable).and_then(within_years).map_or_else(Reading::Wrong, Reading::Date))
}

/// Tells whether some word for a day begins with `text`.
pub fn is_begun_by(text: &str) -> bool {
    let text = fold(text);
    let begun = |words: &[&str]| words.iter().any(|word| fold(word).starts_with(&text));
    FROM_TODAY.iter().any(|(_, words)| begun(words)) || WEEKDAYS.iter().any(|(_, words)| begun(words))
}

fn moved(today: NaiveDate, days: i64) -> Option<NaiveDate> {
    let count = Days::new(days.unsigned_abs());
    if days < 0 { today.checked_sub_days(count) } else { today.checked_add_days(count) }
}
