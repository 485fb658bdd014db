//! The names that a file uses of its own crate: in `use` lines, in paths, and in paths within
//! macros.

use proc_macro2::{Span, TokenStream, TokenTree};
use syn::visit::{self, Visit};
use syn::{Attribute, Item, ItemUse, Path, UseTree, Visibility};

use super::ModulePath;

/// Something that a file names.
pub(super) struct Name {
    /// From the root of the crate.
    pub(super) path: Vec<String>,
    pub(super) line: usize,
    /// The name under which it is exported again.
    pub(super) exported_as: Option<String>,
}

/// Everything that a module names, tests aside.
pub(super) fn of(module: &ModulePath, file: &syn::File) -> Vec<Name> {
    let mut names = Names {
        base: module.clone(),
        found: Vec::new(),
    };
    names.visit_file(file);
    names.found
}

struct Names {
    base: ModulePath,
    found: Vec<Name>,
}

impl<'ast> Visit<'ast> for Names {
    fn visit_item(&mut self, item: &'ast Item) {
        if !is_for_tests(item) {
            visit::visit_item(self, item);
        }
    }

    /// `pub(super)` names nobody.
    fn visit_visibility(&mut self, _: &'ast Visibility) {}

    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        if item.content.is_some() {
            self.base.push(item.ident.to_string());
            visit::visit_item_mod(self, item);
            self.base.pop();
        }
    }

    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        let is_exported = !matches!(item.vis, Visibility::Inherited);
        self.tree(&item.tree, Vec::new(), is_exported);
    }

    fn visit_path(&mut self, path: &'ast Path) {
        let segments: Vec<String> = path
            .segments
            .iter()
            .map(|segment| segment.ident.to_string())
            .collect();
        if segments
            .first()
            .is_some_and(|first| matches!(first.as_str(), "crate" | "super" | "self"))
        {
            let span = path.segments[0].ident.span();
            self.add(&segments, span, None);
        }
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, item: &'ast syn::Macro) {
        self.tokens(item.tokens.clone());
        visit::visit_macro(self, item);
    }
}

impl Names {
    fn tree(&mut self, tree: &UseTree, mut path: Vec<String>, is_exported: bool) {
        let mut end = |names: &mut Self, ident: &syn::Ident, name: &syn::Ident| {
            let exported = is_exported.then(|| name.to_string());
            if ident != "self" {
                path.push(ident.to_string());
            }
            names.add(&path, ident.span(), exported);
        };
        match tree {
            UseTree::Path(inner) => {
                path.push(inner.ident.to_string());
                self.tree(&inner.tree, path, is_exported);
            }
            UseTree::Name(name) => end(self, &name.ident, &name.ident),
            UseTree::Rename(name) => end(self, &name.ident, &name.rename),
            UseTree::Glob(glob) => self.add(&path, glob.star_token.spans[0], None),
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.tree(tree, path.clone(), is_exported);
                }
            }
        }
    }

    /// Adds what a path names: from the root of the crate, from here, or a child of this module.
    fn add(&mut self, segments: &[String], span: Span, exported_as: Option<String>) {
        let mut base = self.base.clone();
        let mut rest = segments;
        while let [first, after @ ..] = rest {
            match first.as_str() {
                "crate" => base.clear(),
                "super" => drop(base.pop()),
                "self" => {}
                _ => break,
            }
            rest = after;
        }
        self.found.push(Name {
            path: [base.as_slice(), rest].concat(),
            line: span.start().line,
            exported_as,
        });
    }

    /// `crate::a::b` in the tokens of a macro.
    fn tokens(&mut self, tokens: TokenStream) {
        let mut path: Option<(Vec<String>, Span)> = None;
        for token in tokens {
            match token {
                TokenTree::Ident(ident) if ident == "crate" => {
                    path = Some((vec!["crate".to_owned()], ident.span()));
                    continue;
                }
                TokenTree::Ident(ident) => {
                    if let Some((segments, _)) = &mut path {
                        segments.push(ident.to_string());
                    }
                    continue;
                }
                TokenTree::Punct(punct) if punct.as_char() == ':' => continue,
                TokenTree::Group(group) => self.tokens(group.stream()),
                _ => {}
            }
            if let Some((segments, span)) = path.take() {
                self.add(&segments, span, None);
            }
        }
        if let Some((segments, span)) = path {
            self.add(&segments, span, None);
        }
    }
}

fn is_for_tests(item: &Item) -> bool {
    let attributes: &[Attribute] = match item {
        Item::Mod(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    };
    let is_cfg_test = |attribute: &Attribute| {
        attribute.path().is_ident("cfg")
            && attribute
                .meta
                .require_list()
                .is_ok_and(|list| list.tokens.to_string().contains("test"))
    };
    attributes.iter().any(is_cfg_test)
}
