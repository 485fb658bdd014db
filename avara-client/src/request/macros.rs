//! The methods that every generated request builder has besides its setters.

/// Adds the methods to a request builder that change the call, not the request.
macro_rules! call_options {
    () => {
        /// Sets the timeout of one attempt, instead of the client's.
        pub fn with_timeout(mut self, timeout: ::std::time::Duration) -> Self {
            self.0.options.timeout = Some(timeout);
            self
        }

        /// Sets the deadline of the whole call, including all its attempts, waits and look-ups,
        /// instead of the client's.
        pub fn with_deadline(mut self, deadline: ::std::time::Duration) -> Self {
            self.0.options.deadline = Some(deadline);
            self
        }

        /// Sets how the call is retried, instead of the client's policy.
        pub fn with_retries(mut self, policy: $crate::RetryPolicy) -> Self {
            self.0.options.set_retries(policy);
            self
        }

        /// Sets the maximum number of retries of the call, and keeps the rest of the policy.
        pub fn with_max_retries(mut self, retries: u32) -> Self {
            self.0.options.max_retries = Some(retries);
            self
        }

        /// Sets how long after sending an attempt may still create its record (see
        /// [`RetryPolicy::window`]($crate::RetryPolicy::window)), and keeps the rest of the policy.
        pub fn with_window(mut self, window: ::std::time::Duration) -> Self {
            self.0.options.window = Some(window);
            self
        }

        /// Adds a header, which takes precedence over the client's header of the same name.
        ///
        /// A header that is not valid in HTTP, or that the client or the connection sets (such as
        /// `Authorization` or `Accept`), is an error when the request is sent. `User-Agent` may be
        /// set.
        pub fn with_header(
            self,
            name: impl ::std::convert::AsRef<str>,
            value: impl ::std::convert::AsRef<str>,
        ) -> Self {
            Self(self.0.with_header(name.as_ref(), value.as_ref()))
        }

        /// Sets a query parameter that this version does not know, by its name in the URL. Setting
        /// it again replaces it.
        ///
        /// A parameter that the operation knows is replaced as by its setter: the later value wins,
        /// and an empty text means null. The form of the text is not checked.
        pub fn with_query(
            self,
            name: impl ::std::convert::AsRef<str>,
            value: impl ::std::convert::AsRef<str>,
        ) -> Self {
            Self(self.0.with_query(name.as_ref(), value.as_ref()))
        }

        /// Adds a field to the body that this version does not know, or replaces a known one.
        ///
        /// It takes precedence over a setter and over `body` in any order, and is kept when `body`
        /// is called. Setting it again replaces it. An operation without a body gets one.
        ///
        /// A value that cannot be written as JSON is an error when the request is sent. A number
        /// that is not finite is written as null, as `serde_json` does.
        pub fn with_body_field(
            self,
            name: impl ::std::convert::AsRef<str>,
            value: impl ::serde::Serialize,
        ) -> Self {
            Self(self.0.with_body_field(name.as_ref(), value))
        }
    };
}

/// Adds the preview to a request builder.
macro_rules! preview {
    () => {
        /// Returns the request as it would be sent, without the API key. Nothing is sent.
        ///
        /// # Errors
        /// [`ErrorKind::InvalidRequest`]($crate::ErrorKind::InvalidRequest) if it breaks a rule of
        /// the API.
        pub fn preview(
            &self,
        ) -> ::std::result::Result<$crate::http::Request<$crate::bytes::Bytes>, $crate::Error> {
            $crate::request::send::preview(&self.0)
        }
    };
}

/// Adds the look-up to the builder of a create: `look_up!(Create => ViewerStudy);`.
macro_rules! look_up {
    ($Request:ident => $Output:ty) => {
        impl $Request {
            /// Looks up the outcome of this request, which may have been sent at `since`, for
            /// instance by a program that was stopped before it had the answer. Only the look-up is
            /// sent.
            ///
            /// `None` if there is no such record: the request was not processed, or not yet.
            ///
            /// # Errors
            /// [`ErrorKind::Conflict`]($crate::ErrorKind::Conflict) if a different record has the
            /// key, and [`ErrorKind::OutcomeUnknown`]($crate::ErrorKind::OutcomeUnknown) if the
            /// outcome cannot be determined.
            pub fn look_up(
                self,
                since: ::std::time::SystemTime,
            ) -> impl Future<
                Output = ::std::result::Result<
                    ::std::option::Option<$crate::Response<$Output>>,
                    $crate::Error,
                >,
            > + Send
            + 'static {
                $crate::request::send::look_up(self.0, since)
            }

            /// Does the same as `look_up`, without async: see [`blocking`]($crate::blocking).
            ///
            /// # Errors
            /// As for `look_up`.
            #[cfg(feature = "blocking")]
            pub fn look_up_blocking(
                self,
                since: ::std::time::SystemTime,
            ) -> ::std::result::Result<
                ::std::option::Option<$crate::Response<$Output>>,
                $crate::Error,
            > {
                $crate::worker::wait(self.look_up(since))
            }
        }
    };
}

