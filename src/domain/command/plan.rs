//! What do the commands about diagnostics and the plan hold?

use super::PersonRef;
use crate::domain::code::CaseCode;
use crate::domain::diagnostics::RoundKind;
use crate::domain::id::ItemId;
use crate::domain::plan::{Capacity, ItemTerm, ItemText};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Records a round of diagnostics; a round of that kind already there is corrected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecordRound {
    /// The case.
    pub case: CaseCode,
    /// Which round.
    pub kind: RoundKind,
    /// The rubric, by key.
    pub rubric: String,
    /// When it took place.
    pub date: NaiveDate,
    /// Who carried it out; the mentor where not given.
    #[serde(default)]
    pub by: Option<PersonRef>,
    /// Scores by area and criterion; none is "not assessed".
    pub scores: Vec<Vec<Option<u8>>>,
    /// A note for each area.
    #[serde(default)]
    pub notes: Vec<String>,
    /// Answers to the open questions.
    #[serde(default)]
    pub answers: Vec<String>,
    /// The conclusion.
    #[serde(default)]
    pub conclusion: String,
    /// The needs in words.
    #[serde(default)]
    pub needs: String,
    /// Why a recorded round is corrected.
    #[serde(default)]
    pub reason: String,
}

/// Writes aim, tasks and directions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WritePlan {
    /// The case.
    pub case: CaseCode,
    /// The aim.
    pub aim: String,
    /// The tasks.
    pub tasks: Vec<String>,
    /// The main directions.
    pub directions: Vec<String>,
}

/// Adds an item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AddItem {
    /// The case.
    pub case: CaseCode,
    /// Its text.
    pub item: ItemText,
}

/// Changes the text of an item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChangeItem {
    /// The case.
    pub case: CaseCode,
    /// Which.
    pub item: ItemId,
    /// The text now.
    pub to: ItemText,
}

/// Takes an item out of the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RemoveItem {
    /// The case.
    pub case: CaseCode,
    /// Which.
    pub item: ItemId,
}

/// Submits the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SubmitPlan {
    /// The case.
    pub case: CaseCode,
    /// The day on which the mentor submitted it.
    pub on: NaiveDate,
}

/// A mark as it is given, or as the paper shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "how", rename_all = "kebab-case")]
pub enum MarkForm {
    /// Given in the program by its holder, who is the one acting, today.
    Given,
    /// Recorded from paper.
    FromPaper {
        /// Who gave it; the only holder of the capacity where not given.
        #[serde(default)]
        by: Option<PersonRef>,
        /// The date on the paper.
        date: NaiveDate,
    },
}

/// Agrees the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgreePlan {
    /// The case.
    pub case: CaseCode,
    /// The mark.
    pub mark: MarkForm,
    /// Why the head agrees in place of the deputy; empty where the deputy's holder does.
    #[serde(default)]
    pub for_deputy: String,
}

/// Approves the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ApprovePlan {
    /// The case.
    pub case: CaseCode,
    /// The mark.
    pub mark: MarkForm,
}

/// Returns the plan for rework.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReturnPlan {
    /// The case.
    pub case: CaseCode,
    /// In which capacity.
    pub capacity: Capacity,
    /// Given or recorded, as a mark is.
    pub mark: MarkForm,
    /// What is to be mended.
    pub remark: String,
    /// Why the head returns in place of the deputy; empty where the capacity's holder does.
    #[serde(default)]
    pub for_deputy: String,
}

/// What an item is marked as.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "as", rename_all = "kebab-case")]
pub enum OutcomeForm {
    /// Carried out.
    Done {
        /// When.
        date: NaiveDate,
        /// What shows it.
        #[serde(default)]
        evidence: String,
    },
    /// Not carried out.
    NotDone {
        /// Why.
        reason: String,
    },
    /// Moved to another term.
    Moved {
        /// Where to.
        term: ItemTerm,
        /// Why.
        reason: String,
    },
    /// Taken out of the carrying out.
    Cancelled {
        /// Why.
        reason: String,
    },
    /// Open again: a mark was wrong.
    Open,
}

/// Marks an item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MarkItem {
    /// The case.
    pub case: CaseCode,
    /// Which.
    pub item: ItemId,
    /// As what.
    pub outcome: OutcomeForm,
}
