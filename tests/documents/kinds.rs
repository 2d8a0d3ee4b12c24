//! Every kind of document is whole, whoever typed what, and says who may print it.

use super::built::{DEPUTY, case, day, school};
use super::read::read;
use super::states::{changed, completed, several};
use rstest::rstest;
use talimger::documents::{Asked, Document, Documents, Kind, NotPrintable, SHIPPED, Template, check};
use talimger::domain::case::Case;
use talimger::domain::rights::{Actor, Role};
use talimger::domain::school::School;
use talimger::domain::text::local::Language;
use talimger::words::{Words, shipped};

/// The school with the rubrics that it is set up with.
fn whole_school() -> School {
    School { rubrics: [("difficulties".into(), shipped::difficulties())].into(), ..school() }
}

/// The state in which a case has what a kind of document is made of.
fn fitting(kind: Kind) -> Case {
    if kind == Kind::Changes { changed() } else { completed() }
}

/// The documents of a kind, of the fitting case or school.
pub fn printed(kind: Kind, language: Language) -> Vec<Document> {
    let (documents, asked) = (Documents::in_language(language), Asked::new(kind, day("2027-03-01")));
    let order = (kind == Kind::Order).then(|| "120-к".to_owned());
    let asked = Asked { order, ..asked };
    if kind.subject().is_of_cases() {
        documents.of_case(&asked, &fitting(kind), &whole_school(), None).unwrap()
    } else {
        documents.of_school(&asked, &whole_school(), &several()).unwrap()
    }
}

#[rstest]
fn each_kind_reads_as_one_text_without_foreign_parts(
    #[values(Language::Ru, Language::Kk, Language::En)] language: Language,
) {
    for kind in Kind::ALL {
        for document in printed(kind, language) {
            let read = read(&document.markdown);
            assert_eq!(read.foreign, Vec::<String>::new(), "{kind:?}\n{}", document.markdown);
            assert!(!read.headings.is_empty(), "{kind:?}");
            let whole = |table: &Vec<Vec<String>>| table.iter().all(|row| row.len() == table[0].len());
            assert!(read.tables.iter().all(whole), "{kind:?}\n{}", document.markdown);
            assert!(!document.markdown.contains("\\_\\_"), "{kind:?}: a line for the hand is a line");
            assert!(!document.title.is_empty() && !document.markdown.contains('\t'));
        }
    }
}

#[test]
fn each_kind_is_found_by_its_word_and_has_its_template() {
    for kind in Kind::ALL {
        assert_eq!(Kind::of_word(kind.word()), Some(kind));
        assert!(SHIPPED.iter().any(|(name, _)| *name == format!("{}.md", kind.word())));
    }
    assert_eq!(Kind::of_word("frobnicate"), None);
}

#[test]
fn a_file_of_any_kind_can_lie_on_any_system() {
    for document in Kind::ALL.into_iter().flat_map(|kind| printed(kind, Language::Kk)) {
        let stem = document.file_name.strip_suffix(".md").unwrap();
        assert!(stem.chars().all(|c| c.is_alphanumeric() || c == '-'), "{stem}");
        assert!(document.file_name.len() < 100);
    }
}

fn actor(roles: &[Role]) -> Actor {
    Actor { login: "x".into(), person: None, also: Vec::new(), roles: roles.to_vec() }
}

#[rstest]
#[case(Role::Deputy, true, true)]
#[case(Role::Head, true, true)]
#[case(Role::Observer, true, false)]
#[case(Role::Secretary, true, false)]
fn what_rests_on_scores_is_for_those_who_may_see_them(
    #[case] role: Role,
    #[case] plan: bool,
    #[case] scores: bool,
) {
    let (actor, case) = (actor(&[role]), case());
    let may = |kind: Kind| kind.allowed_of(&case, &actor, day("2027-03-01")).is_ok();
    for kind in [Kind::Plan, Kind::Changes, Kind::Protocol, Kind::Certificate, Kind::Blank] {
        assert_eq!(may(kind), plan, "{kind:?}");
    }
    for kind in [Kind::Diagnostics, Kind::Comparison, Kind::Visits, Kind::HandOver, Kind::Report] {
        assert_eq!(may(kind), scores, "{kind:?}");
    }
    assert_eq!(Kind::Summary.allowed_of_school(&actor).is_ok(), scores);
    assert!(Kind::Register.allowed_of_school(&actor).is_ok());
}

