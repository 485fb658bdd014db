//! [`FieldPath`]: the way from a body to one of its fields.

use std::fmt;

/// A field of a body, linked to what it is in. It is written out only if something is wrong
/// there.
#[derive(Clone, Copy)]
pub(crate) enum FieldPath<'a> {
    /// The body itself.
    Root,
    Field(&'a FieldPath<'a>, &'a str),
    Item(&'a FieldPath<'a>, usize),
    /// Any value of a free map: its key may be private.
    AnyValue(&'a FieldPath<'a>),
}

impl FieldPath<'_> {
    /// Returns the JSON Pointer (RFC 6901); None below a free map.
    pub(crate) fn pointer(&self) -> Option<String> {
        match self {
            Self::Root => Some(String::new()),
            Self::Field(parent, name) => Some(parent.pointer()? + "/" + &escaped(name)),
            Self::Item(parent, index) => Some(format!("{}/{index}", parent.pointer()?)),
            Self::AnyValue(_) => None,
        }
    }
}

impl fmt::Display for FieldPath<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Root => Ok(()),
            Self::Field(Self::Root, name) => f.write_str(name),
            Self::Field(parent, name) => write!(f, "{parent}.{name}"),
            Self::Item(parent, index) => write!(f, "{parent}[{index}]"),
            Self::AnyValue(parent) => write!(f, "{parent}.*"),
        }
    }
}

fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

#[cfg(test)]
mod tests {
    use super::FieldPath;

    #[test]
    fn a_path_is_a_text_and_a_pointer() {
        let root = FieldPath::Root;
        let reports = FieldPath::Field(&root, "priorReports");
        let third = FieldPath::Item(&reports, 2);
        let date = FieldPath::Field(&third, "date");
        let odd = FieldPath::Field(&root, "a/b~c.d[0]");
        let value = FieldPath::AnyValue(&reports);
        for (path, text, pointer) in [
            (root, "", Some("")),
            (date, "priorReports[2].date", Some("/priorReports/2/date")),
            (odd, "a/b~c.d[0]", Some("/a~1b~0c.d[0]")),
            (value, "priorReports.*", None),
        ] {
            assert_eq!(path.to_string(), text);
            assert_eq!(path.pointer().as_deref(), pointer, "{text}");
        }
    }
}
