//! Nests fields. A page that shows the nesting by indentation is trusted; on all others fields
//! follow each other without a sign, and a field belongs to the innermost object that the spec says
//! it can belong to.

use crate::page::{Field, Head, Place, Shown, Type};
use crate::spec::{Kind, Property, Schema, same_word};

/// A field with those that it holds.
pub(super) struct Nested<'p> {
    pub(super) field: &'p Field,
    pub(super) children: Vec<Nested<'p>>,
    /// The end of the last field below it.
    pub(super) end: Place,
}

/// Fields as a tree. The spec says that they are fields of `schema`, or `properties`; `end` is
/// where the last one ends.
pub(super) fn nest<'p>(
    fields: &[&'p Field],
    schema: Option<&Schema<'_>>,
    properties: &[Property<'_>],
    end: Place,
) -> Vec<Nested<'p>> {
    let parents = match indented(fields) {
        Some(parents) => parents,
        None => guided(fields, Open::outermost(schema, properties)),
    };
    tree(fields, &parents, None, end)
}

fn tree<'p>(
    fields: &[&'p Field],
    parents: &[Option<usize>],
    parent: Option<usize>,
    end: Place,
) -> Vec<Nested<'p>> {
    let mine: Vec<usize> = (0..fields.len())
        .filter(|index| parents.get(*index) == Some(&parent))
        .collect();
    let mut nested = Vec::with_capacity(mine.len());
    for (position, index) in mine.iter().enumerate() {
        let Some(field) = fields.get(*index) else {
            continue;
        };
        let next = mine.get(position + 1).and_then(|next| fields.get(*next));
        let end = next.map_or(end, |next| next.at);
        nested.push(Nested {
            field,
            children: tree(fields, parents, Some(*index), end),
            end,
        });
    }
    nested
}

/// Returns the parents by indentation, if every field shows one.
fn indented(fields: &[&Field]) -> Option<Vec<Option<usize>>> {
    let depths: Vec<usize> = fields
        .iter()
        .map(|field| match field.head {
            Head::Nameless => Some(usize::MAX),
            _ => field.indent,
        })
        .collect::<Option<_>>()?;
    let parent = |index: usize, depth: usize| {
        let above = depths.get(..index)?;
        above.iter().rposition(|above| *above < depth)
    };
    let parents = depths
        .iter()
        .enumerate()
        .map(|(index, depth)| parent(index, *depth));
    Some(parents.collect())
}

/// An object or a union whose fields are being read.
struct Open<'s> {
    /// The field that it is the value of; none for the outermost.
    field: Option<usize>,
    /// Its properties by the spec; none, if the spec does not know it.
    properties: Vec<Property<'s>>,
    union: Option<Schema<'s>>,
    /// The number of variants of the union so far.
    variants: usize,
    is_known: bool,
    placed: Vec<String>,
    shown: Option<Shown>,
}

impl<'s> Open<'s> {
    fn new(field: Option<usize>, schema: Option<Schema<'s>>, shown: Option<Shown>) -> Self {
        Self {
            field,
            properties: schema.as_ref().map(Schema::properties).unwrap_or_default(),
            is_known: schema.is_some(),
            union: schema.filter(|schema| schema.kind() == Kind::Union),
            variants: 0,
            placed: Vec::new(),
            shown,
        }
    }

    fn outermost(schema: Option<&Schema<'s>>, properties: &[Property<'s>]) -> Self {
        let mut open = Self::new(None, schema.and_then(holder), None);
        open.properties.extend_from_slice(properties);
        open
    }

    fn property(&self, name: &str) -> Option<&Property<'s>> {
        self.properties
            .iter()
            .find(|known| same_word(known.name, name))
    }

    fn lacks(&self, name: &str) -> bool {
        !self.placed.iter().any(|placed| same_word(placed, name))
    }

    fn takes(&self, name: &str) -> bool {
        self.property(name).is_some() && self.lacks(name)
    }

    /// Returns true if there may be further fields, as far as page and spec show.
    fn is_incomplete(&self) -> bool {
        match &self.shown {
            Some(shown) => self.placed.len() < shown.count(),
            None if !self.is_known => true,
            None => self.properties.iter().any(|known| self.lacks(known.name)),
        }
    }
}

