//! The SDK from outside: what it sends, what it reads, and what its types are.

mod bounds;
mod checks;
mod decoding;
mod freshness;
mod json_schema;
mod null_queries;
mod one_edit;
mod operations;
mod patch;
mod privacy;
mod public_api;
mod types;
