//! From a path to the operations that it has, as the spec writes them.

use std::sync::LazyLock;

use hyper::Method;
use matchit::{Params, Router};

use crate::spec::{Operation, spec};

/// Returns the routes of the embedded document.
pub(super) fn routes() -> &'static Routes {
    static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&spec().operations));
    &ROUTES
}

/// The endpoints by path.
pub(super) struct Routes {
    router: Router<usize>,
    endpoints: Vec<Endpoint>,
}

/// A path that exists.
pub(super) struct Endpoint {
    path: &'static str,
    pub(super) operations: Vec<&'static Operation>,
}

impl Endpoint {
    /// Returns the operation of this method. What GET can read, HEAD can too.
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

    /// Returns the methods, as `Allow` lists them.
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
        let mut endpoints: Vec<Endpoint> = Vec::new();
        let mut router = Router::new();
        for operation in operations {
            let is_of = |endpoint: &&mut Endpoint| endpoint.path == operation.path;
            if let Some(endpoint) = endpoints.iter_mut().find(is_of) {
                endpoint.operations.push(operation);
                continue;
            }
            router
                .insert(&operation.path, endpoints.len())
                .expect("no path of the embedded document hides another: a test finds them all");
            endpoints.push(Endpoint {
                path: &operation.path,
                operations: vec![operation],
            });
        }
        Self { router, endpoints }
    }

    /// Returns the endpoint of this path, and its parameters, none of which is empty. A path
    /// without parameters goes before one with them.
    pub(super) fn find<'a>(&self, path: &'a str) -> Option<(&Endpoint, Params<'_, 'a>)> {
        let found = self.router.at(path).ok().filter(|_| !path.contains("//"))?;
        Some((&self.endpoints[*found.value], found.params))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn operation<'a>(method: &Method, path: &'a str) -> Option<(&'static str, Vec<&'a str>)> {
        let (endpoint, values) = routes().find(path)?;
        let values = values.iter().map(|(_, value)| value).collect();
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
    fn the_two_paths_that_look_alike_are_distinguished() {
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
            "/v1/express//users",
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
