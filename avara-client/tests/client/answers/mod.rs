//! Replies to webhooks, from outside: what their constructors say, and what their check refuses.

mod access;
mod builders;
mod enrichment;
mod image_classes;
mod manifest;
mod privacy;
mod unhandled;
mod wire;
mod worklist;

use avara_client::Violation;
use avara_client::webhooks::Check;

const LINK: &str = "https://storage.example.com/dicom/0001.dcm?signature=EXAMPLE";

/// The violations of a reply, each as a line.
fn violations(reply: &impl Check) -> Vec<String> {
    match reply.check() {
        Ok(()) => Vec::new(),
        Err(invalid) => invalid
            .violations()
            .iter()
            .map(ToString::to_string)
            .collect(),
    }
}

/// The fields that are wrong.
fn wrong(reply: &impl Check) -> Vec<String> {
    match reply.check() {
        Ok(()) => Vec::new(),
        Err(invalid) => {
            let fields = invalid.violations().iter().map(Violation::field);
            fields.map(ToOwned::to_owned).collect()
        }
    }
}
