//! How is a form asked field by field, and what goes into a field from a typed line?

mod entry;
mod said;

pub use said::whole;

use super::aloud::aloud;
use super::hear::{Heard, choice_of, is_back, is_yes, numbers};
use crate::app::Told;
use crate::app::form::{Choice, Entry, Field, Focus, Form, Input, Need, Phase};
use crate::app::keys::Action;
use crate::say;
use crate::words::Words;
use entry::{answer_parting, date, flip, is_last, score};
use said::{area_of, asked, items, parting, question, several, summary, ticked, understood};
use std::collections::BTreeSet;

/// Lists longer than this are said only when they are asked for.
const FEW: usize = 20;
/// Hints that speak of keys which nobody presses here.
const OF_KEYS: [&str; 2] = ["choice-none-hint", "plan-ticks-hint"];

/// Where one goes after a field was filled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Way {
    /// To the next field.
    #[default]
    Through,
    /// To the next one with an error, else back to the summary.
    Mending,
}

/// What was asked and said of the form that is open.
#[derive(Debug, Default)]
pub struct Asking {
    form: String,
    heard: BTreeSet<String>,
    standing: [String; 3],
    asked: Option<(Focus, usize)>,
    way: Way,
    gathered: Option<Vec<String>>,
    is_filled: bool,
}

impl Asking {
    /// Returns what is to be said before the next line is asked for. `name` tells the form from others.
    pub fn say(&mut self, name: &str, form: &Form, words: &Words) -> Vec<String> {
        let mut said = Vec::new();
        if self.form != name {
            *self = Self { form: name.to_owned(), ..Self::default() };
            let n = form.fields().iter().filter(|field| field.takes_focus()).count();
            said.push(say!(words, "plain-form", title = aloud(&form.title).trim_end_matches('.'), n));
        }
        said.extend(self.changed(form));
        match (form.phase(), form.focus()) {
            (Phase::Parting(choice), _) => {
                self.asked = None;
                said.extend(parting(form, choice, words));
            }
            (Phase::Typing | Phase::Saving, Focus::Field(at)) => said.extend(self.ask(form, at, words)),
            (Phase::Typing | Phase::Saving, Focus::Save) => said.extend(self.sum_up(form, words)),
        }
        said
    }

    /// What follows from what is typed, what others changed, and why it was refused: when it has changed.
    fn changed(&mut self, form: &Form) -> Vec<String> {
        let banner = form.banner.clone().unwrap_or_default();
        let now = [form.status.clone(), form.meanwhile.clone().unwrap_or_default(), banner];
        let new = now.iter().zip(&self.standing).filter(|(now, before)| now != before);
        let said: Vec<String> = new.flat_map(|(now, _)| now.lines()).map(aloud).collect();
        self.standing = now;
        said.into_iter().filter(|line| !line.is_empty()).collect()
    }

    fn ask(&mut self, form: &Form, at: usize, words: &Words) -> Vec<String> {
        let field = &form.fields()[at];
        let row = if let Input::Scores(scores) = &field.input { scores.row() } else { 0 };
        let mut said = self.notes(form, at);
        let is_new = self.asked != Some((form.focus(), row));
        if is_new {
            let is_of_keys = OF_KEYS.iter().any(|id| words.say(id) == field.hint);
            if !field.hint.is_empty() && !is_of_keys {
                said.extend(self.once(&field.hint));
            }
            said.extend(self.offer(field, words));
        }
        match several(field) {
            Some(days) => said.extend(days),
            None => said.extend(field.error.as_deref().map(aloud)),
        }
        self.asked = Some((form.focus(), row));
        said
    }

    /// The words that stand between the field before and this one.
    fn notes(&mut self, form: &Form, at: usize) -> Vec<String> {
        let before = form.fields()[..at].iter().rev().take_while(|field| !field.takes_focus());
        let notes: Vec<String> = before.map(Field::shown).collect();
        notes.iter().rev().flat_map(|note| self.once(note)).collect()
    }

    fn once(&mut self, text: &str) -> Option<String> {
        let text = aloud(text);
        (!text.is_empty() && self.heard.insert(text.clone())).then_some(text)
    }

