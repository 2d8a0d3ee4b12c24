//! What was typed and not saved is offered again, compared, and never thrown away unasked.

use crate::scene::Scene;
use crate::screens::case::given::coordinator;
use rstest::rstest;
use talimger::domain::text::local::Language::{self, En, Kk, Ru};

/// The form of a new person with a name in it.
fn typing(language: Language) -> Scene {
    coordinator(language, "2026-09-07").press("p F7").types("Оспанов")
}

/// The same form opened again over the draft that was kept.
fn offered(language: Language) -> Scene {
    typing(language).press("Esc Enter F7")
}

#[rstest]
#[case(Ru, "Остался черновик", ["Продолжить", "Показать отличия", "Удалить черновик"])]
#[case(Kk, "нобайы қалған", ["Жалғастыру", "Айырмасын көрсету", "Нобайды жою"])]
#[case(En, "A draft of this form", ["Resume", "Show the differences", "Discard the draft"])]
fn a_kept_draft_is_resumed_compared_or_discarded(
    #[case] language: Language,
    #[case] question: &str,
    #[case] answers: [&str; 3],
) {
    let scene = offered(language).sees(question);
    let scene = answers.into_iter().fold(scene, Scene::sees);
    scene.press("Enter").sees("Оспанов");
    offered(language).press("Right Right Enter").sees_no("Оспанов").press("Esc F7").sees_no(question);
}

#[rstest]
#[case(Ru, "в черновике «Оспанов», в форме «»")]
#[case(Kk, "нобайда «Оспанов», формада «»")]
#[case(En, "in the draft “Оспанов”, in the form “”")]
fn the_difference_is_read_field_by_field_and_then_one_chooses(
    #[case] language: Language,
    #[case] said: &str,
) {
    let scene = offered(language).press("Right Enter").sees(said).press("Esc").sees_no(said);
    scene.press("Enter").sees("Оспанов");
}

#[test]
fn who_answers_nothing_leaves_the_form_and_the_draft_alone() {
    let scene = offered(Ru).press("Esc").sees_no("Новый человек").sees("Людей");
    scene.press("F7").sees("Остался черновик").press("Enter").sees("Оспанов");
}

#[test]
fn a_form_whose_draft_the_disk_refuses_stays_open_with_its_text() {
    let mut scene = typing(Ru);
    scene.drafts_disk = Err("на диске нет места".into());
    let mut scene = scene.press("Esc Enter").sees("на диске нет места").sees("Оспанов");
    scene.drafts_disk = Ok(());
    scene.press("Esc Enter").sees_no("Новый человек").press("F7").sees("Остался черновик");
}

#[test]
fn what_was_typed_and_taken_back_to_the_letter_is_no_draft() {
    let scene = typing(Ru).press("C-u Esc").sees_no("Новый человек");
    scene.press("F7").sees("Новый человек").sees_no("Остался черновик");
}

#[test]
fn a_text_is_seen_again_when_the_window_was_too_narrow_for_it() {
    let scene = typing(Ru).sized(1, 1);
    drop(scene.frame());
    let scene = scene.sized(30, 10);
    drop(scene.frame());
    scene.sized(80, 24).sees("Оспанов").types("ич").sees("Оспанович");
}

#[test]
fn a_saved_form_offers_no_draft() {
    let scene = offered(Ru).press("Enter F2").sees("Сохранено").press("F7");
    scene.sees("Новый человек").sees_no("Остался черновик");
}
