//! [`KeyTemplate`]: the keys of objects in a bucket.

use avara_client::types::StudyInstanceUid;

use crate::config_error::ConfigError;
use crate::uids::InstanceUids;

/// A key with names in the place of UIDs: `{study}/{series}/{instance}.dcm`.
#[derive(Clone, Debug)]
pub(super) struct KeyTemplate {
    /// The text before the first name.
    start: String,
    /// The names, each with the text behind it.
    parts: Vec<(Name, String)>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Name {
    Study,
    Series,
    Instance,
    Upload,
}

const NAMES: [(&str, Name); 4] = [
    ("study", Name::Study),
    ("series", Name::Series),
    ("instance", Name::Instance),
    ("upload", Name::Upload),
];

impl KeyTemplate {
    /// Reads the template of objects, which begins with its study, so that a study can be listed.
    pub(super) fn of_objects(text: &str) -> Result<Self, ConfigError> {
        let invalid = |problem| ConfigError::new("the key template", problem);
        let template = Self::read(text).map_err(invalid)?;
        let names: Vec<Name> = template.parts.iter().map(|(name, _)| *name).collect();
        if names != [Name::Study, Name::Series, Name::Instance] {
            return Err(invalid(
                "must have `{study}`, `{series}` and `{instance}`, each once and in this order",
            ));
        }
        Ok(template)
    }

    /// Reads the template of uploads, each of which has a key of its own.
    pub(super) fn of_uploads(text: &str) -> Result<Self, ConfigError> {
        let invalid = |problem| ConfigError::new("the key template of uploads", problem);
        let template = Self::read(text).map_err(invalid)?;
        let is_known = |(name, _): &(Name, String)| matches!(name, Name::Study | Name::Upload);
        let has_upload = template.parts.iter().any(|(name, _)| *name == Name::Upload);
        if !has_upload || !template.parts.iter().all(is_known) {
            return Err(invalid("must have `{upload}`, and may have `{study}`"));
        }
        Ok(template)
    }

    fn read(text: &str) -> Result<Self, &'static str> {
        const FORM: &str = "must be like `{study}/{series}/{instance}.dcm`";
        let mut pieces = text.split('{');
        let start = pieces.next().unwrap_or_default().to_owned();
        let parts = pieces.map(|piece| {
            let (name, after) = piece.split_once('}').ok_or(FORM)?;
            let known: Option<&(_, Name)> = NAMES.iter().find(|(known, _)| *known == name);
            Ok((known.ok_or(FORM)?.1, after.to_owned()))
        });
        let parts = parts.collect::<Result<Vec<_>, &'static str>>()?;
        let texts = || parts.iter().map(|(_, after)| after);
        if start.contains('}') || texts().any(|text| text.contains('}')) || start.starts_with('/') {
            return Err(FORM);
        }
        let last = parts.len().saturating_sub(1);
        if texts().take(last).any(|text| is_like_uid(text)) {
            return Err("must have a character other than digits and dots between two names");
        }
        Ok(Self { start, parts })
    }

    pub(super) fn key_of(&self, uids: &InstanceUids) -> String {
        self.filled(|name| match name {
            Name::Study => uids.study(),
            Name::Series => uids.series(),
            Name::Instance | Name::Upload => uids.instance(),
        })
    }

    pub(super) fn key_of_upload(&self, study: &StudyInstanceUid, upload: &str) -> String {
        self.filled(|name| match name {
            Name::Upload => upload,
            _ => study.as_str(),
        })
    }

    fn filled<'a>(&'a self, value: impl Fn(Name) -> &'a str) -> String {
        let parts = self.parts.iter();
        let filled = parts.map(|(name, after)| format!("{}{after}", value(*name)));
        self.start.clone() + &filled.collect::<String>()
    }

    /// Returns the text that the keys of a study begin with.
    pub(super) fn prefix(&self, study: Option<&StudyInstanceUid>) -> String {
        let after = self.parts.first().map_or("", |(_, after)| after);
        match study {
            Some(study) => format!("{}{}{after}", self.start, study.as_str()),
            None => self.start.clone(),
        }
    }

    /// Returns the object of a key. None: the key is not that of an object.
    pub(super) fn read_key(&self, key: &str) -> Option<InstanceUids> {
        let mut rest = key.strip_prefix(&*self.start)?;
        let mut uids = Vec::new();
        for (index, (_, after)) in self.parts.iter().enumerate() {
            let is_last = index + 1 == self.parts.len();
            let (uid, next) = if is_last {
                (rest.strip_suffix(&**after)?, "")
            } else {
                rest.split_once(&**after)?
            };
            uids.push(uid);
            rest = next;
        }
        let [study, series, instance] = uids[..] else {
            return None;
        };
        InstanceUids::new(study, series, instance).ok()
    }
}

/// Returns true if the text could be a part of a UID.
fn is_like_uid(text: &str) -> bool {
    text.bytes()
        .all(|byte| byte.is_ascii_digit() || byte == b'.')
}

#[cfg(test)]
mod tests {
    use avara_client::types::StudyInstanceUid;

    use super::KeyTemplate;
    use crate::InstanceUids;

    #[test]
    fn a_key_is_read_as_it_was_written() {
        let uids = InstanceUids::new("2.25.1", "2.25.2", "2.25.3").unwrap();
        for text in [
            "{study}/{series}/{instance}.dcm",
            "images/{study}/{series}/{instance}",
            "{study}-{series}_{instance}.1.dcm",
            "a.b/{study}/s/{series}/i{instance}",
        ] {
            let template = KeyTemplate::of_objects(text).unwrap();
            let key = template.key_of(&uids);
            assert_eq!(template.read_key(&key).as_ref(), Some(&uids), "{text}");
            let study = StudyInstanceUid::parse("2.25.1").unwrap();
            assert!(key.starts_with(&template.prefix(Some(&study))), "{text}");
            for other in [
                "",
                "thumbnail.png",
                &format!("{key}/more"),
                &format!("a{key}"),
            ] {
                assert_eq!(template.read_key(other), None, "{text}: {other}");
            }
        }
    }

    #[test]
    fn the_prefix_of_a_study_is_not_that_of_another() {
        let template = KeyTemplate::of_objects("{study}/{series}/{instance}").unwrap();
        let prefix = |uid| template.prefix(Some(&StudyInstanceUid::parse(uid).unwrap()));
        assert!(!prefix("2.25.12").starts_with(&prefix("2.25.1")));
    }

    #[test]
    fn a_template_that_is_ambiguous_is_refused() {
        for text in [
            "",
            "{study}",
            "{study}/{instance}",
            "{series}/{study}/{instance}",
            "{study}/{series}/{instance}/{instance}",
            "{study}{series}/{instance}",
            "{study}.1.{series}/{instance}",
            "{study}/{series}/{patient}",
            "{study}/{series}/{instance",
            "}{study}/{series}/{instance}",
            "/{study}/{series}/{instance}",
        ] {
            assert!(KeyTemplate::of_objects(text).is_err(), "{text}");
        }
        for text in ["captures/{study}.dcm", "{instance}/{upload}", ""] {
            assert!(KeyTemplate::of_uploads(text).is_err(), "{text}");
        }
    }

    #[test]
    fn an_upload_has_its_own_key() {
        let template = KeyTemplate::of_uploads("captures/{study}/{upload}.dcm").unwrap();
        let study = StudyInstanceUid::parse("2.25.1").unwrap();
        assert_eq!(
            template.key_of_upload(&study, "0a"),
            "captures/2.25.1/0a.dcm"
        );
    }
}
