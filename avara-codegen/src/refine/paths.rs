//! `::std::option::Option<::std::string::String>` -> `Option<String>`.
//!
//! The files import what they name.

use syn::visit_mut::{self, VisitMut};
use syn::{PathSegment, TypePath};

use super::{Failure, Refined};

pub(super) fn run(refined: &mut Refined) -> Result<(), Failure> {
    for item in &mut refined.items {
        Shorten.visit_item_mut(item);
    }
    Ok(())
}

struct Shorten;

impl VisitMut for Shorten {
    fn visit_type_path_mut(&mut self, ty: &mut TypePath) {
        visit_mut::visit_type_path_mut(self, ty);
        ty.path.leading_colon = None;
        let last: Option<PathSegment> = ty.path.segments.last().cloned();
        ty.path.segments = last.into_iter().collect();
    }
}
