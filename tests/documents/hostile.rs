//! Nothing typed into a record can break a document.
//!
//! Each text is tried in a few dozen or hundred spellings with every run; `TALIMGER_TEXTS=100000` makes it as many.

use super::built::{case, day, school, version};
use super::read::{Read, read};
use crate::tries::tries;
use proptest::prelude::*;
use rstest::rstest;
use std::sync::LazyLock;
use talimger::documents::markdown::{escape, paragraphs};
use talimger::documents::{Asked, Document, Documents, Format, Kind, Scores, WhichPlan};
use talimger::domain::case::{Case, Closing};
use talimger::domain::people::mentorship::HandOver;
use talimger::domain::people::name::FullName;
use talimger::domain::plan::{Outcome, PlanState};
use talimger::domain::school::School;
use talimger::domain::text::local::{Language, Local};

/// Texts made of what means something in Markdown, HTML and tables, and of anything at all.
fn hostile() -> impl Strategy<Value = String> {
    let marks = "[#|\\\\*_`<>&;~$^\\[\\](){}!0-3.=:+\\- \n\r\t%аbЖ]{0,24}";
    let known = prop::sample::select(vec![
        "| a | b |\n|---|---|\n| 1 | 2 |",
        "# заголовок\n\n- пункт\n1. первый\n> цитата\n---",
        "<b>жирный</b> <br> &amp; &#124; <!-- нет --> [ссылка](http://x) ![](y)",
        "\\| \\\\| `|` ``` \n    код",
        "конец\n===",
        "1. раз\n2) два\n+ три",
        "[3]: http://example.org",
        "===",
        ":-:",
    ]);
    prop_oneof![marks, known.prop_map(str::to_owned), any::<String>()]
}

/// A text as a reader is to see it on one line.
fn seen(text: &str) -> String {
    let clean = talimger::domain::text::typed_text::clean_lines(text);
    let lines = clean.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.fold(String::new(), |mut line, next| {
        if !line.is_empty() {
            line += if line.ends_with(['.', ',', ';', ':', '!', '?', '…']) { " " } else { "; " };
        }
        line + next
    })
}

/// What is the same for every text: the case before it is spoiled, and the templates.
static WHOLE: LazyLock<(Case, School)> = LazyLock::new(|| {
    let (case, mut school) = (case(), school());
    school.rubrics = [("difficulties".into(), talimger::words::shipped::difficulties())].into();
    (case, school)
});
static IN_RUSSIAN: LazyLock<Documents> = LazyLock::new(|| Documents::in_language(Language::Ru));
static IN_KAZAKH: LazyLock<Documents> = LazyLock::new(|| Documents::in_language(Language::Kk));

/// A case in which everything that people type is the text.
fn spoiled(text: &str) -> (Case, School) {
    let (mut case, mut school) = WHOLE.clone();
    let typed = || text.to_string();
    for person in school.people.values_mut() {
        person.name = FullName::new(text);
        (person.particulars.position, person.particulars.speciality) = (typed(), typed());
    }
    school.settings.as_mut().unwrap().name = typed();
    school.settings.as_mut().unwrap().basis = Local::same(text);
    school.orders.values_mut().for_each(|order| order.number = typed());
    school.orders.values_mut().for_each(|order| order.subject = typed());
    let rubric = school.rubrics.get_mut("difficulties").unwrap();
    (rubric.title, rubric.areas[0].criteria[1]) = (Local::same(text), Local::same(text));
    rubric.questions = vec![Local::same(text)];
    case.head.pauses.iter_mut().for_each(|pause| (pause.ground, pause.document) = (typed(), typed()));
    for mentorship in case.mentorships.values_mut() {
        mentorship.hand_over = Some(HandOver { on: day("2027-01-29"), note: typed() });
    }
    for meeting in school.meetings.values_mut() {
        meeting.agenda = typed();
        meeting.protocol.iter_mut().for_each(|it| (it.number, it.decision) = (typed(), typed()));
    }
    for item in case.items.values_mut() {
        (item.text.activity, item.text.report) = (typed(), typed());
        item.moves.iter_mut().for_each(|moved| moved.reason = typed());
        item.outcome = Outcome::NotDone { on: day("2027-04-30"), reason: typed() };
    }
    for event in case.events.values_mut() {
        (event.text.class, event.text.topic, event.text.note) = (typed(), typed(), typed());
        if let Some(sheet) = &mut event.text.sheet {
            (sheet.strengths, sheet.to_develop, sheet.recommendations) = (typed(), typed(), typed());
        }
    }
    for round in case.rounds.values_mut() {
        (round.conclusion, round.needs) = (typed(), typed());
        round.rubric.areas[0].title = Local::same(text);
        round.rubric.areas[0].criteria[0] = Local::same(text);
        round.rubric.questions = vec![Local::same(text)];
    }
    let words = &mut case.report.text;
    (words.achievements, words.difficulties, words.conclusion) = (typed(), typed(), typed());
    words.to_mentor = vec![typed(), typed()];
    let mut plan = case.plan.take().unwrap();
    plan.aim = typed();
    plan.tasks = vec![typed(), typed()];
    plan.directions = vec![typed(); 4];
    let version = talimger::domain::plan::PlanVersion { plan: plan.clone(), ..version(&case, &school) };
    case.plan = Some(plan);
    case.versions = [(1, version)].into();
    (case, school)
}

