//! "Did you mean": the known name that looks most like a mistyped one.

/// Returns the candidate with the smallest edit distance, if it is close enough to be what was
/// meant.
pub(crate) fn closest<'a>(
    name: &str,
    candidates: impl Iterator<Item = &'a str>,
) -> Option<&'a str> {
    let limit = name.chars().count() / 3 + 1;
    candidates
        .map(|candidate| (distance(name, candidate), candidate))
        .filter(|(distance, _)| *distance <= limit)
        .min()
        .map(|(_, candidate)| candidate)
}

/// Returns a sentence that offers the closest candidate, or nothing.
pub(crate) fn suggestion<'a>(name: &str, candidates: impl Iterator<Item = &'a str>) -> String {
    closest(name, candidates).map_or_else(String::new, |candidate| {
        format!("did you mean `{candidate}`? ")
    })
}

/// Returns a sentence that offers the closest candidate, and one that lists them all.
pub(crate) fn choice(name: &str, candidates: &[&str], words: &str) -> String {
    let similar = suggestion(name, candidates.iter().copied());
    format!("{similar}{words} {}", candidates.join(", "))
}

/// Returns the Levenshtein distance, ignoring case.
fn distance(a: &str, b: &str) -> usize {
    strsim::levenshtein(&a.to_lowercase(), &b.to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances() {
        assert_eq!(distance("kitten", "sitting"), 3);
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(distance("abc", ""), 3);
        assert_eq!(distance("UserID", "userid"), 0);
    }

    #[test]
    fn only_close_names_are_offered() {
        let names = ["StudyId", "UserId", "ReportId"];
        assert_eq!(closest("UserID", names.into_iter()), Some("UserId"));
        assert_eq!(closest("Clinic", names.into_iter()), None);
    }
}
