// Made by `cargo xtask regen` from spec/. Do not edit.

//! Types of `spec/names.yaml`.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::generated::rules;
use crate::wire::codec;
use crate::wire::decode::decode;
use crate::wire::redact::Redacted;
use super::{InFirst, InMatch, InMod, InSelf};

/// Called `Error`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Error {
    /// True if it is.
    ///
    /// `isError` in JSON.
    #[serde(rename = "isError", skip_serializing_if = "Option::is_none")]
    pub is_error: Option<bool>,
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error").field("is_error", &self.is_error).finish()
    }
}

/// Called `ErrorKind`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ErrorKind {
    /// True if it is.
    ///
    /// `isErrorKind` in JSON.
    #[serde(rename = "isErrorKind", skip_serializing_if = "Option::is_none")]
    pub is_error_kind: Option<bool>,
}

impl fmt::Debug for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ErrorKind").field("is_error_kind", &self.is_error_kind).finish()
    }
}

/// Called `Id`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Id {
    /// True if it is.
    ///
    /// `isId` in JSON.
    #[serde(rename = "isId", skip_serializing_if = "Option::is_none")]
    pub is_id: Option<bool>,
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Id").field("is_id", &self.is_id).finish()
    }
}

/// Called `Items`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Items {
    /// True if it is.
    ///
    /// `isItems` in JSON.
    #[serde(rename = "isItems", skip_serializing_if = "Option::is_none")]
    pub is_items: Option<bool>,
}

impl fmt::Debug for Items {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("is_items", &self.is_items).finish()
    }
}

