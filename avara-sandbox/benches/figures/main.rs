//! Measures the sandbox: memory, and time for each kind of request, at 10,000, 100,000 and a
//! million studies; and how many requests a second one core answers.
//!
//! ```sh
//! cargo bench -p avara-sandbox
//! ```
//!
//! Everything is measured from outside, over HTTP. Each size has its own process. Memory and
//! processor time are read from /proc: Linux.
#![forbid(unsafe_code)]

mod cases;
mod connection;
mod load;
mod process;

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Display;
use std::process::{Command, Stdio};
use std::time::Instant;

use avara_sandbox::Sandbox;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// Studies in each product.
const SIZES: [usize; 3] = [10_000, 100_000, 1_000_000];

fn main() -> Result<()> {
    let size = std::env::args().nth(1).and_then(|size| size.parse().ok());
    // Cargo starts it with `--bench`.
    size.map_or_else(table, measure)
}

/// Measures every size, and prints the sizes next to each other.
fn table() -> Result<()> {
    let own = std::env::current_exe()?;
    let mut rows: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for size in SIZES {
        let mut child = Command::new(&own);
        let output = child
            .arg(size.to_string())
            .stderr(Stdio::inherit())
            .output()?;
        if !output.status.success() {
            return Err(format!("{size} studies failed").into());
        }
        for line in String::from_utf8(output.stdout)?.lines() {
            let cells = line.split_once('\t');
            let (name, value) = cells.ok_or("a line has a name and a value")?;
            let row = rows.entry(name.to_owned()).or_default();
            row.push(value.to_owned());
        }
    }
    let sizes = SIZES.map(|size| size.to_string());
    print_row("studies in each product", &sizes);
    print_row("---", &SIZES.map(|_| "---:".to_owned()));
    for (name, values) in rows {
        // The number before the name keeps the order of measuring.
        let name = name.split_once(' ').map_or(&*name, |(_, name)| name);
        print_row(name, &values);
    }
    Ok(())
}

fn print_row(name: &str, values: &[String]) {
    println!("| {name} | {} |", values.join(" | "));
}

fn measure(size: usize) -> Result<()> {
    let mut lines = Lines(0);
    let begun = Instant::now();
    let sandbox = Sandbox::builder().studies(size).start_blocking()?;
    lines.print("start", format!("{:.2} s", begun.elapsed().as_secs_f64()));
    lines.print("memory", format!("{} MB", process::resident_mb()?));
    for (name, median) in cases::run(&sandbox)? {
        lines.print(&name, format!("{} µs", median.as_micros()));
    }
    let load = load::run(&sandbox)?;
    lines.print("retrieves a second, 64 connections", load.per_second);
    let name = "retrieves a second of processor time";
    lines.print(name, load.per_processor_second);
    let memory = process::resident_mb()?;
    lines.print("memory after that", format!("{memory} MB"));
    Ok(())
}

/// The message of a child to its parent.
struct Lines(usize);

impl Lines {
    fn print(&mut self, name: &str, value: impl Display) {
        println!("{:02} {name}\t{value}", self.0);
        self.0 += 1;
    }
}
