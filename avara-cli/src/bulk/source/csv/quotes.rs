//! Quotes, which can swallow rows.

use super::lines::Lines;

/// Refuses a quote that is never closed, or that is in the middle of a cell: it swallows rows,
/// which would be lost without a word.
pub(super) fn check(text: &str, separator: u8) -> Result<(), String> {
    let (mut state, mut opened) = (Quotes::Outside, 0);
    let line = |at: usize| Lines::of(text).line_at(at);
    let ends_cell = |byte: u8| byte == separator || matches!(byte, b'\n' | b'\r');
    for (at, byte) in text.bytes().enumerate() {
        state = match (state, byte) {
            (Quotes::Inside, b'"') => Quotes::Closed,
            (Quotes::Inside, _) | (Quotes::Closed, b'"') => Quotes::Inside,
            (_, byte) if ends_cell(byte) => Quotes::Outside,
            (Quotes::Outside, b'"') => {
                opened = at;
                Quotes::Inside
            }
            (Quotes::Space, b'"') => {
                let line = line(at);
                return Err(format!("line {line}: white space before an opening quote"));
            }
            (Quotes::Outside | Quotes::Space, b' ' | b'\t') => Quotes::Space,
            (Quotes::Closed, _) => {
                let (line, opened) = (line(at), line(opened));
                return Err(format!(
                    "line {line}: text after a closing quote; the quote opens in line {opened}, and a quote inside a cell must be doubled"
                ));
            }
            _ => Quotes::None,
        };
    }
    match state {
        Quotes::Inside => Err(format!("line {}: unclosed quote", line(opened))),
        _ => Ok(()),
    }
}

/// The state of a cell with regard to quotes.
#[derive(Clone, Copy)]
enum Quotes {
    /// Before its first character.
    Outside,
    /// There was nothing but space.
    Space,
    Inside,
    /// Behind a quote that may be the last one, or the first of two.
    Closed,
    /// It has none.
    None,
}

#[cfg(test)]
mod tests {
    use csv::ReaderBuilder;

    fn check(text: &str) -> Result<(), String> {
        super::check(text, b',')
    }

    #[test]
    fn quotes_that_swallow_rows_are_found() {
        for good in [
            "",
            "a,b\n1,2\n",
            "a\n\"1, \"\"2\"\"\n3\"\n",
            "a,b\r\n\"1\",\"\"\r\n",
            "a\n6\" pipe\n",
            "a, b ,c\n",
        ] {
            assert_eq!(check(good), Ok(()), "{good:?}");
        }
        let open = check("a\n\"b\nc\n").unwrap_err();
        assert_eq!(open, "line 2: unclosed quote");
        let shifted = check("a,b\r\n1,\"CT\r\n2,\"MR\"\r\n").unwrap_err();
        assert!(shifted.starts_with("line 3: text after"), "{shifted}");
        assert!(shifted.contains("opens in line 2"), "{shifted}");
        for odd in ["a, \"b\"\n", "a,\t\"b\"\n"] {
            assert_eq!(
                check(odd).unwrap_err(),
                "line 1: white space before an opening quote"
            );
        }
        assert!(check("a,\"b\" ,c\n").unwrap_err().contains("text after"));
        assert_eq!(super::check("a;\"b,c\"\n", b';'), Ok(()));
        assert!(super::check("a\t\"b\"x\t\n", b'\t').is_err());
    }

    /// Both parsers read the same cells: no row is hidden in a cell.
    #[test]
    fn what_passes_is_read_as_it_looks() {
        let letters = [",", "\"", "\n", "\r", " ", "a"];
        for number in 0..6_usize.pow(6) {
            let digits = (0..6).map(|place| letters[number / 6_usize.pow(place) % 6]);
            let text: String = digits.collect();
            if text.contains('"') && check(&text).is_ok() {
                let mut reader = ReaderBuilder::new()
                    .flexible(true)
                    .has_headers(false)
                    .from_reader(text.as_bytes());
                let read: usize = reader
                    .records()
                    .flatten()
                    .flat_map(|record| record.iter().map(str::len).collect::<Vec<_>>())
                    .sum();
                assert_eq!(read, length_of_cells(&text), "{text:?}");
            }
        }
    }

    /// Counts the characters of the cells, by the plain rules of CSV.
    fn length_of_cells(text: &str) -> usize {
        let (mut length, mut rest) = (0, text);
        while !rest.is_empty() {
            if let Some(quoted) = rest.strip_prefix('"') {
                let mut at = 0;
                loop {
                    let end = at + quoted[at..].find('"').unwrap();
                    length += end - at;
                    if !quoted[end + 1..].starts_with('"') {
                        rest = &quoted[end + 1..];
                        break;
                    }
                    length += 1;
                    at = end + 2;
                }
            }
            let end = rest.find([',', '\n', '\r']).unwrap_or(rest.len());
            length += end;
            rest = rest.get(end + 1..).unwrap_or_default();
        }
        length
    }
}
