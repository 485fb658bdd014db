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
    /// `PUT /v1/names`. Safe to repeat.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::Error) when the request is sent; see
    /// [`ErrorKind`](crate::ErrorKind). The API documents the statuses 400, 401, 403, 404, 409,
    /// 422, 429, 5XX.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(avara: avara_client::Client) -> avara_client::Result<()> {
    /// let reply = avara.names().replace()
    ///     .match_("a")
    ///     .await?;
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
    /// `GET /v1/names`. Read-only.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::Error) when the request is sent; see
    /// [`ErrorKind`](crate::ErrorKind). The API documents the statuses 400, 401, 403, 404, 409,
    /// 422, 429, 5XX.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(avara: avara_client::Client) -> avara_client::Result<()> {
    /// let reply = avara.names().retrieve().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn retrieve(&self) -> Retrieve {
        Retrieve(Call::new(self.client, &NAMES_RETRIEVE))
    }
}

/// A request of [`Names::replace`]: `PUT /v1/names`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct Replace(Box<Call>);

impl Replace {
    /// Called `type`.
    ///
    /// `type` in JSON.
    pub fn type_<Form>(self, type_: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("type", type_.into_field()))
    }

    /// Called `self`.
    ///
    /// `self` in JSON.
    pub fn self_<Form>(self, self_: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("self", self_.into_field()))
    }

    /// Called `super`.
    ///
    /// `super` in JSON.
    pub fn super_<Form>(self, super_: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("super", super_.into_field()))
    }

    /// Called `crate`.
    ///
    /// `crate` in JSON.
    pub fn crate_<Form>(self, crate_: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("crate", crate_.into_field()))
    }

    /// Called `fn`.
    ///
    /// `fn` in JSON.
    pub fn fn_<Form>(self, fn_: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("fn", fn_.into_field()))
    }

    /// Called `match`.
    ///
    /// `match` in JSON.
    pub fn match_<Form>(self, match_: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("match", match_.into_field()))
    }

    /// Called `async`.
    ///
    /// `async` in JSON.
    pub fn async_<Form>(self, async_: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("async", async_.into_field()))
    }

    /// Called `await`.
    ///
    /// `await` in JSON.
    pub fn await_<Form>(self, await_: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("await", await_.into_field()))
    }

    /// Called `move`.
    ///
    /// `move` in JSON.
    pub fn move_<Form>(self, move_: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("move", move_.into_field()))
    }

    /// Called `ref`.
    ///
    /// `ref` in JSON.
    pub fn ref_<Form>(self, ref_: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("ref", ref_.into_field()))
    }

    /// Called `static`.
    ///
    /// `static` in JSON.
    pub fn static_<Form>(self, static_: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("static", static_.into_field()))
    }

    /// Called `dyn`.
    ///
    /// `dyn` in JSON.
    pub fn dyn_<Form>(self, dyn_: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("dyn", dyn_.into_field()))
    }

    /// Called `loop`.
    ///
    /// `loop` in JSON.
    pub fn loop_<Form>(self, loop_: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("loop", loop_.into_field()))
    }

    /// Called `impl`.
    ///
    /// `impl` in JSON.
    pub fn impl_<Form>(self, impl_: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("impl", impl_.into_field()))
    }

    /// Called `use`.
    ///
    /// `use` in JSON.
    pub fn use_<Form>(self, use_: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("use", use_.into_field()))
    }

    /// Called `mod`.
    ///
    /// `mod` in JSON.
    pub fn mod_<Form>(self, mod_: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("mod", mod_.into_field()))
    }

    /// Called `in`.
    ///
    /// `in` in JSON.
    pub fn in_<Form>(self, in_: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("in", in_.into_field()))
    }

    /// Called `as`.
    ///
    /// `as` in JSON.
    pub fn as_<Form>(self, as_: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("as", as_.into_field()))
    }

    /// Called `box`.
    ///
    /// `box` in JSON.
    pub fn box_<Form>(self, box_: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("box", box_.into_field()))
    }

    /// Called `try`.
    ///
    /// `try` in JSON.
    pub fn try_<Form>(self, try_: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("try", try_.into_field()))
    }

    /// Called `yield`.
    ///
    /// `yield` in JSON.
    pub fn yield_<Form>(self, yield_: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("yield", yield_.into_field()))
    }

    /// Called `gen`.
    ///
    /// `gen` in JSON.
    pub fn gen_<Form>(self, gen_: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("gen", gen_.into_field()))
    }

    /// Called `abstract`.
    ///
    /// `abstract` in JSON.
    pub fn abstract_<Form>(self, abstract_: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("abstract", abstract_.into_field()))
    }

    /// Called `final`.
    ///
    /// `final` in JSON.
    pub fn final_<Form>(self, final_: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("final", final_.into_field()))
    }

    /// Called `override`.
    ///
    /// `override` in JSON.
    pub fn override_<Form>(self, override_: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("override", override_.into_field()))
    }

    /// Called `call`.
    pub fn call<Form>(self, call: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("call", call.into_field()))
    }

    /// Called `client`.
    pub fn client<Form>(self, client: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("client", client.into_field()))
    }

    /// Called `error`.
    pub fn error<Form>(self, error: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("error", error.into_field()))
    }

    /// Called `page`.
    pub fn page<Form>(self, page: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("page", page.into_field()))
    }

    /// Called `patch`.
    pub fn patch<Form>(self, patch: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("patch", patch.into_field()))
    }

    /// Called `rules`.
    pub fn rules<Form>(self, rules: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("rules", rules.into_field()))
    }

    /// Called `schema`.
    pub fn schema<Form>(self, schema: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("schema", schema.into_field()))
    }

    /// Called `codec`.
    pub fn codec<Form>(self, codec: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("codec", codec.into_field()))
    }

    /// Called `decode`.
    pub fn decode<Form>(self, decode: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("decode", decode.into_field()))
    }

    /// Called `transport`.
    pub fn transport<Form>(self, transport: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("transport", transport.into_field()))
    }

    /// Called `webhooks`.
    pub fn webhooks<Form>(self, webhooks: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("webhooks", webhooks.into_field()))
    }

    /// Called `query`.
    pub fn query<Form>(self, query: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("query", query.into_field()))
    }

    /// Called `option`.
    pub fn option<Form>(self, option: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("option", option.into_field()))
    }

    /// Called `string`.
    pub fn string<Form>(self, string: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("string", string.into_field()))
    }

    /// Called `vec`.
    pub fn vec<Form>(self, vec: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("vec", vec.into_field()))
    }

    /// Called `result`.
    pub fn result<Form>(self, result: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("result", result.into_field()))
    }

    /// Called `new`.
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
    pub fn default<Form>(self, default: impl IntoExactField<bool, Form>) -> Self {
        Self(self.0.body_field("default", default.into_exact_field()))
    }

    /// Called `fmt`.
    pub fn fmt<Form>(self, fmt: impl IntoExactField<i64, Form>) -> Self {
        Self(self.0.body_field("fmt", fmt.into_exact_field()))
    }

    /// Called `with`.
    pub fn with<Form>(self, with: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("with", with.into_field()))
    }

    /// Called `clear`.
    pub fn clear<Form>(self, clear: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("clear", clear.into_field()))
    }

    /// Replaces the body. Fields set before are discarded; fields added with `with_body_field`
    /// are kept.
    pub fn body(self, body: &OddParams) -> Self {
        Self(self.0.body(body))
    }
}

request!(Replace => Odd);

/// A request of [`Names::retrieve`]: `GET /v1/names`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct Retrieve(Box<Call>);

request!(Retrieve => Odd);
