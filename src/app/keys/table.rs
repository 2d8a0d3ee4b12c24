//! Which keys mean what, where: the one table of the program?
//!
//! To add a shortcut, add a line; what holds is [`KeyTable`](super::KeyTable), with the user's own keys in it. The F-row is Midnight Commander's. Nothing may be bound to
//! `. , ; ( )`, nor a letter where letters are text; the tests hold both, and that no physical key
//! means two things in one context.

use super::action::{Action, Action as A, Step};
use super::binding::Context::{
    Agenda, Approval, Calendar, Care, Case, Dashboard, Form, Help, List, Menu, Month, People, Preview,
    Question, Settings, StaffList, Text,
};
use super::binding::Footer::{Hidden, Kept, Shown};
use super::binding::{Binding, Context, Stroke, ctrl, f, letter, named};
use crate::app::key::{Code, Key};

const SCREENS: &[Context] = &[Dashboard, Case, Approval, Agenda, People, Calendar, Settings, Care];
const READ: &[Context] = &[
    Dashboard, Case, Approval, Agenda, People, Calendar, Settings, Care, StaffList, Help, Text, Month,
    Preview,
];
const PICKED: &[Context] = &[List, Menu];
const EVERYWHERE: &[Context] = &Context::ALL;
/// In a field Ctrl+Z takes typing back.
const OUTSIDE_FIELDS: &[Context] = &[
    Dashboard, Case, Approval, Agenda, People, Calendar, Settings, Care, List, Menu, Question, StaffList,
    Help, Text, Month, Preview,
];
const LISTS: &[Context] = &[Dashboard, Approval, Agenda, People];
const SORTED: &[Context] = &[Dashboard, Approval, Agenda, People, Settings];
const MARKED: &[Context] = &[Case, Dashboard, Approval, Agenda, People];

