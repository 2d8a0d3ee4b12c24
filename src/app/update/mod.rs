//! What follows from what happened?
//!
//! ```text
//! Msg ─► update ─► the uppermost popup, else the present view ─► Vec<Effect>
//! ```
//!
//! The screen changes after the disk has: a form closes when its save was answered, not before.

mod about;
mod absence;
mod care;
mod drafts;
mod first_run;
mod helping;
mod key_lists;
mod keys;
mod lists;
mod mouse;
mod opening;
mod own_keys;
mod papers;
mod rehearsing;
mod saving;
mod settling;
mod staff_list;
mod stale;
mod taking_back;
mod told;

use super::effect::{Back, Effect};
use super::keys::{Action, Context};
use super::model::Model;
use super::msg::Msg;
use super::remembered::Remembered;
use super::session::Kind;
use super::taste::OwnLook;
use super::turn::{Go, KeyList, Notice, Tone, Turn};
use super::view::{View, Wanted, settings};
use crate::domain::text::local::Language;
use crate::say;
use crate::words::Words;
pub use settling::{Settling, begin};
use std::collections::BTreeSet;
use std::rc::Rc;

/// Takes what happened into the model, and returns what the shell must do.
pub fn update(model: &mut Model, msg: Msg) -> Vec<Effect> {
    model.settling.answered(&msg);
    let mut effects = happened(model, msg);
    care::admit(model, &mut effects);
    // The shell leaves once what is being written is written: until then it is said why it has not left yet.
    model.is_leaving |= effects.contains(&Effect::Quit) && (model.saving || model.caring.is_some());
    model.settling.asked(&effects);
    let after = settling::settled(model);
    model.settling.asked(&after);
    effects.extend(after);
    effects
}

fn happened(model: &mut Model, msg: Msg) -> Vec<Effect> {
    match msg {
        Msg::Keys(typed) => keys::typed(model, typed),
        Msg::Mouse(done) => mouse::mouse(model, &done),
        Msg::Told(it) => told::told(model, it),
        Msg::Pasted(text) => keys::pasted(model, &text),
        Msg::Resized(extent) => {
            model.session.extent = extent;
            for view in &mut model.views {
                if let View::Form(form) = view {
                    form.form.resized();
                }
            }
            renew(model)
        }
        Msg::Front(overview, tally) => lists::front(model, *overview, tally),
        Msg::Overview(Ok(overview)) => lists::read(model, *overview),
        Msg::Overview(Err(doubt)) => lists::doubted(model, doubt),
        Msg::Case(_, Ok(file)) => {
            let file = Rc::new(*file);
            each_view(model, |view, session| view.case_read(&file, session));
            in_turn(model, |view, turn| {
                view.was_read(turn);
                view.other_read(&file, turn);
            })
        }
        Msg::Case(code, Err(failure)) => opening::unread(model, code, &failure),
        Msg::Cases(Ok(read)) => in_turn(model, |view, turn| view.cases_read(read, turn)),
        Msg::School(Ok(school)) => {
            each_view(model, |view, session| view.school_read(school.0, &school.1, session));
            in_turn(model, |view, turn| view.was_read(turn))
        }
        Msg::Whole(kind, Ok(whole)) => papers::read(model, kind, Rc::new(*whole)),
        Msg::Whole(_, Err(failure)) => saving::failed(model, &failure),
        Msg::School(Err(failure)) | Msg::Group(Err(failure)) | Msg::Cases(Err(failure)) => {
            saving::failed(model, &failure)
        }
        Msg::Group(Ok(cases)) => in_turn(model, |view, turn| view.group_read(&cases, turn)),
        Msg::Saved(Ok(answers)) => saving::saved(model, &answers),
        Msg::SavedEach(Ok(answers)) => saving::saved_each(model, answers),
        Msg::Saved(Err(failure)) | Msg::SavedEach(Err(failure)) => saving::not_saved(model, &failure),
        Msg::Rehearsed(sent, answers) => rehearsing::rehearsed(model, sent, answers),
        Msg::Last(way, Ok(entries)) => taking_back::read(model, way, &entries),
        Msg::Last(_, Err(failure)) => saving::failed(model, &failure),
        Msg::Remembered(remembered) => {
            let listens = remembered.mouse.unwrap_or(model.session.habits.mouse);
            model.session.habits.mouse = listens;
            model.session.sortings = remembered.sortings;
            model.session.remembered = Some(*remembered);
            [Effect::ListenToMouse(listens)].into_iter().chain(absence::seen(model)).collect()
        }
        Msg::Since(since, news) => absence::read(model, since, news),
        Msg::StaffList(Ok(enrolment)) => staff_list::read(model, enrolment),
        Msg::StaffList(Err(why)) => staff_list::unread(model, why),
        Msg::Written(Err(why)) | Msg::Edited(Err(why)) => in_turn(model, |_, turn| turn.complain(why)),
        Msg::Written(Ok(lines)) => {
            in_turn(model, |_, turn| turn.show(say!(turn.session.words, "written-title"), lines))
        }
        Msg::Edited(Ok(text)) => in_turn(model, |view, turn| match view {
            View::Form(form) => form.edited(&text, turn.session),
            View::Preview(preview) => preview.edited(text, turn),
            _ => {}
        }),
        Msg::Draft { name, text } => drafts::found(model, name, text),
        Msg::DraftKept { name, kept } => drafts::kept(model, &name, kept),
        Msg::Waiting(held_by) => {
            model.waiting = held_by;
            Vec::new()
        }
        Msg::Progress(progress) => {
            model.progress = progress;
            Vec::new()
        }
        Msg::Cared(care, answer) => care::answered(model, care, answer),
        Msg::SavedElsewhere => vec![Effect::LoadOverview],
        Msg::OtherStore => lists::other_store(model),
        Msg::Upgraded => lists::upgraded(model),
        Msg::LookAgain => vec![Effect::LookAgain],
        Msg::Others(others) => {
            model.session.others = others;
            Vec::new()
        }
        Msg::Practice(today) | Msg::Today(today) => {
            model.session.today = today;
            renew(model)
        }
    }
}

