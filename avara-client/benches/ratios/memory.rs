//! The memory that a list of 100,000 studies takes, each side in its own process: `ratios memory
//! <side> <url>`.

use std::env;
use std::fs;
use std::process::Command;
use std::time::Duration;

use crate::list::{read, read_by_hand};
use crate::support::by_hand::ByHand;
use crate::support::server::Server;
use crate::support::{client, runtime, samples};
use crate::table::Table;

/// The argument that makes a bench the one that is looked at.
pub(crate) const ROLE: &str = "memory";

const PAGES: usize = 1000;
const FIRST_PAGES: usize = 20;

pub(crate) fn whole_list(server: &Server, table: &mut Table) {
    let url = server.url(PAGES, Duration::ZERO);
    let (Some(ours), Some(by_hand)) = (growth("ours", &url), growth("by-hand", &url)) else {
        eprintln!("c. no memory is measured: this system has no /proc/self/status");
        return;
    };
    table.memory(
        "c. list 100,000 studies: peak growth",
        6 * 1024,
        ours,
        by_hand,
    );
}

fn growth(side: &str, url: &str) -> Option<u64> {
    let mut process = Command::new(env::current_exe().expect("a path"));
    let output = process.args([ROLE, side, url]).output().expect("a process");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).ok()?.trim().parse().ok()
}

/// Reads the list, and prints by how many KiB the peak is above what was used after the first
/// pages.
pub(crate) fn run(side: &str, url: &str) {
    let mut before = None;
    let seen = |number| {
        if number == FIRST_PAGES * samples::PAGE {
            before = status("VmRSS:");
        }
    };
    let number = runtime().block_on(async {
        match side {
            "ours" => read(&client(url), seen).await,
            _ => read_by_hand(&ByHand::new(url).expect("a client"), seen).await,
        }
    });
    assert_eq!(number.expect("a list"), PAGES * samples::PAGE);
    if let (Some(before), Some(peak)) = (before, status("VmHWM:")) {
        println!("{}", peak.saturating_sub(before));
    }
}

/// A figure of this process in KiB.
fn status(name: &str) -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix(name))?;
    line.split_whitespace().next()?.parse().ok()
}
