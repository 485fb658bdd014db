//! Checking a request: every violation is found, none stops the search.

use std::borrow::Cow;

use serde_json::{Map, Value};

use super::{
    Field, FieldPath, Location, Object, Problem, RequiredWith, Requires, Rule, Unit, Violation,
};
use crate::rules::operation::Operation;
use crate::wire::fields::Fields;
use crate::wire::id::IdKind;
use crate::wire::open_enum::nearest;

pub(crate) struct Given<'a> {
    /// The values of the path, by their names.
    pub(crate) path: Vec<(&'static str, &'a str)>,
    pub(crate) query: &'a [(&'static str, Value)],
    pub(crate) body: &'a Fields,
    /// Returns true for a body field whose id came through a setter, which checked it if it was
    /// text. An `Id` in hand may have any form. Every other id is checked here.
    pub(crate) is_checked_id: &'a dyn Fn(&str) -> bool,
    /// True if nothing of it came through setters, whose types leave little to check.
    pub(crate) strict: bool,
}

pub(crate) fn check(operation: &Operation, given: &Given<'_>) -> Vec<Violation> {
    let mut checker = Checker {
        found: Vec::new(),
        location: Location::Path,
        // The ids of a query came through setters.
        is_checked_id: &|_| !given.strict,
        strict: given.strict,
    };
    if given.strict {
        checker.path(operation.path_parameters, &given.path);
    }
    checker.location = Location::Query;
    let texts = given.query.iter();
    let typed: Vec<_> = texts
        .map(|(name, value)| (*name, checker.typed(operation.query, name, value)))
        .collect();
    let in_query = |name: &str| typed.iter().find(|(key, _)| *key == name);
    let in_query = |name: &str| in_query(name).map(|(_, value)| value.as_ref());
    let in_body = |name: &str| given.body.get(name);
    checker.fields(operation.query, &in_query, &FieldPath::Root);
    checker.empty_items(given.query);
    if let Some(object) = operation.body {
        checker.location = Location::Body;
        checker.is_checked_id = given.is_checked_id;
        checker.object(object, &in_body, &FieldPath::Root);
    }
    match (operation.at_least_one_of, operation.body) {
        ([], _) => {}
        (group, Some(_)) => checker.at_least_one_of(group, &in_body, &FieldPath::Root),
        (group, None) => checker.at_least_one_of(group, &in_query, &FieldPath::Root),
    }
    checker.found
}

/// Looks a field up by its name.
type Lookup<'a, 'v> = &'a dyn Fn(&str) -> Option<&'v Value>;

struct Checker<'a> {
    found: Vec<Violation>,
    location: Location,
    is_checked_id: &'a dyn Fn(&str) -> bool,
    strict: bool,
}

