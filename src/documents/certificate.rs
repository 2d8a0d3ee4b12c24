//! What does the certificate of the completed programme state?

use super::document::NotPrintable;
use super::filters::sentence;
use super::written::{self, Signer};
use crate::domain::case::Case;
use crate::domain::compiled::certificate::{self, CertifiedMentor};
use crate::domain::order::OrderName;
use crate::domain::school::School;
use crate::say;
use crate::words::{Words, dates};
use chrono::NaiveDate;
use serde::Serialize;

/// What the template of the certificate prints.
#[derive(Debug, Serialize)]
pub struct CertificateView {
    school: String,
    code: String,
    mentee: String,
    position: String,
    subject: String,
    category: String,
    ground: String,
    from: NaiveDate,
    to: NaiveDate,
    mentors: Vec<Mentor>,
    heard_on: NaiveDate,
    protocol: String,
    decision: String,
    own_decision: String,
    completed_on: NaiveDate,
    head: Signer,
    basis: String,
}

/// One who mentored in the programme.
#[derive(Debug, Serialize)]
struct Mentor {
    name: String,
    order: String,
    period: String,
}

/// Gathers what is certified.
pub fn view(
    case: &Case,
    school: &School,
    words: &Words,
    today: NaiveDate,
) -> Result<CertificateView, NotPrintable> {
    let it = certificate::certificate(case, school)
        .map_err(|refusal| NotPrintable::NotCertified(Box::new(refusal)))?;
    Ok(CertificateView {
        school: written::school_name(school),
        code: it.case.to_string(),
        mentee: it.mentee.as_str().to_owned(),
        position: sentence(&it.particulars.position),
        subject: it.particulars.subject.clone(),
        category: it.particulars.category.map(|category| words.name(&category)).unwrap_or_default(),
        ground: words.name(&it.ground),
        from: it.from,
        to: it.to,
        mentors: it.mentors.iter().map(|mentor| certified(mentor, words)).collect(),
        heard_on: it.heard_on,
        protocol: it.protocol.number,
        decision: it.protocol.decision,
        own_decision: it.own_decision.unwrap_or_default(),
        completed_on: it.completed_on,
        head: written::head(school, today, words),
        basis: written::basis(school, words),
    })
}

fn certified(it: &CertifiedMentor, words: &Words) -> Mentor {
    let order = |order: &OrderName| {
        let date = dates::long(order.date, words.language());
        say!(words, "doc-order", number = order.number.clone(), date)
    };
    Mentor {
        name: it.name.as_str().to_owned(),
        order: it.order.as_ref().map(order).unwrap_or_default(),
        period: written::days(it.from, it.to),
    }
}
