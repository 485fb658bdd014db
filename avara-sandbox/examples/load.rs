//! How many requests a running sandbox answers in a second.
//!
//! ```sh
//! taskset -c 0 avara-sandbox --quiet --seed-studies 100000 &
//! taskset -c 1 cargo run --release -p avara-sandbox --example load -- /v1/viewer/users/usr_1234567890abcdef1234567890abcdef
//! ```
//!
//! The arguments are paths that are read in turn, over 64 connections.
#![forbid(unsafe_code)]

use std::error::Error;
use std::rc::Rc;
use std::time::{Duration, Instant};

use avara_sandbox::KNOWN_KEY;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::task::{JoinSet, LocalSet};

const ADDRESS: &str = "127.0.0.1:4010";
const CONNECTIONS: usize = 64;
const TIME: Duration = Duration::from_secs(5);

type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn main() -> Result<()> {
    let requests: Vec<_> = std::env::args()
        .skip(1)
        .map(|path| request(&path))
        .collect();
    if requests.is_empty() {
        return Err("which paths?".into());
    }
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let begun = Instant::now();
    let answered = LocalSet::new().block_on(&runtime, all(Rc::new(requests), begun + TIME))?;
    let seconds = begun.elapsed().as_secs_f64();
    #[allow(clippy::cast_precision_loss, reason = "nobody counts that far")]
    let rate = answered as f64 / seconds;
    println!("{answered} requests in {seconds:.1} s: {rate:.0} a second");
    Ok(())
}

fn request(path: &str) -> Vec<u8> {
    let key = format!("authorization: Bearer {KNOWN_KEY}");
    format!("GET {path} HTTP/1.1\r\nhost: {ADDRESS}\r\n{key}\r\n\r\n").into_bytes()
}

async fn all(requests: Rc<Vec<Vec<u8>>>, until: Instant) -> Result<u64> {
    let mut connections = JoinSet::new();
    for first in 0..CONNECTIONS {
        let requests = Rc::clone(&requests);
        connections.spawn_local(async move {
            let answered = one(&requests, first, until).await;
            answered.map_err(|error| error.to_string())
        });
    }
    let mut answered = 0;
    while let Some(one) = connections.join_next().await {
        answered += one??;
    }
    Ok(answered)
}

async fn one(requests: &[Vec<u8>], first: usize, until: Instant) -> Result<u64> {
    let mut stream = TcpStream::connect(ADDRESS).await?;
    let mut reply = Vec::with_capacity(64 * 1024);
    let mut answered = 0;
    for request in requests.iter().cycle().skip(first % requests.len()) {
        if Instant::now() >= until {
            break;
        }
        stream.write_all(request).await?;
        reply.clear();
        while !is_whole(&reply)? {
            if stream.read_buf(&mut reply).await? == 0 {
                return Err("the connection was closed".into());
            }
        }
        answered += 1;
    }
    Ok(answered)
}

fn is_whole(reply: &[u8]) -> Result<bool> {
    let Some(end) = reply.windows(4).position(|four| four == b"\r\n\r\n") else {
        return Ok(false);
    };
    if !reply.starts_with(b"HTTP/1.1 200 ") {
        return Err(String::from_utf8_lossy(reply).into());
    }
    let head = std::str::from_utf8(&reply[..end])?;
    let length = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "));
    let length: usize = length.ok_or("no content-length")?.parse()?;
    Ok(reply.len() >= end + 4 + length)
}