/// Runs a turn of the present view, and does what it leaves behind.
fn in_turn(model: &mut Model, run: impl FnOnce(&mut View, &mut Turn<'_>)) -> Vec<Effect> {
    let mut turn = Turn::new(&model.session, &mut model.popups, &mut model.notice, &mut model.next_id);
    run(model.views.last_mut().expect("the dashboard is never closed"), &mut turn);
    let Turn { mut effects, going, to_save, to_rehearse, to_speak, to_sort, to_look, .. } = turn;
    let Turn { to_list, to_listen, to_save_each, .. } = turn;
    if let Some(sortings) = to_sort {
        effects.push(remember(model, |it| it.sortings = sortings));
        model.session.sortings = sortings;
        renew(model);
    }
    if let Some(language) = to_speak {
        effects.push(speak(model, language));
    }
    if let Some(look) = to_look {
        effects.push(look_so(model, look));
    }
    for go in going {
        went(model, go);
    }
    for (commands, seen) in to_save {
        // A key pressed twice acts once; a form waits for its answer by itself.
        if model.saving && !matches!(model.view(), View::Form(_)) {
            continue;
        }
        effects.extend(saving::send(model, commands, seen));
    }
    for (commands, seen) in to_save_each {
        effects.extend(saving::send_each(model, commands, seen));
    }
    for (commands, seen) in to_rehearse {
        effects.push(rehearsing::send(model, commands, seen));
    }
    if let Some(listens) = to_listen {
        effects.extend(listen_to_mouse(model, listens));
    }
    if let Some(list) = to_list {
        match list {
            KeyList::Help => effects.extend(helping::open(model)),
            KeyList::Menu => key_lists::open_menu(model),
        }
    }
    effects
}

/// All that is on the screen is said anew; the language holds at the next visit too.
fn speak(model: &mut Model, language: Language) -> Effect {
    model.session.words = Rc::new(Words::new(language));
    let text = say!(model.session.words, "settings-language-now");
    model.notice = Some(Notice { text, tone: Tone::Calm });
    renew(model);
    remember(model, |it| it.language = Some(language))
}

/// Changes what is remembered of the user.
fn remember(model: &mut Model, change: impl FnOnce(&mut Remembered)) -> Effect {
    let remembered = model.session.remembered.get_or_insert_default();
    change(remembered);
    Effect::Remember(remembered.clone())
}

/// Whether the mouse is listened to is seen wherever it stands, and holds at the next visit too.
fn listen_to_mouse(model: &mut Model, listens: bool) -> Vec<Effect> {
    model.session.habits.mouse = listens;
    let words = &model.session.words;
    let text = if listens { say!(words, "mouse-now-on") } else { say!(words, "mouse-now-off") };
    model.notice = Some(Notice { text, tone: Tone::Calm });
    let kept = remember(model, |it| it.mouse = Some(listens));
    renew(model);
    vec![Effect::ListenToMouse(listens), kept]
}

/// The look holds at the next visit too.
fn look_so(model: &mut Model, look: OwnLook) -> Effect {
    let words = Rc::clone(&model.session.words);
    let text = say!(words, "settings-look-now", look = words.name(&look));
    model.notice = Some(Notice { text, tone: Tone::Calm });
    remember(model, |it| it.look = Some(look))
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
        Action::NextDay => next_day(turn),
        Action::GoSettings => settings::open(turn),
        Action::Undo => turn.effect(Effect::ReadLast(Back::Undo)),
        Action::Redo => turn.effect(Effect::ReadLast(Back::Redo)),
        Action::Help => turn.to_list = Some(KeyList::Help),
        Action::Menu => turn.to_list = Some(KeyList::Menu),
        _ => turn.say(say!(words, "key-without-meaning")),
    }
}

fn renew(model: &mut Model) -> Vec<Effect> {
    each_view(model, |view, session| view.renew(session))
}

/// Asks again for all that the views show, whoever has changed it.
fn reload(model: &mut Model) -> Vec<Effect> {
    let wanted: BTreeSet<Wanted> = model.views.iter().filter_map(View::wanted).collect();
    wanted.into_iter().map(Wanted::effect).collect()
}

fn each_view(model: &mut Model, run: impl Fn(&mut View, &crate::app::session::Session)) -> Vec<Effect> {
    for view in &mut model.views {
        run(view, &model.session);
    }
    Vec::new()
}

/// The day of the practice school moves on the screens as well as in its store.
fn next_day(turn: &mut Turn<'_>) {
    match (turn.session.kind, turn.session.today.succ_opt()) {
        (Kind::Practice, Some(tomorrow)) => turn.effect(Effect::MovePracticeDay(tomorrow)),
        (Kind::Practice | Kind::Real, _) => turn.complain(say!(turn.session.words, "practice-only")),
    }
}
