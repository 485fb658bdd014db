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
//! As a program, `cargo run -p avara-sandbox` serves clients of any language; `--help` lists the
//! options.
//!
//! # What is checked
//!
//! Routes, parameters, bodies and replies are those of `spec/avara.openapi.json`, the document that
//! the client is generated from. A request is checked in this order:
//!
//! | check | otherwise |
//! |---|---|
//! | where only this machine can reach it: `Host` and `Origin`, if any, name this machine | 403 |
//! | the path is one of the API's | 404 |
//! | the path supports the method | 405, with `Allow` |
//! | the API key is present, well formed and known | 401 |
//! | the rate limit, if any, is not exceeded | 429, with `Retry-After` |
//! | a body is declared as JSON | 415 |
//! | the body is not too long; path, query and body are as documented | 413, 400 |
//!
//! The body is read only once the key is known to be right. A 400 lists everything that is wrong (at
//! most 100 violations), with JSON Pointers and without values:
//!
//! ```json
//! {
//!   "message": "The request does not match the API documentation: body /firstName is missing.",
//!   "violations": [{ "in": "body", "pointer": "/firstName", "problem": "is missing" }]
//! }
//! ```
//!
//! Replies are checked against the spec too. One that violates it is a bug in the sandbox: the
//! client gets a 500 with that reason, and it is reported on stderr even with `--quiet`. So is a
//! status that the operation does not document, and a reply that does not show what the request has
//! set.
//!
//! # What is under `/__sandbox`
//!
//! | path | what |
//! |---|---|
//! | `GET ui` | a console for browsers, only where the sandbox listens on a loopback address |
//! | `GET requests`, `GET requests/{number}` | what was received, in order: [`Sandbox::requests`] |
//! | `GET stats` | what was executed, and for which record: [`Sandbox::stats`] |
//! | `POST reset` | everything as it was at the start: [`Sandbox::reset`] |
//! | `GET webhooks`, `GET webhooks/{number}` | what webhooks were sent, and the receiver's answers: [`Sandbox::webhooks`] |
//! | `POST webhooks/{type}` | sends one, with `{"id": "whe_...", "data": {...}}` if they are to be other ones: [`Sandbox::send_webhook`] |
//! | `POST invitations/{invitationId}/accept` or `/decline` | answers an invitation: [`Sandbox::accept_invitation`] |
//! | `POST studies/{studyId}/start-report` | starts a report: [`Sandbox::start_report`] |
//! | `POST studies/{studyId}/finish-report` | completes it, `{"isCritical": true}` if it is critical: [`Sandbox::finish_report`] |
//! | `POST clock` | stops the clock, `{"now": "2030-01-31T12:00:00Z"}`, or lets it run, `{"now": null}`: [`Sandbox::set_clock`] |
//! | `POST faults/{kind}` | plans a fault for the next request, `{"next": true, "operation": "..."}`, forgets that, `{"next": false}`, or sets how often it happens, `{"rate": 0.05}`: [`Sandbox::fail_next`] |
//! | `GET status` | the clock, the faults, and whether webhooks are sent |
//! | `GET events` | requests and webhooks as they happen, as server-sent events |
//! | `GET data/{operationId}?...` | the reply of an operation that lists records, without a fault or a place in `requests` and `stats`; `data/reports` has the reports of all studies |
//! | `GET openapi.json` | the document that requests and replies are checked against |
//! | `GET links/...` | where links in replies lead to |
//!
//! No API key is needed, and nothing of it is under `/v1`. While the sandbox listens on a loopback
//! address, requests with a foreign `Host` or `Origin` get 403: a web page that is open in a browser
//! does not get at it. The console's own page loads nothing but its style and its script, and asks
//! nobody but the sandbox (`Content-Security-Policy`).
//!
#![doc = include_str!("world/CHOICES.md")]
//!
//! ## Paths, methods, keys
//!
//! - A path is matched as it is written: upper and lower case differ, and a trailing slash makes
//!   another path. A path without parameters takes precedence over one with them.
//! - HEAD is GET without the body. OPTIONS lists the methods of a path, and needs no key. Neither is
//!   there under `/__sandbox`.
//! - There is one clinic. Its keys are the one that the sandbox made up at its start and
//!   [`KNOWN_KEY`]; any other key is rejected, however well formed.
//!
//! ## Bodies
//!
//! - An operation without a body ignores an empty one, whatever its content type, and `{}`. Any
//!   other body is rejected: the sender must have expected it to do something.
//! - Where the body is optional, none and `null` mean `{}`.
//! - A body is at most 10 MiB long, and not compressed. JSON is UTF-8, whatever the content type
//!   says about it. Of a field that is there twice, the last counts.
//! - Fields that are not documented are rejected: a misspelled field that is silently dropped is
//!   noticed too late. `--stateless` tolerates them.
//! - Formats of strings are not enforced: dates, times, base64, UUIDs. Lengths, counts of digits,
//!   schemes of URLs and the form of ids are, and so are the dates by which invitations are listed.
//!
//! ## Queries
//!
//! - Parameters that are not documented are rejected; `--stateless` tolerates them. One that is
//!   given twice is rejected, since lists are joined by commas.
//! - An empty value is null where null is documented, an empty list where a list is, and otherwise
//!   an empty string.
//! - `20`, `20.0` and `2e1` are the same number; `true` and `false` are the only booleans. A plus
//!   sign is a space.
//!
//! ## Replies
//!
//! - A success is a 200, and an error has a `message`. Only what HTTP itself does not allow is
//!   refused without one.
//! - 409 has `x-should-retry: false`: clients that repeat it would only wait for the same answer.
//! - 429 has `Retry-After` in whole seconds, and `retry-after-ms` more exactly.
//! - Links lead to the sandbox as this machine sees it, also where it listens on another address.
//!
//! ## Faults
//!
//! - Faults hit requests that passed every check and would be executed, and links that are followed
//!   (`GET /__sandbox/links/...`). The header
//!   `x-sandbox-fault` takes precedence over [`Sandbox::fail_next`], and that over random faults. It
//!   applies to each request that carries it, so a retry that repeats the header fails again.
//! - `timeout` executes the operation, `slow-body` takes a second, and the fault `429` asks for a
//!   tenth of one (a whole one in `Retry-After`).
//! - `unknown-enum` changes every enum of a reply, `extra-field` adds a field to each documented
//!   object in it; replies that are errors stay as they are.
//! - Random faults are reproducible as long as requests arrive in the same order.
//! - The rate limit is shared by all clients and allows a burst of one full unit.
//!
//! ## State and webhooks
//!
//! - A reset brings back the data of the seed, even where a state file was loaded, and saves it.
//! - Statistics, received requests and sent webhooks are not saved. Of the latter two the last ten
//!   thousand are kept, and 64 MiB of requests at most.
//! - Webhooks are sent one at a time, each once, in the order of what caused them, and signed with
//!   the machine's time, whatever the sandbox's clock says. The receiver's answer does not change
//!   the data; it is only checked and reported.
//! - At a stop, requests under way have five seconds, then the state is saved, then the webhooks
//!   that are left have ten seconds. Those that do not make it are counted on stderr.
#![deny(missing_docs)]
#![forbid(unsafe_code)]

mod clock;
mod command_line;
mod error;
mod faults;
mod history;
mod http;
mod lock;
mod log;
mod sandbox;
mod send_webhook;
mod settings;
mod signals;
mod spec;
mod state;
mod stats;
mod stderr;
mod validate;
mod webhooks;
mod world;

pub use command_line::CommandLine;
pub use error::Error;
pub use faults::{Fault, FaultKind, Latency};
pub use http::{KNOWN_KEY, RateLimit, Received};
pub use sandbox::{Sandbox, SandboxBuilder};
pub use send_webhook::SendWebhook;
pub use stats::Stats;
pub use webhooks::Delivery;
