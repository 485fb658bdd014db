//! What is said on stderr: by a thread of its own, so that nobody waits when nobody reads.

use std::io::Write;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};
use std::thread;
use std::time::Duration;

/// How many lines may wait to be written. More than these are dropped, and counted.
const MOST: usize = 10_000;

/// How long the end waits for what is left.
const LAST: Duration = Duration::from_secs(1);

static WRITER: LazyLock<SyncSender<Message>> = LazyLock::new(|| {
    let (sender, messages) = sync_channel(MOST);
    // Without the thread the receiver is gone, and what is said is dropped.
    let _ = thread::Builder::new()
        .name("avara-sandbox-log".to_owned())
        .spawn(move || write(&messages));
    sender
});

static DROPPED: AtomicU64 = AtomicU64::new(0);

enum Message {
    Line(String),
    /// Everything before this has been written.
    Flush(SyncSender<()>),
}

/// Writes a line, unless too many are waiting.
pub(crate) fn say(line: String) {
    if let Err(TrySendError::Full(_)) = WRITER.try_send(Message::Line(line)) {
        DROPPED.fetch_add(1, Ordering::Relaxed);
    }
}

/// Waits until everything is written, or for a moment at most.
pub(crate) fn flush() {
    let (done, written) = sync_channel(1);
    if WRITER.try_send(Message::Flush(done)).is_ok() {
        let _ = written.recv_timeout(LAST);
    }
}

/// That stderr is closed is no reason to fail.
fn write(messages: &Receiver<Message>) {
    let mut stderr = std::io::stderr();
    for message in messages {
        match message {
            Message::Line(line) => {
                let _ = stderr.write_all(format!("{line}\n").as_bytes());
            }
            Message::Flush(done) => {
                let _ = done.send(());
            }
        }
        let dropped = DROPPED.swap(0, Ordering::Relaxed);
        if dropped > 0 {
            let _ = writeln!(
                stderr,
                "avara-sandbox: {dropped} lines were dropped: stderr is not read fast enough"
            );
        }
    }
}