#[test]
fn whoever_has_no_role_prints_of_the_school_no_more_than_the_own_deadlines() {
    let nobody = actor(&[]);
    let open = Kind::ALL.into_iter().filter(|kind| !kind.subject().is_of_cases());
    let open: Vec<Kind> = open.filter(|kind| kind.allowed_of_school(&nobody).is_ok()).collect();
    assert_eq!(open, [Kind::Agenda]);
}

#[test]
fn what_is_not_there_is_said_and_not_printed_empty() {
    let documents = Documents::in_language(Language::Ru);
    let why = |kind, case: &Case| {
        documents.of_case(&Asked::new(kind, day("2026-09-05")), case, &school(), None).unwrap_err()
    };
    let mut bare = case();
    bare.rounds.clear();
    bare.events.clear();
    bare.report = Default::default();
    bare.mentorships.values_mut().for_each(|it| (it.to, it.ended) = (None, None));
    assert_eq!(why(Kind::Changes, &bare), NotPrintable::NoChanges);
    assert_eq!(why(Kind::Visits, &bare), NotPrintable::NoVisits);
    assert_eq!(why(Kind::HandOver, &bare), NotPrintable::NoHandOver);
    assert_eq!(why(Kind::Protocol, &bare), NotPrintable::NotHeard);
    assert!(matches!(why(Kind::Certificate, &bare), NotPrintable::NotCertified(_)));
    assert_eq!(why(Kind::Blank, &bare), NotPrintable::NoRubric);
    let words = Words::new(Language::Ru);
    assert!(why(Kind::HandOver, &bare).in_words(&words).contains("Сначала внесите"));
}

#[test]
fn those_heard_at_one_meeting_share_an_extract() {
    let documents = Documents::in_language(Language::Ru);
    let mut other = case();
    other.head.mentee = DEPUTY;
    let asked = Asked::new(Kind::Protocol, day("2027-06-01"));
    let made = documents.of_cases(&asked, &[&case(), &other], &school()).unwrap();
    assert_eq!(made.iter().map(|it| it.file_name.as_str()).collect::<Vec<_>>(), ["protocol-2027-05-28.md"]);
    let heard = read(&made[0].markdown).tables.remove(0);
    assert_eq!(heard.len(), 3, "a head and a row for each");
}

fn own(name: &str, text: &str) -> Vec<Template> {
    vec![(name.to_owned(), text.to_owned())]
}

#[test]
fn a_schools_own_foot_stands_at_the_foot_of_its_documents() {
    let own = own("foot.md", "Рассмотрено методическим объединением, протокол № ____________________\n");
    let documents = Documents::with_templates(Language::Ru, &own).unwrap();
    for kind in [Kind::Plan, Kind::Certificate] {
        let made = documents.of_case(&Asked::new(kind, day("2027-06-01")), &completed(), &school(), None);
        assert!(made.unwrap()[0].markdown.contains("Рассмотрено методическим объединением"), "{kind:?}");
    }
}

#[rstest]
#[case("plan.md", "# {{ title }}\n\n{{ shcool }}\n", "plan.md:3", "school")]
#[case("plan.md", "# {{ title }}\n{% if draft %}\n", "plan.md:", "")]
#[case("plan.md", "{{ title|loud }}\n", "plan.md", "")]
#[case("paln.md", "{{ title }}\n", "paln.md", "template list")]
fn what_is_wrong_with_an_own_template_is_said_with_its_line_and_what_is_allowed(
    #[case] name: &str,
    #[case] text: &str,
    #[case] place: &str,
    #[case] allowed: &str,
) {
    let words = std::sync::Arc::new(Words::new(Language::Ru));
    let found = check(&words, &own(name, text));
    let said: Vec<String> = found.iter().map(|fault| fault.in_words(&words)).collect();
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(said[0].contains(place) && said[0].contains(allowed), "{said:?}");
}

#[test]
fn the_shipped_templates_name_nothing_unknown() {
    let words = std::sync::Arc::new(Words::new(Language::En));
    let all: Vec<Template> = SHIPPED.iter().map(|(name, text)| ((*name).into(), (*text).into())).collect();
    assert_eq!(check(&words, &all), Vec::new());
}

#[test]
fn a_value_that_a_document_has_not_is_told_when_it_is_printed() {
    let own = own("plan.md", "# {{ title }}\n\n{% for group in groups %}{{ group.tilte }}{% endfor %}\n");
    let documents = Documents::with_templates(Language::Ru, &own).unwrap();
    let made = documents.of_case(&Asked::new(Kind::Plan, day("2027-06-01")), &case(), &school(), None);
    let Err(NotPrintable::Template(fault)) = made else { panic!("{made:?}") };
    assert_eq!((fault.name.as_str(), fault.line), ("plan.md", Some(3)));
}
