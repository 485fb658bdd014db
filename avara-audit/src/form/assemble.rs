//! Puts the tokens of a page together: operations, their sections, the fields with what is said
//! of them.

use super::token::{Gap, Kind, Token};
use crate::page::{
    Declaration, Example, Field, Head, Limit, Location, NotUnderstood, Notation, Operation, Page,
    Place, Placed, Section, SectionKind, Signature, Type,
};

pub(super) fn page(tokens: Vec<Token>, says: Notation, end: Place) -> Result<Page, NotUnderstood> {
    let mut assembler = Assembler {
        page: Page {
            says,
            resources: Vec::new(),
            operations: Vec::new(),
        },
        title: None,
        signature: None,
        location: None,
    };
    for token in tokens {
        assembler.token(token)?;
    }
    assembler.close(end);
    match assembler.title {
        Some(at) => Err(NotUnderstood::new(
            at,
            "the operation that begins here has no verb and path",
        )),
        None => Ok(assembler.page),
    }
}

struct Assembler {
    page: Page,
    /// A title and a signature whose verb is still to come.
    title: Option<Place>,
    signature: Option<Signature>,
    /// The location of the fields that follow.
    location: Option<Wrapped>,
}

/// The meaning of a parameter such as `body` for the fields below it.
#[derive(Clone, Copy)]
enum Wrapped {
    In(Location),
    /// Some travel here, some there.
    Mixed,
}

impl Assembler {
    fn token(&mut self, token: Token) -> Result<(), NotUnderstood> {
        let at = token.at;
        match token.kind {
            Kind::Resource(name) => {
                self.close(at);
                self.page.resources.push(Placed::new(name, at));
            }
            Kind::Title => {
                self.close(at);
                self.title = Some(at);
                self.signature = None;
            }
            Kind::Signature(signature) => self.signature = Some(Signature { at, ..signature }),
            Kind::Verb { method, path } => self.operation(at, method, path)?,
            Kind::Section(kind) => self.section(at, kind)?,
            Kind::Field(declaration) => self.field(at, token.indent, declaration)?,
            Kind::Type(ty) => self.bare_type(at, token.indent, ty)?,
            Kind::Choices => self.choices(at)?,
            Kind::Value(value) => self.open_field(at)?.values.push(Placed::new(value, at)),
            Kind::Limit(limit) => self.limit(at, limit)?,
            Kind::Prose(text) => self.prose(at, token.gap, text),
            Kind::Examples => self.close(at),
            Kind::Example(kind, text) => {
                self.close(at);
                let operation = self.page.operations.last_mut();
                let operation = operation.ok_or_else(|| stray(at))?;
                operation.examples.push(Example { at, kind, text });
            }
        }
        Ok(())
    }

    fn operation(
        &mut self,
        at: Place,
        method: Placed<String>,
        path: Placed<String>,
    ) -> Result<(), NotUnderstood> {
        if self.title.take().is_none() {
            return Err(NotUnderstood::new(at, "this verb has no title above it"));
        }
        self.page.operations.push(Operation {
            at,
            signature: self.signature.take(),
            method,
            path,
            sections: Vec::new(),
            examples: Vec::new(),
        });
        Ok(())
    }

    fn section(&mut self, at: Place, kind: SectionKind) -> Result<(), NotUnderstood> {
        self.close(at);
        self.location = None;
        let operation = self.page.operations.last_mut().ok_or_else(|| stray(at))?;
        if operation
            .sections
            .iter()
            .any(|section| section.kind == kind)
        {
            return Err(NotUnderstood::new(
                at,
                "the operation has this list already",
            ));
        }
        operation.sections.push(Section {
            kind,
            root: None,
            fields: Vec::new(),
            end: Place::default(),
        });
        Ok(())
    }

    /// Says where the last section ends.
    fn close(&mut self, at: Place) {
        if let Some(section) = self.last_section()
            && section.end == Place::default()
        {
            section.end = at;
        }
    }

    fn last_section(&mut self) -> Option<&mut Section> {
        self.page.operations.last_mut()?.sections.last_mut()
    }

    fn field(
        &mut self,
        at: Place,
        indent: Option<usize>,
        declaration: Declaration,
    ) -> Result<(), NotUnderstood> {
        let wrapped = self.location;
        let section = self.last_section().ok_or_else(|| stray(at))?;
        let found = wrapper(section.kind, &declaration);
        let head = match found {
            Some(_) => Head::Wrapper(declaration),
            None => Head::Named(declaration),
        };
        let mut field = Field::new(at, indent, head);
        field.location = travels(section.kind, wrapped);
        section.fields.push(field);
        self.location = found.or(wrapped);
        Ok(())
    }

