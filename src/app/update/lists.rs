//! What follows when the lists were read, or could not be?

use super::super::doubt::Doubt;
use super::super::effect::Effect;
use super::super::model::Model;
use super::super::task::SetUpTask;
use super::super::view::{View, awaited};
use super::{absence, in_turn, own_keys, reload, renew};
use crate::domain::compiled::front_page::{ROWS, Tally};
use crate::domain::compiled::listing::Order;
use crate::domain::compiled::overview::Overview;
use crate::domain::id::Revision;
use crate::domain::rights::{Actor, Role};
use crate::domain::trouble::{Failure, Trouble};
use std::rc::Rc;

/// Whoever saved, what the views show is read again; the first overview of an empty store begins
/// the first run.
pub(super) fn read(model: &mut Model, overview: Overview) -> Vec<Effect> {
    let begins = overview.settings.is_none() && matches!(model.views.as_slice(), [View::Dashboard(_)]);
    let is_newer = overview.revision != model.session.overview.revision
        || model.session.doubted.is_some()
        || std::mem::take(&mut model.is_other_store);
    if !is_upgraded(model) {
        model.session.doubted = None;
    }
    let is_first = !std::mem::replace(&mut model.session.was_confirmed, true);
    take(model, overview);
    let mut effects = renew(model);
    effects.extend(absence::seen(model));
    super::each_view(model, |view, session| view.lists_read(session));
    effects.extend(in_turn(model, |view, turn| view.lists_were_read(turn)));
    if is_newer {
        effects.extend(reload(model));
    }
    if is_first && opens_on_marks(model) {
        effects.extend(in_turn(model, |_, turn| awaited::open(turn)));
    }
    if begins && model.popups.is_empty() {
        effects.extend(in_turn(model, |_, turn| turn.open_task(SetUpTask, None)));
    }
    effects.extend(own_keys::tell_faults(model));
    effects
}

/// Shows the first rows of very many cases until all of them are there: keys are kept until then.
///
/// Not where they would not be the first rows of what is shown: in another order, in a window that holds more,
/// for a head, who begins with what waits for approval.
pub(super) fn front(model: &mut Model, overview: Overview, tally: Tally) -> Vec<Effect> {
    let session = &mut model.session;
    let (actor, rows) = (overview.actor(&session.login), usize::from(session.extent.rows));
    if session.was_confirmed
        || session.sortings.cases != Order::Pressure
        || rows > ROWS
        || begins_with_marks(&actor)
    {
        return Vec::new();
    }
    take(model, overview);
    model.session.tally = Some(tally);
    renew(model)
}

/// Says whether the screens open on what waits for the head's approval: Esc leads to the first screen.
fn opens_on_marks(model: &Model) -> bool {
    let (session, actor) = (&model.session, &model.session.actor);
    begins_with_marks(actor)
        && matches!(model.views.as_slice(), [View::Dashboard(_)])
        && model.popups.is_empty()
        && !awaited::awaited(session).is_empty()
}

/// A head who keeps no cases begins with what waits for approval.
fn begins_with_marks(actor: &Actor) -> bool {
    actor.has(Role::Head) && !actor.has(Role::Coordinator)
}

/// Shows the last lists that are known, where there are any.
pub(super) fn doubted(model: &mut Model, doubt: Doubt) -> Vec<Effect> {
    if !is_upgraded(model) {
        model.session.doubted = Some(doubt.cause);
    }
    match doubt.last {
        Some(last) => {
            take(model, *last);
            renew(model)
        }
        // Of very many cases only the first were read, and the others are not to be had.
        None if model.session.tally.is_some() => {
            take(model, Overview::default());
            renew(model)
        }
        None => Vec::new(),
    }
}

fn take(model: &mut Model, overview: Overview) {
    model.session.tally = None;
    model.session.actor = overview.actor(&model.session.login);
    model.session.overview = Rc::new(overview);
}

/// Another store holds other records under the same revisions: nothing seen before counts as seen.
pub(super) fn other_store(model: &mut Model) -> Vec<Effect> {
    model.is_other_store = true;
    for view in &mut model.views {
        if let View::Form(form) = view {
            form.has_seen(Revision(0));
        }
    }
    vec![Effect::LoadOverview]
}

/// An old program reads on what it has, and writes no more, until it is started anew.
pub(super) fn upgraded(model: &mut Model) -> Vec<Effect> {
    model.session.doubted = Some(Trouble::Newer);
    Vec::new()
}

/// Takes note where a failure says that the program was upgraded.
pub(super) fn note(model: &mut Model, failure: &Failure) {
    if matches!(failure, Failure::Trouble(Trouble::Newer)) {
        model.session.doubted = Some(Trouble::Newer);
    }
}

fn is_upgraded(model: &Model) -> bool {
    model.session.doubted == Some(Trouble::Newer)
}
