//! Which templates print the documents, and what is wrong with one?
//!
//! Shipped ones are part of the program; a school's own of the same name stands in their place. Stamps and
//! foot are templates too (`stamps.md`, `foot.md`), which the others include: so a school changes them once.

use super::filters;
use crate::say;
use crate::words::Words;
use minijinja::{Environment, Error, ErrorKind};
use std::collections::BTreeSet;
use std::sync::Arc;

/// A template by its name, and its text.
pub type Template = (String, String);

macro_rules! shipped {
    ($name:literal) => {
        ($name, include_str!(concat!("templates/", $name)))
    };
}

/// The shipped templates, one for each kind, then the parts that they share.
pub const SHIPPED: [(&str, &str); 18] = [
    shipped!("plan.md"),
    shipped!("changes.md"),
    shipped!("diagnostics.md"),
    shipped!("comparison.md"),
    shipped!("visits.md"),
    shipped!("handover.md"),
    shipped!("report.md"),
    shipped!("protocol.md"),
    shipped!("certificate.md"),
    shipped!("register.md"),
    shipped!("payroll.md"),
    shipped!("summary.md"),
    shipped!("agenda.md"),
    shipped!("order.md"),
    shipped!("blank.md"),
    shipped!("stamps.md"),
    shipped!("foot.md"),
    shipped!("head.md"),
];

/// The parts that the documents share.
const PARTS: [&str; 3] = ["stamps.md", "foot.md", "head.md"];

/// What is wrong with a template, and where.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct TemplateFault {
    /// The template.
    pub name: String,
    /// The line, from 1; none where it cannot be told.
    pub line: Option<usize>,
    /// What is wrong.
    pub what: What,
    /// The words of the template's language itself.
    pub detail: String,
}

/// What is wrong with a template.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// It is not written as templates are.
    Syntax,
    /// It names a value that the document has not.
    UnknownValue,
    /// It names a filter that is not there.
    UnknownFilter,
    /// It asks for something else that does not go.
    Other,
    /// It is called as none of the shipped ones.
    UnknownName,
}

impl TemplateFault {
    fn of(error: &Error, name: &str) -> Self {
        let what = match error.kind() {
            ErrorKind::SyntaxError | ErrorKind::BadEscape => What::Syntax,
            ErrorKind::UndefinedError => What::UnknownValue,
            ErrorKind::UnknownFilter | ErrorKind::UnknownTest | ErrorKind::UnknownFunction => {
                What::UnknownFilter
            }
            _ => What::Other,
        };
        Self {
            name: error.name().unwrap_or(name).to_owned(),
            line: error.line(),
            what,
            detail: error.detail().unwrap_or_default().to_owned(),
        }
    }

    /// The same, with the names on its line that no shipped template knows, and those that it does know.
    ///
    /// The library does not say which name it did not find, nor what a thing has: what the shipped templates
    /// name of a thing called so (`row.` of each table) is what a school's own is copied from.
    fn explained(mut self, templates: &Environment<'static>) -> Self {
        let text = templates.get_template(&self.name).map(|it| it.source().to_owned()).unwrap_or_default();
        let line = self.line.and_then(|line| text.lines().nth(line - 1));
        let (What::UnknownValue, Some(line)) = (self.what, line) else { return self };
        let known: BTreeSet<&str> = SHIPPED
            .iter()
            .filter(|(name, _)| *name == self.name || PARTS.contains(name))
            .flat_map(|(_, source)| dotted(source))
            .collect();
        let unknown: Vec<&str> = dotted(line).into_iter().filter(|name| !known.contains(name)).collect();
        let of_these = |name: &&str| {
            let thing = |name: &str| name.split('.').next().map(str::to_owned);
            unknown.iter().any(|it| thing(it) == thing(name))
        };
        let allowed: Vec<&str> = known.iter().copied().filter(of_these).collect();
        if !unknown.is_empty() {
            self.detail =
                [unknown.join(", "), allowed.join(", ")].join("; ").trim_end_matches("; ").to_owned();
        }
        self
    }

    /// Says what is wrong, where, and the way out.
    #[must_use]
    pub fn in_words(&self, words: &Words) -> String {
        let place = match self.line {
            Some(line) => format!("{}:{line}", self.name),
            None => self.name.clone(),
        };
        let what = match self.what {
            What::Syntax => words.say("template-syntax"),
            What::UnknownValue => words.say("template-unknown-value"),
            What::UnknownFilter => words.say("template-unknown-filter"),
            What::Other => words.say("template-other"),
            What::UnknownName => words.say("template-unknown-name"),
        };
        if self.detail.is_empty() {
            return say!(words, "template-fault-bare", place, what);
        }
        say!(words, "template-fault", place, what, detail = self.detail.as_str())
    }
}

