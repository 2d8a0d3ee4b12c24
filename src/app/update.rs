//! What follows from what happened?
//!
//! ```text
//! Msg ─► update ─► the uppermost popup, else the present view ─► Vec<Effect>
//! ```
//!
//! The screen changes after the disk has: a form closes when its save was answered, not before.

use super::burst::{Admission, Typed};
use super::effect::Effect;
use super::key::Key;
use super::keys::{Action, Context, Resolved};
use super::model::Model;
use super::msg::Msg;
use super::popup::{Answer as Popped, Body, Item, Menu, Pick, Picking, Reply, help};
use super::task::{FormView, SetUpTask};
use super::turn::{Go, Notice, Purpose, Tone, Turn, YES};
use super::view::{StaffListView, View};
use crate::domain::change::Answer;
use crate::domain::command::{Command, Sent};
use crate::domain::id::Revision;
use crate::domain::overview::Overview;
use crate::domain::trouble::Failure;
use crate::say;
use crate::words::{refusals, troubles, warnings};
use std::rc::Rc;

/// Takes what happened into the model, and returns what the shell must do.
pub fn update(model: &mut Model, msg: Msg) -> Vec<Effect> {
    match msg {
        Msg::Keys(typed) => keys(model, &typed),
        Msg::Pasted(text) => pasted(model, &text),
        Msg::Resized(extent) => {
            model.session.extent = extent;
            renew(model)
        }
        Msg::Overview(Ok(overview)) => overview_read(model, *overview),
        Msg::Case(Ok(file)) => each_view(model, |view, session| view.case_read(&file, session)),
        Msg::School(Ok(school)) => each_view(model, |view, session| view.school_read(school.0, &school.1, session)),
        Msg::Overview(Err(failure)) | Msg::Case(Err(failure)) | Msg::School(Err(failure)) => failed(model, &failure),
        Msg::Saved(Ok(answers)) => saved(model, &answers),
        Msg::Saved(Err(failure)) => not_saved(model, &failure),
        Msg::StaffList(Ok(enrolment)) => in_turn(model, |_, turn| turn.open(View::StaffList(StaffListView::of(enrolment)))),
        Msg::StaffList(Err(why)) | Msg::Written(Err(why)) | Msg::Edited(Err(why)) => {
            in_turn(model, |_, turn| turn.complain(why))
        }
        Msg::Written(Ok(lines)) => {
            in_turn(model, |_, turn| turn.show(say!(turn.session.words, "written-title"), lines))
        }
        Msg::Edited(Ok(text)) => in_turn(model, |view, turn| {
            if let View::Form(form) = view {
                form.edited(&text, turn.session);
            }
        }),
        Msg::Draft { name, text } => draft_found(model, name, text),
        Msg::Practice(today) | Msg::Today(today) => {
            model.session.today = today;
            renew(model)
        }
    }
}

/// Runs a turn of the present view, and does what it leaves behind.
fn in_turn(model: &mut Model, run: impl FnOnce(&mut View, &mut Turn<'_>)) -> Vec<Effect> {
    let mut turn = Turn::new(&model.session, &mut model.popups, &mut model.notice);
    run(model.views.last_mut().expect("the dashboard is never closed"), &mut turn);
    let Turn { mut effects, going, to_save, .. } = turn;
    for go in going {
        went(model, go);
    }
    for (commands, seen) in to_save {
        effects.push(send(model, commands, seen));
    }
    effects
}

fn went(model: &mut Model, go: Go) {
    match go {
        Go::Open(view) => model.views.push(view),
        Go::Replace(view) => *model.views.last_mut().expect("the dashboard is never closed") = view,
        Go::Close if model.views.len() > 1 => drop(model.views.pop()),
        Go::Close => {}
    }
    if let Some(view) = model.views.last_mut() {
        view.renew(&model.session);
    }
}

fn send(model: &mut Model, commands: Vec<Command>, seen: Option<Revision>) -> Effect {
    model.saving = true;
    Effect::Save(commands.into_iter().map(|command| Sent { id: model.fresh_id(), seen, command }).collect())
}

/// Keys that fell into the wrong window run nothing, and are said.
fn keys(model: &mut Model, typed: &[Typed]) -> Vec<Effect> {
    if takes_text(model) {
        model.burst.forget();
    } else if model.burst.admit(typed) == Admission::Refuse {
        let text = say!(model.session.words, "keys-refused");
        model.notice = Some(Notice { text, tone: Tone::Wrong });
        return Vec::new();
    }
    typed.iter().flat_map(|typed| press(model, typed.key)).collect()
}

fn takes_text(model: &Model) -> bool {
    let context = model.popups.context().unwrap_or_else(|| model.view().context());
    context.takes_text() || matches!(model.view(), View::Dashboard(it) if it.typing().is_some())
}

fn press(model: &mut Model, key: Key) -> Vec<Effect> {
    model.notice = None;
    if !model.popups.is_empty() {
        let answer = model.popups.press(key, model.session.extent);
        return popped(model, answer);
    }
    match model.views.last_mut() {
        Some(View::Form(_)) => {
            return in_turn(model, |view, turn| {
                if let View::Form(form) = view {
                    form.press(key, turn);
                }
            });
        }
        Some(View::Dashboard(it)) if it.press(key, &model.session) => return Vec::new(),
        Some(_) | None => {}
    }
    match model.keyboard.press(model.view().context(), key) {
        Resolved::Action(action) => act(model, action),
        Resolved::Awaiting | Resolved::Nothing => Vec::new(),
    }
}

/// Does an action, or says why it is not available now.
fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    if let Some(why) = model.view().why_not(action, &model.session) {
        model.notice = Some(Notice { text: why, tone: Tone::Wrong });
        return Vec::new();
    }
    match action {
        Action::Menu => open_menu(model),
        _ => in_turn(model, |view, turn| view.act(action, turn)),
    }
}

