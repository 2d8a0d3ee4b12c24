//! How are the school's week, its holidays and the reasons of its days off called?

use super::Named;
use crate::domain::calendar::{Occasion, Week, Why};

impl Named for Week {
    fn id(&self) -> &'static str {
        match self {
            Self::Five => "week-five",
            Self::Six => "week-six",
        }
    }
}

impl Named for Occasion {
    fn id(&self) -> &'static str {
        match self {
            Self::NewYear => "occasion-new-year",
            Self::OrthodoxChristmas => "occasion-orthodox-christmas",
            Self::WomensDay => "occasion-womens-day",
            Self::ConstitutionDay => "occasion-constitution-day",
            Self::Nauryz => "occasion-nauryz",
            Self::UnityDay => "occasion-unity-day",
            Self::DefenderDay => "occasion-defender-day",
            Self::VictoryDay => "occasion-victory-day",
            Self::KurbanAit => "occasion-kurban-ait",
            Self::CapitalDay => "occasion-capital-day",
            Self::RepublicDay => "occasion-republic-day",
            Self::IndependenceDay => "occasion-independence-day",
            Self::Other => "occasion-other",
        }
    }
}

impl Named for Why {
    fn id(&self) -> &'static str {
        match self {
            Self::ByOrder => "off-by-order",
            Self::Holiday => "off-holiday",
            Self::RestDay => "off-rest-day",
            Self::Moved => "off-moved",
            Self::DayOff => "off-weekly",
        }
    }
}
