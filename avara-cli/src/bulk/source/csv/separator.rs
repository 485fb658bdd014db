//! The character between the cells: the first row shows it, or a line `sep=;` before it.

use csv::ReaderBuilder;

/// A separator, and where the first row begins.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Separator {
    pub(super) byte: u8,
    pub(super) start: usize,
}

const COMMA: u8 = b',';
/// The separators that spreadsheets write.
const SEPARATORS: [u8; 3] = [COMMA, b';', b'\t'];

/// Finds the separator under which the first row names fields. Where two would do, none is chosen.
pub(super) fn of(text: &str, is_field: impl Fn(&str) -> bool) -> Result<Separator, String> {
    if let Some(declared) = declared(text) {
        return declared;
    }
    let header = |byte: u8| header(text, byte);
    let names_fields = |cells: &[String]| {
        cells.iter().any(|cell| is_field(cell))
            && cells.iter().all(|cell| cell.is_empty() || is_field(cell))
    };
    let fits = |byte: &u8| {
        let cells = header(*byte);
        (cells.len() > 1 || *byte == COMMA) && names_fields(&cells)
    };
    let fitting: Vec<_> = SEPARATORS.into_iter().filter(fits).collect();
    let known = |byte: &u8| header(*byte).iter().filter(|cell| is_field(cell)).count();
    let byte = match fitting[..] {
        [byte] => byte,
        // The columns that are wrong are named in the terms of the likeliest.
        [] => {
            let likeliest = SEPARATORS.into_iter().rev().max_by_key(known);
            likeliest.unwrap_or(COMMA)
        }
        _ => return Err(AMBIGUOUS.to_owned()),
    };
    Ok(Separator { byte, start: 0 })
}

const AMBIGUOUS: &str =
    "the header is valid with more than one separator: put a line such as `sep=;` before it";

/// Returns the separator of a line such as `sep=;`, which spreadsheets write and read.
fn declared(text: &str) -> Option<Result<Separator, String>> {
    let end = text.find(['\r', '\n']).unwrap_or(text.len());
    let separator = named_in(&text[..end])?;
    let rest = &text[end..];
    let rest = rest
        .strip_prefix("\r\n")
        .or_else(|| rest.strip_prefix(['\r', '\n']));
    let start = text.len() - rest.unwrap_or_default().len();
    Some(match *separator.as_bytes() {
        [byte @ (COMMA | b';' | b'\t' | b'|')] => Ok(Separator { byte, start }),
        _ => Err("line 1: the separator must be a comma, a semicolon, a tab or `|`".to_owned()),
    })
}

/// Returns the separator that a line such as `sep=;` names.
pub(super) fn named_in(line: &str) -> Option<&str> {
    let quoted = line
        .strip_prefix('"')
        .and_then(|rest| rest.strip_suffix('"'));
    let (name, separator) = quoted.unwrap_or(line).split_at_checked(4)?;
    (name.eq_ignore_ascii_case("sep=") && separator.chars().count() <= 1).then_some(separator)
}

fn header(text: &str, separator: u8) -> Vec<String> {
    let mut reader = ReaderBuilder::new();
    reader.delimiter(separator).trim(csv::Trim::All);
    let mut reader = reader.from_reader(text.as_bytes());
    let header = reader
        .headers()
        .map(|cells| cells.iter().map(str::to_owned).collect());
    header.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{Separator, of};

    fn found(text: &str) -> Result<(char, usize), String> {
        let is_field = |name: &str| ["email", "name"].contains(&name) || name.starts_with("map.");
        of(text, is_field).map(|Separator { byte, start }| (byte.into(), start))
    }

    #[test]
    fn the_first_row_shows_the_separator() {
        for (text, expected) in [
            ("email,name\n", (',', 0)),
            ("email;name\nx;\"a;b\"\n", (';', 0)),
            ("email\tname\n", ('\t', 0)),
            ("\"email\";\"name\"\n", (';', 0)),
            ("name\nNorth;West\n", (',', 0)),
            ("name;\nNorth;\n", (';', 0)),
            ("sep=;\r\nemail;name\r\n", (';', 7)),
            ("SEP=,\nemail\n", (',', 6)),
            ("\"sep=\t\"\nemail\n", ('\t', 8)),
            ("sep=|\remail|name\r", ('|', 6)),
            ("email;nmae\n", (';', 0)),
            ("emial;nmae\n", (',', 0)),
            ("", (',', 0)),
        ] {
            assert_eq!(found(text), Ok(expected), "{text:?}");
        }
    }

    #[test]
    fn what_is_ambiguous_is_refused() {
        for text in [
            "map.a;map.b\n",
            "map.a\tmap.b\n",
            "sep=x\nemail\n",
            "sep=\nemail\n",
        ] {
            assert!(found(text).is_err(), "{text:?}");
        }
    }
}
