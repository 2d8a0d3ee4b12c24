//! How is a message with arguments written in the code?

/// Says a message of the texts: `say!(words, "days-left", n = 5)`.
///
/// Arguments are numbers, `&str`, `String` or `&String`; one whose variable has its name may be written alone,
/// as in `format!`. The id is a literal wherever possible, so that the test of the texts can compare the
/// arguments with those of the message.
///
/// ```
/// use talimger::domain::text::local::Language;
/// use talimger::{say, words::Words};
/// let words = Words::new(Language::Ru);
/// let n = 2;
/// assert_eq!(say!(words, "unit-working-days", n), "2 рабочих дня");
/// ```
#[macro_export]
macro_rules! say {
    (@value $name:ident) => { $name };
    (@value $name:ident $value:expr) => { $value };
    ($words:expr, $id:expr $(, $name:ident $(= $value:expr)?)* $(,)?) => {
        $words.with($id, &[$((stringify!($name), $crate::words::Value::from($crate::say!(@value $name $($value)?)))),*])
    };
}
