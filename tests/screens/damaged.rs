//! A record that cannot be read is shown as such, and the rest is there.

use super::case::given::{approved, submitted};
use crate::spoil::{self, of_case};
use rstest::rstest;
use talimger::domain::text::local::Language;
use talimger::store::Tree;

#[rstest]
#[case::russian(Language::Ru, "повреждена", "Не читается: план, карточка 26-01")]
#[case::kazakh(Language::Kk, "бүлінген", "Оқылмайды: жоспар, 26-01 карточкасы")]
#[case::english(Language::En, "damaged", "Cannot be read: plan of case 26-01")]
fn a_damaged_case_is_marked_and_told_of(#[case] language: Language, #[case] word: &str, #[case] line: &str) {
    let scene = submitted(language, "2026-09-14")
        .meanwhile(|engine| drop(spoil::spoil(engine, Tree::Parts, &of_case(spoil::PLAN))))
        .on("2026-09-14");
    scene.sees(word).sees(line).press("Enter").sees("talimger verify --mend");
}

#[test]
fn an_entry_that_cannot_be_read_keeps_its_place_in_the_history() {
    let scene = approved(Language::Ru, "2026-09-14")
        .meanwhile(|engine| {
            let second = 2_u64.to_be_bytes();
            spoil::spoil(engine, Tree::History, &|key| key == second);
        })
        .on("2026-09-14");
    let scene = scene.press("Enter S-Tab G").sees("№ 2 · запись не читается");
    scene.press("Enter").sees("talimger restore");
}
