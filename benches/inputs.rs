//! Is there an input that brings a parser down? Millions of spoilt ones are tried, as fast as they can be.
//!
//! ```text
//! cargo bench --bench inputs -- 10000000          so many for each parser
//! cargo bench --bench inputs -- 10000000 dates    for one
//! ```
//!
//! Inputs follow from their number alone. One that panics is shown with it, and belongs into a test.

#[path = "../tests/chance.rs"]
mod chance;

use chance::Chance;
use chrono::NaiveDate;
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Instant;
use talimger::app::keys::own;
use talimger::documents::check as check_templates;
use talimger::domain::calendar::{Calendar, Week};
use talimger::domain::id::CommandId;
use talimger::domain::text::local::Language;
use talimger::intake::{json_lines, staff_csv};
use talimger::store::Tree;
use talimger::store::records::AnyRecord;
use talimger::words::Words;
use talimger::words::date_entry::{self, Bias};
use talimger::words::filter::{CaseWord, ChangeWord, EntryWord, PersonWord, Reader};
use talimger::words::number_entry;

/// Reads an input, and panics or does not.
type Read = Box<dyn Fn(&[u8])>;

/// What is spoilt, and what reads it.
struct Parser {
    name: &'static str,
    seeds: Vec<Vec<u8>>,
    read: Read,
    /// One in so many inputs is tried, for what takes long.
    one_in: u64,
}

impl Parser {
    fn new(name: &'static str, seeds: &[&str], read: impl Fn(&[u8]) + 'static) -> Self {
        let seeds = seeds.iter().map(|seed| seed.as_bytes().to_vec()).collect();
        Self { name, seeds, read: Box::new(read), one_in: 1 }
    }

    /// One that reads text: what is spoilt is made text again.
    fn of_text(name: &'static str, seeds: &[&str], read: impl Fn(&str) + 'static) -> Self {
        Self::new(name, seeds, move |bytes| read(&String::from_utf8_lossy(bytes)))
    }

    /// Tries so many inputs; returns the first that brings it down.
    fn tried(&self, inputs: u64) -> Result<u64, Vec<u8>> {
        let tried = inputs / self.one_in;
        for number in 0..tried {
            let mut chance = Chance::new(number);
            let mut input = chance.pick(&self.seeds).clone();
            // Now and then two of them are one: what begins as the one goes on as the other.
            if chance.below(4) == 0 {
                input.truncate(chance.below(input.len() + 1));
                input.extend(chance.pick(&self.seeds));
            }
            let input = chance.spoilt(&input);
            if catch_unwind(AssertUnwindSafe(|| (self.read)(&input))).is_err() {
                return Err(input);
            }
        }
        Ok(tried)
    }
}

const DATES: [&str; 14] = [
    "14.09.2026",
    "14,09,26",
    "14/9",
    "14-09-2026",
    "2026-09-14",
    "14092026",
    "+5",
    "+10 р",
    "-3 жк",
    "сегодня",
    "ертең",
    "вс",
    "14 қыркүйек 2026",
    "(ә9)ә8)ә)ә!",
];
const FILTERS: [&str; 10] = [
    "ахметова -иванова",
    "наставник:«Иванова О.» этап:2",
    "срок:01.09..10.12",
    "срок:<5",
    "без:наставника",
    "күйі:ашық жыл:2026-2027",
    "need:\"темп урока\"",
    "роль:рук ушли",
    "вид:посещение дата:>=01.10.2026",
    "утверждён:сегодня.. \u{301}é",
];
const LIST: &str = "ФИО;Логин;Стаж;Категория;Роль;Дата приёма;Наставник;Приказ №;Дата приказа;Действует с\n\
    Ахметова Дана Серікқызы;m01;0;нет;;01.09.2026;Иванова О. П.;12-к;28.08.2026;01.09.2026\n";