fn open_menu(model: &mut Model) -> Vec<Effect> {
    let (view, session) = (model.view(), &model.session);
    let title = say!(session.words, "menu-title");
    let menu = Menu::of(view.context(), title, |id| session.words.say(id), |action| view.why_not(action, session), None);
    model.popups.open(Purpose::Menu, Body::Menu(menu));
    Vec::new()
}

/// What an action means wherever the view itself has no meaning for it.
pub(super) fn global(action: Action, context: Context, turn: &mut Turn<'_>) {
    let words = Rc::clone(&turn.session.words);
    match action {
        Action::Back | Action::Close if context == Context::Dashboard => turn.effect(Effect::Quit),
        Action::Back | Action::Close => turn.close(),
        Action::Quit => turn.effect(Effect::Quit),
        Action::Repaint => turn.effect(Effect::Repaint),
        Action::Suspend => turn.effect(Effect::Suspend),
        Action::Cancel => turn.say(say!(words, "dashboard-how-to-quit")),
        Action::Help => {
            let reading = help(context, say!(words, "help-title"), |id| words.say(id));
            turn.popup(Purpose::Read, Body::Reading(reading));
        }
        _ => turn.say(say!(words, "key-without-meaning")),
    }
}

fn popped(model: &mut Model, answer: Popped<Purpose>) -> Vec<Effect> {
    match answer {
        Popped::Nothing => Vec::new(),
        Popped::Other(Action::Quit) => vec![Effect::Quit],
        Popped::Other(Action::Repaint) => vec![Effect::Repaint],
        Popped::Other(_) => Vec::new(),
        Popped::Replied(Purpose::Read, _) => Vec::new(),
        Popped::Replied(Purpose::Menu, Reply::Ran(action)) => act(model, action),
        Popped::Replied(Purpose::Menu, _) => Vec::new(),
        Popped::Replied(Purpose::Confirm { commands, seen }, Reply::Chose(YES)) => {
            vec![send(model, commands, seen)]
        }
        Popped::Replied(Purpose::Confirm { .. }, _) => Vec::new(),
        Popped::Replied(Purpose::Day(field), reply) => in_turn(model, |view, turn| {
            if let View::Form(form) = view {
                form.replied(field, reply, turn.session);
            }
        }),
        Popped::Replied(Purpose::Draft { name, text }, reply) => draft_answered(model, name, &text, &reply),
        Popped::Replied(Purpose::FirstRun, reply) => first_run_answered(model, &reply),
        Popped::Replied(Purpose::View(asked), reply) => in_turn(model, |view, turn| view.replied(asked, reply, turn)),
    }
}

fn pasted(model: &mut Model, text: &str) -> Vec<Effect> {
    if !model.popups.is_empty() {
        model.popups.paste(text, model.session.extent);
        return Vec::new();
    }
    match model.views.last_mut() {
        Some(View::Form(form)) => form.paste(text, &model.session),
        Some(View::Dashboard(it)) => it.paste(text, &model.session),
        Some(_) | None => {}
    }
    Vec::new()
}

fn renew(model: &mut Model) -> Vec<Effect> {
    each_view(model, |view, session| view.renew(session))
}