    /// Returns the type of the reply, or one of several types of a field.
    fn bare_type(
        &mut self,
        at: Place,
        indent: Option<usize>,
        ty: Type,
    ) -> Result<(), NotUnderstood> {
        let section = self.last_section().ok_or_else(|| stray(at))?;
        let is_head = section.fields.is_empty() && section.root.is_none();
        if is_head && section.kind == SectionKind::Returns {
            section.root = Some(Placed::new(ty, at));
        } else if is_head {
            return Err(stray(at));
        } else {
            section
                .fields
                .push(Field::new(at, indent, Head::Variant(ty)));
        }
        Ok(())
    }

    /// At the head of a reply there is no field yet: what follows are the types of the reply.
    fn choices(&mut self, at: Place) -> Result<(), NotUnderstood> {
        if self
            .last_section()
            .is_some_and(|section| !section.fields.is_empty())
        {
            self.open_field(at)?;
        }
        Ok(())
    }

    /// Returns the field that values belong to: the last one, if nothing has closed it.
    fn open_field(&mut self, at: Place) -> Result<&mut Field, NotUnderstood> {
        let wrapped = self.location;
        let section = self.last_section().ok_or_else(|| stray(at))?;
        if section
            .fields
            .last()
            .is_none_or(|field| !field.limits.is_empty())
        {
            section.fields.push(nameless(at, section.kind, wrapped));
        }
        section.fields.last_mut().ok_or_else(|| stray(at))
    }

    /// Adds a limit. A second limit of one kind, or one of an enumeration, belongs to a field whose
    /// first line is lost.
    fn limit(&mut self, at: Place, limit: Limit) -> Result<(), NotUnderstood> {
        let wrapped = self.location;
        let section = self.last_section().ok_or_else(|| stray(at))?;
        let is_foreign = |field: &Field| {
            let is_second = |documented: &Placed<Limit>| documented.value.keyword == limit.keyword;
            !field.values.is_empty() || field.limits.iter().any(is_second)
        };
        if section.fields.last().is_some_and(is_foreign) {
            section.fields.push(nameless(at, section.kind, wrapped));
        }
        let field = section.fields.last_mut().ok_or_else(|| stray(at))?;
        field.limits.push(Placed::new(limit, at));
        Ok(())
    }

    /// A description comes before values and limits, and one blank line below its field. One that
    /// comes elsewhere belongs to a field whose first line the page has lost.
    fn prose(&mut self, at: Place, gap: Option<Gap>, text: String) {
        let wrapped = self.location;
        let Some(section) = self.last_section() else {
            return;
        };
        let is_closed = |field: &Field| !field.limits.is_empty() || !field.values.is_empty();
        let is_lost = gap.is_some_and(|gap| gap.is_wide);
        if is_lost || section.fields.last().is_some_and(is_closed) {
            let missing_line = gap.map_or(at, |gap| gap.at);
            section
                .fields
                .push(nameless(missing_line, section.kind, wrapped));
        }
        if let Some(field) = section.fields.last_mut() {
            if let Some(location) = location(&text) {
                field.location = Some(location);
            }
            field.prose.push(Placed::new(text, at));
        }
    }
}

fn nameless(at: Place, section: SectionKind, wrapped: Option<Wrapped>) -> Field {
    let mut field = Field::new(at, None, Head::Nameless);
    field.location = travels(section, wrapped);
    field
}

/// Returns the location of a parameter of a method: those before `body` or `query` are in the path.
fn travels(section: SectionKind, wrapped: Option<Wrapped>) -> Option<Location> {
    match (section, wrapped) {
        (SectionKind::Parameters, None) => Some(Location::Path),
        (SectionKind::Parameters, Some(Wrapped::In(location))) => Some(location),
        _ => None,
    }
}

/// Returns true if a parameter of a method only holds others.
fn wrapper(section: SectionKind, declaration: &Declaration) -> Option<Wrapped> {
    let Type::Named(_, _) = declaration.ty else {
        return None;
    };
    if section != SectionKind::Parameters {
        return None;
    }
    Some(match declaration.name.as_str() {
        "body" => Wrapped::In(Location::Body),
        "query" => Wrapped::In(Location::Query),
        "params" | "parameters" => Wrapped::Mixed,
        _ => return None,
    })
}

/// Returns the location of a parameter that its description names.
fn location(prose: &str) -> Option<Location> {
    let (place, _) = prose.split_once(" param")?;
    Some(match place {
        "Path" => Location::Path,
        "Query" => Location::Query,
        "Body" => Location::Body,
        _ => return None,
    })
}

fn stray(at: Place) -> NotUnderstood {
    NotUnderstood::new(at, "this belongs to no operation, list or field")
}
