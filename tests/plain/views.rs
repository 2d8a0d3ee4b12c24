//! Every view is said in lines: status first, then numbered rows.

use super::listener::Listener;
use crate::scene::Scene;
use crate::screens::case::given::{approved, coordinator, submitted};
use rstest::rstest;
use talimger::domain::command::{AgreePlan, Command, MarkForm};
use talimger::domain::text::local::Language;

fn listening(scene: Scene) -> Listener {
    Listener::to(scene)
}

#[rstest]
#[case::russian(
    Language::Ru,
    "Ждут вас: 0, просрочено 1",
    "1. Ахметова Д. С., наставник Иванова О. П., этап I, диагностика (наставник), не позднее вт 08.09.2026, просрочено на 2 рабочих дня, карточка 26-01"
)]
#[case::kazakh(Language::Kk, "Сізді күтеді: 0", "1. Ахметова Д. С., тәлімгер Иванова О. П., I кезең")]
#[case::english(
    Language::En,
    "Waiting for you: 0, overdue 1",
    "1. Ахметова Д. С., mentor Иванова О. П., stage I, diagnostics"
)]
fn the_first_screen_says_what_presses_and_then_the_cases_one_a_line(
    #[case] language: Language,
    #[case] status: &str,
    #[case] row: &str,
) {
    listening(coordinator(language, "2026-09-10")).hears_first(status, row);
}

#[test]
fn a_number_opens_a_case_and_its_tabs_are_called_by_name() {
    let heard = listening(approved(Language::Ru, "2026-10-12")).types("1").hears("Обзор.");
    let heard =
        heard.hears_first("Ахметова Д. С., наставник Иванова О. П.", "следующий шаг").hears("приказ № 120-к");
    let heard = heard.types("план").hears("План: утверждён, редакция 1").hears("Направление: оценивание.");
    let heard = heard.hears("составить дескрипторы, ").hears("октябрь 2026");
    let heard = heard
        .types("диагностика")
        .hears("1. начальная диагностика, 07.09.2026")
        .hears("внимание прежде всего");
    let heard = heard.types("журнал").hears("Записей ещё нет");
    let heard = heard.types("отчёт").hears("1. Выполнение плана: выполнено 0 из 2").hears("Не хватает: ");
    let heard = heard.types("история").hears("1. план утверждён").hears("methodist");
    heard.types("0").hears("Ждут вас:").hears("1. Ахметова Д. С.");
}

#[rstest]
#[case::russian(Language::Ru, "люди. Людей 5", "сроки", "календарь, 2026–2027", "Настройки")]
#[case::kazakh(Language::Kk, "адамдар. ", "мерзімдер", "күнтізбе, 2026–2027", "Баптаулар")]
#[case::english(Language::En, "people. ", "Open deadlines", "calendar, 2026–2027", "Settings")]
fn the_other_lists_are_reached_by_their_keys_and_say_their_name_first(
    #[case] language: Language,
    #[case] people: &str,
    #[case] agenda: &str,
    #[case] calendar: &str,
    #[case] settings: &str,
) {
    let heard = listening(submitted(language, "2026-09-10")).types("p").hears(people).hears("Ахметова Д. С.");
    let heard = heard.types("t").hears("1. ").types("..\n..");
    let heard = heard.types("c").hears(calendar).hears("01.09.2026").types("0");
    let heard = heard.types("s").hears(settings).hears("1. ");
    assert!(!agenda.is_empty() && heard.heard().lines().count() > 5);
}

#[test]
fn a_part_of_the_settings_is_opened_by_its_number_and_left_by_nought() {
    let heard = listening(coordinator(Language::Ru, "2026-09-10")).types("настройки").hears("Настройки");
    heard.types("5").hears("120-к").types("0").hears("Настройки").types("0").hears("Ждут вас");
}

#[test]
fn the_agenda_says_the_month_in_words() {
    let heard = listening(coordinator(Language::Ru, "2026-09-10")).types("сроки").hears("Открытые сроки:");
    let heard = heard.hears("не позднее вт 08.09.2026, просрочено на 2 рабочих дня, Ахметова Д. С.");
    heard
        .hears("сентябрь 2026 года: ")
        .hears("выходной: 5, 6, 12, 13")
        .types("месяц вперёд")
        .hears("октябрь 2026 года: ");
}

#[test]
fn what_waits_for_the_head_is_agreed_from_the_list_and_named_in_the_question() {
    let head = submitted(Language::Ru, "2026-09-10").signed_in_as("deputy");
    let heard = listening(head).types("f").hears("Ждут вас: 1").hears("1. Ахметова Д. С., согласовать");
    let heard = heard.types("1 выделить").hears("помечено");
    let heard = heard.types("утвердить").hears("Согласовать или утвердить планы: 1?").hears("Ахметова Д. С.");
    let heard = heard.hears("2. Нет, это ответ на Enter").types("").hears_no("Сохранено");
    let heard = heard.types("утвердить\nда").hears("Сохранено");
    heard.scene.stored("26-01", |file| assert!(file.case.plan.as_ref().unwrap().agreement.is_some()));
}

#[test]
fn words_search_and_a_slash_alone_shows_all_again() {
    let heard = listening(coordinator(Language::Ru, "2026-09-10")).types("p").hears("Ли Н. А.");
    let heard = heard.types("ахмет").hears("Поиск: ахмет, показано 1 из").hears_no("Ли Н. А.");
    let heard = heard.types("/").hears("Ли Н. А.").types("/ничего").hears("Ничего не найдено");
    heard.types("поиск").hears("Слова для поиска:").types("сейт").hears("Сейтқали Б. Е.");
}