fn each_view(model: &mut Model, run: impl Fn(&mut View, &crate::app::session::Session)) -> Vec<Effect> {
    for view in &mut model.views {
        run(view, &model.session);
    }
    Vec::new()
}

/// The first overview of an empty store begins the first run.
fn overview_read(model: &mut Model, overview: Overview) -> Vec<Effect> {
    let begins = overview.settings.is_none() && matches!(model.views.as_slice(), [View::Dashboard(_)]);
    model.session.actor = overview.actor(&model.session.login);
    model.session.overview = Rc::new(overview);
    renew(model);
    if begins && model.popups.is_empty() {
        return in_turn(model, |_, turn| turn.open_task(SetUpTask, None));
    }
    Vec::new()
}

fn saved(model: &mut Model, answers: &[Answer]) -> Vec<Effect> {
    model.saving = false;
    let mut effects = vec![Effect::LoadOverview];
    let set_up = matches!(model.view(), View::Form(form) if form.name() == SetUpTask::NAME);
    if let Some(View::Form(form)) = model.views.pop_if(|view| matches!(view, View::Form(_))) {
        effects.push(Effect::DropDraft(form.name()));
    }
    let mut text = say!(model.session.words, "saved");
    for warning in answers.iter().flat_map(|answer| &answer.warnings) {
        text.push(' ');
        text.push_str(&warnings::warning(warning, &model.session.words));
    }
    model.notice = Some(Notice { text, tone: Tone::Calm });
    effects.extend(in_turn(model, |view, turn| {
        view.saved(turn);
        view.reload(turn);
    }));
    if set_up {
        offer_first_steps(model);
    }
    effects
}

fn not_saved(model: &mut Model, failure: &Failure) -> Vec<Effect> {
    model.saving = false;
    let words = Rc::clone(&model.session.words);
    match (model.views.last_mut(), failure) {
        (Some(View::Form(form)), Failure::Refused { refusal, .. }) => form.refused(refusal, &words),
        (Some(View::Form(form)), Failure::Trouble(trouble)) => form.failed(troubles::trouble(trouble, &words)),
        (Some(_) | None, _) => return failed(model, failure),
    }
    Vec::new()
}

fn failed(model: &mut Model, failure: &Failure) -> Vec<Effect> {
    let words = &model.session.words;
    let text = match failure {
        Failure::Refused { refusal, .. } => refusals::refusal(refusal, words),
        Failure::Trouble(trouble) => troubles::trouble(trouble, words),
    };
    in_turn(model, |_, turn| turn.show(say!(turn.session.words, "failed-title"), vec![text]))
}

fn draft_found(model: &mut Model, name: String, text: String) -> Vec<Effect> {
    if !matches!(model.view(), View::Form(form) if form.name() == name && form.draft() != text) {
        return Vec::new();
    }
    let words = Rc::clone(&model.session.words);
    let answers = [("draft-resume", say!(words, "draft-resume")), ("draft-discard", say!(words, "draft-discard"))];
    let answers = answers.map(|(id, label)| super::popup::Named::new(id, label)).to_vec();
    let question = super::popup::Question::ordinary(say!(words, "draft-found"), Vec::new(), answers);
    model.popups.open(Purpose::Draft { name, text }, Body::Question(question));
    Vec::new()
}

fn draft_answered(model: &mut Model, name: String, text: &str, reply: &Reply) -> Vec<Effect> {
    match (reply, model.views.last_mut()) {
        (Reply::Chose("draft-resume"), Some(View::Form(form))) => form.resume(text, &model.session),
        (Reply::Chose("draft-discard"), _) => return vec![Effect::DropDraft(name)],
        (_, _) => {}
    }
    Vec::new()
}

/// What one does first in a new school.
fn offer_first_steps(model: &mut Model) {
    let words = &model.session.words;
    let items = vec![
        Item::new("import", say!(words, "first-import")),
        Item::new("register", say!(words, "first-register")),
        Item::new("practice", say!(words, "first-practice")),
    ];
    let pick = Pick::new(say!(words, "first-title"), items, Picking::One, None);
    model.popups.open(Purpose::FirstRun, Body::Pick(pick));
}

fn first_run_answered(model: &mut Model, reply: &Reply) -> Vec<Effect> {
    let Reply::Picked(keys) = reply else { return Vec::new() };
    match keys.first().map(String::as_str) {
        Some("import") => in_turn(model, |view, turn| super::view::people::ask_for_list(view, turn)),
        Some("register") => in_turn(model, |_, turn| turn.open(View::People(super::view::PeopleView::new(turn.session)))),
        Some("practice") => vec![Effect::OpenPractice],
        Some(_) | None => Vec::new(),
    }
}
