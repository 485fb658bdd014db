//! [`Process`]: a program that ends with the test that started it.

use std::net::TcpListener;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
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
        let process = Self::start(command.stdout(Stdio::null()).stderr(Stdio::null()));
        let program = command.get_program().display().to_string();
        until(&program, || async {
            TcpStream::connect(("127.0.0.1", port)).await.ok()
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

/// Returns a port of the loopback interface that nobody has.
pub fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    listener.local_addr().expect("an address").port()
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
