//! Which forms change what the school decides about itself?

mod appoint;
mod council_protocol;
mod end_appointment;
mod number;
mod order;
mod recommendation;
mod rubric;
mod school;
mod school_meeting;
mod template;
mod texts;
mod void_record;

pub use appoint::AppointTask;
pub use council_protocol::CouncilProtocolTask;
pub use end_appointment::EndAppointmentTask;
pub use number::NumberTask;
pub use order::OrderTask;
pub use recommendation::RecommendationTask;
pub use rubric::RubricTask;
pub use school::SchoolTask;
pub use school_meeting::SchoolMeetingTask;
pub use template::TemplateTask;
pub use void_record::{VoidRecordTask, Voiding};

use super::Wrong;
use crate::app::session::Session;
use crate::domain::command::{ChangeSettings, Command};
use crate::domain::settings::Settings;

/// Returns the command that changes the settings; none before the school is set up.
fn changed(session: &Session, change: impl FnOnce(&mut Settings)) -> Result<Vec<Command>, Wrong> {
    let Some(mut to) = session.overview.settings.clone() else { return Err(Wrong::new()) };
    change(&mut to);
    Ok(vec![Command::ChangeSettings(ChangeSettings { to })])
}
