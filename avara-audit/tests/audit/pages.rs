//! The pages and the spec that they document.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use avara_audit::{Known, Report, Saved, audit};
use avara_codegen::Spec;

/// The pages, each with its own form and flavour.
pub(crate) const PAGES: [&str; 4] = [
    "update.typescript.txt",
    "update.http.txt",
    "depot.typescript.md",
    "update.csharp.md",
];

pub(crate) fn spec() -> &'static Spec {
    static SPEC: LazyLock<Spec> =
        LazyLock::new(|| Spec::load(&fixtures().join("spec")).expect("the spec can be read"));
    &SPEC
}

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures")
}

pub(crate) fn read(name: &str) -> String {
    std::fs::read_to_string(fixtures().join("pages").join(name)).expect("a page")
}

pub(crate) fn known(text: &str) -> Known {
    Known::read(text, spec()).expect("a well-formed list")
}

/// Returns the findings of an audit on one page.
pub(crate) fn of(text: &str) -> Report {
    with(text, "")
}

/// The same, when some differences are known.
pub(crate) fn with(text: &str, list: &str) -> Report {
    let page = Saved {
        name: "page".into(),
        text: text.into(),
    };
    audit(spec(), &[page], &known(list))
}

/// A page without its line breaks, as some browsers save it.
pub(crate) fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
