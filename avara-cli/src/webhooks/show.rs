//! Prints exchanges: for people, or one line of JSON each.

use std::io::{self, Write};

use serde::Deserialize;
use serde_json::value::RawValue;

use super::exchange::Exchange;
use super::series::Summary;
use crate::cli::Globals;
use crate::failure::Failure;
use crate::output::{Format, Printer, record};
use crate::terminal;

pub(super) enum Show {
    People,
    Programs(Box<Printer>),
}

impl Show {
    pub(super) fn new(globals: &Globals) -> Result<Self, Failure> {
        let style = &globals.style;
        let printer = match (&style.query, style.format) {
            (_, Some(Format::Csv | Format::Tsv)) => {
                return Err(Failure::usage(
                    "--output: an event has no columns; see -o jsonl",
                ));
            }
            (None, format) if format.unwrap_or_else(Format::usual) == Format::Table => {
                return Ok(Self::People);
            }
            // An array would have no end.
            (None, _) => Printer::lines()?,
            (Some(_), _) => Printer::new(Format::Jsonl, style, &[])?,
        };
        Ok(Self::Programs(Box::new(printer)))
    }

    pub(super) fn is_for_people(&self) -> bool {
        matches!(self, Self::People)
    }

    pub(super) fn exchange(&mut self, exchange: &Exchange) -> Result<(), Failure> {
        match self {
            Self::People => Ok(for_people(&mut io::stdout().lock(), exchange)?),
            Self::Programs(printer) => {
                line(printer, exchange.json().and_then(RawValue::from_string))
            }
        }
    }

    pub(super) fn summary(&mut self, summary: &Summary) -> Result<(), Failure> {
        match self {
            Self::People => Ok(summary.for_people(&mut io::stdout().lock())?),
            Self::Programs(printer) => line(printer, serde_json::value::to_raw_value(summary)),
        }
    }
}

fn line(printer: &mut Printer, line: serde_json::Result<Box<RawValue>>) -> Result<(), Failure> {
    let line = line.map_err(|error| Failure::other(error.to_string()))?;
    printer.items(&[&line])
}

const INDENT: usize = 2;

fn for_people(out: &mut impl Write, exchange: &Exchange) -> io::Result<()> {
    let Exchange {
        event_type,
        id,
        answer,
        ..
    } = exchange;
    let title = terminal::printable(&format!("{event_type} {id}"));
    writeln!(out, "{}", terminal::bold(&title))?;
    record(out, data(&exchange.event), INDENT)?;
    if let Some(problem) = &exchange.event_problem {
        writeln!(out, "  {}", terminal::printable(problem))?;
    }
    let verdict = match (&exchange.event_problem, exchange.is_ok()) {
        (Some(_), _) => "not checked",
        (None, true) => "ok",
        (None, false) => "not as documented",
    };
    let (status, time) = (answer.status().as_u16(), exchange.time.as_millis());
    writeln!(out, "-> {status} in {time} ms, {verdict}")?;
    if !answer.body().is_empty() {
        record(out, answer.body(), INDENT)?;
    }
    for problem in &exchange.problems {
        let line = terminal::printable(&problem.line());
        writeln!(out, "{} {line}", terminal::bold("wrong:"))?;
    }
    writeln!(out)?;
    out.flush()
}

/// Returns the content of an event; all of it, if it is not one that can be read.
fn data(event: &[u8]) -> &[u8] {
    #[derive(Deserialize)]
    struct Event<'a> {
        #[serde(borrow)]
        data: &'a RawValue,
    }
    let event_or_whole = serde_json::from_slice(event);
    event_or_whole.map_or(event, |event: Event<'_>| event.data.get().as_bytes())
}
