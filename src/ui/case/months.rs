//! How do the months of a case stand side by side, one cell for each, with the present one marked?
//!
//! ```text
//!  Пунктов: 24 · выполнено 8 · просрочено 1                        СО[Н]ДЯФМАМ
//!  оценивание                                                      ░▒ ░ ·····░
//! ```

use crate::app::view::case::Opened;
use crate::domain::year_template::YearMonth;
use crate::ui::theme::Look;
use crate::words::{Words, dates};

/// A case runs over two school years at the most.
const MOST: usize = 24;

/// The months of a case, from its start to its end.
pub struct Months {
    all: Vec<YearMonth>,
    present: YearMonth,
}

impl Months {
    /// Returns the months of a case.
    pub fn of(opened: &Opened) -> Self {
        let head = &opened.case().head;
        let (first, last) = (YearMonth::of(head.start.date), YearMonth::of(head.end));
        let months = std::iter::successors(Some(first), |month| Some(month.next()));
        let all = months.take_while(|month| *month <= last).take(MOST).collect();
        Self { all, present: YearMonth::of(opened.today) }
    }

    /// Returns how many columns the months take.
    pub fn columns(&self) -> usize {
        self.all.len() + if self.all.contains(&self.present) { 2 } else { 0 }
    }

    /// Returns the initials of the months, the present one in brackets.
    pub fn initials(&self, words: &Words) -> String {
        let initial = |month: YearMonth| {
            let name = dates::month_short(month.month, words.language());
            name.chars().next().into_iter().flat_map(char::to_uppercase).collect()
        };
        self.joined(initial, ["[", "]"])
    }

    /// Returns a cell for each month: the more there is in it, the darker.
    pub fn cells(&self, look: &Look, count: impl Fn(YearMonth) -> usize) -> String {
        let darkest = look.glyphs.heat.len() - 1;
        self.joined(|month| look.glyphs.heat[count(month).min(darkest)].to_owned(), [" ", " "])
    }

    fn joined(&self, cell: impl Fn(YearMonth) -> String, around: [&str; 2]) -> String {
        let cells = self.all.iter().map(|month| {
            let cell = cell(*month);
            if *month == self.present { format!("{}{cell}{}", around[0], around[1]) } else { cell }
        });
        cells.collect()
    }
}
