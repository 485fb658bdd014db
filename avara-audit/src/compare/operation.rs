//! One operation of a page: which one of the spec it is, and its lists of fields.

use super::nest::nest;
use super::{Comparer, Difference};
use crate::finding::What;
use crate::page::{Field, Head, Location, NotUnderstood, Operation, Place, SectionKind};
use crate::spec::{self, Property, Schema, same_word};

impl Comparer<'_> {
    pub(super) fn operation(&mut self, documented: &Operation) -> Result<(), NotUnderstood> {
        let api = self.api;
        let Some(known) = find(documented, &api.operations) else {
            self.unknown_operation(documented);
            return Ok(());
        };
        known.id.clone_into(&mut self.operation);
        self.comparison.operations.push(known.id.to_owned());
        self.saw(&known.pointer);
        self.identity(documented, known);
        self.signature(documented, known);
        self.path_parameters(documented, known);
        self.query(documented, known);
        self.body(documented, known);
        self.reply(documented, known);
        self.examples(documented, known)
    }

    fn unknown_operation(&mut self, documented: &Operation) {
        let request = format!("{} {}", documented.method.value, documented.path.value);
        self.operation = documented
            .signature
            .as_ref()
            .map_or(request.clone(), |documented| documented.id.clone());
        self.found(Difference {
            at: documented.method.at,
            place: "operation",
            what: What::Operation,
            page: request,
            spec: "no such operation".into(),
            pointer: "/paths",
            edit: "add the operation to the file of its resource, and its path to openapi.yaml"
                .into(),
        });
    }

    /// Name, method and path.
    fn identity(&mut self, documented: &Operation, known: &spec::Operation<'_>) {
        if let Some(signature) = &documented.signature {
            let agrees = if self.says.wire_names {
                signature.id == known.id
            } else {
                same_word(&signature.id, known.id)
            };
            if !agrees {
                self.of_operation(known, signature.at, What::Name, &signature.id, known.id);
            }
        }
        if documented.method.value != known.method {
            let at = documented.method.at;
            self.of_operation(
                known,
                at,
                What::Method,
                &documented.method.value,
                &known.method,
            );
        }
        if documented.path.value != known.path {
            self.of_operation(
                known,
                documented.path.at,
                What::Path,
                &documented.path.value,
                known.path,
            );
        }
    }

    fn of_operation(
        &mut self,
        known: &spec::Operation<'_>,
        at: Place,
        what: What,
        page: &str,
        spec: &str,
    ) {
        self.found(Difference {
            at,
            place: "operation",
            what,
            page: page.to_owned(),
            spec: spec.to_owned(),
            pointer: &known.pointer,
            edit: format!("change the {what} to {page}"),
        });
    }

    fn path_parameters(&mut self, documented: &Operation, known: &spec::Operation<'_>) {
        let fields = located(documented, known, Location::Path);
        let end = end_of_path(documented, &fields);
        // What a method calls its arguments is the language's matter.
        let spelled = std::mem::replace(
            &mut self.says.wire_names,
            has(documented, SectionKind::Path),
        );
        self.list("path", &fields, &known.path_parameters, end, &known.pointer);
        self.says.wire_names = spelled;
    }

    fn query(&mut self, documented: &Operation, known: &spec::Operation<'_>) {
        let fields = located(documented, known, Location::Query);
        let end = end_of(documented, SectionKind::Query);
        self.list("query", &fields, &known.query, end, &known.pointer);
    }

    fn list(
        &mut self,
        place: &str,
        fields: &[&Field],
        known: &[Property<'_>],
        end: Place,
        pointer: &str,
    ) {
        let nested = nest(fields, None, known, end);
        self.fields(place, &nested, known, end, pointer);
    }

    fn body(&mut self, documented: &Operation, known: &spec::Operation<'_>) {
        let fields = located(documented, known, Location::Body);
        let end = end_of(documented, SectionKind::Body);
        let Some(body) = &known.body else {
            for field in fields.iter().filter(|field| field.name().is_some()) {
                self.extra("body", field, &known.pointer);
            }
            return;
        };
        self.object("body", &fields, &body.schema, end);
    }

    fn reply(&mut self, documented: &Operation, known: &spec::Operation<'_>) {
        let section = documented.section(SectionKind::Returns);
        let gives_items = documented
            .signature
            .as_ref()
            .is_some_and(|documented| documented.returns_items);
        let schema = match &known.item {
            Some(item) if gives_items => Some(item),
            _ => known.reply.as_ref(),
        };
        let Some(schema) = schema else {
            return;
        };
        let Some(section) = section else {
            self.found(Difference {
                at: documented.at,
                place: "reply",
                what: What::NotShown,
                page: "nothing about the reply".into(),
                spec: super::types::of_spec(schema),
                pointer: &schema.pointer,
                edit: "save the whole page; or remove the reply, if there is none any more".into(),
            });
            return;
        };
        let fields: Vec<&Field> = section.fields.iter().collect();
        if let Some(root) = &section.root {
            self.root(root, schema, &fields);
        }
        self.object("reply", &fields, schema, section.end);
    }

    fn object(&mut self, place: &str, fields: &[&Field], schema: &Schema<'_>, end: Place) {
        let nested = nest(fields, Some(schema), &[], end);
        self.holder(place, &nested, schema, end);
    }
}

