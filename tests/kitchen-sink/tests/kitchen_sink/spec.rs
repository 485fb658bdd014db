//! The spec of this crate, loaded once.

use std::path::Path;
use std::sync::LazyLock;

use avara_codegen::Spec;
use avara_codegen::model::{Api, Operation};

/// The spec.
pub(crate) fn spec() -> &'static Spec {
    static SPEC: LazyLock<Spec> = LazyLock::new(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("spec");
        avara_codegen::check(&folder).unwrap_or_else(|findings| panic!("{findings}"))
    });
    &SPEC
}

/// The generator's model of it.
pub(crate) fn api() -> &'static Api {
    static API: LazyLock<Api> =
        LazyLock::new(|| Api::from_spec(spec()).unwrap_or_else(|findings| panic!("{findings}")));
    &API
}

/// The operation of an id.
pub(crate) fn operation(id: &str) -> &'static Operation {
    let found = api().operations.iter().find(|operation| operation.id == id);
    found.unwrap_or_else(|| panic!("there is no operation {id}"))
}