#[test]
fn a_number_with_a_command_does_that_to_the_row() {
    let heard = listening(coordinator(Language::Ru, "2026-09-10")).types("p\nахмет").types("1 изменить");
    heard.hears("Полей:").hears("Ахметова Дана Сериковна");
}

#[test]
fn what_is_not_understood_is_said_with_the_way_out_and_does_nothing() {
    let heard = listening(coordinator(Language::Ru, "2026-09-10")).types("1");
    let heard =
        heard.types("ээ").hears("Не понято: ээ. Знак ? покажет").types("77").hears("Такого номера нет");
    heard.types("?").hears("Номер открывает строку").hears("на согласование (s/ы):").hears("выход (F10):");
}

#[rstest]
#[case(Language::Ru)]
#[case(Language::Kk)]
#[case(Language::En)]
fn help_says_what_can_be_typed_in_each_language(#[case] language: Language) {
    let heard = listening(coordinator(language, "2026-09-10")).types("?");
    assert!(heard.heard().contains("(F10)") && heard.heard().lines().count() > 15, "{}", heard.heard());
    let heard = heard.types("1\n:\n0\nplan").types("?");
    assert!(heard.heard().contains("(s/ы)"), "{}", heard.heard());
}

#[test]
fn enter_alone_leaves_a_case_and_never_the_program() {
    let heard = listening(coordinator(Language::Ru, "2026-09-10")).types("1").types("").hears("Ждут вас");
    let heard = heard.types("\n\n").hears("1. Ахметова Д. С.");
    assert!(!heard.scene.has_quit);
    let heard = heard.types("0").hears("Выход");
    assert!(!heard.scene.has_quit);
    assert!(heard.types("q").scene.has_quit);
}

#[test]
fn a_document_is_read_line_by_line_and_written_by_name() {
    let heard = listening(approved(Language::Ru, "2026-10-12")).types("1\nэкспорт").hears("1. план");
    let heard = heard.types("1").hears("Документ plan-26-01").hears("УТВЕРЖДАЮ").hears("Enter — читать");
    let heard = heard.types("").hears_no("УТВЕРЖДАЮ");
    let heard = heard.types("экспорт").hears("plan-26-01");
    assert_eq!(heard.scene.written.len(), 1);
}

#[test]
fn why_a_date_is_what_it_is_is_said_whole_and_the_case_is_not_said_again() {
    let heard = listening(coordinator(Language::Ru, "2026-09-10")).types("1");
    heard.types("w").hears("08.09").hears_no("наставник Иванова О. П.").hears("Что сделать?");
}

#[test]
fn only_what_has_changed_is_said_after_a_change() {
    let heard = listening(submitted(Language::Ru, "2026-09-10")).types("1").types("план");
    let heard = heard.hears("составить дескрипторы").types("a").hears("Согласование с бумаги");
    heard.types("\n\n\n").hears("Сохранено").hears_no("составить дескрипторы");
}

#[test]
fn what_another_session_did_is_said_before_the_next_line() {
    let heard = listening(submitted(Language::Ru, "2026-09-10")).hears("согласовать план");
    let agreed = Command::AgreePlan(AgreePlan {
        case: "26-01".parse().unwrap(),
        mark: MarkForm::FromPaper { by: None, date: "2026-09-10".parse().unwrap() },
        for_deputy: String::new(),
    });
    let heard = heard.meanwhile(|scene| drop(scene.signed_in_as("methodist").given([agreed])));
    heard.hears_first("changed elsewhere", "утвердить план").hears_no("согласовать план");
}

#[test]
fn a_thousand_rows_are_said_twenty_at_a_time() {
    let heard = listening(crate::plain::forms::crowd(45)).types("p").hears("20. ").hears_no("21. ");
    let heard = heard.hears("Дальше ещё 30").types("").hears("21. ").hears("40. ").hears_no("41. ");
    let heard = heard.types("").hears("50. ").hears_no("Дальше ещё");
    heard.types("листать").hears("Больше ничего нет").types("экран вверх").hears("21. ").types("").types("");
}

#[rstest]
#[case(Language::Ru, "Что делать сейчас", "Ахметова Д. С. — диагностика")]
#[case(Language::Kk, "Қазір не істеу керек", "Ахметова Д. С. — диагностика")]
#[case(Language::En, "What to do now", "Ахметова Д. С. — diagnostics")]
fn help_says_what_to_do_now(#[case] language: Language, #[case] now: &str, #[case] step: &str) {
    listening(coordinator(language, "2026-09-14")).types("?").hears(now).hears(step);
}

#[rstest]
fn every_view_and_every_tab_has_something_to_say_in_each_language(
    #[values(Language::Ru, Language::Kk, Language::En)] language: Language,
) {
    let mut heard = listening(approved(language, "2026-10-12"));
    for key in ["p", "t", "c", "s"] {
        heard = heard.types(key);
        assert!(heard.heard().lines().count() > 3, "{key}:\n{}", heard.heard());
        heard = heard.types("0");
    }
    heard = heard.types("1");
    for _ in 0..6 {
        heard = heard.types("]");
        assert!(heard.heard().lines().count() >= 3, "{}", heard.heard());
    }
    heard = heard.types("e").hears("1. ").types("1").hears("plan-26-01");
    assert!(heard.heard().lines().count() > 20, "{}", heard.heard());
    assert!(!heard.types("=").heard().contains('|'), "the bars of a table are not read aloud");
}
