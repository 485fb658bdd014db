// Made by `cargo xtask regen` from spec/. Do not edit.

//! The resource `kinds`.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde_json::{Map, Value};

use crate::{Client, IntoExactField, IntoField, IntoId, IntoIdField, IntoMany};
use crate::generated::operations::{
    KINDS_CREATE, KINDS_DELETE, KINDS_LIST, KINDS_REPLACE, KINDS_RETRIEVE, KINDS_UPDATE,
};
use crate::request::call::Call;
use crate::types::{
    ClinicUuid, Colour, Everything, EverythingCreateParams, EverythingPage,
    EverythingUpdateParams, ImageUid, NestedUpdate, Thing, ThingId,
};

/// Every kind of field.
#[derive(Clone, Copy, Debug)]
pub struct Kinds<'a> {
    client: &'a Client,
}

impl<'a> Kinds<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Create everything.
    ///
    /// Creates everything. A second request creates it twice.
    ///
    /// `POST /v1/kinds/everything`. Not idempotent.
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
    /// use avara_client::types::Colour;
    /// let everything = avara.kinds().create()
    ///     .text_required("a")
    ///     .text_nullable("a")
    ///     .whole_required(3)
    ///     .whole_nullable(3)
    ///     .count_required(3)
    ///     .count_nullable(3)
    ///     .number_required(1.5)
    ///     .number_nullable(1.5)
    ///     .flag_required(true)
    ///     .flag_nullable(true)
    ///     .date_required("2025-01-02")
    ///     .date_nullable("2025-01-02")
    ///     .time_required("2025-01-02T03:04:05Z")
    ///     .time_nullable("2025-01-02T03:04:05Z")
    ///     .id_required("thg_0123456789abcdef0123456789abcdef")
    ///     .id_nullable("thg_0123456789abcdef0123456789abcdef")
    ///     .colour_required(Colour::Red)
    ///     .colour_nullable(Colour::Red)
    ///     .await?;
    /// println!("{}", everything.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self) -> Create {
        Create(Call::new(self.client, &KINDS_CREATE))
    }

    /// Delete everything.
    ///
    /// Removes one thing.
    ///
    /// - `thing_id`: The thing.
    ///
    /// `DELETE /v1/kinds/everything/{thingId}`. Safe to repeat.
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
    /// let reply = avara.kinds().delete("thg_0123456789abcdef0123456789abcdef").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, thing_id: impl IntoId<ThingId>) -> Delete {
        Delete(Call::new(self.client, &KINDS_DELETE).path_id("thingId", thing_id))
    }

    /// List everything.
    ///
    /// Gives everything, page by page.
    ///
    /// `GET /v1/kinds/everything`. Read-only.
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
    /// use avara_client::types::Colour;
    /// let page = avara.kinds().list()
    ///     .text_required("a")
    ///     .text_nullable("a")
    ///     .whole_required(3)
    ///     .whole_nullable(3)
    ///     .count_required(3)
    ///     .count_nullable(3)
    ///     .number_required(1.5)
    ///     .number_nullable(1.5)
    ///     .flag_required(true)
    ///     .flag_nullable(true)
    ///     .date_required("2025-01-02")
    ///     .date_nullable("2025-01-02")
    ///     .time_required("2025-01-02T03:04:05Z")
    ///     .time_nullable("2025-01-02T03:04:05Z")
    ///     .id_required("thg_0123456789abcdef0123456789abcdef")
    ///     .id_nullable("thg_0123456789abcdef0123456789abcdef")
    ///     .colour_required(Colour::Red)
    ///     .colour_nullable(Colour::Red)
    ///     .await?;
    /// for item in page.items() {
    ///     println!("{}", item.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> List {
        List(Call::new(self.client, &KINDS_LIST))
    }

    /// Replace everything.
    ///
    /// Replaces everything of one thing.
    ///
    /// - `thing_id`: The thing.
    ///
    /// `PUT /v1/kinds/everything/{thingId}`. Safe to repeat.
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
    /// let everything = avara.kinds().replace("thg_0123456789abcdef0123456789abcdef")
    ///     .size(1.5)
    ///     .await?;
    /// println!("{}", everything.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn replace(&self, thing_id: impl IntoId<ThingId>) -> Replace {
        Replace(Call::new(self.client, &KINDS_REPLACE).path_id("thingId", thing_id))
    }

    /// Get everything.
    ///
    /// Gives everything of one thing.
    ///
    /// - `thing_id`: The thing.
    ///
    /// `GET /v1/kinds/everything/{thingId}`. Read-only.
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
    /// let everything = avara.kinds().retrieve("thg_0123456789abcdef0123456789abcdef").await?;
    /// println!("{}", everything.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn retrieve(&self, thing_id: impl IntoId<ThingId>) -> Retrieve {
        Retrieve(Call::new(self.client, &KINDS_RETRIEVE).path_id("thingId", thing_id))
    }

    /// Change everything.
    ///
    /// Changes what is named.
    ///
    /// - `thing_id`: The thing.
    ///
    /// `PATCH /v1/kinds/everything/{thingId}`. Safe to repeat.
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
    /// use avara_client::types::NestedUpdate;
    /// let everything = avara.kinds().update("thg_0123456789abcdef0123456789abcdef")
    ///     .nested(NestedUpdate::new().note("a"))
    ///     .await?;
    /// println!("{}", everything.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, thing_id: impl IntoId<ThingId>) -> Update {
        Update(Call::new(self.client, &KINDS_UPDATE).path_id("thingId", thing_id))
    }
}

/// A request of [`Kinds::create`]: `POST /v1/kinds/everything`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct Create(Box<Call>);

impl Create {
    /// A text, always there.
    ///
    /// `textRequired` in JSON. Required.
    pub fn text_required<Form>(
        self,
        text_required: impl IntoField<String, Form>,
    ) -> Self {
        Self(self.0.body_text("textRequired", text_required.into_field()))
    }

    /// A text, there, or null.
    ///
    /// `textNullable` in JSON. Required.
    pub fn text_nullable<Form>(
        self,
        text_nullable: impl IntoField<String, Form>,
    ) -> Self {
        Self(self.0.body_text("textNullable", text_nullable.into_field()))
    }

    /// A text, left out or given.
    ///
    /// `textOptional` in JSON.
    pub fn text_optional<Form>(
        self,
        text_optional: impl IntoField<String, Form>,
    ) -> Self {
        Self(self.0.body_text("textOptional", text_optional.into_field()))
    }

