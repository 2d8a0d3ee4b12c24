//! With what does a new school begin?

use super::{recommendations, rubrics, year_template};
use crate::domain::calendar::{Calendar, Week};
use crate::domain::command::{Command, SetUp};
use crate::domain::settings::Agreement;
use crate::domain::text::local::{Language, Local};

/// Returns the command that sets a school up with all that is shipped.
pub fn set_up(name: impl Into<String>, week: Week, language: Language) -> Command {
    Command::SetUp(SetUp {
        name: name.into(),
        week,
        language,
        agreement: Agreement::ByDeputy,
        basis: basis(),
        calendar: Calendar::shipped(week),
        rubrics: rubrics().to_vec(),
        templates: vec![year_template()],
        recommendations: recommendations(),
    })
}

/// The orders under which documents are made; printed in each.
fn basis() -> Local {
    Local {
        ru: "статья 13 Закона РК «О статусе педагога»; приказы МОН РК от 24 апреля 2020 года № 160 и от 6 апреля 2020 года № 130".into(),
        kk: "«Педагог мәртебесі туралы» ҚР Заңының 13-бабы; ҚР БҒМ 2020 жылғы 24 сәуірдегі № 160 және 2020 жылғы 6 сәуірдегі № 130 бұйрықтары".into(),
        en: "Law on the Status of a Teacher, art. 13; Orders of the Ministry of Education and Science No. 160 of 24 April 2020 and No. 130 of 6 April 2020".into(),
    }
}
