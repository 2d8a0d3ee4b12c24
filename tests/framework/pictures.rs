//! A picture shows what the frame shows.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::{Color, Modifier, Style};
use talimger::ui::svg::svg;

fn frame() -> Buffer {
    let mut frame = Buffer::empty(Rect::new(0, 0, 12, 3));
    frame.set_string(0, 0, "Тәлімгер", Style::new().add_modifier(Modifier::BOLD));
    frame.set_string(0, 1, "!! <07> & Ко", Style::new().fg(Color::Red));
    frame.set_string(2, 2, "поле", Style::new().add_modifier(Modifier::REVERSED | Modifier::UNDERLINED));
    frame
}

#[test]
fn a_frame_becomes_a_picture() {
    insta::assert_snapshot!(svg(&frame(), Some(Position { x: 7, y: 2 })));
}

#[test]
fn a_picture_is_well_formed_and_columns_stand_in_line() {
    let picture = svg(&frame(), None);
    assert!(picture.contains("&lt;07&gt; &amp; Ко"));
    assert_eq!(picture.matches("<text").count(), picture.matches("textLength=").count());
    assert!(picture.contains(&format!("textLength=\"{}\"", 8 * 9)), "eight columns of nine");
}

#[test]
fn a_wide_sign_takes_two_columns() {
    let mut frame = Buffer::empty(Rect::new(0, 0, 4, 1));
    frame.set_string(0, 0, "漢a", Style::new());
    assert!(svg(&frame, None).contains("textLength=\"27\" lengthAdjust=\"spacingAndGlyphs\">漢a</text>"));
}
