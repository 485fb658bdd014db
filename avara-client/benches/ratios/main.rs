//! The cost of the client, as a multiple of the cost of code written by hand in the same run.
//! `cargo bench -p avara-client --bench ratios`
//!
//! The two take turns, and a figure is the median of many rounds, so that what else the machine
//! does hits both. `docs/performance.md` says what is measured; nothing fails if a goal is missed.

#[path = "../support/mod.rs"]
mod support;

mod call;
mod codec;
mod list;
mod memory;
mod prefetch;
mod rounds;
mod start;
mod table;

use rounds::Rounds;
use support::server::{self, Server};
use table::Table;

fn main() {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        [server::ROLE] => server::run(),
        [memory::ROLE, side, url] => memory::run(side, url),
        _ if arguments.contains(&"--bench") => measure(30),
        // As `cargo test --benches` starts it: does it run at all?
        _ => measure(1),
    }
}

fn measure(rounds: usize) {
    let rounds = &Rounds::of(rounds);
    let server = Server::start();
    let mut table = Table::new();
    call::retrieve(&server, rounds, &mut table);
    codec::decode(rounds, &mut table);
    list::stream(&server, rounds, &mut table);
    memory::whole_list(&server, &mut table);
    prefetch::stream(&server, rounds, &mut table);
    codec::encode(rounds, &mut table);
    call::update(&server, rounds, &mut table);
    start::client(rounds, &mut table);
    table.print();
}
