//! Collects what the rules find.

use crate::load::node::Place;
use crate::{Diagnostic, Spec};

pub(super) struct Findings<'a> {
    spec: &'a Spec,
    found: Vec<Diagnostic>,
}

impl<'a> Findings<'a> {
    pub(super) fn new(spec: &'a Spec) -> Self {
        Self {
            spec,
            found: Vec::new(),
        }
    }

    pub(super) fn add(
        &mut self,
        code: &'static str,
        place: Place,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.found
            .push(Diagnostic::new(code, message, help).at(self.spec.span(place)));
    }

    pub(super) fn into_vec(self) -> Vec<Diagnostic> {
        self.found
    }
}
