//! Does the terminal show what the screens are made of, and does it send the keys?

use crate::cli::Session;
use crate::say;
use std::io;

/// Lines of one width in a terminal that shows each letter as wide as it is.
const WIDTHS: [&str; 4] =
    ["|ӘәҒғҚқҢңӨөҰұҮүҺһІі|", "|ЁёЙйЩщЪъЫыЭэЮюЯяЖж|", "|ABCDEFGHIJ abcdefg|", "|№ « » – — · … → × |"];

/// The border and the shades of the screens.
const BORDER: [&str; 3] = ["┌──────┬──────┐", "│ ░▒▓█ │ ···· │", "└──────┴──────┘"];

/// The same where the screens are of ASCII alone.
const ASCII_BORDER: [&str; 3] = ["+------+------+", "| .:*# | ---- |", "+------+------+"];

/// Shows letters, borders and colours, with what is to be seen.
pub(super) fn show(session: &mut Session<'_>) -> io::Result<()> {
    let words = session.words;
    let border = if session.surroundings.is_ascii { ASCII_BORDER } else { BORDER };
    writeln!(session.out, "\n{}", say!(words, "doctor-widths"))?;
    for line in WIDTHS {
        writeln!(session.out, "  {line}")?;
    }
    writeln!(session.out, "{}", say!(words, "doctor-border"))?;
    for line in border {
        writeln!(session.out, "  {line}")?;
    }
    if session.surroundings.has_colours && session.surroundings.terminals[1] {
        writeln!(session.out, "{}", say!(words, "doctor-colour-test"))?;
        let colours: Vec<String> =
            (1..=6).map(|colour| format!("\x1b[3{colour}m{colour}{colour}{colour}\x1b[0m")).collect();
        writeln!(session.out, "  {} \x1b[1m1\x1b[0m \x1b[7m7\x1b[0m \x1b[4m4\x1b[0m", colours.join(" "))?;
    }
    Ok(())
}

/// Says of each key what arrived, until `Enter`.
pub(super) fn keys(session: &mut Session<'_>) -> io::Result<()> {
    writeln!(session.out, "{}", say!(session.words, "doctor-keys"))?;
    session.out.flush()?;
    while let Some(pressed) = (session.press)() {
        writeln!(session.out, "  {pressed}")?;
        session.out.flush()?;
    }
    Ok(())
}
