//! The goals, and whether they are met.

use crate::rounds::Ratios;

pub(crate) struct Table {
    rows: Vec<[String; 5]>,
}

impl Table {
    pub(crate) fn new() -> Self {
        Self { rows: Vec::new() }
    }

    /// A ratio that should be at most `goal`; none where there is only a figure.
    pub(crate) fn ratio(&mut self, what: &str, goal: impl Into<Option<f64>>, ratios: &Ratios) {
        let (low, high) = ratios.middle_half();
        let goal = goal.into();
        self.row([
            what.to_owned(),
            goal.map_or("-".to_owned(), |goal| format!("{goal:.2}")),
            format!("{:.3}", ratios.median()),
            format!("{low:.3} to {high:.3}"),
            verdict(goal.map(|goal| ratios.median() <= goal)),
        ]);
    }

    /// Memory that should be at most `goal`, compared with the baseline, in KiB.
    pub(crate) fn memory(&mut self, what: &str, goal: u64, ours: u64, baseline: u64) {
        self.row([
            what.to_owned(),
            format!("{goal} KiB"),
            format!("{ours} KiB"),
            format!("by hand {baseline} KiB"),
            verdict(Some(ours <= goal)),
        ]);
    }

    fn row(&mut self, row: [String; 5]) {
        eprintln!("{}: {}", row[0], row[2]); // a sign of life
        self.rows.push(row);
    }

    pub(crate) fn print(&self) {
        let head = ["what", "goal", "measured", "middle half", "met"].map(str::to_owned);
        let rule = ["---"; 5].map(str::to_owned);
        let mut rows = vec![&head, &rule];
        rows.extend(&self.rows);
        for row in rows {
            println!("| {} |", row.join(" | "));
        }
    }
}

fn verdict(is_met: Option<bool>) -> String {
    match is_met {
        Some(true) => "yes".to_owned(),
        Some(false) => "no".to_owned(),
        None => "-".to_owned(),
    }
}
