//! What is said next, and what does the next line mean?

use super::aloud::aloud;
use super::commands::{Meant, Reading, read};
use super::form::{Asking, whole};
use super::hear::{Heard, back_from, in_popup, in_view, which, wonder};
use super::memory::{Memory, Towards};
use super::place::{PAGE, Place, place};
use super::state::greeting;
use crate::app::keys::{Action, Context, Step, named};
use crate::app::popup::{Body, Reply};
use crate::app::turn::Notice;
use crate::app::view::{View, advice};
use crate::app::{Model, Told};
use crate::domain::text::typed_text::clean;
use crate::say;
use crate::words::Words;

/// What is to be done next.
#[derive(Debug, PartialEq, Eq)]
pub enum Next {
    /// Say these lines.
    Say(Vec<String>),
    /// Tell the program this.
    Tell(Told),
    /// Ask for a line, with these words before it.
    Ask(String),
}

/// A talk with the program, line by line.
///
/// It remembers what was said, and decides nothing: every answer becomes what the program would have been
/// told by keys.
#[derive(Debug, Default)]
pub struct Talk {
    has_greeted: bool,
    is_said: bool,
    pending: Vec<String>,
    views: Vec<Memory>,
    popup: Memory,
    asking: Asking,
    noticed: Option<Notice>,
    doubt: Option<String>,
}

impl Talk {
    /// Returns what is to be done next: things are said and told until a line is asked for.
    pub fn next(&mut self, model: &Model) -> Next {
        if let Some(told) = self.goes_on(model) {
            return Next::Tell(told);
        }
        if !std::mem::replace(&mut self.is_said, true) {
            let said = self.say(model);
            self.pending.extend(said);
        }
        if !self.pending.is_empty() {
            return Next::Say(std::mem::take(&mut self.pending));
        }
        match self.has_been_read(model) {
            true => {
                self.is_said = false;
                Next::Tell(Told::Reply(Reply::Dismissed))
            }
            false => Next::Ask(self.prompt(model)),
        }
    }

    /// Takes note that something has happened beside the talk, so that what has changed is said.
    pub fn look_again(&mut self) {
        self.is_said = false;
    }

    /// Says this before the next line is asked for.
    pub fn mention(&mut self, text: String) {
        self.pending.push(text);
        self.is_said = false;
    }

    /// Returns what the program is to be told after a line; what is to be said follows from [`Talk::next`].
    pub fn hear(&mut self, line: &str, model: &Model) -> Vec<Told> {
        let line = clean(line).trim().to_owned();
        let Heard { said, told } = self.heard(&line, model);
        self.pending.extend(said.iter().map(|line| aloud(line)));
        self.is_said = told.is_empty();
        if !told.is_empty() {
            self.noticed = None;
        }
        told
    }

    fn heard(&mut self, line: &str, model: &Model) -> Heard {
        let words = &model.session.words;
        let is_gathering = model.popups.is_empty() && self.asking.is_gathering();
        if !is_gathering && let Some(heard) = self.command(line, model) {
            return heard;
        }
        if let (true, View::Form(form)) = (model.popups.is_empty(), model.view()) {
            return self.asking.hear(line, &form.form, words);
        }
        if model.popups.is_empty() && model.view().is_typed_into() {
            return Heard::told(Told::Filter(line.to_owned()));
        }
        let Some(place) = place(model) else { return Heard::nothing() };
        if line.is_empty() && self.memory(model).left(&place) > 0 {
            return self.turn(&place, Towards::Later, model);
        }
        match model.popups.top() {
            Some(popup) => in_popup(line, &popup.body, &place, model),
            None if line.is_empty() => self.left_alone(&place, model),
            None => self.page_or_tell(in_view(line, &place, model), &place, model),
        }
    }

    /// What means the same everywhere: `?`, `=`, and commands after a colon.
    fn command(&mut self, line: &str, model: &Model) -> Option<Heard> {
        let words = &model.session.words;
        match line {
            "?" => return Some(Heard { said: self.help(model), told: Vec::new() }),
            "=" => return Some(Heard { said: self.again(model), told: Vec::new() }),
            ":" => return Some(Heard::told(Told::Act(Action::Menu))),
            _ => {}
        }
        let typed = line.strip_prefix(':')?;
        if typed.trim() == "?" {
            return Some(Heard { said: self.help(model), told: Vec::new() });
        }
        let context = context(model);
        Some(match read(typed, context, Reading::Fuzzy, &model.session.habits.keys, words) {
            Meant::One(action) => {
                let heard = Heard::told(Told::Act(action));
                match place(model) {
                    Some(place) => self.page_or_tell(heard, &place, model),
                    None => self.act_in_form(heard, model),
                }
            }
            Meant::Several(names) => which(&names, words),
            Meant::None => wonder(line, words),
        })
    }

