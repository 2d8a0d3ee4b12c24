//! Why is an order, a meeting or an appointment voided?

use super::super::{FormView, Task, Wrong};
use crate::app::form::{Field, Form};
use crate::app::session::Session;
use crate::domain::command::{Command, VoidAppointment, VoidMeeting, VoidOrder};
use crate::domain::id::{AppointmentId, MeetingId, OrderId};
use crate::domain::refusal;
use crate::say;

const REASON: &str = "reason";

/// What is voided.
#[derive(Clone, Copy, Debug)]
pub enum Voiding {
    /// An appointment.
    Appointment(AppointmentId),
    /// An order.
    Order(OrderId),
    /// A meeting.
    Meeting(MeetingId),
}

/// The form that voids a record of the school: it stays, with the reason.
pub struct VoidRecordTask {
    what: Voiding,
    name: String,
}

impl VoidRecordTask {
    /// Voids a record, named as in its list.
    pub fn new(what: Voiding, name: String) -> Self {
        Self { what, name }
    }
}

impl Task for VoidRecordTask {
    fn name(&self) -> String {
        match self.what {
            Voiding::Appointment(id) => format!("void_appointment_{}", id.0),
            Voiding::Order(id) => format!("void_order_{}", id.0),
            Voiding::Meeting(id) => format!("void_meeting_{}", id.0),
        }
    }

    fn form(&self, session: &Session) -> Form {
        let (words, name) = (&session.words, self.name.as_str());
        let title = match self.what {
            Voiding::Appointment(_) => say!(words, "void-appointment", name),
            Voiding::Order(_) => say!(words, "void-order", name),
            Voiding::Meeting(_) => say!(words, "void-meeting", name),
        };
        Form::new(title, FormView::texts(words))
            .with(Field::note("stays", say!(words, "void-record-note")))
            .with(Field::text(REASON, say!(words, "case-reason")).required())
    }

    fn commands(&self, form: &Form, _session: &Session) -> Result<Vec<Command>, Wrong> {
        let reason = form.text(REASON);
        Ok(vec![match self.what {
            Voiding::Appointment(appointment) => {
                Command::VoidAppointment(VoidAppointment { appointment, reason })
            }
            Voiding::Order(order) => Command::VoidOrder(VoidOrder { order, reason }),
            Voiding::Meeting(meeting) => Command::VoidMeeting(VoidMeeting { meeting, reason }),
        }])
    }

    fn field(&self, field: refusal::Field) -> Option<&'static str> {
        (field == refusal::Field::Reason).then_some(REASON)
    }
}