/// Reply with difficult names.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Odd {
    /// Called `self`.
    ///
    /// `self` in JSON.
    #[serde(rename = "self", skip_serializing_if = "Option::is_none")]
    pub self_: Option<String>,
    ///
    ///
    /// `asError` in JSON.
    #[serde(rename = "asError", skip_serializing_if = "Option::is_none")]
    pub as_error: Option<Error>,
    ///
    ///
    /// `asPage` in JSON.
    #[serde(rename = "asPage", skip_serializing_if = "Option::is_none")]
    pub as_page: Option<Page>,
    ///
    ///
    /// `asResponse` in JSON.
    #[serde(rename = "asResponse", skip_serializing_if = "Option::is_none")]
    pub as_response: Option<Response>,
    ///
    ///
    /// `asRetryPolicy` in JSON.
    #[serde(rename = "asRetryPolicy", skip_serializing_if = "Option::is_none")]
    pub as_retry_policy: Option<RetryPolicy>,
    ///
    ///
    /// `asId` in JSON.
    #[serde(rename = "asId", skip_serializing_if = "Option::is_none")]
    pub as_id: Option<Id>,
    ///
    ///
    /// `asItems` in JSON.
    #[serde(rename = "asItems", skip_serializing_if = "Option::is_none")]
    pub as_items: Option<Items>,
    ///
    ///
    /// `asErrorKind` in JSON.
    #[serde(rename = "asErrorKind", skip_serializing_if = "Option::is_none")]
    pub as_error_kind: Option<ErrorKind>,
    ///
    ///
    /// `asRule2` in JSON.
    #[serde(rename = "asRule2", skip_serializing_if = "Option::is_none")]
    pub as_rule2: Option<Rule2>,
    ///
    ///
    /// `asUnion` in JSON.
    #[serde(rename = "asUnion", skip_serializing_if = "Option::is_none")]
    pub as_union: Option<Union>,
    ///
    ///
    /// `asTags` in JSON.
    #[serde(rename = "asTags", skip_serializing_if = "Option::is_none")]
    pub as_tags: Option<Tags>,
    /// Called `type`.
    ///
    /// `type` in JSON.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// Called `super`.
    ///
    /// `super` in JSON.
    #[serde(rename = "super", skip_serializing_if = "Option::is_none")]
    pub super_: Option<String>,
    /// Called `crate`.
    ///
    /// `crate` in JSON.
    #[serde(rename = "crate", skip_serializing_if = "Option::is_none")]
    pub crate_: Option<String>,
    /// Called `fn`.
    ///
    /// `fn` in JSON.
    #[serde(rename = "fn", skip_serializing_if = "Option::is_none")]
    pub fn_: Option<String>,
    /// Called `match`.
    ///
    /// `match` in JSON.
    #[serde(rename = "match", skip_serializing_if = "Option::is_none")]
    pub match_: Option<String>,
    /// Called `async`.
    ///
    /// `async` in JSON.
    #[serde(rename = "async", skip_serializing_if = "Option::is_none")]
    pub async_: Option<String>,
    /// Called `await`.
    ///
    /// `await` in JSON.
    #[serde(rename = "await", skip_serializing_if = "Option::is_none")]
    pub await_: Option<String>,
    /// Called `move`.
    ///
    /// `move` in JSON.
    #[serde(rename = "move", skip_serializing_if = "Option::is_none")]
    pub move_: Option<String>,
    /// Called `ref`.
    ///
    /// `ref` in JSON.
    #[serde(rename = "ref", skip_serializing_if = "Option::is_none")]
    pub ref_: Option<String>,
    /// Called `static`.
    ///
    /// `static` in JSON.
    #[serde(rename = "static", skip_serializing_if = "Option::is_none")]
    pub static_: Option<String>,
    /// Called `dyn`.
    ///
    /// `dyn` in JSON.
    #[serde(rename = "dyn", skip_serializing_if = "Option::is_none")]
    pub dyn_: Option<String>,
    /// Called `loop`.
    ///
    /// `loop` in JSON.
    #[serde(rename = "loop", skip_serializing_if = "Option::is_none")]
    pub loop_: Option<String>,
    /// Called `impl`.
    ///
    /// `impl` in JSON.
    #[serde(rename = "impl", skip_serializing_if = "Option::is_none")]
    pub impl_: Option<String>,
    /// Called `use`.
    ///
    /// `use` in JSON.
    #[serde(rename = "use", skip_serializing_if = "Option::is_none")]
    pub use_: Option<String>,
    /// Called `mod`.
    ///
    /// `mod` in JSON.
    #[serde(rename = "mod", skip_serializing_if = "Option::is_none")]
    pub mod_: Option<String>,
    /// Called `in`.
    ///
    /// `in` in JSON.
    #[serde(rename = "in", skip_serializing_if = "Option::is_none")]
    pub in_: Option<String>,
    /// Called `as`.
    ///
    /// `as` in JSON.
    #[serde(rename = "as", skip_serializing_if = "Option::is_none")]
    pub as_: Option<String>,
    /// Called `box`.
    ///
    /// `box` in JSON.
    #[serde(rename = "box", skip_serializing_if = "Option::is_none")]
    pub box_: Option<String>,
    /// Called `try`.
    ///
    /// `try` in JSON.
    #[serde(rename = "try", skip_serializing_if = "Option::is_none")]
    pub try_: Option<String>,
    /// Called `yield`.
    ///
    /// `yield` in JSON.
    #[serde(rename = "yield", skip_serializing_if = "Option::is_none")]
    pub yield_: Option<String>,
    /// Called `gen`.
    ///
    /// `gen` in JSON.
    #[serde(rename = "gen", skip_serializing_if = "Option::is_none")]
    pub gen_: Option<String>,
    /// Called `abstract`.
    ///
    /// `abstract` in JSON.
    #[serde(rename = "abstract", skip_serializing_if = "Option::is_none")]
    pub abstract_: Option<String>,
    /// Called `final`.
    ///
    /// `final` in JSON.
    #[serde(rename = "final", skip_serializing_if = "Option::is_none")]
    pub final_: Option<String>,
    /// Called `override`.
    ///
    /// `override` in JSON.
    #[serde(rename = "override", skip_serializing_if = "Option::is_none")]
    pub override_: Option<String>,
    /// Called `call`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call: Option<String>,
    /// Called `client`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client: Option<String>,
    /// Called `error`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// Called `page`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<String>,
    /// Called `patch`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub patch: Option<String>,
    /// Called `rules`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rules: Option<String>,
    /// Called `schema`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// Called `codec`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub codec: Option<String>,
    /// Called `decode`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decode: Option<String>,
    /// Called `transport`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transport: Option<String>,
    /// Called `webhooks`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webhooks: Option<String>,
    /// Called `body`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// Called `query`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query: Option<String>,
    /// Called `option`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub option: Option<String>,
    /// Called `string`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub string: Option<String>,
    /// Called `vec`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vec: Option<String>,
    /// Called `result`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<String>,
    /// Called `new`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Plain>>"
    )]
    pub new: Option<f64>,
    /// Called `clone`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Plain>>"
    )]
    pub clone: Option<f64>,
    /// Called `default`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<bool>,
    /// Called `fmt`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Whole>>"
    )]
    pub fmt: Option<i64>,
    /// Called `with`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub with: Option<String>,
    /// Called `clear`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clear: Option<String>,
    ///
    ///
    /// `inMod` in JSON.
    #[serde(rename = "inMod", skip_serializing_if = "Option::is_none")]
    pub in_mod: Option<InMod>,
    ///
    ///
    /// `inMatch` in JSON.
    #[serde(rename = "inMatch", skip_serializing_if = "Option::is_none")]
    pub in_match: Option<InMatch>,
    ///
    ///
    /// `inSelf` in JSON.
    #[serde(rename = "inSelf", skip_serializing_if = "Option::is_none")]
    pub in_self: Option<InSelf>,
    ///
    ///
    /// `in1st` in JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in1st: Option<InFirst>,
}