    /// What can be chosen, the area of a criterion, or the text that stands there.
    fn offer(&mut self, field: &Field, words: &Words) -> Vec<String> {
        match &field.input {
            Input::Choice(choice) if choice.items().len() <= FEW => items(choice),
            Input::Choice(choice) => vec![say!(words, "plain-many-items", n = choice.items().len())],
            Input::Ticks(ticks) if ticks.rows().count() <= FEW => {
                let how = self.once(&say!(words, "plain-ticks-how"));
                ticked(ticks, words).into_iter().chain(how).collect()
            }
            Input::Ticks(ticks) => {
                let (n, of) = (ticks.ticked().count(), ticks.rows().count());
                let how = self.once(&say!(words, "plain-ticks-how"));
                [say!(words, "plain-many-ticks", n, of)].into_iter().chain(how).collect()
            }
            Input::Text(text) => {
                let how = self.once(&say!(words, "plain-text-how"));
                let held = text.text();
                let lines: Vec<String> = held.lines().map(aloud).filter(|it| !it.is_empty()).collect();
                let now = (!lines.is_empty()).then(|| say!(words, "plain-text-now"));
                now.into_iter().chain(lines).chain(how).collect()
            }
            Input::Scores(scores) => {
                let (lowest, highest) = (scores.lowest(), scores.highest());
                let how =
                    say!(words, "plain-scores-how", lowest = u32::from(lowest), highest = u32::from(highest));
                self.once(&how).into_iter().chain(self.once(&area_of(scores))).collect()
            }
            Input::Line(_) | Input::Day(_) | Input::Number(_) | Input::Note(_) => Vec::new(),
        }
    }

    /// What was filled in, field by field, before it is saved.
    fn sum_up(&mut self, form: &Form, words: &Words) -> Vec<String> {
        let mut said = self.notes(form, form.fields().len());
        if self.asked == Some((Focus::Save, 0)) {
            return said;
        }
        self.asked = Some((Focus::Save, 0));
        said.push(say!(words, "plain-summary"));
        for (number, (_, field)) in (1..).zip(asked(form)) {
            let error = field.error.as_deref().map(|error| format!(". {error}")).unwrap_or_default();
            said.push(aloud(&format!("{number}. {}: {}{error}", field.label, summary(field, words))));
        }
        said.push(say!(words, "plain-summary-how", save = form.texts.save.as_str()));
        said
    }

    /// Returns what is asked for.
    pub fn prompt(&self, form: &Form, words: &Words) -> String {
        match (form.phase(), form.focus()) {
            (Phase::Parting(_), _) => say!(words, "plain-answer"),
            (Phase::Typing | Phase::Saving, Focus::Save) => format!("{}? ", form.texts.save),
            (Phase::Typing | Phase::Saving, Focus::Field(_)) if self.gathered.is_some() => String::new(),
            (Phase::Typing | Phase::Saving, Focus::Field(at)) => question(&form.fields()[at], words),
        }
    }

    /// Goes on after a field was filled; says what was understood.
    pub fn goes_on(&mut self, form: &Form, words: &Words) -> Option<(Vec<String>, Told)> {
        if !std::mem::take(&mut self.is_filled) {
            return None;
        }
        let Focus::Field(at) = form.focus() else { return None };
        let field = form.fields().get(at).filter(|field| field.error.is_none())?;
        let said = understood(field, words).into_iter().collect();
        Some((said, self.on(form, at)))
    }

    fn on(&self, form: &Form, at: usize) -> Told {
        let more = matches!(&form.fields()[at].input, Input::Scores(it) if !it.is_complete() || !is_last(it));
        if self.way == Way::Through || more {
            return Told::GoOn;
        }
        let wrong = form.fields().iter().position(|field| field.error.is_some() && field.takes_focus());
        Told::Focus(wrong.map_or(Focus::Save, Focus::Field))
    }

    /// Takes a line that is no command.
    pub fn hear(&mut self, line: &str, form: &Form, words: &Words) -> Heard {
        match (form.phase(), form.focus()) {
            (Phase::Parting(choice), _) => answer_parting(line, form, choice, words),
            (Phase::Saving, _) => Heard::nothing(),
            (Phase::Typing, Focus::Save) => self.hear_at_end(line, form, words),
            (Phase::Typing, Focus::Field(at)) => self.hear_in(line, &form.fields()[at], at, form, words),
        }
    }

