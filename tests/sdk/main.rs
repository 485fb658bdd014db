//! The SDK from outside: what it sends, what it reads, and what its types are.

mod answers;
mod blocking;
mod bounds;
mod canary;
mod checks;
mod decoding;
mod documents;
mod dropped_calls;
mod freshness;
mod json_schema;
mod language;
mod lost_answers;
mod null_queries;
mod one_edit;
mod operation_request;
mod operations;
mod patch;
mod paths;
mod prefetch;
mod privacy;
mod public_api;
mod retries;
mod sandbox;
mod structure;
mod types;
mod webhooks;
