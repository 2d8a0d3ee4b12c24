//! By which order does a new teacher get which mentor, and when does stage I begin?

mod end;
mod mentors;
pub(super) mod start;

pub(super) use mentors::offered;

use self::start::OrderDates;
use super::{FormView, Task, Wrong};
use crate::app::form::{Field, Form};
use crate::app::session::Session;
use crate::domain::case::{CaseKind, Closing, StartBasis};
use crate::domain::change::Warning;
use crate::domain::command::{Command, IssueOrder, OpenCase, PersonRef};
use crate::domain::compiled::summary::Summary;
use crate::domain::facts::{Facts, Numbers};
use crate::domain::id::PersonId;
use crate::domain::order::{Order, OrderName};
use crate::domain::people::person::{Ground, Person};
use crate::domain::refusal;
use crate::domain::school::School;
use crate::domain::trial::Trial;
use crate::say;
use crate::words::date_entry::Bias;
use crate::words::{Named, Words, dates, warnings};
use std::rc::Rc;

const NUMBER: &str = "number";
const DATE: &str = "date";
const EFFECTIVE: &str = "effective";
const ORDER: &str = "order";
const MENTOR: &str = "mentor";
const UNUSUAL: &str = "unusual";
const BASIS: &str = "basis";
const START: &str = "start";
const END: &str = "end";
const KIND: &str = "kind";
const REASON: &str = "reason";

/// Opens the case of a new teacher; the order is recorded with it, where the school has it not yet.
pub struct OpenCaseTask {
    mentee: Box<Person>,
    school: Rc<School>,
}

impl OpenCaseTask {
    /// The case of this teacher.
    pub fn of(mentee: Person, school: Rc<School>) -> Self {
        Self { mentee: Box::new(mentee), school }
    }

    /// The orders that are there, the newest first.
    fn known_orders(&self) -> Vec<&Order> {
        let mut orders: Vec<&Order> = self.school.orders_in_force().collect();
        orders.sort_by_key(|order| std::cmp::Reverse((order.date, order.id)));
        orders
    }

    fn typed_order(form: &Form) -> Option<OrderName> {
        let number = form.text(NUMBER);
        form.date(DATE).filter(|_| !number.is_empty()).map(|date| OrderName { number, date })
    }

    fn recorded(&self, form: &Form) -> Option<&Order> {
        self.school.order_named(&Self::typed_order(form)?)
    }

    /// Fills the dates in, once the number of an order that is there was typed and left.
    fn fill_dates(&self, form: &mut Form) {
        if !form.text(DATE).is_empty() || form.focused().is_some_and(|field| field.id == NUMBER) {
            return;
        }
        let number = form.text(NUMBER);
        let found = self.known_orders().into_iter().find(|order| order.number == number);
        if let Some((date, effective)) = found.map(|order| (order.date, order.effective)) {
            form.set_date(DATE, date);
            form.set_date(EFFECTIVE, effective);
        }
    }

    /// The order, the mentor, the start; a day of its own is asked for where it is neither of the order's,
    /// and the end where the start is late.
    fn fields(
        &self,
        basis: StartBasis,
        order: Option<OrderDates>,
        asks_end: bool,
        session: &Session,
    ) -> Vec<Field> {
        let words = &session.words;
        let mut fields = self.order_fields(session);
        if self.kind(session) == CaseKind::ContinuedSupport {
            fields.insert(0, Field::note(KIND, say!(words, "opening-continued-support")));
        }
        let mentors = mentors::offered(&self.school, &self.mentee, session);
        let has_others = mentors.iter().any(|item| item.key != self.mentee.id.0.to_string());
        let mentor = Field::choice(MENTOR, say!(words, "opening-mentor"), mentors).required();
        fields.push(if has_others { mentor } else { mentor.hint(say!(words, "opening-mentor-nobody")) });
        fields.push(Field::note(UNUSUAL, ""));
        let bases = start::bases(&self.mentee, order, words);
        fields.push(Field::choice(BASIS, say!(words, "opening-basis"), bases).required().holding(basis.id()));
        let reason = Field::line(REASON, say!(words, "opening-reason"));
        let is_other = basis == StartBasis::Other;
        if is_other {
            let reader = session.nearest_date_reader();
            fields.push(Field::day(START, say!(words, "opening-start"), reader).required());
        }
        if asks_end {
            let ends = end::items(None, session);
            fields.push(Field::choice(END, say!(words, "opening-end"), ends).required());
        }
        fields.push(if is_other {
            reason.required()
        } else {
            reason.hint(say!(words, "opening-reason-hint"))
        });
        fields
    }

    fn order_fields(&self, session: &Session) -> Vec<Field> {
        let words = &session.words;
        vec![
            Field::line(NUMBER, say!(words, "opening-number")).required().hint(self.number_hint(words)),
            Field::day(DATE, say!(words, "opening-date"), session.date_reader(Bias::Last)).required(),
            Field::day(EFFECTIVE, say!(words, "opening-effective"), session.nearest_date_reader())
                .hint(say!(words, "opening-effective-hint")),
            Field::note(ORDER, ""),
        ]
    }

