//! From a path to the operations that it has, as the spec writes them.

use std::sync::LazyLock;

use hyper::Method;

use crate::spec::{Operation, spec};

/// The routes of the embedded document.
pub(super) fn routes() -> &'static Routes {
    static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&spec().operations));
    &ROUTES
}

/// A tree by path segments.
#[derive(Default)]
pub(super) struct Routes {
    root: Node,
}

#[derive(Default)]
struct Node {
    /// By the segment, verbatim.
    named: Vec<(&'static str, Node)>,
    /// For any other segment: a path parameter.
    any: Option<Box<Node>>,
    endpoint: Option<Endpoint>,
}

/// A path that exists.
#[derive(Default)]
pub(super) struct Endpoint {
    /// The path parameters, in the order of the path.
    pub(super) names: Vec<&'static str>,
    pub(super) operations: Vec<&'static Operation>,
}

impl Endpoint {
    /// The operation of this method. What GET can read, HEAD can too.
    pub(super) fn operation(&self, method: &Method) -> Option<&'static Operation> {
        let method = if method == Method::HEAD {
            &Method::GET
        } else {
            method
        };
        self.operations
            .iter()
            .find(|operation| operation.method == *method)
            .copied()
    }

    /// The methods, as `Allow` lists them.
    pub(super) fn allow(&self) -> String {
        let mut methods: Vec<_> = self
            .operations
            .iter()
            .map(|one| one.method.as_str())
            .collect();
        if methods.contains(&"GET") {
            methods.push("HEAD");
        }
        methods.push("OPTIONS");
        methods.join(", ")
    }
}

impl Routes {
    fn new(operations: &'static [Operation]) -> Self {
        let mut routes = Self::default();
        for operation in operations {
            routes.add(operation);
        }
        routes
    }

    fn add(&mut self, operation: &'static Operation) {
        let mut node = &mut self.root;
        let mut names = Vec::new();
        for segment in segments(&operation.path) {
            node = match segment
                .strip_prefix('{')
                .and_then(|name| name.strip_suffix('}'))
            {
                Some(name) => {
                    names.push(name);
                    node.any.get_or_insert_default()
                }
                None => node.named(segment),
            };
        }
        let endpoint = node.endpoint.get_or_insert_default();
        endpoint.names = names;
        endpoint.operations.push(operation);
    }

    /// The endpoint of this path, and the texts of its parameters. A path without parameters goes
    /// before one with them.
    pub(super) fn find<'a>(&self, path: &'a str) -> Option<(&Endpoint, Vec<&'a str>)> {
        let segments: Vec<_> = segments(path).collect();
        let mut values = Vec::new();
        let endpoint = self.root.find(&segments, &mut values)?;
        Some((endpoint, values))
    }
}

impl Node {
    fn named(&mut self, segment: &'static str) -> &mut Self {
        let index = self.named.iter().position(|(name, _)| *name == segment);
        let index = index.unwrap_or_else(|| {
            self.named.push((segment, Self::default()));
            self.named.len() - 1
        });
        &mut self.named[index].1
    }

    fn find<'a>(&self, segments: &[&'a str], values: &mut Vec<&'a str>) -> Option<&Endpoint> {
        let Some((first, rest)) = segments.split_first() else {
            return self.endpoint.as_ref();
        };
        let named = self.named.iter().find(|(name, _)| name == first);
        if let Some(found) = named.and_then(|(_, node)| node.find(rest, values)) {
            return Some(found);
        }
        if first.is_empty() {
            return None;
        }
        let any = self.any.as_ref()?;
        values.push(first);
        let found = any.find(rest, values);
        if found.is_none() {
            values.pop();
        }
        found
    }
}

fn segments(path: &str) -> impl Iterator<Item = &str> {
    path.strip_prefix('/').unwrap_or(path).split('/')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn operation<'a>(method: &Method, path: &'a str) -> Option<(&'static str, Vec<&'a str>)> {
        let (endpoint, values) = routes().find(path)?;
        Some((endpoint.operation(method)?.id.as_str(), values))
    }

    #[test]
    fn every_operation_is_found_by_its_own_path() {
        for one in &spec().operations {
            let found = operation(&one.method, &one.path).unwrap();
            assert_eq!(found.0, one.id);
        }
    }

    #[test]
    fn a_named_segment_goes_before_a_parameter() {
        let found = operation(&Method::GET, "/v1/viewer/users/invitations");
        assert_eq!(found, Some(("viewer.users.invitations.list", vec![])));
        let found = operation(&Method::GET, "/v1/viewer/users/usr_1");
        assert_eq!(found, Some(("viewer.users.retrieve", vec!["usr_1"])));
        assert_eq!(operation(&Method::GET, "/v1/viewer/studies/cancel"), None);
    }

    #[test]
    fn the_two_paths_that_look_alike_are_told_apart() {
        let by_id = "/v1/autoScribe/clinicalReferences/byExternalReferenceId/delete";
        let found = operation(&Method::GET, by_id);
        let id = "autoScribe.clinicalReferences.retrieveByExternalReferenceID";
        assert_eq!(found, Some((id, vec!["delete"])));
        let found = operation(
            &Method::POST,
            "/v1/autoScribe/clinicalReferences/ref_1/delete",
        );
        assert_eq!(
            found,
            Some(("autoScribe.clinicalReferences.delete", vec!["ref_1"]))
        );
    }

    #[test]
    fn what_is_not_a_path_is_not_found() {
        for path in [
            "",
            "/",
            "/v1",
            "/v1/viewer/studies/",
            "/v1//viewer/studies",
            "/V1/express",
        ] {
            assert!(routes().find(path).is_none(), "{path}");
        }
    }

    #[test]
    fn allow_lists_all_methods() {
        let (endpoint, _) = routes().find("/v1/express/cus_1/users").unwrap();
        assert_eq!(endpoint.allow(), "POST, DELETE, OPTIONS");
        let (endpoint, _) = routes().find("/v1/express/cus_1").unwrap();
        assert_eq!(endpoint.allow(), "GET, PATCH, HEAD, OPTIONS");
    }
}