    /// A text, left out, null or given.
    ///
    /// `textEither` in JSON.
    pub fn text_either<Form>(self, text_either: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("textEither", text_either.into_field()))
    }

    /// A whole, always there.
    ///
    /// `wholeRequired` in JSON. Required.
    pub fn whole_required<Form>(
        self,
        whole_required: impl IntoExactField<i64, Form>,
    ) -> Self {
        Self(self.0.body_field("wholeRequired", whole_required.into_exact_field()))
    }

    /// A whole, there, or null.
    ///
    /// `wholeNullable` in JSON. Required.
    pub fn whole_nullable<Form>(
        self,
        whole_nullable: impl IntoExactField<i64, Form>,
    ) -> Self {
        Self(self.0.body_field("wholeNullable", whole_nullable.into_exact_field()))
    }

    /// A whole, left out or given.
    ///
    /// `wholeOptional` in JSON.
    pub fn whole_optional<Form>(
        self,
        whole_optional: impl IntoExactField<i64, Form>,
    ) -> Self {
        Self(self.0.body_field("wholeOptional", whole_optional.into_exact_field()))
    }

    /// A whole, left out, null or given.
    ///
    /// `wholeEither` in JSON.
    pub fn whole_either<Form>(
        self,
        whole_either: impl IntoExactField<i64, Form>,
    ) -> Self {
        Self(self.0.body_field("wholeEither", whole_either.into_exact_field()))
    }

    /// A count, always there.
    ///
    /// `countRequired` in JSON; at least 0. Required.
    pub fn count_required<Form>(
        self,
        count_required: impl IntoExactField<u32, Form>,
    ) -> Self {
        Self(self.0.body_field("countRequired", count_required.into_exact_field()))
    }

    /// A count, there, or null.
    ///
    /// `countNullable` in JSON; at least 0. Required.
    pub fn count_nullable<Form>(
        self,
        count_nullable: impl IntoExactField<u32, Form>,
    ) -> Self {
        Self(self.0.body_field("countNullable", count_nullable.into_exact_field()))
    }

    /// A count, left out or given.
    ///
    /// `countOptional` in JSON; at least 0.
    pub fn count_optional<Form>(
        self,
        count_optional: impl IntoExactField<u32, Form>,
    ) -> Self {
        Self(self.0.body_field("countOptional", count_optional.into_exact_field()))
    }

    /// A count, left out, null or given.
    ///
    /// `countEither` in JSON; at least 0.
    pub fn count_either<Form>(
        self,
        count_either: impl IntoExactField<u32, Form>,
    ) -> Self {
        Self(self.0.body_field("countEither", count_either.into_exact_field()))
    }

    /// A number, always there.
    ///
    /// `numberRequired` in JSON. Required.
    pub fn number_required<Form>(
        self,
        number_required: impl IntoExactField<f64, Form>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberRequired",
                    number_required
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

    /// A number, there, or null.
    ///
    /// `numberNullable` in JSON. Required.
    pub fn number_nullable<Form>(
        self,
        number_nullable: impl IntoExactField<f64, Form>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberNullable",
                    number_nullable
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

    /// A number, left out or given.
    ///
    /// `numberOptional` in JSON.
    pub fn number_optional<Form>(
        self,
        number_optional: impl IntoExactField<f64, Form>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberOptional",
                    number_optional
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

    /// A number, left out, null or given.
    ///
    /// `numberEither` in JSON.
    pub fn number_either<Form>(
        self,
        number_either: impl IntoExactField<f64, Form>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberEither",
                    number_either
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

    /// A flag, always there.
    ///
    /// `flagRequired` in JSON. Required.
    pub fn flag_required<Form>(
        self,
        flag_required: impl IntoExactField<bool, Form>,
    ) -> Self {
        Self(self.0.body_field("flagRequired", flag_required.into_exact_field()))
    }

    /// A flag, there, or null.
    ///
    /// `flagNullable` in JSON. Required.
    pub fn flag_nullable<Form>(
        self,
        flag_nullable: impl IntoExactField<bool, Form>,
    ) -> Self {
        Self(self.0.body_field("flagNullable", flag_nullable.into_exact_field()))
    }

    /// A flag, left out or given.
    ///
    /// `flagOptional` in JSON.
    pub fn flag_optional<Form>(
        self,
        flag_optional: impl IntoExactField<bool, Form>,
    ) -> Self {
        Self(self.0.body_field("flagOptional", flag_optional.into_exact_field()))
    }

    /// A flag, left out, null or given.
    ///
    /// `flagEither` in JSON.
    pub fn flag_either<Form>(
        self,
        flag_either: impl IntoExactField<bool, Form>,
    ) -> Self {
        Self(self.0.body_field("flagEither", flag_either.into_exact_field()))
    }

    /// A date, always there.
    ///
    /// `dateRequired` in JSON. Required.
    pub fn date_required<Form>(
        self,
        date_required: impl IntoField<String, Form>,
    ) -> Self {
        Self(self.0.body_text("dateRequired", date_required.into_field()))
    }

    /// A date, there, or null.
    ///
    /// `dateNullable` in JSON. Required.
    pub fn date_nullable<Form>(
        self,
        date_nullable: impl IntoField<String, Form>,
    ) -> Self {
        Self(self.0.body_text("dateNullable", date_nullable.into_field()))
    }

    /// A date, left out or given.
    ///
    /// `dateOptional` in JSON.
    pub fn date_optional<Form>(
        self,
        date_optional: impl IntoField<String, Form>,
    ) -> Self {
        Self(self.0.body_text("dateOptional", date_optional.into_field()))
    }

    /// A date, left out, null or given.
    ///
    /// `dateEither` in JSON.
    pub fn date_either<Form>(self, date_either: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("dateEither", date_either.into_field()))
    }

    /// A time, always there.
    ///
    /// `timeRequired` in JSON. Required.
    pub fn time_required<Form>(
        self,
        time_required: impl IntoExactField<DateTime<Utc>, Form>,
    ) -> Self {
        Self(self.0.body_field("timeRequired", time_required.into_exact_field()))
    }

    /// A time, there, or null.
    ///
    /// `timeNullable` in JSON. Required.
    pub fn time_nullable<Form>(
        self,
        time_nullable: impl IntoExactField<DateTime<Utc>, Form>,
    ) -> Self {
        Self(self.0.body_field("timeNullable", time_nullable.into_exact_field()))
    }

    /// A time, left out or given.
    ///
    /// `timeOptional` in JSON.
    pub fn time_optional<Form>(
        self,
        time_optional: impl IntoExactField<DateTime<Utc>, Form>,
    ) -> Self {
        Self(self.0.body_field("timeOptional", time_optional.into_exact_field()))
    }

    /// A time, left out, null or given.
    ///
    /// `timeEither` in JSON.
    pub fn time_either<Form>(
        self,
        time_either: impl IntoExactField<DateTime<Utc>, Form>,
    ) -> Self {
        Self(self.0.body_field("timeEither", time_either.into_exact_field()))
    }

    ///
    ///
    /// `idRequired` in JSON. Required.
    pub fn id_required<Form>(
        self,
        id_required: impl IntoIdField<ThingId, Form>,
    ) -> Self {
        Self(self.0.body_id("idRequired", id_required.into_id_field()))
    }

    /// A id, there, or null.
    ///
    /// `idNullable` in JSON. Required.
    pub fn id_nullable<Form>(
        self,
        id_nullable: impl IntoIdField<ThingId, Form>,
    ) -> Self {
        Self(self.0.body_id("idNullable", id_nullable.into_id_field()))
    }

    ///
    ///
    /// `idOptional` in JSON.
    pub fn id_optional<Form>(
        self,
        id_optional: impl IntoIdField<ThingId, Form>,
    ) -> Self {
        Self(self.0.body_id("idOptional", id_optional.into_id_field()))
    }

    /// A id, left out, null or given.
    ///
    /// `idEither` in JSON.
    pub fn id_either<Form>(self, id_either: impl IntoIdField<ThingId, Form>) -> Self {
        Self(self.0.body_id("idEither", id_either.into_id_field()))
    }

    ///
    ///
    /// `colourRequired` in JSON. Required.
    pub fn colour_required<Form>(
        self,
        colour_required: impl IntoField<Colour, Form>,
    ) -> Self {
        Self(self.0.body_field("colourRequired", colour_required.into_field()))
    }

    /// A colour, there, or null.
    ///
    /// `colourNullable` in JSON. Required.
    pub fn colour_nullable<Form>(
        self,
        colour_nullable: impl IntoField<Colour, Form>,
    ) -> Self {
        Self(self.0.body_field("colourNullable", colour_nullable.into_field()))
    }

    ///
    ///
    /// `colourOptional` in JSON.
    pub fn colour_optional<Form>(
        self,
        colour_optional: impl IntoField<Colour, Form>,
    ) -> Self {
        Self(self.0.body_field("colourOptional", colour_optional.into_field()))
    }

    /// A colour, left out, null or given.
    ///
    /// `colourEither` in JSON.
    pub fn colour_either<Form>(
        self,
        colour_either: impl IntoField<Colour, Form>,
    ) -> Self {
        Self(self.0.body_field("colourEither", colour_either.into_field()))
    }

    ///
    ///
    /// `thingRequired` in JSON. Required.
    pub fn thing_required<Form>(
        self,
        thing_required: impl IntoExactField<Thing, Form>,
    ) -> Self {
        Self(self.0.body_field("thingRequired", thing_required.into_exact_field()))
    }

    /// A thing, there, or null.
    ///
    /// `thingNullable` in JSON. Required.
    pub fn thing_nullable<Form>(
        self,
        thing_nullable: impl IntoExactField<Thing, Form>,
    ) -> Self {
        Self(self.0.body_field("thingNullable", thing_nullable.into_exact_field()))
    }

    ///
    ///
    /// `thingOptional` in JSON.
    pub fn thing_optional<Form>(
        self,
        thing_optional: impl IntoExactField<Thing, Form>,
    ) -> Self {
        Self(self.0.body_field("thingOptional", thing_optional.into_exact_field()))
    }

    /// A thing, left out, null or given.
    ///
    /// `thingEither` in JSON.
    pub fn thing_either<Form>(
        self,
        thing_either: impl IntoExactField<Thing, Form>,
    ) -> Self {
        Self(self.0.body_field("thingEither", thing_either.into_exact_field()))
    }

    /// A text list, always there.
    ///
    /// `textListRequired` in JSON. Required.
    pub fn text_list_required(
        self,
        text_list_required: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "textListRequired",
                    Some(
                        text_list_required
                            .into_iter()
                            .map(Into::into)
                            .collect::<Vec<String>>(),
                    ),
                ),
        )
    }

    /// A text list, there, or null.
    ///
    /// `textListNullable` in JSON. Required.
    pub fn text_list_nullable(
        self,
        text_list_nullable: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "textListNullable",
                    Some(
                        text_list_nullable
                            .into_iter()
                            .map(Into::into)
                            .collect::<Vec<String>>(),
                    ),
                ),
        )
    }

    /// A text list, left out or given.
    ///
    /// `textListOptional` in JSON.
    pub fn text_list_optional(
        self,
        text_list_optional: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "textListOptional",
                    Some(
                        text_list_optional
                            .into_iter()
                            .map(Into::into)
                            .collect::<Vec<String>>(),
                    ),
                ),
        )
    }

    /// A text list, left out, null or given.
    ///
    /// `textListEither` in JSON.
    pub fn text_list_either(
        self,
        text_list_either: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "textListEither",
                    Some(
                        text_list_either
                            .into_iter()
                            .map(Into::into)
                            .collect::<Vec<String>>(),
                    ),
                ),
        )
    }

    /// A whole list, always there.
    ///
    /// `wholeListRequired` in JSON. Required.
    pub fn whole_list_required(
        self,
        whole_list_required: impl IntoIterator<Item = i64>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "wholeListRequired",
                    Some(whole_list_required.into_iter().collect::<Vec<i64>>()),
                ),
        )
    }

    /// A whole list, there, or null.
    ///
    /// `wholeListNullable` in JSON. Required.
    pub fn whole_list_nullable(
        self,
        whole_list_nullable: impl IntoIterator<Item = i64>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "wholeListNullable",
                    Some(whole_list_nullable.into_iter().collect::<Vec<i64>>()),
                ),
        )
    }

    /// A whole list, left out or given.
    ///
    /// `wholeListOptional` in JSON.
    pub fn whole_list_optional(
        self,
        whole_list_optional: impl IntoIterator<Item = i64>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "wholeListOptional",
                    Some(whole_list_optional.into_iter().collect::<Vec<i64>>()),
                ),
        )
    }

    /// A whole list, left out, null or given.
    ///
    /// `wholeListEither` in JSON.
    pub fn whole_list_either(
        self,
        whole_list_either: impl IntoIterator<Item = i64>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "wholeListEither",
                    Some(whole_list_either.into_iter().collect::<Vec<i64>>()),
                ),
        )
    }

    /// A count list, always there.
    ///
    /// `countListRequired` in JSON. Required.
    pub fn count_list_required(
        self,
        count_list_required: impl IntoIterator<Item = u32>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "countListRequired",
                    Some(count_list_required.into_iter().collect::<Vec<u32>>()),
                ),
        )
    }

    /// A count list, there, or null.
    ///
    /// `countListNullable` in JSON. Required.
    pub fn count_list_nullable(
        self,
        count_list_nullable: impl IntoIterator<Item = u32>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "countListNullable",
                    Some(count_list_nullable.into_iter().collect::<Vec<u32>>()),
                ),
        )
    }

    /// A count list, left out or given.
    ///
    /// `countListOptional` in JSON.
    pub fn count_list_optional(
        self,
        count_list_optional: impl IntoIterator<Item = u32>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "countListOptional",
                    Some(count_list_optional.into_iter().collect::<Vec<u32>>()),
                ),
        )
    }

    /// A count list, left out, null or given.
    ///
    /// `countListEither` in JSON.
    pub fn count_list_either(
        self,
        count_list_either: impl IntoIterator<Item = u32>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "countListEither",
                    Some(count_list_either.into_iter().collect::<Vec<u32>>()),
                ),
        )
    }

    /// A number list, always there.
    ///
    /// `numberListRequired` in JSON. Required.
    pub fn number_list_required(
        self,
        number_list_required: impl IntoIterator<Item = f64>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberListRequired",
                    Some(
                        crate::wire::codec::Write::<
                            _,
                            Vec<crate::wire::codec::Plain>,
                        >::new(&number_list_required.into_iter().collect::<Vec<f64>>()),
                    ),
                ),
        )
    }

    /// A number list, there, or null.
    ///
    /// `numberListNullable` in JSON. Required.
    pub fn number_list_nullable(
        self,
        number_list_nullable: impl IntoIterator<Item = f64>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberListNullable",
                    Some(
                        crate::wire::codec::Write::<
                            _,
                            Vec<crate::wire::codec::Plain>,
                        >::new(&number_list_nullable.into_iter().collect::<Vec<f64>>()),
                    ),
                ),
        )
    }

    /// A number list, left out or given.
    ///
    /// `numberListOptional` in JSON.
    pub fn number_list_optional(
        self,
        number_list_optional: impl IntoIterator<Item = f64>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberListOptional",
                    Some(
                        crate::wire::codec::Write::<
                            _,
                            Vec<crate::wire::codec::Plain>,
                        >::new(&number_list_optional.into_iter().collect::<Vec<f64>>()),
                    ),
                ),
        )
    }

    /// A number list, left out, null or given.
    ///
    /// `numberListEither` in JSON.
    pub fn number_list_either(
        self,
        number_list_either: impl IntoIterator<Item = f64>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberListEither",
                    Some(
                        crate::wire::codec::Write::<
                            _,
                            Vec<crate::wire::codec::Plain>,
                        >::new(&number_list_either.into_iter().collect::<Vec<f64>>()),
                    ),
                ),
        )
    }

    /// A flag list, always there.
    ///
    /// `flagListRequired` in JSON. Required.
    pub fn flag_list_required(
        self,
        flag_list_required: impl IntoIterator<Item = bool>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "flagListRequired",
                    Some(flag_list_required.into_iter().collect::<Vec<bool>>()),
                ),
        )
    }

    /// A flag list, there, or null.
    ///
    /// `flagListNullable` in JSON. Required.
    pub fn flag_list_nullable(
        self,
        flag_list_nullable: impl IntoIterator<Item = bool>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "flagListNullable",
                    Some(flag_list_nullable.into_iter().collect::<Vec<bool>>()),
                ),
        )
    }

    /// A flag list, left out or given.
    ///
    /// `flagListOptional` in JSON.
    pub fn flag_list_optional(
        self,
        flag_list_optional: impl IntoIterator<Item = bool>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "flagListOptional",
                    Some(flag_list_optional.into_iter().collect::<Vec<bool>>()),
                ),
        )
    }

    /// A flag list, left out, null or given.
    ///
    /// `flagListEither` in JSON.
    pub fn flag_list_either(
        self,
        flag_list_either: impl IntoIterator<Item = bool>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "flagListEither",
                    Some(flag_list_either.into_iter().collect::<Vec<bool>>()),
                ),
        )
    }

    /// A date list, always there.
    ///
    /// `dateListRequired` in JSON. Required.
    pub fn date_list_required(
        self,
        date_list_required: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "dateListRequired",
                    Some(
                        date_list_required
                            .into_iter()
                            .map(Into::into)
                            .collect::<Vec<String>>(),
                    ),
                ),
        )
    }

    /// A date list, there, or null.
    ///
    /// `dateListNullable` in JSON. Required.
    pub fn date_list_nullable(
        self,
        date_list_nullable: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "dateListNullable",
                    Some(
                        date_list_nullable
                            .into_iter()
                            .map(Into::into)
                            .collect::<Vec<String>>(),
                    ),
                ),
        )
    }

    /// A date list, left out or given.
    ///
    /// `dateListOptional` in JSON.
    pub fn date_list_optional(
        self,
        date_list_optional: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "dateListOptional",
                    Some(
                        date_list_optional
                            .into_iter()
                            .map(Into::into)
                            .collect::<Vec<String>>(),
                    ),
                ),
        )
    }

    /// A date list, left out, null or given.
    ///
    /// `dateListEither` in JSON.
    pub fn date_list_either(
        self,
        date_list_either: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "dateListEither",
                    Some(
                        date_list_either
                            .into_iter()
                            .map(Into::into)
                            .collect::<Vec<String>>(),
                    ),
                ),
        )
    }

    /// A time list, always there.
    ///
    /// `timeListRequired` in JSON. Required.
    pub fn time_list_required(
        self,
        time_list_required: impl IntoIterator<Item = DateTime<Utc>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeListRequired",
                    Some(time_list_required.into_iter().collect::<Vec<DateTime<Utc>>>()),
                ),
        )
    }

    /// A time list, there, or null.
    ///
    /// `timeListNullable` in JSON. Required.
    pub fn time_list_nullable(
        self,
        time_list_nullable: impl IntoIterator<Item = DateTime<Utc>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeListNullable",
                    Some(time_list_nullable.into_iter().collect::<Vec<DateTime<Utc>>>()),
                ),
        )
    }

    /// A time list, left out or given.
    ///
    /// `timeListOptional` in JSON.
    pub fn time_list_optional(
        self,
        time_list_optional: impl IntoIterator<Item = DateTime<Utc>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeListOptional",
                    Some(time_list_optional.into_iter().collect::<Vec<DateTime<Utc>>>()),
                ),
        )
    }

    /// A time list, left out, null or given.
    ///
    /// `timeListEither` in JSON.
    pub fn time_list_either(
        self,
        time_list_either: impl IntoIterator<Item = DateTime<Utc>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeListEither",
                    Some(time_list_either.into_iter().collect::<Vec<DateTime<Utc>>>()),
                ),
        )
    }

    /// A id list, always there.
    ///
    /// `idListRequired` in JSON. Required.
    pub fn id_list_required(
        self,
        id_list_required: impl IntoIterator<Item = ThingId>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "idListRequired",
                    Some(id_list_required.into_iter().collect::<Vec<ThingId>>()),
                ),
        )
    }

    /// A id list, there, or null.
    ///
    /// `idListNullable` in JSON. Required.
    pub fn id_list_nullable(
        self,
        id_list_nullable: impl IntoIterator<Item = ThingId>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "idListNullable",
                    Some(id_list_nullable.into_iter().collect::<Vec<ThingId>>()),
                ),
        )
    }

    /// A id list, left out or given.
    ///
    /// `idListOptional` in JSON.
    pub fn id_list_optional(
        self,
        id_list_optional: impl IntoIterator<Item = ThingId>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "idListOptional",
                    Some(id_list_optional.into_iter().collect::<Vec<ThingId>>()),
                ),
        )
    }

    /// A id list, left out, null or given.
    ///
    /// `idListEither` in JSON.
    pub fn id_list_either(
        self,
        id_list_either: impl IntoIterator<Item = ThingId>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "idListEither",
                    Some(id_list_either.into_iter().collect::<Vec<ThingId>>()),
                ),
        )
    }

    /// A colour list, always there.
    ///
    /// `colourListRequired` in JSON. Required.
    pub fn colour_list_required(
        self,
        colour_list_required: impl IntoIterator<Item = Colour>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "colourListRequired",
                    Some(colour_list_required.into_iter().collect::<Vec<Colour>>()),
                ),
        )
    }

    /// A colour list, there, or null.
    ///
    /// `colourListNullable` in JSON. Required.
    pub fn colour_list_nullable(
        self,
        colour_list_nullable: impl IntoIterator<Item = Colour>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "colourListNullable",
                    Some(colour_list_nullable.into_iter().collect::<Vec<Colour>>()),
                ),
        )
    }

    /// A colour list, left out or given.
    ///
    /// `colourListOptional` in JSON.
    pub fn colour_list_optional(
        self,
        colour_list_optional: impl IntoIterator<Item = Colour>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "colourListOptional",
                    Some(colour_list_optional.into_iter().collect::<Vec<Colour>>()),
                ),
        )
    }

    /// A colour list, left out, null or given.
    ///
    /// `colourListEither` in JSON.
    pub fn colour_list_either(
        self,
        colour_list_either: impl IntoIterator<Item = Colour>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "colourListEither",
                    Some(colour_list_either.into_iter().collect::<Vec<Colour>>()),
                ),
        )
    }

    /// A thing list, always there.
    ///
    /// `thingListRequired` in JSON. Required.
    pub fn thing_list_required(
        self,
        thing_list_required: impl IntoIterator<Item = Thing>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "thingListRequired",
                    Some(thing_list_required.into_iter().collect::<Vec<Thing>>()),
                ),
        )
    }

    /// A thing list, there, or null.
    ///
    /// `thingListNullable` in JSON. Required.
    pub fn thing_list_nullable(
        self,
        thing_list_nullable: impl IntoIterator<Item = Thing>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "thingListNullable",
                    Some(thing_list_nullable.into_iter().collect::<Vec<Thing>>()),
                ),
        )
    }

    /// A thing list, left out or given.
    ///
    /// `thingListOptional` in JSON.
    pub fn thing_list_optional(
        self,
        thing_list_optional: impl IntoIterator<Item = Thing>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "thingListOptional",
                    Some(thing_list_optional.into_iter().collect::<Vec<Thing>>()),
                ),
        )
    }

    /// A thing list, left out, null or given.
    ///
    /// `thingListEither` in JSON.
    pub fn thing_list_either(
        self,
        thing_list_either: impl IntoIterator<Item = Thing>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "thingListEither",
                    Some(thing_list_either.into_iter().collect::<Vec<Thing>>()),
                ),
        )
    }

    /// A text gaps, always there.
    ///
    /// `textGapsRequired` in JSON. Required.
    pub fn text_gaps_required(
        self,
        text_gaps_required: impl IntoIterator<Item = Option<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "textGapsRequired",
                    Some(text_gaps_required.into_iter().collect::<Vec<Option<String>>>()),
                ),
        )
    }

    /// A text gaps, there, or null.
    ///
    /// `textGapsNullable` in JSON. Required.
    pub fn text_gaps_nullable(
        self,
        text_gaps_nullable: impl IntoIterator<Item = Option<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "textGapsNullable",
                    Some(text_gaps_nullable.into_iter().collect::<Vec<Option<String>>>()),
                ),
        )
    }

    /// A text gaps, left out or given.
    ///
    /// `textGapsOptional` in JSON.
    pub fn text_gaps_optional(
        self,
        text_gaps_optional: impl IntoIterator<Item = Option<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "textGapsOptional",
                    Some(text_gaps_optional.into_iter().collect::<Vec<Option<String>>>()),
                ),
        )
    }

    /// A text gaps, left out, null or given.
    ///
    /// `textGapsEither` in JSON.
    pub fn text_gaps_either(
        self,
        text_gaps_either: impl IntoIterator<Item = Option<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "textGapsEither",
                    Some(text_gaps_either.into_iter().collect::<Vec<Option<String>>>()),
                ),
        )
    }

    /// A whole gaps, always there.
    ///
    /// `wholeGapsRequired` in JSON. Required.
    pub fn whole_gaps_required(
        self,
        whole_gaps_required: impl IntoIterator<Item = Option<i64>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "wholeGapsRequired",
                    Some(whole_gaps_required.into_iter().collect::<Vec<Option<i64>>>()),
                ),
        )
    }

    /// A whole gaps, there, or null.
    ///
    /// `wholeGapsNullable` in JSON. Required.
    pub fn whole_gaps_nullable(
        self,
        whole_gaps_nullable: impl IntoIterator<Item = Option<i64>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "wholeGapsNullable",
                    Some(whole_gaps_nullable.into_iter().collect::<Vec<Option<i64>>>()),
                ),
        )
    }

    /// A whole gaps, left out or given.
    ///
    /// `wholeGapsOptional` in JSON.
    pub fn whole_gaps_optional(
        self,
        whole_gaps_optional: impl IntoIterator<Item = Option<i64>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "wholeGapsOptional",
                    Some(whole_gaps_optional.into_iter().collect::<Vec<Option<i64>>>()),
                ),
        )
    }

    /// A whole gaps, left out, null or given.
    ///
    /// `wholeGapsEither` in JSON.
    pub fn whole_gaps_either(
        self,
        whole_gaps_either: impl IntoIterator<Item = Option<i64>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "wholeGapsEither",
                    Some(whole_gaps_either.into_iter().collect::<Vec<Option<i64>>>()),
                ),
        )
    }

    /// A count gaps, always there.
    ///
    /// `countGapsRequired` in JSON. Required.
    pub fn count_gaps_required(
        self,
        count_gaps_required: impl IntoIterator<Item = Option<u32>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "countGapsRequired",
                    Some(count_gaps_required.into_iter().collect::<Vec<Option<u32>>>()),
                ),
        )
    }

    /// A count gaps, there, or null.
    ///
    /// `countGapsNullable` in JSON. Required.
    pub fn count_gaps_nullable(
        self,
        count_gaps_nullable: impl IntoIterator<Item = Option<u32>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "countGapsNullable",
                    Some(count_gaps_nullable.into_iter().collect::<Vec<Option<u32>>>()),
                ),
        )
    }

    /// A count gaps, left out or given.
    ///
    /// `countGapsOptional` in JSON.
    pub fn count_gaps_optional(
        self,
        count_gaps_optional: impl IntoIterator<Item = Option<u32>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "countGapsOptional",
                    Some(count_gaps_optional.into_iter().collect::<Vec<Option<u32>>>()),
                ),
        )
    }

    /// A count gaps, left out, null or given.
    ///
    /// `countGapsEither` in JSON.
    pub fn count_gaps_either(
        self,
        count_gaps_either: impl IntoIterator<Item = Option<u32>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "countGapsEither",
                    Some(count_gaps_either.into_iter().collect::<Vec<Option<u32>>>()),
                ),
        )
    }

    /// A number gaps, always there.
    ///
    /// `numberGapsRequired` in JSON. Required.
    pub fn number_gaps_required(
        self,
        number_gaps_required: impl IntoIterator<Item = Option<f64>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberGapsRequired",
                    Some(
                        crate::wire::codec::Write::<
                            _,
                            Vec<Option<crate::wire::codec::Plain>>,
                        >::new(
                            &number_gaps_required
                                .into_iter()
                                .collect::<Vec<Option<f64>>>(),
                        ),
                    ),
                ),
        )
    }

    /// A number gaps, there, or null.
    ///
    /// `numberGapsNullable` in JSON. Required.
    pub fn number_gaps_nullable(
        self,
        number_gaps_nullable: impl IntoIterator<Item = Option<f64>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberGapsNullable",
                    Some(
                        crate::wire::codec::Write::<
                            _,
                            Vec<Option<crate::wire::codec::Plain>>,
                        >::new(
                            &number_gaps_nullable
                                .into_iter()
                                .collect::<Vec<Option<f64>>>(),
                        ),
                    ),
                ),
        )
    }

    /// A number gaps, left out or given.
    ///
    /// `numberGapsOptional` in JSON.
    pub fn number_gaps_optional(
        self,
        number_gaps_optional: impl IntoIterator<Item = Option<f64>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberGapsOptional",
                    Some(
                        crate::wire::codec::Write::<
                            _,
                            Vec<Option<crate::wire::codec::Plain>>,
                        >::new(
                            &number_gaps_optional
                                .into_iter()
                                .collect::<Vec<Option<f64>>>(),
                        ),
                    ),
                ),
        )
    }

    /// A number gaps, left out, null or given.
    ///
    /// `numberGapsEither` in JSON.
    pub fn number_gaps_either(
        self,
        number_gaps_either: impl IntoIterator<Item = Option<f64>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberGapsEither",
                    Some(
                        crate::wire::codec::Write::<
                            _,
                            Vec<Option<crate::wire::codec::Plain>>,
                        >::new(
                            &number_gaps_either.into_iter().collect::<Vec<Option<f64>>>(),
                        ),
                    ),
                ),
        )
    }

    /// A flag gaps, always there.
    ///
    /// `flagGapsRequired` in JSON. Required.
    pub fn flag_gaps_required(
        self,
        flag_gaps_required: impl IntoIterator<Item = Option<bool>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "flagGapsRequired",
                    Some(flag_gaps_required.into_iter().collect::<Vec<Option<bool>>>()),
                ),
        )
    }

    /// A flag gaps, there, or null.
    ///
    /// `flagGapsNullable` in JSON. Required.
    pub fn flag_gaps_nullable(
        self,
        flag_gaps_nullable: impl IntoIterator<Item = Option<bool>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "flagGapsNullable",
                    Some(flag_gaps_nullable.into_iter().collect::<Vec<Option<bool>>>()),
                ),
        )
    }

    /// A flag gaps, left out or given.
    ///
    /// `flagGapsOptional` in JSON.
    pub fn flag_gaps_optional(
        self,
        flag_gaps_optional: impl IntoIterator<Item = Option<bool>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "flagGapsOptional",
                    Some(flag_gaps_optional.into_iter().collect::<Vec<Option<bool>>>()),
                ),
        )
    }

    /// A flag gaps, left out, null or given.
    ///
    /// `flagGapsEither` in JSON.
    pub fn flag_gaps_either(
        self,
        flag_gaps_either: impl IntoIterator<Item = Option<bool>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "flagGapsEither",
                    Some(flag_gaps_either.into_iter().collect::<Vec<Option<bool>>>()),
                ),
        )
    }

    /// A date gaps, always there.
    ///
    /// `dateGapsRequired` in JSON. Required.
    pub fn date_gaps_required(
        self,
        date_gaps_required: impl IntoIterator<Item = Option<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "dateGapsRequired",
                    Some(date_gaps_required.into_iter().collect::<Vec<Option<String>>>()),
                ),
        )
    }

    /// A date gaps, there, or null.
    ///
    /// `dateGapsNullable` in JSON. Required.
    pub fn date_gaps_nullable(
        self,
        date_gaps_nullable: impl IntoIterator<Item = Option<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "dateGapsNullable",
                    Some(date_gaps_nullable.into_iter().collect::<Vec<Option<String>>>()),
                ),
        )
    }

    /// A date gaps, left out or given.
    ///
    /// `dateGapsOptional` in JSON.
    pub fn date_gaps_optional(
        self,
        date_gaps_optional: impl IntoIterator<Item = Option<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "dateGapsOptional",
                    Some(date_gaps_optional.into_iter().collect::<Vec<Option<String>>>()),
                ),
        )
    }

    /// A date gaps, left out, null or given.
    ///
    /// `dateGapsEither` in JSON.
    pub fn date_gaps_either(
        self,
        date_gaps_either: impl IntoIterator<Item = Option<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "dateGapsEither",
                    Some(date_gaps_either.into_iter().collect::<Vec<Option<String>>>()),
                ),
        )
    }

    /// A time gaps, always there.
    ///
    /// `timeGapsRequired` in JSON. Required.
    pub fn time_gaps_required(
        self,
        time_gaps_required: impl IntoIterator<Item = Option<DateTime<Utc>>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeGapsRequired",
                    Some(
                        time_gaps_required
                            .into_iter()
                            .collect::<Vec<Option<DateTime<Utc>>>>(),
                    ),
                ),
        )
    }

    /// A time gaps, there, or null.
    ///
    /// `timeGapsNullable` in JSON. Required.
    pub fn time_gaps_nullable(
        self,
        time_gaps_nullable: impl IntoIterator<Item = Option<DateTime<Utc>>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeGapsNullable",
                    Some(
                        time_gaps_nullable
                            .into_iter()
                            .collect::<Vec<Option<DateTime<Utc>>>>(),
                    ),
                ),
        )
    }

    /// A time gaps, left out or given.
    ///
    /// `timeGapsOptional` in JSON.
    pub fn time_gaps_optional(
        self,
        time_gaps_optional: impl IntoIterator<Item = Option<DateTime<Utc>>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeGapsOptional",
                    Some(
                        time_gaps_optional
                            .into_iter()
                            .collect::<Vec<Option<DateTime<Utc>>>>(),
                    ),
                ),
        )
    }

    /// A time gaps, left out, null or given.
    ///
    /// `timeGapsEither` in JSON.
    pub fn time_gaps_either(
        self,
        time_gaps_either: impl IntoIterator<Item = Option<DateTime<Utc>>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeGapsEither",
                    Some(
                        time_gaps_either
                            .into_iter()
                            .collect::<Vec<Option<DateTime<Utc>>>>(),
                    ),
                ),
        )
    }

    /// A id gaps, always there.
    ///
    /// `idGapsRequired` in JSON. Required.
    pub fn id_gaps_required(
        self,
        id_gaps_required: impl IntoIterator<Item = Option<ThingId>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "idGapsRequired",
                    Some(id_gaps_required.into_iter().collect::<Vec<Option<ThingId>>>()),
                ),
        )
    }

    /// A id gaps, there, or null.
    ///
    /// `idGapsNullable` in JSON. Required.
    pub fn id_gaps_nullable(
        self,
        id_gaps_nullable: impl IntoIterator<Item = Option<ThingId>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "idGapsNullable",
                    Some(id_gaps_nullable.into_iter().collect::<Vec<Option<ThingId>>>()),
                ),
        )
    }

    /// A id gaps, left out or given.
    ///
    /// `idGapsOptional` in JSON.
    pub fn id_gaps_optional(
        self,
        id_gaps_optional: impl IntoIterator<Item = Option<ThingId>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "idGapsOptional",
                    Some(id_gaps_optional.into_iter().collect::<Vec<Option<ThingId>>>()),
                ),
        )
    }

    /// A id gaps, left out, null or given.
    ///
    /// `idGapsEither` in JSON.
    pub fn id_gaps_either(
        self,
        id_gaps_either: impl IntoIterator<Item = Option<ThingId>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "idGapsEither",
                    Some(id_gaps_either.into_iter().collect::<Vec<Option<ThingId>>>()),
                ),
        )
    }

    /// A colour gaps, always there.
    ///
    /// `colourGapsRequired` in JSON. Required.
    pub fn colour_gaps_required(
        self,
        colour_gaps_required: impl IntoIterator<Item = Option<Colour>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "colourGapsRequired",
                    Some(
                        colour_gaps_required.into_iter().collect::<Vec<Option<Colour>>>(),
                    ),
                ),
        )
    }

    /// A colour gaps, there, or null.
    ///
    /// `colourGapsNullable` in JSON. Required.
    pub fn colour_gaps_nullable(
        self,
        colour_gaps_nullable: impl IntoIterator<Item = Option<Colour>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "colourGapsNullable",
                    Some(
                        colour_gaps_nullable.into_iter().collect::<Vec<Option<Colour>>>(),
                    ),
                ),
        )
    }

    /// A colour gaps, left out or given.
    ///
    /// `colourGapsOptional` in JSON.
    pub fn colour_gaps_optional(
        self,
        colour_gaps_optional: impl IntoIterator<Item = Option<Colour>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "colourGapsOptional",
                    Some(
                        colour_gaps_optional.into_iter().collect::<Vec<Option<Colour>>>(),
                    ),
                ),
        )
    }

    /// A colour gaps, left out, null or given.
    ///
    /// `colourGapsEither` in JSON.
    pub fn colour_gaps_either(
        self,
        colour_gaps_either: impl IntoIterator<Item = Option<Colour>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "colourGapsEither",
                    Some(colour_gaps_either.into_iter().collect::<Vec<Option<Colour>>>()),
                ),
        )
    }

    /// A thing gaps, always there.
    ///
    /// `thingGapsRequired` in JSON. Required.
    pub fn thing_gaps_required(
        self,
        thing_gaps_required: impl IntoIterator<Item = Option<Thing>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "thingGapsRequired",
                    Some(thing_gaps_required.into_iter().collect::<Vec<Option<Thing>>>()),
                ),
        )
    }

    /// A thing gaps, there, or null.
    ///
    /// `thingGapsNullable` in JSON. Required.
    pub fn thing_gaps_nullable(
        self,
        thing_gaps_nullable: impl IntoIterator<Item = Option<Thing>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "thingGapsNullable",
                    Some(thing_gaps_nullable.into_iter().collect::<Vec<Option<Thing>>>()),
                ),
        )
    }

    /// A thing gaps, left out or given.
    ///
    /// `thingGapsOptional` in JSON.
    pub fn thing_gaps_optional(
        self,
        thing_gaps_optional: impl IntoIterator<Item = Option<Thing>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "thingGapsOptional",
                    Some(thing_gaps_optional.into_iter().collect::<Vec<Option<Thing>>>()),
                ),
        )
    }

    /// A thing gaps, left out, null or given.
    ///
    /// `thingGapsEither` in JSON.
    pub fn thing_gaps_either(
        self,
        thing_gaps_either: impl IntoIterator<Item = Option<Thing>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "thingGapsEither",
                    Some(thing_gaps_either.into_iter().collect::<Vec<Option<Thing>>>()),
                ),
        )
    }

    /// A text map, always there.
    ///
    /// `textMapRequired` in JSON. Required.
    pub fn text_map_required(
        self,
        text_map_required: impl IntoIterator<
            Item = (impl Into<String>, impl Into<String>),
        >,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "textMapRequired",
                    Some(
                        text_map_required
                            .into_iter()
                            .map(|(key, value)| (key.into(), value.into()))
                            .collect::<BTreeMap<String, String>>(),
                    ),
                ),
        )
    }

    /// A text map, there, or null.
    ///
    /// `textMapNullable` in JSON. Required.
    pub fn text_map_nullable(
        self,
        text_map_nullable: impl IntoIterator<
            Item = (impl Into<String>, impl Into<String>),
        >,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "textMapNullable",
                    Some(
                        text_map_nullable
                            .into_iter()
                            .map(|(key, value)| (key.into(), value.into()))
                            .collect::<BTreeMap<String, String>>(),
                    ),
                ),
        )
    }

    /// A text map, left out or given.
    ///
    /// `textMapOptional` in JSON.
    pub fn text_map_optional(
        self,
        text_map_optional: impl IntoIterator<
            Item = (impl Into<String>, impl Into<String>),
        >,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "textMapOptional",
                    Some(
                        text_map_optional
                            .into_iter()
                            .map(|(key, value)| (key.into(), value.into()))
                            .collect::<BTreeMap<String, String>>(),
                    ),
                ),
        )
    }

    /// A text map, left out, null or given.
    ///
    /// `textMapEither` in JSON.
    pub fn text_map_either(
        self,
        text_map_either: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "textMapEither",
                    Some(
                        text_map_either
                            .into_iter()
                            .map(|(key, value)| (key.into(), value.into()))
                            .collect::<BTreeMap<String, String>>(),
                    ),
                ),
        )
    }

    /// A whole map, always there.
    ///
    /// `wholeMapRequired` in JSON. Required.
    pub fn whole_map_required(
        self,
        whole_map_required: impl IntoIterator<Item = (impl Into<String>, i64)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "wholeMapRequired",
                    Some(
                        whole_map_required
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, i64>>(),
                    ),
                ),
        )
    }

    /// A whole map, there, or null.
    ///
    /// `wholeMapNullable` in JSON. Required.
    pub fn whole_map_nullable(
        self,
        whole_map_nullable: impl IntoIterator<Item = (impl Into<String>, i64)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "wholeMapNullable",
                    Some(
                        whole_map_nullable
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, i64>>(),
                    ),
                ),
        )
    }

    /// A whole map, left out or given.
    ///
    /// `wholeMapOptional` in JSON.
    pub fn whole_map_optional(
        self,
        whole_map_optional: impl IntoIterator<Item = (impl Into<String>, i64)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "wholeMapOptional",
                    Some(
                        whole_map_optional
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, i64>>(),
                    ),
                ),
        )
    }

    /// A whole map, left out, null or given.
    ///
    /// `wholeMapEither` in JSON.
    pub fn whole_map_either(
        self,
        whole_map_either: impl IntoIterator<Item = (impl Into<String>, i64)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "wholeMapEither",
                    Some(
                        whole_map_either
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, i64>>(),
                    ),
                ),
        )
    }

    /// A count map, always there.
    ///
    /// `countMapRequired` in JSON; values at least 0. Required.
    pub fn count_map_required(
        self,
        count_map_required: impl IntoIterator<Item = (impl Into<String>, u32)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "countMapRequired",
                    Some(
                        count_map_required
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, u32>>(),
                    ),
                ),
        )
    }

    /// A count map, there, or null.
    ///
    /// `countMapNullable` in JSON; values at least 0. Required.
    pub fn count_map_nullable(
        self,
        count_map_nullable: impl IntoIterator<Item = (impl Into<String>, u32)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "countMapNullable",
                    Some(
                        count_map_nullable
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, u32>>(),
                    ),
                ),
        )
    }

    /// A count map, left out or given.
    ///
    /// `countMapOptional` in JSON; values at least 0.
    pub fn count_map_optional(
        self,
        count_map_optional: impl IntoIterator<Item = (impl Into<String>, u32)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "countMapOptional",
                    Some(
                        count_map_optional
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, u32>>(),
                    ),
                ),
        )
    }

    /// A count map, left out, null or given.
    ///
    /// `countMapEither` in JSON; values at least 0.
    pub fn count_map_either(
        self,
        count_map_either: impl IntoIterator<Item = (impl Into<String>, u32)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "countMapEither",
                    Some(
                        count_map_either
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, u32>>(),
                    ),
                ),
        )
    }

    /// A number map, always there.
    ///
    /// `numberMapRequired` in JSON. Required.
    pub fn number_map_required(
        self,
        number_map_required: impl IntoIterator<Item = (impl Into<String>, f64)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberMapRequired",
                    Some(
                        crate::wire::codec::Write::<
                            _,
                            crate::wire::codec::Map<crate::wire::codec::Plain>,
                        >::new(
                            &number_map_required
                                .into_iter()
                                .map(|(key, value)| (key.into(), value))
                                .collect::<BTreeMap<String, f64>>(),
                        ),
                    ),
                ),
        )
    }

    /// A number map, there, or null.
    ///
    /// `numberMapNullable` in JSON. Required.
    pub fn number_map_nullable(
        self,
        number_map_nullable: impl IntoIterator<Item = (impl Into<String>, f64)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberMapNullable",
                    Some(
                        crate::wire::codec::Write::<
                            _,
                            crate::wire::codec::Map<crate::wire::codec::Plain>,
                        >::new(
                            &number_map_nullable
                                .into_iter()
                                .map(|(key, value)| (key.into(), value))
                                .collect::<BTreeMap<String, f64>>(),
                        ),
                    ),
                ),
        )
    }

    /// A number map, left out or given.
    ///
    /// `numberMapOptional` in JSON.
    pub fn number_map_optional(
        self,
        number_map_optional: impl IntoIterator<Item = (impl Into<String>, f64)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberMapOptional",
                    Some(
                        crate::wire::codec::Write::<
                            _,
                            crate::wire::codec::Map<crate::wire::codec::Plain>,
                        >::new(
                            &number_map_optional
                                .into_iter()
                                .map(|(key, value)| (key.into(), value))
                                .collect::<BTreeMap<String, f64>>(),
                        ),
                    ),
                ),
        )
    }

    /// A number map, left out, null or given.
    ///
    /// `numberMapEither` in JSON.
    pub fn number_map_either(
        self,
        number_map_either: impl IntoIterator<Item = (impl Into<String>, f64)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberMapEither",
                    Some(
                        crate::wire::codec::Write::<
                            _,
                            crate::wire::codec::Map<crate::wire::codec::Plain>,
                        >::new(
                            &number_map_either
                                .into_iter()
                                .map(|(key, value)| (key.into(), value))
                                .collect::<BTreeMap<String, f64>>(),
                        ),
                    ),
                ),
        )
    }

    /// A flag map, always there.
    ///
    /// `flagMapRequired` in JSON. Required.
    pub fn flag_map_required(
        self,
        flag_map_required: impl IntoIterator<Item = (impl Into<String>, bool)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "flagMapRequired",
                    Some(
                        flag_map_required
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, bool>>(),
                    ),
                ),
        )
    }

    /// A flag map, there, or null.
    ///
    /// `flagMapNullable` in JSON. Required.
    pub fn flag_map_nullable(
        self,
        flag_map_nullable: impl IntoIterator<Item = (impl Into<String>, bool)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "flagMapNullable",
                    Some(
                        flag_map_nullable
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, bool>>(),
                    ),
                ),
        )
    }

    /// A flag map, left out or given.
    ///
    /// `flagMapOptional` in JSON.
    pub fn flag_map_optional(
        self,
        flag_map_optional: impl IntoIterator<Item = (impl Into<String>, bool)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "flagMapOptional",
                    Some(
                        flag_map_optional
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, bool>>(),
                    ),
                ),
        )
    }

    /// A flag map, left out, null or given.
    ///
    /// `flagMapEither` in JSON.
    pub fn flag_map_either(
        self,
        flag_map_either: impl IntoIterator<Item = (impl Into<String>, bool)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "flagMapEither",
                    Some(
                        flag_map_either
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, bool>>(),
                    ),
                ),
        )
    }

    /// A date map, always there.
    ///
    /// `dateMapRequired` in JSON. Required.
    pub fn date_map_required(
        self,
        date_map_required: impl IntoIterator<
            Item = (impl Into<String>, impl Into<String>),
        >,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "dateMapRequired",
                    Some(
                        date_map_required
                            .into_iter()
                            .map(|(key, value)| (key.into(), value.into()))
                            .collect::<BTreeMap<String, String>>(),
                    ),
                ),
        )
    }

    /// A date map, there, or null.
    ///
    /// `dateMapNullable` in JSON. Required.
    pub fn date_map_nullable(
        self,
        date_map_nullable: impl IntoIterator<
            Item = (impl Into<String>, impl Into<String>),
        >,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "dateMapNullable",
                    Some(
                        date_map_nullable
                            .into_iter()
                            .map(|(key, value)| (key.into(), value.into()))
                            .collect::<BTreeMap<String, String>>(),
                    ),
                ),
        )
    }

    /// A date map, left out or given.
    ///
    /// `dateMapOptional` in JSON.
    pub fn date_map_optional(
        self,
        date_map_optional: impl IntoIterator<
            Item = (impl Into<String>, impl Into<String>),
        >,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "dateMapOptional",
                    Some(
                        date_map_optional
                            .into_iter()
                            .map(|(key, value)| (key.into(), value.into()))
                            .collect::<BTreeMap<String, String>>(),
                    ),
                ),
        )
    }

    /// A date map, left out, null or given.
    ///
    /// `dateMapEither` in JSON.
    pub fn date_map_either(
        self,
        date_map_either: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "dateMapEither",
                    Some(
                        date_map_either
                            .into_iter()
                            .map(|(key, value)| (key.into(), value.into()))
                            .collect::<BTreeMap<String, String>>(),
                    ),
                ),
        )
    }

    /// A time map, always there.
    ///
    /// `timeMapRequired` in JSON. Required.
    pub fn time_map_required(
        self,
        time_map_required: impl IntoIterator<Item = (impl Into<String>, DateTime<Utc>)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeMapRequired",
                    Some(
                        time_map_required
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, DateTime<Utc>>>(),
                    ),
                ),
        )
    }

    /// A time map, there, or null.
    ///
    /// `timeMapNullable` in JSON. Required.
    pub fn time_map_nullable(
        self,
        time_map_nullable: impl IntoIterator<Item = (impl Into<String>, DateTime<Utc>)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeMapNullable",
                    Some(
                        time_map_nullable
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, DateTime<Utc>>>(),
                    ),
                ),
        )
    }

    /// A time map, left out or given.
    ///
    /// `timeMapOptional` in JSON.
    pub fn time_map_optional(
        self,
        time_map_optional: impl IntoIterator<Item = (impl Into<String>, DateTime<Utc>)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeMapOptional",
                    Some(
                        time_map_optional
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, DateTime<Utc>>>(),
                    ),
                ),
        )
    }

    /// A time map, left out, null or given.
    ///
    /// `timeMapEither` in JSON.
    pub fn time_map_either(
        self,
        time_map_either: impl IntoIterator<Item = (impl Into<String>, DateTime<Utc>)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeMapEither",
                    Some(
                        time_map_either
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, DateTime<Utc>>>(),
                    ),
                ),
        )
    }

    /// A id map, always there.
    ///
    /// `idMapRequired` in JSON. Required.
    pub fn id_map_required(
        self,
        id_map_required: impl IntoIterator<Item = (impl Into<String>, ThingId)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "idMapRequired",
                    Some(
                        id_map_required
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, ThingId>>(),
                    ),
                ),
        )
    }

    /// A id map, there, or null.
    ///
    /// `idMapNullable` in JSON. Required.
    pub fn id_map_nullable(
        self,
        id_map_nullable: impl IntoIterator<Item = (impl Into<String>, ThingId)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "idMapNullable",
                    Some(
                        id_map_nullable
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, ThingId>>(),
                    ),
                ),
        )
    }

    /// A id map, left out or given.
    ///
    /// `idMapOptional` in JSON.
    pub fn id_map_optional(
        self,
        id_map_optional: impl IntoIterator<Item = (impl Into<String>, ThingId)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "idMapOptional",
                    Some(
                        id_map_optional
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, ThingId>>(),
                    ),
                ),
        )
    }

    /// A id map, left out, null or given.
    ///
    /// `idMapEither` in JSON.
    pub fn id_map_either(
        self,
        id_map_either: impl IntoIterator<Item = (impl Into<String>, ThingId)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "idMapEither",
                    Some(
                        id_map_either
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, ThingId>>(),
                    ),
                ),
        )
    }

    /// A colour map, always there.
    ///
    /// `colourMapRequired` in JSON. Required.
    pub fn colour_map_required(
        self,
        colour_map_required: impl IntoIterator<Item = (impl Into<String>, Colour)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "colourMapRequired",
                    Some(
                        colour_map_required
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, Colour>>(),
                    ),
                ),
        )
    }

    /// A colour map, there, or null.
    ///
    /// `colourMapNullable` in JSON. Required.
    pub fn colour_map_nullable(
        self,
        colour_map_nullable: impl IntoIterator<Item = (impl Into<String>, Colour)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "colourMapNullable",
                    Some(
                        colour_map_nullable
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, Colour>>(),
                    ),
                ),
        )
    }

    /// A colour map, left out or given.
    ///
    /// `colourMapOptional` in JSON.
    pub fn colour_map_optional(
        self,
        colour_map_optional: impl IntoIterator<Item = (impl Into<String>, Colour)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "colourMapOptional",
                    Some(
                        colour_map_optional
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, Colour>>(),
                    ),
                ),
        )
    }

    /// A colour map, left out, null or given.
    ///
    /// `colourMapEither` in JSON.
    pub fn colour_map_either(
        self,
        colour_map_either: impl IntoIterator<Item = (impl Into<String>, Colour)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "colourMapEither",
                    Some(
                        colour_map_either
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, Colour>>(),
                    ),
                ),
        )
    }

    /// A thing map, always there.
    ///
    /// `thingMapRequired` in JSON. Required.
    pub fn thing_map_required(
        self,
        thing_map_required: impl IntoIterator<Item = (impl Into<String>, Thing)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "thingMapRequired",
                    Some(
                        thing_map_required
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, Thing>>(),
                    ),
                ),
        )
    }

    /// A thing map, there, or null.
    ///
    /// `thingMapNullable` in JSON. Required.
    pub fn thing_map_nullable(
        self,
        thing_map_nullable: impl IntoIterator<Item = (impl Into<String>, Thing)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "thingMapNullable",
                    Some(
                        thing_map_nullable
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, Thing>>(),
                    ),
                ),
        )
    }

    /// A thing map, left out or given.
    ///
    /// `thingMapOptional` in JSON.
    pub fn thing_map_optional(
        self,
        thing_map_optional: impl IntoIterator<Item = (impl Into<String>, Thing)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "thingMapOptional",
                    Some(
                        thing_map_optional
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, Thing>>(),
                    ),
                ),
        )
    }

    /// A thing map, left out, null or given.
    ///
    /// `thingMapEither` in JSON.
    pub fn thing_map_either(
        self,
        thing_map_either: impl IntoIterator<Item = (impl Into<String>, Thing)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "thingMapEither",
                    Some(
                        thing_map_either
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, Thing>>(),
                    ),
                ),
        )
    }

    /// A text map gaps, always there.
    ///
    /// `textMapGapsRequired` in JSON. Required.
    pub fn text_map_gaps_required(
        self,
        text_map_gaps_required: impl IntoIterator<
            Item = (impl Into<String>, Option<String>),
        >,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "textMapGapsRequired",
                    Some(
                        text_map_gaps_required
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, Option<String>>>(),
                    ),
                ),
        )
    }

    /// A text map gaps, there, or null.
    ///
    /// `textMapGapsNullable` in JSON. Required.
    pub fn text_map_gaps_nullable(
        self,
        text_map_gaps_nullable: impl IntoIterator<
            Item = (impl Into<String>, Option<String>),
        >,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "textMapGapsNullable",
                    Some(
                        text_map_gaps_nullable
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, Option<String>>>(),
                    ),
                ),
        )
    }

    /// A text map gaps, left out or given.
    ///
    /// `textMapGapsOptional` in JSON.
    pub fn text_map_gaps_optional(
        self,
        text_map_gaps_optional: impl IntoIterator<
            Item = (impl Into<String>, Option<String>),
        >,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "textMapGapsOptional",
                    Some(
                        text_map_gaps_optional
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, Option<String>>>(),
                    ),
                ),
        )
    }

    /// A text map gaps, left out, null or given.
    ///
    /// `textMapGapsEither` in JSON.
    pub fn text_map_gaps_either(
        self,
        text_map_gaps_either: impl IntoIterator<
            Item = (impl Into<String>, Option<String>),
        >,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "textMapGapsEither",
                    Some(
                        text_map_gaps_either
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, Option<String>>>(),
                    ),
                ),
        )
    }

    /// A whole map gaps, always there.
    ///
    /// `wholeMapGapsRequired` in JSON. Required.
    pub fn whole_map_gaps_required(
        self,
        whole_map_gaps_required: impl IntoIterator<
            Item = (impl Into<String>, Option<i64>),
        >,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "wholeMapGapsRequired",
                    Some(
                        whole_map_gaps_required
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, Option<i64>>>(),
                    ),
                ),
        )
    }

    /// A whole map gaps, there, or null.
    ///
    /// `wholeMapGapsNullable` in JSON. Required.
    pub fn whole_map_gaps_nullable(
        self,
        whole_map_gaps_nullable: impl IntoIterator<
            Item = (impl Into<String>, Option<i64>),
        >,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "wholeMapGapsNullable",
                    Some(
                        whole_map_gaps_nullable
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, Option<i64>>>(),
                    ),
                ),
        )
    }

    /// A whole map gaps, left out or given.
    ///
    /// `wholeMapGapsOptional` in JSON.
    pub fn whole_map_gaps_optional(
        self,
        whole_map_gaps_optional: impl IntoIterator<
            Item = (impl Into<String>, Option<i64>),
        >,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "wholeMapGapsOptional",
                    Some(
                        whole_map_gaps_optional
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, Option<i64>>>(),
                    ),
                ),
        )
    }

    /// A whole map gaps, left out, null or given.
    ///
    /// `wholeMapGapsEither` in JSON.
    pub fn whole_map_gaps_either(
        self,
        whole_map_gaps_either: impl IntoIterator<Item = (impl Into<String>, Option<i64>)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "wholeMapGapsEither",
                    Some(
                        whole_map_gaps_either
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, Option<i64>>>(),
                    ),
                ),
        )
    }

    /// A count map gaps, always there.
    ///
    /// `countMapGapsRequired` in JSON; values at least 0. Required.
    pub fn count_map_gaps_required(
        self,
        count_map_gaps_required: impl IntoIterator<
            Item = (impl Into<String>, Option<u32>),
        >,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "countMapGapsRequired",
                    Some(
                        count_map_gaps_required
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, Option<u32>>>(),
                    ),
                ),
        )
    }

    /// A count map gaps, there, or null.
    ///
    /// `countMapGapsNullable` in JSON; values at least 0. Required.
    pub fn count_map_gaps_nullable(
        self,
        count_map_gaps_nullable: impl IntoIterator<
            Item = (impl Into<String>, Option<u32>),
        >,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "countMapGapsNullable",
                    Some(
                        count_map_gaps_nullable
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, Option<u32>>>(),
                    ),
                ),
        )
    }

    /// A count map gaps, left out or given.
    ///
    /// `countMapGapsOptional` in JSON; values at least 0.
    pub fn count_map_gaps_optional(
        self,
        count_map_gaps_optional: impl IntoIterator<
            Item = (impl Into<String>, Option<u32>),
        >,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "countMapGapsOptional",
                    Some(
                        count_map_gaps_optional
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, Option<u32>>>(),
                    ),
                ),
        )
    }

    /// A count map gaps, left out, null or given.
    ///
    /// `countMapGapsEither` in JSON; values at least 0.
    pub fn count_map_gaps_either(
        self,
        count_map_gaps_either: impl IntoIterator<Item = (impl Into<String>, Option<u32>)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "countMapGapsEither",
                    Some(
                        count_map_gaps_either
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, Option<u32>>>(),
                    ),
                ),
        )
    }

    /// A number map gaps, always there.
    ///
    /// `numberMapGapsRequired` in JSON. Required.
    pub fn number_map_gaps_required(
        self,
        number_map_gaps_required: impl IntoIterator<
            Item = (impl Into<String>, Option<f64>),
        >,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberMapGapsRequired",
                    Some(
                        crate::wire::codec::Write::<
                            _,
                            crate::wire::codec::Map<Option<crate::wire::codec::Plain>>,
                        >::new(
                            &number_map_gaps_required
                                .into_iter()
                                .map(|(key, value)| (key.into(), value))
                                .collect::<BTreeMap<String, Option<f64>>>(),
                        ),
                    ),
                ),
        )
    }

    /// A number map gaps, there, or null.
    ///
    /// `numberMapGapsNullable` in JSON. Required.
    pub fn number_map_gaps_nullable(
        self,
        number_map_gaps_nullable: impl IntoIterator<
            Item = (impl Into<String>, Option<f64>),
        >,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberMapGapsNullable",
                    Some(
                        crate::wire::codec::Write::<
                            _,
                            crate::wire::codec::Map<Option<crate::wire::codec::Plain>>,
                        >::new(
                            &number_map_gaps_nullable
                                .into_iter()
                                .map(|(key, value)| (key.into(), value))
                                .collect::<BTreeMap<String, Option<f64>>>(),
                        ),
                    ),
                ),
        )
    }

    /// A number map gaps, left out or given.
    ///
    /// `numberMapGapsOptional` in JSON.
    pub fn number_map_gaps_optional(
        self,
        number_map_gaps_optional: impl IntoIterator<
            Item = (impl Into<String>, Option<f64>),
        >,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberMapGapsOptional",
                    Some(
                        crate::wire::codec::Write::<
                            _,
                            crate::wire::codec::Map<Option<crate::wire::codec::Plain>>,
                        >::new(
                            &number_map_gaps_optional
                                .into_iter()
                                .map(|(key, value)| (key.into(), value))
                                .collect::<BTreeMap<String, Option<f64>>>(),
                        ),
                    ),
                ),
        )
    }

    /// A number map gaps, left out, null or given.
    ///
    /// `numberMapGapsEither` in JSON.
    pub fn number_map_gaps_either(
        self,
        number_map_gaps_either: impl IntoIterator<
            Item = (impl Into<String>, Option<f64>),
        >,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberMapGapsEither",
                    Some(
                        crate::wire::codec::Write::<
                            _,
                            crate::wire::codec::Map<Option<crate::wire::codec::Plain>>,
                        >::new(
                            &number_map_gaps_either
                                .into_iter()
                                .map(|(key, value)| (key.into(), value))
                                .collect::<BTreeMap<String, Option<f64>>>(),
                        ),
                    ),
                ),
        )
    }

    /// A flag map gaps, always there.
    ///
    /// `flagMapGapsRequired` in JSON. Required.
    pub fn flag_map_gaps_required(
        self,
        flag_map_gaps_required: impl IntoIterator<
            Item = (impl Into<String>, Option<bool>),
        >,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "flagMapGapsRequired",
                    Some(
                        flag_map_gaps_required
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, Option<bool>>>(),
                    ),
                ),
        )
    }

    /// A flag map gaps, there, or null.
    ///
    /// `flagMapGapsNullable` in JSON. Required.
    pub fn flag_map_gaps_nullable(
        self,
        flag_map_gaps_nullable: impl IntoIterator<
            Item = (impl Into<String>, Option<bool>),
        >,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "flagMapGapsNullable",
                    Some(
                        flag_map_gaps_nullable
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, Option<bool>>>(),
                    ),
                ),
        )
    }

    /// A flag map gaps, left out or given.
    ///
    /// `flagMapGapsOptional` in JSON.
    pub fn flag_map_gaps_optional(
        self,
        flag_map_gaps_optional: impl IntoIterator<
            Item = (impl Into<String>, Option<bool>),
        >,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "flagMapGapsOptional",
                    Some(
                        flag_map_gaps_optional
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, Option<bool>>>(),
                    ),
                ),
        )
    }

    /// A flag map gaps, left out, null or given.
    ///
    /// `flagMapGapsEither` in JSON.
    pub fn flag_map_gaps_either(
        self,
        flag_map_gaps_either: impl IntoIterator<Item = (impl Into<String>, Option<bool>)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "flagMapGapsEither",
                    Some(
                        flag_map_gaps_either
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, Option<bool>>>(),
                    ),
                ),
        )
    }

    /// A date map gaps, always there.
    ///
    /// `dateMapGapsRequired` in JSON. Required.
    pub fn date_map_gaps_required(
        self,
        date_map_gaps_required: impl IntoIterator<
            Item = (impl Into<String>, Option<String>),
        >,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "dateMapGapsRequired",
                    Some(
                        date_map_gaps_required
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, Option<String>>>(),
                    ),
                ),
        )
    }

    /// A date map gaps, there, or null.
    ///
    /// `dateMapGapsNullable` in JSON. Required.
    pub fn date_map_gaps_nullable(
        self,
        date_map_gaps_nullable: impl IntoIterator<
            Item = (impl Into<String>, Option<String>),
        >,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "dateMapGapsNullable",
                    Some(
                        date_map_gaps_nullable
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, Option<String>>>(),
                    ),
                ),
        )
    }

    /// A date map gaps, left out or given.
    ///
    /// `dateMapGapsOptional` in JSON.
    pub fn date_map_gaps_optional(
        self,
        date_map_gaps_optional: impl IntoIterator<
            Item = (impl Into<String>, Option<String>),
        >,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "dateMapGapsOptional",
                    Some(
                        date_map_gaps_optional
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, Option<String>>>(),
                    ),
                ),
        )
    }

    /// A date map gaps, left out, null or given.
    ///
    /// `dateMapGapsEither` in JSON.
    pub fn date_map_gaps_either(
        self,
        date_map_gaps_either: impl IntoIterator<
            Item = (impl Into<String>, Option<String>),
        >,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "dateMapGapsEither",
                    Some(
                        date_map_gaps_either
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, Option<String>>>(),
                    ),
                ),
        )
    }

    /// A time map gaps, always there.
    ///
    /// `timeMapGapsRequired` in JSON. Required.
    pub fn time_map_gaps_required(
        self,
        time_map_gaps_required: impl IntoIterator<
            Item = (impl Into<String>, Option<DateTime<Utc>>),
        >,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeMapGapsRequired",
                    Some(
                        time_map_gaps_required
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, Option<DateTime<Utc>>>>(),
                    ),
                ),
        )
    }

    /// A time map gaps, there, or null.
    ///
    /// `timeMapGapsNullable` in JSON. Required.
    pub fn time_map_gaps_nullable(
        self,
        time_map_gaps_nullable: impl IntoIterator<
            Item = (impl Into<String>, Option<DateTime<Utc>>),
        >,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeMapGapsNullable",
                    Some(
                        time_map_gaps_nullable
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, Option<DateTime<Utc>>>>(),
                    ),
                ),
        )
    }

    /// A time map gaps, left out or given.
    ///
    /// `timeMapGapsOptional` in JSON.
    pub fn time_map_gaps_optional(
        self,
        time_map_gaps_optional: impl IntoIterator<
            Item = (impl Into<String>, Option<DateTime<Utc>>),
        >,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeMapGapsOptional",
                    Some(
                        time_map_gaps_optional
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, Option<DateTime<Utc>>>>(),
                    ),
                ),
        )
    }

    /// A time map gaps, left out, null or given.
    ///
    /// `timeMapGapsEither` in JSON.
    pub fn time_map_gaps_either(
        self,
        time_map_gaps_either: impl IntoIterator<
            Item = (impl Into<String>, Option<DateTime<Utc>>),
        >,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeMapGapsEither",
                    Some(
                        time_map_gaps_either
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, Option<DateTime<Utc>>>>(),
                    ),
                ),
        )
    }

    /// A id map gaps, always there.
    ///
    /// `idMapGapsRequired` in JSON. Required.
    pub fn id_map_gaps_required(
        self,
        id_map_gaps_required: impl IntoIterator<
            Item = (impl Into<String>, Option<ThingId>),
        >,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "idMapGapsRequired",
                    Some(
                        id_map_gaps_required
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, Option<ThingId>>>(),
                    ),
                ),
        )
    }

    /// A id map gaps, there, or null.
    ///
    /// `idMapGapsNullable` in JSON. Required.
    pub fn id_map_gaps_nullable(
        self,
        id_map_gaps_nullable: impl IntoIterator<
            Item = (impl Into<String>, Option<ThingId>),
        >,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "idMapGapsNullable",
                    Some(
                        id_map_gaps_nullable
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, Option<ThingId>>>(),
                    ),
                ),
        )
    }

    /// A id map gaps, left out or given.
    ///
    /// `idMapGapsOptional` in JSON.
    pub fn id_map_gaps_optional(
        self,
        id_map_gaps_optional: impl IntoIterator<
            Item = (impl Into<String>, Option<ThingId>),
        >,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "idMapGapsOptional",
                    Some(
                        id_map_gaps_optional
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, Option<ThingId>>>(),
                    ),
                ),
        )
    }

    /// A id map gaps, left out, null or given.
    ///
    /// `idMapGapsEither` in JSON.
    pub fn id_map_gaps_either(
        self,
        id_map_gaps_either: impl IntoIterator<
            Item = (impl Into<String>, Option<ThingId>),
        >,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "idMapGapsEither",
                    Some(
                        id_map_gaps_either
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, Option<ThingId>>>(),
                    ),
                ),
        )
    }

    /// A colour map gaps, always there.
    ///
    /// `colourMapGapsRequired` in JSON. Required.
    pub fn colour_map_gaps_required(
        self,
        colour_map_gaps_required: impl IntoIterator<
            Item = (impl Into<String>, Option<Colour>),
        >,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "colourMapGapsRequired",
                    Some(
                        colour_map_gaps_required
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, Option<Colour>>>(),
                    ),
                ),
        )
    }

    /// A colour map gaps, there, or null.
    ///
    /// `colourMapGapsNullable` in JSON. Required.
    pub fn colour_map_gaps_nullable(
        self,
        colour_map_gaps_nullable: impl IntoIterator<
            Item = (impl Into<String>, Option<Colour>),
        >,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "colourMapGapsNullable",
                    Some(
                        colour_map_gaps_nullable
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, Option<Colour>>>(),
                    ),
                ),
        )
    }

    /// A colour map gaps, left out or given.
    ///
    /// `colourMapGapsOptional` in JSON.
    pub fn colour_map_gaps_optional(
        self,
        colour_map_gaps_optional: impl IntoIterator<
            Item = (impl Into<String>, Option<Colour>),
        >,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "colourMapGapsOptional",
                    Some(
                        colour_map_gaps_optional
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, Option<Colour>>>(),
                    ),
                ),
        )
    }

    /// A colour map gaps, left out, null or given.
    ///
    /// `colourMapGapsEither` in JSON.
    pub fn colour_map_gaps_either(
        self,
        colour_map_gaps_either: impl IntoIterator<
            Item = (impl Into<String>, Option<Colour>),
        >,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "colourMapGapsEither",
                    Some(
                        colour_map_gaps_either
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, Option<Colour>>>(),
                    ),
                ),
        )
    }

    /// A thing map gaps, always there.
    ///
    /// `thingMapGapsRequired` in JSON. Required.
    pub fn thing_map_gaps_required(
        self,
        thing_map_gaps_required: impl IntoIterator<
            Item = (impl Into<String>, Option<Thing>),
        >,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "thingMapGapsRequired",
                    Some(
                        thing_map_gaps_required
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, Option<Thing>>>(),
                    ),
                ),
        )
    }

    /// A thing map gaps, there, or null.
    ///
    /// `thingMapGapsNullable` in JSON. Required.
    pub fn thing_map_gaps_nullable(
        self,
        thing_map_gaps_nullable: impl IntoIterator<
            Item = (impl Into<String>, Option<Thing>),
        >,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "thingMapGapsNullable",
                    Some(
                        thing_map_gaps_nullable
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, Option<Thing>>>(),
                    ),
                ),
        )
    }

    /// A thing map gaps, left out or given.
    ///
    /// `thingMapGapsOptional` in JSON.
    pub fn thing_map_gaps_optional(
        self,
        thing_map_gaps_optional: impl IntoIterator<
            Item = (impl Into<String>, Option<Thing>),
        >,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "thingMapGapsOptional",
                    Some(
                        thing_map_gaps_optional
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, Option<Thing>>>(),
                    ),
                ),
        )
    }

    /// A thing map gaps, left out, null or given.
    ///
    /// `thingMapGapsEither` in JSON.
    pub fn thing_map_gaps_either(
        self,
        thing_map_gaps_either: impl IntoIterator<
            Item = (impl Into<String>, Option<Thing>),
        >,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "thingMapGapsEither",
                    Some(
                        thing_map_gaps_either
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, Option<Thing>>>(),
                    ),
                ),
        )
    }

    /// A any map, always there.
    ///
    /// `anyMapRequired` in JSON. Required.
    pub fn any_map_required(self, any_map_required: Map<String, Value>) -> Self {
        Self(self.0.body_field("anyMapRequired", Some(any_map_required)))
    }

    /// A any map, there, or null.
    ///
    /// `anyMapNullable` in JSON. Required.
    pub fn any_map_nullable(self, any_map_nullable: Map<String, Value>) -> Self {
        Self(self.0.body_field("anyMapNullable", Some(any_map_nullable)))
    }

    /// A any map, left out or given.
    ///
    /// `anyMapOptional` in JSON.
    pub fn any_map_optional(self, any_map_optional: Map<String, Value>) -> Self {
        Self(self.0.body_field("anyMapOptional", Some(any_map_optional)))
    }

    /// A any map, left out, null or given.
    ///
    /// `anyMapEither` in JSON.
    pub fn any_map_either(self, any_map_either: Map<String, Value>) -> Self {
        Self(self.0.body_field("anyMapEither", Some(any_map_either)))
    }

    /// A number list map, always there.
    ///
    /// `numberListMapRequired` in JSON. Required.
    pub fn number_list_map_required(
        self,
        number_list_map_required: impl IntoIterator<Item = (impl Into<String>, Vec<f64>)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberListMapRequired",
                    Some(
                        crate::wire::codec::Write::<
                            _,
                            crate::wire::codec::Map<Vec<crate::wire::codec::Plain>>,
                        >::new(
                            &number_list_map_required
                                .into_iter()
                                .map(|(key, value)| (key.into(), value))
                                .collect::<BTreeMap<String, Vec<f64>>>(),
                        ),
                    ),
                ),
        )
    }

    /// A number list map, there, or null.
    ///
    /// `numberListMapNullable` in JSON. Required.
    pub fn number_list_map_nullable(
        self,
        number_list_map_nullable: impl IntoIterator<Item = (impl Into<String>, Vec<f64>)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberListMapNullable",
                    Some(
                        crate::wire::codec::Write::<
                            _,
                            crate::wire::codec::Map<Vec<crate::wire::codec::Plain>>,
                        >::new(
                            &number_list_map_nullable
                                .into_iter()
                                .map(|(key, value)| (key.into(), value))
                                .collect::<BTreeMap<String, Vec<f64>>>(),
                        ),
                    ),
                ),
        )
    }

    /// A number list map, left out or given.
    ///
    /// `numberListMapOptional` in JSON.
    pub fn number_list_map_optional(
        self,
        number_list_map_optional: impl IntoIterator<Item = (impl Into<String>, Vec<f64>)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberListMapOptional",
                    Some(
                        crate::wire::codec::Write::<
                            _,
                            crate::wire::codec::Map<Vec<crate::wire::codec::Plain>>,
                        >::new(
                            &number_list_map_optional
                                .into_iter()
                                .map(|(key, value)| (key.into(), value))
                                .collect::<BTreeMap<String, Vec<f64>>>(),
                        ),
                    ),
                ),
        )
    }

    /// A number list map, left out, null or given.
    ///
    /// `numberListMapEither` in JSON.
    pub fn number_list_map_either(
        self,
        number_list_map_either: impl IntoIterator<Item = (impl Into<String>, Vec<f64>)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberListMapEither",
                    Some(
                        crate::wire::codec::Write::<
                            _,
                            crate::wire::codec::Map<Vec<crate::wire::codec::Plain>>,
                        >::new(
                            &number_list_map_either
                                .into_iter()
                                .map(|(key, value)| (key.into(), value))
                                .collect::<BTreeMap<String, Vec<f64>>>(),
                        ),
                    ),
                ),
        )
    }

    /// A time list list, always there.
    ///
    /// `timeListListRequired` in JSON. Required.
    pub fn time_list_list_required(
        self,
        time_list_list_required: impl IntoIterator<Item = Vec<DateTime<Utc>>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeListListRequired",
                    Some(
                        time_list_list_required
                            .into_iter()
                            .collect::<Vec<Vec<DateTime<Utc>>>>(),
                    ),
                ),
        )
    }

    /// A time list list, there, or null.
    ///
    /// `timeListListNullable` in JSON. Required.
    pub fn time_list_list_nullable(
        self,
        time_list_list_nullable: impl IntoIterator<Item = Vec<DateTime<Utc>>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeListListNullable",
                    Some(
                        time_list_list_nullable
                            .into_iter()
                            .collect::<Vec<Vec<DateTime<Utc>>>>(),
                    ),
                ),
        )
    }

    /// A time list list, left out or given.
    ///
    /// `timeListListOptional` in JSON.
    pub fn time_list_list_optional(
        self,
        time_list_list_optional: impl IntoIterator<Item = Vec<DateTime<Utc>>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeListListOptional",
                    Some(
                        time_list_list_optional
                            .into_iter()
                            .collect::<Vec<Vec<DateTime<Utc>>>>(),
                    ),
                ),
        )
    }

    /// A time list list, left out, null or given.
    ///
    /// `timeListListEither` in JSON.
    pub fn time_list_list_either(
        self,
        time_list_list_either: impl IntoIterator<Item = Vec<DateTime<Utc>>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeListListEither",
                    Some(
                        time_list_list_either
                            .into_iter()
                            .collect::<Vec<Vec<DateTime<Utc>>>>(),
                    ),
                ),
        )
    }

    /// Replaces the body. Fields set before are discarded; fields added with `with_body_field`
    /// are kept.
    pub fn body(self, body: &EverythingCreateParams) -> Self {
        Self(self.0.body(body))
    }
}

