//! How are the areas of a rubric typed as a list, and read back from it?
//!
//! ```text
//! 2 Планирование урока       an area, and the direction that a weakness here suggests
//! цели обучения              its criteria
//! отбор заданий
//! ```

use super::super::super::fields::lines;
use super::super::texts::{listed, relisted};
use super::numbered;
use crate::domain::rubric::{Area, Rubric};
use crate::domain::text::local::{Language, Local};

/// Returns the areas as they are typed.
pub(super) fn shown(known: &Rubric, language: Language) -> String {
    let area = |area: &Area| {
        let head = format!("{} {}", area.direction + 1, area.title.in_language(language));
        if area.is_scored_whole() { head } else { format!("{head}\n{}", listed(&area.criteria, language)) }
    };
    known.areas.iter().map(area).collect::<Vec<_>>().join("\n")
}

/// An area as it was typed.
struct Typed {
    direction: u8,
    title: String,
    criteria: Vec<String>,
}

/// Returns the areas that were typed; none where a line belongs to no area, or a direction is no number from 1.
pub(super) fn read(text: &str, before: &[Area], language: Language) -> Option<Vec<Area>> {
    let typed = grouped(text)?;
    let names: Vec<String> = typed.iter().map(|it| it.title.clone()).collect();
    let known: Vec<Local> = before.iter().map(|it| it.title.clone()).collect();
    let titles = relisted(&known, language, &names);
    let as_many = before.len() == typed.len();
    let of = |at: usize, it: &Typed| {
        let same = before.iter().find(|area| area.title.in_language(language) == it.title);
        same.or(before.get(at).filter(|_| as_many))
    };
    let area = |(at, (it, title)): (usize, (&Typed, Local))| area(it, title, of(at, it), language);
    Some(typed.iter().zip(titles).enumerate().map(area).collect())
}

/// An area without lines of its own is scored as a whole.
fn area(typed: &Typed, title: Local, known: Option<&Area>, language: Language) -> Area {
    let criteria = match typed.criteria.as_slice() {
        [] => vec![title.clone()],
        own => relisted(known.map_or(&[], |it| &it.criteria), language, own),
    };
    Area { title, direction: typed.direction, criteria }
}

fn grouped(text: &str) -> Option<Vec<Typed>> {
    let mut all: Vec<Typed> = Vec::new();
    for line in lines(text) {
        match numbered(&line) {
            Some((number, title)) => {
                let direction = number.checked_sub(1)?;
                all.push(Typed { direction, title: title.to_owned(), criteria: Vec::new() });
            }
            None => all.last_mut()?.criteria.push(line),
        }
    }
    Some(all)
}
