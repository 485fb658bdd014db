// Made by `cargo xtask regen` from spec/. Do not edit.

//! The resource `names`.

use std::fmt;

use crate::Client;
use crate::generated::rules;
use crate::generated::operations::{NAMES_REPLACE, NAMES_RETRIEVE};
use crate::request::call::Call;
use crate::types::{Odd, OddParams};
use crate::wire::codec;
use crate::wire::decode::decode;

/// A resource with a difficult name.
#[derive(Clone, Copy, Debug)]
pub struct Names<'a> {
    client: &'a Client,
}

impl<'a> Names<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Replace the names.
    ///
    /// Replaces the names.
    ///
    /// `PUT /v1/names`. Sending it twice does no harm.
    ///
    /// # Errors
    ///
    /// Awaiting the request fails with [`Error`](crate::Error), whose [`kind`](crate::ErrorKind)
    /// says what to do. The API documents the statuses 400, 401, 403, 404, 409, 422, 429, 5XX.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(avara: avara_client::Client) -> avara_client::Result<()> {
    /// let reply = avara.names().replace()
    ///     .match_("a")
    ///     .await?;
    /// # let _ = reply;
    /// # Ok(())
    /// # }
    /// ```
    pub fn replace(&self) -> Replace {
        Replace(Call::new(self.client, &NAMES_REPLACE))
    }

    /// Get a thing.
    ///
    /// Gives a thing.
    ///
    /// `GET /v1/names`. It changes nothing.
    ///
    /// # Errors
    ///
    /// Awaiting the request fails with [`Error`](crate::Error), whose [`kind`](crate::ErrorKind)
    /// says what to do. The API documents the statuses 400, 401, 403, 404, 409, 422, 429, 5XX.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(avara: avara_client::Client) -> avara_client::Result<()> {
    /// let reply = avara.names().retrieve().await?;
    /// # let _ = reply;
    /// # Ok(())
    /// # }
    /// ```
    pub fn retrieve(&self) -> Retrieve {
        Retrieve(Call::new(self.client, &NAMES_RETRIEVE))
    }
}

/// The request of [`Names::replace`]: `PUT /v1/names`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct Replace(Call);

impl Replace {
    /// Called `type`.
    ///
    /// `type` on the wire.
    pub fn type_(self, type_: impl Into<String>) -> Self {
        Self(self.0.body_field("type", type_.into()))
    }

    /// Called `self`.
    ///
    /// `self` on the wire.
    pub fn self_(self, self_: impl Into<String>) -> Self {
        Self(self.0.body_field("self", self_.into()))
    }

    /// Called `super`.
    ///
    /// `super` on the wire.
    pub fn super_(self, super_: impl Into<String>) -> Self {
        Self(self.0.body_field("super", super_.into()))
    }

    /// Called `crate`.
    ///
    /// `crate` on the wire.
    pub fn crate_(self, crate_: impl Into<String>) -> Self {
        Self(self.0.body_field("crate", crate_.into()))
    }

    /// Called `fn`.
    ///
    /// `fn` on the wire.
    pub fn fn_(self, fn_: impl Into<String>) -> Self {
        Self(self.0.body_field("fn", fn_.into()))
    }

    /// Called `match`.
    ///
    /// `match` on the wire.
    pub fn match_(self, match_: impl Into<String>) -> Self {
        Self(self.0.body_field("match", match_.into()))
    }

    /// Called `async`.
    ///
    /// `async` on the wire.
    pub fn async_(self, async_: impl Into<String>) -> Self {
        Self(self.0.body_field("async", async_.into()))
    }

    /// Called `await`.
    ///
    /// `await` on the wire.
    pub fn await_(self, await_: impl Into<String>) -> Self {
        Self(self.0.body_field("await", await_.into()))
    }

    /// Called `move`.
    ///
    /// `move` on the wire.
    pub fn move_(self, move_: impl Into<String>) -> Self {
        Self(self.0.body_field("move", move_.into()))
    }

