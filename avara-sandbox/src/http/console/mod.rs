//! The console: a page that shows the sandbox and lets people control it.
//!
//! It consists of three files and loads nothing from elsewhere, as the networks of hospitals are
//! closed.

use bytes::Bytes;
use hyper::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS,
};

use super::reply::Reply;

/// A file of the page.
#[derive(Clone, Copy)]
pub(super) struct Asset {
    content_type: &'static str,
    text: &'static str,
}

const PAGE: Asset = Asset {
    content_type: "text/html; charset=utf-8",
    text: include_str!("console.html"),
};
const STYLE: Asset = Asset {
    content_type: "text/css; charset=utf-8",
    text: include_str!("console.css"),
};
const SCRIPT: Asset = Asset {
    content_type: "text/javascript; charset=utf-8",
    text: include_str!("console.js"),
};

/// Returns the file of this name; the page has none.
pub(super) fn asset(name: Option<&str>) -> Option<Asset> {
    match name {
        None => Some(PAGE),
        Some("console.css") => Some(STYLE),
        Some("console.js") => Some(SCRIPT),
        Some(_) => None,
    }
}

impl Asset {
    pub(super) fn reply(self) -> Reply {
        let policy = "default-src 'self'; frame-ancestors 'none'; base-uri 'none'";
        Reply::file(self.content_type, Bytes::from_static(self.text.as_bytes()))
            .with(CONTENT_SECURITY_POLICY, policy)
            .with(X_CONTENT_TYPE_OPTIONS, "nosniff")
            .with(REFERRER_POLICY, "no-referrer")
            .with(CACHE_CONTROL, "no-cache")
    }
}
