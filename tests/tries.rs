//! How many inputs does a property try?

use proptest::test_runner::Config;

/// Returns the settings of a property that tries so many inputs with every run, and as many as a variable
/// of the environment asks for where it is set.
pub fn tries(usual: u32, variable: &str) -> Config {
    let asked = std::env::var(variable).ok().and_then(|count| count.parse().ok());
    Config::with_cases(asked.unwrap_or(usual))
}
