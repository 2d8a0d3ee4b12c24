//! With what does the practice school begin?

use super::script::Script;
use super::season::Season;
use super::staff::{ADMINISTRATION, COORDINATOR, TEACHERS};
use super::text;
use crate::domain::calendar::Week;
use crate::domain::command::{Command, SetUp};
use crate::domain::local::Local;
use crate::domain::settings::Agreement;
use crate::words::shipped;

/// Returns the script with the founding of the school before it, on its first day.
pub(super) fn before(script: Script, season: &Season) -> Script {
    let day = script.first_day().unwrap_or(season.today);
    let language = season.language;
    let mut founding = Script::default();
    let set_up = set_up(season);
    founding.on(day, COORDINATOR, move |_| Some(Command::SetUp(set_up.clone())));
    for (person, roles, position) in ADMINISTRATION {
        founding.on(day, COORDINATOR, move |_| {
            Some(Command::RegisterPerson(person.registered(position, roles, language)))
        });
    }
    for person in TEACHERS {
        founding.on(day, COORDINATOR, move |_| Some(Command::RegisterPerson(person.as_teacher(language))));
    }
    founding.then(script)
}

fn set_up(season: &Season) -> SetUp {
    SetUp {
        name: text::SCHOOL.in_language(season.language),
        week: Week::Five,
        language: season.language,
        agreement: Agreement::ByDeputy,
        basis: Local {
            ru: "статья 13 Закона РК «О статусе педагога»; приказы МОН РК от 24 апреля 2020 года № 160 и от 6 апреля 2020 года № 130".into(),
            kk: "«Педагог мәртебесі туралы» ҚР Заңының 13-бабы; ҚР БҒМ 2020 жылғы 24 сәуірдегі № 160 және 2020 жылғы 6 сәуірдегі № 130 бұйрықтары".into(),
            en: "Law on the Status of a Teacher, art. 13; Orders of the Ministry of Education and Science No. 160 of 24 April 2020 and No. 130 of 6 April 2020".into(),
        },
        calendar: season.calendar.clone(),
        rubrics: shipped::rubrics().into(),
        templates: vec![shipped::year_template()],
        recommendations: shipped::recommendations(),
    }
}
