//! Which form does a key of the settings open?

use super::{RowId, Section, SettingsView, keys, looks};
use crate::app::form::Item;
use crate::app::popup::{Body, Pick, Picking, Reply};
use crate::app::task::{
    AppointTask, CouncilProtocolTask, EndAppointmentTask, NumberTask, OrderTask, PersonTask,
    RecommendationTask, RubricTask, SchoolMeetingTask, SchoolTask, TemplateTask, VoidRecordTask, Voiding,
};
use crate::app::turn::{Purpose, Turn};
use crate::app::view::{calendar, care};
use crate::domain::command::{ChangeSettings, Command, RemoveRubric, RemoveTemplate};
use crate::domain::id::MeetingId;
use crate::domain::order::pairs;
use crate::domain::school::School;
use crate::domain::settings::Number;
use crate::domain::text::local::Language;
use crate::say;
use crate::words::settings;
use std::rc::Rc;

/// The word under which the view asks of which rubric or template a new one is a copy.
const COPY_OF: &str = "copy of";
/// The word under which the view asks for the language of the screens.
const LANGUAGE: &str = "language of the screens";

const EMPTY: &str = "empty";
const RUBRIC: &str = "rubric ";
const TEMPLATE: &str = "template ";

impl SettingsView {
    pub(super) fn open_selected(&mut self, turn: &mut Turn<'_>) {
        match self.selected_section() {
            Some(section) if section.is_list() => self.enter(Some(section), turn.session),
            Some(Section::School) => {
                if let Some(school) = self.school.clone() {
                    turn.open_task(SchoolTask::new(school), Some(self.revision));
                }
            }
            Some(Section::Calendar) => calendar::open(turn),
            Some(Section::Care) => care::open(turn),
            Some(Section::Language) => ask_for_language(turn),
            Some(Section::Mouse) => keys::switch_mouse(turn),
            Some(Section::Look) => looks::ask(turn),
            Some(_) | None => self.change_selected(Wanted::Next, turn),
        }
    }

    pub(super) fn edit_selected(&mut self, turn: &mut Turn<'_>) {
        if self.section.is_none() {
            return self.open_selected(turn);
        }
        self.change_selected(Wanted::Record, turn);
    }

    fn change_selected(&self, wanted: Wanted, turn: &mut Turn<'_>) {
        let (Some(school), seen) = (self.school.clone(), Some(self.revision)) else { return };
        match self.list.selected() {
            Some(RowId::Number(number)) => turn.open_task(NumberTask::new(*number), seen),
            Some(RowId::Person(id)) => {
                if let Some(person) = school.people.get(id) {
                    turn.open_task(PersonTask::editing(person.clone()), seen);
                }
            }
            Some(RowId::Appointment(id)) => {
                if let Some(it) = school.appointments.get(id) {
                    turn.open_task(EndAppointmentTask::new(it.clone(), school.name_of(it.person)), seen);
                }
            }
            Some(RowId::Order(id)) => {
                if let Some(order) = school.orders.get(id) {
                    let named = named_pairs(&school, order.id, turn);
                    turn.open_task(OrderTask::correcting(order.clone(), named), seen);
                }
            }
            Some(RowId::Meeting(id)) => self.change_meeting(*id, wanted, &school, turn),
            Some(RowId::Rubric(key)) => {
                if let Some(rubric) = school.rubrics.get(key) {
                    turn.open_task(RubricTask::editing(rubric.clone()), seen);
                }
            }
            Some(RowId::Template(key)) => {
                if let Some(template) = school.templates.get(key) {
                    turn.open_task(TemplateTask::editing(template.clone()), seen);
                }
            }
            Some(RowId::Recommendation(at)) => turn.open_task(RecommendationTask::at(*at), seen),
            Some(RowId::Keys(place, action)) => keys::show(*place, *action, turn),
            Some(RowId::KeyFault(at)) => keys::show_fault(*at, turn),
            Some(RowId::Section(_)) | None => {}
        }
    }

