//! How are the numbers behind the deadlines called?

use super::Named;
use crate::domain::settings::Number;

impl Named for Number {
    fn id(&self) -> &'static str {
        match self {
            Self::Diagnostics => "number-diagnostics",
            Self::StageOne => "number-stage-one",
            Self::Assignment => "number-assignment",
            Self::ReportBeforeCouncil => "number-report",
            Self::FinalWindow => "number-final-window",
            Self::ContactAmber => "number-contact-amber",
            Self::ContactRed => "number-contact-red",
            Self::ContactRestsFrom => "number-rests-from",
            Self::ContactRestsTo => "number-rests-to",
            Self::NeedUnvisited => "number-need-unvisited",
            Self::SoonWorking => "number-soon-working",
            Self::SoonCalendar => "number-soon-calendar",
            Self::LateStart => "number-late-start",
            Self::SpringCheck => "number-spring-check",
        }
    }
}
