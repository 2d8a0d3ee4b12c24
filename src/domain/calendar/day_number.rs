//! How is a day kept where thousands are read at once?
//!
//! As a number, days of the common era: written out, reading it back takes most of the time that a long list takes to
//! be read. Where people read what is kept (JSON), it is a date as everywhere else.
//!
//! To be named in `#[serde(with = …)]`; [`perhaps`] is for a day that may be missing.

use chrono::{Datelike, NaiveDate};
use serde::de::{Deserialize, Deserializer, Error, Unexpected};
use serde::ser::{Serialize, Serializer};

/// Writes a day.
pub fn serialize<S: Serializer>(day: &NaiveDate, serializer: S) -> Result<S::Ok, S::Error> {
    match serializer.is_human_readable() {
        true => day.serialize(serializer),
        false => day.num_days_from_ce().serialize(serializer),
    }
}

/// Reads a day.
pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<NaiveDate, D::Error> {
    if deserializer.is_human_readable() {
        return NaiveDate::deserialize(deserializer);
    }
    let number = i32::deserialize(deserializer)?;
    let no_day = || D::Error::invalid_value(Unexpected::Signed(number.into()), &"the number of a day");
    NaiveDate::from_num_days_from_ce_opt(number).ok_or_else(no_day)
}

/// A day that may be missing.
pub mod perhaps {
    use super::{Deserialize, Deserializer, NaiveDate, Serialize, Serializer};

    #[derive(serde::Serialize, serde::Deserialize)]
    struct Numbered(#[serde(with = "super")] NaiveDate);

    /// Writes a day, or that there is none.
    pub fn serialize<S: Serializer>(day: &Option<NaiveDate>, serializer: S) -> Result<S::Ok, S::Error> {
        day.map(Numbered).serialize(serializer)
    }

    /// Reads a day, or that there is none.
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<NaiveDate>, D::Error> {
        Ok(Option::<Numbered>::deserialize(deserializer)?.map(|Numbered(day)| day))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use bincode::config::standard;
    use bincode::serde::{decode_from_slice, encode_to_vec};

    #[derive(Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    struct Kept {
        #[serde(with = "super")]
        day: NaiveDate,
        #[serde(with = "super::perhaps")]
        other: Option<NaiveDate>,
    }

    #[test]
    fn a_day_is_read_back_and_is_short_where_nobody_reads_it() {
        for day in [NaiveDate::MIN, "2026-09-14".parse().unwrap(), NaiveDate::MAX] {
            for other in [None, Some(day)] {
                let kept = Kept { day, other };
                let bytes = encode_to_vec(&kept, standard()).unwrap();
                assert_eq!(decode_from_slice::<Kept, _>(&bytes, standard()).unwrap().0, kept);
                assert!(bytes.len() <= 11);
            }
        }
    }

    #[test]
    fn a_number_that_is_no_day_is_refused() {
        let bytes = encode_to_vec((i32::MAX, None::<i32>), standard()).unwrap();
        assert!(decode_from_slice::<Kept, _>(&bytes, standard()).is_err());
    }

    #[test]
    fn people_read_a_date() {
        let day = "2026-09-14".parse().unwrap();
        let text = serde_json::to_string(&Kept { day, other: Some(day) }).unwrap();
        assert_eq!(text, r#"{"day":"2026-09-14","other":"2026-09-14"}"#);
        assert_eq!(serde_json::from_str::<Kept>(&text).unwrap(), Kept { day, other: Some(day) });
    }
}