request!(Create => Everything);

/// A request of [`Kinds::delete`]: `DELETE /v1/kinds/everything/{thingId}`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct Delete(Box<Call>);

request!(Delete => Thing);

/// A request of [`Kinds::list`]: `GET /v1/kinds/everything`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct List(Box<Call>);

impl List {
    /// Where the page starts.
    pub fn cursor<Form>(self, cursor: impl IntoField<String, Form>) -> Self {
        Self(self.0.query_field("cursor", cursor.into_field()))
    }

    /// A text to look for.
    ///
    /// `textRequired` in JSON. Required.
    pub fn text_required<Form>(
        self,
        text_required: impl IntoField<String, Form>,
    ) -> Self {
        Self(self.0.query_field("textRequired", text_required.into_field()))
    }

    /// A text to look for.
    ///
    /// `textNullable` in JSON. Required.
    pub fn text_nullable<Form>(
        self,
        text_nullable: impl IntoField<String, Form>,
    ) -> Self {
        Self(self.0.query_field("textNullable", text_nullable.into_field()))
    }

    /// Filters for null in `textNullable`; sent as `textNullable=`.
    pub fn text_nullable_null(self) -> Self {
        Self(self.0.query_null("textNullable"))
    }

    /// A text to look for.
    ///
    /// `textOptional` in JSON.
    pub fn text_optional<Form>(
        self,
        text_optional: impl IntoField<String, Form>,
    ) -> Self {
        Self(self.0.query_field("textOptional", text_optional.into_field()))
    }

