// Made by `cargo xtask regen` from spec/. Do not edit.

//! The resource `names`.

use std::fmt;

use crate::{Client, IntoExactField, IntoField};
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
    pub fn type_<Form>(self, type_: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_field("type", type_.into_field()))
    }

    /// Called `self`.
    ///
    /// `self` on the wire.
    pub fn self_<Form>(self, self_: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_field("self", self_.into_field()))
    }

    /// Called `super`.
    ///
    /// `super` on the wire.
    pub fn super_<Form>(self, super_: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_field("super", super_.into_field()))
    }

    /// Called `crate`.
    ///
    /// `crate` on the wire.
    pub fn crate_<Form>(self, crate_: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_field("crate", crate_.into_field()))
    }

    /// Called `fn`.
    ///
    /// `fn` on the wire.
    pub fn fn_<Form>(self, fn_: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_field("fn", fn_.into_field()))
    }

    /// Called `match`.
    ///
    /// `match` on the wire.
    pub fn match_<Form>(self, match_: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_field("match", match_.into_field()))
    }

    /// Called `async`.
    ///
    /// `async` on the wire.
    pub fn async_<Form>(self, async_: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_field("async", async_.into_field()))
    }

    /// Called `await`.
    ///
    /// `await` on the wire.
    pub fn await_<Form>(self, await_: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_field("await", await_.into_field()))
    }

    /// Called `move`.
    ///
    /// `move` on the wire.
    pub fn move_<Form>(self, move_: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_field("move", move_.into_field()))
    }

    /// Called `ref`.
    ///
    /// `ref` on the wire.
    pub fn ref_<Form>(self, ref_: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_field("ref", ref_.into_field()))
    }

    /// Called `static`.
    ///
    /// `static` on the wire.
    pub fn static_<Form>(self, static_: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_field("static", static_.into_field()))
    }

    /// Called `dyn`.
    ///
    /// `dyn` on the wire.
    pub fn dyn_<Form>(self, dyn_: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_field("dyn", dyn_.into_field()))
    }

    /// Called `loop`.
    ///
    /// `loop` on the wire.
    pub fn loop_<Form>(self, loop_: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_field("loop", loop_.into_field()))
    }

    /// Called `impl`.
    ///
    /// `impl` on the wire.
    pub fn impl_<Form>(self, impl_: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_field("impl", impl_.into_field()))
    }

    /// Called `use`.
    ///
    /// `use` on the wire.
    pub fn use_<Form>(self, use_: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_field("use", use_.into_field()))
    }

    /// Called `mod`.
    ///
    /// `mod` on the wire.
    pub fn mod_<Form>(self, mod_: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_field("mod", mod_.into_field()))
    }

    /// Called `in`.
    ///
    /// `in` on the wire.
    pub fn in_<Form>(self, in_: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_field("in", in_.into_field()))
    }

    /// Called `as`.
    ///
    /// `as` on the wire.
    pub fn as_<Form>(self, as_: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_field("as", as_.into_field()))
    }

    /// Called `box`.
    ///
    /// `box` on the wire.
    pub fn box_<Form>(self, box_: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_field("box", box_.into_field()))
    }

    /// Called `try`.
    ///
    /// `try` on the wire.
    pub fn try_<Form>(self, try_: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_field("try", try_.into_field()))
    }

    /// Called `yield`.
    ///
    /// `yield` on the wire.
    pub fn yield_<Form>(self, yield_: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_field("yield", yield_.into_field()))
    }

    /// Called `gen`.
    ///
    /// `gen` on the wire.
    pub fn gen_<Form>(self, gen_: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_field("gen", gen_.into_field()))
    }

    /// Called `abstract`.
    ///
    /// `abstract` on the wire.
    pub fn abstract_<Form>(self, abstract_: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_field("abstract", abstract_.into_field()))
    }

    /// Called `final`.
    ///
    /// `final` on the wire.
    pub fn final_<Form>(self, final_: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_field("final", final_.into_field()))
    }

    /// Called `override`.
    ///
    /// `override` on the wire.
    pub fn override_<Form>(self, override_: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_field("override", override_.into_field()))
    }

    /// Called `call`.
    ///
    /// `call` on the wire.
    pub fn call<Form>(self, call: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_field("call", call.into_field()))
    }

    /// Called `client`.
    ///
    /// `client` on the wire.
    pub fn client<Form>(self, client: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_field("client", client.into_field()))
    }

    /// Called `error`.
    ///
    /// `error` on the wire.
    pub fn error<Form>(self, error: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_field("error", error.into_field()))
    }

    /// Called `page`.
    ///
    /// `page` on the wire.
    pub fn page<Form>(self, page: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_field("page", page.into_field()))
    }

    /// Called `patch`.
    ///
    /// `patch` on the wire.
    pub fn patch<Form>(self, patch: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_field("patch", patch.into_field()))
    }

    /// Called `rules`.
    ///
    /// `rules` on the wire.
    pub fn rules<Form>(self, rules: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_field("rules", rules.into_field()))
    }

    /// Called `schema`.
    ///
    /// `schema` on the wire.
    pub fn schema<Form>(self, schema: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_field("schema", schema.into_field()))
    }

    /// Called `codec`.
    ///
    /// `codec` on the wire.
    pub fn codec<Form>(self, codec: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_field("codec", codec.into_field()))
    }

    /// Called `decode`.
    ///
    /// `decode` on the wire.
    pub fn decode<Form>(self, decode: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_field("decode", decode.into_field()))
    }

    /// Called `transport`.
    ///
    /// `transport` on the wire.
    pub fn transport<Form>(self, transport: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_field("transport", transport.into_field()))
    }

    /// Called `webhooks`.
    ///
    /// `webhooks` on the wire.
    pub fn webhooks<Form>(self, webhooks: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_field("webhooks", webhooks.into_field()))
    }

    /// Called `query`.
    ///
    /// `query` on the wire.
    pub fn query<Form>(self, query: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_field("query", query.into_field()))
    }

    /// Called `option`.
    ///
    /// `option` on the wire.
    pub fn option<Form>(self, option: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_field("option", option.into_field()))
    }

    /// Called `string`.
    ///
    /// `string` on the wire.
    pub fn string<Form>(self, string: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_field("string", string.into_field()))
    }

    /// Called `vec`.
    ///
    /// `vec` on the wire.
    pub fn vec<Form>(self, vec: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_field("vec", vec.into_field()))
    }

    /// Called `result`.
    ///
    /// `result` on the wire.
    pub fn result<Form>(self, result: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_field("result", result.into_field()))
    }

    /// Called `new`.
    ///
    /// `new` on the wire.
    pub fn new<Form>(self, new: impl IntoExactField<f64, Form>) -> Self {
        Self(
            self
                .0
                .body_field(
                    "new",
                    new
                        .into_exact_field()
                        .as_ref()
                        .map(
                            crate::wire::codec::Write::<
                                _,
                                crate::wire::codec::Plain,
                            >::new,
                        ),
                ),
        )
    }

    /// Called `default`.
    ///
    /// `default` on the wire.
    pub fn default<Form>(self, default: impl IntoExactField<bool, Form>) -> Self {
        Self(self.0.body_field("default", default.into_exact_field()))
    }

    /// Called `fmt`.
    ///
    /// `fmt` on the wire.
    pub fn fmt<Form>(self, fmt: impl IntoExactField<i64, Form>) -> Self {
        Self(self.0.body_field("fmt", fmt.into_exact_field()))
    }

    /// Called `with`.
    ///
    /// `with` on the wire.
    pub fn with<Form>(self, with: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_field("with", with.into_field()))
    }

    /// Called `clear`.
    ///
    /// `clear` on the wire.
    pub fn clear<Form>(self, clear: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_field("clear", clear.into_field()))
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