fn parsers() -> Vec<Parser> {
    let today = NaiveDate::from_ymd_opt(2026, 11, 25).expect("it is a day");
    let calendar = Calendar::shipped(Week::Five);
    let of_dates = calendar.clone();
    let words = Arc::new(Words::new(Language::Kk));
    let template = include_str!("../src/documents/templates/plan.md");
    let commands: Vec<&str> = include_str!("../src/intake/examples.jsonl").lines().collect();
    vec![
        Parser::of_text("dates", &DATES, move |text| {
            for bias in [Bias::Next, Bias::Last] {
                date_entry::parse(text, today, &of_dates, bias);
            }
        }),
        Parser::of_text(
            "numbers",
            &["12", "12,5", "№", "ә(", "1 000", "-3", "99999999999999999999"],
            |text| {
                number_entry::parse(text);
            },
        ),
        Parser::of_text("filters", &FILTERS, move |text| {
            let reader = Reader { today, calendar: &calendar, language: Language::Kk };
            reader.read::<CaseWord>(text);
            reader.read::<PersonWord>(text);
            reader.read::<EntryWord>(text);
            reader.read::<ChangeWord>(text);
        }),
        Parser::of_text(
            "keys",
            &["Ctrl+P", "F12", "g g", "Shift+Tab", "Alt+ә", "PgDn", "Space", ":"],
            |text| {
                own::stroke(text);
            },
        ),
        Parser::new(
            "lists",
            &[LIST, "Фамилия,Имя\nКим,Роман\n", "\u{feff}ФИО\tСтаж\nЦой А.\t3\n"],
            |bytes| {
                let _read_or_refused = staff_csv::read(bytes);
            },
        ),
        Parser::new("commands", &commands, |bytes| {
            let lines = json_lines::Lines::of(Cursor::new(bytes)).all().expect("memory is read");
            for line in lines {
                let _read_or_refused = json_lines::command(&line, || CommandId(1));
            }
        }),
        Parser {
            one_in: 100,
            ..Parser::of_text(
                "templates",
                &[template, "{{ case }}", "{% for x in y %}{{ x|date }}{% endfor %}"],
                move |text| {
                    check_templates(&words, &[("plan.md".to_owned(), text.to_owned())]);
                },
            )
        },
        records(),
    ]
}

/// Records of every kind and version, whose checksum is right after they were spoilt.
fn records() -> Parser {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/desk/golden");
    let files = std::fs::read_dir(folder).expect("the golden bytes are there").flatten().map(|it| it.path());
    let mut files: Vec<_> = files.filter(|path| path.is_file()).collect();
    files.sort();
    let golden: Vec<(Tree, Vec<u8>, Vec<u8>)> = files.iter().map(|path| golden(path)).collect();
    // The first byte of an input says of which record it is.
    let seeds = (0_u8..).zip(&golden).map(|(at, (.., bytes))| [&[at], &bytes[..]].concat()).collect();
    let read = move |input: &[u8]| {
        let Some((at, bytes)) = input.split_first().filter(|(_, bytes)| bytes.len() > HEAD) else { return };
        let (tree, key, _) = &golden[usize::from(*at) % golden.len()];
        let crc = crc32fast::hash(&[&bytes[..2], &bytes[HEAD..]].concat());
        let sealed = [&bytes[..2], &crc.to_le_bytes(), &bytes[HEAD..]].concat();
        let _read_or_refused = AnyRecord::read(*tree, key, &sealed);
    };
    Parser { name: "records", seeds, read: Box::new(read), one_in: 1 }
}

/// Kind, version and checksum stand before what a record says.
const HEAD: usize = 6;

fn golden(path: &Path) -> (Tree, Vec<u8>, Vec<u8>) {
    let text = std::fs::read_to_string(path).expect("it can be read");
    let mut lines = text.lines();
    let tree = lines.next().and_then(|name| Tree::ALL.into_iter().find(|tree| tree.name() == name));
    let mut hex = || {
        let line = lines.next().unwrap_or_default();
        let byte = |at| u8::from_str_radix(&line[at..at + 2], 16).expect("it is hexadecimal");
        (0..line.len()).step_by(2).map(byte).collect::<Vec<u8>>()
    };
    (tree.expect("it names its tree"), hex(), hex())
}

fn main() -> ExitCode {
    let asked: Vec<String> = std::env::args().skip(1).filter(|it| it != "--bench").collect();
    let Some(inputs) = asked.first().and_then(|it| it.parse().ok()) else {
        println!("inputs NUMBER [PARSER]");
        return ExitCode::SUCCESS;
    };
    let is_asked = |parser: &Parser| asked.get(1).is_none_or(|name| name == parser.name);
    let mut exit = ExitCode::SUCCESS;
    for parser in parsers().into_iter().filter(is_asked) {
        let began = Instant::now();
        match parser.tried(inputs) {
            Ok(tried) => println!("{}: {tried} inputs, {:.0} s", parser.name, began.elapsed().as_secs_f64()),
            Err(input) => {
                println!("{}: panics on {:?}", parser.name, String::from_utf8_lossy(&input));
                exit = ExitCode::FAILURE;
            }
        }
    }
    exit
}