    /// What is about the screen alone has its meaning for the ear: pages are those of the talk, the help is
    /// said, and drawing anew is saying again.
    fn page_or_tell(&mut self, heard: Heard, place: &Place, model: &Model) -> Heard {
        let is_month = model.popups.top().is_some_and(|popup| matches!(popup.body, Body::Month(_)));
        match heard.told.as_slice() {
            [Told::Act(Action::Help)] => Heard { said: self.help(model), told: Vec::new() },
            [Told::Act(Action::Repaint)] => Heard { said: self.again(model), told: Vec::new() },
            [Told::Act(Action::Step(Step::PageDown))] if !is_month => self.turn(place, Towards::Later, model),
            [Told::Act(Action::Step(Step::PageUp))] if !is_month => self.turn(place, Towards::Earlier, model),
            _ => heard,
        }
    }

    fn act_in_form(&mut self, heard: Heard, model: &Model) -> Heard {
        match heard.told.as_slice() {
            [Told::Act(Action::Help)] => Heard { said: self.help(model), told: Vec::new() },
            [Told::Act(Action::Repaint)] => Heard { said: self.again(model), told: Vec::new() },
            [Told::Act(Action::Save)] => self.asking.save(),
            _ => heard,
        }
    }

    /// Enter alone, with nothing more to be read, goes back; on the first screen it says it again.
    fn left_alone(&mut self, place: &Place, model: &Model) -> Heard {
        match model.view() {
            View::Dashboard(_) => {
                let memory = self.memory(model);
                memory.from = place.selected / PAGE * PAGE;
                Heard { said: self.again(model), told: Vec::new() }
            }
            view => Heard::told(Told::Act(back_from(view))),
        }
    }

    fn turn(&mut self, place: &Place, towards: Towards, model: &Model) -> Heard {
        let words = &model.session.words;
        let memory = self.memory(model);
        match memory.turn(place, towards) {
            Some(mut said) => {
                said.extend(more(memory.left(place), words));
                Heard { said, told: Vec::new() }
            }
            None => Heard::said(say!(words, "plain-no-more")),
        }
    }

    fn memory(&mut self, model: &Model) -> &mut Memory {
        if !model.popups.is_empty() {
            return &mut self.popup;
        }
        self.views.resize_with(model.views.len().max(1), Memory::default);
        self.views.last_mut().expect("one memory at least was made")
    }

    fn goes_on(&mut self, model: &Model) -> Option<Told> {
        let (true, View::Form(form)) = (model.popups.is_empty(), model.view()) else { return None };
        let (said, told) = self.asking.goes_on(&form.form, &model.session.words)?;
        self.pending.extend(said);
        self.is_said = false;
        Some(told)
    }

    /// A text that was said to its end is closed by itself.
    fn has_been_read(&self, model: &Model) -> bool {
        let is_text = model.popups.top().is_some_and(|popup| matches!(popup.body, Body::Reading(_)));
        is_text && place(model).is_some_and(|place| self.popup.left(&place) == 0)
    }

    fn say(&mut self, model: &Model) -> Vec<String> {
        let session = &model.session;
        let mut said = Vec::new();
        if !std::mem::replace(&mut self.has_greeted, true) {
            said.extend(greeting(session));
        }
        if model.notice != self.noticed {
            said.extend(model.notice.iter().map(|notice| aloud(&notice.text)));
            self.noticed.clone_from(&model.notice);
        }
        let doubt = session.doubt();
        if doubt != self.doubt {
            said.extend(doubt.as_deref().map(aloud));
            self.doubt = doubt;
        }
        if let (true, View::Form(form)) = (model.popups.is_empty(), model.view()) {
            self.forget_above(model);
            // Coming back from the form, one hears again where one is.
            self.views.resize_with(model.views.len(), Memory::default);
            let name = format!("{} {}", model.views.len(), form.name());
            said.extend(self.asking.say(&name, &form.form, &session.words));
            return said;
        }
        said.extend(self.say_place(model));
        said
    }

