//! The forms to which no key of the walk leads, drawn all the same: whole in every language and window.

use super::{ELSEWHERE, Wrong, cut_off, faults, ids, texts, words_of};
use crate::scene::Scene;
use crate::screens::walk::place::Place;
use crate::screenshots::practice;
use rstest::rstest;
use std::collections::BTreeSet;
use std::rc::Rc;
use talimger::app::care::{Forgetting, Outgoing};
use talimger::app::task::{
    ChangeSubstituteTask, CivilYearTask, ComeBackTask, ConfirmForgettingTask, EndAppointmentTask,
    ForDeputyTask, FormView, PresentTask, ProtocolTask, ReviewCalendarTask, Task,
};
use talimger::app::view::View;
use talimger::domain::calendar::{Calendar, Proposal, Week};
use talimger::domain::command::{CallMeeting, Command};
use talimger::domain::compiled::overview::CaseFile;
use talimger::domain::id::AppointmentId;
use talimger::domain::keeping::Forgotten;
use talimger::domain::order::OrderName;
use talimger::domain::people::appointment::{Appointment, HeldAs};
use talimger::domain::plan::Capacity;
use talimger::domain::text::local::Language::{self, En, Kk, Ru};
use talimger::intake::practice::{COORDINATOR, best_day};

const WINDOWS: [(u16, u16); 2] = [(80, 24), (60, 20)];

fn school(language: Language) -> Scene {
    let scene = Scene::over(practice(Ru), language, &best_day().to_string(), COORDINATOR).start();
    let meeting = Command::CallMeeting(CallMeeting {
        date: best_day(), agenda: "Отчёты наставников".into()
    });
    scene.given([meeting]).start()
}

/// Each of the forms, over the practice school.
fn forms(scene: &Scene) -> Vec<Box<dyn Task>> {
    let cases = scene.model.session.overview.cases.iter();
    let files = cases.map(|case| Rc::new(scene.file(&case.code.to_string())));
    let files: Vec<Rc<CaseFile>> = files.collect();
    let file = files.iter().find(|file| !file.case.mentorships.is_empty()).unwrap();
    let (case, school) = (&file.case, &file.school);
    let (code, name) = (case.head.code, school.name_of(case.head.mentee));
    let person = school.everybody().next().unwrap().clone();
    let appointment = Appointment {
        id: AppointmentId(1),
        person: person.id,
        capacity: Capacity::Deputy,
        held_as: HeldAs::Acting,
        order: OrderName { number: "5-к".into(), date: best_day() },
        from: best_day(),
        to: None,
        voided: None,
    };
    let forgetting =
        Forgetting { what: Outgoing::Name(code), why: "истёк срок хранения".into() };
    let seen = Forgotten { cases: vec![(code, name.clone())], people: 1, entries: 12, backups: 3 };
    let shipped = Calendar::shipped(Week::Five);
    let year = *shipped.years.keys().next().unwrap();
    let proposal = Proposal::CivilYear { year, to: shipped.years[&year].clone() };
    let meeting = *school.meetings.keys().next().unwrap();
    vec![
        Box::new(ChangeSubstituteTask::new(Rc::clone(file), *case.mentorships.keys().next().unwrap())),
        Box::new(CivilYearTask::new(2029)),
        Box::new(ComeBackTask::new(person)),
        Box::new(ConfirmForgettingTask::new(forgetting, seen)),
        Box::new(EndAppointmentTask::new(appointment, name)),
        Box::new(ForDeputyTask::new(Rc::clone(file))),
        Box::new(PresentTask::new(Rc::clone(file))),
        Box::new(ProtocolTask::new(Rc::clone(file), meeting)),
        Box::new(ReviewCalendarTask::new(vec![proposal])),
    ]
}

#[test]
fn every_form_that_is_left_out_of_the_walk_is_drawn_here() {
    let drawn: Vec<&str> = forms(&school(Ru)).iter().map(|task| task.kind()).collect();
    assert_eq!(drawn, ELSEWHERE.iter().map(|(form, _)| *form).collect::<Vec<_>>());
}

#[rstest]
fn a_form_that_is_left_out_of_the_walk_is_whole_in_every_window(#[values(Ru, Kk, En)] language: Language) {
    let (ids, texts) = (ids(), texts(language));
    let mut known: BTreeSet<String> = words_of(&texts).map(str::to_owned).collect();
    let mut wrong = Wrong::default();
    let mut scene = school(language);
    for task in forms(&scene) {
        let place = Place { is: task.kind().to_owned(), start: "elsewhere".into(), keys: Vec::new() };
        let form = FormView::new(task, &scene.model.session, None);
        scene.model.views.push(View::Form(Box::new(form)));
        // The same in a window in which nothing need be cut has its words whole.
        scene = scene.sized(240, 120);
        let whole = scene.text();
        known.extend(words_of(&whole).map(str::to_owned));
        for (columns, rows) in WINDOWS {
            scene = scene.sized(columns, rows);
            // Every field, for a form that is longer than the window scrolls.
            for _ in 0..12 {
                let text = scene.text();
                for fault in faults(&text, &ids) {
                    wrong.note(&place, &format!("{fault} at {columns}×{rows}"), &scene);
                }
                if let Some(word) = cut_off(&text, &known) {
                    wrong.note(
                        &place,
                        &format!("«{word}» is cut without a sign at {columns}×{rows}"),
                        &scene,
                    );
                }
                scene.tell_key("Tab");
            }
        }
        scene.model.views.pop();
    }
    wrong.assert_nothing();
}
