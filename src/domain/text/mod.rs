//! How are typed words cleaned, compared and ordered?

pub mod fold;
pub mod kazakh_order;
pub mod local;
pub mod typed_text;
pub(crate) mod usual;
