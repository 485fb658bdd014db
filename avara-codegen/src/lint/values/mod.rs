//! Values: checked against the schemas that they are for.

pub(crate) mod examples;
pub(crate) mod foreign;
pub(crate) mod instance;
