//! Lines on stderr, written by its own thread, so that nobody waits when nobody reads.

use std::io::Write;
use std::sync::LazyLock;
use std::sync::mpsc::{SyncSender, sync_channel};
use std::thread;
use std::time::Duration;

/// How many lines may wait to be written. More than these are dropped.
const MOST: usize = 10_000;

/// The time that the end waits for the remaining lines.
const LAST: Duration = Duration::from_secs(1);

type Task = Box<dyn FnOnce() + Send>;

static WRITER: LazyLock<SyncSender<Task>> = LazyLock::new(|| {
    let (sender, tasks) = sync_channel::<Task>(MOST);
    // Without the thread the receiver is gone, and lines are dropped.
    let _ = thread::Builder::new()
        .name("avara-sandbox-log".to_owned())
        .spawn(move || tasks.iter().for_each(|task| task()));
    sender
});

/// Writes a line, unless too many are waiting or stderr is closed.
pub(crate) fn eprint(line: String) {
    let write = move || drop(std::io::stderr().write_all(format!("{line}\n").as_bytes()));
    let _ = WRITER.try_send(Box::new(write));
}

/// Waits until everything is written, or for a moment at most.
pub(crate) fn flush() {
    let (done, written) = sync_channel(1);
    let report = move || {
        let _ = done.send(());
    };
    if WRITER.try_send(Box::new(report)).is_ok() {
        let _ = written.recv_timeout(LAST);
    }
}
