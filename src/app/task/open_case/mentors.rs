//! Whom does the form offer as a mentor, and what does it say of each?

use crate::app::form::Item;
use crate::app::session::Session;
use crate::domain::engagement::mentees;
use crate::domain::people::mentorship::{USUAL_LOAD, is_usual_mentor};
use crate::domain::people::person::Person;
use crate::domain::school::School;
use crate::domain::text::fold::fold;
use crate::say;

/// Returns everybody who works here, those whom schools usually choose first; the teacher is the last.
///
/// Nobody is left out: what is unusual is warned of, and who is refused is told why.
pub(in crate::app::task) fn offered(school: &School, mentee: &Person, session: &Session) -> Vec<Item> {
    let here = |person: &&Person| person.left_on.is_none_or(|left| left >= session.today);
    let mut people: Vec<(&Person, usize)> = school
        .everybody()
        .filter(here)
        .map(|person| (person, mentees(person.id, &session.overview.cases, session.today)))
        .collect();
    people.sort_by_cached_key(|(person, load)| {
        let same_subject = fold(&person.particulars.subject) == fold(&mentee.particulars.subject);
        let usual = is_usual_mentor(person) && *load < USUAL_LOAD;
        (person.id == mentee.id, !usual, !same_subject, *load, person.name.sort_key())
    });
    people.into_iter().map(|(person, load)| item(person, load, session)).collect()
}

/// `Иванова О. П. · педагог-эксперт · алгебра · ведёт 1`
fn item(person: &Person, load: usize, session: &Session) -> Item {
    let words = &session.words;
    let category = person.particulars.category.map(|category| words.name(&category));
    let load = (load > 0).then(|| say!(words, "opening-mentor-load", n = load));
    let parts = [Some(person.name.short()), category, Some(person.particulars.subject.clone()), load];
    let told: Vec<String> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
    Item::new(person.id.0.to_string(), told.join(" · "))
}