    /// A text to look for.
    ///
    /// `textEither` in JSON.
    pub fn text_either<Form>(self, text_either: impl IntoField<String, Form>) -> Self {
        Self(self.0.query_field("textEither", text_either.into_field()))
    }

    /// Filters for null in `textEither`; sent as `textEither=`.
    pub fn text_either_null(self) -> Self {
        Self(self.0.query_null("textEither"))
    }

    /// A whole to look for.
    ///
    /// `wholeRequired` in JSON. Required.
    pub fn whole_required<Form>(
        self,
        whole_required: impl IntoExactField<i64, Form>,
    ) -> Self {
        Self(self.0.query_field("wholeRequired", whole_required.into_exact_field()))
    }

    /// A whole to look for.
    ///
    /// `wholeNullable` in JSON. Required.
    pub fn whole_nullable<Form>(
        self,
        whole_nullable: impl IntoExactField<i64, Form>,
    ) -> Self {
        Self(self.0.query_field("wholeNullable", whole_nullable.into_exact_field()))
    }

    /// Filters for null in `wholeNullable`; sent as `wholeNullable=`.
    pub fn whole_nullable_null(self) -> Self {
        Self(self.0.query_null("wholeNullable"))
    }

    /// A whole to look for.
    ///
    /// `wholeOptional` in JSON.
    pub fn whole_optional<Form>(
        self,
        whole_optional: impl IntoExactField<i64, Form>,
    ) -> Self {
        Self(self.0.query_field("wholeOptional", whole_optional.into_exact_field()))
    }

