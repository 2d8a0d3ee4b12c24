use super::given::coordinator;
use talimger::domain::local::Language;

#[test]
fn look() {
    let s = coordinator(Language::Ru, "2026-09-07").press("Enter");
    println!("{}", s.text());
    let s = s.press("Enter");
    println!("{}", s.text());
    let s = s.types("232132");
    println!("{}", s.text());
    let s = s.press("F2");
    println!("{}", s.text());
    let s = s.press("Tab");
    println!("{}", s.text());
    let s = s.press("S-Tab Enter");
    println!("{}", s.text());
    let s = s.press("F2");
    println!("{}", s.text());
    let s = s.press("] ]");
    println!("{}", s.text());
    let s = s.press("Down Enter");
    println!("{}", s.text());
    let s = s.press("Esc s");
    println!("{}", s.text());
    let s = s.press("F2 a");
    println!("{}", s.text());
    let s = s.press("F2");
    println!("{}", s.text());
    let s = s.press("r");
    println!("{}", s.text());
    let s = s.press("Esc a F2");
    println!("{}", s.text());
    let s = s.press("Enter");
    println!("{}", s.text());
    let s = s.press("Enter F2 ] n");
    println!("{}", s.text());
    let s = s.press("Esc ] ");
    println!("{}", s.text());
    let s = s.press("] Enter");
    println!("{}", s.text());
}
