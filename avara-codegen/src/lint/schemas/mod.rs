//! Schemas: the keywords, and the shapes that come of them.

pub(crate) mod enums;
pub(crate) mod inline;
pub(crate) mod keyword_values;
pub(crate) mod keywords;
pub(crate) mod recursion;
pub(crate) mod sensitivity;
pub(crate) mod shapes;
