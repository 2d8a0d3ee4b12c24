//! The least that the framework can do: a table of thirty rows, one of them selected. What the program is compared with.
//!
//! It draws once for all keys that are waiting, reads nothing from a disk, and knows no other key than Down and `q`.

use crossterm::event::{self, Event, KeyCode};
use ratatui::layout::Constraint;
use ratatui::style::Modifier;
use ratatui::widgets::{Block, Row, Table, TableState};
use std::time::Duration;

fn main() -> std::io::Result<()> {
    if std::env::args().any(|it| it == "--bench") {
        println!("hello is started by the bench `outside`");
        return Ok(());
    }
    if std::env::args().any(|it| it == "status") {
        println!("Тәлімгер: 30");
        return Ok(());
    }
    let rows: Vec<[String; 4]> = (1..=30)
        .map(|n| {
            [format!("{n:02}"), "Ахметова Д. С.".into(), "Иванова О. П.".into(), format!("{n:02}.11.2026")]
        })
        .collect();
    let mut terminal = ratatui::try_init()?;
    let mut selected = TableState::default().with_selected(0);
    let ended = loop {
        let drawn = terminal.draw(|frame| {
            let widths = [4, 24, 24, 12].map(Constraint::Length);
            let table = Table::new(rows.iter().map(|row| Row::new(row.iter().map(String::as_str))), widths)
                .header(Row::new(["№", "Педагог", "Наставник", "Срок"]))
                .row_highlight_style(Modifier::REVERSED)
                .block(Block::bordered());
            frame.render_stateful_widget(table, frame.area(), &mut selected);
        });
        if let Err(error) = drawn {
            break Err(error);
        }
        match taken(&mut selected) {
            Ok(false) => {}
            Ok(true) => break Ok(()),
            Err(error) => break Err(error),
        }
    };
    ratatui::restore();
    ended
}

/// Takes all keys that are waiting; tells whether one of them ends the program.
fn taken(selected: &mut TableState) -> std::io::Result<bool> {
    loop {
        if let Event::Key(key) = event::read()? {
            match key.code {
                KeyCode::Char('q') => return Ok(true),
                KeyCode::Down => selected.scroll_down_by(1),
                _ => {}
            }
        }
        if !event::poll(Duration::ZERO)? {
            return Ok(false);
        }
    }
}
