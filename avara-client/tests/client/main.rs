//! The client from outside, in one binary: each test binary links all of TLS and HTTP.

#[cfg(feature = "webhooks")]
mod answers;
#[cfg(feature = "dicom")]
mod dicom;
mod loopback;
#[cfg(feature = "webhooks")]
mod webhooks;
