//! The Avara API on your own machine: true to the spec, stateful, and able to fail on purpose.
//!
//! In tests, a [`Sandbox`] is a server with data, and a client for it:
//!
//! ```
//! # use avara_sandbox::{FaultKind, Sandbox};
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let sandbox = Sandbox::start().await?;
//! let avara = sandbox.client();
//! sandbox.fail_next(FaultKind::TooManyRequests);
//! avara.viewer().studies().list().await?; // The client tries again.
//! assert_eq!(sandbox.requests().len(), 2);
//! assert_eq!(sandbox.stats().executed("viewer.studies.list"), 1);
//! # Ok(())
//! # }
//! # tokio::runtime::Runtime::new().unwrap().block_on(example()).unwrap();
//! ```
//!
//! As a program, `cargo run -p avara-sandbox` serves clients of any language; `--help` lists what
//! can be chosen.
//!
//! # What is checked
//!
//! Routes, parameters, bodies and replies are those of `spec/avara.openapi.json`, the document that
//! the client is generated from. A request is checked in this order:
//!
//! | what | otherwise |
//! |---|---|
//! | the path is one of the API's | 404 |
//! | it has the method | 405, with `Allow` |
//! | the key is there, well formed and known | 401 |
//! | the rate limit is not reached, if there is one | 429, with `Retry-After` |
//! | a body is said to be JSON | 415 |
//! | the body is not too long; path, query and body are as documented | 413, 400 |
//!
//! A 400 tells everything that is wrong at once, with JSON Pointers and without the values:
//!
//! ```json
//! {
//!   "message": "The request breaks the documentation: body /firstName is missing.",
//!   "violations": [{ "in": "body", "pointer": "/firstName", "problem": "is missing" }]
//! }
//! ```
//!
//! What the sandbox answers is held against the spec as well. A reply that would break it is a bug
//! of the sandbox: it becomes a 500 that says so, and is told on stderr in any case.
//!
//! # What is under `/__sandbox`
//!
//! | path | what |
//! |---|---|
//! | `GET /__sandbox/requests` | what was received, in order, once it is answered: [`Sandbox::requests`] |
//! | `GET /__sandbox/stats` | what was executed, and for which record: [`Sandbox::stats`] |
//! | `POST /__sandbox/reset` | everything as it was at the start: [`Sandbox::reset`] |
//! | `GET /__sandbox/webhooks` | what webhooks were sent, and what the receiver made of them: [`Sandbox::webhooks`] |
//! | `POST /__sandbox/webhooks/{type}` | sends one: [`Sandbox::send_webhook`] |
//! | `POST /__sandbox/studies/{studyId}/finish-report` | completes a report, `{"isCritical": true}` if it is: [`Sandbox::finish_report`] |
//! | `GET /__sandbox/links/...` | where links in replies lead to |
//!
//! No key is needed, and nothing of it is under `/v1`.
//!
#![doc = include_str!("world/CHOICES.md")]
//!
//! ## Paths, methods, keys
//!
//! - A path is matched as it is written: upper and lower case differ, and a slash at the end is
//!   another path. A path without parameters goes before one with them.
//! - HEAD is GET without the body. OPTIONS tells the methods of a path, and needs no key.
//! - There is one clinic. Its keys are the one that the sandbox made up at its start and
//!   [`KNOWN_KEY`]; any other is refused, however well formed.
//!
//! ## Bodies
//!
//! - An operation without a body ignores an empty one, whatever its content type, and `{}`. Any
//!   other body is refused, since the sender must have expected something of it.
//! - Where the body is optional, none and `null` mean `{}`.
//! - A body is at most 10 MiB long, and not compressed. JSON is UTF-8, whatever the content type
//!   says about it.
//! - Fields that are not documented are refused: a misspelt field that is silently dropped is found
//!   out late, by a patient. `--stateless` tolerates them.
//! - Formats of texts are not enforced: dates, times, base64, UUIDs. Lengths, counts of digits,
//!   schemes of addresses and the form of ids are.
//!
//! ## Queries
//!
//! - Parameters that are not documented are refused; `--stateless` tolerates them. One that is given
//!   twice is refused, since lists are joined by commas.
//! - An empty value is null where null is documented, an empty list where a list is, and otherwise
//!   an empty text.
//! - `20`, `20.0` and `2e1` are the same number; `true` and `false` are the only booleans. A plus
//!   sign is a space.
//!
//! ## Replies
//!
//! - A success is a 200, and an error has a `message`.
//! - 429 has `Retry-After` in whole seconds, and `retry-after-ms` more exactly.
//!
//! ## Faults
//!
//! - They happen to requests that passed all checks and would be executed. The header
//!   `x-sandbox-fault` goes before [`Sandbox::fail_next`], and that before chance. It counts for
//!   each request that has it: one that is repeated with it fails again.
//! - `timeout` executes the operation, `slow-body` takes a second, and the fault `429` asks for a
//!   tenth of one (a whole one in `Retry-After`).
//! - `unknown-enum` changes every enum of a reply, `extra-field` adds a field to each documented
//!   object in it; replies that are errors stay as they are.
//! - Chance is reproducible as long as the requests come in the same order.
//! - The rate limit is one for all, and lets a whole unit's worth of requests through at once.
//!
//! ## State and webhooks
//!
//! - A reset brings back the data of the seed, even where a state file was loaded, and saves it.
//! - Statistics, received requests and sent webhooks are not saved. Of the latter two the last ten
//!   thousand are kept.
//! - Webhooks are sent one after the other, each once, and those that are left before the sandbox
//!   stops. They are signed with the machine's time, whatever the sandbox's clock says. The receiver's answer changes nothing in the data: it is held against the spec, and told.
#![deny(missing_docs)]
#![forbid(unsafe_code)]

mod clock;
mod control;
mod error;
mod faults;
mod journal;
mod lock;
mod log;
mod outbox;
mod percent;
mod rate_limit;
mod sandbox;
mod server;
mod settings;
mod spec;
mod state_file;
mod stateless;
mod stats;
mod stderr;
mod validate;
mod webhooks;
mod world;

pub use error::Error;
pub use faults::{Fault, FaultKind, Latency};
pub use journal::Received;
pub use rate_limit::RateLimit;
pub use sandbox::{Sandbox, SandboxBuilder};
pub use server::KNOWN_KEY;
pub use stats::Stats;
pub use webhooks::Delivery;
