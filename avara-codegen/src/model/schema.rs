//! Schemas: what travels over the wire.

use serde_json::Value;

use super::{RustName, Usage};

/// A named schema.
#[derive(Debug)]
pub struct Schema {
    /// The name in the spec.
    pub name: String,
    /// The name in Rust.
    pub rust: RustName,
    /// The module that it is generated into, from its file under `spec/`: `viewer/users`.
    pub module: String,
    /// The description, in Markdown.
    pub description: String,
    /// The kind of schema, and its content.
    pub shape: Shape,
    /// In which directions it travels.
    pub usage: Usage,
}

/// The kind of a schema, and its content.
#[derive(Debug)]
pub enum Shape {
    /// A text that identifies something.
    Id(IdKind),
    /// One of several texts.
    Enum(Vec<EnumValue>),
    /// Named fields.
    Object(Object),
    /// One of several schemas.
    Union(Union),
}

/// The form of a well-formed identifier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum IdKind {
    /// A prefix, an underscore and 32 lower-case hexadecimal digits: `usr_0123...`.
    Prefixed(String),
    /// A UUID with hyphens.
    Uuid,
    /// A DICOM unique identifier (value representation UI).
    DicomUid,
}

/// A value of an enum.
#[derive(Debug)]
pub struct EnumValue {
    /// The text on the wire.
    pub wire: String,
    /// The variant in Rust.
    pub variant: RustName,
    /// The description.
    pub description: String,
    /// Documented once, gone from today's documentation; still understood.
    pub legacy: bool,
}

/// An object's fields and the rules across them.
#[derive(Debug, Default)]
pub struct Object {
    /// The fields, in the spec's order.
    pub properties: Vec<Property>,
    /// The value of the event's `type`, which is written but is not a field.
    pub event_type: Option<String>,
    /// At least one of these fields must be given.
    pub at_least_one_of: Vec<String>,
    /// Fields that are required when another has a value.
    pub requires: Vec<Requires>,
    /// Fields that are required when another is given.
    pub required_with: Vec<RequiredWith>,
}

/// `then` is required when `field` is `equals`.
#[derive(Debug)]
pub struct Requires {
    /// The field that decides.
    pub field: String,
    /// The value that makes it so; booleans only, so far.
    pub equals: bool,
    /// The fields that are then required.
    pub then: Vec<String>,
}

/// `field` is required when one of `with` is given.
#[derive(Debug)]
pub struct RequiredWith {
    /// The field that becomes required.
    pub field: String,
    /// The fields that make it so.
    pub with: Vec<String>,
}

/// A field of an object.
#[derive(Debug)]
pub struct Property {
    /// The name on the wire.
    pub wire: String,
    /// The name in Rust.
    pub field: RustName,
    /// The description, in Markdown.
    pub description: String,
    /// The type of its content.
    pub ty: Type,
    /// True if the key must be there.
    pub required: bool,
    /// True if its value may be null.
    pub nullable: bool,
    /// The sensitivity of its text; `None` for what is never redacted.
    pub sensitivity: Option<Sensitivity>,
    /// The spec's example.
    pub example: Option<Value>,
    /// The form of its text, as far as it is checked.
    pub form: Option<TextForm>,
}

/// The form of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TextForm {
    /// So many digits.
    Digits {
        /// At least so many.
        min: u64,
        /// At most so many.
        max: u64,
    },
    /// An address with this scheme.
    Uri(String),
}

/// The sensitivity of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sensitivity {
    /// Harmless: may be printed.
    None,
    /// About a person.
    Phi,
    /// Opens a door: signed URLs, tokens.
    Secret,
}

/// The type of a field or parameter.
#[derive(Debug, Clone, PartialEq)]
pub enum Type {
    /// A named schema.
    Ref(String),
    /// Text, with its length limits in characters.
    Text {
        /// At least so many characters.
        min: Option<u64>,
        /// At most so many characters.
        max: Option<u64>,
    },
    /// `true` or `false`.
    Boolean,
    /// A number without fraction.
    Whole {
        /// The least value.
        min: Option<i64>,
        /// The greatest value.
        max: Option<i64>,
    },
    /// Any number.
    Number,
    /// A point in time, RFC 3339.
    DateTime,
    /// A list.
    List {
        /// The type of an item.
        item: Box<Type>,
        /// True if an item may be null.
        nullable_items: bool,
        /// At least so many items.
        min: Option<u64>,
        /// At most so many items.
        max: Option<u64>,
    },
    /// Values of one type by name.
    Map {
        /// The type of a value.
        value: Box<Type>,
        /// True if a value may be null.
        nullable_values: bool,
        /// At most so many entries.
        max_entries: Option<u64>,
        /// At most so many characters in a key.
        max_key: Option<u64>,
    },
    /// Any JSON by name.
    JsonMap {
        /// At most so many bytes when written as JSON.
        max_bytes: Option<u64>,
    },
}

/// One of several schemas.
#[derive(Debug)]
pub struct Union {
    /// The choices, in the spec's order.
    pub variants: Vec<Variant>,
    /// The field whose value selects the variant, if there is one.
    pub tag: Option<String>,
    /// Set where the first variant is a record, and the second one an object with a list of them.
    pub one_or_many: Option<OneOrMany>,
}

/// A union of one record and a list of such records.
#[derive(Debug)]
pub struct OneOrMany {
    /// The field of the second variant that has the list.
    pub field: RustName,
}

/// A choice of a union.
#[derive(Debug)]
pub struct Variant {
    /// The variant in Rust.
    pub rust: RustName,
    /// The type of its content.
    pub ty: Type,
    /// With a tag: the value that stands for it.
    pub tag_value: Option<String>,
    /// Without a tag: a required field that no other variant has.
    pub distinguished_by: Option<String>,
}

impl Schema {
    /// Returns the fields, of an object.
    pub fn object(&self) -> Option<&Object> {
        match &self.shape {
            Shape::Object(object) => Some(object),
            _ => None,
        }
    }

    /// Returns the fields; none of what is not an object.
    pub fn properties(&self) -> &[Property] {
        self.object().map_or(&[], |object| &object.properties)
    }
}

impl Object {
    /// Returns the field of this name in JSON.
    pub fn property(&self, wire: &str) -> Option<&Property> {
        self.properties
            .iter()
            .find(|property| property.wire == wire)
    }
}

impl Shape {
    /// Returns the schemas that it names.
    pub fn refs(&self) -> Vec<&str> {
        let types: Vec<_> = match self {
            Shape::Object(object) => object
                .properties
                .iter()
                .map(|property| &property.ty)
                .collect(),
            Shape::Union(union) => union.variants.iter().map(|variant| &variant.ty).collect(),
            Shape::Id(_) | Shape::Enum(_) => Vec::new(),
        };
        types.into_iter().flat_map(Type::refs).collect()
    }
}

impl Property {
    /// Returns true if its content may appear in `Debug` output.
    pub fn is_shown(&self) -> bool {
        matches!(self.sensitivity, None | Some(Sensitivity::None))
    }
}

impl Type {
    /// Returns the schemas that it names.
    pub fn refs(&self) -> Vec<&str> {
        match self {
            Type::Ref(name) => vec![name],
            Type::List { item, .. } => item.refs(),
            Type::Map { value, .. } => value.refs(),
            _ => Vec::new(),
        }
    }

    /// Returns true if it is a list or a map.
    pub fn is_collection(&self) -> bool {
        matches!(
            self,
            Type::List { .. } | Type::Map { .. } | Type::JsonMap { .. }
        )
    }
}
