//! Figures of this process, from Linux.

use std::fs;
use std::time::Duration;

use crate::Result;

pub(crate) fn resident_mb() -> Result<u64> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kilobytes = line.and_then(|line| line.split_whitespace().next());
    Ok(kilobytes.ok_or("VmRSS is missing")?.parse::<u64>()? / 1000)
}

/// The processor time of the sandbox's thread.
pub(crate) fn sandbox_time() -> Result<Duration> {
    for thread in fs::read_dir("/proc/self/task")? {
        let folder = thread?.path();
        if fs::read_to_string(folder.join("comm"))?.trim() == "avara-sandbox" {
            let times = fs::read_to_string(folder.join("schedstat"))?;
            let running = times
                .split_whitespace()
                .next()
                .ok_or("schedstat is empty")?;
            return Ok(Duration::from_nanos(running.parse()?));
        }
    }
    Err("the sandbox has no thread".into())
}