macro_rules! bind {
    ($action:expr, $contexts:expr, [$($key:expr),+ $(,)?], $footer:expr) => {
        Binding {
            action: $action,
            contexts: $contexts,
            keys: &[$($key),+],
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
    bind!(A::Step(Step::Up), READ, [named(Code::Up), letter('k')], Hidden),
    bind!(A::Step(Step::Up), PICKED, [named(Code::Up)], Hidden),
    bind!(A::Step(Step::Down), READ, [named(Code::Down), letter('j')], Hidden),
    bind!(A::Step(Step::Down), PICKED, [named(Code::Down)], Hidden),
    bind!(A::Step(Step::Left), READ, [named(Code::Left), letter('h')], Hidden),
    bind!(A::Step(Step::Right), READ, [named(Code::Right), letter('l')], Hidden),
    // No letters in a question: whoever types «да» presses the key of `l`.
    bind!(A::Step(Step::Left), &[Question], [named(Code::Left), shift_tab(), named(Code::Up)], Hidden),
    bind!(
        A::Step(Step::Right),
        &[Question],
        [named(Code::Right), named(Code::Tab), named(Code::Down)],
        Hidden
    ),
    bind!(A::Step(Step::PageUp), READ, [named(Code::PageUp)], Hidden),
    bind!(A::Step(Step::PageUp), PICKED, [named(Code::PageUp)], Hidden),
    bind!(A::Step(Step::PageDown), SCREENS, [named(Code::PageDown)], Hidden),
    bind!(A::Step(Step::PageDown), &[Month], [named(Code::PageDown)], Hidden),
    bind!(
        A::Step(Step::PageDown),
        &[StaffList, Help, Text, Preview],
        [named(Code::PageDown), letter(' ')],
        Shown(20)
    ),
    bind!(A::Step(Step::PageDown), PICKED, [named(Code::PageDown)], Hidden),
    bind!(A::Step(Step::First), READ, [named(Code::Home), GG], Hidden),
    bind!(A::Step(Step::First), PICKED, [named(Code::Home)], Hidden),
    bind!(A::Step(Step::Last), READ, [named(Code::End), letter('G')], Hidden),
    bind!(A::Step(Step::Last), PICKED, [named(Code::End)], Hidden),
    // Views.
    bind!(A::Open, SCREENS, [named(Code::Enter)], Shown(10)),
    bind!(A::Back, SCREENS, [named(Code::Esc)], Hidden),
    bind!(A::Close, SCREENS, [letter('q')], Hidden),
    bind!(A::Close, &[Preview], [named(Code::Esc), letter('q')], Shown(10)),
    bind!(A::Close, &[Text], [named(Code::Esc), letter('q'), named(Code::Enter)], Shown(10)),
    bind!(A::Close, &[List, Menu, Question], [named(Code::Esc)], Shown(90)),
    bind!(A::Close, &[StaffList, Month], [named(Code::Esc), letter('q')], Shown(90)),
    bind!(A::Close, &[Help], [named(Code::Esc), letter('q'), f(1), letter('?')], Shown(90)),
    bind!(A::Accept, &[List, Menu, Question, Month, Help], [named(Code::Enter)], Shown(10)),
    bind!(A::NextTab, &[Case], [named(Code::Tab), letter(']')], Shown(20)),
    bind!(A::PreviousTab, &[Case], [shift_tab(), letter('[')], Hidden),
    bind!(A::GoApproval, &[Dashboard, Agenda, People], [letter('f')], Hidden),
    bind!(A::GoPeople, &[Dashboard, Approval, Agenda], [letter('p')], Hidden),
    bind!(A::GoCalendar, &[Dashboard, Approval, Agenda, People], [letter('c')], Hidden),
    bind!(A::GoAgenda, &[Dashboard, Approval, People, Calendar], [letter('t')], Hidden),
    bind!(A::Earlier, &[Agenda], [letter('<'), letter('[')], Hidden),
    bind!(A::Later, &[Agenda], [letter('>'), letter(']')], Hidden),
    bind!(A::News, &[Dashboard], [letter('v')], Hidden),
    bind!(A::GoSettings, &[Dashboard, Approval, Agenda, People, Calendar], [letter('s')], Hidden),
    // Rows.
    bind!(A::Filter, LISTS, [letter('/')], Shown(50)),
    bind!(A::Filter, &[Settings], [letter('/')], Shown(50)),
    bind!(A::Filter, &[Case], [letter('/')], Hidden),
    bind!(A::Sort, SORTED, [letter('o')], Hidden),
    bind!(A::Sort, &[Case], [letter('o')], Hidden),
    bind!(A::StageAll, &[Dashboard], [letter('0')], Hidden),
    bind!(A::StageFirst, &[Dashboard], [letter('1')], Hidden),
    bind!(A::StageSecond, &[Dashboard], [letter('2')], Hidden),
    bind!(A::StageThird, &[Dashboard], [letter('3')], Hidden),
    bind!(A::Mark, MARKED, [named(Code::Insert), letter(' ')], Hidden),
    bind!(A::Invert, MARKED, [letter('i'), letter('*')], Hidden),
    bind!(A::Mark, &[List], [named(Code::Insert)], Hidden),
    // Work.
    bind!(A::New, &[Dashboard, Case, People, Calendar, Settings], [letter('n'), f(7)], Shown(30)),
    bind!(A::Export, &[Dashboard, Case], [letter('e'), f(5)], Shown(40)),
    bind!(A::Export, &[Preview], [letter('e'), f(5), named(Code::Enter)], Shown(15)),
    bind!(A::Edit, &[Preview], [f(4)], Shown(30)),
    bind!(A::OtherLanguage, &[Preview], [letter('i')], Shown(25)),
    bind!(A::OtherForm, &[Preview], [letter('f')], Shown(27)),
    bind!(A::SchoolPapers, &[Dashboard], [letter('d')], Hidden),
    bind!(A::Import, &[People], [letter('I')], Shown(35)),
    bind!(A::Import, &[Dashboard], [letter('I')], Hidden),
    bind!(A::Edit, &[Dashboard, Case, People, Calendar, Settings], [f(4), letter('E')], Hidden),
    bind!(A::Move, &[Dashboard, Case, Agenda], [f(6), letter('m')], Hidden),
    bind!(A::Void, &[Dashboard, Case, Calendar, Settings], [f(8), named(Code::Delete), letter('x')], Hidden),
    bind!(A::Look, &[Form], [f(3)], Hidden),
    bind!(A::Explain, &[Case], [letter('w')], Hidden),
    bind!(A::Approve, &[Approval, Case], [letter('a')], Shown(15)),
    bind!(A::Return, &[Approval, Case], [letter('r')], Shown(17)),
    bind!(A::Submit, &[Case], [letter('s')], Hidden),
    bind!(A::Withdraw, &[Case], [letter('W')], Hidden),
    bind!(A::Done, &[Case, Agenda], [letter('d')], Hidden),
    bind!(A::Correct, &[Case], [letter('c')], Hidden),
    bind!(A::AsOf, &[Case], [letter('v')], Shown(12)),
    bind!(A::Look, &[Case], [f(3)], Hidden),
    bind!(A::Leaves, &[People], [letter('X')], Hidden),
    bind!(A::ComesBack, &[People], [letter('R')], Hidden),
    bind!(A::Merge, &[People], [letter('M')], Hidden),
    bind!(A::NewForMany, &[Case, Dashboard], [letter('b')], Hidden),
    bind!(A::DoForMany, &[Dashboard, People], [letter('B')], Hidden),
    bind!(A::OrderForMany, &[People], [letter('b')], Hidden),
    bind!(A::Pause, &[Case], [letter('p')], Hidden),
    bind!(A::Resume, &[Case], [letter('P')], Hidden),
    bind!(A::ReplaceMentor, &[Case], [letter('M')], Hidden),
    bind!(A::EndMentorship, &[Case], [letter('N')], Hidden),
    bind!(A::AppointSubstitute, &[Case], [letter('S')], Hidden),
    bind!(A::AcceptPlan, &[Case], [letter('A')], Hidden),
    bind!(A::HandOver, &[Case], [letter('H')], Hidden),
    bind!(A::EndEarly, &[Case], [letter('X')], Hidden),
    bind!(A::Extend, &[Case], [letter('L')], Hidden),
    bind!(A::Reopen, &[Case], [letter('R')], Hidden),
    bind!(A::Council, &[Case], [letter('t')], Hidden),
    bind!(A::Council, &[Dashboard], [letter('T')], Hidden),
    bind!(A::Complete, &[Case], [letter('C')], Hidden),
    bind!(A::NextDay, SCREENS, [letter('D')], Hidden),
    bind!(A::Undo, SCREENS, [letter('u')], Hidden),
    bind!(A::Redo, SCREENS, [letter('U')], Hidden),
    // Forms.
    bind!(A::Save, &[Form], [f(2), ctrl('s')], Kept(20)),
    bind!(A::Save, &[StaffList], [named(Code::Enter), f(2), ctrl('s')], Kept(10)),
    bind!(A::NextField, &[Form], [named(Code::Tab)], Shown(10)),
    bind!(A::PreviousField, &[Form], [shift_tab()], Hidden),
    bind!(A::Accept, &[Form], [named(Code::Enter)], Hidden),
    bind!(A::EditExternally, &[Form], [f(4), Stroke::Two(Key::ctrl('x'), Key::ctrl('e'))], Shown(40)),
    bind!(A::Leave, &[Form], [named(Code::Esc), ctrl('c')], Shown(30)),
    bind!(A::UndoTyping, &[Form], [ctrl('z')], Hidden),
    bind!(A::RedoTyping, &[Form], [ctrl('y')], Hidden),
    // The program.
    bind!(A::Help, SCREENS, [f(1), letter('?')], Kept(100)),
    bind!(A::Help, &[Form, List, Menu, Question, StaffList, Text, Month, Preview], [f(1)], Kept(100)),
    bind!(A::Menu, READ, [f(9), ctrl('p'), letter(':')], Kept(110)),
    bind!(A::Menu, &[Form, Question], [f(9), ctrl('p')], Hidden),
    bind!(A::Cancel, SCREENS, [ctrl('c')], Hidden),
    bind!(A::Cancel, &[List, Menu, Question, StaffList, Help, Text, Month, Preview], [ctrl('c')], Hidden),
    bind!(A::Suspend, OUTSIDE_FIELDS, [ctrl('z')], Hidden),
    bind!(A::Repaint, EVERYWHERE, [ctrl('l')], Hidden),
    bind!(A::Quit, EVERYWHERE, [f(10)], Kept(120)),
];

/// Says whether an action is one of a place, whichever keys it has there.
pub fn is_bound(action: Action, context: Context) -> bool {
    BINDINGS.iter().any(|binding| binding.action == action && binding.contexts.contains(&context))
}
