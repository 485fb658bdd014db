//! Compares the spec with the pages of Avara's documentation.
//!
//! ```text
//! form      a page saved as text or as Markdown: tokens
//! flavour   how TypeScript, C# and plain HTTP write a field
//! page      what a page says, with the place of everything
//! compare   the page against the spec: findings
//! known     differences that are explained
//! report    for people and as JSON
//! ```
//!
//! A page is understood line by line, or not at all: what no rule covers ends the audit.

#![forbid(unsafe_code)]

mod audit;
mod compare;
mod coverage;
mod finding;
mod flavour;
mod form;
mod known;
mod page;
mod report;
mod source;
mod spec;

pub use audit::{Report, Saved, audit};
pub use coverage::{Coverage, Covered};
pub use finding::{Finding, What};
pub use known::{BadList, Known};
pub use page::{NotUnderstood, Place};
