//! In which directions a schema travels.

use std::collections::BTreeMap;

use super::{Http, Operation, Schema, Shape, Webhook};

/// In which directions a schema travels; several may be true.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "five independent facts")]
pub struct Usage {
    /// In the body of a request other than PATCH.
    pub request: bool,
    /// In the body of a PATCH.
    pub patch: bool,
    /// In the reply of an operation.
    pub response: bool,
    /// In a webhook event.
    pub event: bool,
    /// In the reply to a webhook event.
    pub reply: bool,
}

impl Usage {
    /// Whether our users build values of it.
    pub fn is_built_by_users(self) -> bool {
        self.request || self.patch || self.reply
    }

    /// Whether it exists for PATCH bodies alone, where null and absent differ.
    pub fn is_patch_only(self) -> bool {
        self.patch && !(self.request || self.response || self.event || self.reply)
    }
}

/// Marks every schema with the directions of what refers to it.
pub(super) fn mark(
    schemas: &mut BTreeMap<String, Schema>,
    operations: &[Operation],
    webhooks: &[Webhook],
) {
    for operation in operations {
        if let Some(body) = &operation.body {
            let flag: Flag = match operation.http {
                Http::Patch => |usage| &mut usage.patch,
                _ => |usage| &mut usage.request,
            };
            spread(schemas, &body.schema, flag);
        }
        spread(schemas, &operation.response, |usage| &mut usage.response);
    }
    for webhook in webhooks {
        spread(schemas, &webhook.event, |usage| &mut usage.event);
        spread(schemas, &webhook.reply, |usage| &mut usage.reply);
    }
}

type Flag = fn(&mut Usage) -> &mut bool;

fn spread(schemas: &mut BTreeMap<String, Schema>, name: &str, flag: Flag) {
    let Some(schema) = schemas.get_mut(name) else {
        return;
    };
    let marked = flag(&mut schema.usage);
    if *marked {
        return;
    }
    *marked = true;
    for name in referred(schema) {
        spread(schemas, &name, flag);
    }
}

fn referred(schema: &Schema) -> Vec<String> {
    let types: Vec<_> = match &schema.shape {
        Shape::Object(object) => object
            .properties
            .iter()
            .map(|property| &property.ty)
            .collect(),
        Shape::Union(union) => union.variants.iter().map(|variant| &variant.ty).collect(),
        Shape::Id(_) | Shape::Enum(_) => Vec::new(),
    };
    types
        .into_iter()
        .flat_map(|ty| ty.refs())
        .map(String::from)
        .collect()
}
