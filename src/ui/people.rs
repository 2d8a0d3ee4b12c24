//! How are the people drawn, those who wait for an order first?

use super::dashboard::waiting_mark;
use super::drawn::Drawn;
use super::filter_line;
use super::frame::inset;
use super::list;
use super::text::{put, row};
use super::theme::{Look, Role};
use crate::app::Session;
use crate::app::measure::pad;
use crate::app::view::PeopleView;
use crate::app::view::people::{Row, Sorting};
use crate::domain::engagement::Engagement;
use crate::domain::people::mentorship::USUAL_LOAD;
use crate::say;
use crate::words::Words;
use crate::words::engagement::engagement;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

/// Draws the people.
pub fn render(view: &PeopleView, session: &Session, area: Rect, buf: &mut Buffer, look: &Look) -> Drawn {
    if !view.is_read() {
        return Drawn::default();
    }
    let mut at = 0;
    let mut next = || {
        at += 1;
        row(area, at - 1)
    };
    put(&counts(view, session), Role::Plain, inset(next()), buf, look);
    let filter = view.filter().line().is_shown().then(&mut next);
    filter_line::rule(view.filter(), next(), buf, look);
    let columns = Columns::for_width(area.width.saturating_sub(1).into());
    put(&format!(" {}", columns.head(session, look)), Role::Quiet, next(), buf, look);
    let counts = (view.rows().len(), view.all().len());
    let cursor = filter
        .and_then(|place| filter_line::render_of_words("", view.filter(), counts, session, place, buf, look));
    let body = Rect { y: area.y + at.min(area.height), height: area.height.saturating_sub(at), ..area };
    if view.rows().is_empty() {
        let words = &session.words;
        let nothing =
            if view.all().is_empty() { say!(words, "people-yet") } else { say!(words, "people-none") };
        put(&nothing, Role::Plain, inset(row(body, 1)), buf, look);
        return cursor.into();
    }
    let line = |number: usize| columns.line(&view.rows()[number], session, look);
    let selected = list::render(view.list(), view.ids(), body, buf, look, line);
    Drawn::from(cursor).or(selected)
}

pub(in crate::ui) fn counts(view: &PeopleView, session: &Session) -> String {
    let words = &session.words;
    let count = |is: fn(&Engagement) -> bool| view.all().iter().filter(|row| is(&row.engagement)).count();
    [
        say!(words, "people-count", n = view.all().len()),
        say!(words, "people-waiting", n = count(|it| matches!(it, Engagement::Waiting(_)))),
        say!(words, "people-mentors", n = count(|it| matches!(it, Engagement::Mentor(_)))),
        say!(words, "people-free", n = count(|it| matches!(it, Engagement::Free))),
    ]
    .join("   ")
}

const MARK: usize = 2;
/// How long the bar of a load may be; the number says the rest.
const LONGEST: usize = 4;

/// How wide each column is; none wide is left out, in the order subject, position.
struct Columns {
    name: usize,
    position: usize,
    subject: usize,
    engagement: usize,
}

impl Columns {
    fn for_width(width: usize) -> Self {
        let mut columns = Self { name: 18, position: 18, subject: 13, engagement: 24 };
        if columns.taken() > width {
            columns.subject = 0;
        }
        if columns.taken() > width {
            columns.position = 0;
        }
        let spare = width.saturating_sub(columns.taken());
        columns.name += (spare / 3).min(22);
        columns.position += if columns.position > 0 { (spare / 3).min(30) } else { 0 };
        columns.subject += if columns.subject > 0 { (spare / 3).min(20) } else { 0 };
        columns
    }

    fn taken(&self) -> usize {
        let optional = [self.position, self.subject].into_iter().filter(|it| *it > 0).map(|it| it + 1);
        MARK + 1 + self.name + 1 + self.engagement + optional.sum::<usize>()
    }

    fn cells(&self, [name, position, subject, engagement]: [&str; 4], look: &Look) -> (String, String) {
        let cell = |text: &str, columns| pad(text, columns, look.glyphs.ellipsis);
        let mut left = format!(" {} ", cell(name, self.name));
        for (text, columns) in [(position, self.position), (subject, self.subject)] {
            if columns > 0 {
                left += &format!("{} ", cell(text, columns));
            }
        }
        (left, cell(engagement, self.engagement))
    }

    fn head(&self, session: &Session, look: &Look) -> String {
        let words = &session.words;
        let [name, position] = [say!(words, "column-name"), say!(words, "column-position")];
        let [subject, engagement] = [say!(words, "column-subject"), say!(words, "column-engagement")];
        let by = session.sortings.people;
        let name = list::sorted(name, by == Sorting::Name, look);
        let position = list::sorted(position, by == Sorting::Role, look);
        let engagement = list::sorted(engagement, by == Sorting::Load, look);
        let (left, right) = self.cells([&name, &position, &subject, &engagement], look);
        format!("{}{left}{right}", " ".repeat(MARK))
    }

    /// What is urgent or too much is a mark, a word and a colour.
    fn line(&self, row: &Row, session: &Session, look: &Look) -> Line<'static> {
        let (person, words) = (&row.person, &session.words);
        let (mark, role) = mark(row.engagement, session);
        let roles: Vec<String> = person.roles.iter().map(|role| words.name(role)).collect();
        let position = match person.particulars.position.as_str() {
            "" => roles.join(", "),
            position => position.to_owned(),
        };
        let told = told(row.engagement, words, look);
        let (name, subject) = (person.name.short(), person.particulars.subject.as_str());
        let (left, right) = self.cells([&name, &position, subject, &told], look);
        let quiet = if matches!(row.engagement, Engagement::Left(_)) { Role::Quiet } else { Role::Plain };
        Line::from(vec![
            Span::styled(pad(mark, MARK, ""), look.style(role)),
            Span::styled(left, look.style(quiet)),
            Span::styled(right, look.style(if role == Role::Plain { quiet } else { role })),
        ])
    }
}

/// The load of a mentor is a bar, a number, and where it is more than usual a word: `███ наставник: 3, много`.
///
/// A bar as long as the usual load is full; what is too much sticks out.
fn told(it: Engagement, words: &Words, look: &Look) -> String {
    let said = engagement(it, words);
    let Engagement::Mentor(mentees) = it else { return said };
    let [nothing, .., full] = look.glyphs.heat;
    let bar = full.repeat(mentees.min(LONGEST)) + &nothing.repeat(USUAL_LOAD.saturating_sub(mentees));
    let said = if it.is_overloaded() { say!(words, "load-over", said) } else { said };
    format!("{bar} {said}")
}

fn mark(engagement: Engagement, session: &Session) -> (&'static str, Role) {
    match engagement {
        Engagement::Waiting(clock) => waiting_mark(clock, session.today),
        it if it.is_overloaded() => ("!", Role::Soon),
        Engagement::Free => ("", Role::Done),
        Engagement::Mentor(_) | Engagement::Mentee(_) | Engagement::Apart | Engagement::Left(_) => {
            ("", Role::Plain)
        }
    }
}
