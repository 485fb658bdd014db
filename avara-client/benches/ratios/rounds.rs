//! Two sides that take turns.

use std::time::{Duration, Instant};

use cpu_time::ProcessTime;

/// The number of rounds of a comparison.
pub(crate) struct Rounds(usize);

/// Ours as a multiple of the baseline, one for each round and in order of size.
pub(crate) struct Ratios(Vec<f64>);

impl Rounds {
    pub(crate) fn of(number: usize) -> Self {
        Self(number)
    }

    /// In each round baseline, ours, ours, baseline: a drift of the machine hits both alike. What
    /// a side gives is what it cost.
    pub(crate) fn compare(
        &self,
        mut baseline: impl FnMut() -> Duration,
        mut ours: impl FnMut() -> Duration,
    ) -> Ratios {
        baseline(); // warm
        ours();
        let round = |_| {
            let first = baseline();
            let (second, third) = (ours(), ours());
            (second + third).as_secs_f64() / (first + baseline()).as_secs_f64()
        };
        let mut ratios: Vec<_> = (0..self.0).map(round).collect();
        ratios.sort_by(f64::total_cmp);
        Ratios(ratios)
    }
}

impl Ratios {
    pub(crate) fn median(&self) -> f64 {
        self.0[self.0.len() / 2]
    }

    /// Between which values the middle half of the rounds is.
    pub(crate) fn middle_half(&self) -> (f64, f64) {
        let last = self.0.len() - 1;
        (self.0[last / 4], self.0[last - last / 4])
    }
}

/// The CPU time of this process, in user and system, that something takes.
pub(crate) fn cpu(work: impl FnOnce()) -> Duration {
    let start = ProcessTime::now();
    work();
    start.elapsed()
}

/// The time that something takes.
pub(crate) fn wall(work: impl FnOnce()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}
