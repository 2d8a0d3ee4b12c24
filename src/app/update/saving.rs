//! What follows from a save, and from its answer?

use super::super::effect::Effect;
use super::super::model::Model;
use super::super::turn::{Notice, Tone, Turn};
use super::super::view::View;
use super::{about, first_run, in_turn, stale};
use crate::domain::change::Answer;
use crate::domain::command::{Command, Sent};
use crate::domain::id::Revision;
use crate::domain::refusal::Refusal;
use crate::domain::trouble::{Failure, Trouble};
use crate::say;
use crate::words::{refusals, warnings};
use std::rc::Rc;

/// Sends commands to be carried out; refuses where it is not known on what they would be built.
pub(super) fn send(model: &mut Model, commands: Vec<Command>, seen: Option<Revision>) -> Vec<Effect> {
    sent(model, commands, seen).map_or_else(|why| refuse(model, why), |sent| vec![Effect::Save(sent)])
}

/// Sends commands to be carried out, each for itself; refuses where it is not known on what they would be built.
pub(super) fn send_each(model: &mut Model, commands: Vec<Command>, seen: Option<Revision>) -> Vec<Effect> {
    sent(model, commands, seen).map_or_else(|why| refuse(model, why), |sent| vec![Effect::SaveEach(sent)])
}

fn sent(model: &mut Model, commands: Vec<Command>, seen: Option<Revision>) -> Result<Vec<Sent>, String> {
    if let Some(why) = model.session.doubt() {
        return Err(why);
    }
    model.saving = true;
    model.sent_about = about::about(&commands, &model.session.overview);
    Ok(commands.into_iter().map(|command| Sent { id: model.fresh_id(), seen, command }).collect())
}

/// Nothing typed is lost, and whether there is still a reason is looked at once more.
fn refuse(model: &mut Model, why: String) -> Vec<Effect> {
    match model.views.last_mut() {
        Some(View::Form(form)) => form.failed(why),
        Some(_) | None => model.notice = Some(Notice { text: why, tone: Tone::Wrong }),
    }
    match model.session.doubted {
        Some(Trouble::Newer) | None => Vec::new(),
        Some(_) => vec![Effect::LookAgain],
    }
}

pub(super) fn saved(model: &mut Model, answers: &[Answer]) -> Vec<Effect> {
    model.saving = false;
    model.sent_about.clear();
    model.progress = None;
    model.settling.begin();
    model.session.just_saved = true;
    let mut effects = vec![Effect::LoadOverview];
    let has_warned = match model.view() {
        View::Form(form) => form.has_warned(),
        // What the calendar saves was rehearsed: its question has said what is unusual.
        View::StaffList(_) | View::Calendar(_) => true,
        View::Agenda(_) | View::Awaited(_) | View::Care(_) => false,
        View::Dashboard(_) | View::Case(_) | View::People(_) | View::Settings(_) | View::Preview(_) => false,
    };
    let set_up = first_run::language_chosen(model.view());
    if let Some(View::Form(form)) = model.views.pop_if(|view| matches!(view, View::Form(_))) {
        effects.push(Effect::DropDraft(form.name()));
    }
    let text = say!(model.session.words, "save-done");
    model.notice = Some(Notice { text, tone: Tone::Calm });
    effects.extend(in_turn(model, |view, turn| {
        view.saved(turn);
        if !has_warned {
            warn(answers, turn);
        }
    }));
    if let Some(language) = set_up {
        first_run::offer(model, language);
    }
    effects
}

/// What was refused is listed, whose it is and why; where all of it was, the form stays as it is. What is about
/// nobody, as an order that is recorded with the others, does not count.
pub(super) fn saved_each(model: &mut Model, answers: Vec<Result<Answer, Refusal>>) -> Vec<Effect> {
    let about = std::mem::take(&mut model.sent_about);
    let whose = |number: usize| about.get(number - 1).cloned().flatten();
    let is_about_all = about.iter().all(Option::is_none);
    let counts = |number: usize| is_about_all || whose(number).is_some();
    let (mut done, mut refused, mut served, mut total) = (Vec::new(), Vec::new(), 0, 0);
    for (number, answer) in (1..).zip(answers) {
        total += usize::from(counts(number));
        match answer {
            Ok(answer) => {
                served += usize::from(counts(number));
                done.push(answer);
            }
            Err(refusal) => refused.push((number, refusal)),
        }
    }
    if served == 0
        && let Some((number, refusal)) = refused.first().cloned()
    {
        model.sent_about = about;
        return not_saved(model, &Failure::Refused { number, refusal });
    }
    let words = Rc::clone(&model.session.words);
    let line = |(number, refusal): &(usize, Refusal)| {
        let why = refusals::refusal(refusal, &words);
        whose(*number).map_or_else(|| why.clone(), |whose| format!("{whose}: {why}"))
    };
    let lines: Vec<String> = refused.iter().map(line).collect();
    let mut effects = saved(model, &done);
    if !lines.is_empty() {
        let title = say!(words, "together-some", n = served, total);
        effects.extend(in_turn(model, |_, turn| turn.show(title, lines)));
    }
    effects
}

/// What is unusual is to be read, for it wants a decision: not in a line that the next key takes away.
fn warn(answers: &[Answer], turn: &mut Turn<'_>) {
    let words = Rc::clone(&turn.session.words);
    let mut said: Vec<String> = Vec::new();
    for warning in answers.iter().flat_map(|answer| &answer.warnings) {
        let text = warnings::warning(warning, &words);
        if !said.contains(&text) {
            said.push(text);
        }
    }
    if !said.is_empty() {
        turn.show(say!(words, "save-warned"), said);
    }
}

pub(super) fn not_saved(model: &mut Model, failure: &Failure) -> Vec<Effect> {
    model.saving = false;
    model.progress = None;
    super::lists::note(model, failure);
    let words = Rc::clone(&model.session.words);
    let whose = about::whose(model, failure);
    if let Failure::Refused { refusal: refusal @ Refusal::Stale { changed_in, .. }, .. } = failure {
        return stale::met(model, refusal, whose, *changed_in);
    }
    match (model.views.last_mut(), failure) {
        (Some(View::Form(form)), Failure::Refused { refusal, .. }) => {
            form.refused(refusal, whose.as_deref(), &words);
        }
        (Some(View::Form(form)), Failure::Trouble(trouble)) => {
            form.failed(model.session.trouble(trouble));
        }
        (Some(_) | None, _) => return failed(model, failure),
    }
    Vec::new()
}

pub(super) fn failed(model: &mut Model, failure: &Failure) -> Vec<Effect> {
    super::lists::note(model, failure);
    let why = model.session.why(failure);
    // Whoever stopped it knows that they did; a popup would be one key too many.
    if matches!(failure, Failure::Trouble(Trouble::Stopped)) {
        model.notice = Some(Notice { text: why, tone: Tone::Calm });
        return Vec::new();
    }
    let text = about::whose(model, failure).map_or_else(|| why.clone(), |whose| format!("{whose}: {why}"));
    in_turn(model, |_, turn| turn.show(say!(turn.session.words, "failed-title"), vec![text]))
}
