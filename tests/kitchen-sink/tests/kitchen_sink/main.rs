//! The generated code for every kind of field, in every place, does what it should on the real
//! runtime.

extern crate avara_kitchen_sink as avara_client;

use avara_client::{Client, types};

#[rustfmt::skip]
#[path = "../../src/generated/calls.rs"]
#[allow(clippy::too_many_lines, unreachable_pub)]
mod calls;
#[path = "../../../src/dispatch.rs"]
#[allow(clippy::option_option, dead_code, unreachable_pub)]
mod dispatch;
#[path = "../../../src/instances.rs"]
#[allow(dead_code, unreachable_pub)]
mod instances;
#[path = "../../../src/schemas.rs"]
#[allow(dead_code, unreachable_pub)]
mod schemas;
#[path = "../../../src/server.rs"]
#[allow(dead_code, unreachable_pub)]
mod server;
mod spec;

mod reading;
mod schemars_schemas;
mod webhooks;
mod writing;
