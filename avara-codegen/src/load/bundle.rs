//! The bundle: the whole spec as one JSON file for the tools of others.

use super::Spec;

impl Spec {
    /// Returns the document as indented JSON with a newline at the end.
    pub fn bundle(&self) -> String {
        // The alternate form of a `Value` is what `serde_json::to_string_pretty` writes, and
        // cannot fail.
        format!("{:#}\n", self.document())
    }
}