impl fmt::Debug for Odd {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Odd")
            .field("self_", &Redacted(&self.self_))
            .field("as_error", &self.as_error)
            .field("as_page", &self.as_page)
            .field("as_response", &self.as_response)
            .field("as_retry_policy", &self.as_retry_policy)
            .field("as_id", &self.as_id)
            .field("as_items", &self.as_items)
            .field("as_error_kind", &self.as_error_kind)
            .field("as_rule2", &self.as_rule2)
            .field("as_union", &self.as_union)
            .field("as_tags", &self.as_tags)
            .field("type_", &Redacted(&self.type_))
            .field("super_", &Redacted(&self.super_))
            .field("crate_", &Redacted(&self.crate_))
            .field("fn_", &Redacted(&self.fn_))
            .field("match_", &Redacted(&self.match_))
            .field("async_", &Redacted(&self.async_))
            .field("await_", &Redacted(&self.await_))
            .field("move_", &Redacted(&self.move_))
            .field("ref_", &Redacted(&self.ref_))
            .field("static_", &Redacted(&self.static_))
            .field("dyn_", &Redacted(&self.dyn_))
            .field("loop_", &Redacted(&self.loop_))
            .field("impl_", &Redacted(&self.impl_))
            .field("use_", &Redacted(&self.use_))
            .field("mod_", &Redacted(&self.mod_))
            .field("in_", &Redacted(&self.in_))
            .field("as_", &Redacted(&self.as_))
            .field("box_", &Redacted(&self.box_))
            .field("try_", &Redacted(&self.try_))
            .field("yield_", &Redacted(&self.yield_))
            .field("gen_", &Redacted(&self.gen_))
            .field("abstract_", &Redacted(&self.abstract_))
            .field("final_", &Redacted(&self.final_))
            .field("override_", &Redacted(&self.override_))
            .field("call", &Redacted(&self.call))
            .field("client", &Redacted(&self.client))
            .field("error", &Redacted(&self.error))
            .field("page", &Redacted(&self.page))
            .field("patch", &Redacted(&self.patch))
            .field("rules", &Redacted(&self.rules))
            .field("schema", &Redacted(&self.schema))
            .field("codec", &Redacted(&self.codec))
            .field("decode", &Redacted(&self.decode))
            .field("transport", &Redacted(&self.transport))
            .field("webhooks", &Redacted(&self.webhooks))
            .field("body", &Redacted(&self.body))
            .field("query", &Redacted(&self.query))
            .field("option", &Redacted(&self.option))
            .field("string", &Redacted(&self.string))
            .field("vec", &Redacted(&self.vec))
            .field("result", &Redacted(&self.result))
            .field("new", &self.new)
            .field("clone", &self.clone)
            .field("default", &self.default)
            .field("fmt", &self.fmt)
            .field("with", &Redacted(&self.with))
            .field("clear", &Redacted(&self.clear))
            .field("in_mod", &self.in_mod)
            .field("in_match", &self.in_match)
            .field("in_self", &self.in_self)
            .field("in1st", &self.in1st)
            .finish()
    }
}

