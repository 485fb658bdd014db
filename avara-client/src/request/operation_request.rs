//! [`OperationRequest`]: any operation by its entry in the table, with JSON in and out.

use std::fmt;
use std::time::SystemTime;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::request::call::Call;
use crate::request::send::{begin, look_up, send};
use crate::request::stepwise::StepwiseCall;
use crate::rules::operation::Operation;
use crate::{Client, Error, Response, ResponseFuture};

/// A request of any operation, made by [`Client::operation`]: for programs that choose the
/// operation at run time, such as a command line or a proxy.
///
/// It is checked, retried and looked up like the request of the operation's own method. The body
/// and the reply are JSON; fields and values that this version does not know are kept.
///
/// ```no_run
/// use avara_client::OPERATIONS;
///
/// # async fn example(avara: avara_client::Client) -> Result<(), avara_client::Error> {
/// let update = OPERATIONS.iter().find(|operation| operation.id() == "viewer.users.update");
/// if let Some(update) = update {
///     let request = avara.operation(update, ["usr_1234567890abcdef1234567890abcdef"]);
///     let user = request.with_body_field("clinicRole", "Radiologist").await?;
///     println!("{}", user["userId"]);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct OperationRequest(Box<Call>);

impl Client {
    /// Starts a request of an operation that is chosen at run time. `path` has one value for each
    /// placeholder of its path, in their order.
    pub fn operation<S: Into<String>>(
        &self,
        operation: &'static Operation,
        path: impl IntoIterator<Item = S>,
    ) -> OperationRequest {
        let path = path.into_iter().map(Into::into);
        OperationRequest(Call::new(self, operation).path_texts(path))
    }
}

impl OperationRequest {
    call_options!();
    preview!();

    /// Checks texts and values as the setters of the operation's own method do by their types: the
    /// form of ids in the path, the query and the body, the type of each value, and documented
    /// values of enums. Anything that the spec does not know is sent anyway.
    ///
    /// ```
    /// # use avara_client::{Client, OPERATIONS};
    /// # let avara = Client::new("sk_live_1")?;
    /// # let mut operations = OPERATIONS.iter();
    /// # let list = operations.find(|operation| operation.id() == "viewer.studies.list").unwrap();
    /// let request = avara.operation(list, [""; 0]).with_query("limit", "500");
    /// assert!(request.clone().preview().is_ok());
    /// let error = request.strict().preview().unwrap_err();
    /// assert_eq!(error.violations()[0].to_string(), "limit must be at most 100");
    /// # Ok::<(), avara_client::Error>(())
    /// ```
    pub fn strict(self) -> Self {
        Self(self.0.strict())
    }

    /// Replaces the body, but keeps fields added with [`with_body_field`](Self::with_body_field).
    ///
    /// A value that is not a JSON object is an error when the request is sent.
    pub fn body(self, body: impl Serialize) -> Self {
        Self(self.0.body(body))
    }

    /// Sets the body to JSON text, which is sent unchanged: numbers keep their digits, and fields
    /// their order. Fields added with [`with_body_field`](Self::with_body_field) replace those in
    /// it.
    ///
    /// A text that is not a JSON object is an error when the request is sent.
    ///
    /// ```
    /// # use avara_client::{Client, OPERATIONS};
    /// # let avara = Client::new("sk_live_1")?;
    /// # let mut operations = OPERATIONS.iter();
    /// # let create = operations.find(|operation| operation.id() == "express.create").unwrap();
    /// let body = r#"{"expressCustomerName": "North", "metadata": {"n": 1.50}}"#;
    /// let request = avara.operation(create, [""; 0]).body_json(body);
    /// assert_eq!(request.preview()?.body(), body);
    /// # Ok::<(), avara_client::Error>(())
    /// ```
    pub fn body_json(self, json: impl AsRef<str>) -> Self {
        Self(self.0.body_json(json.as_ref()))
    }

    /// Sends the request. Awaiting it does the same.
    ///
    /// # Errors
    /// See [`ErrorKind`](crate::ErrorKind). Nothing is sent if the request breaks a rule of the
    /// API.
    pub fn send(self) -> impl Future<Output = Result<Value, Error>> + Send + 'static {
        let response = self.send_with_response();
        async { response.await.map(Response::into_value) }
    }

    /// Sends the request, reads the reply as a type of your own, and returns it with status,
    /// headers and raw body.
    ///
    /// # Errors
    /// As for [`send`](Self::send).
    pub fn send_with_response<T>(
        self,
    ) -> impl Future<Output = Result<Response<T>, Error>> + Send + 'static
    where
        T: DeserializeOwned + Send + 'static,
    {
        // A future that is moved into another is held twice.
        let response = Box::pin(send(self.0));
        async { response.await.map(Response::hidden) }
    }

    /// Looks up the outcome of this request, which may have been sent at `since` by a program that
    /// was stopped before it had the answer. Only the look-up is sent.
    ///
    /// `None` if there is no such record: the request was not processed, or not yet.
    ///
    /// # Errors
    /// [`ErrorKind::Conflict`](crate::ErrorKind::Conflict) if a different record has the key, and
    /// [`ErrorKind::OutcomeUnknown`](crate::ErrorKind::OutcomeUnknown) if the outcome cannot be
    /// determined, for instance because nothing identifies the record.
    pub fn look_up<T>(
        self,
        since: SystemTime,
    ) -> impl Future<Output = Result<Option<Response<T>>, Error>> + Send + 'static
    where
        T: DeserializeOwned + Send + 'static,
    {
        let found = look_up(self.0, since);
        async { Ok(found.await?.map(Response::hidden)) }
    }

    /// Makes the call ready to be carried out step by step.
    #[doc(hidden)]
    pub fn stepwise(self) -> Result<StepwiseCall, Error> {
        begin(&self.0).map(StepwiseCall)
    }
}

impl IntoFuture for OperationRequest {
    type Output = Result<Value, Error>;
    type IntoFuture = ResponseFuture<Value>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl fmt::Debug for OperationRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("OperationRequest").field(&self.0).finish()
    }
}