    /// A whole to look for.
    ///
    /// `wholeEither` in JSON.
    pub fn whole_either<Form>(
        self,
        whole_either: impl IntoExactField<i64, Form>,
    ) -> Self {
        Self(self.0.query_field("wholeEither", whole_either.into_exact_field()))
    }

    /// Filters for null in `wholeEither`; sent as `wholeEither=`.
    pub fn whole_either_null(self) -> Self {
        Self(self.0.query_null("wholeEither"))
    }

    /// A count to look for.
    ///
    /// `countRequired` in JSON; at least 0. Required.
    pub fn count_required<Form>(
        self,
        count_required: impl IntoExactField<u32, Form>,
    ) -> Self {
        Self(self.0.query_field("countRequired", count_required.into_exact_field()))
    }

    /// A count to look for.
    ///
    /// `countNullable` in JSON; at least 0. Required.
    pub fn count_nullable<Form>(
        self,
        count_nullable: impl IntoExactField<u32, Form>,
    ) -> Self {
        Self(self.0.query_field("countNullable", count_nullable.into_exact_field()))
    }

    /// Filters for null in `countNullable`; sent as `countNullable=`.
    pub fn count_nullable_null(self) -> Self {
        Self(self.0.query_null("countNullable"))
    }

    /// A count to look for.
    ///
    /// `countOptional` in JSON; at least 0.
    pub fn count_optional<Form>(
        self,
        count_optional: impl IntoExactField<u32, Form>,
    ) -> Self {
        Self(self.0.query_field("countOptional", count_optional.into_exact_field()))
    }

    /// A count to look for.
    ///
    /// `countEither` in JSON; at least 0.
    pub fn count_either<Form>(
        self,
        count_either: impl IntoExactField<u32, Form>,
    ) -> Self {
        Self(self.0.query_field("countEither", count_either.into_exact_field()))
    }

    /// Filters for null in `countEither`; sent as `countEither=`.
    pub fn count_either_null(self) -> Self {
        Self(self.0.query_null("countEither"))
    }

