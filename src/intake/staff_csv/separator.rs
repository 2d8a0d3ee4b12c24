//! What stands between the cells of a line?

/// The separators that Excel saves with, the usual one of our locales first.
const SEPARATORS: [u8; 3] = [b';', b',', b'\t'];

/// Returns the separator, and the text after a line `sep=;` that some programs write first.
///
/// Else it is the one that stands most often in the heading, outside quotation marks.
pub(super) fn found(text: &str) -> (u8, &str) {
    if let Some((separator, rest)) = declared(text) {
        return (separator, rest);
    }
    let counted = |separator: u8| outside_quotes(text).filter(|byte| *byte == separator).count();
    let mut best = SEPARATORS[0];
    for separator in SEPARATORS {
        if counted(separator) > counted(best) {
            best = separator;
        }
    }
    (best, text)
}

fn declared(text: &str) -> Option<(u8, &str)> {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let separator = first.trim_matches(['\r', '"']).strip_prefix("sep=")?;
    let &[separator] = separator.as_bytes() else { return None };
    SEPARATORS.contains(&separator).then_some((separator, rest))
}

/// The bytes of the first line that is not empty, quoted parts left out.
fn outside_quotes(text: &str) -> impl Iterator<Item = u8> {
    let mut quoted = false;
    text.trim_start_matches(['\r', '\n'])
        .bytes()
        .take_while(move |byte| {
            quoted ^= *byte == b'"';
            quoted || !matches!(byte, b'\n' | b'\r')
        })
        .scan(false, |quoted, byte| {
            *quoted ^= byte == b'"';
            Some((*quoted, byte))
        })
        .filter(|(quoted, _)| !quoted)
        .map(|(_, byte)| byte)
}
