//! Checking a request: every violation is found, none stops the search.

use serde_json::{Map, Value};

use super::{Field, Object, RequiredWith, Requires, Rule, Violation};
use crate::rules::operation::Operation;
use crate::wire::id::IdKind;

/// Everything that is wrong with a query and a body.
///
/// A field of the body that `is_settled` names has an id that its setter took: there, text was
/// checked, and an id in hand may have any form. Every other id of the body may come from a file,
/// and nothing says so. Those of a query all came through setters.
pub(crate) fn check(
    operation: &Operation,
    query: &[(&'static str, Value)],
    body: &Map<String, Value>,
    is_settled: &dyn Fn(&str) -> bool,
) -> Vec<Violation> {
    let mut checker = Checker {
        found: Vec::new(),
        is_settled: &|_| true,
    };
    let in_query = |name: &str| {
        query
            .iter()
            .find(|(key, _)| *key == name)
            .map(|(_, value)| value)
    };
    let in_body = |name: &str| body.get(name);
    checker.fields(operation.query, &in_query, "");
    checker.empty_items(query);
    if let Some(object) = operation.body {
        checker.is_settled = is_settled;
        checker.object(object, &in_body, "");
    }
    match (operation.at_least_one_of, operation.body) {
        ([], _) => {}
        (group, Some(_)) => checker.at_least_one_of(group, &in_body, ""),
        (group, None) => checker.at_least_one_of(group, &in_query, ""),
    }
    checker.found
}

/// Looks a field up by its name.
type Lookup<'a, 'v> = &'a dyn Fn(&str) -> Option<&'v Value>;

struct Checker<'a> {
    found: Vec<Violation>,
    /// Asked with the path of an id; only a field at the top has its name for a path.
    is_settled: &'a dyn Fn(&str) -> bool,
}

impl Checker<'_> {
    fn report(&mut self, field: &str, problem: impl Into<String>) {
        let violation = Violation::new(field, problem);
        if !self.found.contains(&violation) {
            self.found.push(violation);
        }
    }

    fn object(&mut self, object: &Object, get: Lookup<'_, '_>, prefix: &str) {
        self.fields(object.fields, get, prefix);
        for group in object.at_least_one_of {
            self.at_least_one_of(group, get, prefix);
        }
        for rule in object.requires {
            self.requires(rule, get, prefix);
        }
        for rule in object.required_with {
            self.required_with(rule, get, prefix);
        }
    }

    fn fields(&mut self, fields: &[Field], get: Lookup<'_, '_>, prefix: &str) {
        for field in fields {
            match get(field.name) {
                None if field.required => self.report(&join(prefix, field.name), "is required"),
                None => {}
                Some(Value::Null) if field.nullable => {}
                Some(Value::Null) => self.report(&join(prefix, field.name), "must not be null"),
                Some(value) => {
                    let path = join(prefix, field.name);
                    self.value(&field.rule, value, &path);
                    let form = field.form.zip(value.as_str());
                    if let Some(problem) = form.and_then(|(form, text)| form.problem(text)) {
                        self.report(&path, problem);
                    }
                }
            }
        }
    }

    fn at_least_one_of(&mut self, group: &[&str], get: Lookup<'_, '_>, prefix: &str) {
        if !group.iter().any(|name| is_given(get, name)) {
            let names: Vec<_> = group.iter().map(|name| join(prefix, name)).collect();
            self.report(&names.join("|"), "is required: give at least one");
        }
    }

    fn requires(&mut self, rule: &Requires, get: Lookup<'_, '_>, prefix: &str) {
        if get(rule.field) != Some(&Value::Bool(rule.equals)) {
            return;
        }
        for name in rule.then.iter().filter(|name| !is_given(get, name)) {
            let problem = format!("is required when {} is {}", rule.field, rule.equals);
            self.report(&join(prefix, name), problem);
        }
    }

    fn required_with(&mut self, rule: &RequiredWith, get: Lookup<'_, '_>, prefix: &str) {
        if is_given(get, rule.field) {
            return;
        }
        if let Some(with) = rule.with.iter().find(|name| is_given(get, name)) {
            self.report(
                &join(prefix, rule.field),
                format!("is required with {with}"),
            );
        }
    }

    /// `name=` is how null is written, so a list of one empty text would say something else.
    fn empty_items(&mut self, query: &[(&'static str, Value)]) {
        for (name, value) in query {
            let mut items = value.as_array().into_iter().flatten();
            if items.any(|item| item.as_str() == Some("")) {
                self.report(name, "must not have an empty item");
            }
        }
    }

    fn value(&mut self, rule: &Rule, value: &Value, path: &str) {
        match (rule, value) {
            (Rule::Text { min, max }, Value::String(text)) => {
                self.size(path, text.chars().count(), *min, *max, "character");
            }
            (Rule::Id(kind), Value::String(text)) => self.id(*kind, text, path),
            (Rule::Number { min, max, whole }, Value::Number(number)) => {
                self.number(path, number.as_f64(), *min, *max, *whole);
            }
            (
                Rule::List {
                    min,
                    max,
                    item,
                    nullable_items,
                },
                Value::Array(items),
            ) => {
                self.size(path, items.len(), *min, *max, "item");
                self.items(item, *nullable_items, items, path);
            }
            (Rule::Map { .. }, Value::Object(map)) => self.map(rule, map, path),
            (Rule::Object(object), Value::Object(fields)) => {
                self.object(object, &|name| fields.get(name), path);
            }
            // A value of another type was put there on purpose, through `with_body_field`.
            _ => {}
        }
    }

    fn id(&mut self, kind: IdKind, text: &str, path: &str) {
        if text.is_empty() {
            self.report(path, "must not be empty");
        } else if !(self.is_settled)(path)
            && let Some(problem) = kind.problem(text)
        {
            self.report(path, problem);
        }
    }

    fn items(&mut self, rule: &Rule, nullable: bool, items: &[Value], path: &str) {
        for (index, item) in items.iter().enumerate() {
            self.item(rule, nullable, item, &format!("{path}[{index}]"));
        }
    }

    fn item(&mut self, rule: &Rule, nullable: bool, item: &Value, path: &str) {
        match item {
            Value::Null if nullable => {}
            Value::Null => self.report(path, "must not be null"),
            item => self.value(rule, item, path),
        }
    }

    /// The keys of a free map may be private: they are not named, and of the values that break a
    /// rule one is enough.
    fn map(&mut self, rule: &Rule, map: &Map<String, Value>, path: &str) {
        let Rule::Map {
            max_properties,
            max_key_length,
            max_json_bytes,
            value,
            nullable_values,
        } = rule
        else {
            return;
        };
        self.size(path, map.len(), None, *max_properties, "entry");
        let keys = map.keys().map(|key| key.chars().count());
        let longest = keys.max().unwrap_or_default();
        if let Some(max) = max_key_length.filter(|max| longest > *max) {
            let problem = format!("keys must have at most {max} characters, one has {longest}");
            self.report(path, problem);
        }
        let before = self.found.len();
        for found in map.values() {
            if self.found.len() == before {
                self.item(value, *nullable_values, found, &format!("{path}.*"));
            }
        }
        if let Some(max) = max_json_bytes {
            let bytes = serde_json::to_vec(map).map_or(0, |json| json.len());
            if bytes > *max {
                self.report(
                    path,
                    format!("must have at most {max} bytes as JSON, has {bytes}"),
                );
            }
        }
    }

    fn size(
        &mut self,
        path: &str,
        size: usize,
        min: Option<usize>,
        max: Option<usize>,
        unit: &str,
    ) {
        if let Some(min) = min.filter(|min| size < *min) {
            self.report(
                path,
                format!("must have at least {}, has {size}", count(min, unit)),
            );
        }
        if let Some(max) = max.filter(|max| size > *max) {
            self.report(
                path,
                format!("must have at most {}, has {size}", count(max, unit)),
            );
        }
    }

    fn number(
        &mut self,
        path: &str,
        number: Option<f64>,
        min: Option<f64>,
        max: Option<f64>,
        whole: bool,
    ) {
        let Some(number) = number else { return };
        if let Some(min) = min.filter(|min| number < *min) {
            self.report(path, format!("must be at least {min}"));
        }
        if let Some(max) = max.filter(|max| number > *max) {
            self.report(path, format!("must be at most {max}"));
        }
        if whole && number.fract() != 0.0 {
            self.report(path, "must be a whole number");
        }
    }
}

/// Null does not count: rules across fields ask for a value.
fn is_given(get: Lookup<'_, '_>, name: &str) -> bool {
    get(name).is_some_and(|value| !value.is_null())
}

fn join(prefix: &str, name: &str) -> String {
    if prefix.is_empty() {
        name.to_owned()
    } else {
        format!("{prefix}.{name}")
    }
}

fn count(number: usize, unit: &str) -> String {
    match (number, unit) {
        (1, unit) => format!("1 {unit}"),
        (number, "entry") => format!("{number} entries"),
        (number, unit) => format!("{number} {unit}s"),
    }
}

#[cfg(test)]
mod tests {
    use http::Method;
    use serde_json::{Value, json};

    use super::check;
    use crate::rules::operation::{Operation, Retry};
    use crate::rules::{Field, Object, RequiredWith, Requires, Rule};
    use crate::wire::id::IdKind;

    const fn field(name: &'static str, required: bool, nullable: bool, rule: Rule) -> Field {
        Field {
            name,
            required,
            nullable,
            shown: false,
            form: None,
            rule,
        }
    }

    const TEXT: Rule = Rule::Text {
        min: Some(1),
        max: Some(4),
    };

    const STUDY: Rule = Rule::Id(IdKind::Prefixed("stu_"));

    static INNER: Object = Object {
        name: "Inner",
        fields: &[
            field("unit", true, false, Rule::Enum(&["in", "cm"])),
            field("study", false, false, STUDY),
        ],
        at_least_one_of: &[],
        requires: &[],
        required_with: &[],
    };

    static OBJECT: Object = Object {
        name: "Outer",
        fields: &[
            field("name", true, false, TEXT),
            field("middle", false, true, TEXT),
            field("study", false, false, STUDY),
            field(
                "others",
                false,
                false,
                Rule::List {
                    min: None,
                    max: None,
                    item: &STUDY,
                    nullable_items: true,
                },
            ),
            field(
                "inners",
                false,
                false,
                Rule::List {
                    min: None,
                    max: None,
                    item: &Rule::Object(&INNER),
                    nullable_items: false,
                },
            ),
            field("flag", false, false, Rule::Bool),
            field(
                "notes",
                false,
                false,
                Rule::List {
                    min: Some(1),
                    max: Some(2),
                    item: &TEXT,
                    nullable_items: false,
                },
            ),
            field(
                "slots",
                false,
                false,
                Rule::List {
                    min: None,
                    max: None,
                    item: &TEXT,
                    nullable_items: true,
                },
            ),
            field(
                "tags",
                false,
                false,
                Rule::Map {
                    max_properties: Some(1),
                    max_key_length: Some(3),
                    max_json_bytes: Some(20),
                    value: &Rule::Text {
                        min: None,
                        max: Some(3),
                    },
                    nullable_values: false,
                },
            ),
            field("height", false, false, Rule::Object(&INNER)),
        ],
        at_least_one_of: &[&["a", "b"]],
        requires: &[Requires {
            field: "flag",
            equals: true,
            then: &["npi"],
        }],
        required_with: &[RequiredWith {
            field: "fileName",
            with: &["fileUrl"],
        }],
    };

    static OPERATION: Operation = Operation {
        id: "test",
        method: Method::POST,
        path: "/test",
        retry: Retry::Unsafe,
        query: &[field(
            "limit",
            false,
            false,
            Rule::Number {
                min: Some(1.0),
                max: Some(100.0),
                whole: true,
            },
        )],
        body: Some(&OBJECT),
        at_least_one_of: &[],
        proof: None,
        reconcile: None,
    };

    fn found(query: &[(&'static str, Value)], body: &Value) -> Vec<String> {
        let is_settled = |name: &str| name == "study";
        let found = check(&OPERATION, query, body.as_object().unwrap(), &is_settled);
        found.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_right_request_has_no_violations() {
        let body = json!({
            "name": "é€𝄞x", "middle": null, "flag": false, "notes": ["a"], "slots": [null, "a"],
            "tags": {"abc": "def"}, "height": {"unit": "furlong"}, "b": 1, "extra": [],
            "study": "odd",
        });
        assert_eq!(found(&[("limit", json!(100))], &body), [""; 0]);
    }

    #[test]
    fn all_violations_are_found_at_once() {
        let body = json!({
            "name": null, "middle": "", "flag": true, "notes": ["", "ok", null], "study": "",
            "slots": ["abcde"], "tags": {"long": "value", "z": "more than twenty"}, "height": {},
            "a": null, "fileUrl": "https://example.test/",
        });
        assert_eq!(
            found(&[("limit", json!(0.5))], &body),
            [
                "limit must be at least 1",
                "limit must be a whole number",
                "name must not be null",
                "middle must have at least 1 character, has 0",
                "study must not be empty",
                "notes must have at most 2 items, has 3",
                "notes[0] must have at least 1 character, has 0",
                "notes[2] must not be null",
                "slots[0] must have at most 4 characters, has 5",
                "tags must have at most 1 entry, has 2",
                "tags keys must have at most 3 characters, one has 4",
                "tags.* must have at most 3 characters, has 5",
                "tags must have at most 20 bytes as JSON, has 39",
                "height.unit is required",
                "a|b is required: give at least one",
                "npi is required when flag is true",
                "fileName is required with fileUrl",
            ]
        );
    }

    #[test]
    fn ids_are_checked_wherever_they_are_unless_a_setter_took_them() {
        let odd = json!({"unit": "in", "study": "odd"});
        let body = json!({
            "name": "x", "b": 1, "study": "odd", "others": [null, "odd", ""], "height": odd,
            "inners": [{"unit": "in"}, odd],
        });
        let problem =
            "expected `stu_` and 32 hexadecimal digits, found 3 characters of another form";
        assert_eq!(
            found(&[], &body),
            [
                format!("others[1] {problem}"),
                "others[2] must not be empty".to_owned(),
                format!("inners[1].study {problem}"),
                format!("height.study {problem}"),
            ]
        );
        let unsettled = check(&OPERATION, &[], body.as_object().unwrap(), &|_| false);
        assert!(
            unsettled
                .iter()
                .any(|violation| violation.field() == "study")
        );
    }

    #[test]
    fn a_list_in_a_query_has_no_empty_text() {
        let body = json!({"name": "x", "b": 1});
        for (items, expected) in [
            (json!([]), &[][..]),
            (json!(["a", "b"]), &[]),
            (json!([""]), &["status must not have an empty item"]),
            (json!(["a", ""]), &["status must not have an empty item"]),
        ] {
            assert_eq!(found(&[("status", items)], &body), expected);
        }
    }

    #[test]
    fn an_operation_without_body_has_its_rule_on_the_query() {
        static SEARCH: Operation = Operation {
            id: "search",
            method: Method::GET,
            path: "/search",
            retry: Retry::Safe,
            query: &[],
            body: None,
            at_least_one_of: &["studyId", "studyInstanceUid"],
            proof: None,
            reconcile: None,
        };
        let check = |query: &[_]| check(&SEARCH, query, &serde_json::Map::new(), &|_| false);
        let none = check(&[]);
        assert_eq!(none.len(), 1);
        assert_eq!(none[0].field(), "studyId|studyInstanceUid");
        let one = check(&[("studyId", json!("x"))]);
        assert!(one.is_empty());
    }
}
