//! Which keys mean what, where: the one table of the program?
//!
//! To add a shortcut, add a line. The F-row is Midnight Commander's. Nothing may be bound to
//! `. , ; ( )`, nor a letter where letters are text; the tests hold both, and that no physical key
//! means two things in one context.

use super::action::{Action as A, Step};
use super::binding::Context::{
    Agenda, Approval, Case, Dashboard, Form, List, Menu, Month, People, Question, Settings, Text,
};
use super::binding::Footer::{Hidden, Kept, Shown};
use super::binding::{Binding, Context, Stroke, ctrl, f, letter, named};
use crate::app::key::{Code, Key};

const SCREENS: &[Context] = &[Dashboard, Case, Approval, Agenda, People, Settings];
const READ: &[Context] = &[Dashboard, Case, Approval, Agenda, People, Settings, Text, Month];
const PICKED: &[Context] = &[List, Menu];
const EVERYWHERE: &[Context] = &Context::ALL;
const LISTS: &[Context] = &[Dashboard, Approval, Agenda, People];

macro_rules! bind {
    ($action:expr, $name:literal, $contexts:expr, [$($key:expr),+ $(,)?], $footer:expr) => {
        Binding {
            action: $action,
            contexts: $contexts,
            keys: &[$($key),+],
            label: concat!("action-", $name),
            tip: concat!("action-", $name, "-tip"),
            footer: $footer,
        }
    };
}

const fn shift_tab() -> Stroke {
    Stroke::One(Key::shift(Code::Tab))
}

const GG: Stroke = Stroke::Two(Key::char('g'), Key::char('g'));