/// Returns the operation of the spec that a page speaks of: by its name, else by verb and path,
/// else the one whose path is one word off.
fn find<'a>(
    documented: &Operation,
    known: &'a [spec::Operation<'a>],
) -> Option<&'a spec::Operation<'a>> {
    let (method, path) = (&documented.method.value, &documented.path.value);
    let by_name = known.iter().find(|known| {
        documented
            .signature
            .as_ref()
            .is_some_and(|signature| same_word(&signature.id, known.id))
    });
    let exact = || {
        known
            .iter()
            .find(|known| known.method == *method && known.path == path)
    };
    let similar = || {
        let mut near = known.iter().filter(|known| known.method == *method);
        near.find(|known| words_apart(known.path, path) == Some(1))
    };
    let has_body = has(documented, SectionKind::Body);
    let other_verb = || {
        let mut same = known.iter().filter(|known| known.path == path);
        same.find(|known| known.body.is_some() == has_body)
    };
    by_name.or_else(exact).or_else(other_verb).or_else(similar)
}

/// Returns the number of words in which two paths of one length differ.
fn words_apart(one: &str, other: &str) -> Option<usize> {
    let (one, other): (Vec<_>, Vec<_>) = (one.split('/').collect(), other.split('/').collect());
    let differ = one.iter().zip(&other).filter(|(one, other)| one != other);
    (one.len() == other.len()).then(|| differ.count())
}

fn has(documented: &Operation, kind: SectionKind) -> bool {
    documented.section(kind).is_some()
}

/// Returns the end of the list that holds the parameters of a location.
fn end_of(documented: &Operation, kind: SectionKind) -> Place {
    let section = documented.section(kind);
    section
        .or_else(|| documented.section(SectionKind::Parameters))
        .or_else(|| documented.sections.first())
        .map_or(documented.at, |section| section.end)
}

/// The parameters in the path come first: they end where the next one is.
fn end_of_path(documented: &Operation, in_path: &[&Field]) -> Place {
    let of_method = documented.section(SectionKind::Parameters);
    let fields = of_method.map(|section| section.fields.as_slice());
    let is_in_path = |field: &&Field| {
        let holds_all = field.name_of_wrapper() == Some("parameters");
        holds_all || in_path.iter().any(|known| known.at == field.at)
    };
    let next = fields
        .unwrap_or_default()
        .iter()
        .find(|field| !is_in_path(field));
    next.map_or_else(|| end_of(documented, SectionKind::Path), |next| next.at)
}

/// Returns the fields that travel in one place.
fn located<'t>(
    documented: &'t Operation,
    known: &spec::Operation<'_>,
    wanted: Location,
) -> Vec<&'t Field> {
    let mut fields = Vec::new();
    for section in &documented.sections {
        let of_section = match section.kind {
            SectionKind::Path => Some(Location::Path),
            SectionKind::Query => Some(Location::Query),
            SectionKind::Body => Some(Location::Body),
            SectionKind::Returns => continue,
            SectionKind::Parameters => None,
        };
        let mut is_leading = true;
        for field in &section.fields {
            if matches!(field.head, Head::Wrapper(_)) {
                continue;
            }
            let location = of_section
                .or(field.location)
                .unwrap_or_else(|| inferred(field, known, &mut is_leading));
            if location == wanted {
                fields.push(field);
            }
        }
    }
    fields
}

/// Infers where a parameter travels if the page does not say: path parameters come first, the rest
/// travels in the body, if there is one.
fn inferred(field: &Field, known: &spec::Operation<'_>, is_leading: &mut bool) -> Location {
    let in_path = |name| {
        known
            .path_parameters
            .iter()
            .any(|known| same_word(known.name, name))
    };
    *is_leading = *is_leading && field.name().is_some_and(in_path);
    match known.body {
        _ if *is_leading => Location::Path,
        Some(_) => Location::Body,
        None => Location::Query,
    }
}
