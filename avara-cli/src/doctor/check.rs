//! [`Checks`]: the results, line by line.

use serde_json::{Value, json};

use crate::failure::Failure;
use crate::output::Format;
use crate::terminal::{self, printable};

#[derive(Default)]
pub(crate) struct Checks {
    checks: Vec<Check>,
}

struct Check {
    subject: &'static str,
    state: State,
    text: String,
    advice: String,
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    Fine,
    /// A call may still work.
    Doubtful,
    /// A call fails with this exit status.
    Failed(u8),
}

impl Checks {
    pub(crate) fn fine(&mut self, subject: &'static str, text: impl Into<String>) {
        self.add(subject, State::Fine, text.into(), "");
    }

    pub(crate) fn doubtful(
        &mut self,
        subject: &'static str,
        text: impl Into<String>,
        advice: &str,
    ) {
        self.add(subject, State::Doubtful, text.into(), advice);
    }

    pub(crate) fn failed(
        &mut self,
        subject: &'static str,
        (code, text): (u8, impl Into<String>),
        advice: &str,
    ) {
        self.add(subject, State::Failed(code), text.into(), advice);
    }

    /// Adds a failure, which has its own advice.
    pub(crate) fn failure(&mut self, subject: &'static str, failure: &Failure) {
        let (text, advice) = failure.text_and_advice();
        self.failed(subject, (failure.code(), text), &advice.unwrap_or_default());
    }

    fn add(&mut self, subject: &'static str, state: State, text: String, advice: &str) {
        self.checks.push(Check {
            subject,
            state,
            text,
            advice: advice.to_owned(),
        });
    }

    pub(crate) fn print(&self, format: Format) -> Result<(), Failure> {
        let checks = self.checks.iter();
        let text = match format {
            Format::Json | Format::Jsonl => {
                format!("{:#}\n", checks.map(Check::json).collect::<Value>())
            }
            _ => checks.map(Check::line).collect(),
        };
        Ok(terminal::print(text)?)
    }

    /// Returns the first failure, which is already printed: later ones may be its consequences.
    pub(crate) fn result(&self) -> Result<(), Failure> {
        let codes = self.checks.iter().filter_map(|check| match check.state {
            State::Failed(code) => Some(code),
            _ => None,
        });
        codes.take(1).try_for_each(|code| Err(Failure::Rows(code)))
    }
}

impl Check {
    fn line(&self) -> String {
        let text = printable(&self.text.replace("\n  ", " "));
        let advice = match self.advice.as_str() {
            "" => String::new(),
            advice => format!("; {advice}"),
        };
        format!(
            "{:<7} {:<12} {text}{advice}\n",
            self.state.name(),
            self.subject
        )
    }

    fn json(&self) -> Value {
        json!({
            "subject": self.subject,
            "state": self.state.name(),
            "text": self.text,
            "advice": Some(&self.advice).filter(|advice| !advice.is_empty()),
        })
    }
}

impl State {
    fn name(self) -> &'static str {
        match self {
            Self::Fine => "ok",
            Self::Doubtful => "check",
            Self::Failed(_) => "FAILED",
        }
    }
}
