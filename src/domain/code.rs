//! By which code do people name a case?

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// The code of a case, `26-07`: the year in which its school year begins, and a number in it.
///
/// Given when the case is opened, never used again. In the store and in JSON it is its own text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CaseCode {
    /// The year in which the school year begins: 2026 for 2026–2027.
    pub year: u16,
    /// The number in that year, from 1.
    pub number: u16,
}

impl fmt::Display for CaseCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}-{:02}", self.year % 100, self.number)
    }
}

/// The text is not the code of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotACode;

impl fmt::Display for NotACode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a case's code is two digits of the year, a hyphen and its number: 26-07")
    }
}

impl FromStr for CaseCode {
    type Err = NotACode;

    /// Reads `26-07`.
    ///
    /// # Errors
    ///
    /// [`NotACode`] for anything else.
    fn from_str(text: &str) -> Result<Self, NotACode> {
        let (year, number) = text.split_once('-').ok_or(NotACode)?;
        let digits =
            |part: &str| part.len() >= 2 && part.len() <= 5 && part.bytes().all(|b| b.is_ascii_digit());
        if year.len() != 2 || !digits(year) || !digits(number) {
            return Err(NotACode);
        }
        let year = year.parse::<u16>().map_err(|_| NotACode)? + 2000;
        let number = number.parse().map_err(|_| NotACode)?;
        Ok(Self { year, number })
    }
}

impl Serialize for CaseCode {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for CaseCode {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_reads_back_as_written() {
        for code in [CaseCode { year: 2026, number: 7 }, CaseCode { year: 2031, number: 65_535 }] {
            assert_eq!(code.to_string().parse(), Ok(code));
        }
        assert_eq!(CaseCode { year: 2026, number: 7 }.to_string(), "26-07");
    }

    #[test]
    fn what_is_no_code_is_refused() {
        for text in
            ["", "26", "26-", "-07", "2026-07", "26-7", "26-99999", "26-000007", "ab-cd", "26-0a", "２６-07"]
        {
            assert_eq!(text.parse::<CaseCode>(), Err(NotACode), "{text}");
        }
    }
}
