//! A case is extended, reopened, paused until a day, and its closed steps are explained and corrected.

use super::given::{approved, coordinator};
use talimger::domain::case::ending::EndBasis;
use talimger::domain::diagnostics::RoundKind;
use talimger::domain::text::local::Language;

#[test]
fn a_case_ended_by_mistake_is_opened_again_with_its_reason() {
    let scene = approved(Language::Ru, "2026-10-12").press("Enter R").sees("Карточка не закрыта");
    let scene = scene.press("X").types("уволь").press("F2").sees("Прекращено досрочно");
    let scene = scene.press("R").sees("Открыть карточку повторно").press("Tab").types("ошибка").press("F2");
    scene.sees_no("Прекращено досрочно").sees("Открыта повторно 12.10.2026: ошибка").stored(
        "26-01",
        |file| {
            assert_eq!(file.case.head.closing, None);
            assert_eq!(file.case.head.reopened[0].reason, "ошибка");
        },
    );
}

#[test]
fn a_case_is_extended_by_an_order_typed_once() {
    let scene = approved(Language::Ru, "2026-10-12").press("Enter L");
    let scene = scene.sees("Сейчас карточка длится до 25.05.2027").types("25.05.2028").press("Tab");
    let scene = scene.types("7-к").press("Tab Tab").types("болезнь").press("F2").sees("Сохранено");
    scene.stored("26-01", |file| {
        assert_eq!(file.case.head.end.to_string(), "2028-05-25");
        let EndBasis::Extended { order, reason } = &file.case.head.end_basis else { panic!("extended") };
        assert_eq!((file.school.orders[order].number.as_str(), reason.as_str()), ("7-к", "болезнь"));
    });
}

#[test]
fn a_pause_may_have_its_last_day_from_the_beginning() {
    let scene = approved(Language::Ru, "2026-10-12").press("Enter p Tab").types("16.10.2026").press("Tab");
    let scene = scene.types("отпуск").press("F2").sees("Приостановлено с 12.10.2026: отпуск");
    scene.on("2026-10-17").press("Enter").sees_no("Приостановлено");
}

#[test]
fn why_a_step_was_late_is_written_beside_it() {
    let scene = coordinator(Language::Ru, "2026-09-14").press("Enter Enter").types("232").press("F2");
    let scene = scene.press("Home Down E").sees("не позднее 08.09.2026").press("Tab Tab").types("болезнь");
    scene.press("F2").sees("с опозданием, причи").stored("26-01", |file| {
        let round = file.case.round(RoundKind::Initial).unwrap();
        assert_eq!(round.closed.late.as_deref(), Some("болезнь"));
        assert_eq!(round.corrected, None);
    });
}

#[test]
fn the_day_of_a_closed_step_is_corrected_with_a_reason() {
    let scene = coordinator(Language::Ru, "2026-09-14").press("Enter Enter").types("232").press("F2");
    let scene = scene.press("Home Down E").types("07.09.2026").press("F2");
    let scene = scene.sees("Не указана причина").types("опечатка").press("F2").sees("в срок");
    scene.stored("26-01", |file| {
        let round = file.case.round(RoundKind::Initial).unwrap();
        assert_eq!(
            (round.date.to_string().as_str(), round.corrected.as_deref()),
            ("2026-09-07", Some("опечатка"))
        );
    });
}

#[test]
fn what_was_due_in_a_pause_goes_on_with_the_resuming_unless_it_is_left() {
    let scene = approved(Language::Ru, "2026-10-20").press("Enter p").types("19.10.2026").press("Tab Tab");
    let scene = scene.types("болезнь").press("F2").sees("Приостановлено").on("2026-11-16").press("Enter P");
    let scene = scene.sees("составить дескрипторы").sees("провести родительское собр");
    scene.press("Tab Space F2").sees_no("Приостановлено").stored("26-01", |file| {
        let moves: Vec<usize> = file.case.items.values().map(|item| item.moves.len()).collect();
        assert_eq!(moves.iter().sum::<usize>(), 1, "one was left");
        assert_eq!(file.case.head.pauses[0].to.unwrap().to_string(), "2026-11-15");
    });
}
