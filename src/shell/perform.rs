//! How is what the program asks for done at the desk?

use super::{care, staff_list};
use crate::app::{Back, Doubt, Effect, Msg};
use crate::desk::{Desk, Moment, Outcome};
use crate::domain::case::Case;
use crate::domain::trouble::{Failure, Trouble};
use crate::store::Patience;
use crate::words::Words;
use chrono::NaiveDate;

/// Does an effect that is the desk's; none is returned for those that are the terminal's own.
///
/// The same for the screens on a terminal and for the scenes that the tests play.
pub fn at_desk(effect: &Effect, desk: &Desk, login: &str, moment: Moment, words: &Words) -> Option<Msg> {
    let failure = |error: &crate::desk::DeskError| Failure::from(error);
    Some(match effect {
        Effect::LoadOverview => overview(desk, login, moment.today),
        Effect::LookAgain => overview(&desk.patient(Patience::Try), login, moment.today),
        Effect::LoadCase(code) => {
            let file = desk.file_for(*code, login, moment.today);
            Msg::Case(*code, file.map(Box::new).map_err(|error| failure(&error)))
        }
        Effect::LoadCases(codes) => {
            let read = desk.files_for(codes, login, moment.today);
            let each = |files: Vec<_>| {
                let files = files.into_iter().map(|file: Result<_, _>| file.map_err(|error| failure(&error)));
                codes.iter().copied().zip(files).collect()
            };
            Msg::Cases(read.map(each).map_err(|error| failure(&error)))
        }
        Effect::FindGroup(group, codes) => {
            let together = desk.together_for(codes, login, moment.today);
            let read = together.and_then(|it| it.cases.into_iter().collect::<Result<Vec<_>, _>>());
            let its = |cases: Vec<Case>| cases.into_iter().filter(|case| group.is_in(case)).collect();
            Msg::Group(read.map(its).map_err(|error| failure(&error)))
        }
        Effect::LoadSchool => {
            Msg::School(desk.school_for(login).map(Box::new).map_err(|error| failure(&error)))
        }
        Effect::LoadWhole(kind) => {
            let whole = desk.whole_for(login, moment.today);
            Msg::Whole(*kind, whole.map(Box::new).map_err(|error| failure(&error)))
        }
        Effect::Save(sent) => {
            Msg::Saved(desk.carry_out(sent, login, moment, Outcome::Keep).map_err(|error| failure(&error)))
        }
        Effect::SaveEach(sent) => {
            let answers = desk.carry_out_each_as_one(sent, login, moment);
            Msg::SavedEach(answers.map_err(|error| failure(&error)))
        }
        Effect::Rehearse(sent) => {
            let answers = desk.carry_out(sent, login, moment, Outcome::Rehearse);
            Msg::Rehearsed(sent.clone(), answers.map_err(|error| failure(&error)))
        }
        Effect::ReadLast(Back::Undo) => {
            Msg::Last(Back::Undo, desk.undoing(login).map_err(|error| failure(&error)))
        }
        Effect::ReadLast(Back::Redo) => {
            Msg::Last(Back::Redo, desk.redoing(login).map_err(|error| failure(&error)))
        }
        Effect::ReadSince(since) => {
            Msg::Since(*since, desk.since(*since, login).map_err(|error| failure(&error)))
        }
        Effect::Care(asked) => Msg::Cared(asked.clone(), care::cared(asked, desk, login, moment, words)),
        Effect::ReadStaffList(path) => {
            Msg::StaffList(staff_list::enrolment(path, desk, login, moment.today, words).map(Box::new))
        }
        Effect::CallOff
        | Effect::WriteDocuments(..)
        | Effect::EditExternally(_)
        | Effect::KeepDraft { .. }
        | Effect::DropDraft(_)
        | Effect::FindDraft(_)
        | Effect::Remember(_)
        | Effect::MovePracticeDay(_)
        | Effect::OpenPractice
        | Effect::ListenToMouse(_)
        | Effect::Repaint
        | Effect::Suspend
        | Effect::Quit => return None,
    })
}

/// The lists as they are, or else the last that are known, with the reason.
fn overview(desk: &Desk, login: &str, today: NaiveDate) -> Msg {
    let overview = desk.overview_for(login).inspect(|seen| desk.keep_front(seen, login, today));
    Msg::Overview(overview.map(Box::new).map_err(|error| Doubt {
        last: desk.last_for(login, &error).map(Box::new),
        cause: match Failure::from(&error) {
            Failure::Trouble(trouble) => trouble,
            // Nothing but a command is refused.
            Failure::Refused { .. } => Trouble::Busy { holder: None },
        },
    }))
}
