//! Which text do the bytes of a file say?

use super::ListTrouble;
use encoding_rs::{Encoding, UTF_8, WINDOWS_1251};

/// How the files of Excel's workbooks begin: a zip archive, and the older compound file.
const WORKBOOKS: [&[u8]; 2] = [b"PK\x03\x04", b"\xd0\xcf\x11\xe0"];

/// Returns the text: by its byte order mark, else as UTF-8, else as Windows-1251.
///
/// Windows-1251 has a letter for nearly every byte, so it is the last guess; UTF-16 without a mark is
/// not guessed at.
pub(super) fn decoded(bytes: &[u8]) -> Result<String, ListTrouble> {
    if WORKBOOKS.iter().any(|beginning| bytes.starts_with(beginning)) {
        return Err(ListTrouble::Workbook);
    }
    let text = match Encoding::for_bom(bytes) {
        Some((encoding, mark)) => encoding.decode_without_bom_handling(&bytes[mark..]).0,
        None => match UTF_8.decode_without_bom_handling_and_without_replacement(bytes) {
            Some(text) => text,
            None => WINDOWS_1251.decode_without_bom_handling(bytes).0,
        },
    };
    if text.contains('\0') {
        return Err(ListTrouble::NotText);
    }
    if text.trim().is_empty() { Err(ListTrouble::Empty) } else { Ok(text.into_owned()) }
}