impl Checker<'_> {
    fn report(&mut self, path: &FieldPath<'_>, problem: impl Into<Problem>) {
        self.add(match self.location {
            Location::Body => Violation::at(path, problem),
            location => Violation::new(location, path.to_string(), problem),
        });
    }

    fn add(&mut self, violation: Violation) {
        if !self.found.contains(&violation) {
            self.found.push(violation);
        }
    }

    /// Returns true if a setter took the id. Only fields at the top have setters.
    fn is_checked_id(&self, path: &FieldPath<'_>) -> bool {
        match path {
            FieldPath::Field(FieldPath::Root, name) => (self.is_checked_id)(name),
            _ => self.location == Location::Query && !self.strict,
        }
    }

    fn object(&mut self, object: &Object, get: Lookup<'_, '_>, parent: &FieldPath<'_>) {
        self.fields(object.fields, get, parent);
        for group in object.at_least_one_of {
            self.at_least_one_of(group, get, parent);
        }
        for rule in object.requires {
            self.requires(rule, get, parent);
        }
        for rule in object.required_with {
            self.required_with(rule, get, parent);
        }
    }

    fn fields(&mut self, fields: &[Field], get: Lookup<'_, '_>, parent: &FieldPath<'_>) {
        for field in fields {
            let path = FieldPath::Field(parent, field.name);
            match get(field.name) {
                None if field.required => self.report(&path, Problem::Required),
                None => {}
                Some(Value::Null) if field.nullable => {}
                Some(Value::Null) => self.report(&path, Problem::Null),
                Some(value) => self.value(&field.rule, value, &path),
            }
        }
    }

    fn at_least_one_of(&mut self, group: &[&str], get: Lookup<'_, '_>, parent: &FieldPath<'_>) {
        if !group.iter().any(|name| is_given(get, name)) {
            let path = |name: &&str| FieldPath::Field(parent, name).to_string();
            let names: Vec<_> = group.iter().map(path).collect();
            self.add(Violation::one_of(self.location, &names));
        }
    }

    fn requires(&mut self, rule: &Requires, get: Lookup<'_, '_>, parent: &FieldPath<'_>) {
        if get(rule.field) != Some(&Value::Bool(rule.equals)) {
            return;
        }
        for name in rule.then.iter().filter(|name| !is_given(get, name)) {
            let problem = Problem::RequiredWhen {
                field: rule.field,
                equals: rule.equals,
            };
            self.report(&FieldPath::Field(parent, name), problem);
        }
    }

    fn required_with(&mut self, rule: &RequiredWith, get: Lookup<'_, '_>, parent: &FieldPath<'_>) {
        if is_given(get, rule.field) {
            return;
        }
        if let Some(with) = rule.with.iter().find(|name| is_given(get, name)) {
            self.report(
                &FieldPath::Field(parent, rule.field),
                Problem::RequiredWith { field: with },
            );
        }
    }

    fn path(&mut self, fields: &[Field], path: &[(&str, &str)]) {
        for field in fields {
            let text = path.iter().find(|(name, _)| *name == field.name);
            // An empty one is refused already: it would make another path.
            if let Some((name, text)) = text.filter(|(_, text)| !text.is_empty()) {
                let path = FieldPath::Field(&FieldPath::Root, name);
                self.value(&field.rule, &Value::from(*text), &path);
            }
        }
    }

    /// Returns a parameter of a query as its rule reads it: outside of setters all are texts.
    fn typed<'v>(&self, fields: &[Field], name: &str, value: &'v Value) -> Cow<'v, Value> {
        let field = fields.iter().find(|field| field.name == name);
        match (field, value) {
            (Some(field), Value::String(text)) if self.strict => {
                Cow::Owned(of_text(&field.rule, text))
            }
            _ => Cow::Borrowed(value),
        }
    }

    /// `name=` means null, so a list with one empty text would change its meaning.
    fn empty_items(&mut self, query: &[(&'static str, Value)]) {
        for (name, value) in query {
            let mut items = value.as_array().into_iter().flatten();
            if items.any(|item| item.as_str() == Some("")) {
                self.report(
                    &FieldPath::Field(&FieldPath::Root, name),
                    "must not have an empty item",
                );
            }
        }
    }

    fn value(&mut self, rule: &Rule, value: &Value, path: &FieldPath<'_>) {
        match (rule, value) {
            (Rule::Text { min, max }, Value::String(text)) => {
                self.size(path, text.chars().count(), *min, *max, Unit::Characters);
            }
            (Rule::Digits { min, max, only }, Value::String(text)) => {
                self.digits(path, text, *min, *max, *only);
            }
            (Rule::Uri(scheme), Value::String(text)) => self.uri(path, text, scheme),
            (Rule::Id(kind), Value::String(text)) => self.id(*kind, text, path),
            (Rule::Enum(values), Value::String(text)) => self.documented(values, text, path),
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
                self.size(path, items.len(), *min, *max, Unit::Items);
                self.items(item, *nullable_items, items, path);
            }
            (Rule::Map { .. }, Value::Object(map)) => self.map(rule, map, path),
            (Rule::Object(object), Value::Object(fields)) => {
                self.object(object, &|name| fields.get(name), path);
            }
            (rule, value) if self.strict && !rule.fits(value) => {
                self.report(path, format!("must be {}", rule.kind()));
            }
            // A value of another type was put there on purpose, through `with_body_field`.
            _ => {}
        }
    }

    fn id(&mut self, kind: IdKind, text: &str, path: &FieldPath<'_>) {
        if text.is_empty() {
            self.report(path, Problem::Empty);
        } else if !self.is_checked_id(path)
            && let Some(problem) = kind.problem(text)
        {
            self.report(path, problem);
        }
    }

    /// Other values than the documented ones are sent too, where they came through setters.
    fn documented(&mut self, values: &'static [&'static str], text: &str, path: &FieldPath<'_>) {
        if !self.strict || values.contains(&text) {
            return;
        }
        let meant = nearest(values, text).map(|near| format!("; is `{near}` meant?"));
        let meant = meant.unwrap_or_default();
        self.report(path, format!("has an undocumented value{meant}"));
    }

    /// Checks a number such as that of a telephone: what a spreadsheet makes of one (`4.9E+11`) has
    /// digits too.
    fn digits(&mut self, path: &FieldPath<'_>, text: &str, min: usize, max: usize, only: bool) {
        let between = if only { "" } else { " +-/()" };
        let digits = text.chars().filter(char::is_ascii_digit).count();
        if text
            .chars()
            .any(|c| !c.is_ascii_digit() && !between.contains(c))
        {
            let problem = if only {
                "must have nothing but digits"
            } else {
                "must be digits, with nothing but spaces, `+`, `-`, `/` and brackets between them"
            };
            self.report(path, problem);
        }
        self.size(path, digits, Some(min), Some(max), Unit::Digits);
    }

    fn uri(&mut self, path: &FieldPath<'_>, text: &str, scheme: &str) {
        let is_one = text
            .split_once("://")
            .is_some_and(|(found, rest)| found.eq_ignore_ascii_case(scheme) && !rest.is_empty());
        if !is_one {
            self.report(path, format!("must begin with `{scheme}://`"));
        }
    }

    fn items(&mut self, rule: &Rule, nullable: bool, items: &[Value], path: &FieldPath<'_>) {
        for (index, item) in items.iter().enumerate() {
            self.item(rule, nullable, item, &FieldPath::Item(path, index));
        }
    }

    fn item(&mut self, rule: &Rule, nullable: bool, item: &Value, path: &FieldPath<'_>) {
        match item {
            Value::Null if nullable => {}
            Value::Null => self.report(path, Problem::Null),
            item => self.value(rule, item, path),
        }
    }

    /// The keys of a free map may be private: they are not named, and of the values that break a
    /// rule one is enough.
    fn map(&mut self, rule: &Rule, map: &Map<String, Value>, path: &FieldPath<'_>) {
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
        self.size(path, map.len(), None, *max_properties, Unit::Entries);
        let keys = map.keys().map(|key| key.chars().count());
        let longest = keys.max().unwrap_or_default();
        self.size(path, longest, None, *max_key_length, Unit::KeyCharacters);
        let before = self.found.len();
        for found in map.values() {
            if self.found.len() == before {
                self.item(value, *nullable_values, found, &FieldPath::AnyValue(path));
            }
        }
        if max_json_bytes.is_some() {
            let bytes = serde_json::to_vec(map).map_or(0, |json| json.len());
            self.size(path, bytes, None, *max_json_bytes, Unit::Bytes);
        }
    }

    fn size(
        &mut self,
        path: &FieldPath<'_>,
        found: usize,
        min: Option<usize>,
        max: Option<usize>,
        unit: Unit,
    ) {
        if let Some(min) = min.filter(|min| found < *min) {
            self.report(path, Problem::TooShort { min, found, unit });
        }
        if let Some(max) = max.filter(|max| found > *max) {
            self.report(path, Problem::TooLong { max, found, unit });
        }
    }

    fn number(
        &mut self,
        path: &FieldPath<'_>,
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

/// Reads the text of a query as a rule reads it; one that is of another kind stays a text.
fn of_text(rule: &Rule, text: &str) -> Value {
    let json = || {
        serde_json::from_str(text)
            .ok()
            .filter(|value| rule.fits(value))
    };
    match rule {
        Rule::Bool | Rule::Number { .. } => json().unwrap_or_else(|| text.into()),
        Rule::List { item, .. } => text.split(',').map(|part| of_text(item, part)).collect(),
        _ => text.into(),
    }
}

/// Null does not count: rules across fields ask for a value.
fn is_given(get: Lookup<'_, '_>, name: &str) -> bool {
    get(name).is_some_and(|value| !value.is_null())
}

#[cfg(test)]
mod tests {
    use http::Method;
    use serde_json::{Value, json};

    use super::{Given, check};
    use crate::rules::operation::{Operation, Retry};
    use crate::rules::{Field, Object, RequiredWith, Requires, Rule};
    use crate::wire::fields::Fields;
    use crate::wire::id::IdKind;

    const TEXT: Rule = Rule::Text {
        min: Some(1),
        max: Some(4),
    };

    const STUDY: Rule = Rule::Id(IdKind::Prefixed("stu_"));

    const fn list(item: &'static Rule, nullable_items: bool) -> Rule {
        Rule::List {
            min: None,
            max: None,
            item,
            nullable_items,
        }
    }

    const EMPTY: Object = Object {
        name: "Empty",
        fields: &[],
        at_least_one_of: &[],
        requires: &[],
        required_with: &[],
    };

    static INNER: Object = Object {
        fields: &[
            Field::required("unit", Rule::Enum(&["in", "cm"])),
            Field::optional("study", STUDY),
        ],
        ..EMPTY
    };

    static OBJECT: Object = Object {
        name: "Outer",
        fields: &[
            Field::required("name", TEXT),
            Field::optional("middle", TEXT).nullable(),
            Field::optional("study", STUDY),
            Field::optional("others", list(&STUDY, true)),
            Field::optional("inners", list(&Rule::Object(&INNER), false)),
            Field::optional("flag", Rule::Bool),
            Field::optional(
                "notes",
                Rule::List {
                    min: Some(1),
                    max: Some(2),
                    item: &TEXT,
                    nullable_items: false,
                },
            ),
            Field::optional("slots", list(&TEXT, true)),
            Field::optional(
                "tags",
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
            Field::optional("height", Rule::Object(&INNER)),
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

    const PLAIN: Operation = Operation {
        id: "test",
        method: Method::POST,
        path: "/test",
        retry: Retry::Unsafe,
        path_parameters: &[],
        query: &[],
        body: None,
        at_least_one_of: &[],
        proof: None,
        reconcile: None,
    };

    static OPERATION: Operation = Operation {
        path_parameters: &[Field::required("id", STUDY)],
        query: &[Field::optional(
            "limit",
            Rule::Number {
                min: Some(1.0),
                max: Some(100.0),
                whole: true,
            },
        )],
        body: Some(&OBJECT),
        ..PLAIN
    };

    fn given<'a>(
        query: &'a [(&'static str, Value)],
        body: &'a Fields,
        is_checked_id: &'a dyn Fn(&str) -> bool,
    ) -> Given<'a> {
        Given {
            path: vec![("id", "odd")],
            query,
            body,
            is_checked_id,
            strict: false,
        }
    }

    fn fields(body: &Value) -> Fields {
        body.as_object().unwrap().clone().into()
    }

    fn found(query: &[(&'static str, Value)], body: &Value) -> Vec<String> {
        let is_checked_id = |name: &str| name == "study";
        let body = fields(body);
        let found = check(&OPERATION, &given(query, &body, &is_checked_id));
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
        let unsettled = check(&OPERATION, &given(&[], &fields(&body), &|_| false));
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
            at_least_one_of: &["studyId", "studyInstanceUid"],
            ..PLAIN
        };
        let nothing = Fields::default();
        let check = |query: &[_]| check(&SEARCH, &given(query, &nothing, &|_| false));
        let none = check(&[]);
        assert_eq!(none.len(), 1);
        assert_eq!(none[0].field(), "studyId|studyInstanceUid");
        let one = check(&[("studyId", json!("x"))]);
        assert!(one.is_empty());
    }

    #[test]
    fn without_setters_types_and_values_are_checked_too() {
        let body = json!({
            "name": 5, "b": 1, "flag": "yes", "notes": "a", "tags": {"a": 1},
            "inners": [{"unit": "CM"}, {"unit": "furlong"}], "study": "odd", "extra": [1],
        });
        let body = fields(&body);
        let query = [("limit", json!("500"))];
        let given = Given {
            strict: true,
            ..given(&query, &body, &|_| false)
        };
        let found: Vec<_> = check(&OPERATION, &given)
            .iter()
            .map(ToString::to_string)
            .collect();
        let id = "expected `stu_` and 32 hexadecimal digits, found 3 characters of another form";
        assert_eq!(
            found,
            [
                format!("id {id}"),
                "limit must be at most 100".to_owned(),
                "name must be a string".to_owned(),
                format!("study {id}"),
                "inners[0].unit has an undocumented value; is `cm` meant?".to_owned(),
                "inners[1].unit has an undocumented value".to_owned(),
                "flag must be true or false".to_owned(),
                "notes must be a list".to_owned(),
                "tags.* must be a string".to_owned(),
            ]
        );
    }

    #[test]
    fn numbers_of_telephones_and_addresses_have_a_form() {
        static CONTACT: Object = Object {
            fields: &[
                Field::optional("phone", digits(10, 15, false)).nullable(),
                Field::optional("npi", digits(10, 10, true)).nullable(),
                Field::optional("url", Rule::Uri("https")).nullable(),
            ],
            ..EMPTY
        };
        static CREATE: Operation = Operation {
            body: Some(&CONTACT),
            ..PLAIN
        };
        const fn digits(min: usize, max: usize, only: bool) -> Rule {
            Rule::Digits { min, max, only }
        }
        let is_refused =
            |body: Value| !check(&CREATE, &given(&[], &fields(&body), &|_| true)).is_empty();
        for phone in ["5555550100", "+1 (555) 555-0100", "0049/170 1234567"] {
            assert!(!is_refused(json!({"phone": phone})), "{phone}");
        }
        for phone in [
            "",
            "555",
            "4.917012345E+11",
            "555.555.0100",
            "5555550100x1",
            "5555550100\u{a0}",
            "٠١٢٣٤٥٦٧٨٩",
        ] {
            assert!(is_refused(json!({"phone": phone})), "{phone}");
        }
        assert!(!is_refused(
            json!({"npi": "1234567893", "url": "HTTPS://example.test/a"})
        ));
        assert!(!is_refused(
            json!({"npi": null, "phone": null, "url": null})
        ));
        assert!(is_refused(json!({"npi": "12345 67893"})));
        for url in [
            "http://example.test/a",
            "example.test",
            "https://",
            "https:/a",
        ] {
            assert!(is_refused(json!({"url": url})), "{url}");
        }
    }
}