/// Fields with difficult names.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OddParams {
    /// Called `type`.
    ///
    /// `type` in JSON.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// Called `self`.
    ///
    /// `self` in JSON.
    #[serde(rename = "self", skip_serializing_if = "Option::is_none")]
    pub self_: Option<String>,
    /// Called `super`.
    ///
    /// `super` in JSON.
    #[serde(rename = "super", skip_serializing_if = "Option::is_none")]
    pub super_: Option<String>,
    /// Called `crate`.
    ///
    /// `crate` in JSON.
    #[serde(rename = "crate", skip_serializing_if = "Option::is_none")]
    pub crate_: Option<String>,
    /// Called `fn`.
    ///
    /// `fn` in JSON.
    #[serde(rename = "fn", skip_serializing_if = "Option::is_none")]
    pub fn_: Option<String>,
    /// Called `match`.
    ///
    /// `match` in JSON.
    #[serde(rename = "match", skip_serializing_if = "Option::is_none")]
    pub match_: Option<String>,
    /// Called `async`.
    ///
    /// `async` in JSON.
    #[serde(rename = "async", skip_serializing_if = "Option::is_none")]
    pub async_: Option<String>,
    /// Called `await`.
    ///
    /// `await` in JSON.
    #[serde(rename = "await", skip_serializing_if = "Option::is_none")]
    pub await_: Option<String>,
    /// Called `move`.
    ///
    /// `move` in JSON.
    #[serde(rename = "move", skip_serializing_if = "Option::is_none")]
    pub move_: Option<String>,
    /// Called `ref`.
    ///
    /// `ref` in JSON.
    #[serde(rename = "ref", skip_serializing_if = "Option::is_none")]
    pub ref_: Option<String>,
    /// Called `static`.
    ///
    /// `static` in JSON.
    #[serde(rename = "static", skip_serializing_if = "Option::is_none")]
    pub static_: Option<String>,
    /// Called `dyn`.
    ///
    /// `dyn` in JSON.
    #[serde(rename = "dyn", skip_serializing_if = "Option::is_none")]
    pub dyn_: Option<String>,
    /// Called `loop`.
    ///
    /// `loop` in JSON.
    #[serde(rename = "loop", skip_serializing_if = "Option::is_none")]
    pub loop_: Option<String>,
    /// Called `impl`.
    ///
    /// `impl` in JSON.
    #[serde(rename = "impl", skip_serializing_if = "Option::is_none")]
    pub impl_: Option<String>,
    /// Called `use`.
    ///
    /// `use` in JSON.
    #[serde(rename = "use", skip_serializing_if = "Option::is_none")]
    pub use_: Option<String>,
    /// Called `mod`.
    ///
    /// `mod` in JSON.
    #[serde(rename = "mod", skip_serializing_if = "Option::is_none")]
    pub mod_: Option<String>,
    /// Called `in`.
    ///
    /// `in` in JSON.
    #[serde(rename = "in", skip_serializing_if = "Option::is_none")]
    pub in_: Option<String>,
    /// Called `as`.
    ///
    /// `as` in JSON.
    #[serde(rename = "as", skip_serializing_if = "Option::is_none")]
    pub as_: Option<String>,
    /// Called `box`.
    ///
    /// `box` in JSON.
    #[serde(rename = "box", skip_serializing_if = "Option::is_none")]
    pub box_: Option<String>,
    /// Called `try`.
    ///
    /// `try` in JSON.
    #[serde(rename = "try", skip_serializing_if = "Option::is_none")]
    pub try_: Option<String>,
    /// Called `yield`.
    ///
    /// `yield` in JSON.
    #[serde(rename = "yield", skip_serializing_if = "Option::is_none")]
    pub yield_: Option<String>,
    /// Called `gen`.
    ///
    /// `gen` in JSON.
    #[serde(rename = "gen", skip_serializing_if = "Option::is_none")]
    pub gen_: Option<String>,
    /// Called `abstract`.
    ///
    /// `abstract` in JSON.
    #[serde(rename = "abstract", skip_serializing_if = "Option::is_none")]
    pub abstract_: Option<String>,
    /// Called `final`.
    ///
    /// `final` in JSON.
    #[serde(rename = "final", skip_serializing_if = "Option::is_none")]
    pub final_: Option<String>,
    /// Called `override`.
    ///
    /// `override` in JSON.
    #[serde(rename = "override", skip_serializing_if = "Option::is_none")]
    pub override_: Option<String>,
    /// Called `call`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call: Option<String>,
    /// Called `client`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client: Option<String>,
    /// Called `error`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// Called `page`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<String>,
    /// Called `patch`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub patch: Option<String>,
    /// Called `rules`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rules: Option<String>,
    /// Called `schema`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// Called `codec`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub codec: Option<String>,
    /// Called `decode`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decode: Option<String>,
    /// Called `transport`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transport: Option<String>,
    /// Called `webhooks`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webhooks: Option<String>,
    /// Called `query`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query: Option<String>,
    /// Called `option`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub option: Option<String>,
    /// Called `string`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub string: Option<String>,
    /// Called `vec`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vec: Option<String>,
    /// Called `result`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<String>,
    /// Called `new`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Plain>>"
    )]
    pub new: Option<f64>,
    /// Called `default`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<bool>,
    /// Called `fmt`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Whole>>"
    )]
    pub fmt: Option<i64>,
    /// Called `with`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub with: Option<String>,
    /// Called `clear`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clear: Option<String>,
}