/// Adds the ways to send a request: by these functions, for its value and with its reply.
macro_rules! sends {
    ($Request:ident => $Output:ty, $does:literal, { $send:expr, $send_with_response:expr }) => {
        impl $Request {
            #[doc = concat!($does, ". Awaiting the request does the same.")]
            ///
            /// # Errors
            /// See [`ErrorKind`]($crate::ErrorKind). Nothing is sent if the request breaks a rule
            /// of the API.
            pub fn send(
                self,
            ) -> impl Future<Output = ::std::result::Result<$Output, $crate::Error>> + Send + 'static
            {
                $send(self.0)
            }

            #[doc = concat!($does, " and waits for its reply, without async: see")]
            /// [`blocking`]($crate::blocking).
            ///
            /// # Errors
            /// As for `send`.
            #[cfg(feature = "blocking")]
            pub fn send_blocking(self) -> ::std::result::Result<$Output, $crate::Error> {
                $crate::worker::wait(self.send())
            }

            #[doc = concat!($does, " and returns the value with status, headers and raw body.")]
            ///
            /// # Errors
            /// As for `send`.
            pub fn send_with_response(
                self,
            ) -> impl Future<
                Output = ::std::result::Result<$crate::Response<$Output>, $crate::Error>,
            > + Send
                   + 'static {
                $send_with_response(self.0)
            }

            /// Does the same as `send_with_response`, without async: see
            /// [`blocking`]($crate::blocking).
            ///
            /// # Errors
            /// As for `send`.
            #[cfg(feature = "blocking")]
            pub fn send_with_response_blocking(
                self,
            ) -> ::std::result::Result<$crate::Response<$Output>, $crate::Error> {
                $crate::worker::wait(self.send_with_response())
            }
        }

        impl ::std::future::IntoFuture for $Request {
            type Output = ::std::result::Result<$Output, $crate::Error>;
            type IntoFuture = $crate::ResponseFuture<$Output>;

            fn into_future(self) -> Self::IntoFuture {
                ::std::boxed::Box::pin(self.send())
            }
        }
    };
}

/// Makes `struct Update(Box<Call>)` a request: `request!(Update => ViewerUser);`.
macro_rules! request {
    ($Request:ident => $Output:ty) => {
        impl $Request {
            call_options!();
            preview!();
        }

        sends!($Request => $Output, "Sends the request", {
            $crate::request::send::send_for_value, $crate::request::send::send
        });
    };
}

/// Makes `struct List(Box<Call>)` a request for a list:
/// `list_request!(List => ViewerUserListPageResponse { "users" => users: ViewerUser });`.
macro_rules! list_request {
    ($Request:ident => $Reply:ty { $wire:literal => $items:ident: $Item:ty }) => {
        impl $crate::list::List for $Request {
            type Reply = $Reply;
            type Item = $Item;

            const ITEMS: &'static str = $wire;

            fn parts(reply: $Reply) -> $crate::list::Parts<$Item> {
                $crate::list::Parts::new(reply.$items, reply.cursor, reply.has_more)
            }
        }

        impl $Request {
            call_options!();
            preview!();

            /// Returns all items, page after page, without async: see
            /// [`blocking`]($crate::blocking).
            ///
            /// No request is made until the iterator is read.
            #[cfg(feature = "blocking")]
            pub fn items_blocking(self) -> $crate::blocking::Items<$Item> {
                $crate::blocking::Items(Some(self.stream()))
            }

            /// Returns all pages, without async: see [`blocking`]($crate::blocking).
            ///
            /// No request is made until the iterator is read.
            #[cfg(feature = "blocking")]
            pub fn pages_blocking(self) -> $crate::blocking::Pages<$Item> {
                $crate::blocking::Pages(Some(self.pages()))
            }

            /// Returns a stream of all items, page after page, starting at the cursor if one is
            /// set.
            ///
            /// No request is made until the stream is read.
            pub fn stream(self) -> $crate::Items<$Item> {
                $crate::Items::new(self.pages())
            }

            /// Returns a stream of all pages, starting at the cursor if one is set.
            ///
            /// No request is made until the stream is read.
            pub fn pages(self) -> $crate::Pages<$Item> {
                $crate::Pages::new::<Self>(self.0)
            }
        }

        sends!($Request => $crate::Page<$Item>, "Requests one page", {
            $crate::list::send::<Self>, $crate::list::send_with_response::<Self>
        });
    };
}
