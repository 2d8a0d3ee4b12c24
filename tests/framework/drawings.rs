//! Every drawing fits every window.

use std::rc::Rc;

use chrono::NaiveDate;
use proptest::prelude::*;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::{Color, Modifier};
use ratatui::text::Line;
use rstest::rstest;
use talimger::app::form::Form;
use talimger::app::keys::{Action, Context, KeyTable};
use talimger::app::list::List;
use talimger::app::popup::{
    Advice, Body, Does, Headings, Help, Menu, Month, MonthWords, Named, Pick, Picking, Popups, Question,
};
use talimger::ui::footer::{self, Readiness};
use talimger::ui::frame::{self, Notice};
use talimger::ui::theme::{Emphasis, Look, Palette, Role};
use talimger::ui::{form, list, popup, text};

use super::demo::{filled, mentors, press, visit};

const WINDOWS: [(u16, u16); 7] = [(1, 1), (2, 1), (3, 3), (20, 5), (60, 20), (80, 24), (120, 40)];

fn window(columns: u16, rows: u16) -> Buffer {
    Buffer::empty(Rect::new(0, 0, columns, rows))
}

fn seen(buf: &Buffer) -> String {
    let row = |y| (0..buf.area.width).map(|x| buf[(x, y)].symbol()).collect::<String>();
    (0..buf.area.height).map(|y| row(y).trim_end().to_owned()).collect::<Vec<_>>().join("\n")
}

fn drawn_form(form: &Form, columns: u16, rows: u16, look: &Look) -> (String, Option<Position>) {
    let mut buf = window(columns, rows);
    let cursor = form::render(form, buf.area, &mut buf, look).cursor;
    (seen(&buf), cursor)
}

fn september() -> Month {
    let words = MonthWords {
        months: std::array::from_fn(|at| if at == 8 { "сентябрь".into() } else { at.to_string() }),
        weekdays: ["пн", "вт", "ср", "чт", "пт", "сб", "вс"].map(str::to_owned),
    };
    let day = |d| NaiveDate::from_ymd_opt(2026, 9, d).unwrap();
    let is_off = |day: NaiveDate| chrono::Datelike::weekday(&day).num_days_from_monday() > 4;
    Month::new(Rc::new(words), day(14), day(16), is_off)
}

fn helping() -> Help {
    let headings = Headings {
        title: "Справка".into(),
        now: "Что делать сейчас".into(),
        keys: "Клавиши здесь".into(),
        terms: "Что значат слова".into(),
    };
    let text =
        "Ваш шаг: Ахметова Д. С. — диагностика; не позднее вт 08.09.2026, просрочено на 4 рабочих дня.";
    let advice = vec![Advice { text: text.into(), does: Some(Does::NextStep) }];
    let why = |action| (action == Action::Void).then(|| "нет записи".to_owned());
    let table = KeyTable::shipped();
    let keys = table.bindings(Context::Dashboard);
    Help::of(keys, headings, advice, vec!["«!!» — срок прошёл.".into()], str::to_owned, why)
}

fn bodies() -> Vec<Body> {
    let answers = || vec![Named::new("yes", "Утвердить"), Named::new("no", "Не утверждать")];
    let why = |action| (action == Action::Void).then(|| "нет записи".to_owned());
    let table = KeyTable::shipped();
    let keys = || table.bindings(Context::Dashboard);
    vec![
        Body::Question(Question::grave(
            "Утвердить план: Ахметова Д. С., редакция 2 от 09.09.2026?",
            vec!["Согласовано 08.09.2026".into()],
            answers(),
        )),
        Body::Pick(Pick::new("Наставник", mentors(), Picking::Many)),
        Body::Help(helping()),
        Body::Menu(Menu::of(keys(), "Меню", str::to_owned, why)),
        Body::Month(september()),
    ]
}