impl OddParams {
    /// Nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets `self`.
    #[must_use]
    pub fn self_(mut self, self_: impl Into<String>) -> Self {
        self.self_ = Some(self_.into());
        self
    }

    /// Sets `super`.
    #[must_use]
    pub fn super_(mut self, super_: impl Into<String>) -> Self {
        self.super_ = Some(super_.into());
        self
    }

    /// Sets `crate`.
    #[must_use]
    pub fn crate_(mut self, crate_: impl Into<String>) -> Self {
        self.crate_ = Some(crate_.into());
        self
    }

    /// Sets `fn`.
    #[must_use]
    pub fn fn_(mut self, fn_: impl Into<String>) -> Self {
        self.fn_ = Some(fn_.into());
        self
    }

    /// Sets `match`.
    #[must_use]
    pub fn match_(mut self, match_: impl Into<String>) -> Self {
        self.match_ = Some(match_.into());
        self
    }

    /// Sets `async`.
    #[must_use]
    pub fn async_(mut self, async_: impl Into<String>) -> Self {
        self.async_ = Some(async_.into());
        self
    }

    /// Sets `await`.
    #[must_use]
    pub fn await_(mut self, await_: impl Into<String>) -> Self {
        self.await_ = Some(await_.into());
        self
    }

    /// Sets `move`.
    #[must_use]
    pub fn move_(mut self, move_: impl Into<String>) -> Self {
        self.move_ = Some(move_.into());
        self
    }

    /// Sets `ref`.
    #[must_use]
    pub fn ref_(mut self, ref_: impl Into<String>) -> Self {
        self.ref_ = Some(ref_.into());
        self
    }

    /// Sets `static`.
    #[must_use]
    pub fn static_(mut self, static_: impl Into<String>) -> Self {
        self.static_ = Some(static_.into());
        self
    }

    /// Sets `dyn`.
    #[must_use]
    pub fn dyn_(mut self, dyn_: impl Into<String>) -> Self {
        self.dyn_ = Some(dyn_.into());
        self
    }

    /// Sets `loop`.
    #[must_use]
    pub fn loop_(mut self, loop_: impl Into<String>) -> Self {
        self.loop_ = Some(loop_.into());
        self
    }

    /// Sets `impl`.
    #[must_use]
    pub fn impl_(mut self, impl_: impl Into<String>) -> Self {
        self.impl_ = Some(impl_.into());
        self
    }

    /// Sets `use`.
    #[must_use]
    pub fn use_(mut self, use_: impl Into<String>) -> Self {
        self.use_ = Some(use_.into());
        self
    }

    /// Sets `mod`.
    #[must_use]
    pub fn mod_(mut self, mod_: impl Into<String>) -> Self {
        self.mod_ = Some(mod_.into());
        self
    }

    /// Sets `in`.
    #[must_use]
    pub fn in_(mut self, in_: impl Into<String>) -> Self {
        self.in_ = Some(in_.into());
        self
    }

    /// Sets `as`.
    #[must_use]
    pub fn as_(mut self, as_: impl Into<String>) -> Self {
        self.as_ = Some(as_.into());
        self
    }

    /// Sets `box`.
    #[must_use]
    pub fn box_(mut self, box_: impl Into<String>) -> Self {
        self.box_ = Some(box_.into());
        self
    }

    /// Sets `try`.
    #[must_use]
    pub fn try_(mut self, try_: impl Into<String>) -> Self {
        self.try_ = Some(try_.into());
        self
    }

    /// Sets `yield`.
    #[must_use]
    pub fn yield_(mut self, yield_: impl Into<String>) -> Self {
        self.yield_ = Some(yield_.into());
        self
    }