/// Every binding of the program.
pub static BINDINGS: &[Binding] = &[
    // Movement.
    bind!(A::Step(Step::Up), "up", READ, [named(Code::Up), letter('k')], Hidden),
    bind!(A::Step(Step::Up), "up", PICKED, [named(Code::Up)], Hidden),
    bind!(A::Step(Step::Down), "down", READ, [named(Code::Down), letter('j')], Hidden),
    bind!(A::Step(Step::Down), "down", PICKED, [named(Code::Down)], Hidden),
    bind!(A::Step(Step::Left), "left", READ, [named(Code::Left), letter('h')], Hidden),
    bind!(A::Step(Step::Right), "right", READ, [named(Code::Right), letter('l')], Hidden),
    // No letters in a question: whoever types «да» presses the key of `l`.
    bind!(
        A::Step(Step::Left),
        "left",
        &[Question],
        [named(Code::Left), shift_tab(), named(Code::Up)],
        Hidden
    ),
    bind!(
        A::Step(Step::Right),
        "right",
        &[Question],
        [named(Code::Right), named(Code::Tab), named(Code::Down)],
        Hidden
    ),
    bind!(A::Step(Step::PageUp), "page-up", READ, [named(Code::PageUp)], Hidden),
    bind!(A::Step(Step::PageUp), "page-up", PICKED, [named(Code::PageUp)], Hidden),
    bind!(A::Step(Step::PageDown), "page-down", SCREENS, [named(Code::PageDown)], Hidden),
    bind!(A::Step(Step::PageDown), "page-down", &[Month], [named(Code::PageDown)], Hidden),
    bind!(A::Step(Step::PageDown), "page-down", &[Text], [named(Code::PageDown), letter(' ')], Shown(20)),
    bind!(A::Step(Step::PageDown), "page-down", PICKED, [named(Code::PageDown)], Hidden),
    bind!(A::Step(Step::First), "first", READ, [named(Code::Home), GG], Hidden),
    bind!(A::Step(Step::First), "first", PICKED, [named(Code::Home)], Hidden),
    bind!(A::Step(Step::Last), "last", READ, [named(Code::End), letter('G')], Hidden),
    bind!(A::Step(Step::Last), "last", PICKED, [named(Code::End)], Hidden),
    // Views.
    bind!(A::Open, "open", SCREENS, [named(Code::Enter)], Shown(10)),
    bind!(A::Back, "back", SCREENS, [named(Code::Esc)], Hidden),
    bind!(A::Close, "close", SCREENS, [letter('q')], Hidden),
    bind!(A::Close, "close", &[Text], [named(Code::Esc), letter('q'), named(Code::Enter)], Shown(10)),
    bind!(A::Close, "close", &[List, Menu, Question], [named(Code::Esc)], Shown(90)),
    bind!(A::Close, "close", &[Month], [named(Code::Esc), letter('q')], Shown(90)),
    bind!(A::Accept, "accept", &[List, Menu, Question, Month], [named(Code::Enter)], Shown(10)),
    bind!(A::NextTab, "next-tab", &[Case], [named(Code::Tab), letter(']')], Shown(20)),
    bind!(A::PreviousTab, "previous-tab", &[Case], [shift_tab(), letter('[')], Hidden),
    bind!(A::GoApproval, "go-approval", &[Dashboard, Agenda, People], [letter('f')], Hidden),
    bind!(A::GoAgenda, "go-agenda", &[Dashboard, Approval, People], [letter('c')], Hidden),
    bind!(A::GoPeople, "go-people", &[Dashboard, Approval, Agenda], [letter('p')], Hidden),
    bind!(A::GoSettings, "go-settings", &[Dashboard], [letter('s')], Hidden),
    // Rows.
    bind!(A::Filter, "filter", LISTS, [letter('/')], Shown(50)),
    bind!(A::Filter, "filter", &[Case], [letter('/')], Hidden),
    bind!(A::Sort, "sort", LISTS, [letter('o')], Hidden),
    bind!(A::StageAll, "stage-all", &[Dashboard], [letter('0')], Hidden),
    bind!(A::StageFirst, "stage-first", &[Dashboard], [letter('1')], Hidden),
    bind!(A::StageSecond, "stage-second", &[Dashboard], [letter('2')], Hidden),
    bind!(A::StageThird, "stage-third", &[Dashboard], [letter('3')], Hidden),
    bind!(A::Mark, "mark", LISTS, [letter(' '), named(Code::Insert)], Hidden),
    bind!(A::Mark, "mark", &[Case], [letter(' '), named(Code::Insert)], Hidden),
    bind!(A::Mark, "mark", &[List], [named(Code::Insert)], Hidden),
    bind!(A::InvertMarks, "invert-marks", LISTS, [letter('i'), letter('*')], Hidden),
    // Work.
    bind!(A::New, "new", SCREENS, [letter('n'), f(7)], Shown(30)),
    bind!(A::Export, "export", SCREENS, [letter('e'), f(5)], Shown(40)),
    bind!(A::Edit, "edit", SCREENS, [f(4), letter('E')], Hidden),
    bind!(A::Move, "move", SCREENS, [f(6), letter('m')], Hidden),
    bind!(A::Void, "void", SCREENS, [f(8), named(Code::Delete), letter('x')], Hidden),
    bind!(A::Look, "look", SCREENS, [f(3), letter('v')], Hidden),
    bind!(A::Look, "look", &[Form], [f(3)], Hidden),
    bind!(A::Why, "why", SCREENS, [letter('w')], Hidden),
    bind!(A::Approve, "approve", &[Approval, Case], [letter('a')], Shown(15)),
    bind!(A::Return, "return", &[Approval, Case], [letter('r')], Shown(17)),
    bind!(A::Submit, "submit", &[Case], [letter('s')], Hidden),
    bind!(A::Done, "done", &[Case, Agenda], [letter('d')], Hidden),
    bind!(A::Undo, "undo", SCREENS, [letter('u')], Hidden),
    bind!(A::Redo, "redo", SCREENS, [letter('U')], Hidden),
    bind!(A::NextDay, "next-day", SCREENS, [letter('D')], Hidden),
    // Forms.
    bind!(A::Save, "save", &[Form], [f(2), ctrl('s')], Kept(20)),
    bind!(A::NextField, "next-field", &[Form], [named(Code::Tab)], Shown(10)),
    bind!(A::PreviousField, "previous-field", &[Form], [shift_tab()], Hidden),
    bind!(A::Accept, "accept-field", &[Form], [named(Code::Enter)], Hidden),
    bind!(
        A::EditExternally,
        "edit-externally",
        &[Form],
        [f(4), Stroke::Two(Key::ctrl('x'), Key::ctrl('e'))],
        Shown(40)
    ),
    bind!(A::Leave, "leave-form", &[Form], [named(Code::Esc), ctrl('c')], Shown(30)),
    bind!(A::UndoTyping, "undo-typing", &[Form], [ctrl('z')], Hidden),
    bind!(A::RedoTyping, "redo-typing", &[Form], [ctrl('y')], Hidden),
    // The program.
    bind!(A::Help, "help", SCREENS, [f(1), letter('?')], Kept(100)),
    bind!(A::Help, "help", &[Form, List, Question, Month], [f(1)], Shown(100)),
    bind!(A::Menu, "menu", READ, [f(9), ctrl('p'), letter(':')], Kept(110)),
    bind!(A::Menu, "menu", &[Form, Question], [f(9), ctrl('p')], Hidden),
    bind!(A::Cancel, "cancel", SCREENS, [ctrl('c')], Hidden),
    bind!(A::Cancel, "cancel", &[List, Menu, Question, Text, Month], [ctrl('c')], Hidden),
    bind!(A::Suspend, "suspend", SCREENS, [ctrl('z')], Hidden),
    bind!(A::Repaint, "repaint", EVERYWHERE, [ctrl('l')], Hidden),
    bind!(A::Quit, "quit", EVERYWHERE, [f(10)], Kept(120)),
];
