//! The bridge from outside: events in, links out, and what is behind the links.

mod archive;
mod bridge;
mod dicomweb;
mod gateway;
mod logs;
mod pacs;
mod refusals;
mod served;
mod streams;
mod tls;
mod uploads;
