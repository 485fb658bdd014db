//! Paths: a template's placeholders filled with encoded segments.

use std::borrow::Cow;
use std::fmt;

use percent_encoding::utf8_percent_encode;

use crate::rules::Problem;
use crate::uri::percent::{PATH, SEGMENT};
use crate::wire::id::IdKind;
use crate::wire::redact::Redacted;

/// One `{name}` of a path template and the text that fills it.
#[derive(Clone)]
pub(crate) struct Segment {
    pub(crate) name: &'static str,
    pub(crate) text: String,
    /// The kind of id that it is, if it is one: `Debug` prints it if it has the documented form.
    pub(crate) id: Option<IdKind>,
}

impl fmt::Debug for Segment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self
            .id
            .is_some_and(|kind| kind.problem(&self.text).is_none())
        {
            write!(f, "{}: {:?}", self.name, self.text)
        } else {
            write!(f, "{}: {:?}", self.name, Redacted(&self.text))
        }
    }
}

/// Returns why a text cannot be one segment of a path; `None` if it can.
///
/// `.` and `..` (also encoded) would address another resource, and so they would before a `;`,
/// which some servers cut off; an empty segment would turn "one user" into "all users".
pub(crate) fn refusal(text: &str) -> Option<&'static str> {
    if text.is_empty() {
        return Some("is empty");
    }
    if !text.starts_with(['.', '%']) {
        return None;
    }
    let decoded = text.to_ascii_lowercase().replace("%2e", ".");
    let name = decoded.split(';').next().unwrap_or_default();
    matches!(name, "." | "..").then_some("would change the path")
}

/// Returns why a text cannot be a whole path; `None` if it can. The path is sent as written.
pub(crate) fn raw_problem(path: &str) -> Option<Problem> {
    let Some(segments) = path.strip_prefix('/') else {
        return Some("must start with `/`".into());
    };
    if let Cow::Owned(_) = utf8_percent_encode(path, PATH).into() {
        return Some(Problem::NotEncoded);
    }
    let lower = path.to_ascii_lowercase();
    if lower.contains("%2f") || lower.contains("%5c") {
        return Some("has an encoded slash".into());
    }
    segments.split('/').find_map(refusal).map(Problem::from)
}

/// Fills the placeholders of `template`. A placeholder without a segment stays as it is.
pub(crate) fn fill(template: &str, segments: &[Segment]) -> String {
    let mut out = String::with_capacity(template.len() + 40 * segments.len());
    let mut rest = template;
    while let Some((before, name, after)) = next_placeholder(rest) {
        out.push_str(before);
        match segments.iter().find(|segment| segment.name == name) {
            Some(segment) => out.extend(utf8_percent_encode(&segment.text, SEGMENT)),
            None => out.extend(utf8_percent_encode(&format!("{{{name}}}"), SEGMENT)),
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

pub(crate) fn placeholders(template: &str) -> impl Iterator<Item = &str> {
    let mut rest = template;
    std::iter::from_fn(move || {
        let (_, name, after) = next_placeholder(rest)?;
        rest = after;
        Some(name)
    })
}

fn next_placeholder(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once('{')?;
    let (name, after) = rest.split_once('}')?;
    Some((before, name, after))
}

#[cfg(test)]
mod tests {
    use super::{IdKind, Segment, fill, placeholders, raw_problem, refusal};

    fn segment(text: &str) -> [Segment; 1] {
        [Segment {
            name: "userId",
            text: text.to_owned(),
            id: None,
        }]
    }

    #[test]
    fn debug_shows_an_id_of_the_documented_form_alone() {
        let [mut segment] = segment("1.2.840");
        assert_eq!(format!("{segment:?}"), "userId: <redacted>");
        segment.id = Some(IdKind::DicomUid);
        assert_eq!(format!("{segment:?}"), r#"userId: "1.2.840""#);
        segment.id = Some(IdKind::Uuid);
        assert_eq!(format!("{segment:?}"), "userId: <redacted>");
    }

    #[test]
    fn segments_are_encoded() {
        let path = fill("/v1/users/{userId}/cancel", &segment("a/b?c#d%2f\r\n é:@"));
        assert_eq!(path, "/v1/users/a%2Fb%3Fc%23d%252f%0D%0A%20%C3%A9:@/cancel");
    }

    #[test]
    fn what_changes_the_path_is_refused() {
        for text in ["", ".", "..", "%2e", "%2E%2e", ".%2e", "..;", ".;a"] {
            assert!(refusal(text).is_some(), "{text:?}");
        }
        for text in ["...", "a", "%2f", "..a", "a;..", ";"] {
            assert!(refusal(text).is_none(), "{text:?}");
        }
    }

    #[test]
    fn a_whole_path_stays_inside_the_api() {
        for path in ["/v1/viewer/users", "/v2/a%20b/c:d@e", "/a...b"] {
            assert_eq!(raw_problem(path), None, "{path}");
        }
        for path in [
            "",
            "v1/users",
            "//evil.test/v1",
            "/v1//users",
            "/v1/users/",
            "/v1/../users",
            "/..",
            "/v1/%2e%2E/users",
            "/v1/..%2fusers",
            "/v1/a%5cb",
            "/v1\\users",
            "/v1/users?a=b",
            "/v1/users#a",
            "/v1/us ers",
            "/v1/users\r\nX: 1",
            "/v1/é",
        ] {
            assert!(raw_problem(path).is_some(), "{path:?}");
        }
    }

    #[test]
    fn placeholders_are_found_in_their_order() {
        let names: Vec<_> = placeholders("/v1/{a}/b/{c}/d").collect();
        assert_eq!(names, ["a", "c"]);
    }

    #[test]
    fn a_placeholder_without_a_segment_cannot_address_anything_else() {
        assert_eq!(fill("/v1/users/{userId}", &[]), "/v1/users/%7BuserId%7D");
    }
}
