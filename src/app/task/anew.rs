//! How is a form made anew from what stands in the store now?

use super::Task;
use crate::domain::compiled::overview::CaseFile;
use crate::domain::school::School;
use std::rc::Rc;

/// What a form is made of, as it stands now.
pub enum Fresh<'a> {
    /// A case.
    Case(&'a Rc<CaseFile>),
    /// The school's shared records.
    School(&'a School),
    /// The lists alone, which the session has.
    Lists,
}

/// The same form about what stands now.
pub enum Anew {
    /// What it is about comes from the lists.
    AsItIs,
    /// Made from the fresh records.
    Of(Box<dyn Task>),
    /// What it is about is no more.
    Gone,
}

impl Anew {
    /// Made from the fresh records.
    pub fn of(task: impl Task + 'static) -> Self {
        Self::Of(Box::new(task))
    }
}

/// Says of a form about a case that it is made of the case's file, beside the fields named.
macro_rules! of_case {
    ($($field:ident),*) => {
        fn made_of(&self) -> Option<crate::app::view::Wanted> {
            Some(crate::app::view::Wanted::Case(self.file.case.head.code))
        }

        fn anew(&self, fresh: &crate::app::task::Fresh<'_>) -> crate::app::task::Anew {
            match fresh {
                crate::app::task::Fresh::Case(file) => {
                    crate::app::task::Anew::of(Self { file: Rc::clone(file), $($field: self.$field.clone()),* })
                }
                crate::app::task::Fresh::School(_) | crate::app::task::Fresh::Lists => {
                    crate::app::task::Anew::AsItIs
                }
            }
        }
    };
}

pub(super) use of_case;
