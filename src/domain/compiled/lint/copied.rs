//! Does a plan speak of somebody else's year or person, as a copied one does?

use super::{Finding, What};
use crate::domain::case::Case;
use crate::domain::id::PersonId;
use crate::domain::part::PartKey;
use crate::domain::school::School;
use crate::domain::text::fold::fold;
use chrono::Datelike;

/// For how many years back a year in a text is taken for a copied one; orders of the ministry are older.
const COPIED_FROM: i32 = 3;
/// How many letters a surname has at least: shorter ones are parts of other words.
const SURNAME: usize = 4;

pub(super) fn findings(case: &Case, school: &School) -> Vec<Finding> {
    let names = foreign_names(case, school);
    let mut found = Vec::new();
    for (about, text) in texts(case) {
        let words = words(&text);
        let named = names.iter().filter(|name| words.iter().any(|word| is_form_of(word, name)));
        found.extend(
            named.map(|name| What::ForeignName(name.shown.clone())).map(|what| (about.clone(), what)),
        );
        let years = words.iter().filter_map(|word| foreign_year(word, case));
        found.extend(years.map(|year| (about.clone(), What::ForeignYear(year))));
    }
    found.into_iter().map(|(about, what)| Finding::of_case(case, about, what)).collect()
}

struct Surname {
    folded: String,
    shown: String,
}

/// The surnames of everybody but the pair, and nobody who shares one with it.
fn foreign_names(case: &Case, school: &School) -> Vec<Surname> {
    let is_own = |person: PersonId| case.head.mentee == person || case.is_mentored_by(person);
    let surname = |name: &str| name.split_whitespace().next().unwrap_or_default().to_owned();
    let own: Vec<String> = school
        .people
        .values()
        .filter(|person| is_own(person.id))
        .map(|person| fold(&surname(person.name.as_str())))
        .collect();
    let mut others: Vec<Surname> = school
        .people
        .values()
        .filter(|person| !is_own(person.id))
        // Whoever holds a role may be named in any plan: the deputy visits, the head decides.
        .filter(|person| person.roles.is_empty())
        .map(|person| surname(person.name.as_str()))
        .map(|shown| Surname { folded: fold(&shown), shown })
        .filter(|it| it.folded.chars().count() >= SURNAME && !own.contains(&it.folded))
        .collect();
    others.sort_by(|one, other| one.folded.cmp(&other.folded));
    others.dedup_by(|one, other| one.folded == other.folded);
    others
}

/// The texts of the present plan, each with the record that holds it.
fn texts(case: &Case) -> Vec<(PartKey, String)> {
    let plan = case.plan.iter().flat_map(|plan| {
        let all = std::iter::once(&plan.aim).chain(&plan.tasks).chain(&plan.directions);
        all.map(|text| (PartKey::Plan(case.id()), text.clone())).collect::<Vec<_>>()
    });
    let items = case.present_items().into_iter().map(|item| {
        let text = format!("{} {}", item.text.activity, item.text.report);
        (PartKey::Item(case.id(), item.id), text)
    });
    plan.chain(items).collect()
}

fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric() && c != '-')
        .filter(|it| !it.is_empty())
        .map(str::to_owned)
        .collect()
}

/// A name stands in a text with its endings: Ахметовой, Ахметовамен. Names are written large.
fn is_form_of(word: &str, name: &Surname) -> bool {
    let begins_large = word.chars().next().is_some_and(char::is_uppercase);
    let stem = name.folded.trim_end_matches(['а', 'я', 'й', 'и', 'о', 'ы']);
    let folded = fold(word);
    let ending = folded.strip_prefix(stem).map(|rest| rest.chars().count());
    begins_large && ending.is_some_and(|letters| letters <= 4)
}

/// A year near the case and none of its own; of a span in one word (2025-2026) either.
fn foreign_year(word: &str, case: &Case) -> Option<i32> {
    let (first, last) = (case.head.start.date.year(), case.head.end.year());
    let near = first - COPIED_FROM..=last + COPIED_FROM;
    let years = word.split('-').filter(|part| part.len() == 4).filter_map(|part| part.parse::<i32>().ok());
    years.into_iter().find(|year| near.contains(year) && !(first..=last).contains(year))
}