fn guided(fields: &[&Field], outermost: Open<'_>) -> Vec<Option<usize>> {
    let mut open = vec![outermost];
    let mut parents = Vec::with_capacity(fields.len());
    for (index, field) in fields.iter().enumerate() {
        open.truncate(depth_of(field, &open) + 1);
        let Some(owner) = open.last_mut() else {
            break;
        };
        parents.push(owner.field);
        let (ty, schema) = match &field.head {
            Head::Named(declaration) | Head::Wrapper(declaration) => {
                let known = owner.property(&declaration.name);
                let schema = known.map(|known| known.schema.clone());
                owner.placed.push(declaration.name.clone());
                (Some(&declaration.ty), schema)
            }
            Head::Variant(ty) => {
                let index = owner.variants;
                owner.variants += 1;
                let union = owner.union.as_ref();
                (Some(ty), union.and_then(|union| variant(union, ty, index)))
            }
            Head::Nameless => (None, None),
        };
        let holder = schema.as_ref().and_then(holder);
        let may_hold = ty.is_some_and(|ty| field.values.is_empty() && may_hold(ty));
        if holder.is_some() || may_hold {
            open.push(Open::new(
                Some(index),
                holder,
                ty.and_then(members).cloned(),
            ));
        }
    }
    parents
}

/// Returns the depth of a field among the open objects.
fn depth_of(field: &Field, open: &[Open<'_>]) -> usize {
    let innermost = |belongs: &dyn Fn(&Open<'_>) -> bool| open.iter().rposition(belongs);
    let found = match &field.head {
        Head::Variant(_) => innermost(&|open| open.union.is_some()),
        Head::Nameless => None,
        Head::Named(declaration) | Head::Wrapper(declaration) => {
            innermost(&|open| open.takes(&declaration.name))
        }
    };
    found
        .or_else(|| innermost(&|open| open.is_incomplete()))
        .unwrap_or_default()
}

/// Returns the variant that a type of the page stands for: the one of its name, or with its fields,
/// or at its place in the list.
pub(super) fn variant<'s>(schema: &Schema<'s>, ty: &Type, index: usize) -> Option<Schema<'s>> {
    let variants = schema.variants();
    let is_named = |variant: &&Schema<'s>| match (variant.name(), ty) {
        (Some(known), Type::Named(name, _)) => super::types::related(known, name),
        _ => false,
    };
    let has_fields = |variant: &&Schema<'s>| {
        let properties = variant.properties();
        let has = |name: &String| properties.iter().any(|known| same_word(known.name, name));
        members(ty)
            .is_some_and(|shown| shown.first.iter().all(has) && shown.count() == properties.len())
    };
    let by_name = variants.iter().find(is_named);
    let found = by_name.or_else(|| variants.iter().find(has_fields));
    let at_place = || {
        variants
            .get(index)
            .filter(|known| holder(known).is_some() == may_hold(ty))
    };
    found.or_else(at_place).cloned()
}

/// Returns the object or union whose fields are below a value of this schema.
pub(super) fn holder<'s>(schema: &Schema<'s>) -> Option<Schema<'s>> {
    match schema.kind() {
        Kind::Object | Kind::Union => Some(schema.clone()),
        Kind::List => holder(&schema.item()?),
        _ => None,
    }
}

/// Returns true if fields may appear below a value of this type.
fn may_hold(ty: &Type) -> bool {
    match ty {
        Type::Named(..) | Type::Object(_) => true,
        Type::List(item) => may_hold(item),
        Type::Union(types) => types.iter().any(may_hold),
        _ => false,
    }
}

/// Returns the fields that a type lists behind its name.
pub(super) fn members(ty: &Type) -> Option<&Shown> {
    match ty {
        Type::Named(_, shown) | Type::Object(shown) => shown.as_ref(),
        Type::List(item) => members(item),
        _ => None,
    }
}
