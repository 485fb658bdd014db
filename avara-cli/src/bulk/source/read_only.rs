//! Fields that replies have and requests do not, where rows are what a list has printed.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::catalog::{Command, Kind};
use crate::terminal::eprint;

pub(super) struct ReadOnly {
    command: &'static Command,
    is_ignored: bool,
    ignored: BTreeSet<String>,
}

impl ReadOnly {
    pub(super) fn new(command: &'static Command, is_ignored: bool) -> Self {
        Self {
            command,
            is_ignored,
            ignored: BTreeSet::new(),
        }
    }

    /// Returns true if a field is one that only replies have.
    pub(super) fn has(&self, name: &str) -> bool {
        self.command.columns.contains(&name)
            && !self.command.of_row().any(|input| input.name == name)
    }

    /// Ignores such fields if requested; otherwise reports them.
    pub(super) fn check<'a>(&mut self, names: impl Iterator<Item = &'a str>) -> Result<(), String> {
        let names: Vec<_> = names
            .filter(|name| self.has(name))
            .map(str::to_owned)
            .collect();
        if !names.is_empty() && !self.is_ignored {
            let names = names.join(", ");
            return Err(format!(
                "has read-only fields: {names}; --ignore-read-only ignores them"
            ));
        }
        self.ignored.extend(names);
        Ok(())
    }

    /// Does the same for the fields of a row, and replaces a nested record by its id.
    pub(super) fn apply(&mut self, fields: &mut Map<String, Value>) -> Result<(), String> {
        self.check(fields.keys().map(String::as_str))?;
        fields.retain(|name, _| !self.ignored.contains(name));
        if self.is_ignored {
            for input in self.command.of_row() {
                if let Some(value) = fields.get_mut(input.name)
                    && let Some(id) = id_of(input.kind, value)
                {
                    *value = id;
                }
            }
        }
        Ok(())
    }

    pub(super) fn report(&self) {
        if !self.ignored.is_empty() {
            let names: Vec<_> = self.ignored.iter().map(String::as_str).collect();
            eprint(&format!(
                "note: ignored read-only fields: {}",
                names.join(", ")
            ));
        }
    }
}

/// Returns the id of a record, such as that of a person, where an id is asked for. In a cell the
/// record is a text.
fn id_of(kind: Kind, value: &Value) -> Option<Value> {
    let Kind::Id(form) = kind else {
        return None;
    };
    let parsed = value
        .as_str()
        .and_then(|text| serde_json::from_str::<Value>(text).ok());
    let record = parsed.as_ref().unwrap_or(value).as_object()?;
    let prefix = form.trim_end_matches("...");
    let mut texts = record.iter().filter(|(name, _)| name.ends_with("Id"));
    let is_id = |text: &str| text.starts_with(prefix);
    texts.find_map(|(_, value)| value.as_str().filter(|text| is_id(text)).map(Value::from))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::id_of;
    use crate::catalog::Kind;

    #[test]
    fn a_record_stands_for_its_id() {
        let person = json!({"email": "a@example.test", "clinicId": "cli_1", "userId": "usr_1"});
        let id = Kind::Id("usr_...");
        assert_eq!(id_of(id, &person), Some(json!("usr_1")));
        assert_eq!(id_of(id, &json!(person.to_string())), Some(json!("usr_1")));
        assert_eq!(id_of(id, &json!("usr_2")), None);
        assert_eq!(id_of(Kind::Text, &person), None);
        assert_eq!(id_of(Kind::Id("cus_..."), &person), None);
    }
}
