//! Examples of the page against the schemas of the spec.

use avara_codegen::{Misfit, misfits, misfits_of_fields};

use super::{Comparer, Difference};
use crate::finding::What;
use crate::flavour::{CSHARP, Call, Callee, HTTP, TYPESCRIPT, Value};
use crate::page::{Example, ExampleKind, NotUnderstood, Operation, Place};
use crate::source::{Source, shift};
use crate::spec::{self, Property, same_word};

impl Comparer<'_> {
    pub(super) fn examples(
        &mut self,
        documented: &Operation,
        known: &spec::Operation<'_>,
    ) -> Result<(), NotUnderstood> {
        for example in &documented.examples {
            match example.kind {
                ExampleKind::Reply => self.reply_example(example, known)?,
                ExampleKind::Call => self.call_example(example, documented, known)?,
            }
        }
        Ok(())
    }

    fn reply_example(
        &mut self,
        example: &Example,
        known: &spec::Operation<'_>,
    ) -> Result<(), NotUnderstood> {
        let Some(reply) = &known.reply else {
            return Ok(());
        };
        let of = |pointer: &str| misfits(self.api.spec, &example.text, pointer);
        let mut faults = of(&reply.pointer).map_err(|fault| no_value(example.at, &fault))?;
        if let Some(item) = &known.item
            && let Ok(of_item) = of(&item.pointer)
            && of_item.len() < faults.len()
        {
            faults = of_item;
        }
        for fault in faults {
            self.misfit("reply", example.at, &example.text, &fault, &reply.pointer);
        }
        Ok(())
    }

    fn call_example(
        &mut self,
        example: &Example,
        documented: &Operation,
        known: &spec::Operation<'_>,
    ) -> Result<(), NotUnderstood> {
        let source = Source::new(&example.text);
        let place = |offset| {
            let at = source.place(offset);
            shift(example.at, at.line, at.column)
        };
        let call = match (&documented.signature, self.says.wire_names) {
            (None, _) => HTTP.call(&example.text),
            (Some(_), true) => TYPESCRIPT.call(&example.text),
            (Some(_), false) => CSHARP.call(&example.text),
        };
        let Some(call) = call else {
            return Err(NotUnderstood::new(
                example.at,
                "no call is found in this example",
            ));
        };
        self.callee(&call, &place, known);
        let mut positional = known.path_parameters.iter();
        let mut given = Vec::new();
        for value in &call.arguments {
            match value {
                Value::Positional(text, offset) => {
                    let at = place(*offset);
                    self.literal(text, at, positional.next())?;
                }
                Value::Named(text, offset) => self.named(text, place(*offset), known)?,
                Value::Single {
                    name,
                    literal,
                    offset,
                } => {
                    given.push(*name);
                    self.single(name, *literal, place(*offset), known)?;
                }
            }
        }
        if !given.is_empty() {
            self.not_given(&given, example.at, known);
        }
        Ok(())
    }

    /// Returns the method or the path that is called.
    fn callee(
        &mut self,
        call: &Call<'_>,
        place: &dyn Fn(usize) -> Place,
        known: &spec::Operation<'_>,
    ) {
        match call.callee {
            Callee::Method(id, offset) => {
                if !same_word(id, known.id) {
                    self.called(place(offset), id, known.id, known);
                }
            }
            Callee::Request(method, path, offset) => {
                if !is_path(path, known.path) {
                    self.called(place(offset), path, known.path, known);
                }
                // What curl does by default.
                let untold = if call.arguments.is_empty() {
                    "GET"
                } else {
                    "POST"
                };
                let (method, offset) = method.unwrap_or((untold, offset));
                if method != known.method {
                    self.called(place(offset), method, &known.method, known);
                }
            }
        }
    }

    fn called(&mut self, at: Place, page: &str, spec: &str, known: &spec::Operation<'_>) {
        self.found(Difference {
            at,
            place: "operation",
            what: What::Example,
            page: page.to_owned(),
            spec: spec.to_owned(),
            pointer: &known.pointer,
            edit: format!("change {spec} to {page}"),
        });
    }

    /// Returns an object with the fields of the body, or with query parameters.
    fn named(
        &mut self,
        text: &str,
        at: Place,
        known: &spec::Operation<'_>,
    ) -> Result<(), NotUnderstood> {
        let text = text.trim_end().trim_end_matches(',');
        let properties = match &known.body {
            Some(body) => body.schema.properties(),
            None => known.query.clone(),
        };
        let fields: Vec<_> = properties
            .iter()
            .map(|known| (known.name, known.required, known.schema.pointer.as_str()))
            .collect();
        let faults = misfits_of_fields(self.api.spec, text, &fields);
        for fault in faults.map_err(|fault| no_value(at, &fault))? {
            self.misfit("call", at, text, &fault, &known.pointer);
        }
        Ok(())
    }

    fn literal(
        &mut self,
        text: &str,
        at: Place,
        property: Option<&Property<'_>>,
    ) -> Result<(), NotUnderstood> {
        let Some(property) = property else {
            return Ok(());
        };
        let faults = misfits(self.api.spec, text, &property.schema.pointer);
        for fault in faults.map_err(|fault| no_value(at, &fault))? {
            self.misfit("call", at, text, &fault, &property.pointer);
        }
        Ok(())
    }

    fn single(
        &mut self,
        name: &str,
        literal: Option<&str>,
        at: Place,
        known: &spec::Operation<'_>,
    ) -> Result<(), NotUnderstood> {
        let parameters = parameters(known);
        let property = parameters.iter().find(|known| same_word(known.name, name));
        if property.is_none() {
            self.found(Difference {
                at,
                place: "call",
                what: What::Example,
                page: format!("`{name}`"),
                spec: "no such parameter".into(),
                pointer: &known.pointer,
                edit: format!("add `{name}`"),
            });
        }
        match literal {
            Some(literal) => self.literal(literal, at, property),
            None => Ok(()),
        }
    }

    fn not_given(&mut self, given: &[&str], at: Place, known: &spec::Operation<'_>) {
        for property in parameters(known).iter().filter(|known| known.required) {
            if !given.iter().any(|name| same_word(name, property.name)) {
                self.found(Difference {
                    at,
                    place: "call",
                    what: What::Example,
                    page: format!("no `{}`", property.name),
                    spec: "required".into(),
                    pointer: &property.pointer,
                    edit: format!("make `{}` optional", property.name),
                });
            }
        }
    }

    fn misfit(&mut self, place: &str, at: Place, text: &str, fault: &Misfit, pointer: &str) {
        let shown = excerpt(text, fault);
        self.found(Difference {
            at: shift(at, fault.line, fault.column),
            place,
            what: What::Example,
            page: format!("the example `{shown}`"),
            spec: fault.message.clone(),
            pointer,
            edit: "allow what the example shows".into(),
        });
    }
}