    /// Sets `gen`.
    #[must_use]
    pub fn gen_(mut self, gen_: impl Into<String>) -> Self {
        self.gen_ = Some(gen_.into());
        self
    }

    /// Sets `abstract`.
    #[must_use]
    pub fn abstract_(mut self, abstract_: impl Into<String>) -> Self {
        self.abstract_ = Some(abstract_.into());
        self
    }

    /// Sets `final`.
    #[must_use]
    pub fn final_(mut self, final_: impl Into<String>) -> Self {
        self.final_ = Some(final_.into());
        self
    }

    /// Sets `override`.
    #[must_use]
    pub fn override_(mut self, override_: impl Into<String>) -> Self {
        self.override_ = Some(override_.into());
        self
    }

    /// Sets `call`.
    #[must_use]
    pub fn call(mut self, call: impl Into<String>) -> Self {
        self.call = Some(call.into());
        self
    }

    /// Sets `client`.
    #[must_use]
    pub fn client(mut self, client: impl Into<String>) -> Self {
        self.client = Some(client.into());
        self
    }

    /// Sets `error`.
    #[must_use]
    pub fn error(mut self, error: impl Into<String>) -> Self {
        self.error = Some(error.into());
        self
    }

    /// Sets `page`.
    #[must_use]
    pub fn page(mut self, page: impl Into<String>) -> Self {
        self.page = Some(page.into());
        self
    }

    /// Sets `patch`.
    #[must_use]
    pub fn patch(mut self, patch: impl Into<String>) -> Self {
        self.patch = Some(patch.into());
        self
    }

    /// Sets `rules`.
    #[must_use]
    pub fn rules(mut self, rules: impl Into<String>) -> Self {
        self.rules = Some(rules.into());
        self
    }

    /// Sets `schema`.
    #[must_use]
    pub fn schema(mut self, schema: impl Into<String>) -> Self {
        self.schema = Some(schema.into());
        self
    }

    /// Sets `codec`.
    #[must_use]
    pub fn codec(mut self, codec: impl Into<String>) -> Self {
        self.codec = Some(codec.into());
        self
    }

    /// Sets `decode`.
    #[must_use]
    pub fn decode(mut self, decode: impl Into<String>) -> Self {
        self.decode = Some(decode.into());
        self
    }

    /// Sets `transport`.
    #[must_use]
    pub fn transport(mut self, transport: impl Into<String>) -> Self {
        self.transport = Some(transport.into());
        self
    }

    /// Sets `webhooks`.
    #[must_use]
    pub fn webhooks(mut self, webhooks: impl Into<String>) -> Self {
        self.webhooks = Some(webhooks.into());
        self
    }

    /// Sets `query`.
    #[must_use]
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.query = Some(query.into());
        self
    }

    /// Sets `option`.
    #[must_use]
    pub fn option(mut self, option: impl Into<String>) -> Self {
        self.option = Some(option.into());
        self
    }

    /// Sets `string`.
    #[must_use]
    pub fn string(mut self, string: impl Into<String>) -> Self {
        self.string = Some(string.into());
        self
    }

    /// Sets `vec`.
    #[must_use]
    pub fn vec(mut self, vec: impl Into<String>) -> Self {
        self.vec = Some(vec.into());
        self
    }

    /// Sets `result`.
    #[must_use]
    pub fn result(mut self, result: impl Into<String>) -> Self {
        self.result = Some(result.into());
        self
    }

    /// Sets `new`.
    #[must_use]
    pub fn new_(mut self, new: f64) -> Self {
        self.new = Some(new);
        self
    }

    /// Sets `default`.
    #[must_use]
    pub fn default_(mut self, default: bool) -> Self {
        self.default = Some(default);
        self
    }

    /// Sets `fmt`.
    #[must_use]
    pub fn fmt(mut self, fmt: i64) -> Self {
        self.fmt = Some(fmt);
        self
    }

    /// Sets `with`.
    #[must_use]
    pub fn with(mut self, with: impl Into<String>) -> Self {
        self.with = Some(with.into());
        self
    }

    /// Sets `clear`.
    #[must_use]
    pub fn clear(mut self, clear: impl Into<String>) -> Self {
        self.clear = Some(clear.into());
        self
    }
}

