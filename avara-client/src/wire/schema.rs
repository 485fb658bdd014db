//! JSON schemas (feature `schemars`): those of the spec itself, not ones derived from Rust types.

/// Gives a type the spec's schema of the same name; the types that the schema refers to follow
/// the colon: `spec_schema!(ViewerUser, "ViewerUser": ClinicRole, UserId);`.
///
/// The name may be left out where it is the type's. Without the feature nothing is generated.
#[cfg(feature = "schemars")]
macro_rules! spec_schema {
    ($Type:ident) => {
        spec_schema!(@implement $Type, stringify!($Type), []);
    };
    ($Type:ident, $name:literal $(: $($Ref:ident),* $(,)?)?) => {
        spec_schema!(@implement $Type, $name, [$($($Ref),*)?]);
    };
    (@implement $Type:ident, $name:expr, [$($Ref:ident),*]) => {
        impl $crate::wire::schema::Named for $Type {
            const NAME: &'static str = $name;
        }

        impl ::schemars::JsonSchema for $Type {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                ::std::borrow::Cow::Borrowed(<Self as $crate::wire::schema::Named>::NAME)
            }

            fn schema_id() -> ::std::borrow::Cow<'static, str> {
                ::std::borrow::Cow::Borrowed(concat!("avara_client::", stringify!($Type)))
            }

            fn json_schema(generator: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
                $crate::wire::schema::of::<Self>(generator, &[
                    $( $crate::wire::schema::Reference::to::<$Ref>() ),*
                ])
            }
        }
    };
}

#[cfg(not(feature = "schemars"))]
macro_rules! spec_schema {
    ($($anything:tt)*) => {};
}

#[cfg(feature = "schemars")]
pub(crate) use lookup::{Named, Reference, of};

#[cfg(feature = "schemars")]
mod lookup {
    use std::sync::OnceLock;

    use schemars::{JsonSchema, Schema, SchemaGenerator};
    use serde_json::{Map, Value};

    use crate::generated;

    /// A type that the spec has a schema for.
    pub(crate) trait Named {
        const NAME: &'static str;
    }

    /// A schema that another schema refers to.
    pub(crate) struct Reference {
        name: &'static str,
        schema: fn(&mut SchemaGenerator) -> Schema,
    }

    impl Reference {
        pub(crate) const fn to<T: Named + JsonSchema>() -> Self {
            Self {
                name: T::NAME,
                schema: SchemaGenerator::subschema_for::<T>,
            }
        }
    }

    /// Returns the spec's schema of a type, with its references resolved by the generator.
    pub(crate) fn of<T: Named>(generator: &mut SchemaGenerator, known: &[Reference]) -> Schema {
        let mut schema = schemas().get(T::NAME).cloned().unwrap_or(Value::Bool(true));
        resolve(&mut schema, generator, known);
        Schema::try_from(schema).unwrap_or_default()
    }

    /// Returns all schemas of the spec by name, as JSON Schema 2020-12.
    pub(crate) fn schemas() -> &'static Map<String, Value> {
        static SCHEMAS: OnceLock<Map<String, Value>> = OnceLock::new();
        SCHEMAS.get_or_init(|| serde_json::from_str(generated::JSON_SCHEMAS).unwrap_or_default())
    }

    fn resolve(schema: &mut Value, generator: &mut SchemaGenerator, known: &[Reference]) {
        match schema {
            Value::Array(items) => {
                for item in items {
                    resolve(item, generator, known);
                }
            }
            Value::Object(object) => {
                for value in object.values_mut() {
                    resolve(value, generator, known);
                }
                replace_reference(object, generator, known);
            }
            _ => {}
        }
    }

    fn replace_reference(
        object: &mut Map<String, Value>,
        generator: &mut SchemaGenerator,
        known: &[Reference],
    ) {
        let name = object.get("$ref").and_then(Value::as_str);
        let name = name.and_then(|text| text.strip_prefix("#/$defs/"));
        let Some(reference) = known.iter().find(|reference| Some(reference.name) == name) else {
            return;
        };
        if let Value::Object(found) = (reference.schema)(generator).to_value() {
            object.remove("$ref");
            object.extend(found);
        }
    }
}

#[cfg(all(test, feature = "schemars"))]
mod tests {
    use schemars::schema_for;
    use serde_json::{Value, json};

    use super::lookup::schemas;
    use crate::types::{ClinicRole, UserId, ViewerUser};

    #[test]
    fn the_schemas_are_there() {
        for name in ["ClinicRole", "UserId", "ViewerUser"] {
            assert!(schemas().contains_key(name), "{name}");
        }
    }

    #[test]
    fn a_leaf_has_the_spec_s_schema() {
        let schema = schema_for!(UserId).to_value();
        assert_eq!(schema["pattern"], schemas()["UserId"]["pattern"]);
        assert_eq!(schema["title"], json!("UserId"));
        let values = schema_for!(ClinicRole).to_value()["enum"].clone();
        assert_eq!(values, schemas()["ClinicRole"]["enum"]);
    }

    #[test]
    fn every_reference_has_its_definition() {
        let schema = schema_for!(ViewerUser).to_value();
        let used = references(&schema["properties"]);
        assert!(used.contains(&"UserId".to_owned()), "{used:?}");
        let defined = schema["$defs"].as_object().unwrap();
        for name in references(&schema) {
            assert!(defined.contains_key(&name), "{name}");
        }
    }

    fn references(value: &Value) -> Vec<String> {
        match value {
            Value::Array(items) => items.iter().flat_map(references).collect(),
            Value::Object(object) => object
                .iter()
                .flat_map(|(key, value)| match value.as_str() {
                    Some(text) if key == "$ref" => vec![text.replace("#/$defs/", "")],
                    _ => references(value),
                })
                .collect(),
            _ => vec![],
        }
    }
}
