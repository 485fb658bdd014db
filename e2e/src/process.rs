//! [`Process`]: a program that ends with the test that started it.

use std::hash::{BuildHasher, RandomState};
use std::iter;
use std::net::TcpListener;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU16, Ordering::Relaxed};
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process};
use tokio::net::TcpStream;
use tokio::time::{Instant, sleep};

/// The longest wait for anything.
const PATIENCE: Duration = Duration::from_secs(60);

/// A program that is killed at the end.
#[derive(Debug)]
pub struct Process(Child);

impl Process {
    /// Starts a program.
    pub fn start(command: &mut Command) -> Self {
        let child = command.spawn();
        Self(child.unwrap_or_else(|error| panic!("{}: {error}", command.get_program().display())))
    }

    /// Starts a server that prints nothing, and waits until it listens on its port.
    pub async fn serve(command: &mut Command, port: u16) -> Self {
        let mut process = Self::start(command.stdout(Stdio::null()).stderr(Stdio::null()));
        let program = command.get_program().display().to_string();
        until(&program, || {
            let ended = process.0.try_wait().expect("a status");
            assert!(ended.is_none(), "{program}: {ended:?} before it listened");
            async move { TcpStream::connect(("127.0.0.1", port)).await.ok() }
        })
        .await;
        process
    }

    /// Returns its input and output, which must be piped and not yet taken.
    pub fn pipes(&mut self) -> (ChildStdin, ChildStdout) {
        let pipes = self.0.stdin.take().zip(self.0.stdout.take());
        pipes.expect("pipes")
    }

    /// Returns its number.
    pub fn id(&self) -> u32 {
        self.0.id()
    }

    /// Sends it a signal.
    pub fn signal(&self, signal: Signal) {
        let _ = kill_process(Pid::from_child(&self.0), signal);
    }

    /// Sends it a signal that ends it, and waits for that. Returns true if it succeeded.
    pub fn end(&mut self, signal: Signal) -> bool {
        self.signal(signal);
        self.0.wait().is_ok_and(|status| status.success())
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // Unlike a signal, nothing happens if it was waited for: the number may be another's.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Returns a port of the loopback interface that nobody has, another one at each call.
///
/// It lies below those that systems choose by themselves: none of the connections that the other
/// tests open can take it before the server does.
pub fn free_port() -> u16 {
    const PORTS: u16 = 22_000;
    static CALLS: LazyLock<AtomicU16> = LazyLock::new(|| {
        let [low, high, ..] = RandomState::new().hash_one(()).to_ne_bytes();
        AtomicU16::new(u16::from_ne_bytes([low, high]))
    });
    let mut ports = iter::repeat_with(|| 10_000 + CALLS.fetch_add(1, Relaxed) % PORTS);
    let free = ports.find(|&port| TcpListener::bind(("127.0.0.1", port)).is_ok());
    free.expect("a port")
}

/// Waits until something is there.
pub async fn until<T, F: Future<Output = Option<T>>>(what: &str, mut look: impl FnMut() -> F) -> T {
    let end = Instant::now() + PATIENCE;
    loop {
        if let Some(found) = look().await {
            return found;
        }
        assert!(Instant::now() < end, "{what}: not within {PATIENCE:?}");
        sleep(Duration::from_millis(20)).await;
    }
}