impl fmt::Debug for OddParams {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OddParams")
            .field("type_", &Redacted(&self.type_))
            .field("self_", &Redacted(&self.self_))
            .field("super_", &Redacted(&self.super_))
            .field("crate_", &Redacted(&self.crate_))
            .field("fn_", &Redacted(&self.fn_))
            .field("match_", &Redacted(&self.match_))
            .field("async_", &Redacted(&self.async_))
            .field("await_", &Redacted(&self.await_))
            .field("move_", &Redacted(&self.move_))
            .field("ref_", &Redacted(&self.ref_))
            .field("static_", &Redacted(&self.static_))
            .field("dyn_", &Redacted(&self.dyn_))
            .field("loop_", &Redacted(&self.loop_))
            .field("impl_", &Redacted(&self.impl_))
            .field("use_", &Redacted(&self.use_))
            .field("mod_", &Redacted(&self.mod_))
            .field("in_", &Redacted(&self.in_))
            .field("as_", &Redacted(&self.as_))
            .field("box_", &Redacted(&self.box_))
            .field("try_", &Redacted(&self.try_))
            .field("yield_", &Redacted(&self.yield_))
            .field("gen_", &Redacted(&self.gen_))
            .field("abstract_", &Redacted(&self.abstract_))
            .field("final_", &Redacted(&self.final_))
            .field("override_", &Redacted(&self.override_))
            .field("call", &Redacted(&self.call))
            .field("client", &Redacted(&self.client))
            .field("error", &Redacted(&self.error))
            .field("page", &Redacted(&self.page))
            .field("patch", &Redacted(&self.patch))
            .field("rules", &Redacted(&self.rules))
            .field("schema", &Redacted(&self.schema))
            .field("codec", &Redacted(&self.codec))
            .field("decode", &Redacted(&self.decode))
            .field("transport", &Redacted(&self.transport))
            .field("webhooks", &Redacted(&self.webhooks))
            .field("query", &Redacted(&self.query))
            .field("option", &Redacted(&self.option))
            .field("string", &Redacted(&self.string))
            .field("vec", &Redacted(&self.vec))
            .field("result", &Redacted(&self.result))
            .field("new", &self.new)
            .field("default", &self.default)
            .field("fmt", &self.fmt)
            .field("with", &Redacted(&self.with))
            .field("clear", &Redacted(&self.clear))
            .finish()
    }
}

/// Called `Page`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Page {
    /// True if it is.
    ///
    /// `isPage` in JSON.
    #[serde(rename = "isPage", skip_serializing_if = "Option::is_none")]
    pub is_page: Option<bool>,
}

impl fmt::Debug for Page {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Page").field("is_page", &self.is_page).finish()
    }
}

/// Called `Response`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Response {
    /// True if it is.
    ///
    /// `isResponse` in JSON.
    #[serde(rename = "isResponse", skip_serializing_if = "Option::is_none")]
    pub is_response: Option<bool>,
}

impl fmt::Debug for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response").field("is_response", &self.is_response).finish()
    }
}

/// Called `RetryPolicy`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RetryPolicy {
    /// True if it is.
    ///
    /// `isRetryPolicy` in JSON.
    #[serde(rename = "isRetryPolicy", skip_serializing_if = "Option::is_none")]
    pub is_retry_policy: Option<bool>,
}

impl fmt::Debug for RetryPolicy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RetryPolicy")
            .field("is_retry_policy", &self.is_retry_policy)
            .finish()
    }
}

/// Called `Rule2`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Rule2 {
    /// True if it is.
    ///
    /// `isRule2` in JSON.
    #[serde(rename = "isRule2", skip_serializing_if = "Option::is_none")]
    pub is_rule2: Option<bool>,
}

impl fmt::Debug for Rule2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rule2").field("is_rule2", &self.is_rule2).finish()
    }
}

/// Called `Tags`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Tags {
    /// True if it is.
    ///
    /// `isTags` in JSON.
    #[serde(rename = "isTags", skip_serializing_if = "Option::is_none")]
    pub is_tags: Option<bool>,
}

impl fmt::Debug for Tags {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tags").field("is_tags", &self.is_tags).finish()
    }
}

/// Called `Union`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Union {
    /// True if it is.
    ///
    /// `isUnion` in JSON.
    #[serde(rename = "isUnion", skip_serializing_if = "Option::is_none")]
    pub is_union: Option<bool>,
}

impl fmt::Debug for Union {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Union").field("is_union", &self.is_union).finish()
    }
}
