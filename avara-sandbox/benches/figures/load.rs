//! Many connections at once.

use std::thread;
use std::time::{Duration, Instant};

use avara_sandbox::Sandbox;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::task::JoinSet;

use crate::connection::{address, body, get};
use crate::{Result, process};

const CONNECTIONS: usize = 64;
const TIME: Duration = Duration::from_secs(5);
const USER: &str = "/v1/viewer/users/usr_1234567890abcdef1234567890abcdef";

pub(crate) struct Load {
    pub(crate) per_second: u64,
    /// Of the sandbox's one thread.
    pub(crate) per_processor_second: u64,
}

/// Retrieves a user again and again. The sandbox and this have a thread each.
pub(crate) fn run(sandbox: &Sandbox) -> Result<Load> {
    let address = address(sandbox).to_owned();
    let (before, begun) = (process::sandbox_time()?, Instant::now());
    let load =
        thread::spawn(move || answered(&address, begun + TIME).map_err(|error| error.to_string()));
    let answered = load.join().map_err(|_| "the load panicked")??;
    let used = process::sandbox_time()?.saturating_sub(before);
    Ok(Load {
        per_second: rate(answered, begun.elapsed()),
        per_processor_second: rate(answered, used),
    })
}

fn rate(count: u64, time: Duration) -> u64 {
    let micros = u64::try_from(time.as_micros()).unwrap_or(u64::MAX);
    count * 1_000_000 / micros.max(1)
}

fn answered(address: &str, until: Instant) -> Result<u64> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_io()
        .build()?;
    runtime.block_on(async {
        let mut connections = JoinSet::new();
        for _ in 0..CONNECTIONS {
            let address = address.to_owned();
            connections.spawn(async move {
                one(&address, until)
                    .await
                    .map_err(|error| error.to_string())
            });
        }
        let mut answered = 0;
        while let Some(one) = connections.join_next().await {
            answered += one??;
        }
        Ok(answered)
    })
}

async fn one(address: &str, until: Instant) -> Result<u64> {
    let mut stream = TcpStream::connect(address).await?;
    let (request, mut reply) = (get(USER), Vec::with_capacity(4096));
    let mut answered = 0;
    while Instant::now() < until {
        stream.write_all(&request).await?;
        reply.clear();
        while body(&reply)?.is_none() {
            if stream.read_buf(&mut reply).await? == 0 {
                return Err("the connection was closed".into());
            }
        }
        answered += 1;
    }
    Ok(answered)
}