    /// A number to look for.
    ///
    /// `numberRequired` in JSON. Required.
    pub fn number_required<Form>(
        self,
        number_required: impl IntoExactField<f64, Form>,
    ) -> Self {
        Self(
            self
                .0
                .query_field(
                    "numberRequired",
                    number_required
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

    /// A number to look for.
    ///
    /// `numberNullable` in JSON. Required.
    pub fn number_nullable<Form>(
        self,
        number_nullable: impl IntoExactField<f64, Form>,
    ) -> Self {
        Self(
            self
                .0
                .query_field(
                    "numberNullable",
                    number_nullable
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

    /// Filters for null in `numberNullable`; sent as `numberNullable=`.
    pub fn number_nullable_null(self) -> Self {
        Self(self.0.query_null("numberNullable"))
    }

    /// A number to look for.
    ///
    /// `numberOptional` in JSON.
    pub fn number_optional<Form>(
        self,
        number_optional: impl IntoExactField<f64, Form>,
    ) -> Self {
        Self(
            self
                .0
                .query_field(
                    "numberOptional",
                    number_optional
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

    /// A number to look for.
    ///
    /// `numberEither` in JSON.
    pub fn number_either<Form>(
        self,
        number_either: impl IntoExactField<f64, Form>,
    ) -> Self {
        Self(
            self
                .0
                .query_field(
                    "numberEither",
                    number_either
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

    /// Filters for null in `numberEither`; sent as `numberEither=`.
    pub fn number_either_null(self) -> Self {
        Self(self.0.query_null("numberEither"))
    }

    /// A flag to look for.
    ///
    /// `flagRequired` in JSON. Required.
    pub fn flag_required<Form>(
        self,
        flag_required: impl IntoExactField<bool, Form>,
    ) -> Self {
        Self(self.0.query_field("flagRequired", flag_required.into_exact_field()))
    }

    /// A flag to look for.
    ///
    /// `flagNullable` in JSON. Required.
    pub fn flag_nullable<Form>(
        self,
        flag_nullable: impl IntoExactField<bool, Form>,
    ) -> Self {
        Self(self.0.query_field("flagNullable", flag_nullable.into_exact_field()))
    }

    /// Filters for null in `flagNullable`; sent as `flagNullable=`.
    pub fn flag_nullable_null(self) -> Self {
        Self(self.0.query_null("flagNullable"))
    }

    /// A flag to look for.
    ///
    /// `flagOptional` in JSON.
    pub fn flag_optional<Form>(
        self,
        flag_optional: impl IntoExactField<bool, Form>,
    ) -> Self {
        Self(self.0.query_field("flagOptional", flag_optional.into_exact_field()))
    }

    /// A flag to look for.
    ///
    /// `flagEither` in JSON.
    pub fn flag_either<Form>(
        self,
        flag_either: impl IntoExactField<bool, Form>,
    ) -> Self {
        Self(self.0.query_field("flagEither", flag_either.into_exact_field()))
    }

    /// Filters for null in `flagEither`; sent as `flagEither=`.
    pub fn flag_either_null(self) -> Self {
        Self(self.0.query_null("flagEither"))
    }

    /// A date to look for.
    ///
    /// `dateRequired` in JSON. Required.
    pub fn date_required<Form>(
        self,
        date_required: impl IntoField<String, Form>,
    ) -> Self {
        Self(self.0.query_field("dateRequired", date_required.into_field()))
    }

    /// A date to look for.
    ///
    /// `dateNullable` in JSON. Required.
    pub fn date_nullable<Form>(
        self,
        date_nullable: impl IntoField<String, Form>,
    ) -> Self {
        Self(self.0.query_field("dateNullable", date_nullable.into_field()))
    }

    /// Filters for null in `dateNullable`; sent as `dateNullable=`.
    pub fn date_nullable_null(self) -> Self {
        Self(self.0.query_null("dateNullable"))
    }

    /// A date to look for.
    ///
    /// `dateOptional` in JSON.
    pub fn date_optional<Form>(
        self,
        date_optional: impl IntoField<String, Form>,
    ) -> Self {
        Self(self.0.query_field("dateOptional", date_optional.into_field()))
    }

    /// A date to look for.
    ///
    /// `dateEither` in JSON.
    pub fn date_either<Form>(self, date_either: impl IntoField<String, Form>) -> Self {
        Self(self.0.query_field("dateEither", date_either.into_field()))
    }

    /// Filters for null in `dateEither`; sent as `dateEither=`.
    pub fn date_either_null(self) -> Self {
        Self(self.0.query_null("dateEither"))
    }

    /// A time to look for.
    ///
    /// `timeRequired` in JSON. Required.
    pub fn time_required<Form>(
        self,
        time_required: impl IntoExactField<DateTime<Utc>, Form>,
    ) -> Self {
        Self(self.0.query_field("timeRequired", time_required.into_exact_field()))
    }

    /// A time to look for.
    ///
    /// `timeNullable` in JSON. Required.
    pub fn time_nullable<Form>(
        self,
        time_nullable: impl IntoExactField<DateTime<Utc>, Form>,
    ) -> Self {
        Self(self.0.query_field("timeNullable", time_nullable.into_exact_field()))
    }

    /// Filters for null in `timeNullable`; sent as `timeNullable=`.
    pub fn time_nullable_null(self) -> Self {
        Self(self.0.query_null("timeNullable"))
    }

    /// A time to look for.
    ///
    /// `timeOptional` in JSON.
    pub fn time_optional<Form>(
        self,
        time_optional: impl IntoExactField<DateTime<Utc>, Form>,
    ) -> Self {
        Self(self.0.query_field("timeOptional", time_optional.into_exact_field()))
    }

    /// A time to look for.
    ///
    /// `timeEither` in JSON.
    pub fn time_either<Form>(
        self,
        time_either: impl IntoExactField<DateTime<Utc>, Form>,
    ) -> Self {
        Self(self.0.query_field("timeEither", time_either.into_exact_field()))
    }

    /// Filters for null in `timeEither`; sent as `timeEither=`.
    pub fn time_either_null(self) -> Self {
        Self(self.0.query_null("timeEither"))
    }

    /// A id to look for.
    ///
    /// `idRequired` in JSON. Required.
    pub fn id_required<Form>(
        self,
        id_required: impl IntoIdField<ThingId, Form>,
    ) -> Self {
        Self(self.0.query_id("idRequired", id_required.into_id_field()))
    }

    /// A id to look for.
    ///
    /// `idNullable` in JSON. Required.
    pub fn id_nullable<Form>(
        self,
        id_nullable: impl IntoIdField<ThingId, Form>,
    ) -> Self {
        Self(self.0.query_id("idNullable", id_nullable.into_id_field()))
    }

    /// Filters for null in `idNullable`; sent as `idNullable=`.
    pub fn id_nullable_null(self) -> Self {
        Self(self.0.query_null("idNullable"))
    }

    /// A id to look for.
    ///
    /// `idOptional` in JSON.
    pub fn id_optional<Form>(
        self,
        id_optional: impl IntoIdField<ThingId, Form>,
    ) -> Self {
        Self(self.0.query_id("idOptional", id_optional.into_id_field()))
    }

    /// A id to look for.
    ///
    /// `idEither` in JSON.
    pub fn id_either<Form>(self, id_either: impl IntoIdField<ThingId, Form>) -> Self {
        Self(self.0.query_id("idEither", id_either.into_id_field()))
    }

    /// Filters for null in `idEither`; sent as `idEither=`.
    pub fn id_either_null(self) -> Self {
        Self(self.0.query_null("idEither"))
    }

    /// A colour to look for.
    ///
    /// `colourRequired` in JSON. Required.
    pub fn colour_required<Form>(
        self,
        colour_required: impl IntoField<Colour, Form>,
    ) -> Self {
        Self(self.0.query_field("colourRequired", colour_required.into_field()))
    }

    /// A colour to look for.
    ///
    /// `colourNullable` in JSON. Required.
    pub fn colour_nullable<Form>(
        self,
        colour_nullable: impl IntoField<Colour, Form>,
    ) -> Self {
        Self(self.0.query_field("colourNullable", colour_nullable.into_field()))
    }

    /// Filters for null in `colourNullable`; sent as `colourNullable=`.
    pub fn colour_nullable_null(self) -> Self {
        Self(self.0.query_null("colourNullable"))
    }

    /// A colour to look for.
    ///
    /// `colourOptional` in JSON.
    pub fn colour_optional<Form>(
        self,
        colour_optional: impl IntoField<Colour, Form>,
    ) -> Self {
        Self(self.0.query_field("colourOptional", colour_optional.into_field()))
    }

    /// A colour to look for.
    ///
    /// `colourEither` in JSON.
    pub fn colour_either<Form>(
        self,
        colour_either: impl IntoField<Colour, Form>,
    ) -> Self {
        Self(self.0.query_field("colourEither", colour_either.into_field()))
    }

    /// Filters for null in `colourEither`; sent as `colourEither=`.
    pub fn colour_either_null(self) -> Self {
        Self(self.0.query_null("colourEither"))
    }

    /// Every text to look for.
    ///
    /// `textListRequired` in JSON. Required.
    pub fn text_list_required<Form>(
        self,
        text_list_required: impl IntoMany<String, Form>,
    ) -> Self {
        Self(
            self.0.query_field("textListRequired", Some(text_list_required.into_many())),
        )
    }

    /// Every text to look for.
    ///
    /// `textListOptional` in JSON.
    pub fn text_list_optional<Form>(
        self,
        text_list_optional: impl IntoMany<String, Form>,
    ) -> Self {
        Self(
            self.0.query_field("textListOptional", Some(text_list_optional.into_many())),
        )
    }

    /// Every whole to look for.
    ///
    /// `wholeListRequired` in JSON. Required.
    pub fn whole_list_required<Form>(
        self,
        whole_list_required: impl IntoMany<i64, Form>,
    ) -> Self {
        Self(
            self
                .0
                .query_field("wholeListRequired", Some(whole_list_required.into_many())),
        )
    }

    /// Every whole to look for.
    ///
    /// `wholeListOptional` in JSON.
    pub fn whole_list_optional<Form>(
        self,
        whole_list_optional: impl IntoMany<i64, Form>,
    ) -> Self {
        Self(
            self
                .0
                .query_field("wholeListOptional", Some(whole_list_optional.into_many())),
        )
    }

    /// Every count to look for.
    ///
    /// `countListRequired` in JSON. Required.
    pub fn count_list_required<Form>(
        self,
        count_list_required: impl IntoMany<u32, Form>,
    ) -> Self {
        Self(
            self
                .0
                .query_field("countListRequired", Some(count_list_required.into_many())),
        )
    }

    /// Every count to look for.
    ///
    /// `countListOptional` in JSON.
    pub fn count_list_optional<Form>(
        self,
        count_list_optional: impl IntoMany<u32, Form>,
    ) -> Self {
        Self(
            self
                .0
                .query_field("countListOptional", Some(count_list_optional.into_many())),
        )
    }

    /// Every number to look for.
    ///
    /// `numberListRequired` in JSON. Required.
    pub fn number_list_required<Form>(
        self,
        number_list_required: impl IntoMany<f64, Form>,
    ) -> Self {
        Self(
            self
                .0
                .query_field(
                    "numberListRequired",
                    Some(
                        crate::wire::codec::Write::<
                            _,
                            Vec<crate::wire::codec::Plain>,
                        >::new(&number_list_required.into_many()),
                    ),
                ),
        )
    }

    /// Every number to look for.
    ///
    /// `numberListOptional` in JSON.
    pub fn number_list_optional<Form>(
        self,
        number_list_optional: impl IntoMany<f64, Form>,
    ) -> Self {
        Self(
            self
                .0
                .query_field(
                    "numberListOptional",
                    Some(
                        crate::wire::codec::Write::<
                            _,
                            Vec<crate::wire::codec::Plain>,
                        >::new(&number_list_optional.into_many()),
                    ),
                ),
        )
    }

    /// Every flag to look for.
    ///
    /// `flagListRequired` in JSON. Required.
    pub fn flag_list_required<Form>(
        self,
        flag_list_required: impl IntoMany<bool, Form>,
    ) -> Self {
        Self(
            self.0.query_field("flagListRequired", Some(flag_list_required.into_many())),
        )
    }

    /// Every flag to look for.
    ///
    /// `flagListOptional` in JSON.
    pub fn flag_list_optional<Form>(
        self,
        flag_list_optional: impl IntoMany<bool, Form>,
    ) -> Self {
        Self(
            self.0.query_field("flagListOptional", Some(flag_list_optional.into_many())),
        )
    }

    /// Every date to look for.
    ///
    /// `dateListRequired` in JSON. Required.
    pub fn date_list_required<Form>(
        self,
        date_list_required: impl IntoMany<String, Form>,
    ) -> Self {
        Self(
            self.0.query_field("dateListRequired", Some(date_list_required.into_many())),
        )
    }

    /// Every date to look for.
    ///
    /// `dateListOptional` in JSON.
    pub fn date_list_optional<Form>(
        self,
        date_list_optional: impl IntoMany<String, Form>,
    ) -> Self {
        Self(
            self.0.query_field("dateListOptional", Some(date_list_optional.into_many())),
        )
    }

    /// Every time to look for.
    ///
    /// `timeListRequired` in JSON. Required.
    pub fn time_list_required<Form>(
        self,
        time_list_required: impl IntoMany<DateTime<Utc>, Form>,
    ) -> Self {
        Self(
            self.0.query_field("timeListRequired", Some(time_list_required.into_many())),
        )
    }

    /// Every time to look for.
    ///
    /// `timeListOptional` in JSON.
    pub fn time_list_optional<Form>(
        self,
        time_list_optional: impl IntoMany<DateTime<Utc>, Form>,
    ) -> Self {
        Self(
            self.0.query_field("timeListOptional", Some(time_list_optional.into_many())),
        )
    }

    /// Every id to look for.
    ///
    /// `idListRequired` in JSON. Required.
    pub fn id_list_required<Form>(
        self,
        id_list_required: impl IntoMany<ThingId, Form>,
    ) -> Self {
        Self(self.0.query_field("idListRequired", Some(id_list_required.into_many())))
    }

    /// Every id to look for.
    ///
    /// `idListOptional` in JSON.
    pub fn id_list_optional<Form>(
        self,
        id_list_optional: impl IntoMany<ThingId, Form>,
    ) -> Self {
        Self(self.0.query_field("idListOptional", Some(id_list_optional.into_many())))
    }

    /// Every colour to look for.
    ///
    /// `colourListRequired` in JSON. Required.
    pub fn colour_list_required<Form>(
        self,
        colour_list_required: impl IntoMany<Colour, Form>,
    ) -> Self {
        Self(
            self
                .0
                .query_field(
                    "colourListRequired",
                    Some(colour_list_required.into_many()),
                ),
        )
    }

    /// Every colour to look for.
    ///
    /// `colourListOptional` in JSON.
    pub fn colour_list_optional<Form>(
        self,
        colour_list_optional: impl IntoMany<Colour, Form>,
    ) -> Self {
        Self(
            self
                .0
                .query_field(
                    "colourListOptional",
                    Some(colour_list_optional.into_many()),
                ),
        )
    }
}

list_request!(List => EverythingPage { "everything" => everything : Everything });

/// A request of [`Kinds::replace`]: `PUT /v1/kinds/everything/{thingId}`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct Replace(Box<Call>);

impl Replace {
    /// Its size. Required.
    pub fn size<Form>(self, size: impl IntoExactField<f64, Form>) -> Self {
        Self(
            self
                .0
                .body_field(
                    "size",
                    size
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

    /// When it was made.
    pub fn time<Form>(self, time: impl IntoExactField<DateTime<Utc>, Form>) -> Self {
        Self(self.0.body_field("time", time.into_exact_field()))
    }

    /// Remark about it.
    pub fn note<Form>(self, note: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("note", note.into_field()))
    }

    ///
    ///
    /// `clinic` in JSON.
    pub fn clinic<Form>(self, clinic: impl IntoIdField<ClinicUuid, Form>) -> Self {
        Self(self.0.body_id("clinic", clinic.into_id_field()))
    }

    ///
    ///
    /// `image` in JSON.
    pub fn image<Form>(self, image: impl IntoIdField<ImageUid, Form>) -> Self {
        Self(self.0.body_id("image", image.into_id_field()))
    }

    /// Replaces the body. Fields set before are discarded; fields added with `with_body_field`
    /// are kept.
    pub fn body(self, body: &Thing) -> Self {
        Self(self.0.body(body))
    }
}

request!(Replace => Everything);

/// A request of [`Kinds::retrieve`]: `GET /v1/kinds/everything/{thingId}`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct Retrieve(Box<Call>);

request!(Retrieve => Everything);

/// A request of [`Kinds::update`]: `PATCH /v1/kinds/everything/{thingId}`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct Update(Box<Call>);

impl Update {
    /// A text, left out or given.
    ///
    /// `textOptional` in JSON.
    pub fn text_optional<Form>(
        self,
        text_optional: impl IntoField<String, Form>,
    ) -> Self {
        Self(self.0.body_text("textOptional", text_optional.into_field()))
    }

    /// A text, left out, null or given.
    ///
    /// `textEither` in JSON.
    pub fn text_either<Form>(self, text_either: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("textEither", text_either.into_field()))
    }

    /// Clears `textEither` by sending null.
    pub fn clear_text_either(self) -> Self {
        Self(self.0.body_null("textEither"))
    }

    /// A whole, left out or given.
    ///
    /// `wholeOptional` in JSON.
    pub fn whole_optional<Form>(
        self,
        whole_optional: impl IntoExactField<i64, Form>,
    ) -> Self {
        Self(self.0.body_field("wholeOptional", whole_optional.into_exact_field()))
    }

    /// A whole, left out, null or given.
    ///
    /// `wholeEither` in JSON.
    pub fn whole_either<Form>(
        self,
        whole_either: impl IntoExactField<i64, Form>,
    ) -> Self {
        Self(self.0.body_field("wholeEither", whole_either.into_exact_field()))
    }

    /// Clears `wholeEither` by sending null.
    pub fn clear_whole_either(self) -> Self {
        Self(self.0.body_null("wholeEither"))
    }

    /// A count, left out or given.
    ///
    /// `countOptional` in JSON; at least 0.
    pub fn count_optional<Form>(
        self,
        count_optional: impl IntoExactField<u32, Form>,
    ) -> Self {
        Self(self.0.body_field("countOptional", count_optional.into_exact_field()))
    }

    /// A count, left out, null or given.
    ///
    /// `countEither` in JSON; at least 0.
    pub fn count_either<Form>(
        self,
        count_either: impl IntoExactField<u32, Form>,
    ) -> Self {
        Self(self.0.body_field("countEither", count_either.into_exact_field()))
    }

    /// Clears `countEither` by sending null.
    pub fn clear_count_either(self) -> Self {
        Self(self.0.body_null("countEither"))
    }

    /// A number, left out or given.
    ///
    /// `numberOptional` in JSON.
    pub fn number_optional<Form>(
        self,
        number_optional: impl IntoExactField<f64, Form>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberOptional",
                    number_optional
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

    /// A number, left out, null or given.
    ///
    /// `numberEither` in JSON.
    pub fn number_either<Form>(
        self,
        number_either: impl IntoExactField<f64, Form>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberEither",
                    number_either
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

    /// Clears `numberEither` by sending null.
    pub fn clear_number_either(self) -> Self {
        Self(self.0.body_null("numberEither"))
    }

    /// A flag, left out or given.
    ///
    /// `flagOptional` in JSON.
    pub fn flag_optional<Form>(
        self,
        flag_optional: impl IntoExactField<bool, Form>,
    ) -> Self {
        Self(self.0.body_field("flagOptional", flag_optional.into_exact_field()))
    }

    /// A flag, left out, null or given.
    ///
    /// `flagEither` in JSON.
    pub fn flag_either<Form>(
        self,
        flag_either: impl IntoExactField<bool, Form>,
    ) -> Self {
        Self(self.0.body_field("flagEither", flag_either.into_exact_field()))
    }

    /// Clears `flagEither` by sending null.
    pub fn clear_flag_either(self) -> Self {
        Self(self.0.body_null("flagEither"))
    }

    /// A date, left out or given.
    ///
    /// `dateOptional` in JSON.
    pub fn date_optional<Form>(
        self,
        date_optional: impl IntoField<String, Form>,
    ) -> Self {
        Self(self.0.body_text("dateOptional", date_optional.into_field()))
    }

    /// A date, left out, null or given.
    ///
    /// `dateEither` in JSON.
    pub fn date_either<Form>(self, date_either: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("dateEither", date_either.into_field()))
    }

    /// Clears `dateEither` by sending null.
    pub fn clear_date_either(self) -> Self {
        Self(self.0.body_null("dateEither"))
    }

    /// A time, left out or given.
    ///
    /// `timeOptional` in JSON.
    pub fn time_optional<Form>(
        self,
        time_optional: impl IntoExactField<DateTime<Utc>, Form>,
    ) -> Self {
        Self(self.0.body_field("timeOptional", time_optional.into_exact_field()))
    }

    /// A time, left out, null or given.
    ///
    /// `timeEither` in JSON.
    pub fn time_either<Form>(
        self,
        time_either: impl IntoExactField<DateTime<Utc>, Form>,
    ) -> Self {
        Self(self.0.body_field("timeEither", time_either.into_exact_field()))
    }

    /// Clears `timeEither` by sending null.
    pub fn clear_time_either(self) -> Self {
        Self(self.0.body_null("timeEither"))
    }

    ///
    ///
    /// `idOptional` in JSON.
    pub fn id_optional<Form>(
        self,
        id_optional: impl IntoIdField<ThingId, Form>,
    ) -> Self {
        Self(self.0.body_id("idOptional", id_optional.into_id_field()))
    }

    /// A id, left out, null or given.
    ///
    /// `idEither` in JSON.
    pub fn id_either<Form>(self, id_either: impl IntoIdField<ThingId, Form>) -> Self {
        Self(self.0.body_id("idEither", id_either.into_id_field()))
    }

    /// Clears `idEither` by sending null.
    pub fn clear_id_either(self) -> Self {
        Self(self.0.body_null("idEither"))
    }

    ///
    ///
    /// `colourOptional` in JSON.
    pub fn colour_optional<Form>(
        self,
        colour_optional: impl IntoField<Colour, Form>,
    ) -> Self {
        Self(self.0.body_field("colourOptional", colour_optional.into_field()))
    }

    /// A colour, left out, null or given.
    ///
    /// `colourEither` in JSON.
    pub fn colour_either<Form>(
        self,
        colour_either: impl IntoField<Colour, Form>,
    ) -> Self {
        Self(self.0.body_field("colourEither", colour_either.into_field()))
    }

    /// Clears `colourEither` by sending null.
    pub fn clear_colour_either(self) -> Self {
        Self(self.0.body_null("colourEither"))
    }

    ///
    ///
    /// `thingOptional` in JSON.
    pub fn thing_optional<Form>(
        self,
        thing_optional: impl IntoExactField<Thing, Form>,
    ) -> Self {
        Self(self.0.body_field("thingOptional", thing_optional.into_exact_field()))
    }

    /// A thing, left out, null or given.
    ///
    /// `thingEither` in JSON.
    pub fn thing_either<Form>(
        self,
        thing_either: impl IntoExactField<Thing, Form>,
    ) -> Self {
        Self(self.0.body_field("thingEither", thing_either.into_exact_field()))
    }

    /// Clears `thingEither` by sending null.
    pub fn clear_thing_either(self) -> Self {
        Self(self.0.body_null("thingEither"))
    }

    /// A text list, left out or given.
    ///
    /// `textListOptional` in JSON.
    pub fn text_list_optional(
        self,
        text_list_optional: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "textListOptional",
                    Some(
                        text_list_optional
                            .into_iter()
                            .map(Into::into)
                            .collect::<Vec<String>>(),
                    ),
                ),
        )
    }

    /// A text list, left out, null or given.
    ///
    /// `textListEither` in JSON.
    pub fn text_list_either(
        self,
        text_list_either: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "textListEither",
                    Some(
                        text_list_either
                            .into_iter()
                            .map(Into::into)
                            .collect::<Vec<String>>(),
                    ),
                ),
        )
    }

    /// Clears `textListEither` by sending null.
    pub fn clear_text_list_either(self) -> Self {
        Self(self.0.body_null("textListEither"))
    }

    /// A whole list, left out or given.
    ///
    /// `wholeListOptional` in JSON.
    pub fn whole_list_optional(
        self,
        whole_list_optional: impl IntoIterator<Item = i64>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "wholeListOptional",
                    Some(whole_list_optional.into_iter().collect::<Vec<i64>>()),
                ),
        )
    }

    /// A whole list, left out, null or given.
    ///
    /// `wholeListEither` in JSON.
    pub fn whole_list_either(
        self,
        whole_list_either: impl IntoIterator<Item = i64>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "wholeListEither",
                    Some(whole_list_either.into_iter().collect::<Vec<i64>>()),
                ),
        )
    }

    /// Clears `wholeListEither` by sending null.
    pub fn clear_whole_list_either(self) -> Self {
        Self(self.0.body_null("wholeListEither"))
    }

    /// A count list, left out or given.
    ///
    /// `countListOptional` in JSON.
    pub fn count_list_optional(
        self,
        count_list_optional: impl IntoIterator<Item = u32>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "countListOptional",
                    Some(count_list_optional.into_iter().collect::<Vec<u32>>()),
                ),
        )
    }

    /// A count list, left out, null or given.
    ///
    /// `countListEither` in JSON.
    pub fn count_list_either(
        self,
        count_list_either: impl IntoIterator<Item = u32>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "countListEither",
                    Some(count_list_either.into_iter().collect::<Vec<u32>>()),
                ),
        )
    }

    /// Clears `countListEither` by sending null.
    pub fn clear_count_list_either(self) -> Self {
        Self(self.0.body_null("countListEither"))
    }

    /// A number list, left out or given.
    ///
    /// `numberListOptional` in JSON.
    pub fn number_list_optional(
        self,
        number_list_optional: impl IntoIterator<Item = f64>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberListOptional",
                    Some(
                        crate::wire::codec::Write::<
                            _,
                            Vec<crate::wire::codec::Plain>,
                        >::new(&number_list_optional.into_iter().collect::<Vec<f64>>()),
                    ),
                ),
        )
    }

