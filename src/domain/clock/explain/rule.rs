//! By which rule is a date found, and where does the rule come from?

/// Names the rule by which a date is found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Rule {
    /// The head's order, so many working days from the hiring or from the end of a mentorship.
    Assignment,
    /// The diagnostics, so many working days, but never later than the end of stage I.
    Diagnostics,
    /// The approved plan, which is the end of stage I: so many calendar days.
    StageOne,
    /// A later version of the plan: no term of its own, so the end of the case.
    LaterVersion,
    /// A plan item with a day of its own.
    OnDay,
    /// A plan item of a month: its last working day binds.
    InMonth,
    /// A plan item with a first and a last day.
    InRange,
    /// A plan item within the year: the end of the case.
    AllYear,
    /// The pair meets before so many days without contact have gone by.
    Contact,
    /// The day that a visit set for the next.
    FollowUp,
    /// The report, so many working days before the council meets.
    ReportBeforeCouncil,
    /// The report while no meeting is called: the end of the case.
    ReportByEnd,
    /// The hearing: the meeting's day.
    Council,
    /// The hearing while no meeting is called: the end of the case.
    CouncilByEnd,
    /// The end of the case, or the meeting if that is later.
    EndOfCase,
}

/// Says where a rule comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Source {
    /// The school's process of mentoring; the number is one of the school's settings.
    Process,
    /// The schools' habit; the number is one of the school's settings.
    Habit,
    /// A date that the school itself wrote down: it stays as typed.
    Typed,
    /// The school year, as the ministry's order names it.
    SchoolYear,
}

impl Rule {
    /// Returns where the rule comes from.
    pub fn source(self) -> Source {
        match self {
            Self::Diagnostics | Self::StageOne => Source::Process,
            Self::Assignment | Self::Contact | Self::ReportBeforeCouncil => Source::Habit,
            Self::OnDay | Self::InMonth | Self::InRange | Self::FollowUp | Self::Council => Source::Typed,
            Self::LaterVersion | Self::AllYear | Self::ReportByEnd | Self::CouncilByEnd | Self::EndOfCase => {
                Source::SchoolYear
            }
        }
    }

    /// Says whether the rule gives the last day of the case.
    pub fn is_end_of_case(self) -> bool {
        self.source() == Source::SchoolYear
    }
}
