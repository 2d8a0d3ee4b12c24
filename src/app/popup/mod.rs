//! What lies over the screen, and what was answered to it?
//!
//! Popups are a stack: keys go to the uppermost alone. Each is put there for a purpose, which comes back
//! with the reply, so that whoever asked need not remember why.

mod filter;
pub mod help;
mod menu;
mod month;
mod pick;
mod question;
mod reading;
mod sides;

pub use help::{Advice, Does, Headings, Help};
pub use menu::{Entry, Menu, editor_names};
pub use month::{Month, MonthWords};
pub use pick::{Pick, Picking};
pub use question::{Named, Question};
pub use reading::Reading;
pub use sides::{Side, Sides, Versions};

use chrono::NaiveDate;

use super::key::Key;
use super::keys::{Action, Context, KeyTable, Keyboard, Resolved, Step as Move};
use super::measure::Extent;
use super::mouse::{Pressed, Spot};

/// What a popup shows and takes.
#[derive(Clone, Debug)]
pub enum Body {
    /// A question with named choices.
    Question(Question),
    /// A list to choose from.
    Pick(Pick),
    /// A text to read: a message, an explanation.
    Reading(Reading),
    /// The help of a place.
    Help(Help),
    /// The menu of all actions.
    Menu(Menu),
    /// A month to choose a day from.
    Month(Month),
    /// Two versions of several fields, to choose from.
    Sides(Sides),
}

impl Body {
    /// Where the user is while this popup is uppermost.
    pub const fn context(&self) -> Context {
        match self {
            Body::Question(_) => Context::Question,
            Body::Pick(_) | Body::Sides(_) => Context::List,
            Body::Reading(_) => Context::Text,
            Body::Help(_) => Context::Help,
            Body::Menu(_) => Context::Menu,
            Body::Month(_) => Context::Month,
        }
    }

    fn act(&mut self, action: Action, screen: Extent) -> Step {
        match self {
            Body::Question(question) => question.act(action),
            Body::Pick(pick) => pick.act(action),
            Body::Reading(reading) => reading.act(action, screen),
            Body::Help(help) => help.act(action, screen),
            Body::Menu(menu) => menu.act(action),
            Body::Month(month) => month.act(action),
            Body::Sides(sides) => sides.act(action),
        }
    }

    fn point(&mut self, row: usize) -> Pressed {
        match self {
            Body::Pick(pick) => pick.point(row),
            Body::Menu(menu) => menu.point(row),
            Body::Sides(sides) => sides.point(row),
            Body::Question(_) | Body::Reading(_) | Body::Month(_) | Body::Help(_) => Pressed::Nowhere,
        }
    }

    fn type_in(&mut self, key: Key, screen: Extent) {
        let page = inner(screen).rows.saturating_sub(1);
        match self {
            Body::Pick(pick) => pick.type_in(key, page.into()),
            Body::Menu(menu) => menu.type_in(key, page.into()),
            Body::Sides(sides) => sides.type_in(key),
            Body::Question(_) | Body::Reading(_) | Body::Help(_) | Body::Month(_) => {}
        }
    }
}

/// What a popup made of an action.
pub(super) enum Step {
    /// It stays.
    Stay,
    /// It is answered and goes.
    Reply(Reply),
    /// The action is not its own.
    Pass,
}

/// What was answered to a popup.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reply {
    /// The choice with this id.
    Chose(&'static str),
    /// The things with these keys: one, or all that were marked.
    Picked(Vec<String>),
    /// This action of the menu.
    Ran(Action),
    /// This piece of advice.
    Does(Does),
    /// This day.
    Day(NaiveDate),
    /// Nothing: it was closed.
    Dismissed,
}

/// What came of a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer<P> {
    /// Nothing to be done.
    Nothing,
    /// The uppermost popup is gone; it had been put there for this purpose.
    Replied(P, Reply),
    /// Something that is not the popup's: help, menu, quit, repaint.
    Other(Action),
}

/// A popup with what it is there for.
#[derive(Clone, Debug)]
pub struct Popup<P> {
    /// Comes back with the reply.
    pub purpose: P,
    /// What it shows and takes.
    pub body: Body,
}

/// The popups, the uppermost last.
#[derive(Clone, Debug)]
pub struct Popups<P> {
    stack: Vec<Popup<P>>,
    keyboard: Keyboard,
}

impl<P> Default for Popups<P> {
    fn default() -> Self {
        Self { stack: Vec::new(), keyboard: Keyboard::default() }
    }
}

impl<P> Popups<P> {
    /// Puts a popup over all others.
    pub fn open(&mut self, purpose: P, body: Body) {
        self.stack.push(Popup { purpose, body });
    }

