//! What takes how long within the program, and does it grow with the number of cases? `benches/README.md`.

mod sizes;

use chrono::NaiveDate;
use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use std::hint::black_box;
use std::path::PathBuf;
use talimger::app::burst::Typed;
use talimger::app::key::{Code, Key};
use talimger::app::measure::Extent;
use talimger::app::{Kind, Model, Msg, Opening, begin, update};
use talimger::domain::compiled::listing::{Order, rows};
use talimger::domain::compiled::overview::Overview;
use talimger::domain::text::local::Language;
use talimger::store::{Digest, Paths};
use talimger::ui::{Look, render};
use talimger::words::Words;

/// Who made the stores (`school.rs`), and sees all of them.
const COORDINATOR: &str = "metodist";

/// The day on which they stand.
fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 25).expect("November has a 25th day")
}

/// The stores that `stores` has made, by their size.
fn stores() -> Vec<(String, PathBuf)> {
    sizes::in_folder(
        &std::env::var_os("TALIMGER_STORES").map_or_else(|| PathBuf::from("/tmp/stores"), PathBuf::from),
    )
}

fn overview(store: &PathBuf) -> Overview {
    Digest::in_directory(Paths::in_directory(store)).unconfirmed().expect("the store has a digest")
}

fn model(overview: Overview) -> Model {
    let mut model = Model::new(Opening {
        login: COORDINATOR.to_owned(),
        today: today(),
        words: Words::new(Language::Kk),
        extent: Extent { columns: 80, rows: 24 },
        kind: Kind::Real,
        seed: 1,
        habits: Default::default(),
    });
    begin(&mut model);
    update(&mut model, Msg::Overview(Ok(Box::new(overview))));
    model
}

fn press(model: &mut Model, code: Code) {
    let typed = Typed { key: Key::plain(code), at: std::time::Duration::ZERO };
    black_box(update(model, Msg::Keys(vec![typed])));
}

fn inside(bench: &mut Criterion) {
    for (size, store) in stores() {
        let read = overview(&store);
        bench.bench_with_input(BenchmarkId::new("digest read", &size), &store, |bench, store| {
            bench.iter(|| black_box(overview(store)));
        });
        bench.bench_with_input(BenchmarkId::new("cases judged and sorted", &size), &read, |bench, read| {
            bench.iter(|| {
                let mut rows = rows(read, today());
                Order::Pressure.sort(&mut rows, today());
                black_box(rows.len())
            });
        });
        let mut model = model(read);
        bench.bench_function(&format!("a key/{size}"), |bench| {
            bench.iter(|| {
                press(&mut model, Code::Down);
                press(&mut model, Code::Up);
            });
        });
        bench.bench_function(&format!("a frame/{size}"), |bench| {
            let window = Rect::new(0, 0, 80, 24);
            bench.iter(|| {
                let mut buffer = Buffer::empty(window);
                render(&model, window, &mut buffer, &Look::colour());
                black_box(buffer)
            });
        });
        press(&mut model, Code::Char('/'));
        bench.bench_function(&format!("a letter in the filter, and back/{size}"), |bench| {
            bench.iter(|| {
                press(&mut model, Code::Char('м'));
                press(&mut model, Code::Backspace);
            });
        });
    }
}

criterion_group!(benches, inside);
criterion_main!(benches);