    fn hear_at_end(&mut self, line: &str, form: &Form, words: &Words) -> Heard {
        let fields: Vec<usize> = asked(form).map(|(at, _)| at).collect();
        let yes = choice_of(line, std::slice::from_ref(&form.texts.save));
        match (line, numbers(line, fields.len())) {
            ("", _) => self.save(),
            ("0", _) => Heard::told(Told::Act(Action::Leave)),
            ("..", _) => Heard::told(Told::GoBack),
            (_, Some(picked)) if picked.len() == 1 => {
                self.way = Way::Mending;
                Heard::told(Told::Focus(Focus::Field(fields[picked[0]])))
            }
            _ if yes == Some(0) || is_yes(line) => self.save(),
            _ => Heard::said(say!(words, "plain-summary-how", save = form.texts.save.as_str())),
        }
    }

    /// After a save only what is wrong is asked for; the same refusal twice is said twice.
    pub fn save(&mut self) -> Heard {
        self.asked = None;
        self.way = Way::Mending;
        self.standing[2].clear();
        Heard::told(Told::Act(Action::Save))
    }

    fn hear_in(&mut self, line: &str, field: &Field, at: usize, form: &Form, words: &Words) -> Heard {
        if self.gathered.is_some() {
            return self.gather(line, field);
        }
        if is_back(line) {
            return match form.is_at_first() {
                true => Heard::told(Told::Act(Action::Leave)),
                false => Heard::told(Told::GoBack),
            };
        }
        if line.is_empty() {
            return Heard::told(self.kept(form, at));
        }
        match &field.input {
            Input::Text(_) if line == "-" => self.fill(Entry::Text(String::new())),
            Input::Text(_) => self.gather(line, field),
            Input::Line(_) => {
                self.fill(Entry::Text(if line == "-" { String::new() } else { line.to_owned() }))
            }
            Input::Number(_) if line == "-" => self.fill(Entry::Text(String::new())),
            Input::Number(_) => self.fill(Entry::Text(line.to_owned())),
            Input::Day(_) if line == "-" => self.fill(Entry::Text(String::new())),
            Input::Day(day) => self.fill(date(line, day)),
            Input::Choice(_) if line == "-" => self.fill(Entry::Item(None)),
            Input::Choice(choice) => self.choose(line, choice, words),
            Input::Ticks(ticks) => flip(line, ticks, words),
            Input::Scores(scores) => match score(line, scores) {
                Some(score) => self.fill(Entry::Score(score)),
                None => Heard::said(say!(
                    words,
                    "plain-scores-how",
                    lowest = u32::from(scores.lowest()),
                    highest = u32::from(scores.highest())
                )),
            },
            Input::Note(_) => Heard::told(Told::GoOn),
        }
    }

    /// Enter keeps what stands there.
    fn kept(&self, form: &Form, at: usize) -> Told {
        let field = &form.fields()[at];
        let is_lacking = field.error.is_some() || (field.need == Need::Required && field.is_unfilled());
        if is_lacking { Told::GoOn } else { self.on(form, at) }
    }

    fn fill(&mut self, entry: Entry) -> Heard {
        self.is_filled = true;
        Heard::told(Told::Fill(entry))
    }

    /// Lines of a long text are kept as they come, so that nothing of them is lost; a full stop ends it.
    fn gather(&mut self, line: &str, field: &Field) -> Heard {
        let mut lines = match self.gathered.take() {
            Some(lines) => lines,
            None if line == "+" => {
                let held = field.shown();
                self.gathered = Some(held.lines().map(str::to_owned).collect());
                return Heard::nothing();
            }
            None => Vec::new(),
        };
        if line == "." {
            return self.fill(Entry::Text(lines.join("\n")));
        }
        lines.push(line.to_owned());
        let text = lines.join("\n");
        self.gathered = Some(lines);
        Heard::told(Told::Fill(Entry::Text(text)))
    }

    /// Whether lines go into a long text, where nothing is a command.
    pub fn is_gathering(&self) -> bool {
        self.gathered.is_some()
    }

    fn choose(&mut self, line: &str, choice: &Choice, words: &Words) -> Heard {
        let names: Vec<String> = choice.items().iter().map(|item| item.label.clone()).collect();
        if let Some([at]) = numbers(line, names.len()).as_deref() {
            return self.fill(Entry::Item(Some(*at)));
        }
        match choice_of(line, &names) {
            Some(at) => self.fill(Entry::Item(Some(at))),
            None => Heard::several(line, &names, words),
        }
    }
}