    /// A meeting that was held wants its protocol; F4 changes its day and agenda all the same.
    fn change_meeting(&self, id: MeetingId, wanted: Wanted, school: &School, turn: &mut Turn<'_>) {
        let Some(meeting) = school.meetings.get(&id) else { return };
        let seen = Some(self.revision);
        let is_held = meeting.protocol.is_some() || meeting.date <= turn.session.today;
        match wanted {
            Wanted::Next if is_held => turn.open_task(CouncilProtocolTask::new(meeting.clone()), seen),
            Wanted::Next | Wanted::Record => {
                turn.open_task(SchoolMeetingTask::changing(meeting.clone()), seen);
            }
        }
    }

    pub(super) fn make_new(&mut self, turn: &mut Turn<'_>) {
        let Some(school) = self.school.clone() else { return };
        match self.section {
            Some(Section::People) => turn.open_task(PersonTask::registering(), None),
            Some(Section::Appointments) => turn.open_task(AppointTask::new(school), None),
            Some(Section::Orders) => turn.open_task(OrderTask::issuing(), None),
            Some(Section::Meetings) => turn.open_task(SchoolMeetingTask::calling(), None),
            Some(Section::Rubrics) => {
                let all = school.rubrics.values().map(|it| (format!("{RUBRIC}{}", it.key), &it.title));
                ask_copy_of(
                    all.map(|(key, title)| (key, turn.session.words.local(title).to_owned())).collect(),
                    turn,
                );
            }
            Some(Section::Templates) => {
                let all = school.templates.values().map(|it| (format!("{TEMPLATE}{}", it.key), &it.title));
                ask_copy_of(
                    all.map(|(key, title)| (key, turn.session.words.local(title).to_owned())).collect(),
                    turn,
                );
            }
            Some(Section::Recommendations) => {
                turn.open_task(RecommendationTask::new(), Some(self.revision));
            }
            Some(Section::Terms) => turn.complain(say!(turn.session.words, "settings-no-new-number")),
            Some(Section::Keys) => turn.complain(say!(turn.session.words, "settings-keys-in-file")),
            Some(
                Section::School
                | Section::Calendar
                | Section::Care
                | Section::Language
                | Section::Look
                | Section::Mouse,
            )
            | None => {}
        }
    }

    pub(super) fn void_selected(&mut self, turn: &mut Turn<'_>) {
        let Some(name) = self.rows.get(self.list.row()).map(|row| row.name.clone()) else { return };
        let seen = Some(self.revision);
        let words = Rc::clone(&turn.session.words);
        match self.list.selected() {
            Some(RowId::Number(number)) => self.back_to_usual(*number, turn),
            Some(RowId::Person(_)) => turn.complain(say!(words, "settings-people-stay")),
            Some(RowId::Appointment(id)) => {
                turn.open_task(VoidRecordTask::new(Voiding::Appointment(*id), name), seen);
            }
            Some(RowId::Order(id)) => turn.open_task(VoidRecordTask::new(Voiding::Order(*id), name), seen),
            Some(RowId::Meeting(id)) => {
                turn.open_task(VoidRecordTask::new(Voiding::Meeting(*id), name), seen)
            }
            Some(RowId::Rubric(key)) => {
                let command = Command::RemoveRubric(RemoveRubric { rubric: key.clone() });
                let note = say!(words, "settings-rubric-kept");
                remove(say!(words, "settings-remove-rubric", name), vec![note], command, self, turn);
            }
            Some(RowId::Template(key)) => {
                let command = Command::RemoveTemplate(RemoveTemplate { template: key.clone() });
                let note = say!(words, "settings-template-kept");
                remove(say!(words, "settings-remove-template", name), vec![note], command, self, turn);
            }
            Some(RowId::Recommendation(at)) => self.remove_recommendation(*at, turn),
            Some(RowId::Keys(..) | RowId::KeyFault(_)) => {
                turn.complain(say!(words, "settings-keys-in-file"));
            }
            Some(RowId::Section(_)) | None => {}
        }
    }