fn levels(read: &Read) -> Vec<pulldown_cmark::HeadingLevel> {
    read.headings.iter().map(|(level, _)| *level).collect()
}

fn every_row_has_its_cells(markdown: &str) {
    let bars = |line: &str| line.replace("\\\\", "").replace("\\|", "").matches('|').count();
    let mut of_head = None;
    for line in markdown.lines() {
        if line.starts_with('|') {
            assert_eq!(bars(line), *of_head.get_or_insert(bars(line)), "{line}");
        } else {
            of_head = None;
        }
    }
}

/// Compares with how the same document reads where nothing in it is hostile.
fn is_whole(markdown: &str, expected: &Read) {
    let read = read(markdown);
    assert_eq!(read.foreign, Vec::<String>::new(), "{markdown}");
    assert_eq!(levels(&read), levels(expected), "{markdown}");
    let rows = |read: &Read| read.tables.iter().map(Vec::len).collect::<Vec<_>>();
    assert_eq!(rows(&read), rows(expected), "{markdown}");
    assert!(!markdown.contains(|c: char| c.is_control() && c != '\n'));
    every_row_has_its_cells(markdown);
}

fn plan(of: (Case, School)) -> String {
    IN_RUSSIAN.plan(&of.0, &of.1, WhichPlan::Present, day("2027-03-01")).unwrap().markdown
}

fn diagnostics_and_report((case, school): (Case, School)) -> [String; 2] {
    let sheet = IN_KAZAKH.diagnostics(&case, &school, case.rounds.values().next().unwrap().kind);
    [sheet.unwrap().markdown, IN_KAZAKH.report(&case, &school, Scores::InFigures).markdown]
}

proptest! {
    #![proptest_config(tries(128, "TALIMGER_TEXTS"))]

    #[test]
    fn a_text_reads_as_it_was_typed(text in hostile()) {
        let alone = read(&escape(&text));
        prop_assert_eq!(&alone.foreign, &Vec::<String>::new());
        prop_assert_eq!(alone.paragraphs.concat(), seen(&text));
        let cell = read(&format!("| a | b |\n|---|---|\n| {} | c |", escape(&text)));
        prop_assert_eq!(&cell.tables[0][1], &[seen(&text), "c".to_string()]);
        let heading = read(&format!("# {}", escape(&text)));
        prop_assert_eq!(&heading.headings[0].1, &seen(&text));
        let item = read(&format!("1. {}\n2. b", escape(&text)));
        prop_assert_eq!(&item.items_of_lists[0], &seen(&text));
    }

    #[test]
    fn a_text_makes_nothing_of_the_line_before_it(text in hostile()) {
        let read = read(&format!("строка\n{}", escape(&text)));
        prop_assert!(read.headings.is_empty() && read.tables.is_empty() && read.items_of_lists.is_empty());
        let both = format!("строка\n{}", seen(&text));
        prop_assert_eq!(read.paragraphs.concat(), both.trim_end());
    }

    #[test]
    fn a_text_of_several_lines_is_as_many_paragraphs(text in hostile()) {
        let read = read(&paragraphs(&text));
        let clean = talimger::domain::text::typed_text::clean_lines(&text);
        let lines: Vec<&str> = clean.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        prop_assert_eq!(&read.foreign, &Vec::<String>::new());
        prop_assert_eq!(read.paragraphs, lines);
    }

    #[test]
    fn a_plan_keeps_a_row_for_an_item_and_a_cell_for_a_column(text in hostile()) {
        static PLAIN: LazyLock<Read> = LazyLock::new(|| read(&plan(spoiled("текст"))));
        let markdown = plan(spoiled(&text));
        is_whole(&markdown, &PLAIN);
        let read = read(&markdown);
        let rows = read.tables.iter().filter(|table| table[0][0] == "№").flat_map(|table| &table[1..]);
        let rows: Vec<_> = rows.collect();
        prop_assert_eq!(rows.len(), WHOLE.0.items.len());
        prop_assert!(rows.iter().all(|row| row.len() == 5 && row[1] == seen(&text) && row[3] == seen(&text)));
    }

    #[test]
    fn the_diagnostics_and_the_report_stay_whole(text in hostile()) {
        prop_assume!(!seen(&text).is_empty());
        static PLAIN: LazyLock<[Read; 2]> =
            LazyLock::new(|| diagnostics_and_report(spoiled("текст")).map(|markdown| read(&markdown)));
        for (markdown, expected) in diagnostics_and_report(spoiled(&text)).iter().zip(&*PLAIN) {
            is_whole(markdown, expected);
        }
    }
}

