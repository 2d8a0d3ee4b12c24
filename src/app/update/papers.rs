//! What follows when the whole school was read for one of its documents?

use super::super::effect::Effect;
use super::super::model::Model;
use super::super::view::{Whole, school_papers};
use super::{each_view, in_turn};
use crate::documents::Kind;
use std::rc::Rc;

/// A document that is looked at is made anew; one that was asked for is opened.
pub(super) fn read(model: &mut Model, kind: Kind, whole: Rc<Whole>) -> Vec<Effect> {
    if model.views.iter().any(|view| view.shows(kind)) {
        return each_view(model, |view, session| view.whole_read(kind, &whole, session));
    }
    in_turn(model, |_, turn| school_papers::open(kind, &whole, turn))
}
