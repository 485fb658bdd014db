//! All problems of a command line, reported at once.

use avara_client::{Error, OperationRequest};

use crate::catalog::Input;
use crate::failure::Failure;

/// The problems, by the arguments that they are about.
#[derive(Default)]
pub(crate) struct Problems(Vec<(String, String)>);

impl Problems {
    pub(crate) fn add(&mut self, argument: impl Into<String>, problem: impl Into<String>) {
        self.0.push((argument.into(), problem.into()));
    }

    pub(super) fn of_flag(&mut self, input: &Input, problem: impl Into<String>) {
        self.add(format!("--{}", input.flag), problem);
    }

    /// Returns the failure of one that leaves no request to look at, and of all others.
    pub(super) fn and(mut self, argument: &str, problem: String) -> Failure {
        self.add(argument, problem);
        self.refused(None)
    }

    fn refused(self, call: Option<Box<Error>>) -> Failure {
        let Self(problems) = self;
        Failure::Refused { problems, call }
    }

    /// Fails if there are any.
    pub(crate) fn check(self) -> Result<(), Failure> {
        if self.0.is_empty() {
            return Ok(());
        }
        Err(self.refused(None))
    }

    /// Fails if there are any, or if the request breaks a rule of the API.
    pub(super) fn check_with(self, request: &OperationRequest) -> Result<(), Failure> {
        match request.preview() {
            Err(error) if !self.0.is_empty() => Err(self.refused(Some(Box::new(error)))),
            Err(error) => Err(error.into()),
            Ok(_) => self.check(),
        }
    }
}
