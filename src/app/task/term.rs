//! How is the term of a plan item asked for?

use super::Wrong;
use super::fields::day_ahead;
use crate::app::form::{Field, Form, Item};
use crate::app::session::Session;
use crate::domain::compiled::overview::CaseFile;
use crate::domain::plan::ItemTerm;
use crate::domain::year_template::YearMonth;
use crate::say;
use crate::words::dates;
use chrono::NaiveDate;

pub const KIND: &str = "term";
const ON: &str = "on";
const MONTH: &str = "month";
const FROM: &str = "from";
const TO: &str = "to";

const DAY_KIND: &str = "day";
const MONTH_KIND: &str = "month";
const RANGE_KIND: &str = "range";
const YEAR_KIND: &str = "year";

/// The days in which a term can lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The first.
    pub from: NaiveDate,
    /// The last.
    pub to: NaiveDate,
}

/// Returns the days of a case, from its first to its last.
pub fn span(file: &CaseFile) -> Span {
    Span { from: file.case.head.start.date, to: file.case.head.end }
}

/// Returns the fields of a term: its kind, and what that kind needs.
pub fn fields(kind: Option<&str>, span: Span, session: &Session) -> Vec<Field> {
    let words = &session.words;
    let kinds = vec![
        Item::new(MONTH_KIND, say!(words, "term-kind-month")),
        Item::new(DAY_KIND, say!(words, "term-kind-day")),
        Item::new(RANGE_KIND, say!(words, "term-kind-range")),
        Item::new(YEAR_KIND, say!(words, "within-the-year")),
    ];
    let mut fields = vec![Field::choice(KIND, say!(words, "item-term"), kinds).required()];
    match kind {
        Some(DAY_KIND) => fields.push(day_ahead(ON, say!(words, "term-on"), session).required()),
        Some(MONTH_KIND) => {
            fields.push(
                Field::choice(MONTH, say!(words, "term-month-label"), months(span, session)).required(),
            );
        }
        Some(RANGE_KIND) => {
            fields.push(day_ahead(FROM, say!(words, "term-from"), session).required());
            fields.push(day_ahead(TO, say!(words, "term-to"), session).required());
        }
        Some(_) | None => {}
    }
    fields
}

/// Returns the key of a term's kind.
pub fn kind(term: ItemTerm) -> &'static str {
    match term {
        ItemTerm::On(_) => DAY_KIND,
        ItemTerm::Month(_) => MONTH_KIND,
        ItemTerm::Range { .. } => RANGE_KIND,
        ItemTerm::AllYear => YEAR_KIND,
    }
}

/// Puts a term into its fields.
pub fn fill(form: &mut Form, term: ItemTerm) {
    form.set_chosen(KIND, Some(kind(term)));
    match term {
        ItemTerm::On(date) => form.set_date(ON, date),
        ItemTerm::Month(month) => form.set_chosen(MONTH, Some(&key(month))),
        ItemTerm::Range { from, to } => {
            form.set_date(FROM, from);
            form.set_date(TO, to);
        }
        ItemTerm::AllYear => {}
    }
}

/// Says whether the fields are not those of the kind that is chosen.
pub fn is_outdated(form: &Form) -> bool {
    let wanted: &[&str] = match form.chosen(KIND) {
        Some(DAY_KIND) => &[ON],
        Some(MONTH_KIND) => &[MONTH],
        Some(RANGE_KIND) => &[FROM, TO],
        Some(_) | None => &[],
    };
    [ON, MONTH, FROM, TO].iter().any(|id| form.has(id) != wanted.contains(id))
}

/// Returns the term that the fields hold.
///
/// # Errors
///
/// Which field is to be filled in.
pub fn read(form: &Form, session: &Session) -> Result<ItemTerm, Wrong> {
    let missing = |id| vec![(id, say!(session.words, "form-required"))];
    let day = |id: &'static str| form.date(id).ok_or_else(|| missing(id));
    match form.chosen(KIND) {
        Some(DAY_KIND) => day(ON).map(ItemTerm::On),
        Some(MONTH_KIND) => {
            form.chosen(MONTH).and_then(of_key).map(ItemTerm::Month).ok_or_else(|| missing(MONTH))
        }
        Some(RANGE_KIND) => Ok(ItemTerm::Range { from: day(FROM)?, to: day(TO)? }),
        Some(_) => Ok(ItemTerm::AllYear),
        None => Err(missing(KIND)),
    }
}

/// The months of the days, from the first to the last.
fn months(span: Span, session: &Session) -> Vec<Item> {
    let last = YearMonth::of(span.to);
    let all = std::iter::successors(Some(YearMonth::of(span.from)), |month| Some(month.next()));
    all.take_while(|month| *month <= last)
        .map(|it| Item::new(key(it), dates::month_of_year(it.year, it.month, session.words.language())))
        .collect()
}

fn key(month: YearMonth) -> String {
    format!("{}-{:02}", month.year, month.month)
}

fn of_key(key: &str) -> Option<YearMonth> {
    let (year, month) = key.split_once('-')?;
    Some(YearMonth { year: year.parse().ok()?, month: month.parse().ok()? })
}