    /// What the change moves is said before it is made.
    fn back_to_usual(&self, number: Number, turn: &mut Turn<'_>) {
        let Some(mut to) = turn.session.overview.settings.clone() else { return };
        if number.of(&to.terms) == number.usual() {
            turn.say(say!(turn.session.words, "settings-is-usual"));
            return;
        }
        number.put(&mut to.terms, number.usual());
        turn.rehearse(vec![Command::ChangeSettings(ChangeSettings { to })], Some(self.revision));
    }

    fn remove_recommendation(&self, at: usize, turn: &mut Turn<'_>) {
        let Some(mut to) = turn.session.overview.settings.clone() else { return };
        if at >= to.recommendations.len() {
            return;
        }
        let taken = to.recommendations.remove(at);
        let words = Rc::clone(&turn.session.words);
        let text = words.local(&taken.text).to_owned();
        let command = Command::ChangeSettings(ChangeSettings { to });
        remove(say!(words, "settings-remove-recommendation"), vec![text], command, self, turn);
    }

    pub(super) fn told(&mut self, asked: &'static str, reply: &Reply, turn: &mut Turn<'_>) {
        if let (keys::MOUSE, Reply::Chose(answer)) = (asked, reply) {
            return keys::mouse_answered(answer, turn);
        }
        let Reply::Picked(keys) = reply else { return };
        let Some(key) = keys.first() else { return };
        match asked {
            LANGUAGE => turn.speak(Language::of_code(key).unwrap_or_default()),
            looks::LOOK => looks::told(key, turn),
            COPY_OF => self.copy(key, turn),
            _ => {}
        }
    }

    fn copy(&self, key: &str, turn: &mut Turn<'_>) {
        let Some(school) = &self.school else { return };
        if let Some(rubric) = key.strip_prefix(RUBRIC).and_then(|key| school.rubrics.get(key)) {
            turn.open_task(RubricTask::copying(rubric.clone(), school), None);
        } else if let Some(template) = key.strip_prefix(TEMPLATE).and_then(|key| school.templates.get(key)) {
            turn.open_task(TemplateTask::copying(template.clone(), school), None);
        } else if self.section == Some(Section::Rubrics) {
            turn.open_task(RubricTask::blank(school), None);
        } else {
            turn.open_task(TemplateTask::blank(school), None);
        }
    }
}

/// What is wanted of a row.
#[derive(Clone, Copy)]
enum Wanted {
    /// What comes next with it.
    Next,
    /// Its own text.
    Record,
}

fn remove(question: String, lines: Vec<String>, command: Command, view: &SettingsView, turn: &mut Turn<'_>) {
    let yes = say!(turn.session.words, "settings-remove");
    turn.confirm(question, lines, yes, vec![command], Some(view.revision));
}

fn ask_copy_of(all: Vec<(String, String)>, turn: &mut Turn<'_>) {
    let words = &turn.session.words;
    let copies = all.into_iter().map(|(key, name)| Item::new(key, say!(words, "settings-copy-of", name)));
    let mut items: Vec<Item> = copies.collect();
    items.push(Item::new(EMPTY, say!(words, "settings-from-nothing")));
    let pick = Pick::new(say!(words, "settings-new-from"), items, Picking::One);
    turn.popup(Purpose::View(COPY_OF), Body::Pick(pick));
}

fn ask_for_language(turn: &mut Turn<'_>) {
    let words = &turn.session.words;
    let items = Language::ALL.map(|it| Item::new(it.code(), words.name(&it))).to_vec();
    let pick = Pick::new(say!(words, "settings-language"), items, Picking::One);
    turn.popup(Purpose::View(LANGUAGE), Body::Pick(pick));
}

fn named_pairs(school: &School, order: crate::domain::id::OrderId, turn: &Turn<'_>) -> Vec<String> {
    let pairs = pairs(order, &turn.session.overview.cases);
    pairs.iter().map(|pair| settings::pair(pair, school, &turn.session.words)).collect()
}
