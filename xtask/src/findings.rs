//! Prints findings in the form that suits the reader.

use std::env;
use std::io::{self, IsTerminal as _};

use avara_codegen::{Diagnostics, Style};

/// Writes all findings to standard error.
pub(crate) fn print(findings: &Diagnostics, plain: bool) {
    eprint!("{}", findings.draw(style(plain)));
}

fn style(plain: bool) -> Style {
    let is_set = |name: &str| env::var_os(name).is_some_and(|value| !value.is_empty());
    let is_dumb = env::var_os("TERM").is_some_and(|term| term == "dumb");
    if plain {
        Style::Plain
    } else if io::stderr().is_terminal() && !is_set("NO_COLOR") && !is_dumb {
        Style::Coloured
    } else {
        Style::Graphical
    }
}
