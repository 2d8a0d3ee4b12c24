//! Which of two records of one person stays, and what of the other passes over?

use super::{FormView, Task, Wrong};
use crate::app::form::{Field, Form, Item};
use crate::app::session::Session;
use crate::domain::command::{Command, MergePeople};
use crate::domain::id::PersonId;
use crate::domain::people::person::Person;
use crate::domain::refusal;
use crate::domain::staff_list::Column;
use crate::say;
use crate::words::{Words, dates};

const KEEP: &str = "keep";
const COMES: &str = "comes";
const REASON: &str = "reason";

/// The form that merges two records: side by side what stays, what passes over, and what does not.
pub struct MergeTask {
    both: [Person; 2],
}

impl MergeTask {
    /// Merges two records; the first is offered as the one that stays.
    pub fn new(one: Person, other: Person) -> Self {
        Self { both: [one, other] }
    }

    fn kept(&self, form: &Form) -> (&Person, &Person) {
        let [one, other] = &self.both;
        if form.chosen(KEEP) == Some(&key(other.id)) { (other, one) } else { (one, other) }
    }
}

impl Task for MergeTask {
    fn name(&self) -> String {
        let [one, other] = &self.both;
        format!("merge_{}_{}", one.id.0, other.id.0)
    }

    fn form(&self, session: &Session) -> Form {
        let words = &session.words;
        let title = format!("{}: {}", say!(words, "merge-title"), self.both[0].name.short());
        let items = self.both.iter().map(|person| Item::new(key(person.id), described(person, words)));
        let keep = Field::choice(KEEP, say!(words, "merge-keep"), items.collect());
        Form::new(title, FormView::texts(words))
            .with(keep.required().holding(&key(self.both[0].id)))
            .with(Field::note(COMES, ""))
            .with(Field::note("about", say!(words, "merge-note")))
            .with(Field::text(REASON, say!(words, "case-reason")).required())
    }

    fn commands(&self, form: &Form, _session: &Session) -> Result<Vec<Command>, Wrong> {
        let (keep, merge) = self.kept(form);
        let reason = form.text(REASON);
        Ok(vec![Command::MergePeople(MergePeople { keep: keep.id.into(), merge: merge.id.into(), reason })])
    }

    fn follow(&self, form: &mut Form, session: &Session) {
        let (keep, merge) = self.kept(form);
        form.set_note(COMES, compared(keep, merge, &session.words).join("\n"));
    }

    fn field(&self, field: refusal::Field) -> Option<&'static str> {
        (field == refusal::Field::Reason).then_some(REASON)
    }
}

fn key(person: PersonId) -> String {
    person.0.to_string()
}

/// Two records of one person bear one name: the login, the position or the number tells them apart.
fn described(person: &Person, words: &Words) -> String {
    let login = person.login.as_ref().map(|login| format!("{}: {login}", words.name(&Column::Login)));
    let rest = [Some(person.particulars.position.clone()).filter(|it| !it.is_empty()), login];
    let rest: Vec<String> = rest.into_iter().flatten().collect();
    let number = say!(words, "merge-record", number = person.id.0);
    [vec![person.name.as_str().to_owned(), number], rest].concat().join(" · ")
}

/// What a merge does with one thing of a record.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Passing {
    /// It comes over where the kept record has none.
    WhereNone,
    /// It stays with the record that it is in.
    Never,
}

/// Where the records differ: what stays, and what of the other one comes over or does not.
fn compared(keep: &Person, merge: &Person, words: &Words) -> Vec<String> {
    let named = |column: Column| words.name(&column);
    let date = |day: Option<chrono::NaiveDate>| day.map(dates::table).unwrap_or_default();
    let login = |person: &Person| person.login.clone().unwrap_or_default();
    let (ours, theirs) = (&keep.particulars, &merge.particulars);
    let rows = [
        (named(Column::Name), keep.name.as_str().to_owned(), merge.name.as_str().to_owned(), Passing::Never),
        (named(Column::Login), login(keep), login(merge), Passing::WhereNone),
        (named(Column::HiredOn), date(keep.hired_on), date(merge.hired_on), Passing::WhereNone),
        (named(Column::Position), ours.position.clone(), theirs.position.clone(), Passing::Never),
        (named(Column::Subject), ours.subject.clone(), theirs.subject.clone(), Passing::Never),
        (named(Column::Education), ours.education.clone(), theirs.education.clone(), Passing::Never),
    ];
    let mut lines: Vec<String> = rows.into_iter().filter_map(|row| line(row, words)).collect();
    if lines.is_empty() {
        lines.push(say!(words, "merge-same"));
    }
    lines
}

fn line((label, stays, lost, passing): (String, String, String, Passing), words: &Words) -> Option<String> {
    match (stays.is_empty(), lost.is_empty(), passing) {
        (_, true, _) => None,
        _ if stays == lost => None,
        (true, false, Passing::WhereNone) => Some(say!(words, "merge-passes", label, lost)),
        (true, false, Passing::Never) => Some(say!(words, "merge-lost", label, lost)),
        (false, false, _) => Some(say!(words, "merge-stays", label, stays, lost)),
    }
}
