//! Two versions of a form that grew from one are brought together, and nothing of either is lost.

use proptest::prelude::*;
use std::collections::BTreeMap;
use talimger::app::form::{Draft, Kept, Score, merge};

fn draft(fields: &[(&str, &str)]) -> Draft {
    let kept = fields.iter().map(|(id, text)| ((*id).to_owned(), Kept::Text((*text).to_owned())));
    Draft { fields: kept.collect() }
}

fn any_draft() -> impl Strategy<Value = Draft> {
    let text = prop_oneof![Just("one"), Just("two"), Just("three")];
    let field = prop_oneof![Just("a"), Just("b"), Just("c")];
    proptest::collection::btree_map(field, text, 3).prop_map(|fields| {
        let kept = fields.into_iter().map(|(id, text)| (id.to_owned(), Kept::Text(text.to_owned())));
        Draft { fields: kept.collect() }
    })
}

#[test]
fn what_one_side_changed_is_taken_from_that_side() {
    let base = draft(&[("aim", "x"), ("tasks", "y")]);
    let merged = merge(
        &base,
        &draft(&[("aim", "mine"), ("tasks", "y")]),
        &draft(&[("aim", "x"), ("tasks", "theirs")]),
    );
    assert_eq!(merged.draft, draft(&[("aim", "mine"), ("tasks", "theirs")]));
    assert_eq!(merged.taken, ["tasks"]);
    assert!(merged.clashes.is_empty());
}

#[test]
fn what_both_changed_alike_is_no_clash() {
    let base = draft(&[("aim", "x")]);
    let merged = merge(&base, &draft(&[("aim", "z")]), &draft(&[("aim", "z")]));
    assert!(merged.clashes.is_empty() && merged.taken.is_empty());
}

#[test]
fn scores_clash_one_by_one() {
    let scores = |all: &[(&str, u8)]| {
        let scores: BTreeMap<String, Score> =
            all.iter().map(|(key, points)| ((*key).to_owned(), Score::Points(*points))).collect();
        Draft { fields: [("grid".to_owned(), Kept::Scores(scores))].into() }
    };
    let base = scores(&[("a", 0), ("b", 0), ("c", 0)]);
    let (mine, theirs) = (scores(&[("a", 1), ("b", 0), ("c", 3)]), scores(&[("a", 2), ("b", 2), ("c", 3)]));
    let mut merged = merge(&base, &mine, &theirs);
    assert_eq!(merged.draft, scores(&[("a", 1), ("b", 2), ("c", 3)]));
    assert_eq!(merged.clashes.len(), 1);
    let clash = merged.clashes[0].clone();
    merged.take_theirs(&clash, &theirs);
    assert_eq!(merged.draft, scores(&[("a", 2), ("b", 2), ("c", 3)]));
}

proptest! {
    #[test]
    fn every_field_is_of_one_side_and_none_changed_by_both_is_settled_unasked(
        base in any_draft(), mine in any_draft(), theirs in any_draft(),
    ) {
        let merged = merge(&base, &mine, &theirs);
        for (id, kept) in &merged.draft.fields {
            let (own, other) = (mine.fields.get(id), theirs.fields.get(id));
            prop_assert!(own == Some(kept) || other == Some(kept));
            let both = own != base.fields.get(id) && other != base.fields.get(id);
            if both && own != other && own.is_some() && other.is_some() {
                prop_assert!(merged.clashes.iter().any(|clash| clash.field == *id));
            }
        }
        for id in mine.fields.keys() {
            prop_assert!(merged.draft.fields.contains_key(id), "nothing typed is lost");
        }
    }

    #[test]
    fn where_only_one_side_moved_it_is_that_side(base in any_draft(), other in any_draft()) {
        prop_assert_eq!(merge(&base, &other, &base).draft, other.clone());
        prop_assert_eq!(merge(&base, &base, &other).draft, other);
    }
}