    fn say_place(&mut self, model: &Model) -> Vec<String> {
        let Some(place) = place(model) else { return Vec::new() };
        if model.popups.is_empty() {
            self.asking = Asking::default();
        }
        let is_back = self.forget_above(model);
        let memory = self.memory(model);
        let mut said = if is_back { memory.say_again(&place) } else { memory.say(&place) };
        let left = memory.left(&place);
        if !said.is_empty() {
            said.extend(more(left, &model.session.words));
        }
        said
    }

    /// Forgets what lay over what is heard now; says whether one comes back to it from another view.
    fn forget_above(&mut self, model: &Model) -> bool {
        if model.popups.is_empty() {
            self.popup = Memory::default();
        }
        let is_back = self.views.len() > model.views.len();
        self.views.truncate(model.views.len());
        is_back && model.popups.is_empty()
    }

    fn again(&mut self, model: &Model) -> Vec<String> {
        if let (true, View::Form(_)) = (model.popups.is_empty(), model.view()) {
            self.asking = Asking::default();
            self.is_said = false;
            return self.say(model);
        }
        let Some(place) = place(model) else { return Vec::new() };
        let memory = self.memory(model);
        let mut said = memory.say_page(&place);
        let left = memory.left(&place);
        said.extend(more(left, &model.session.words));
        said
    }

    fn prompt(&self, model: &Model) -> String {
        let words = &model.session.words;
        let asked = match (model.popups.top().map(|popup| &popup.body), model.view()) {
            (Some(Body::Question(_)), _) => say!(words, "plain-answer"),
            (Some(Body::Pick(_) | Body::Menu(_) | Body::Help(_)), _) => say!(words, "plain-number"),
            (Some(Body::Sides(_)), _) => say!(words, "plain-sides-ask"),
            (Some(Body::Month(_)), _) => say!(words, "plain-day"),
            (Some(Body::Reading(_)), _) => say!(words, "plain-read-on"),
            (None, View::Form(form)) => self.asking.prompt(&form.form, words),
            (None, view) if view.is_typed_into() => say!(words, "plain-filter"),
            (None, _) => say!(words, "plain-what"),
        };
        let asked = asked.trim_end();
        if asked.is_empty() { String::new() } else { format!("{asked} ") }
    }

    /// What can be typed here, and what can be done here, from the one table of keys.
    fn help(&self, model: &Model) -> Vec<String> {
        let words = &model.session.words;
        let (is_over, context) = (!model.popups.is_empty(), context(model));
        let how = match (model.popups.top().map(|popup| &popup.body), model.view()) {
            (Some(Body::Question(_) | Body::Pick(_) | Body::Menu(_) | Body::Help(_)), _) => {
                say!(words, "plain-help-popup")
            }
            (Some(Body::Sides(_)), _) => say!(words, "plain-sides-how"),
            (Some(Body::Month(_) | Body::Reading(_)), _) => say!(words, "plain-help-text"),
            (None, View::Form(_)) => say!(words, "plain-help-form"),
            (None, View::StaffList(_) | View::Preview(_)) => say!(words, "plain-help-text"),
            (None, _) => say!(words, "plain-help-view"),
        };
        let mut said: Vec<String> = how.lines().map(str::to_owned).collect();
        if !is_over {
            said.push(say!(words, "help-now"));
            let advice = advice::advice(model.view(), &model.session);
            said.extend(advice.into_iter().map(|it| aloud(&it.text)));
        }
        if let (false, View::Form(form)) = (is_over, model.view()) {
            said.extend(whole(&form.form, words));
        }
        let listed = model.session.habits.keys.bindings(context).filter(|it| it.action.step().is_none());
        said.extend(listed.map(|binding| {
            let name = words.say(named::label(binding.action));
            let why = (!is_over).then(|| model.view().why_not(binding.action, &model.session)).flatten();
            let tip = why.unwrap_or_else(|| words.say(named::tip(binding.action)));
            // A star is not said aloud, and is the second key of whatever has it.
            let hints = binding.hints();
            let keys: Vec<&str> = hints.split("  ").filter(|key| *key != "*").collect();
            format!("{name} ({}): {tip}", keys.join(", "))
        }));
        said
    }
}

/// Where the user is, as far as commands go.
fn context(model: &Model) -> Context {
    model.popups.context().unwrap_or_else(|| model.view().context())
}

fn more(left: usize, words: &Words) -> Option<String> {
    (left > 0).then(|| say!(words, "plain-more", n = left))
}
