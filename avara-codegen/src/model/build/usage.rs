//! Follows what operations and webhooks refer to, to mark the directions of each schema.

use std::collections::BTreeMap;

use crate::model::{Http, Operation, Schema, Usage, Webhook};

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
    let refs: Vec<String> = schema.shape.refs().into_iter().map(String::from).collect();
    for name in refs {
        spread(schemas, &name, flag);
    }
}