    /// Called `ref`.
    ///
    /// `ref` on the wire.
    pub fn ref_(self, ref_: impl Into<String>) -> Self {
        Self(self.0.body_field("ref", ref_.into()))
    }

    /// Called `static`.
    ///
    /// `static` on the wire.
    pub fn static_(self, static_: impl Into<String>) -> Self {
        Self(self.0.body_field("static", static_.into()))
    }

    /// Called `dyn`.
    ///
    /// `dyn` on the wire.
    pub fn dyn_(self, dyn_: impl Into<String>) -> Self {
        Self(self.0.body_field("dyn", dyn_.into()))
    }

    /// Called `loop`.
    ///
    /// `loop` on the wire.
    pub fn loop_(self, loop_: impl Into<String>) -> Self {
        Self(self.0.body_field("loop", loop_.into()))
    }

    /// Called `impl`.
    ///
    /// `impl` on the wire.
    pub fn impl_(self, impl_: impl Into<String>) -> Self {
        Self(self.0.body_field("impl", impl_.into()))
    }

    /// Called `use`.
    ///
    /// `use` on the wire.
    pub fn use_(self, use_: impl Into<String>) -> Self {
        Self(self.0.body_field("use", use_.into()))
    }

    /// Called `mod`.
    ///
    /// `mod` on the wire.
    pub fn mod_(self, mod_: impl Into<String>) -> Self {
        Self(self.0.body_field("mod", mod_.into()))
    }

    /// Called `in`.
    ///
    /// `in` on the wire.
    pub fn in_(self, in_: impl Into<String>) -> Self {
        Self(self.0.body_field("in", in_.into()))
    }

    /// Called `as`.
    ///
    /// `as` on the wire.
    pub fn as_(self, as_: impl Into<String>) -> Self {
        Self(self.0.body_field("as", as_.into()))
    }

    /// Called `box`.
    ///
    /// `box` on the wire.
    pub fn box_(self, box_: impl Into<String>) -> Self {
        Self(self.0.body_field("box", box_.into()))
    }

    /// Called `try`.
    ///
    /// `try` on the wire.
    pub fn try_(self, try_: impl Into<String>) -> Self {
        Self(self.0.body_field("try", try_.into()))
    }

    /// Called `yield`.
    ///
    /// `yield` on the wire.
    pub fn yield_(self, yield_: impl Into<String>) -> Self {
        Self(self.0.body_field("yield", yield_.into()))
    }

    /// Called `gen`.
    ///
    /// `gen` on the wire.
    pub fn gen_(self, gen_: impl Into<String>) -> Self {
        Self(self.0.body_field("gen", gen_.into()))
    }

    /// Called `abstract`.
    ///
    /// `abstract` on the wire.
    pub fn abstract_(self, abstract_: impl Into<String>) -> Self {
        Self(self.0.body_field("abstract", abstract_.into()))
    }

    /// Called `final`.
    ///
    /// `final` on the wire.
    pub fn final_(self, final_: impl Into<String>) -> Self {
        Self(self.0.body_field("final", final_.into()))
    }

    /// Called `override`.
    ///
    /// `override` on the wire.
    pub fn override_(self, override_: impl Into<String>) -> Self {
        Self(self.0.body_field("override", override_.into()))
    }

    /// Called `call`.
    ///
    /// `call` on the wire.
    pub fn call(self, call: impl Into<String>) -> Self {
        Self(self.0.body_field("call", call.into()))
    }

    /// Called `client`.
    ///
    /// `client` on the wire.
    pub fn client(self, client: impl Into<String>) -> Self {
        Self(self.0.body_field("client", client.into()))
    }

    /// Called `error`.
    ///
    /// `error` on the wire.
    pub fn error(self, error: impl Into<String>) -> Self {
        Self(self.0.body_field("error", error.into()))
    }