#[test]
fn a_form_is_drawn_in_every_window_with_the_focus_in_sight() {
    for (columns, rows) in WINDOWS {
        for look in [Look::colour(), Look::mono().in_ascii()] {
            let mut form = filled();
            for _ in 0..9 {
                let (_, cursor) = drawn_form(&form, columns, rows, &look);
                let at = cursor.unwrap_or_else(|| panic!("{columns}x{rows} {:?}", form.focus()));
                assert!(at.x < columns && at.y < rows);
                press(&mut form, "Tab");
            }
            press(&mut form, "S-Tab x Esc");
            assert!(drawn_form(&form, columns, rows, &look).1.is_some(), "{columns}x{rows}: the question");
        }
    }
}

#[test]
fn every_popup_is_drawn_in_every_window() {
    for (columns, rows) in WINDOWS {
        for body in bodies() {
            let mut popups = Popups::default();
            let context = body.context();
            popups.open((), body);
            let mut buf = window(columns, rows);
            popup::render(&popups, buf.area, &mut buf, &Look::colour());
            assert!(!seen(&buf).trim().is_empty(), "{columns}x{rows} {context:?}");
        }
    }
}

#[test]
fn drawings_keep_to_their_area() {
    let area = Rect::new(5, 3, 20, 6);
    let mut form = visit();
    press(&mut form, "F2 x Esc");
    let mut buf = window(40, 20);
    form::render(&form, area, &mut buf, &Look::colour());
    for body in bodies() {
        let mut popups = Popups::default();
        popups.open((), body);
        popup::render(&popups, area, &mut buf, &Look::colour());
    }
    for at in buf.area.positions().filter(|at| !area.contains(*at)) {
        assert_eq!(buf[at].symbol(), " ", "{at}");
    }
}

proptest! {
    #[test]
    fn no_window_breaks_a_drawing(columns in 0u16..90, rows in 0u16..30, tabs in 0usize..9) {
        let mut form = filled();
        form.refused([("minutes", "слишком долго".to_owned())], Some("не сохранено".to_owned()));
        for _ in 0..tabs {
            press(&mut form, "Tab");
        }
        drawn_form(&form, columns, rows, &Look::colour());
        for body in bodies() {
            let mut popups = Popups::default();
            popups.open((), body);
            let mut buf = window(columns, rows);
            popup::render(&popups, buf.area, &mut buf, &Look::colour());
        }
    }
}

#[rstest]
#[case(60, 20)]
#[case(80, 24)]
#[case(120, 40)]
#[case(20, 5)]
fn a_form_looks_so(#[case] columns: u16, #[case] rows: u16) {
    let mut form = filled();
    press(&mut form, "Tab Tab Tab");
    let (drawn, cursor) = drawn_form(&form, columns, rows, &Look::colour());
    insta::assert_snapshot!(format!("form_{columns}x{rows}"), format!("{drawn}\n---\ncursor {cursor:?}"));
}

#[test]
fn popups_look_so() {
    for (body, name) in bodies().into_iter().zip(["question", "pick", "help", "menu", "month"]) {
        let mut popups = Popups::default();
        popups.open((), body);
        let mut buf = window(60, 20);
        popup::render(&popups, buf.area, &mut buf, &Look::colour());
        insta::assert_snapshot!(format!("popup_{name}"), seen(&buf));
    }
}

#[test]
fn the_words_of_a_question_that_is_too_long_for_the_border_are_said_inside() {
    let mut popups = Popups::default();
    popups.open((), bodies().remove(0));
    let mut buf = window(40, 14);
    popup::render(&popups, buf.area, &mut buf, &Look::colour());
    let words = seen(&buf).split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(words.contains("редакция 2"), "{words}");
    assert!(words.contains(">[ Не утверждать ]"), "{words}");
}

#[test]
fn a_question_in_the_lowest_window_still_shows_the_answer_that_enter_gives() {
    let mut popups = Popups::default();
    popups.open((), bodies().remove(0));
    let mut buf = window(20, 1);
    popup::render(&popups, buf.area, &mut buf, &Look::colour());
    assert!(seen(&buf).contains(">[ Не утвержда"), "{}", seen(&buf));
}

