//! Pages that were cut off or garbled never break the audit.

use proptest::prelude::*;

use crate::known::{LIST, older};
use crate::pages::{PAGES, folded, read, with};

fn page() -> impl Strategy<Value = String> {
    let all: Vec<String> = PAGES
        .iter()
        .flat_map(|name| [read(name), folded(&read(name))])
        .chain([older()])
        .collect();
    proptest::sample::select(all)
}

/// Pieces that mean something somewhere.
fn piece() -> impl Strategy<Value = String> {
    let marks = [
        "`",
        "```",
        "- `",
        "## ",
        "**get** `/v1`",
        "\n",
        "\n\n",
        "{",
        "}",
        "[",
        "\"",
        "'",
        "?: ",
        " | null",
        "<",
        ">",
        "(",
        ")",
        "🩻",
        "ß",
        "\u{0}",
        "\r\n",
        "optional ",
        "9999999999999999999 more",
        "array of ",
        "Accepts one of the following:\n",
        "ReturnsExpand Collapse\n",
        "GET/v1/x\n",
        "client.a(RequestOptionsoptions?): B\n",
        "minLength1\n",
        "\"red\"\n",
        "Array<",
        "-d '",
    ];
    prop_oneof![
        proptest::sample::select(marks.to_vec()).prop_map(String::from),
        "\\PC{0,8}",
    ]
}

fn nearest(text: &str, mut offset: usize) -> usize {
    offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn a_page_that_was_cut_off(page in page(), end in any::<prop::sample::Index>()) {
        let end = nearest(&page, end.index(page.len()));
        with(&page[..end], LIST).draw(true);
    }

    #[test]
    fn a_page_that_was_garbled(
        page in page(),
        edits in prop::collection::vec((any::<prop::sample::Index>(), 0..40_usize, piece()), 1..6),
    ) {
        let mut page = page;
        for (at, length, piece) in edits {
            let start = nearest(&page, at.index(page.len().max(1)));
            let end = nearest(&page, start + length);
            page.replace_range(start..end.max(start), &piece);
        }
        with(&page, LIST).json(true);
    }

    #[test]
    fn no_page_at_all(text in "\\PC{0,200}") {
        with(&text, LIST).draw(true);
    }
}