    /// A number list, left out, null or given.
    ///
    /// `numberListEither` in JSON.
    pub fn number_list_either(
        self,
        number_list_either: impl IntoIterator<Item = f64>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberListEither",
                    Some(
                        crate::wire::codec::Write::<
                            _,
                            Vec<crate::wire::codec::Plain>,
                        >::new(&number_list_either.into_iter().collect::<Vec<f64>>()),
                    ),
                ),
        )
    }

    /// Clears `numberListEither` by sending null.
    pub fn clear_number_list_either(self) -> Self {
        Self(self.0.body_null("numberListEither"))
    }

    /// A flag list, left out or given.
    ///
    /// `flagListOptional` in JSON.
    pub fn flag_list_optional(
        self,
        flag_list_optional: impl IntoIterator<Item = bool>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "flagListOptional",
                    Some(flag_list_optional.into_iter().collect::<Vec<bool>>()),
                ),
        )
    }

    /// A flag list, left out, null or given.
    ///
    /// `flagListEither` in JSON.
    pub fn flag_list_either(
        self,
        flag_list_either: impl IntoIterator<Item = bool>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "flagListEither",
                    Some(flag_list_either.into_iter().collect::<Vec<bool>>()),
                ),
        )
    }

    /// Clears `flagListEither` by sending null.
    pub fn clear_flag_list_either(self) -> Self {
        Self(self.0.body_null("flagListEither"))
    }

    /// A date list, left out or given.
    ///
    /// `dateListOptional` in JSON.
    pub fn date_list_optional(
        self,
        date_list_optional: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "dateListOptional",
                    Some(
                        date_list_optional
                            .into_iter()
                            .map(Into::into)
                            .collect::<Vec<String>>(),
                    ),
                ),
        )
    }

    /// A date list, left out, null or given.
    ///
    /// `dateListEither` in JSON.
    pub fn date_list_either(
        self,
        date_list_either: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "dateListEither",
                    Some(
                        date_list_either
                            .into_iter()
                            .map(Into::into)
                            .collect::<Vec<String>>(),
                    ),
                ),
        )
    }

    /// Clears `dateListEither` by sending null.
    pub fn clear_date_list_either(self) -> Self {
        Self(self.0.body_null("dateListEither"))
    }

    /// A time list, left out or given.
    ///
    /// `timeListOptional` in JSON.
    pub fn time_list_optional(
        self,
        time_list_optional: impl IntoIterator<Item = DateTime<Utc>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeListOptional",
                    Some(time_list_optional.into_iter().collect::<Vec<DateTime<Utc>>>()),
                ),
        )
    }

    /// A time list, left out, null or given.
    ///
    /// `timeListEither` in JSON.
    pub fn time_list_either(
        self,
        time_list_either: impl IntoIterator<Item = DateTime<Utc>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeListEither",
                    Some(time_list_either.into_iter().collect::<Vec<DateTime<Utc>>>()),
                ),
        )
    }

    /// Clears `timeListEither` by sending null.
    pub fn clear_time_list_either(self) -> Self {
        Self(self.0.body_null("timeListEither"))
    }

    /// A id list, left out or given.
    ///
    /// `idListOptional` in JSON.
    pub fn id_list_optional(
        self,
        id_list_optional: impl IntoIterator<Item = ThingId>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "idListOptional",
                    Some(id_list_optional.into_iter().collect::<Vec<ThingId>>()),
                ),
        )
    }

    /// A id list, left out, null or given.
    ///
    /// `idListEither` in JSON.
    pub fn id_list_either(
        self,
        id_list_either: impl IntoIterator<Item = ThingId>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "idListEither",
                    Some(id_list_either.into_iter().collect::<Vec<ThingId>>()),
                ),
        )
    }

    /// Clears `idListEither` by sending null.
    pub fn clear_id_list_either(self) -> Self {
        Self(self.0.body_null("idListEither"))
    }

    /// A colour list, left out or given.
    ///
    /// `colourListOptional` in JSON.
    pub fn colour_list_optional(
        self,
        colour_list_optional: impl IntoIterator<Item = Colour>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "colourListOptional",
                    Some(colour_list_optional.into_iter().collect::<Vec<Colour>>()),
                ),
        )
    }

    /// A colour list, left out, null or given.
    ///
    /// `colourListEither` in JSON.
    pub fn colour_list_either(
        self,
        colour_list_either: impl IntoIterator<Item = Colour>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "colourListEither",
                    Some(colour_list_either.into_iter().collect::<Vec<Colour>>()),
                ),
        )
    }

    /// Clears `colourListEither` by sending null.
    pub fn clear_colour_list_either(self) -> Self {
        Self(self.0.body_null("colourListEither"))
    }

    /// A thing list, left out or given.
    ///
    /// `thingListOptional` in JSON.
    pub fn thing_list_optional(
        self,
        thing_list_optional: impl IntoIterator<Item = Thing>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "thingListOptional",
                    Some(thing_list_optional.into_iter().collect::<Vec<Thing>>()),
                ),
        )
    }

    /// A thing list, left out, null or given.
    ///
    /// `thingListEither` in JSON.
    pub fn thing_list_either(
        self,
        thing_list_either: impl IntoIterator<Item = Thing>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "thingListEither",
                    Some(thing_list_either.into_iter().collect::<Vec<Thing>>()),
                ),
        )
    }

    /// Clears `thingListEither` by sending null.
    pub fn clear_thing_list_either(self) -> Self {
        Self(self.0.body_null("thingListEither"))
    }

    /// A text gaps, left out or given.
    ///
    /// `textGapsOptional` in JSON.
    pub fn text_gaps_optional(
        self,
        text_gaps_optional: impl IntoIterator<Item = Option<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "textGapsOptional",
                    Some(text_gaps_optional.into_iter().collect::<Vec<Option<String>>>()),
                ),
        )
    }

    /// A text gaps, left out, null or given.
    ///
    /// `textGapsEither` in JSON.
    pub fn text_gaps_either(
        self,
        text_gaps_either: impl IntoIterator<Item = Option<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "textGapsEither",
                    Some(text_gaps_either.into_iter().collect::<Vec<Option<String>>>()),
                ),
        )
    }

    /// Clears `textGapsEither` by sending null.
    pub fn clear_text_gaps_either(self) -> Self {
        Self(self.0.body_null("textGapsEither"))
    }

    /// A whole gaps, left out or given.
    ///
    /// `wholeGapsOptional` in JSON.
    pub fn whole_gaps_optional(
        self,
        whole_gaps_optional: impl IntoIterator<Item = Option<i64>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "wholeGapsOptional",
                    Some(whole_gaps_optional.into_iter().collect::<Vec<Option<i64>>>()),
                ),
        )
    }

    /// A whole gaps, left out, null or given.
    ///
    /// `wholeGapsEither` in JSON.
    pub fn whole_gaps_either(
        self,
        whole_gaps_either: impl IntoIterator<Item = Option<i64>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "wholeGapsEither",
                    Some(whole_gaps_either.into_iter().collect::<Vec<Option<i64>>>()),
                ),
        )
    }

    /// Clears `wholeGapsEither` by sending null.
    pub fn clear_whole_gaps_either(self) -> Self {
        Self(self.0.body_null("wholeGapsEither"))
    }

    /// A count gaps, left out or given.
    ///
    /// `countGapsOptional` in JSON.
    pub fn count_gaps_optional(
        self,
        count_gaps_optional: impl IntoIterator<Item = Option<u32>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "countGapsOptional",
                    Some(count_gaps_optional.into_iter().collect::<Vec<Option<u32>>>()),
                ),
        )
    }

    /// A count gaps, left out, null or given.
    ///
    /// `countGapsEither` in JSON.
    pub fn count_gaps_either(
        self,
        count_gaps_either: impl IntoIterator<Item = Option<u32>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "countGapsEither",
                    Some(count_gaps_either.into_iter().collect::<Vec<Option<u32>>>()),
                ),
        )
    }

    /// Clears `countGapsEither` by sending null.
    pub fn clear_count_gaps_either(self) -> Self {
        Self(self.0.body_null("countGapsEither"))
    }

    /// A number gaps, left out or given.
    ///
    /// `numberGapsOptional` in JSON.
    pub fn number_gaps_optional(
        self,
        number_gaps_optional: impl IntoIterator<Item = Option<f64>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberGapsOptional",
                    Some(
                        crate::wire::codec::Write::<
                            _,
                            Vec<Option<crate::wire::codec::Plain>>,
                        >::new(
                            &number_gaps_optional
                                .into_iter()
                                .collect::<Vec<Option<f64>>>(),
                        ),
                    ),
                ),
        )
    }

    /// A number gaps, left out, null or given.
    ///
    /// `numberGapsEither` in JSON.
    pub fn number_gaps_either(
        self,
        number_gaps_either: impl IntoIterator<Item = Option<f64>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberGapsEither",
                    Some(
                        crate::wire::codec::Write::<
                            _,
                            Vec<Option<crate::wire::codec::Plain>>,
                        >::new(
                            &number_gaps_either.into_iter().collect::<Vec<Option<f64>>>(),
                        ),
                    ),
                ),
        )
    }

    /// Clears `numberGapsEither` by sending null.
    pub fn clear_number_gaps_either(self) -> Self {
        Self(self.0.body_null("numberGapsEither"))
    }

    /// A flag gaps, left out or given.
    ///
    /// `flagGapsOptional` in JSON.
    pub fn flag_gaps_optional(
        self,
        flag_gaps_optional: impl IntoIterator<Item = Option<bool>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "flagGapsOptional",
                    Some(flag_gaps_optional.into_iter().collect::<Vec<Option<bool>>>()),
                ),
        )
    }

    /// A flag gaps, left out, null or given.
    ///
    /// `flagGapsEither` in JSON.
    pub fn flag_gaps_either(
        self,
        flag_gaps_either: impl IntoIterator<Item = Option<bool>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "flagGapsEither",
                    Some(flag_gaps_either.into_iter().collect::<Vec<Option<bool>>>()),
                ),
        )
    }

    /// Clears `flagGapsEither` by sending null.
    pub fn clear_flag_gaps_either(self) -> Self {
        Self(self.0.body_null("flagGapsEither"))
    }

    /// A date gaps, left out or given.
    ///
    /// `dateGapsOptional` in JSON.
    pub fn date_gaps_optional(
        self,
        date_gaps_optional: impl IntoIterator<Item = Option<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "dateGapsOptional",
                    Some(date_gaps_optional.into_iter().collect::<Vec<Option<String>>>()),
                ),
        )
    }

    /// A date gaps, left out, null or given.
    ///
    /// `dateGapsEither` in JSON.
    pub fn date_gaps_either(
        self,
        date_gaps_either: impl IntoIterator<Item = Option<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "dateGapsEither",
                    Some(date_gaps_either.into_iter().collect::<Vec<Option<String>>>()),
                ),
        )
    }

    /// Clears `dateGapsEither` by sending null.
    pub fn clear_date_gaps_either(self) -> Self {
        Self(self.0.body_null("dateGapsEither"))
    }

    /// A time gaps, left out or given.
    ///
    /// `timeGapsOptional` in JSON.
    pub fn time_gaps_optional(
        self,
        time_gaps_optional: impl IntoIterator<Item = Option<DateTime<Utc>>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeGapsOptional",
                    Some(
                        time_gaps_optional
                            .into_iter()
                            .collect::<Vec<Option<DateTime<Utc>>>>(),
                    ),
                ),
        )
    }

    /// A time gaps, left out, null or given.
    ///
    /// `timeGapsEither` in JSON.
    pub fn time_gaps_either(
        self,
        time_gaps_either: impl IntoIterator<Item = Option<DateTime<Utc>>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeGapsEither",
                    Some(
                        time_gaps_either
                            .into_iter()
                            .collect::<Vec<Option<DateTime<Utc>>>>(),
                    ),
                ),
        )
    }

    /// Clears `timeGapsEither` by sending null.
    pub fn clear_time_gaps_either(self) -> Self {
        Self(self.0.body_null("timeGapsEither"))
    }

    /// A id gaps, left out or given.
    ///
    /// `idGapsOptional` in JSON.
    pub fn id_gaps_optional(
        self,
        id_gaps_optional: impl IntoIterator<Item = Option<ThingId>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "idGapsOptional",
                    Some(id_gaps_optional.into_iter().collect::<Vec<Option<ThingId>>>()),
                ),
        )
    }

    /// A id gaps, left out, null or given.
    ///
    /// `idGapsEither` in JSON.
    pub fn id_gaps_either(
        self,
        id_gaps_either: impl IntoIterator<Item = Option<ThingId>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "idGapsEither",
                    Some(id_gaps_either.into_iter().collect::<Vec<Option<ThingId>>>()),
                ),
        )
    }

    /// Clears `idGapsEither` by sending null.
    pub fn clear_id_gaps_either(self) -> Self {
        Self(self.0.body_null("idGapsEither"))
    }

    /// A colour gaps, left out or given.
    ///
    /// `colourGapsOptional` in JSON.
    pub fn colour_gaps_optional(
        self,
        colour_gaps_optional: impl IntoIterator<Item = Option<Colour>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "colourGapsOptional",
                    Some(
                        colour_gaps_optional.into_iter().collect::<Vec<Option<Colour>>>(),
                    ),
                ),
        )
    }

    /// A colour gaps, left out, null or given.
    ///
    /// `colourGapsEither` in JSON.
    pub fn colour_gaps_either(
        self,
        colour_gaps_either: impl IntoIterator<Item = Option<Colour>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "colourGapsEither",
                    Some(colour_gaps_either.into_iter().collect::<Vec<Option<Colour>>>()),
                ),
        )
    }

    /// Clears `colourGapsEither` by sending null.
    pub fn clear_colour_gaps_either(self) -> Self {
        Self(self.0.body_null("colourGapsEither"))
    }

    /// A thing gaps, left out or given.
    ///
    /// `thingGapsOptional` in JSON.
    pub fn thing_gaps_optional(
        self,
        thing_gaps_optional: impl IntoIterator<Item = Option<Thing>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "thingGapsOptional",
                    Some(thing_gaps_optional.into_iter().collect::<Vec<Option<Thing>>>()),
                ),
        )
    }

    /// A thing gaps, left out, null or given.
    ///
    /// `thingGapsEither` in JSON.
    pub fn thing_gaps_either(
        self,
        thing_gaps_either: impl IntoIterator<Item = Option<Thing>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "thingGapsEither",
                    Some(thing_gaps_either.into_iter().collect::<Vec<Option<Thing>>>()),
                ),
        )
    }

    /// Clears `thingGapsEither` by sending null.
    pub fn clear_thing_gaps_either(self) -> Self {
        Self(self.0.body_null("thingGapsEither"))
    }

    /// A text map, left out or given.
    ///
    /// `textMapOptional` in JSON.
    pub fn text_map_optional(
        self,
        text_map_optional: impl IntoIterator<
            Item = (impl Into<String>, impl Into<String>),
        >,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "textMapOptional",
                    Some(
                        text_map_optional
                            .into_iter()
                            .map(|(key, value)| (key.into(), value.into()))
                            .collect::<BTreeMap<String, String>>(),
                    ),
                ),
        )
    }

    /// A text map, left out, null or given.
    ///
    /// `textMapEither` in JSON.
    pub fn text_map_either(
        self,
        text_map_either: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "textMapEither",
                    Some(
                        text_map_either
                            .into_iter()
                            .map(|(key, value)| (key.into(), value.into()))
                            .collect::<BTreeMap<String, String>>(),
                    ),
                ),
        )
    }

    /// Clears `textMapEither` by sending null.
    pub fn clear_text_map_either(self) -> Self {
        Self(self.0.body_null("textMapEither"))
    }

    /// A whole map, left out or given.
    ///
    /// `wholeMapOptional` in JSON.
    pub fn whole_map_optional(
        self,
        whole_map_optional: impl IntoIterator<Item = (impl Into<String>, i64)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "wholeMapOptional",
                    Some(
                        whole_map_optional
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, i64>>(),
                    ),
                ),
        )
    }

    /// A whole map, left out, null or given.
    ///
    /// `wholeMapEither` in JSON.
    pub fn whole_map_either(
        self,
        whole_map_either: impl IntoIterator<Item = (impl Into<String>, i64)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "wholeMapEither",
                    Some(
                        whole_map_either
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, i64>>(),
                    ),
                ),
        )
    }

    /// Clears `wholeMapEither` by sending null.
    pub fn clear_whole_map_either(self) -> Self {
        Self(self.0.body_null("wholeMapEither"))
    }

    /// A count map, left out or given.
    ///
    /// `countMapOptional` in JSON; values at least 0.
    pub fn count_map_optional(
        self,
        count_map_optional: impl IntoIterator<Item = (impl Into<String>, u32)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "countMapOptional",
                    Some(
                        count_map_optional
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, u32>>(),
                    ),
                ),
        )
    }

    /// A count map, left out, null or given.
    ///
    /// `countMapEither` in JSON; values at least 0.
    pub fn count_map_either(
        self,
        count_map_either: impl IntoIterator<Item = (impl Into<String>, u32)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "countMapEither",
                    Some(
                        count_map_either
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, u32>>(),
                    ),
                ),
        )
    }

    /// Clears `countMapEither` by sending null.
    pub fn clear_count_map_either(self) -> Self {
        Self(self.0.body_null("countMapEither"))
    }

    /// A number map, left out or given.
    ///
    /// `numberMapOptional` in JSON.
    pub fn number_map_optional(
        self,
        number_map_optional: impl IntoIterator<Item = (impl Into<String>, f64)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberMapOptional",
                    Some(
                        crate::wire::codec::Write::<
                            _,
                            crate::wire::codec::Map<crate::wire::codec::Plain>,
                        >::new(
                            &number_map_optional
                                .into_iter()
                                .map(|(key, value)| (key.into(), value))
                                .collect::<BTreeMap<String, f64>>(),
                        ),
                    ),
                ),
        )
    }

    /// A number map, left out, null or given.
    ///
    /// `numberMapEither` in JSON.
    pub fn number_map_either(
        self,
        number_map_either: impl IntoIterator<Item = (impl Into<String>, f64)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberMapEither",
                    Some(
                        crate::wire::codec::Write::<
                            _,
                            crate::wire::codec::Map<crate::wire::codec::Plain>,
                        >::new(
                            &number_map_either
                                .into_iter()
                                .map(|(key, value)| (key.into(), value))
                                .collect::<BTreeMap<String, f64>>(),
                        ),
                    ),
                ),
        )
    }

    /// Clears `numberMapEither` by sending null.
    pub fn clear_number_map_either(self) -> Self {
        Self(self.0.body_null("numberMapEither"))
    }

    /// A flag map, left out or given.
    ///
    /// `flagMapOptional` in JSON.
    pub fn flag_map_optional(
        self,
        flag_map_optional: impl IntoIterator<Item = (impl Into<String>, bool)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "flagMapOptional",
                    Some(
                        flag_map_optional
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, bool>>(),
                    ),
                ),
        )
    }

    /// A flag map, left out, null or given.
    ///
    /// `flagMapEither` in JSON.
    pub fn flag_map_either(
        self,
        flag_map_either: impl IntoIterator<Item = (impl Into<String>, bool)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "flagMapEither",
                    Some(
                        flag_map_either
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, bool>>(),
                    ),
                ),
        )
    }

    /// Clears `flagMapEither` by sending null.
    pub fn clear_flag_map_either(self) -> Self {
        Self(self.0.body_null("flagMapEither"))
    }

    /// A date map, left out or given.
    ///
    /// `dateMapOptional` in JSON.
    pub fn date_map_optional(
        self,
        date_map_optional: impl IntoIterator<
            Item = (impl Into<String>, impl Into<String>),
        >,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "dateMapOptional",
                    Some(
                        date_map_optional
                            .into_iter()
                            .map(|(key, value)| (key.into(), value.into()))
                            .collect::<BTreeMap<String, String>>(),
                    ),
                ),
        )
    }

    /// A date map, left out, null or given.
    ///
    /// `dateMapEither` in JSON.
    pub fn date_map_either(
        self,
        date_map_either: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "dateMapEither",
                    Some(
                        date_map_either
                            .into_iter()
                            .map(|(key, value)| (key.into(), value.into()))
                            .collect::<BTreeMap<String, String>>(),
                    ),
                ),
        )
    }

    /// Clears `dateMapEither` by sending null.
    pub fn clear_date_map_either(self) -> Self {
        Self(self.0.body_null("dateMapEither"))
    }

    /// A time map, left out or given.
    ///
    /// `timeMapOptional` in JSON.
    pub fn time_map_optional(
        self,
        time_map_optional: impl IntoIterator<Item = (impl Into<String>, DateTime<Utc>)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeMapOptional",
                    Some(
                        time_map_optional
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, DateTime<Utc>>>(),
                    ),
                ),
        )
    }

    /// A time map, left out, null or given.
    ///
    /// `timeMapEither` in JSON.
    pub fn time_map_either(
        self,
        time_map_either: impl IntoIterator<Item = (impl Into<String>, DateTime<Utc>)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeMapEither",
                    Some(
                        time_map_either
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, DateTime<Utc>>>(),
                    ),
                ),
        )
    }

    /// Clears `timeMapEither` by sending null.
    pub fn clear_time_map_either(self) -> Self {
        Self(self.0.body_null("timeMapEither"))
    }

    /// A id map, left out or given.
    ///
    /// `idMapOptional` in JSON.
    pub fn id_map_optional(
        self,
        id_map_optional: impl IntoIterator<Item = (impl Into<String>, ThingId)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "idMapOptional",
                    Some(
                        id_map_optional
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, ThingId>>(),
                    ),
                ),
        )
    }

    /// A id map, left out, null or given.
    ///
    /// `idMapEither` in JSON.
    pub fn id_map_either(
        self,
        id_map_either: impl IntoIterator<Item = (impl Into<String>, ThingId)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "idMapEither",
                    Some(
                        id_map_either
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, ThingId>>(),
                    ),
                ),
        )
    }

    /// Clears `idMapEither` by sending null.
    pub fn clear_id_map_either(self) -> Self {
        Self(self.0.body_null("idMapEither"))
    }

    /// A colour map, left out or given.
    ///
    /// `colourMapOptional` in JSON.
    pub fn colour_map_optional(
        self,
        colour_map_optional: impl IntoIterator<Item = (impl Into<String>, Colour)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "colourMapOptional",
                    Some(
                        colour_map_optional
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, Colour>>(),
                    ),
                ),
        )
    }

    /// A colour map, left out, null or given.
    ///
    /// `colourMapEither` in JSON.
    pub fn colour_map_either(
        self,
        colour_map_either: impl IntoIterator<Item = (impl Into<String>, Colour)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "colourMapEither",
                    Some(
                        colour_map_either
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, Colour>>(),
                    ),
                ),
        )
    }

    /// Clears `colourMapEither` by sending null.
    pub fn clear_colour_map_either(self) -> Self {
        Self(self.0.body_null("colourMapEither"))
    }

    /// A thing map, left out or given.
    ///
    /// `thingMapOptional` in JSON.
    pub fn thing_map_optional(
        self,
        thing_map_optional: impl IntoIterator<Item = (impl Into<String>, Thing)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "thingMapOptional",
                    Some(
                        thing_map_optional
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, Thing>>(),
                    ),
                ),
        )
    }

    /// A thing map, left out, null or given.
    ///
    /// `thingMapEither` in JSON.
    pub fn thing_map_either(
        self,
        thing_map_either: impl IntoIterator<Item = (impl Into<String>, Thing)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "thingMapEither",
                    Some(
                        thing_map_either
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, Thing>>(),
                    ),
                ),
        )
    }

    /// Clears `thingMapEither` by sending null.
    pub fn clear_thing_map_either(self) -> Self {
        Self(self.0.body_null("thingMapEither"))
    }

    /// A text map gaps, left out or given.
    ///
    /// `textMapGapsOptional` in JSON.
    pub fn text_map_gaps_optional(
        self,
        text_map_gaps_optional: impl IntoIterator<
            Item = (impl Into<String>, Option<String>),
        >,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "textMapGapsOptional",
                    Some(
                        text_map_gaps_optional
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, Option<String>>>(),
                    ),
                ),
        )
    }

    /// A text map gaps, left out, null or given.
    ///
    /// `textMapGapsEither` in JSON.
    pub fn text_map_gaps_either(
        self,
        text_map_gaps_either: impl IntoIterator<
            Item = (impl Into<String>, Option<String>),
        >,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "textMapGapsEither",
                    Some(
                        text_map_gaps_either
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, Option<String>>>(),
                    ),
                ),
        )
    }

    /// Clears `textMapGapsEither` by sending null.
    pub fn clear_text_map_gaps_either(self) -> Self {
        Self(self.0.body_null("textMapGapsEither"))
    }

    /// A whole map gaps, left out or given.
    ///
    /// `wholeMapGapsOptional` in JSON.
    pub fn whole_map_gaps_optional(
        self,
        whole_map_gaps_optional: impl IntoIterator<
            Item = (impl Into<String>, Option<i64>),
        >,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "wholeMapGapsOptional",
                    Some(
                        whole_map_gaps_optional
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, Option<i64>>>(),
                    ),
                ),
        )
    }

    /// A whole map gaps, left out, null or given.
    ///
    /// `wholeMapGapsEither` in JSON.
    pub fn whole_map_gaps_either(
        self,
        whole_map_gaps_either: impl IntoIterator<Item = (impl Into<String>, Option<i64>)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "wholeMapGapsEither",
                    Some(
                        whole_map_gaps_either
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, Option<i64>>>(),
                    ),
                ),
        )
    }

    /// Clears `wholeMapGapsEither` by sending null.
    pub fn clear_whole_map_gaps_either(self) -> Self {
        Self(self.0.body_null("wholeMapGapsEither"))
    }

    /// A count map gaps, left out or given.
    ///
    /// `countMapGapsOptional` in JSON; values at least 0.
    pub fn count_map_gaps_optional(
        self,
        count_map_gaps_optional: impl IntoIterator<
            Item = (impl Into<String>, Option<u32>),
        >,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "countMapGapsOptional",
                    Some(
                        count_map_gaps_optional
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, Option<u32>>>(),
                    ),
                ),
        )
    }

    /// A count map gaps, left out, null or given.
    ///
    /// `countMapGapsEither` in JSON; values at least 0.
    pub fn count_map_gaps_either(
        self,
        count_map_gaps_either: impl IntoIterator<Item = (impl Into<String>, Option<u32>)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "countMapGapsEither",
                    Some(
                        count_map_gaps_either
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, Option<u32>>>(),
                    ),
                ),
        )
    }

    /// Clears `countMapGapsEither` by sending null.
    pub fn clear_count_map_gaps_either(self) -> Self {
        Self(self.0.body_null("countMapGapsEither"))
    }

    /// A number map gaps, left out or given.
    ///
    /// `numberMapGapsOptional` in JSON.
    pub fn number_map_gaps_optional(
        self,
        number_map_gaps_optional: impl IntoIterator<
            Item = (impl Into<String>, Option<f64>),
        >,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberMapGapsOptional",
                    Some(
                        crate::wire::codec::Write::<
                            _,
                            crate::wire::codec::Map<Option<crate::wire::codec::Plain>>,
                        >::new(
                            &number_map_gaps_optional
                                .into_iter()
                                .map(|(key, value)| (key.into(), value))
                                .collect::<BTreeMap<String, Option<f64>>>(),
                        ),
                    ),
                ),
        )
    }

    /// A number map gaps, left out, null or given.
    ///
    /// `numberMapGapsEither` in JSON.
    pub fn number_map_gaps_either(
        self,
        number_map_gaps_either: impl IntoIterator<
            Item = (impl Into<String>, Option<f64>),
        >,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberMapGapsEither",
                    Some(
                        crate::wire::codec::Write::<
                            _,
                            crate::wire::codec::Map<Option<crate::wire::codec::Plain>>,
                        >::new(
                            &number_map_gaps_either
                                .into_iter()
                                .map(|(key, value)| (key.into(), value))
                                .collect::<BTreeMap<String, Option<f64>>>(),
                        ),
                    ),
                ),
        )
    }

    /// Clears `numberMapGapsEither` by sending null.
    pub fn clear_number_map_gaps_either(self) -> Self {
        Self(self.0.body_null("numberMapGapsEither"))
    }

    /// A flag map gaps, left out or given.
    ///
    /// `flagMapGapsOptional` in JSON.
    pub fn flag_map_gaps_optional(
        self,
        flag_map_gaps_optional: impl IntoIterator<
            Item = (impl Into<String>, Option<bool>),
        >,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "flagMapGapsOptional",
                    Some(
                        flag_map_gaps_optional
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, Option<bool>>>(),
                    ),
                ),
        )
    }

    /// A flag map gaps, left out, null or given.
    ///
    /// `flagMapGapsEither` in JSON.
    pub fn flag_map_gaps_either(
        self,
        flag_map_gaps_either: impl IntoIterator<Item = (impl Into<String>, Option<bool>)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "flagMapGapsEither",
                    Some(
                        flag_map_gaps_either
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, Option<bool>>>(),
                    ),
                ),
        )
    }

    /// Clears `flagMapGapsEither` by sending null.
    pub fn clear_flag_map_gaps_either(self) -> Self {
        Self(self.0.body_null("flagMapGapsEither"))
    }

    /// A date map gaps, left out or given.
    ///
    /// `dateMapGapsOptional` in JSON.
    pub fn date_map_gaps_optional(
        self,
        date_map_gaps_optional: impl IntoIterator<
            Item = (impl Into<String>, Option<String>),
        >,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "dateMapGapsOptional",
                    Some(
                        date_map_gaps_optional
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, Option<String>>>(),
                    ),
                ),
        )
    }

    /// A date map gaps, left out, null or given.
    ///
    /// `dateMapGapsEither` in JSON.
    pub fn date_map_gaps_either(
        self,
        date_map_gaps_either: impl IntoIterator<
            Item = (impl Into<String>, Option<String>),
        >,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "dateMapGapsEither",
                    Some(
                        date_map_gaps_either
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, Option<String>>>(),
                    ),
                ),
        )
    }

    /// Clears `dateMapGapsEither` by sending null.
    pub fn clear_date_map_gaps_either(self) -> Self {
        Self(self.0.body_null("dateMapGapsEither"))
    }

    /// A time map gaps, left out or given.
    ///
    /// `timeMapGapsOptional` in JSON.
    pub fn time_map_gaps_optional(
        self,
        time_map_gaps_optional: impl IntoIterator<
            Item = (impl Into<String>, Option<DateTime<Utc>>),
        >,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeMapGapsOptional",
                    Some(
                        time_map_gaps_optional
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, Option<DateTime<Utc>>>>(),
                    ),
                ),
        )
    }

    /// A time map gaps, left out, null or given.
    ///
    /// `timeMapGapsEither` in JSON.
    pub fn time_map_gaps_either(
        self,
        time_map_gaps_either: impl IntoIterator<
            Item = (impl Into<String>, Option<DateTime<Utc>>),
        >,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeMapGapsEither",
                    Some(
                        time_map_gaps_either
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, Option<DateTime<Utc>>>>(),
                    ),
                ),
        )
    }

    /// Clears `timeMapGapsEither` by sending null.
    pub fn clear_time_map_gaps_either(self) -> Self {
        Self(self.0.body_null("timeMapGapsEither"))
    }

    /// A id map gaps, left out or given.
    ///
    /// `idMapGapsOptional` in JSON.
    pub fn id_map_gaps_optional(
        self,
        id_map_gaps_optional: impl IntoIterator<
            Item = (impl Into<String>, Option<ThingId>),
        >,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "idMapGapsOptional",
                    Some(
                        id_map_gaps_optional
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, Option<ThingId>>>(),
                    ),
                ),
        )
    }

    /// A id map gaps, left out, null or given.
    ///
    /// `idMapGapsEither` in JSON.
    pub fn id_map_gaps_either(
        self,
        id_map_gaps_either: impl IntoIterator<
            Item = (impl Into<String>, Option<ThingId>),
        >,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "idMapGapsEither",
                    Some(
                        id_map_gaps_either
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, Option<ThingId>>>(),
                    ),
                ),
        )
    }

    /// Clears `idMapGapsEither` by sending null.
    pub fn clear_id_map_gaps_either(self) -> Self {
        Self(self.0.body_null("idMapGapsEither"))
    }

    /// A colour map gaps, left out or given.
    ///
    /// `colourMapGapsOptional` in JSON.
    pub fn colour_map_gaps_optional(
        self,
        colour_map_gaps_optional: impl IntoIterator<
            Item = (impl Into<String>, Option<Colour>),
        >,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "colourMapGapsOptional",
                    Some(
                        colour_map_gaps_optional
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, Option<Colour>>>(),
                    ),
                ),
        )
    }

    /// A colour map gaps, left out, null or given.
    ///
    /// `colourMapGapsEither` in JSON.
    pub fn colour_map_gaps_either(
        self,
        colour_map_gaps_either: impl IntoIterator<
            Item = (impl Into<String>, Option<Colour>),
        >,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "colourMapGapsEither",
                    Some(
                        colour_map_gaps_either
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, Option<Colour>>>(),
                    ),
                ),
        )
    }

    /// Clears `colourMapGapsEither` by sending null.
    pub fn clear_colour_map_gaps_either(self) -> Self {
        Self(self.0.body_null("colourMapGapsEither"))
    }

    /// A thing map gaps, left out or given.
    ///
    /// `thingMapGapsOptional` in JSON.
    pub fn thing_map_gaps_optional(
        self,
        thing_map_gaps_optional: impl IntoIterator<
            Item = (impl Into<String>, Option<Thing>),
        >,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "thingMapGapsOptional",
                    Some(
                        thing_map_gaps_optional
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, Option<Thing>>>(),
                    ),
                ),
        )
    }

    /// A thing map gaps, left out, null or given.
    ///
    /// `thingMapGapsEither` in JSON.
    pub fn thing_map_gaps_either(
        self,
        thing_map_gaps_either: impl IntoIterator<
            Item = (impl Into<String>, Option<Thing>),
        >,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "thingMapGapsEither",
                    Some(
                        thing_map_gaps_either
                            .into_iter()
                            .map(|(key, value)| (key.into(), value))
                            .collect::<BTreeMap<String, Option<Thing>>>(),
                    ),
                ),
        )
    }

    /// Clears `thingMapGapsEither` by sending null.
    pub fn clear_thing_map_gaps_either(self) -> Self {
        Self(self.0.body_null("thingMapGapsEither"))
    }

    /// A any map, left out or given.
    ///
    /// `anyMapOptional` in JSON.
    pub fn any_map_optional(self, any_map_optional: Map<String, Value>) -> Self {
        Self(self.0.body_field("anyMapOptional", Some(any_map_optional)))
    }

    /// A any map, left out, null or given.
    ///
    /// `anyMapEither` in JSON.
    pub fn any_map_either(self, any_map_either: Map<String, Value>) -> Self {
        Self(self.0.body_field("anyMapEither", Some(any_map_either)))
    }

    /// Clears `anyMapEither` by sending null.
    pub fn clear_any_map_either(self) -> Self {
        Self(self.0.body_null("anyMapEither"))
    }

    /// A number list map, left out or given.
    ///
    /// `numberListMapOptional` in JSON.
    pub fn number_list_map_optional(
        self,
        number_list_map_optional: impl IntoIterator<Item = (impl Into<String>, Vec<f64>)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberListMapOptional",
                    Some(
                        crate::wire::codec::Write::<
                            _,
                            crate::wire::codec::Map<Vec<crate::wire::codec::Plain>>,
                        >::new(
                            &number_list_map_optional
                                .into_iter()
                                .map(|(key, value)| (key.into(), value))
                                .collect::<BTreeMap<String, Vec<f64>>>(),
                        ),
                    ),
                ),
        )
    }

    /// A number list map, left out, null or given.
    ///
    /// `numberListMapEither` in JSON.
    pub fn number_list_map_either(
        self,
        number_list_map_either: impl IntoIterator<Item = (impl Into<String>, Vec<f64>)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberListMapEither",
                    Some(
                        crate::wire::codec::Write::<
                            _,
                            crate::wire::codec::Map<Vec<crate::wire::codec::Plain>>,
                        >::new(
                            &number_list_map_either
                                .into_iter()
                                .map(|(key, value)| (key.into(), value))
                                .collect::<BTreeMap<String, Vec<f64>>>(),
                        ),
                    ),
                ),
        )
    }

    /// Clears `numberListMapEither` by sending null.
    pub fn clear_number_list_map_either(self) -> Self {
        Self(self.0.body_null("numberListMapEither"))
    }

    /// A time list list, left out or given.
    ///
    /// `timeListListOptional` in JSON.
    pub fn time_list_list_optional(
        self,
        time_list_list_optional: impl IntoIterator<Item = Vec<DateTime<Utc>>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeListListOptional",
                    Some(
                        time_list_list_optional
                            .into_iter()
                            .collect::<Vec<Vec<DateTime<Utc>>>>(),
                    ),
                ),
        )
    }

    /// A time list list, left out, null or given.
    ///
    /// `timeListListEither` in JSON.
    pub fn time_list_list_either(
        self,
        time_list_list_either: impl IntoIterator<Item = Vec<DateTime<Utc>>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeListListEither",
                    Some(
                        time_list_list_either
                            .into_iter()
                            .collect::<Vec<Vec<DateTime<Utc>>>>(),
                    ),
                ),
        )
    }

    /// Clears `timeListListEither` by sending null.
    pub fn clear_time_list_list_either(self) -> Self {
        Self(self.0.body_null("timeListListEither"))
    }

    ///
    ///
    /// `nested` in JSON.
    pub fn nested<Form>(self, nested: impl IntoExactField<NestedUpdate, Form>) -> Self {
        Self(self.0.body_field("nested", nested.into_exact_field()))
    }

    /// Replaces the body. Fields set before are discarded; fields added with `with_body_field`
    /// are kept.
    pub fn body(self, body: &EverythingUpdateParams) -> Self {
        Self(self.0.body(body))
    }
}

request!(Update => Everything);
