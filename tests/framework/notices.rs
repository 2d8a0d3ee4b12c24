//! A refusal is read to its end: there stands the way out.

use crate::words::refusals::all as refusals;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use rstest::rstest;
use talimger::domain::text::local::Language;
use talimger::ui::frame::{self, Notice};
use talimger::ui::{Look, Role};
use talimger::words::Words;
use talimger::words::refusals::refusal;

/// What stands in the rows of a notice, in one line.
fn read(text: &str, columns: u16, rows: u16) -> String {
    let window = Rect::new(0, 0, columns, rows);
    let notice = Notice { text, role: Role::Error };
    let area = frame::regions(window, Some(notice)).notice;
    let mut buf = Buffer::empty(window);
    frame::render_notice(notice, area, &mut buf, &Look::colour());
    let row = |y| (0..columns).map(|x| buf[(x, y)].symbol()).collect::<String>().trim().to_owned();
    (area.y..area.bottom()).map(row).collect::<Vec<_>>().join(" ")
}

#[rstest]
fn the_longest_refusal_is_whole_in_a_window_of_sixty_columns(
    #[values(Language::Ru, Language::Kk, Language::En)] language: Language,
) {
    let words = Words::new(language);
    let said = refusals().into_iter().map(|it| refusal(&it, &words));
    let longest = said.max_by_key(|text| text.chars().count()).unwrap();
    assert!(longest.chars().count() > 120, "{longest}");
    assert_eq!(read(&longest, 60, 20), longest);
}

#[test]
fn a_notice_leaves_half_of_the_window_to_what_it_speaks_of() {
    let window = Rect::new(0, 0, 20, 12);
    let text = "слово ".repeat(200);
    let parts = frame::regions(window, Some(Notice { text: &text, role: Role::Error }));
    assert_eq!(parts.notice.height, 6);
    assert!(parts.body.height >= 4);
}
