//! The one place that writes lines to stderr.

use std::io::{self, Write as _};

use crate::secret;

/// Prints a line, without any API key in it. Where stderr is closed nobody reads it.
pub(crate) fn eprint(text: &str) {
    let _ = writeln!(io::stderr(), "{}", secret::scrubbed(text));
}