    /// Takes the uppermost popup away without a reply.
    pub fn close(&mut self) -> Option<Popup<P>> {
        self.stack.pop()
    }

    /// The popups from the lowest to the uppermost.
    pub fn all(&self) -> &[Popup<P>] {
        &self.stack
    }

    /// The popup that takes the keys.
    pub fn top(&self) -> Option<&Popup<P>> {
        self.stack.last()
    }

    /// Whether nothing lies over the screen.
    pub fn is_empty(&self) -> bool {
        self.stack.is_empty()
    }

    /// Where the user is, if a popup is open.
    pub fn context(&self) -> Option<Context> {
        Some(self.top()?.body.context())
    }

    /// Gives a key to the uppermost popup.
    pub fn press(&mut self, key: Key, keys: &KeyTable, screen: Extent) -> Answer<P> {
        let Some(top) = self.stack.last_mut() else { return Answer::Nothing };
        match self.keyboard.press(keys, top.body.context(), key) {
            Resolved::Action(action) => self.perform(action, screen),
            Resolved::Awaiting => Answer::Nothing,
            Resolved::Nothing => {
                top.body.type_in(key, screen);
                Answer::Nothing
            }
        }
    }

    /// Does an action in the uppermost popup, whichever way it was named.
    pub fn perform(&mut self, action: Action, screen: Extent) -> Answer<P> {
        let Some(top) = self.stack.last_mut() else { return Answer::Nothing };
        match top.body.act(action, screen) {
            Step::Stay => Answer::Nothing,
            Step::Pass => Answer::Other(action),
            Step::Reply(reply) => self.answered(reply),
        }
    }

    /// Presses something of the uppermost popup.
    ///
    /// A row is selected, and one that is selected accepted. A grave question takes its answer from Enter alone.
    pub fn touch(&mut self, spot: Spot, screen: Extent) -> Answer<P> {
        let Some(top) = self.stack.last_mut() else { return Answer::Nothing };
        match (&mut top.body, spot) {
            (Body::Question(question), Spot::Answer(answer)) => match question.point(answer) {
                Pressed::Again => self.perform(Action::Accept, screen),
                Pressed::Selected | Pressed::Nowhere => Answer::Nothing,
            },
            (Body::Month(month), Spot::Day(day)) => {
                month.go_to(day);
                self.perform(Action::Accept, screen)
            }
            (body, Spot::Row(row)) => match body.point(row) {
                Pressed::Again => self.perform(Action::Accept, screen),
                Pressed::Selected | Pressed::Nowhere => Answer::Nothing,
            },
            (_, _) => Answer::Nothing,
        }
    }

    /// Gives a pasted text to the uppermost popup, where it filters a list.
    pub fn paste(&mut self, text: &str, screen: Extent) {
        if let Some(top) = self.stack.last_mut() {
            for c in crate::domain::text::typed_text::clean(text).chars() {
                top.body.type_in(Key::char(c), screen);
            }
        }
    }

    fn answered(&mut self, reply: Reply) -> Answer<P> {
        self.stack.pop().map_or(Answer::Nothing, |popup| Answer::Replied(popup.purpose, reply))
    }
}

/// Returns the room inside the largest popup on a screen: what a page is, and where texts are broken.
///
/// A popup leaves two columns and a row free on each side while there are at least 40 × 12; a border of one
/// is drawn while there are at least 10 × 4.
pub fn inner(screen: Extent) -> Extent {
    let outer = outer(screen);
    let border = if has_border(outer) { 2 } else { 0 };
    Extent { columns: outer.columns - border * 2, rows: outer.rows - border }
}

/// Returns the room that the largest popup takes on a screen.
pub fn outer(screen: Extent) -> Extent {
    let roomy = screen.columns >= 40 && screen.rows >= 12;
    let (beside, above) = if roomy { (4, 2) } else { (0, 0) };
    Extent { columns: (screen.columns - beside).min(100), rows: screen.rows - above }
}

/// Whether a popup of this size is drawn with a border.
pub fn has_border(outer: Extent) -> bool {
    outer.columns >= 10 && outer.rows >= 4
}

/// Returns the first row to be seen after a movement through a text; the last one that makes sense is the
/// text's own matter.
fn scrolled(top: usize, step: Move, screen: Extent) -> usize {
    let page = usize::from(inner(screen).rows).saturating_sub(1).max(1);
    match step {
        Move::Up => top.saturating_sub(1),
        Move::Down => top + 1,
        Move::PageUp => top.saturating_sub(page),
        Move::PageDown => top + page,
        Move::First => 0,
        Move::Last => usize::MAX,
        Move::Left | Move::Right => top,
    }
}

fn is_dismissal(action: Action) -> bool {
    matches!(action, Action::Close | Action::Cancel)
}