/// Everything that can be printed of a case and of its school, each by its kind.
fn all_printed((mut case, school): (Case, School), text: &str) -> Vec<(Kind, Document)> {
    case.head.closing = Some(Closing::Completed { date: day("2027-05-28") });
    if let Some(presented) = &mut case.report.presented {
        presented.decision = text.to_owned();
    }
    let mut written = case.clone();
    written.head.closing = None;
    let plan = written.plan.as_mut().unwrap();
    (plan.version, plan.state, plan.aim) = (2, PlanState::Draft, format!("{text} иначе"));
    let mut printed = Vec::new();
    for kind in Kind::ALL {
        let asked = Asked::new(kind, day("2027-03-01"));
        let order = school.orders.values().next().unwrap().number.clone();
        let asked = Asked { order: (kind == Kind::Order).then_some(order), ..asked };
        let case = if kind == Kind::Changes { &written } else { &case };
        let made = match kind.subject().is_of_cases() {
            true => IN_RUSSIAN.of_case(&asked, case, &school, None),
            false => IN_RUSSIAN.of_school(&asked, &school, std::slice::from_ref(&written)),
        };
        printed.extend(made.unwrap().into_iter().map(|document| (kind, document)));
    }
    printed
}

/// What a page is made of: its tags, but for those within paragraphs, each with how many there are.
type Tags = Vec<(&'static str, usize)>;

fn tags(page: &str) -> Tags {
    let tags = ["<table", "<tr>", "<td", "<th", "<h1>", "<h2>", "<h3>", "<li>", "<script", "<a ", "<img"];
    tags.map(|tag| (tag, page.matches(tag).count())).into()
}

proptest! {
    #![proptest_config(tries(32, "TALIMGER_TEXTS"))]

    #[test]
    fn every_kind_of_document_stays_whole_as_text_and_as_a_page(text in hostile()) {
        prop_assume!(!seen(&text).is_empty());
        static PLAIN: LazyLock<Vec<(Read, Tags)>> = LazyLock::new(|| {
            let printed = all_printed(spoiled("текст"), "текст");
            let read = |(_, it): &(Kind, Document)| (read(&it.markdown), tags(&it.written(Format::Html)));
            printed.iter().map(read).collect()
        });
        let printed = all_printed(spoiled(&text), &text);
        prop_assert_eq!(printed.len(), PLAIN.len());
        for ((kind, document), (as_text, as_page)) in printed.iter().zip(&*PLAIN) {
            is_whole(&document.markdown, as_text);
            let page = document.written(Format::Html);
            prop_assert_eq!(&tags(&page), as_page, "{:?}\n{}", kind, page);
        }
    }
}

#[rstest]
#[case("-5 баллов", "-5 баллов")]
#[case("+7 701", "+7 701")]
#[case("12.10.2026", "12.10.2026")]
#[case("№ 120-к; «5–7»", "№ 120-к; «5–7»")]
#[case("S & K", "S & K")]
fn what_breaks_nothing_is_left_as_it_is(#[case] typed: &str, #[case] printed: &str) {
    assert_eq!(escape(typed), printed);
}

#[rstest]
#[case("первая\nвторая", "первая; вторая")]
#[case("Первая.\n\nВторая", "Первая. Вторая")]
#[case("- раз", "\\- раз")]
#[case("1. раз", "1\\. раз")]
#[case("&amp;", "\\&amp;")]
fn what_would_mean_something_is_said_to_mean_nothing(#[case] typed: &str, #[case] printed: &str) {
    assert_eq!(escape(typed), printed);
}

#[test]
fn no_template_turns_the_escaping_off() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/documents/templates");
    for file in std::fs::read_dir(folder).unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        assert!(!text.contains("autoescape") && !text.contains("|safe") && !text.contains("| safe"));
    }
}
