//! Whoever waits for the store sees for whom, and can leave it.

use crate::screens::case::given::coordinator;
use rstest::rstest;
use talimger::app::Msg;
use talimger::domain::doing::{Doing, HeldBy};
use talimger::domain::text::local::Language;

fn held_by(login: Option<&str>, doing: Option<Doing>) -> Msg {
    Msg::Waiting(Some(HeldBy { login: login.map(str::to_owned), doing }))
}

#[rstest]
#[case::russian(Language::Ru, "Ждём: Ли Н. А. (запись списком). Esc: не ждать")]
#[case::kazakh(Language::Kk, "Күтудеміз: Ли Н. А. (тізіммен жазу). Esc: күтпеу")]
#[case::english(Language::En, "Waiting for Ли Н. А. (saving a list). Esc: do not wait")]
fn the_screen_says_for_whom_it_waits_and_what_they_do(#[case] language: Language, #[case] said: &str) {
    let scene = coordinator(language, "2026-09-07").sized(60, 20);
    let scene = scene.told(held_by(Some("deputy"), Some(Doing::Importing))).sees(said);
    scene.told(Msg::Waiting(None)).sees_no(said);
}

#[test]
fn a_program_that_says_nothing_of_itself_is_waited_for_as_well() {
    let scene = coordinator(Language::Ru, "2026-09-07");
    let scene = scene.told(held_by(None, None)).sees("Ждём: данные держит другая программа");
    scene.told(held_by(Some("stranger"), None)).sees("Ждём: stranger. Esc: не ждать");
}

#[test]
fn keys_go_on_while_one_waits_and_esc_only_ends_the_waiting() {
    let scene = coordinator(Language::Ru, "2026-09-07").press("Enter p Tab Tab");
    let scene = scene.told(held_by(Some("deputy"), Some(Doing::Saving))).types("отпуск");
    let scene = scene.sees("отпуск").press("Esc").sees_no("Ждём").sees("отпуск");
    assert!(scene.has_stopped_waiting);
}