    /// Who has gone through the programme is supported further, by decision of the school.
    fn kind(&self, session: &Session) -> CaseKind {
        let first = self.mentee.newcomer.unwrap_or(Ground::FirstStart) == Ground::FirstStart;
        let completed = |case: &Summary| {
            case.mentee == self.mentee.id
                && case.kind == CaseKind::Mentoring
                && matches!(case.closing, Some(Closing::Completed { .. }))
        };
        if first && session.overview.cases.iter().any(completed) {
            CaseKind::ContinuedSupport
        } else {
            CaseKind::Mentoring
        }
    }

    /// What would be warned of, so that the reason can be written before it is saved.
    fn unusual(&self, form: &Form, session: &Session) -> Vec<String> {
        let Ok(commands) = self.commands(form, session) else { return Vec::new() };
        let facts = Facts {
            school: (*self.school).clone(),
            summaries: session.overview.cases.clone(),
            numbers: Numbers { record: u32::MAX / 2, ..Numbers::default() },
            ..Facts::default()
        };
        let mut trial = Trial::on(&facts);
        let tried = commands.into_iter().map(|it| trial.carry_out(it, &session.actor, session.today));
        let warnings: Vec<Warning> = tried.flatten().flat_map(|change| change.warnings).collect();
        warnings.iter().map(|warning| warnings::warning(warning, &session.words)).collect()
    }

    /// The last three orders, to be typed again by their number.
    fn number_hint(&self, words: &Words) -> String {
        let orders = self.known_orders();
        let named = orders.iter().take(3).map(|order| {
            let date = dates::table(order.date);
            say!(words, "opening-order-named", number = &order.number, date)
        });
        match named.collect::<Vec<_>>().join(" · ") {
            none if none.is_empty() => String::new(),
            known => say!(words, "opening-known-orders", known),
        }
    }
}

impl Task for OpenCaseTask {
    fn name(&self) -> String {
        format!("open_case_{}", self.mentee.id.0)
    }

    fn form(&self, session: &Session) -> Form {
        let words = &session.words;
        let title = say!(words, "opening-title", name = self.mentee.name.as_str());
        Form::new(title, FormView::texts(words)).with_all(self.fields(
            StartBasis::EffectiveOrHired,
            None,
            false,
            session,
        ))
    }

    fn follow(&self, form: &mut Form, session: &Session) {
        let words = &session.words;
        self.fill_dates(form);
        let dates = start::order_dates(form.date(DATE), form.date(EFFECTIVE));
        form.offer(BASIS, start::bases(&self.mentee, dates, words));
        let basis = start::basis(form.chosen(BASIS));
        let starts = match basis {
            StartBasis::Other => form.date(START),
            named => dates.and_then(|order| start::day(named, &self.mentee, order)),
        };
        // A day that is being typed is not whole yet, and fields made anew would change it under the hand.
        let is_typed = form.focused().is_some_and(|field| [DATE, EFFECTIVE, START].contains(&field.id));
        let asks_end = if is_typed { form.has(END) } else { end::is_asked(starts, session) };
        if form.has(START) != (basis == StartBasis::Other) || form.has(END) != asks_end {
            form.ask_for(self.fields(basis, dates, asks_end, session));
        }
        if asks_end {
            form.offer(END, end::items(starts, session));
        }
        let note = match self.recorded(form) {
            Some(order) => say!(words, "opening-order-recorded", date = dates::table(order.effective)),
            None => String::new(),
        };
        form.set_note(ORDER, note);
        form.set_note(UNUSUAL, self.unusual(form, session).join(" "));
    }

    fn commands(&self, form: &Form, session: &Session) -> Result<Vec<Command>, Wrong> {
        let words = &session.words;
        let order = Self::typed_order(form).ok_or_else(|| vec![(DATE, say!(words, "form-required"))])?;
        let effective = form.date(EFFECTIVE);
        let mut commands = Vec::new();
        match self.recorded(form) {
            Some(known) if effective.is_some_and(|day| day != known.effective) => {
                let date = dates::table(known.effective);
                return Err(vec![(EFFECTIVE, say!(words, "opening-effective-differs", date))]);
            }
            Some(_) => {}
            None => commands.push(Command::IssueOrder(IssueOrder {
                number: order.number.clone(),
                date: order.date,
                effective,
                subject: String::new(),
            })),
        }
        let mentor = form.chosen(MENTOR).and_then(|key| key.parse().ok()).map(PersonId);
        let mentor = mentor.ok_or_else(|| vec![(MENTOR, say!(words, "form-required"))])?;
        commands.push(Command::OpenCase(OpenCase {
            mentee: self.mentee.id.into(),
            mentor: PersonRef::Id(mentor),
            end: end::choice(form.chosen(END), &order),
            order,
            basis: start::basis(form.chosen(BASIS)),
            start: form.date(START),
            kind: self.kind(session),
            reason: form.text(REASON),
        }));
        Ok(commands)
    }

    fn has_warned(&self) -> bool {
        true
    }

    fn field(&self, field: refusal::Field) -> Option<&'static str> {
        match field {
            refusal::Field::Number => Some(NUMBER),
            refusal::Field::Date => Some(DATE),
            refusal::Field::Effective => Some(EFFECTIVE),
            refusal::Field::Mentor => Some(MENTOR),
            refusal::Field::Start => Some(START),
            refusal::Field::End => Some(END),
            refusal::Field::Reason => Some(REASON),
            _ => None,
        }
    }
}
