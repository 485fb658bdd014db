//! Identifiers become checked types of their own.

use std::fmt::Write as _;

use super::{Failure, Refined, docs};
use crate::model::{IdKind, Shape};

pub(super) fn run(refined: &mut Refined) -> Result<(), Failure> {
    let schema = refined.schema;
    let Shape::Id(kind) = &schema.shape else {
        return Ok(());
    };
    if refined.structure().is_none() {
        return Err("typify made no newtype of this identifier".into());
    }
    let mut text = String::new();
    docs::write(&mut text, "    ", &docs::of_schema(schema));
    let kind = match kind {
        IdKind::Prefixed(prefix) => format!("Prefixed({prefix:?})"),
        IdKind::Uuid => "Uuid".into(),
        IdKind::DicomUid => "DicomUid".into(),
    };
    let _ = writeln!(text, "    pub struct {}: {kind};", schema.rust);
    refined.become_macro("id_type", text);
    Ok(())
}