fn parameters<'s>(known: &spec::Operation<'s>) -> Vec<Property<'s>> {
    let body = known.body.as_ref().map(|body| body.schema.properties());
    let outside = known.path_parameters.iter().chain(&known.query).cloned();
    outside.chain(body.unwrap_or_default()).collect()
}

/// `/v1/viewer/users/$USER_ID` is `/v1/viewer/users/{userId}`.
fn is_path(shown: &str, template: &str) -> bool {
    let (shown, template): (Vec<_>, Vec<_>) =
        (shown.split('/').collect(), template.split('/').collect());
    let is_segment = |(shown, template): (&&str, &&str)| {
        shown == template || (shown.starts_with('$') && template.starts_with('{'))
    };
    shown.len() == template.len() && shown.iter().zip(&template).all(is_segment)
}

/// Returns the piece of an example that does not fit: its line, or its entry if all is one line.
fn excerpt<'t>(text: &'t str, fault: &Misfit) -> &'t str {
    let line = text
        .lines()
        .nth(fault.line.saturating_sub(1))
        .unwrap_or_default();
    if text.trim().lines().count() > 1 {
        return line.trim().trim_end_matches(',');
    }
    let at = line.char_indices().nth(fault.column.saturating_sub(1));
    let at = at.map_or(line.len(), |(offset, _)| offset);
    let before = line.get(..at).and_then(|before| before.rfind([',', '{']));
    let start = before.map_or(0, |separator| separator + 1);
    let end = line.get(at..).and_then(|after| after.find([',', '}']));
    line.get(start..end.map_or(line.len(), |end| at + end))
        .unwrap_or(line)
        .trim()
}

fn no_value(at: Place, fault: &Misfit) -> NotUnderstood {
    let why = format!(
        "this example is neither JSON nor an object literal: {}",
        fault.message
    );
    NotUnderstood::new(shift(at, fault.line, fault.column), why)
}
