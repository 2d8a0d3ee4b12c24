//! Frames in few bytes show what frames in many bytes show.

use proptest::collection::vec;
use proptest::prelude::*;
use ratatui::backend::CrosstermBackend;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier, Style};
use ratatui::{Terminal, TerminalOptions, Viewport};
use std::io::Write;
use std::sync::{Arc, Mutex};
use talimger::shell::frugal::Frugal;

const WINDOW: Rect = Rect { x: 0, y: 0, width: 24, height: 4 };

#[derive(Clone, Default)]
struct Line(Arc<Mutex<Vec<u8>>>);

impl Write for Line {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// What a terminal shows after frames, and how many bytes it took.
fn shown<B: ratatui::backend::Backend>(frames: &[Buffer], backend: B, line: &Line) -> (Vec<String>, usize)
where
    B::Error: std::fmt::Debug,
{
    let options = TerminalOptions { viewport: Viewport::Fixed(WINDOW) };
    let mut terminal = Terminal::with_options(backend, options).unwrap();
    for frame in frames {
        terminal.draw(|it| it.buffer_mut().clone_from(frame)).unwrap();
    }
    let bytes = line.0.lock().unwrap().clone();
    let mut screen = vt100::Parser::new(WINDOW.height, WINDOW.width, 0);
    screen.process(&bytes);
    let cells = (0..WINDOW.height).flat_map(|row| (0..WINDOW.width).map(move |column| (row, column)));
    let seen = cells.map(|(row, column)| {
        let cell = screen.screen().cell(row, column).unwrap();
        // The colour of the letter and its weight are not seen on a blank.
        let letter = (!cell.contents().trim().is_empty()).then(|| (cell.fgcolor(), cell.bold()));
        let text = cell.contents().trim_end();
        format!(
            "{row}:{column} {text:?} {letter:?} {:?} {}{}",
            cell.bgcolor(),
            cell.inverse(),
            cell.underline()
        )
    });
    (seen.collect(), bytes.len())
}

fn compared(frames: &[Buffer]) -> ((Vec<String>, usize), (Vec<String>, usize)) {
    let (plain, few) = (Line::default(), Line::default());
    let usual = shown(frames, CrosstermBackend::new(plain.clone()), &plain);
    let frugal = shown(frames, Frugal::new(CrosstermBackend::new(few.clone())), &few);
    (usual, frugal)
}

fn style() -> impl Strategy<Value = Style> {
    let colour = prop_oneof![Just(Color::Reset), Just(Color::Red), Just(Color::Cyan)];
    let held = prop_oneof![
        4 => Just(Modifier::empty()),
        1 => Just(Modifier::BOLD),
        1 => Just(Modifier::REVERSED),
        1 => Just(Modifier::UNDERLINED),
    ];
    (colour.clone(), colour, held).prop_map(|(fg, bg, held)| Style::new().fg(fg).bg(bg).add_modifier(held))
}

fn frame() -> impl Strategy<Value = Buffer> {
    let word = ("[а-яәғқ a漢─ ]{0,9}", 0..WINDOW.width, 0..WINDOW.height, style());
    vec(word, 0..9).prop_map(|words| {
        let mut frame = Buffer::empty(WINDOW);
        for (word, x, y, style) in words {
            frame.set_string(x, y, word, style);
        }
        frame
    })
}

proptest! {
    #[test]
    fn a_frame_in_few_bytes_is_the_same_frame(frames in vec(frame(), 1..5)) {
        let ((usual, bytes), (frugal, fewer)) = compared(&frames);
        prop_assert_eq!(frugal, usual);
        prop_assert!(fewer <= bytes, "{} > {}", fewer, bytes);
    }
}

#[test]
fn words_apart_cost_a_blank_and_no_jump() {
    let mut frame = Buffer::empty(WINDOW);
    frame.set_string(0, 0, "Ким А. В.  Ли Н. А.", Style::new());
    let ((_, usual), (_, frugal)) = compared(&[frame]);
    assert!(frugal + 20 < usual, "{frugal} against {usual}");
}

/// Draws frames with the cursor somewhere, or hidden; returns how many bytes each took, and where the cursor is.
fn cursors(at: &[Option<(u16, u16)>]) -> (Vec<usize>, vt100::Parser) {
    let line = Line::default();
    let options = TerminalOptions { viewport: Viewport::Fixed(WINDOW) };
    let backend = Frugal::new(CrosstermBackend::new(line.clone()));
    let mut terminal = Terminal::with_options(backend, options).unwrap();
    let mut taken = Vec::new();
    for place in at {
        let before = line.0.lock().unwrap().len();
        terminal
            .draw(|frame| {
                frame.buffer_mut().set_string(0, 0, "урок", Style::new());
                if let Some(place) = place {
                    frame.set_cursor_position(*place);
                }
            })
            .unwrap();
        taken.push(line.0.lock().unwrap().len() - before);
    }
    let mut screen = vt100::Parser::new(WINDOW.height, WINDOW.width, 0);
    screen.process(&line.0.lock().unwrap());
    (taken, screen)
}

#[test]
fn a_frame_that_stands_already_takes_nothing() {
    assert_eq!(cursors(&[None, None, None]).0[1..], [0, 0]);
    assert_eq!(cursors(&[Some((3, 2)), Some((3, 2))]).0[1..], [0]);
}

#[test]
fn the_cursor_alone_can_go_come_and_move() {
    let (taken, screen) = cursors(&[Some((3, 2)), Some((5, 1)), None, None, Some((5, 1))]);
    assert_eq!(screen.screen().cursor_position(), (1, 5));
    assert!(!screen.screen().hide_cursor());
    assert!(taken[1] > 0 && taken[2] > 0 && taken[4] > 0, "{taken:?}");
    assert_eq!(taken[3], 0);
    assert!(cursors(&[Some((3, 2)), None]).1.screen().hide_cursor());
}
