//! `--query`: a jq expression, run by jaq.

use std::io::{self, Write};

use jaq_core::load::{Arena, File, Loader};
use jaq_core::{Compiler, Ctx, Filter, Vars, data, unwrap_valr};
use jaq_json::{Val, read};

use super::Format;
use crate::fault::Fault;

/// A compiled expression.
pub(super) struct Query {
    filter: Filter<data::JustLut<Val>>,
}

impl Query {
    pub(super) fn new(code: &str) -> Result<Self, Fault> {
        let definitions = jaq_core::defs()
            .chain(jaq_std::defs())
            .chain(jaq_json::defs());
        let functions = jaq_core::funs()
            .chain(jaq_std::funs())
            .chain(jaq_json::funs());
        let arena = Arena::default();
        let modules = Loader::new(definitions).load(&arena, File { code, path: () });
        let modules = modules.map_err(|_| wrong(code))?;
        let filter = Compiler::default().with_funs(functions).compile(modules);
        let filter = filter.map_err(|_| wrong(code))?;
        Ok(Self { filter })
    }

    /// Prints the results, one a line: texts as they are, unless JSON is asked for.
    pub(super) fn print(
        &self,
        out: &mut impl Write,
        json: &[u8],
        format: Format,
    ) -> Result<(), Fault> {
        let input = read::parse_single(json);
        let input =
            input.map_err(|error| Fault::other(format!("the reply is no JSON: {error}")))?;
        let context = Ctx::<data::JustLut<Val>>::new(&self.filter.lut, Vars::new([]));
        for result in self.filter.id.run((context, input)).map(unwrap_valr) {
            let value = result.map_err(|error| Fault::other(format!("--query: {error}")))?;
            print(out, &value, format)?;
        }
        Ok(())
    }
}

fn print(out: &mut impl Write, value: &Val, format: Format) -> io::Result<()> {
    match value {
        Val::TStr(text) if matches!(format, Format::Table | Format::Csv) => {
            writeln!(out, "{}", String::from_utf8_lossy(text))
        }
        _ => writeln!(out, "{value}"),
    }
}

fn wrong(code: &str) -> Fault {
    Fault::usage(format!("--query: `{code}` is no jq expression"))
}
