//! Which name did a person have on a day?

use super::Person;
use crate::domain::decide::Asked;
use crate::domain::people::name::FullName;
use crate::domain::refusal::{Field, Refusal};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A name that a person had until a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FormerName {
    /// The last day of the name.
    pub until: NaiveDate,
    /// The name.
    pub name: FullName,
}

impl Person {
    /// Returns the name that the person had on a day: documents print the one of their date.
    pub fn name_on(&self, day: NaiveDate) -> &FullName {
        self.formerly.iter().find(|former| day <= former.until).map_or(&self.name, |former| &former.name)
    }
}

/// Returns the former names after a change of the name; the same name spelled otherwise is a correction.
///
/// A name that was replaced on its own first day never had a day, and is not among them.
pub(super) fn renamed(
    before: &Person,
    name: &FullName,
    from: Option<NaiveDate>,
    asked: Asked<'_>,
) -> Result<Vec<FormerName>, Refusal> {
    let mut formerly = before.formerly.clone();
    if before.name.recognition_key() == name.recognition_key() {
        return Ok(formerly);
    }
    let from = asked.past(Field::Date, from.unwrap_or(asked.today))?;
    let until = from.pred_opt().expect("a year between 2000 and 2100 has a day before it");
    match formerly.last().map(|former| former.until) {
        Some(last) if until < last => {
            return Err(Refusal::RenamedLater(last.succ_opt().expect("no name ends with the calendar")));
        }
        Some(last) if until == last => {}
        Some(_) | None => formerly.push(FormerName { until, name: before.name.clone() }),
    }
    Ok(formerly)
}
