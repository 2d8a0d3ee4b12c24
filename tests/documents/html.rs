//! A page that a browser prints: the same text, nothing fetched, nothing that a record could break.

use super::built::{case, day, school};
use super::kinds::printed;
use super::states::several;
use rstest::rstest;
use talimger::documents::{Asked, Document, Documents, Format, Kind};
use talimger::domain::people::name::FullName;
use talimger::domain::text::local::Language;

fn plan(language: Language) -> Document {
    let documents = Documents::in_language(language);
    let asked = Asked::new(Kind::Plan, day("2027-03-01"));
    documents.of_case(&asked, &case(), &school(), None).unwrap().remove(0)
}

#[rstest]
fn a_page_says_its_language_and_fetches_nothing(
    #[values(Language::Ru, Language::Kk, Language::En)] language: Language,
) {
    let page = plan(language).written(Format::Html);
    assert!(page.starts_with(&format!("<!DOCTYPE html>\n<html lang=\"{}\">", language.code())));
    for fetches in ["http://", "https://", "src=", "<link", "<script", "@import", "url("] {
        assert!(!page.contains(fetches), "{fetches}");
    }
}

#[test]
fn the_stamps_have_no_rules_and_a_place_for_the_hand() {
    let page = plan(Language::Ru).written(Format::Html);
    let (stamps, rest) = page.split_once("<h1>").unwrap();
    assert_eq!(stamps.matches("<table class=\"stamps\">").count(), 1);
    assert_eq!(stamps.matches("<span class=\"line short\">").count(), 2);
    assert!(!rest.contains("class=\"stamps\"") && rest.contains("<span class=\"line\">"));
    assert!(!page.contains("______"));
}

#[test]
fn a_wide_table_lies_on_its_side_and_repeats_its_head() {
    let documents = Documents::in_language(Language::Ru);
    let asked = Asked::new(Kind::Register, day("2026-12-01"));
    let page = documents.of_school(&asked, &school(), &several()).unwrap()[0].written(Format::Html);
    assert!(page.contains("size: A4 landscape") && page.contains("<body class=\"lying\">"));
    assert!(page.contains("<thead>") && page.contains("table-header-group"));
    assert!(plan(Language::Ru).written(Format::Html).contains("size: A4 portrait"));
}

#[test]
fn a_name_that_looks_like_a_page_is_a_name() {
    let mut school = school();
    for person in school.people.values_mut() {
        person.name = FullName::new("<script>alert(1)</script> <table> &amp; \"x\"");
    }
    let documents = Documents::in_language(Language::Ru);
    let asked = Asked::new(Kind::Report, day("2027-06-01"));
    let page = documents.of_case(&asked, &case(), &school, None).unwrap()[0].written(Format::Html);
    assert!(!page.contains("<script") && page.contains("&lt;script&gt;"));
    let tables = documents.of_case(&asked, &case(), &self::school(), None).unwrap()[0].written(Format::Html);
    assert_eq!(page.matches("<table").count(), tables.matches("<table").count());
}

#[test]
fn every_line_for_the_hand_is_drawn_as_one() {
    for document in Kind::ALL.into_iter().flat_map(|kind| printed(kind, Language::Ru)) {
        let (page, lines) =
            (document.written(Format::Html), document.markdown.matches(&"_".repeat(20)).count());
        assert!(!page.contains("__"), "{}", document.file_name);
        assert_eq!(page.matches("<span class=\"line").count(), lines, "{}", document.file_name);
    }
}

#[test]
fn a_file_is_called_by_its_form() {
    let plan = plan(Language::En);
    assert_eq!(Format::ALL.map(|format| plan.file_name_in(format)), ["plan-26-07.md", "plan-26-07.html"]);
}