#[test]
fn only_the_rows_to_be_seen_are_built() {
    let ids: Vec<u32> = (0..10_000).collect();
    let mut selection = List::default();
    selection.follow(&ids, 5);
    selection.select(&ids, &7_000);
    let built = std::cell::RefCell::new(Vec::new());
    let mut buf = window(30, 5);
    list::render(&selection, &ids, buf.area, &mut buf, &Look::colour(), |row| {
        built.borrow_mut().push(row);
        Line::raw(format!("строка {row}"))
    });
    assert_eq!(built.into_inner(), (6_996..=7_000).collect::<Vec<_>>());
    assert!(seen(&buf).ends_with(">строка 7000"));
}

#[test]
fn a_selection_is_a_marker_and_more_only_on_demand() {
    let ids = [1, 2];
    let mut selection = List::default();
    selection.follow(&ids, 2);
    selection.mark(&ids);
    let draw = |look: Look| {
        let mut buf = window(10, 2);
        list::render(&selection, &ids, buf.area, &mut buf, &look, |row| Line::raw(row.to_string()));
        buf
    };
    let plain = draw(Look::colour());
    assert_eq!(seen(&plain), " *0\n> 1");
    assert!(!plain[(5, 1)].modifier.contains(Modifier::REVERSED));
    let reversed = draw(Look { emphasis: Emphasis::Reverse, ..Look::mono() });
    assert!(reversed[(5, 1)].modifier.contains(Modifier::REVERSED));
    assert!(!reversed[(5, 0)].modifier.contains(Modifier::REVERSED));
}

#[test]
fn the_footer_drops_the_dispensable_first_and_the_way_out_last() {
    let words = |id: &'static str| id.trim_start_matches("action-").to_owned();
    let void = |action| if action == Action::New { Readiness::Unavailable } else { Readiness::Ready };
    let table = KeyTable::shipped();
    let items = footer::items(&table.footer(Context::Dashboard), words, void);
    let at = |columns| {
        let mut buf = window(columns, 1);
        footer::render(&items, buf.area, &mut buf, &Look::colour());
        buf
    };
    assert_eq!(seen(&at(80)), " Enter open  n/т new  e/у export  / filter  F1 help  F9 menu  F10 quit");
    assert_eq!(seen(&at(45)), " Enter open  F1 help  F9 menu  F10 quit");
    assert_eq!(seen(&at(12)), " F10 quit");
    assert_eq!(seen(&at(4)), "F10…");
    assert!(at(80)[(14, 0)].modifier.contains(Modifier::DIM), "what is not available is dim");
}

#[rstest]
#[case(1, [0, 1, 0, 0])]
#[case(2, [0, 1, 1, 0])]
#[case(3, [0, 1, 1, 1])]
#[case(4, [1, 1, 1, 1])]
#[case(24, [1, 21, 1, 1])]
fn a_low_window_gives_up_its_edges_before_its_body(#[case] rows: u16, #[case] expected: [u16; 4]) {
    let notice = Notice { text: "Сохранено", role: Role::Quiet };
    let parts = frame::regions(Rect::new(0, 0, 80, rows), Some(notice));
    let heights = [parts.top, parts.body, parts.notice, parts.footer].map(|part| part.height);
    assert_eq!(heights, expected);
    assert_eq!(heights.iter().sum::<u16>(), rows);
}

#[test]
fn the_top_line_keeps_its_left_part() {
    let draw = |columns| {
        let mut buf = window(columns, 1);
        frame::render_top(
            ("Тәлімгер · СШ № 12", Role::Title),
            "пн 14.09.2026",
            buf.area,
            &mut buf,
            &Look::colour(),
        );
        seen(&buf)
    };
    assert_eq!(draw(40), " Тәлімгер · СШ № 12       пн 14.09.2026");
    assert_eq!(draw(25), " Тәлімгер · СШ № 12");
}