/// Returns an environment with the shipped templates, a school's own in the place of those of their name.
///
/// # Errors
///
/// What is wrong with the first of the school's own that does not fit.
pub fn environment(words: &Arc<Words>, own: &[Template]) -> Result<Environment<'static>, TemplateFault> {
    let mut templates = filters::environment(words);
    for (name, source) in SHIPPED {
        templates.add_template(name, source).expect("a test reads every shipped template");
    }
    for (name, source) in own {
        if !SHIPPED.iter().any(|(shipped, _)| shipped == name) {
            let what = What::UnknownName;
            return Err(TemplateFault { name: name.clone(), line: None, what, detail: String::new() });
        }
        templates
            .add_template_owned(name.clone(), source.clone())
            .map_err(|error| TemplateFault::of(&error, name))?;
    }
    Ok(templates)
}

/// Returns what is wrong with a school's own templates, as far as it shows without a document to print:
/// how they are called and written, and which values they name.
pub fn check(words: &Arc<Words>, own: &[Template]) -> Vec<TemplateFault> {
    own.iter().flat_map(|template| check_one(words, template)).collect()
}

fn check_one(words: &Arc<Words>, template: &Template) -> Vec<TemplateFault> {
    let templates = match environment(words, std::slice::from_ref(template)) {
        Ok(templates) => templates,
        Err(fault) => return vec![fault],
    };
    let (name, source) = template;
    let allowed = values_of(words, name);
    let of_own = templates.get_template(name).expect("it was added above").undeclared_variables(false);
    let known =
        |value: &String| allowed.contains(value) || templates.globals().any(|(name, _)| name == value);
    let mut unknown: Vec<String> = of_own.into_iter().filter(|value| !known(value)).collect();
    unknown.sort();
    let fault = |value: String| TemplateFault {
        name: name.clone(),
        line: line_of(source, &value),
        what: What::UnknownValue,
        detail: format!("{value}; {}", allowed.iter().cloned().collect::<Vec<_>>().join(", ")),
    };
    unknown.into_iter().map(fault).chain(unknown_filters(&templates, template)).collect()
}

/// The filters that a template names and that are not there: they would show only when it prints.
fn unknown_filters(templates: &Environment<'static>, (name, source): &Template) -> Vec<TemplateFault> {
    let is_there = |filter: &str| {
        let tried = templates.compile_expression(&format!("1|{filter}")).and_then(|it| it.eval(()).map(drop));
        !tried.is_err_and(|error| error.kind() == ErrorKind::UnknownFilter)
    };
    let mut found = Vec::new();
    for (at, line) in source.lines().enumerate() {
        for filter in filters_in(line).into_iter().filter(|filter| !is_there(filter)) {
            let (line, detail) = (Some(at + 1), filter.to_owned());
            found.push(TemplateFault { name: name.clone(), line, what: What::UnknownFilter, detail });
        }
    }
    found
}

/// The words after a bar, within the braces of a template: a bar elsewhere is one of a table.
fn filters_in(line: &str) -> Vec<&str> {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let mut found = Vec::new();
    // Every piece after an opening brace, as far as the closing one; the empty one lies between two braces.
    for piece in line.split('{').skip(1) {
        let within = piece.split('}').next().unwrap_or_default();
        for after in within.split('|').skip(1).map(str::trim_start) {
            found.push(&after[..after.find(|c| !is_word(c)).unwrap_or(after.len())]);
        }
    }
    found.retain(|word| !word.is_empty());
    found
}

/// The names with a dot in them, such as `row.name`, within the braces of a template.
fn dotted(source: &str) -> Vec<&str> {
    let is_name = |c: char| c.is_alphanumeric() || matches!(c, '_' | '.');
    let within = source.split('{').skip(1).map(|piece| piece.split('}').next().unwrap_or_default());
    let words = within.flat_map(|piece| piece.split(|c| !is_name(c)));
    let is_dotted =
        |word: &&str| word.trim_matches('.').contains('.') && !word.starts_with(|c: char| c.is_ascii_digit());
    words.filter(is_dotted).filter(|word| !word.starts_with("loop.")).collect()
}

/// Returns the values that a document's template may name: those of the shipped one and of the shared parts.
fn values_of(words: &Arc<Words>, name: &str) -> BTreeSet<String> {
    let shipped = environment(words, &[]).expect("a test reads every shipped template");
    let of = |name: &str| shipped.get_template(name).map(|it| it.undeclared_variables(false));
    let names = [name].into_iter().chain(PARTS);
    let all = names.filter_map(|name| of(name).ok()).flatten();
    all.filter(|value| !shipped.globals().any(|(global, _)| global == value)).collect()
}

/// The first line on which a value stands as a word of its own.
fn line_of(source: &str, value: &str) -> Option<usize> {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    source.lines().position(|line| line.split(|c| !is_word(c)).any(|word| word == value)).map(|at| at + 1)
}

/// Prints a view by a template.
///
/// # Errors
///
/// What is wrong with the template.
pub fn render(
    templates: &Environment<'static>,
    name: &str,
    view: &impl serde::Serialize,
) -> Result<String, TemplateFault> {
    let template = templates.get_template(name).expect("every kind has its template");
    template.render(view).map_err(|error| TemplateFault::of(&error, name).explained(templates))
}
