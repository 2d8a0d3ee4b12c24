//! What can a key mean?

/// A movement of a selection, a cursor or a view.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Step {
    /// One row up.
    Up,
    /// One row down.
    Down,
    /// One column, day or choice to the left.
    Left,
    /// One column, day or choice to the right.
    Right,
    /// A screenful up.
    PageUp,
    /// A screenful down.
    PageDown,
    /// To the first row.
    First,
    /// To the last row.
    Last,
}

/// A meaning of a key, whatever screen it is pressed on.
///
/// A screen matches on the actions that it knows and leaves the others alone. What happened is a
/// message, and what the shell must do an effect; an action is neither.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Action {
    /// Moves, and changes nothing else.
    Step(Step),
    /// Opens what is selected; on an open case, does its next step.
    Open,
    /// Goes back one view.
    Back,
    /// Closes the present view; on the dashboard, leaves the program.
    Close,
    /// Leaves the program from anywhere.
    Quit,
    /// Cancels running work; in a form, leaves it.
    Cancel,
    /// The next tab of a case.
    NextTab,
    /// The previous tab of a case.
    PreviousTab,
    /// Filters the rows as one types.
    Filter,
    /// Changes the order of the rows.
    Sort,
    /// Shows the cases of every stage.
    StageAll,
    /// Shows the cases of the first stage.
    StageFirst,
    /// Shows the cases of the second stage.
    StageSecond,
    /// Shows the cases of the third stage.
    StageThird,
    /// Marks the row, or takes its mark away.
    Mark,
    /// Marks what is not marked, and takes the other marks away.
    Invert,
    /// Looks: the month grid in a date field, else the preview.
    Look,
    /// Explains the date of what is selected.
    Explain,
    /// Edits what is selected.
    Edit,
    /// Exports a document.
    Export,
    /// Reads a staff list and shows what it comes to.
    Import,
    /// Moves a term, or replaces the mentor.
    Move,
    /// Makes something new: a case, an entry, a visit.
    New,
    /// Voids a record.
    Void,
    /// Agrees or approves.
    Approve,
    /// Returns for rework with a remark.
    Return,
    /// Takes back a submission, or a mark on the plan.
    Withdraw,
    /// Sends for agreement.
    Submit,
    /// Marks as done.
    Done,
    /// Corrects or voids what was recorded of a case: the start, a pause, a mentor.
    Correct,
    /// Shows the case as it stood after an entry of its history.
    AsOf,
    /// Records that somebody leaves the school, with a decision on each of their cases.
    Leaves,
    /// Records that somebody who had left works here again.
    ComesBack,
    /// Merges two records of one person.
    Merge,
    /// Makes an entry of the journal for several cases at once.
    NewForMany,
    /// Does something to all that is marked by one form.
    DoForMany,
    /// Opens the cases of several new teachers by one order.
    OrderForMany,
    /// Pauses a case.
    Pause,
    /// Resumes a paused case.
    Resume,
    /// Assigns a mentor: after a gap, or in place of the present one.
    ReplaceMentor,
    /// Ends a mentorship without a successor.
    EndMentorship,
    /// Appoints a substitute for the mentor.
    AppointSubstitute,
    /// Accepts the plan in force, as a new mentor.
    AcceptPlan,
    /// Hands a case over to the next mentor.
    HandOver,
    /// Ends a case before its time.
    EndEarly,
    /// Extends a case by an order.
    Extend,
    /// Opens a closed case again.
    Reopen,
    /// Calls a meeting of the council, or records its protocol.
    Council,
    /// Completes a case.
    Complete,
    /// Goes to what waits for this person's approval.
    GoApproval,
    /// Goes to the people.
    GoPeople,
    /// Goes to the open deadlines by date.
    GoAgenda,
    /// A month earlier.
    Earlier,
    /// A month later.
    Later,
    /// Goes to the working calendar.
    GoCalendar,
    /// Shows what others have changed since the user was last here.
    News,
    /// Goes to the school's settings.
    GoSettings,
    /// Asks which document of the whole school is wanted.
    SchoolPapers,
    /// Shows a document in the next language.
    OtherLanguage,
    /// Chooses the other form of a document's file.
    OtherForm,
    /// Moves the day of the practice school.
    NextDay,
    /// Takes back the last change.
    Undo,
    /// Makes again what was taken back.
    Redo,
    /// Shows the help.
    Help,
    /// Shows the menu of all actions.
    Menu,
    /// Draws the whole screen again.
    Repaint,
    /// Stops the program until `fg`.
    Suspend,
    /// The next field of a form.
    NextField,
    /// The previous field of a form.
    PreviousField,
    /// Accepts: the field that has the focus, the choice, the picked row.
    Accept,
    /// Saves a form.
    Save,
    /// Opens a text in the editor of `$EDITOR`.
    EditExternally,
    /// Leaves a form.
    Leave,
    /// Takes back the last typing.
    UndoTyping,
    /// Types again what was taken back.
    RedoTyping,
}

impl Action {
    /// The movement that the action is, if it is one.
    pub const fn step(self) -> Option<Step> {
        if let Action::Step(step) = self { Some(step) } else { None }
    }
}
