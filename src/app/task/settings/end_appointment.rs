//! On which day does an appointment by order end?

use super::super::{FormView, Task, Wrong};
use crate::app::form::{Field, Form};
use crate::app::session::Session;
use crate::domain::command::{Command, EndAppointment};
use crate::domain::people::appointment::Appointment;
use crate::domain::people::name::FullName;
use crate::domain::refusal;
use crate::say;
use crate::words::dates;

const ON: &str = "on";

/// The form of the last day of an appointment.
pub struct EndAppointmentTask {
    appointment: Appointment,
    name: FullName,
}

impl EndAppointmentTask {
    /// Ends the appointment of somebody.
    pub fn new(appointment: Appointment, name: FullName) -> Self {
        Self { appointment, name }
    }
}

impl Task for EndAppointmentTask {
    fn name(&self) -> String {
        format!("end_appointment_{}", self.appointment.id.0)
    }

    fn form(&self, session: &Session) -> Form {
        let (words, it) = (&session.words, &self.appointment);
        let order = say!(
            words,
            "opening-order-named",
            number = it.order.number.as_str(),
            date = dates::table(it.order.date)
        );
        let about = format!("{} · {} · {order}", words.name(&it.capacity), words.name(&it.held_as));
        let from = say!(words, "settings-from", from = dates::table(it.from));
        let field = Field::day(ON, say!(words, "appoint-to"), session.nearest_date_reader()).required();
        let last = it.to.unwrap_or(session.today);
        Form::new(say!(words, "end-appointment-title", name = self.name.short()), FormView::texts(words))
            .with(Field::note("about", format!("{about}\n{from}")))
            .with(field.holding(&dates::table(last)))
    }

    fn commands(&self, form: &Form, session: &Session) -> Result<Vec<Command>, Wrong> {
        let on = super::super::fields::day(form, ON, session);
        Ok(vec![Command::EndAppointment(EndAppointment { appointment: self.appointment.id, on })])
    }

    fn field(&self, field: refusal::Field) -> Option<&'static str> {
        (field == refusal::Field::End).then_some(ON)
    }
}
