//! What does Enter do with the data as a whole?

use super::{CareView, RowId};
use crate::app::care::Care;
use crate::app::effect::Effect;
use crate::app::popup::{Body, Named, Question};
use crate::app::task::{AnonymiseTask, BackupFileTask, PurgeTask, RestoreFileTask};
use crate::app::turn::{NO, Purpose, Turn, YES};
use crate::say;
use crate::words::keeping;

impl CareView {
    /// What only looks, or only adds, is done at once; the rest asks first, and shows what it changes.
    pub(super) fn open_selected(&self, turn: &mut Turn<'_>) {
        match self.list().selected() {
            Some(RowId::Check) => turn.effect(Effect::Care(Care::Check)),
            Some(RowId::BackUp) => turn.effect(Effect::Care(Care::BackUp)),
            Some(RowId::BackUpTo) => turn.open_task(BackupFileTask, None),
            Some(RowId::Compact) => self.ask_to_compact(turn),
            Some(RowId::RestoreFrom) => turn.open_task(RestoreFileTask, None),
            Some(RowId::Anonymise) => turn.open_task(AnonymiseTask, None),
            Some(RowId::Purge) => turn.open_task(PurgeTask, None),
            Some(RowId::Backup(path)) => turn.effect(Effect::Care(Care::Foresee(path.clone()))),
            None => {}
        }
    }

    fn ask_to_compact(&self, turn: &mut Turn<'_>) {
        let words = &turn.session.words;
        let Some(kept) = self.kept() else { return };
        let advice = match kept.room.is_wasted() {
            true => say!(words, "care-compact-worth-it"),
            false => say!(words, "compact-not-worth-it"),
        };
        let lines = vec![keeping::room(kept.room, words), advice, say!(words, "care-put-aside")];
        ask(
            Care::Compact,
            say!(words, "care-compact-question"),
            lines,
            say!(words, "care-compact-yes"),
            turn,
        );
    }
}

/// Asks before something grave is done with the store; the safe answer has the focus.
pub fn ask(care: Care, question: String, lines: Vec<String>, yes: String, turn: &mut Turn<'_>) {
    let answers = vec![Named::new(YES, yes), Named::new(NO, say!(turn.session.words, "answer-no"))];
    let question = Question::grave(question, lines, answers);
    turn.popup(Purpose::Care(Box::new(care)), Body::Question(question));
}
