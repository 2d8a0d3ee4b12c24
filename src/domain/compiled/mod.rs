//! What do the records come to, for a list, a document or an inspection?

pub mod certificate;
pub mod figures;
pub mod front_page;
pub mod lint;
pub mod listing;
pub mod mentor_days;
pub mod overview;
pub mod register;
pub mod season;
pub mod sight;
pub mod summary;
pub mod year_summary;
