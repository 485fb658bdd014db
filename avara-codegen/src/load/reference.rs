//! The text of a `$ref`: which file it leads to, and to what.

use super::pointer;

/// A `$ref` that has a form the spec may use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Reference {
    /// The file, relative to the spec folder; `None` for the file that the `$ref` is in.
    pub(crate) file: Option<String>,
    /// The section of that file: `schemas`, `parameters`, `paths` ...
    pub(crate) section: String,
    pub(crate) name: String,
}

/// The reason why a `$ref` is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// An absolute path, a URL, or a path with too many `..`.
    LeavesSpec,
    /// Not `file.yaml#/section/name`.
    Form,
}

impl Reference {
    /// Reads the `$ref` text that is in the file `from` (relative to the spec folder).
    pub(crate) fn parse(text: &str, from: &str) -> Result<Self, Refusal> {
        let (file, fragment) = text.split_once('#').ok_or_else(|| without_fragment(text))?;
        let file = if file.is_empty() {
            None
        } else {
            Some(join(from, file)?)
        };
        let segments =
            pointer::segments(&pointer::percent_decode(fragment)).ok_or(Refusal::Form)?;
        // A file may group its sections under `components`, as the root document does.
        let segments = match segments.split_first() {
            Some((first, rest)) if first == "components" => rest,
            _ => &segments,
        };
        let [section, name] = segments else {
            return Err(Refusal::Form);
        };
        Ok(Self {
            file,
            section: section.clone(),
            name: name.clone(),
        })
    }
}

fn without_fragment(text: &str) -> Refusal {
    if is_absolute(text) {
        Refusal::LeavesSpec
    } else {
        Refusal::Form
    }
}

fn is_absolute(file: &str) -> bool {
    file.starts_with('/') || file.contains([':', '\\'])
}

/// Returns the path `relative` seen from the file `from`, without `.` and `..`.
fn join(from: &str, relative: &str) -> Result<String, Refusal> {
    if is_absolute(relative) {
        return Err(Refusal::LeavesSpec);
    }
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in relative.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop().ok_or(Refusal::LeavesSpec)?;
            }
            part => parts.push(part),
        }
    }
    Ok(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<(Option<String>, String, String), Refusal> {
        Reference::parse(text, "viewer/users.yaml").map(|r| (r.file, r.section, r.name))
    }

    #[test]
    fn relative_references() {
        let ids = Ok((
            Some("shared/ids.yaml".into()),
            "schemas".into(),
            "UserId".into(),
        ));
        assert_eq!(parse("../shared/ids.yaml#/schemas/UserId"), ids);
        assert_eq!(
            parse("./.././shared/ids.yaml#/components/schemas/UserId"),
            ids
        );
        assert_eq!(
            parse("#/schemas/User"),
            Ok((None, "schemas".into(), "User".into()))
        );
        let path = Ok((
            Some("viewer/a.yaml".into()),
            "paths".into(),
            "/v1/{id}".into(),
        ));
        assert_eq!(parse("a.yaml#/paths/~1v1~1%7Bid%7D"), path);
    }

    #[test]
    fn refused_references() {
        for text in [
            "../../x.yaml#/schemas/A",
            "/x.yaml#/schemas/A",
            "https://example.com/x#/schemas/A",
            "c:\\x#/schemas/A",
            "/etc/x",
        ] {
            assert_eq!(parse(text), Err(Refusal::LeavesSpec), "{text}");
        }
        for text in [
            "",
            "a.yaml",
            "#",
            "#/schemas",
            "#schemas/A",
            "#/schemas/A/properties/b",
            "#/components/A",
        ] {
            assert_eq!(parse(text), Err(Refusal::Form), "{text}");
        }
    }
}