#[test]
fn texts_are_cut_by_columns_in_every_script() {
    let look = Look::colour();
    let line = Line::from(vec!["Жұмабай ".into(), "А. Қ.".into()]);
    assert_eq!(text::fitted(&line, 13, &look).to_string(), "Жұмабай А. Қ.");
    assert_eq!(text::fitted(&line, 10, &look).to_string(), "Жұмабай А…");
    assert_eq!(text::fitted(&line, 8, &look).to_string(), "Жұмабай…");
    assert_eq!(text::fitted(&line, 0, &look).to_string(), "");
    assert_eq!(text::fitted(&Line::raw("漢字漢字"), 4, &look.in_ascii()).to_string(), "漢~");
}

#[test]
fn no_role_is_blue_or_grey_and_mono_has_no_colour() {
    for role in Role::ALL {
        let style = Look::colour().style(role);
        assert_eq!(style.bg, None, "{role:?}: the terminal's own background");
        assert!(
            matches!(style.fg, None | Some(Color::Red | Color::Green | Color::Yellow | Color::Cyan)),
            "{role:?}"
        );
        let mono = Look::mono().style(role);
        assert_eq!((mono.fg, mono.bg), (None, None), "{role:?}");
        let contrast = Look::contrast().style(role);
        assert_eq!((contrast.fg, contrast.bg), (None, None), "{role:?}");
        assert!(!contrast.add_modifier.contains(Modifier::DIM), "{role:?}: nothing is dim");
    }
    assert_eq!(Look::mono().palette, Palette::Mono);
}

#[test]
fn what_is_urgent_differs_from_plain_without_colour_too() {
    for role in [Role::Overdue, Role::Today, Role::Error, Role::Loud, Role::Focus] {
        for look in [Look::mono(), Look::contrast()] {
            assert_ne!(look.style(role), look.style(Role::Plain), "{role:?}");
        }
    }
}

/// Nothing of 256 colours, nothing bright: the bare console and old terminals have neither.
#[test]
fn every_look_keeps_to_the_eight_colours_and_puts_no_meaning_into_brightness() {
    let looks = [Look::colour(), Look::mono(), Look::contrast()];
    let emphases = [Emphasis::Marker, Emphasis::Bold, Emphasis::Reverse];
    for look in looks.into_iter().flat_map(|look| emphases.map(|it| look.emphasising(it))) {
        for role in Role::ALL {
            let style = look.style(role);
            for colour in [style.fg, style.bg, style.underline_color].into_iter().flatten() {
                let eight = [Color::Red, Color::Green, Color::Yellow, Color::Cyan];
                assert!(eight.contains(&colour), "{role:?}: {colour:?}");
            }
        }
    }
    let mut all: Vec<_> = Role::ALL.iter().filter_map(|role| Look::colour().style(*role).fg).collect();
    all.sort_by_key(|colour| format!("{colour:?}"));
    all.dedup();
    assert!(all.len() < 8, "{all:?}");
}

#[test]
fn ascii_signs_are_ascii() {
    let glyphs = Look::colour().in_ascii().glyphs;
    let mut all = vec![glyphs.rule, glyphs.bar, glyphs.ellipsis, glyphs.arrow, glyphs.marker, glyphs.mark];
    all.extend(glyphs.heat);
    all.extend(glyphs.more);
    let b = glyphs.border;
    all.extend([b.top_left, b.top_right, b.bottom_left, b.bottom_right, b.vertical_left, b.horizontal_top]);
    assert!(all.iter().all(|sign| sign.is_ascii()));
}

#[test]
fn blanks_that_fill_a_column_are_cut_without_a_sign_and_letters_with_one() {
    let put = |line: &str| {
        let mut buf = window(8, 1);
        text::put_line(&Line::from(line.to_owned()), buf.area, &mut buf, &Look::colour());
        seen(&buf)
    };
    assert_eq!(put("27.11   "), "27.11");
    assert_eq!(put("срок 27.11   "), "срок 27…");
    assert_eq!(put("27.11        "), "27.11");
}