    /// Called `page`.
    ///
    /// `page` on the wire.
    pub fn page(self, page: impl Into<String>) -> Self {
        Self(self.0.body_field("page", page.into()))
    }

    /// Called `patch`.
    ///
    /// `patch` on the wire.
    pub fn patch(self, patch: impl Into<String>) -> Self {
        Self(self.0.body_field("patch", patch.into()))
    }

    /// Called `rules`.
    ///
    /// `rules` on the wire.
    pub fn rules(self, rules: impl Into<String>) -> Self {
        Self(self.0.body_field("rules", rules.into()))
    }

    /// Called `schema`.
    ///
    /// `schema` on the wire.
    pub fn schema(self, schema: impl Into<String>) -> Self {
        Self(self.0.body_field("schema", schema.into()))
    }

    /// Called `codec`.
    ///
    /// `codec` on the wire.
    pub fn codec(self, codec: impl Into<String>) -> Self {
        Self(self.0.body_field("codec", codec.into()))
    }

    /// Called `decode`.
    ///
    /// `decode` on the wire.
    pub fn decode(self, decode: impl Into<String>) -> Self {
        Self(self.0.body_field("decode", decode.into()))
    }

    /// Called `transport`.
    ///
    /// `transport` on the wire.
    pub fn transport(self, transport: impl Into<String>) -> Self {
        Self(self.0.body_field("transport", transport.into()))
    }

    /// Called `webhooks`.
    ///
    /// `webhooks` on the wire.
    pub fn webhooks(self, webhooks: impl Into<String>) -> Self {
        Self(self.0.body_field("webhooks", webhooks.into()))
    }

    /// Called `query`.
    ///
    /// `query` on the wire.
    pub fn query(self, query: impl Into<String>) -> Self {
        Self(self.0.body_field("query", query.into()))
    }

    /// Called `option`.
    ///
    /// `option` on the wire.
    pub fn option(self, option: impl Into<String>) -> Self {
        Self(self.0.body_field("option", option.into()))
    }

    /// Called `string`.
    ///
    /// `string` on the wire.
    pub fn string(self, string: impl Into<String>) -> Self {
        Self(self.0.body_field("string", string.into()))
    }

    /// Called `vec`.
    ///
    /// `vec` on the wire.
    pub fn vec(self, vec: impl Into<String>) -> Self {
        Self(self.0.body_field("vec", vec.into()))
    }

    /// Called `result`.
    ///
    /// `result` on the wire.
    pub fn result(self, result: impl Into<String>) -> Self {
        Self(self.0.body_field("result", result.into()))
    }

    /// Called `new`.
    ///
    /// `new` on the wire.
    pub fn new(self, new: f64) -> Self {
        Self(
            self
                .0
                .body_field(
                    "new",
                    crate::wire::codec::Write::<_, crate::wire::codec::Plain>::new(&new),
                ),
        )
    }

    /// Called `default`.
    ///
    /// `default` on the wire.
    pub fn default(self, default: bool) -> Self {
        Self(self.0.body_field("default", default))
    }

    /// Called `fmt`.
    ///
    /// `fmt` on the wire.
    pub fn fmt(self, fmt: i64) -> Self {
        Self(self.0.body_field("fmt", fmt))
    }

    /// Called `with`.
    ///
    /// `with` on the wire.
    pub fn with(self, with: impl Into<String>) -> Self {
        Self(self.0.body_field("with", with.into()))
    }

    /// Called `clear`.
    ///
    /// `clear` on the wire.
    pub fn clear(self, clear: impl Into<String>) -> Self {
        Self(self.0.body_field("clear", clear.into()))
    }

    /// Sets the whole body. What setters set before is dropped; what `with_body_field`
    /// added stays.
    pub fn body(self, body: &OddParams) -> Self {
        Self(self.0.body(body))
    }
}

request!(Replace => Odd);

/// The request of [`Names::retrieve`]: `GET /v1/names`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct Retrieve(Call);

request!(Retrieve => Odd);
