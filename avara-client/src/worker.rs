//! The thread that does the work of blocking calls.

use std::cell::Cell;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, PoisonError, mpsc};
use std::{io, process, thread};

use tokio::runtime::{Builder, Handle};

use crate::Error;

/// Waits for the result of a future, on the thread of this process that does the work.
pub(crate) fn wait<T: Send + 'static>(
    call: impl Future<Output = Result<T, Error>> + Send + 'static,
) -> Result<T, Error> {
    if Handle::try_current().is_ok() {
        let problem = "a blocking call would hold up the Tokio runtime of this thread: await it";
        return Err(Error::runtime(problem));
    }
    if is_forked(STARTED_BY.load(Ordering::SeqCst), process::id()) {
        let problem = "this process was forked from one that had made blocking calls, and has neither \
                       its thread nor connections of its own: fork before the first call";
        return Err(Error::runtime(problem));
    }
    let (sender, receiver) = mpsc::sync_channel(1);
    worker()?.spawn(async move {
        // If the receiver is gone, nobody waits for the result.
        let _ = sender.send(call.await);
    });
    receiver.recv().unwrap_or_else(|_| Err(Error::panicked()))
}

/// The process that has the thread; 0 before there is one.
static STARTED_BY: AtomicU32 = AtomicU32::new(0);

/// Returns true in a copy of the process, which has no other thread than the one that made it.
fn is_forked(started_by: u32, process: u32) -> bool {
    started_by != 0 && started_by != process
}

/// Returns the runtime that does the work, for as long as the process lives.
fn worker() -> Result<Handle, Error> {
    static WORKER: Mutex<Option<Handle>> = Mutex::new(None);
    let mut worker = WORKER.lock().unwrap_or_else(PoisonError::into_inner);
    if worker.is_none() {
        *worker = start().ok();
        STARTED_BY.store(process::id(), Ordering::SeqCst);
    }
    let problem = "the thread for blocking calls cannot be started";
    worker.clone().ok_or_else(|| Error::runtime(problem))
}

fn start() -> io::Result<Handle> {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let handle = runtime.handle().clone();
    let name = "avara-client".to_owned();
    thread::Builder::new().name(name).spawn(move || {
        IS_WORKER.set(true);
        runtime.block_on(std::future::pending::<()>());
    })?;
    Ok(handle)
}

thread_local! {
    static IS_WORKER: Cell<bool> = const { Cell::new(false) };
}

/// Returns true on the thread that does the work of blocking calls.
pub(crate) fn is_worker() -> bool {
    IS_WORKER.get()
}

#[cfg(test)]
mod tests {
    use super::is_forked;

    #[test]
    fn a_copy_of_the_process_is_known_by_its_id() {
        assert!(!is_forked(0, 7), "nobody has called yet");
        assert!(!is_forked(7, 7));
        assert!(is_forked(7, 8));
    }
}
