// Made by `cargo xtask regen` from spec/. Do not edit.

//! The resource `kinds`.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde_json::{Map, Value};

use crate::{Client, IntoId};
use crate::generated::operations::{
    KINDS_CREATE, KINDS_DELETE, KINDS_LIST, KINDS_REPLACE, KINDS_RETRIEVE, KINDS_UPDATE,
};
use crate::request::call::Call;
use crate::types::{
    Colour, Everything, EverythingCreateParams, EverythingPage, EverythingUpdateParams,
    NestedUpdate, Thing, ThingId,
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
    /// `POST /v1/kinds/everything`. Sending it twice may do it twice.
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
    /// use avara_client::types::Colour;
    /// let reply = avara.kinds().create()
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
    /// # let _ = reply;
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
    /// `DELETE /v1/kinds/everything/{thingId}`. Sending it twice does no harm.
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
    /// let reply = avara.kinds().delete("thg_0123456789abcdef0123456789abcdef").await?;
    /// # let _ = reply;
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
    /// `GET /v1/kinds/everything`. It changes nothing.
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
    /// let page = avara.kinds().list().await?;
    /// # let _ = page;
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
    /// `PUT /v1/kinds/everything/{thingId}`. Sending it twice does no harm.
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
    /// use avara_client::types::Colour;
    /// let reply = avara.kinds().replace("thg_0123456789abcdef0123456789abcdef")
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
    /// # let _ = reply;
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
    /// `GET /v1/kinds/everything/{thingId}`. It changes nothing.
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
    /// let reply = avara.kinds().retrieve("thg_0123456789abcdef0123456789abcdef").await?;
    /// # let _ = reply;
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
    /// `PATCH /v1/kinds/everything/{thingId}`. Sending it twice does no harm.
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
    /// use avara_client::types::NestedUpdate;
    /// let reply = avara.kinds().update("thg_0123456789abcdef0123456789abcdef")
    ///     .nested(NestedUpdate::new().note("a"))
    ///     .await?;
    /// # let _ = reply;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, thing_id: impl IntoId<ThingId>) -> Update {
        Update(Call::new(self.client, &KINDS_UPDATE).path_id("thingId", thing_id))
    }
}

/// The request of [`Kinds::create`]: `POST /v1/kinds/everything`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct Create(Call);

impl Create {
    /// A text, always there.
    ///
    /// `textRequired` on the wire. Required.
    pub fn text_required(self, text_required: impl Into<String>) -> Self {
        Self(self.0.body_field("textRequired", text_required.into()))
    }

    /// A text, there, or null.
    ///
    /// `textNullable` on the wire. Required.
    pub fn text_nullable(self, text_nullable: impl Into<String>) -> Self {
        Self(self.0.body_field("textNullable", text_nullable.into()))
    }

    /// A text, left out or given.
    ///
    /// `textOptional` on the wire.
    pub fn text_optional(self, text_optional: impl Into<String>) -> Self {
        Self(self.0.body_field("textOptional", text_optional.into()))
    }

    /// A text, left out, null or given.
    ///
    /// `textEither` on the wire.
    pub fn text_either(self, text_either: impl Into<String>) -> Self {
        Self(self.0.body_field("textEither", text_either.into()))
    }

    /// A whole, always there.
    ///
    /// `wholeRequired` on the wire. Required.
    pub fn whole_required(self, whole_required: i64) -> Self {
        Self(self.0.body_field("wholeRequired", whole_required))
    }

    /// A whole, there, or null.
    ///
    /// `wholeNullable` on the wire. Required.
    pub fn whole_nullable(self, whole_nullable: i64) -> Self {
        Self(self.0.body_field("wholeNullable", whole_nullable))
    }

    /// A whole, left out or given.
    ///
    /// `wholeOptional` on the wire.
    pub fn whole_optional(self, whole_optional: i64) -> Self {
        Self(self.0.body_field("wholeOptional", whole_optional))
    }

    /// A whole, left out, null or given.
    ///
    /// `wholeEither` on the wire.
    pub fn whole_either(self, whole_either: i64) -> Self {
        Self(self.0.body_field("wholeEither", whole_either))
    }

    /// A count, always there.
    ///
    /// `countRequired` on the wire; at least 0. Required.
    pub fn count_required(self, count_required: u32) -> Self {
        Self(self.0.body_field("countRequired", count_required))
    }

    /// A count, there, or null.
    ///
    /// `countNullable` on the wire; at least 0. Required.
    pub fn count_nullable(self, count_nullable: u32) -> Self {
        Self(self.0.body_field("countNullable", count_nullable))
    }

    /// A count, left out or given.
    ///
    /// `countOptional` on the wire; at least 0.
    pub fn count_optional(self, count_optional: u32) -> Self {
        Self(self.0.body_field("countOptional", count_optional))
    }

    /// A count, left out, null or given.
    ///
    /// `countEither` on the wire; at least 0.
    pub fn count_either(self, count_either: u32) -> Self {
        Self(self.0.body_field("countEither", count_either))
    }

    /// A number, always there.
    ///
    /// `numberRequired` on the wire. Required.
    pub fn number_required(self, number_required: f64) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberRequired",
                    crate::wire::codec::Write::<
                        _,
                        crate::wire::codec::Plain,
                    >::new(&number_required),
                ),
        )
    }

    /// A number, there, or null.
    ///
    /// `numberNullable` on the wire. Required.
    pub fn number_nullable(self, number_nullable: f64) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberNullable",
                    crate::wire::codec::Write::<
                        _,
                        crate::wire::codec::Plain,
                    >::new(&number_nullable),
                ),
        )
    }

    /// A number, left out or given.
    ///
    /// `numberOptional` on the wire.
    pub fn number_optional(self, number_optional: f64) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberOptional",
                    crate::wire::codec::Write::<
                        _,
                        crate::wire::codec::Plain,
                    >::new(&number_optional),
                ),
        )
    }

    /// A number, left out, null or given.
    ///
    /// `numberEither` on the wire.
    pub fn number_either(self, number_either: f64) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberEither",
                    crate::wire::codec::Write::<
                        _,
                        crate::wire::codec::Plain,
                    >::new(&number_either),
                ),
        )
    }

    /// A flag, always there.
    ///
    /// `flagRequired` on the wire. Required.
    pub fn flag_required(self, flag_required: bool) -> Self {
        Self(self.0.body_field("flagRequired", flag_required))
    }

    /// A flag, there, or null.
    ///
    /// `flagNullable` on the wire. Required.
    pub fn flag_nullable(self, flag_nullable: bool) -> Self {
        Self(self.0.body_field("flagNullable", flag_nullable))
    }

    /// A flag, left out or given.
    ///
    /// `flagOptional` on the wire.
    pub fn flag_optional(self, flag_optional: bool) -> Self {
        Self(self.0.body_field("flagOptional", flag_optional))
    }

    /// A flag, left out, null or given.
    ///
    /// `flagEither` on the wire.
    pub fn flag_either(self, flag_either: bool) -> Self {
        Self(self.0.body_field("flagEither", flag_either))
    }

    /// A date, always there.
    ///
    /// `dateRequired` on the wire. Required.
    pub fn date_required(self, date_required: impl Into<String>) -> Self {
        Self(self.0.body_field("dateRequired", date_required.into()))
    }

    /// A date, there, or null.
    ///
    /// `dateNullable` on the wire. Required.
    pub fn date_nullable(self, date_nullable: impl Into<String>) -> Self {
        Self(self.0.body_field("dateNullable", date_nullable.into()))
    }

    /// A date, left out or given.
    ///
    /// `dateOptional` on the wire.
    pub fn date_optional(self, date_optional: impl Into<String>) -> Self {
        Self(self.0.body_field("dateOptional", date_optional.into()))
    }

    /// A date, left out, null or given.
    ///
    /// `dateEither` on the wire.
    pub fn date_either(self, date_either: impl Into<String>) -> Self {
        Self(self.0.body_field("dateEither", date_either.into()))
    }

    /// A time, always there.
    ///
    /// `timeRequired` on the wire. Required.
    pub fn time_required(self, time_required: DateTime<Utc>) -> Self {
        Self(self.0.body_field("timeRequired", time_required))
    }

    /// A time, there, or null.
    ///
    /// `timeNullable` on the wire. Required.
    pub fn time_nullable(self, time_nullable: DateTime<Utc>) -> Self {
        Self(self.0.body_field("timeNullable", time_nullable))
    }

    /// A time, left out or given.
    ///
    /// `timeOptional` on the wire.
    pub fn time_optional(self, time_optional: DateTime<Utc>) -> Self {
        Self(self.0.body_field("timeOptional", time_optional))
    }

    /// A time, left out, null or given.
    ///
    /// `timeEither` on the wire.
    pub fn time_either(self, time_either: DateTime<Utc>) -> Self {
        Self(self.0.body_field("timeEither", time_either))
    }

    ///
    ///
    /// `idRequired` on the wire. Required.
    pub fn id_required(self, id_required: impl IntoId<ThingId>) -> Self {
        Self(self.0.body_id("idRequired", id_required))
    }

    /// A id, there, or null.
    ///
    /// `idNullable` on the wire. Required.
    pub fn id_nullable(self, id_nullable: impl IntoId<ThingId>) -> Self {
        Self(self.0.body_id("idNullable", id_nullable))
    }

    ///
    ///
    /// `idOptional` on the wire.
    pub fn id_optional(self, id_optional: impl IntoId<ThingId>) -> Self {
        Self(self.0.body_id("idOptional", id_optional))
    }

    /// A id, left out, null or given.
    ///
    /// `idEither` on the wire.
    pub fn id_either(self, id_either: impl IntoId<ThingId>) -> Self {
        Self(self.0.body_id("idEither", id_either))
    }

    ///
    ///
    /// `colourRequired` on the wire. Required.
    pub fn colour_required(self, colour_required: impl Into<Colour>) -> Self {
        Self(self.0.body_field("colourRequired", colour_required.into()))
    }

    /// A colour, there, or null.
    ///
    /// `colourNullable` on the wire. Required.
    pub fn colour_nullable(self, colour_nullable: impl Into<Colour>) -> Self {
        Self(self.0.body_field("colourNullable", colour_nullable.into()))
    }

    ///
    ///
    /// `colourOptional` on the wire.
    pub fn colour_optional(self, colour_optional: impl Into<Colour>) -> Self {
        Self(self.0.body_field("colourOptional", colour_optional.into()))
    }

    /// A colour, left out, null or given.
    ///
    /// `colourEither` on the wire.
    pub fn colour_either(self, colour_either: impl Into<Colour>) -> Self {
        Self(self.0.body_field("colourEither", colour_either.into()))
    }

    ///
    ///
    /// `thingRequired` on the wire. Required.
    pub fn thing_required(self, thing_required: Thing) -> Self {
        Self(self.0.body_field("thingRequired", thing_required))
    }

    /// A thing, there, or null.
    ///
    /// `thingNullable` on the wire. Required.
    pub fn thing_nullable(self, thing_nullable: Thing) -> Self {
        Self(self.0.body_field("thingNullable", thing_nullable))
    }

    ///
    ///
    /// `thingOptional` on the wire.
    pub fn thing_optional(self, thing_optional: Thing) -> Self {
        Self(self.0.body_field("thingOptional", thing_optional))
    }

    /// A thing, left out, null or given.
    ///
    /// `thingEither` on the wire.
    pub fn thing_either(self, thing_either: Thing) -> Self {
        Self(self.0.body_field("thingEither", thing_either))
    }

    /// A text list, always there.
    ///
    /// `textListRequired` on the wire. Required.
    pub fn text_list_required(
        self,
        text_list_required: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "textListRequired",
                    text_list_required
                        .into_iter()
                        .map(Into::into)
                        .collect::<Vec<String>>(),
                ),
        )
    }

    /// A text list, there, or null.
    ///
    /// `textListNullable` on the wire. Required.
    pub fn text_list_nullable(
        self,
        text_list_nullable: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "textListNullable",
                    text_list_nullable
                        .into_iter()
                        .map(Into::into)
                        .collect::<Vec<String>>(),
                ),
        )
    }

    /// A text list, left out or given.
    ///
    /// `textListOptional` on the wire.
    pub fn text_list_optional(
        self,
        text_list_optional: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "textListOptional",
                    text_list_optional
                        .into_iter()
                        .map(Into::into)
                        .collect::<Vec<String>>(),
                ),
        )
    }

    /// A text list, left out, null or given.
    ///
    /// `textListEither` on the wire.
    pub fn text_list_either(
        self,
        text_list_either: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "textListEither",
                    text_list_either.into_iter().map(Into::into).collect::<Vec<String>>(),
                ),
        )
    }

    /// A whole list, always there.
    ///
    /// `wholeListRequired` on the wire. Required.
    pub fn whole_list_required(
        self,
        whole_list_required: impl IntoIterator<Item = i64>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "wholeListRequired",
                    whole_list_required.into_iter().collect::<Vec<i64>>(),
                ),
        )
    }

    /// A whole list, there, or null.
    ///
    /// `wholeListNullable` on the wire. Required.
    pub fn whole_list_nullable(
        self,
        whole_list_nullable: impl IntoIterator<Item = i64>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "wholeListNullable",
                    whole_list_nullable.into_iter().collect::<Vec<i64>>(),
                ),
        )
    }

    /// A whole list, left out or given.
    ///
    /// `wholeListOptional` on the wire.
    pub fn whole_list_optional(
        self,
        whole_list_optional: impl IntoIterator<Item = i64>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "wholeListOptional",
                    whole_list_optional.into_iter().collect::<Vec<i64>>(),
                ),
        )
    }

    /// A whole list, left out, null or given.
    ///
    /// `wholeListEither` on the wire.
    pub fn whole_list_either(
        self,
        whole_list_either: impl IntoIterator<Item = i64>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "wholeListEither",
                    whole_list_either.into_iter().collect::<Vec<i64>>(),
                ),
        )
    }

    /// A count list, always there.
    ///
    /// `countListRequired` on the wire. Required.
    pub fn count_list_required(
        self,
        count_list_required: impl IntoIterator<Item = u32>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "countListRequired",
                    count_list_required.into_iter().collect::<Vec<u32>>(),
                ),
        )
    }

    /// A count list, there, or null.
    ///
    /// `countListNullable` on the wire. Required.
    pub fn count_list_nullable(
        self,
        count_list_nullable: impl IntoIterator<Item = u32>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "countListNullable",
                    count_list_nullable.into_iter().collect::<Vec<u32>>(),
                ),
        )
    }

    /// A count list, left out or given.
    ///
    /// `countListOptional` on the wire.
    pub fn count_list_optional(
        self,
        count_list_optional: impl IntoIterator<Item = u32>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "countListOptional",
                    count_list_optional.into_iter().collect::<Vec<u32>>(),
                ),
        )
    }

    /// A count list, left out, null or given.
    ///
    /// `countListEither` on the wire.
    pub fn count_list_either(
        self,
        count_list_either: impl IntoIterator<Item = u32>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "countListEither",
                    count_list_either.into_iter().collect::<Vec<u32>>(),
                ),
        )
    }

    /// A number list, always there.
    ///
    /// `numberListRequired` on the wire. Required.
    pub fn number_list_required(
        self,
        number_list_required: impl IntoIterator<Item = f64>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberListRequired",
                    crate::wire::codec::Write::<
                        _,
                        Vec<crate::wire::codec::Plain>,
                    >::new(&number_list_required.into_iter().collect::<Vec<f64>>()),
                ),
        )
    }

    /// A number list, there, or null.
    ///
    /// `numberListNullable` on the wire. Required.
    pub fn number_list_nullable(
        self,
        number_list_nullable: impl IntoIterator<Item = f64>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberListNullable",
                    crate::wire::codec::Write::<
                        _,
                        Vec<crate::wire::codec::Plain>,
                    >::new(&number_list_nullable.into_iter().collect::<Vec<f64>>()),
                ),
        )
    }

    /// A number list, left out or given.
    ///
    /// `numberListOptional` on the wire.
    pub fn number_list_optional(
        self,
        number_list_optional: impl IntoIterator<Item = f64>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberListOptional",
                    crate::wire::codec::Write::<
                        _,
                        Vec<crate::wire::codec::Plain>,
                    >::new(&number_list_optional.into_iter().collect::<Vec<f64>>()),
                ),
        )
    }

    /// A number list, left out, null or given.
    ///
    /// `numberListEither` on the wire.
    pub fn number_list_either(
        self,
        number_list_either: impl IntoIterator<Item = f64>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberListEither",
                    crate::wire::codec::Write::<
                        _,
                        Vec<crate::wire::codec::Plain>,
                    >::new(&number_list_either.into_iter().collect::<Vec<f64>>()),
                ),
        )
    }

    /// A flag list, always there.
    ///
    /// `flagListRequired` on the wire. Required.
    pub fn flag_list_required(
        self,
        flag_list_required: impl IntoIterator<Item = bool>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "flagListRequired",
                    flag_list_required.into_iter().collect::<Vec<bool>>(),
                ),
        )
    }

    /// A flag list, there, or null.
    ///
    /// `flagListNullable` on the wire. Required.
    pub fn flag_list_nullable(
        self,
        flag_list_nullable: impl IntoIterator<Item = bool>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "flagListNullable",
                    flag_list_nullable.into_iter().collect::<Vec<bool>>(),
                ),
        )
    }

    /// A flag list, left out or given.
    ///
    /// `flagListOptional` on the wire.
    pub fn flag_list_optional(
        self,
        flag_list_optional: impl IntoIterator<Item = bool>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "flagListOptional",
                    flag_list_optional.into_iter().collect::<Vec<bool>>(),
                ),
        )
    }

    /// A flag list, left out, null or given.
    ///
    /// `flagListEither` on the wire.
    pub fn flag_list_either(
        self,
        flag_list_either: impl IntoIterator<Item = bool>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "flagListEither",
                    flag_list_either.into_iter().collect::<Vec<bool>>(),
                ),
        )
    }

    /// A date list, always there.
    ///
    /// `dateListRequired` on the wire. Required.
    pub fn date_list_required(
        self,
        date_list_required: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "dateListRequired",
                    date_list_required
                        .into_iter()
                        .map(Into::into)
                        .collect::<Vec<String>>(),
                ),
        )
    }

    /// A date list, there, or null.
    ///
    /// `dateListNullable` on the wire. Required.
    pub fn date_list_nullable(
        self,
        date_list_nullable: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "dateListNullable",
                    date_list_nullable
                        .into_iter()
                        .map(Into::into)
                        .collect::<Vec<String>>(),
                ),
        )
    }

    /// A date list, left out or given.
    ///
    /// `dateListOptional` on the wire.
    pub fn date_list_optional(
        self,
        date_list_optional: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "dateListOptional",
                    date_list_optional
                        .into_iter()
                        .map(Into::into)
                        .collect::<Vec<String>>(),
                ),
        )
    }

    /// A date list, left out, null or given.
    ///
    /// `dateListEither` on the wire.
    pub fn date_list_either(
        self,
        date_list_either: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "dateListEither",
                    date_list_either.into_iter().map(Into::into).collect::<Vec<String>>(),
                ),
        )
    }

    /// A time list, always there.
    ///
    /// `timeListRequired` on the wire. Required.
    pub fn time_list_required(
        self,
        time_list_required: impl IntoIterator<Item = DateTime<Utc>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeListRequired",
                    time_list_required.into_iter().collect::<Vec<DateTime<Utc>>>(),
                ),
        )
    }

    /// A time list, there, or null.
    ///
    /// `timeListNullable` on the wire. Required.
    pub fn time_list_nullable(
        self,
        time_list_nullable: impl IntoIterator<Item = DateTime<Utc>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeListNullable",
                    time_list_nullable.into_iter().collect::<Vec<DateTime<Utc>>>(),
                ),
        )
    }

    /// A time list, left out or given.
    ///
    /// `timeListOptional` on the wire.
    pub fn time_list_optional(
        self,
        time_list_optional: impl IntoIterator<Item = DateTime<Utc>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeListOptional",
                    time_list_optional.into_iter().collect::<Vec<DateTime<Utc>>>(),
                ),
        )
    }

    /// A time list, left out, null or given.
    ///
    /// `timeListEither` on the wire.
    pub fn time_list_either(
        self,
        time_list_either: impl IntoIterator<Item = DateTime<Utc>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeListEither",
                    time_list_either.into_iter().collect::<Vec<DateTime<Utc>>>(),
                ),
        )
    }

    /// A id list, always there.
    ///
    /// `idListRequired` on the wire. Required.
    pub fn id_list_required(
        self,
        id_list_required: impl IntoIterator<Item = ThingId>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "idListRequired",
                    id_list_required.into_iter().collect::<Vec<ThingId>>(),
                ),
        )
    }

    /// A id list, there, or null.
    ///
    /// `idListNullable` on the wire. Required.
    pub fn id_list_nullable(
        self,
        id_list_nullable: impl IntoIterator<Item = ThingId>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "idListNullable",
                    id_list_nullable.into_iter().collect::<Vec<ThingId>>(),
                ),
        )
    }

    /// A id list, left out or given.
    ///
    /// `idListOptional` on the wire.
    pub fn id_list_optional(
        self,
        id_list_optional: impl IntoIterator<Item = ThingId>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "idListOptional",
                    id_list_optional.into_iter().collect::<Vec<ThingId>>(),
                ),
        )
    }

    /// A id list, left out, null or given.
    ///
    /// `idListEither` on the wire.
    pub fn id_list_either(
        self,
        id_list_either: impl IntoIterator<Item = ThingId>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "idListEither",
                    id_list_either.into_iter().collect::<Vec<ThingId>>(),
                ),
        )
    }

    /// A colour list, always there.
    ///
    /// `colourListRequired` on the wire. Required.
    pub fn colour_list_required(
        self,
        colour_list_required: impl IntoIterator<Item = Colour>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "colourListRequired",
                    colour_list_required.into_iter().collect::<Vec<Colour>>(),
                ),
        )
    }

    /// A colour list, there, or null.
    ///
    /// `colourListNullable` on the wire. Required.
    pub fn colour_list_nullable(
        self,
        colour_list_nullable: impl IntoIterator<Item = Colour>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "colourListNullable",
                    colour_list_nullable.into_iter().collect::<Vec<Colour>>(),
                ),
        )
    }

    /// A colour list, left out or given.
    ///
    /// `colourListOptional` on the wire.
    pub fn colour_list_optional(
        self,
        colour_list_optional: impl IntoIterator<Item = Colour>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "colourListOptional",
                    colour_list_optional.into_iter().collect::<Vec<Colour>>(),
                ),
        )
    }

    /// A colour list, left out, null or given.
    ///
    /// `colourListEither` on the wire.
    pub fn colour_list_either(
        self,
        colour_list_either: impl IntoIterator<Item = Colour>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "colourListEither",
                    colour_list_either.into_iter().collect::<Vec<Colour>>(),
                ),
        )
    }

    /// A thing list, always there.
    ///
    /// `thingListRequired` on the wire. Required.
    pub fn thing_list_required(
        self,
        thing_list_required: impl IntoIterator<Item = Thing>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "thingListRequired",
                    thing_list_required.into_iter().collect::<Vec<Thing>>(),
                ),
        )
    }

    /// A thing list, there, or null.
    ///
    /// `thingListNullable` on the wire. Required.
    pub fn thing_list_nullable(
        self,
        thing_list_nullable: impl IntoIterator<Item = Thing>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "thingListNullable",
                    thing_list_nullable.into_iter().collect::<Vec<Thing>>(),
                ),
        )
    }

    /// A thing list, left out or given.
    ///
    /// `thingListOptional` on the wire.
    pub fn thing_list_optional(
        self,
        thing_list_optional: impl IntoIterator<Item = Thing>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "thingListOptional",
                    thing_list_optional.into_iter().collect::<Vec<Thing>>(),
                ),
        )
    }

    /// A thing list, left out, null or given.
    ///
    /// `thingListEither` on the wire.
    pub fn thing_list_either(
        self,
        thing_list_either: impl IntoIterator<Item = Thing>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "thingListEither",
                    thing_list_either.into_iter().collect::<Vec<Thing>>(),
                ),
        )
    }

    /// A text gaps, always there.
    ///
    /// `textGapsRequired` on the wire. Required.
    pub fn text_gaps_required(
        self,
        text_gaps_required: impl IntoIterator<Item = Option<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "textGapsRequired",
                    text_gaps_required.into_iter().collect::<Vec<Option<String>>>(),
                ),
        )
    }

    /// A text gaps, there, or null.
    ///
    /// `textGapsNullable` on the wire. Required.
    pub fn text_gaps_nullable(
        self,
        text_gaps_nullable: impl IntoIterator<Item = Option<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "textGapsNullable",
                    text_gaps_nullable.into_iter().collect::<Vec<Option<String>>>(),
                ),
        )
    }

    /// A text gaps, left out or given.
    ///
    /// `textGapsOptional` on the wire.
    pub fn text_gaps_optional(
        self,
        text_gaps_optional: impl IntoIterator<Item = Option<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "textGapsOptional",
                    text_gaps_optional.into_iter().collect::<Vec<Option<String>>>(),
                ),
        )
    }

    /// A text gaps, left out, null or given.
    ///
    /// `textGapsEither` on the wire.
    pub fn text_gaps_either(
        self,
        text_gaps_either: impl IntoIterator<Item = Option<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "textGapsEither",
                    text_gaps_either.into_iter().collect::<Vec<Option<String>>>(),
                ),
        )
    }

    /// A whole gaps, always there.
    ///
    /// `wholeGapsRequired` on the wire. Required.
    pub fn whole_gaps_required(
        self,
        whole_gaps_required: impl IntoIterator<Item = Option<i64>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "wholeGapsRequired",
                    whole_gaps_required.into_iter().collect::<Vec<Option<i64>>>(),
                ),
        )
    }

    /// A whole gaps, there, or null.
    ///
    /// `wholeGapsNullable` on the wire. Required.
    pub fn whole_gaps_nullable(
        self,
        whole_gaps_nullable: impl IntoIterator<Item = Option<i64>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "wholeGapsNullable",
                    whole_gaps_nullable.into_iter().collect::<Vec<Option<i64>>>(),
                ),
        )
    }

    /// A whole gaps, left out or given.
    ///
    /// `wholeGapsOptional` on the wire.
    pub fn whole_gaps_optional(
        self,
        whole_gaps_optional: impl IntoIterator<Item = Option<i64>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "wholeGapsOptional",
                    whole_gaps_optional.into_iter().collect::<Vec<Option<i64>>>(),
                ),
        )
    }

    /// A whole gaps, left out, null or given.
    ///
    /// `wholeGapsEither` on the wire.
    pub fn whole_gaps_either(
        self,
        whole_gaps_either: impl IntoIterator<Item = Option<i64>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "wholeGapsEither",
                    whole_gaps_either.into_iter().collect::<Vec<Option<i64>>>(),
                ),
        )
    }

    /// A count gaps, always there.
    ///
    /// `countGapsRequired` on the wire. Required.
    pub fn count_gaps_required(
        self,
        count_gaps_required: impl IntoIterator<Item = Option<u32>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "countGapsRequired",
                    count_gaps_required.into_iter().collect::<Vec<Option<u32>>>(),
                ),
        )
    }

    /// A count gaps, there, or null.
    ///
    /// `countGapsNullable` on the wire. Required.
    pub fn count_gaps_nullable(
        self,
        count_gaps_nullable: impl IntoIterator<Item = Option<u32>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "countGapsNullable",
                    count_gaps_nullable.into_iter().collect::<Vec<Option<u32>>>(),
                ),
        )
    }

    /// A count gaps, left out or given.
    ///
    /// `countGapsOptional` on the wire.
    pub fn count_gaps_optional(
        self,
        count_gaps_optional: impl IntoIterator<Item = Option<u32>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "countGapsOptional",
                    count_gaps_optional.into_iter().collect::<Vec<Option<u32>>>(),
                ),
        )
    }

    /// A count gaps, left out, null or given.
    ///
    /// `countGapsEither` on the wire.
    pub fn count_gaps_either(
        self,
        count_gaps_either: impl IntoIterator<Item = Option<u32>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "countGapsEither",
                    count_gaps_either.into_iter().collect::<Vec<Option<u32>>>(),
                ),
        )
    }

    /// A number gaps, always there.
    ///
    /// `numberGapsRequired` on the wire. Required.
    pub fn number_gaps_required(
        self,
        number_gaps_required: impl IntoIterator<Item = Option<f64>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberGapsRequired",
                    crate::wire::codec::Write::<
                        _,
                        Vec<Option<crate::wire::codec::Plain>>,
                    >::new(
                        &number_gaps_required.into_iter().collect::<Vec<Option<f64>>>(),
                    ),
                ),
        )
    }

    /// A number gaps, there, or null.
    ///
    /// `numberGapsNullable` on the wire. Required.
    pub fn number_gaps_nullable(
        self,
        number_gaps_nullable: impl IntoIterator<Item = Option<f64>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberGapsNullable",
                    crate::wire::codec::Write::<
                        _,
                        Vec<Option<crate::wire::codec::Plain>>,
                    >::new(
                        &number_gaps_nullable.into_iter().collect::<Vec<Option<f64>>>(),
                    ),
                ),
        )
    }

    /// A number gaps, left out or given.
    ///
    /// `numberGapsOptional` on the wire.
    pub fn number_gaps_optional(
        self,
        number_gaps_optional: impl IntoIterator<Item = Option<f64>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberGapsOptional",
                    crate::wire::codec::Write::<
                        _,
                        Vec<Option<crate::wire::codec::Plain>>,
                    >::new(
                        &number_gaps_optional.into_iter().collect::<Vec<Option<f64>>>(),
                    ),
                ),
        )
    }

    /// A number gaps, left out, null or given.
    ///
    /// `numberGapsEither` on the wire.
    pub fn number_gaps_either(
        self,
        number_gaps_either: impl IntoIterator<Item = Option<f64>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberGapsEither",
                    crate::wire::codec::Write::<
                        _,
                        Vec<Option<crate::wire::codec::Plain>>,
                    >::new(&number_gaps_either.into_iter().collect::<Vec<Option<f64>>>()),
                ),
        )
    }

    /// A flag gaps, always there.
    ///
    /// `flagGapsRequired` on the wire. Required.
    pub fn flag_gaps_required(
        self,
        flag_gaps_required: impl IntoIterator<Item = Option<bool>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "flagGapsRequired",
                    flag_gaps_required.into_iter().collect::<Vec<Option<bool>>>(),
                ),
        )
    }

    /// A flag gaps, there, or null.
    ///
    /// `flagGapsNullable` on the wire. Required.
    pub fn flag_gaps_nullable(
        self,
        flag_gaps_nullable: impl IntoIterator<Item = Option<bool>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "flagGapsNullable",
                    flag_gaps_nullable.into_iter().collect::<Vec<Option<bool>>>(),
                ),
        )
    }

    /// A flag gaps, left out or given.
    ///
    /// `flagGapsOptional` on the wire.
    pub fn flag_gaps_optional(
        self,
        flag_gaps_optional: impl IntoIterator<Item = Option<bool>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "flagGapsOptional",
                    flag_gaps_optional.into_iter().collect::<Vec<Option<bool>>>(),
                ),
        )
    }

    /// A flag gaps, left out, null or given.
    ///
    /// `flagGapsEither` on the wire.
    pub fn flag_gaps_either(
        self,
        flag_gaps_either: impl IntoIterator<Item = Option<bool>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "flagGapsEither",
                    flag_gaps_either.into_iter().collect::<Vec<Option<bool>>>(),
                ),
        )
    }

    /// A date gaps, always there.
    ///
    /// `dateGapsRequired` on the wire. Required.
    pub fn date_gaps_required(
        self,
        date_gaps_required: impl IntoIterator<Item = Option<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "dateGapsRequired",
                    date_gaps_required.into_iter().collect::<Vec<Option<String>>>(),
                ),
        )
    }

    /// A date gaps, there, or null.
    ///
    /// `dateGapsNullable` on the wire. Required.
    pub fn date_gaps_nullable(
        self,
        date_gaps_nullable: impl IntoIterator<Item = Option<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "dateGapsNullable",
                    date_gaps_nullable.into_iter().collect::<Vec<Option<String>>>(),
                ),
        )
    }

    /// A date gaps, left out or given.
    ///
    /// `dateGapsOptional` on the wire.
    pub fn date_gaps_optional(
        self,
        date_gaps_optional: impl IntoIterator<Item = Option<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "dateGapsOptional",
                    date_gaps_optional.into_iter().collect::<Vec<Option<String>>>(),
                ),
        )
    }

    /// A date gaps, left out, null or given.
    ///
    /// `dateGapsEither` on the wire.
    pub fn date_gaps_either(
        self,
        date_gaps_either: impl IntoIterator<Item = Option<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "dateGapsEither",
                    date_gaps_either.into_iter().collect::<Vec<Option<String>>>(),
                ),
        )
    }

    /// A time gaps, always there.
    ///
    /// `timeGapsRequired` on the wire. Required.
    pub fn time_gaps_required(
        self,
        time_gaps_required: impl IntoIterator<Item = Option<DateTime<Utc>>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeGapsRequired",
                    time_gaps_required
                        .into_iter()
                        .collect::<Vec<Option<DateTime<Utc>>>>(),
                ),
        )
    }

    /// A time gaps, there, or null.
    ///
    /// `timeGapsNullable` on the wire. Required.
    pub fn time_gaps_nullable(
        self,
        time_gaps_nullable: impl IntoIterator<Item = Option<DateTime<Utc>>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeGapsNullable",
                    time_gaps_nullable
                        .into_iter()
                        .collect::<Vec<Option<DateTime<Utc>>>>(),
                ),
        )
    }

    /// A time gaps, left out or given.
    ///
    /// `timeGapsOptional` on the wire.
    pub fn time_gaps_optional(
        self,
        time_gaps_optional: impl IntoIterator<Item = Option<DateTime<Utc>>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeGapsOptional",
                    time_gaps_optional
                        .into_iter()
                        .collect::<Vec<Option<DateTime<Utc>>>>(),
                ),
        )
    }

    /// A time gaps, left out, null or given.
    ///
    /// `timeGapsEither` on the wire.
    pub fn time_gaps_either(
        self,
        time_gaps_either: impl IntoIterator<Item = Option<DateTime<Utc>>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeGapsEither",
                    time_gaps_either.into_iter().collect::<Vec<Option<DateTime<Utc>>>>(),
                ),
        )
    }

    /// A id gaps, always there.
    ///
    /// `idGapsRequired` on the wire. Required.
    pub fn id_gaps_required(
        self,
        id_gaps_required: impl IntoIterator<Item = Option<ThingId>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "idGapsRequired",
                    id_gaps_required.into_iter().collect::<Vec<Option<ThingId>>>(),
                ),
        )
    }

    /// A id gaps, there, or null.
    ///
    /// `idGapsNullable` on the wire. Required.
    pub fn id_gaps_nullable(
        self,
        id_gaps_nullable: impl IntoIterator<Item = Option<ThingId>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "idGapsNullable",
                    id_gaps_nullable.into_iter().collect::<Vec<Option<ThingId>>>(),
                ),
        )
    }

    /// A id gaps, left out or given.
    ///
    /// `idGapsOptional` on the wire.
    pub fn id_gaps_optional(
        self,
        id_gaps_optional: impl IntoIterator<Item = Option<ThingId>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "idGapsOptional",
                    id_gaps_optional.into_iter().collect::<Vec<Option<ThingId>>>(),
                ),
        )
    }

    /// A id gaps, left out, null or given.
    ///
    /// `idGapsEither` on the wire.
    pub fn id_gaps_either(
        self,
        id_gaps_either: impl IntoIterator<Item = Option<ThingId>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "idGapsEither",
                    id_gaps_either.into_iter().collect::<Vec<Option<ThingId>>>(),
                ),
        )
    }

    /// A colour gaps, always there.
    ///
    /// `colourGapsRequired` on the wire. Required.
    pub fn colour_gaps_required(
        self,
        colour_gaps_required: impl IntoIterator<Item = Option<Colour>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "colourGapsRequired",
                    colour_gaps_required.into_iter().collect::<Vec<Option<Colour>>>(),
                ),
        )
    }

    /// A colour gaps, there, or null.
    ///
    /// `colourGapsNullable` on the wire. Required.
    pub fn colour_gaps_nullable(
        self,
        colour_gaps_nullable: impl IntoIterator<Item = Option<Colour>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "colourGapsNullable",
                    colour_gaps_nullable.into_iter().collect::<Vec<Option<Colour>>>(),
                ),
        )
    }

    /// A colour gaps, left out or given.
    ///
    /// `colourGapsOptional` on the wire.
    pub fn colour_gaps_optional(
        self,
        colour_gaps_optional: impl IntoIterator<Item = Option<Colour>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "colourGapsOptional",
                    colour_gaps_optional.into_iter().collect::<Vec<Option<Colour>>>(),
                ),
        )
    }

    /// A colour gaps, left out, null or given.
    ///
    /// `colourGapsEither` on the wire.
    pub fn colour_gaps_either(
        self,
        colour_gaps_either: impl IntoIterator<Item = Option<Colour>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "colourGapsEither",
                    colour_gaps_either.into_iter().collect::<Vec<Option<Colour>>>(),
                ),
        )
    }

    /// A thing gaps, always there.
    ///
    /// `thingGapsRequired` on the wire. Required.
    pub fn thing_gaps_required(
        self,
        thing_gaps_required: impl IntoIterator<Item = Option<Thing>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "thingGapsRequired",
                    thing_gaps_required.into_iter().collect::<Vec<Option<Thing>>>(),
                ),
        )
    }

    /// A thing gaps, there, or null.
    ///
    /// `thingGapsNullable` on the wire. Required.
    pub fn thing_gaps_nullable(
        self,
        thing_gaps_nullable: impl IntoIterator<Item = Option<Thing>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "thingGapsNullable",
                    thing_gaps_nullable.into_iter().collect::<Vec<Option<Thing>>>(),
                ),
        )
    }

    /// A thing gaps, left out or given.
    ///
    /// `thingGapsOptional` on the wire.
    pub fn thing_gaps_optional(
        self,
        thing_gaps_optional: impl IntoIterator<Item = Option<Thing>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "thingGapsOptional",
                    thing_gaps_optional.into_iter().collect::<Vec<Option<Thing>>>(),
                ),
        )
    }

    /// A thing gaps, left out, null or given.
    ///
    /// `thingGapsEither` on the wire.
    pub fn thing_gaps_either(
        self,
        thing_gaps_either: impl IntoIterator<Item = Option<Thing>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "thingGapsEither",
                    thing_gaps_either.into_iter().collect::<Vec<Option<Thing>>>(),
                ),
        )
    }

    /// A text map, always there.
    ///
    /// `textMapRequired` on the wire. Required.
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
                    text_map_required
                        .into_iter()
                        .map(|(key, value)| (key.into(), value.into()))
                        .collect::<BTreeMap<String, String>>(),
                ),
        )
    }

    /// A text map, there, or null.
    ///
    /// `textMapNullable` on the wire. Required.
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
                    text_map_nullable
                        .into_iter()
                        .map(|(key, value)| (key.into(), value.into()))
                        .collect::<BTreeMap<String, String>>(),
                ),
        )
    }

    /// A text map, left out or given.
    ///
    /// `textMapOptional` on the wire.
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
                    text_map_optional
                        .into_iter()
                        .map(|(key, value)| (key.into(), value.into()))
                        .collect::<BTreeMap<String, String>>(),
                ),
        )
    }

    /// A text map, left out, null or given.
    ///
    /// `textMapEither` on the wire.
    pub fn text_map_either(
        self,
        text_map_either: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "textMapEither",
                    text_map_either
                        .into_iter()
                        .map(|(key, value)| (key.into(), value.into()))
                        .collect::<BTreeMap<String, String>>(),
                ),
        )
    }

    /// A whole map, always there.
    ///
    /// `wholeMapRequired` on the wire. Required.
    pub fn whole_map_required(
        self,
        whole_map_required: impl IntoIterator<Item = (impl Into<String>, i64)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "wholeMapRequired",
                    whole_map_required
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, i64>>(),
                ),
        )
    }

    /// A whole map, there, or null.
    ///
    /// `wholeMapNullable` on the wire. Required.
    pub fn whole_map_nullable(
        self,
        whole_map_nullable: impl IntoIterator<Item = (impl Into<String>, i64)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "wholeMapNullable",
                    whole_map_nullable
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, i64>>(),
                ),
        )
    }

    /// A whole map, left out or given.
    ///
    /// `wholeMapOptional` on the wire.
    pub fn whole_map_optional(
        self,
        whole_map_optional: impl IntoIterator<Item = (impl Into<String>, i64)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "wholeMapOptional",
                    whole_map_optional
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, i64>>(),
                ),
        )
    }

    /// A whole map, left out, null or given.
    ///
    /// `wholeMapEither` on the wire.
    pub fn whole_map_either(
        self,
        whole_map_either: impl IntoIterator<Item = (impl Into<String>, i64)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "wholeMapEither",
                    whole_map_either
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, i64>>(),
                ),
        )
    }

    /// A count map, always there.
    ///
    /// `countMapRequired` on the wire; values at least 0. Required.
    pub fn count_map_required(
        self,
        count_map_required: impl IntoIterator<Item = (impl Into<String>, u32)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "countMapRequired",
                    count_map_required
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, u32>>(),
                ),
        )
    }

    /// A count map, there, or null.
    ///
    /// `countMapNullable` on the wire; values at least 0. Required.
    pub fn count_map_nullable(
        self,
        count_map_nullable: impl IntoIterator<Item = (impl Into<String>, u32)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "countMapNullable",
                    count_map_nullable
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, u32>>(),
                ),
        )
    }

    /// A count map, left out or given.
    ///
    /// `countMapOptional` on the wire; values at least 0.
    pub fn count_map_optional(
        self,
        count_map_optional: impl IntoIterator<Item = (impl Into<String>, u32)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "countMapOptional",
                    count_map_optional
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, u32>>(),
                ),
        )
    }

    /// A count map, left out, null or given.
    ///
    /// `countMapEither` on the wire; values at least 0.
    pub fn count_map_either(
        self,
        count_map_either: impl IntoIterator<Item = (impl Into<String>, u32)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "countMapEither",
                    count_map_either
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, u32>>(),
                ),
        )
    }

    /// A number map, always there.
    ///
    /// `numberMapRequired` on the wire. Required.
    pub fn number_map_required(
        self,
        number_map_required: impl IntoIterator<Item = (impl Into<String>, f64)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberMapRequired",
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
        )
    }

    /// A number map, there, or null.
    ///
    /// `numberMapNullable` on the wire. Required.
    pub fn number_map_nullable(
        self,
        number_map_nullable: impl IntoIterator<Item = (impl Into<String>, f64)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberMapNullable",
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
        )
    }

    /// A number map, left out or given.
    ///
    /// `numberMapOptional` on the wire.
    pub fn number_map_optional(
        self,
        number_map_optional: impl IntoIterator<Item = (impl Into<String>, f64)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberMapOptional",
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
        )
    }

    /// A number map, left out, null or given.
    ///
    /// `numberMapEither` on the wire.
    pub fn number_map_either(
        self,
        number_map_either: impl IntoIterator<Item = (impl Into<String>, f64)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberMapEither",
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
        )
    }

    /// A flag map, always there.
    ///
    /// `flagMapRequired` on the wire. Required.
    pub fn flag_map_required(
        self,
        flag_map_required: impl IntoIterator<Item = (impl Into<String>, bool)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "flagMapRequired",
                    flag_map_required
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, bool>>(),
                ),
        )
    }

    /// A flag map, there, or null.
    ///
    /// `flagMapNullable` on the wire. Required.
    pub fn flag_map_nullable(
        self,
        flag_map_nullable: impl IntoIterator<Item = (impl Into<String>, bool)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "flagMapNullable",
                    flag_map_nullable
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, bool>>(),
                ),
        )
    }

    /// A flag map, left out or given.
    ///
    /// `flagMapOptional` on the wire.
    pub fn flag_map_optional(
        self,
        flag_map_optional: impl IntoIterator<Item = (impl Into<String>, bool)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "flagMapOptional",
                    flag_map_optional
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, bool>>(),
                ),
        )
    }

    /// A flag map, left out, null or given.
    ///
    /// `flagMapEither` on the wire.
    pub fn flag_map_either(
        self,
        flag_map_either: impl IntoIterator<Item = (impl Into<String>, bool)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "flagMapEither",
                    flag_map_either
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, bool>>(),
                ),
        )
    }

    /// A date map, always there.
    ///
    /// `dateMapRequired` on the wire. Required.
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
                    date_map_required
                        .into_iter()
                        .map(|(key, value)| (key.into(), value.into()))
                        .collect::<BTreeMap<String, String>>(),
                ),
        )
    }

    /// A date map, there, or null.
    ///
    /// `dateMapNullable` on the wire. Required.
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
                    date_map_nullable
                        .into_iter()
                        .map(|(key, value)| (key.into(), value.into()))
                        .collect::<BTreeMap<String, String>>(),
                ),
        )
    }

    /// A date map, left out or given.
    ///
    /// `dateMapOptional` on the wire.
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
                    date_map_optional
                        .into_iter()
                        .map(|(key, value)| (key.into(), value.into()))
                        .collect::<BTreeMap<String, String>>(),
                ),
        )
    }

    /// A date map, left out, null or given.
    ///
    /// `dateMapEither` on the wire.
    pub fn date_map_either(
        self,
        date_map_either: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "dateMapEither",
                    date_map_either
                        .into_iter()
                        .map(|(key, value)| (key.into(), value.into()))
                        .collect::<BTreeMap<String, String>>(),
                ),
        )
    }

    /// A time map, always there.
    ///
    /// `timeMapRequired` on the wire. Required.
    pub fn time_map_required(
        self,
        time_map_required: impl IntoIterator<Item = (impl Into<String>, DateTime<Utc>)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeMapRequired",
                    time_map_required
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, DateTime<Utc>>>(),
                ),
        )
    }

    /// A time map, there, or null.
    ///
    /// `timeMapNullable` on the wire. Required.
    pub fn time_map_nullable(
        self,
        time_map_nullable: impl IntoIterator<Item = (impl Into<String>, DateTime<Utc>)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeMapNullable",
                    time_map_nullable
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, DateTime<Utc>>>(),
                ),
        )
    }

    /// A time map, left out or given.
    ///
    /// `timeMapOptional` on the wire.
    pub fn time_map_optional(
        self,
        time_map_optional: impl IntoIterator<Item = (impl Into<String>, DateTime<Utc>)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeMapOptional",
                    time_map_optional
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, DateTime<Utc>>>(),
                ),
        )
    }

    /// A time map, left out, null or given.
    ///
    /// `timeMapEither` on the wire.
    pub fn time_map_either(
        self,
        time_map_either: impl IntoIterator<Item = (impl Into<String>, DateTime<Utc>)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeMapEither",
                    time_map_either
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, DateTime<Utc>>>(),
                ),
        )
    }

    /// A id map, always there.
    ///
    /// `idMapRequired` on the wire. Required.
    pub fn id_map_required(
        self,
        id_map_required: impl IntoIterator<Item = (impl Into<String>, ThingId)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "idMapRequired",
                    id_map_required
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, ThingId>>(),
                ),
        )
    }

    /// A id map, there, or null.
    ///
    /// `idMapNullable` on the wire. Required.
    pub fn id_map_nullable(
        self,
        id_map_nullable: impl IntoIterator<Item = (impl Into<String>, ThingId)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "idMapNullable",
                    id_map_nullable
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, ThingId>>(),
                ),
        )
    }

    /// A id map, left out or given.
    ///
    /// `idMapOptional` on the wire.
    pub fn id_map_optional(
        self,
        id_map_optional: impl IntoIterator<Item = (impl Into<String>, ThingId)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "idMapOptional",
                    id_map_optional
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, ThingId>>(),
                ),
        )
    }

    /// A id map, left out, null or given.
    ///
    /// `idMapEither` on the wire.
    pub fn id_map_either(
        self,
        id_map_either: impl IntoIterator<Item = (impl Into<String>, ThingId)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "idMapEither",
                    id_map_either
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, ThingId>>(),
                ),
        )
    }

    /// A colour map, always there.
    ///
    /// `colourMapRequired` on the wire. Required.
    pub fn colour_map_required(
        self,
        colour_map_required: impl IntoIterator<Item = (impl Into<String>, Colour)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "colourMapRequired",
                    colour_map_required
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Colour>>(),
                ),
        )
    }

    /// A colour map, there, or null.
    ///
    /// `colourMapNullable` on the wire. Required.
    pub fn colour_map_nullable(
        self,
        colour_map_nullable: impl IntoIterator<Item = (impl Into<String>, Colour)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "colourMapNullable",
                    colour_map_nullable
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Colour>>(),
                ),
        )
    }

    /// A colour map, left out or given.
    ///
    /// `colourMapOptional` on the wire.
    pub fn colour_map_optional(
        self,
        colour_map_optional: impl IntoIterator<Item = (impl Into<String>, Colour)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "colourMapOptional",
                    colour_map_optional
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Colour>>(),
                ),
        )
    }

    /// A colour map, left out, null or given.
    ///
    /// `colourMapEither` on the wire.
    pub fn colour_map_either(
        self,
        colour_map_either: impl IntoIterator<Item = (impl Into<String>, Colour)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "colourMapEither",
                    colour_map_either
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Colour>>(),
                ),
        )
    }

    /// A thing map, always there.
    ///
    /// `thingMapRequired` on the wire. Required.
    pub fn thing_map_required(
        self,
        thing_map_required: impl IntoIterator<Item = (impl Into<String>, Thing)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "thingMapRequired",
                    thing_map_required
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Thing>>(),
                ),
        )
    }

    /// A thing map, there, or null.
    ///
    /// `thingMapNullable` on the wire. Required.
    pub fn thing_map_nullable(
        self,
        thing_map_nullable: impl IntoIterator<Item = (impl Into<String>, Thing)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "thingMapNullable",
                    thing_map_nullable
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Thing>>(),
                ),
        )
    }

    /// A thing map, left out or given.
    ///
    /// `thingMapOptional` on the wire.
    pub fn thing_map_optional(
        self,
        thing_map_optional: impl IntoIterator<Item = (impl Into<String>, Thing)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "thingMapOptional",
                    thing_map_optional
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Thing>>(),
                ),
        )
    }

    /// A thing map, left out, null or given.
    ///
    /// `thingMapEither` on the wire.
    pub fn thing_map_either(
        self,
        thing_map_either: impl IntoIterator<Item = (impl Into<String>, Thing)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "thingMapEither",
                    thing_map_either
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Thing>>(),
                ),
        )
    }

    /// A text map gaps, always there.
    ///
    /// `textMapGapsRequired` on the wire. Required.
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
                    text_map_gaps_required
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<String>>>(),
                ),
        )
    }

    /// A text map gaps, there, or null.
    ///
    /// `textMapGapsNullable` on the wire. Required.
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
                    text_map_gaps_nullable
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<String>>>(),
                ),
        )
    }

    /// A text map gaps, left out or given.
    ///
    /// `textMapGapsOptional` on the wire.
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
                    text_map_gaps_optional
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<String>>>(),
                ),
        )
    }

    /// A text map gaps, left out, null or given.
    ///
    /// `textMapGapsEither` on the wire.
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
                    text_map_gaps_either
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<String>>>(),
                ),
        )
    }

    /// A whole map gaps, always there.
    ///
    /// `wholeMapGapsRequired` on the wire. Required.
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
                    whole_map_gaps_required
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<i64>>>(),
                ),
        )
    }

    /// A whole map gaps, there, or null.
    ///
    /// `wholeMapGapsNullable` on the wire. Required.
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
                    whole_map_gaps_nullable
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<i64>>>(),
                ),
        )
    }

    /// A whole map gaps, left out or given.
    ///
    /// `wholeMapGapsOptional` on the wire.
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
                    whole_map_gaps_optional
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<i64>>>(),
                ),
        )
    }

    /// A whole map gaps, left out, null or given.
    ///
    /// `wholeMapGapsEither` on the wire.
    pub fn whole_map_gaps_either(
        self,
        whole_map_gaps_either: impl IntoIterator<Item = (impl Into<String>, Option<i64>)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "wholeMapGapsEither",
                    whole_map_gaps_either
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<i64>>>(),
                ),
        )
    }

    /// A count map gaps, always there.
    ///
    /// `countMapGapsRequired` on the wire; values at least 0. Required.
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
                    count_map_gaps_required
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<u32>>>(),
                ),
        )
    }

    /// A count map gaps, there, or null.
    ///
    /// `countMapGapsNullable` on the wire; values at least 0. Required.
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
                    count_map_gaps_nullable
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<u32>>>(),
                ),
        )
    }

    /// A count map gaps, left out or given.
    ///
    /// `countMapGapsOptional` on the wire; values at least 0.
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
                    count_map_gaps_optional
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<u32>>>(),
                ),
        )
    }

    /// A count map gaps, left out, null or given.
    ///
    /// `countMapGapsEither` on the wire; values at least 0.
    pub fn count_map_gaps_either(
        self,
        count_map_gaps_either: impl IntoIterator<Item = (impl Into<String>, Option<u32>)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "countMapGapsEither",
                    count_map_gaps_either
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<u32>>>(),
                ),
        )
    }

    /// A number map gaps, always there.
    ///
    /// `numberMapGapsRequired` on the wire. Required.
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
        )
    }

    /// A number map gaps, there, or null.
    ///
    /// `numberMapGapsNullable` on the wire. Required.
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
        )
    }

    /// A number map gaps, left out or given.
    ///
    /// `numberMapGapsOptional` on the wire.
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
        )
    }

    /// A number map gaps, left out, null or given.
    ///
    /// `numberMapGapsEither` on the wire.
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
        )
    }

    /// A flag map gaps, always there.
    ///
    /// `flagMapGapsRequired` on the wire. Required.
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
                    flag_map_gaps_required
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<bool>>>(),
                ),
        )
    }

    /// A flag map gaps, there, or null.
    ///
    /// `flagMapGapsNullable` on the wire. Required.
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
                    flag_map_gaps_nullable
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<bool>>>(),
                ),
        )
    }

    /// A flag map gaps, left out or given.
    ///
    /// `flagMapGapsOptional` on the wire.
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
                    flag_map_gaps_optional
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<bool>>>(),
                ),
        )
    }

    /// A flag map gaps, left out, null or given.
    ///
    /// `flagMapGapsEither` on the wire.
    pub fn flag_map_gaps_either(
        self,
        flag_map_gaps_either: impl IntoIterator<Item = (impl Into<String>, Option<bool>)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "flagMapGapsEither",
                    flag_map_gaps_either
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<bool>>>(),
                ),
        )
    }

    /// A date map gaps, always there.
    ///
    /// `dateMapGapsRequired` on the wire. Required.
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
                    date_map_gaps_required
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<String>>>(),
                ),
        )
    }

    /// A date map gaps, there, or null.
    ///
    /// `dateMapGapsNullable` on the wire. Required.
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
                    date_map_gaps_nullable
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<String>>>(),
                ),
        )
    }

    /// A date map gaps, left out or given.
    ///
    /// `dateMapGapsOptional` on the wire.
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
                    date_map_gaps_optional
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<String>>>(),
                ),
        )
    }

    /// A date map gaps, left out, null or given.
    ///
    /// `dateMapGapsEither` on the wire.
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
                    date_map_gaps_either
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<String>>>(),
                ),
        )
    }

    /// A time map gaps, always there.
    ///
    /// `timeMapGapsRequired` on the wire. Required.
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
                    time_map_gaps_required
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<DateTime<Utc>>>>(),
                ),
        )
    }

    /// A time map gaps, there, or null.
    ///
    /// `timeMapGapsNullable` on the wire. Required.
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
                    time_map_gaps_nullable
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<DateTime<Utc>>>>(),
                ),
        )
    }

    /// A time map gaps, left out or given.
    ///
    /// `timeMapGapsOptional` on the wire.
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
                    time_map_gaps_optional
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<DateTime<Utc>>>>(),
                ),
        )
    }

    /// A time map gaps, left out, null or given.
    ///
    /// `timeMapGapsEither` on the wire.
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
                    time_map_gaps_either
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<DateTime<Utc>>>>(),
                ),
        )
    }

    /// A id map gaps, always there.
    ///
    /// `idMapGapsRequired` on the wire. Required.
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
                    id_map_gaps_required
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<ThingId>>>(),
                ),
        )
    }

    /// A id map gaps, there, or null.
    ///
    /// `idMapGapsNullable` on the wire. Required.
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
                    id_map_gaps_nullable
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<ThingId>>>(),
                ),
        )
    }

    /// A id map gaps, left out or given.
    ///
    /// `idMapGapsOptional` on the wire.
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
                    id_map_gaps_optional
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<ThingId>>>(),
                ),
        )
    }

    /// A id map gaps, left out, null or given.
    ///
    /// `idMapGapsEither` on the wire.
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
                    id_map_gaps_either
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<ThingId>>>(),
                ),
        )
    }

    /// A colour map gaps, always there.
    ///
    /// `colourMapGapsRequired` on the wire. Required.
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
                    colour_map_gaps_required
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<Colour>>>(),
                ),
        )
    }

    /// A colour map gaps, there, or null.
    ///
    /// `colourMapGapsNullable` on the wire. Required.
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
                    colour_map_gaps_nullable
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<Colour>>>(),
                ),
        )
    }

    /// A colour map gaps, left out or given.
    ///
    /// `colourMapGapsOptional` on the wire.
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
                    colour_map_gaps_optional
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<Colour>>>(),
                ),
        )
    }

    /// A colour map gaps, left out, null or given.
    ///
    /// `colourMapGapsEither` on the wire.
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
                    colour_map_gaps_either
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<Colour>>>(),
                ),
        )
    }

    /// A thing map gaps, always there.
    ///
    /// `thingMapGapsRequired` on the wire. Required.
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
                    thing_map_gaps_required
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<Thing>>>(),
                ),
        )
    }

    /// A thing map gaps, there, or null.
    ///
    /// `thingMapGapsNullable` on the wire. Required.
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
                    thing_map_gaps_nullable
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<Thing>>>(),
                ),
        )
    }

    /// A thing map gaps, left out or given.
    ///
    /// `thingMapGapsOptional` on the wire.
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
                    thing_map_gaps_optional
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<Thing>>>(),
                ),
        )
    }

    /// A thing map gaps, left out, null or given.
    ///
    /// `thingMapGapsEither` on the wire.
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
                    thing_map_gaps_either
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<Thing>>>(),
                ),
        )
    }

    /// A any map, always there.
    ///
    /// `anyMapRequired` on the wire. Required.
    pub fn any_map_required(self, any_map_required: Map<String, Value>) -> Self {
        Self(self.0.body_field("anyMapRequired", any_map_required))
    }

    /// A any map, there, or null.
    ///
    /// `anyMapNullable` on the wire. Required.
    pub fn any_map_nullable(self, any_map_nullable: Map<String, Value>) -> Self {
        Self(self.0.body_field("anyMapNullable", any_map_nullable))
    }

    /// A any map, left out or given.
    ///
    /// `anyMapOptional` on the wire.
    pub fn any_map_optional(self, any_map_optional: Map<String, Value>) -> Self {
        Self(self.0.body_field("anyMapOptional", any_map_optional))
    }

    /// A any map, left out, null or given.
    ///
    /// `anyMapEither` on the wire.
    pub fn any_map_either(self, any_map_either: Map<String, Value>) -> Self {
        Self(self.0.body_field("anyMapEither", any_map_either))
    }

    /// A number list map, always there.
    ///
    /// `numberListMapRequired` on the wire. Required.
    pub fn number_list_map_required(
        self,
        number_list_map_required: impl IntoIterator<Item = (impl Into<String>, Vec<f64>)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberListMapRequired",
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
        )
    }

    /// A number list map, there, or null.
    ///
    /// `numberListMapNullable` on the wire. Required.
    pub fn number_list_map_nullable(
        self,
        number_list_map_nullable: impl IntoIterator<Item = (impl Into<String>, Vec<f64>)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberListMapNullable",
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
        )
    }

    /// A number list map, left out or given.
    ///
    /// `numberListMapOptional` on the wire.
    pub fn number_list_map_optional(
        self,
        number_list_map_optional: impl IntoIterator<Item = (impl Into<String>, Vec<f64>)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberListMapOptional",
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
        )
    }

    /// A number list map, left out, null or given.
    ///
    /// `numberListMapEither` on the wire.
    pub fn number_list_map_either(
        self,
        number_list_map_either: impl IntoIterator<Item = (impl Into<String>, Vec<f64>)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberListMapEither",
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
        )
    }

    /// A time list list, always there.
    ///
    /// `timeListListRequired` on the wire. Required.
    pub fn time_list_list_required(
        self,
        time_list_list_required: impl IntoIterator<Item = Vec<DateTime<Utc>>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeListListRequired",
                    time_list_list_required
                        .into_iter()
                        .collect::<Vec<Vec<DateTime<Utc>>>>(),
                ),
        )
    }

    /// A time list list, there, or null.
    ///
    /// `timeListListNullable` on the wire. Required.
    pub fn time_list_list_nullable(
        self,
        time_list_list_nullable: impl IntoIterator<Item = Vec<DateTime<Utc>>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeListListNullable",
                    time_list_list_nullable
                        .into_iter()
                        .collect::<Vec<Vec<DateTime<Utc>>>>(),
                ),
        )
    }

    /// A time list list, left out or given.
    ///
    /// `timeListListOptional` on the wire.
    pub fn time_list_list_optional(
        self,
        time_list_list_optional: impl IntoIterator<Item = Vec<DateTime<Utc>>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeListListOptional",
                    time_list_list_optional
                        .into_iter()
                        .collect::<Vec<Vec<DateTime<Utc>>>>(),
                ),
        )
    }

    /// A time list list, left out, null or given.
    ///
    /// `timeListListEither` on the wire.
    pub fn time_list_list_either(
        self,
        time_list_list_either: impl IntoIterator<Item = Vec<DateTime<Utc>>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeListListEither",
                    time_list_list_either
                        .into_iter()
                        .collect::<Vec<Vec<DateTime<Utc>>>>(),
                ),
        )
    }

    /// Sets the whole body. What setters set before is dropped; what `with_body_field`
    /// added stays.
    pub fn body(self, body: &EverythingCreateParams) -> Self {
        Self(self.0.body(body))
    }
}

request!(Create => Everything);

/// The request of [`Kinds::delete`]: `DELETE /v1/kinds/everything/{thingId}`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct Delete(Call);

request!(Delete => Thing);

/// The request of [`Kinds::list`]: `GET /v1/kinds/everything`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct List(Call);

impl List {
    /// Where the page starts.
    ///
    /// `cursor` on the wire.
    pub fn cursor(self, cursor: impl Into<String>) -> Self {
        Self(self.0.query("cursor", cursor.into()))
    }

    /// A text to look for.
    ///
    /// `textRequired` on the wire. Required.
    pub fn text_required(self, text_required: impl Into<String>) -> Self {
        Self(self.0.query("textRequired", text_required.into()))
    }

    /// A text to look for.
    ///
    /// `textNullable` on the wire. Required.
    pub fn text_nullable(self, text_nullable: impl Into<String>) -> Self {
        Self(self.0.query("textNullable", text_nullable.into()))
    }

    /// Asks for null in `textNullable`; sent as `textNullable=`.
    pub fn text_nullable_null(self) -> Self {
        Self(self.0.query_null("textNullable"))
    }

    /// A text to look for.
    ///
    /// `textOptional` on the wire.
    pub fn text_optional(self, text_optional: impl Into<String>) -> Self {
        Self(self.0.query("textOptional", text_optional.into()))
    }

    /// A text to look for.
    ///
    /// `textEither` on the wire.
    pub fn text_either(self, text_either: impl Into<String>) -> Self {
        Self(self.0.query("textEither", text_either.into()))
    }

    /// Asks for null in `textEither`; sent as `textEither=`.
    pub fn text_either_null(self) -> Self {
        Self(self.0.query_null("textEither"))
    }

    /// A whole to look for.
    ///
    /// `wholeRequired` on the wire. Required.
    pub fn whole_required(self, whole_required: i64) -> Self {
        Self(self.0.query("wholeRequired", whole_required))
    }

    /// A whole to look for.
    ///
    /// `wholeNullable` on the wire. Required.
    pub fn whole_nullable(self, whole_nullable: i64) -> Self {
        Self(self.0.query("wholeNullable", whole_nullable))
    }

    /// Asks for null in `wholeNullable`; sent as `wholeNullable=`.
    pub fn whole_nullable_null(self) -> Self {
        Self(self.0.query_null("wholeNullable"))
    }

    /// A whole to look for.
    ///
    /// `wholeOptional` on the wire.
    pub fn whole_optional(self, whole_optional: i64) -> Self {
        Self(self.0.query("wholeOptional", whole_optional))
    }

    /// A whole to look for.
    ///
    /// `wholeEither` on the wire.
    pub fn whole_either(self, whole_either: i64) -> Self {
        Self(self.0.query("wholeEither", whole_either))
    }

    /// Asks for null in `wholeEither`; sent as `wholeEither=`.
    pub fn whole_either_null(self) -> Self {
        Self(self.0.query_null("wholeEither"))
    }

    /// A count to look for.
    ///
    /// `countRequired` on the wire; at least 0. Required.
    pub fn count_required(self, count_required: u32) -> Self {
        Self(self.0.query("countRequired", count_required))
    }

    /// A count to look for.
    ///
    /// `countNullable` on the wire; at least 0. Required.
    pub fn count_nullable(self, count_nullable: u32) -> Self {
        Self(self.0.query("countNullable", count_nullable))
    }

    /// Asks for null in `countNullable`; sent as `countNullable=`.
    pub fn count_nullable_null(self) -> Self {
        Self(self.0.query_null("countNullable"))
    }

    /// A count to look for.
    ///
    /// `countOptional` on the wire; at least 0.
    pub fn count_optional(self, count_optional: u32) -> Self {
        Self(self.0.query("countOptional", count_optional))
    }

    /// A count to look for.
    ///
    /// `countEither` on the wire; at least 0.
    pub fn count_either(self, count_either: u32) -> Self {
        Self(self.0.query("countEither", count_either))
    }

    /// Asks for null in `countEither`; sent as `countEither=`.
    pub fn count_either_null(self) -> Self {
        Self(self.0.query_null("countEither"))
    }

    /// A number to look for.
    ///
    /// `numberRequired` on the wire. Required.
    pub fn number_required(self, number_required: f64) -> Self {
        Self(
            self
                .0
                .query(
                    "numberRequired",
                    crate::wire::codec::Write::<
                        _,
                        crate::wire::codec::Plain,
                    >::new(&number_required),
                ),
        )
    }

    /// A number to look for.
    ///
    /// `numberNullable` on the wire. Required.
    pub fn number_nullable(self, number_nullable: f64) -> Self {
        Self(
            self
                .0
                .query(
                    "numberNullable",
                    crate::wire::codec::Write::<
                        _,
                        crate::wire::codec::Plain,
                    >::new(&number_nullable),
                ),
        )
    }

    /// Asks for null in `numberNullable`; sent as `numberNullable=`.
    pub fn number_nullable_null(self) -> Self {
        Self(self.0.query_null("numberNullable"))
    }

    /// A number to look for.
    ///
    /// `numberOptional` on the wire.
    pub fn number_optional(self, number_optional: f64) -> Self {
        Self(
            self
                .0
                .query(
                    "numberOptional",
                    crate::wire::codec::Write::<
                        _,
                        crate::wire::codec::Plain,
                    >::new(&number_optional),
                ),
        )
    }

    /// A number to look for.
    ///
    /// `numberEither` on the wire.
    pub fn number_either(self, number_either: f64) -> Self {
        Self(
            self
                .0
                .query(
                    "numberEither",
                    crate::wire::codec::Write::<
                        _,
                        crate::wire::codec::Plain,
                    >::new(&number_either),
                ),
        )
    }

    /// Asks for null in `numberEither`; sent as `numberEither=`.
    pub fn number_either_null(self) -> Self {
        Self(self.0.query_null("numberEither"))
    }

    /// A flag to look for.
    ///
    /// `flagRequired` on the wire. Required.
    pub fn flag_required(self, flag_required: bool) -> Self {
        Self(self.0.query("flagRequired", flag_required))
    }

    /// A flag to look for.
    ///
    /// `flagNullable` on the wire. Required.
    pub fn flag_nullable(self, flag_nullable: bool) -> Self {
        Self(self.0.query("flagNullable", flag_nullable))
    }

    /// Asks for null in `flagNullable`; sent as `flagNullable=`.
    pub fn flag_nullable_null(self) -> Self {
        Self(self.0.query_null("flagNullable"))
    }

    /// A flag to look for.
    ///
    /// `flagOptional` on the wire.
    pub fn flag_optional(self, flag_optional: bool) -> Self {
        Self(self.0.query("flagOptional", flag_optional))
    }

    /// A flag to look for.
    ///
    /// `flagEither` on the wire.
    pub fn flag_either(self, flag_either: bool) -> Self {
        Self(self.0.query("flagEither", flag_either))
    }

    /// Asks for null in `flagEither`; sent as `flagEither=`.
    pub fn flag_either_null(self) -> Self {
        Self(self.0.query_null("flagEither"))
    }

    /// A date to look for.
    ///
    /// `dateRequired` on the wire. Required.
    pub fn date_required(self, date_required: impl Into<String>) -> Self {
        Self(self.0.query("dateRequired", date_required.into()))
    }

    /// A date to look for.
    ///
    /// `dateNullable` on the wire. Required.
    pub fn date_nullable(self, date_nullable: impl Into<String>) -> Self {
        Self(self.0.query("dateNullable", date_nullable.into()))
    }

    /// Asks for null in `dateNullable`; sent as `dateNullable=`.
    pub fn date_nullable_null(self) -> Self {
        Self(self.0.query_null("dateNullable"))
    }

    /// A date to look for.
    ///
    /// `dateOptional` on the wire.
    pub fn date_optional(self, date_optional: impl Into<String>) -> Self {
        Self(self.0.query("dateOptional", date_optional.into()))
    }

    /// A date to look for.
    ///
    /// `dateEither` on the wire.
    pub fn date_either(self, date_either: impl Into<String>) -> Self {
        Self(self.0.query("dateEither", date_either.into()))
    }

    /// Asks for null in `dateEither`; sent as `dateEither=`.
    pub fn date_either_null(self) -> Self {
        Self(self.0.query_null("dateEither"))
    }

    /// A time to look for.
    ///
    /// `timeRequired` on the wire. Required.
    pub fn time_required(self, time_required: DateTime<Utc>) -> Self {
        Self(self.0.query("timeRequired", time_required))
    }

    /// A time to look for.
    ///
    /// `timeNullable` on the wire. Required.
    pub fn time_nullable(self, time_nullable: DateTime<Utc>) -> Self {
        Self(self.0.query("timeNullable", time_nullable))
    }

    /// Asks for null in `timeNullable`; sent as `timeNullable=`.
    pub fn time_nullable_null(self) -> Self {
        Self(self.0.query_null("timeNullable"))
    }

    /// A time to look for.
    ///
    /// `timeOptional` on the wire.
    pub fn time_optional(self, time_optional: DateTime<Utc>) -> Self {
        Self(self.0.query("timeOptional", time_optional))
    }

    /// A time to look for.
    ///
    /// `timeEither` on the wire.
    pub fn time_either(self, time_either: DateTime<Utc>) -> Self {
        Self(self.0.query("timeEither", time_either))
    }

    /// Asks for null in `timeEither`; sent as `timeEither=`.
    pub fn time_either_null(self) -> Self {
        Self(self.0.query_null("timeEither"))
    }

    /// A id to look for.
    ///
    /// `idRequired` on the wire. Required.
    pub fn id_required(self, id_required: impl IntoId<ThingId>) -> Self {
        Self(self.0.query_id("idRequired", id_required))
    }

    /// A id to look for.
    ///
    /// `idNullable` on the wire. Required.
    pub fn id_nullable(self, id_nullable: impl IntoId<ThingId>) -> Self {
        Self(self.0.query_id("idNullable", id_nullable))
    }

    /// Asks for null in `idNullable`; sent as `idNullable=`.
    pub fn id_nullable_null(self) -> Self {
        Self(self.0.query_null("idNullable"))
    }

    /// A id to look for.
    ///
    /// `idOptional` on the wire.
    pub fn id_optional(self, id_optional: impl IntoId<ThingId>) -> Self {
        Self(self.0.query_id("idOptional", id_optional))
    }

    /// A id to look for.
    ///
    /// `idEither` on the wire.
    pub fn id_either(self, id_either: impl IntoId<ThingId>) -> Self {
        Self(self.0.query_id("idEither", id_either))
    }

    /// Asks for null in `idEither`; sent as `idEither=`.
    pub fn id_either_null(self) -> Self {
        Self(self.0.query_null("idEither"))
    }

    /// A colour to look for.
    ///
    /// `colourRequired` on the wire. Required.
    pub fn colour_required(self, colour_required: impl Into<Colour>) -> Self {
        Self(self.0.query("colourRequired", colour_required.into()))
    }

    /// A colour to look for.
    ///
    /// `colourNullable` on the wire. Required.
    pub fn colour_nullable(self, colour_nullable: impl Into<Colour>) -> Self {
        Self(self.0.query("colourNullable", colour_nullable.into()))
    }

    /// Asks for null in `colourNullable`; sent as `colourNullable=`.
    pub fn colour_nullable_null(self) -> Self {
        Self(self.0.query_null("colourNullable"))
    }

    /// A colour to look for.
    ///
    /// `colourOptional` on the wire.
    pub fn colour_optional(self, colour_optional: impl Into<Colour>) -> Self {
        Self(self.0.query("colourOptional", colour_optional.into()))
    }

    /// A colour to look for.
    ///
    /// `colourEither` on the wire.
    pub fn colour_either(self, colour_either: impl Into<Colour>) -> Self {
        Self(self.0.query("colourEither", colour_either.into()))
    }

    /// Asks for null in `colourEither`; sent as `colourEither=`.
    pub fn colour_either_null(self) -> Self {
        Self(self.0.query_null("colourEither"))
    }

    /// Every text to look for.
    ///
    /// `textListRequired` on the wire. Required.
    pub fn text_list_required(
        self,
        text_list_required: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .query(
                    "textListRequired",
                    text_list_required
                        .into_iter()
                        .map(Into::into)
                        .collect::<Vec<String>>(),
                ),
        )
    }

    /// Every text to look for.
    ///
    /// `textListOptional` on the wire.
    pub fn text_list_optional(
        self,
        text_list_optional: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .query(
                    "textListOptional",
                    text_list_optional
                        .into_iter()
                        .map(Into::into)
                        .collect::<Vec<String>>(),
                ),
        )
    }

    /// Every whole to look for.
    ///
    /// `wholeListRequired` on the wire. Required.
    pub fn whole_list_required(
        self,
        whole_list_required: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        Self(
            self
                .0
                .query(
                    "wholeListRequired",
                    whole_list_required.into_iter().map(Into::into).collect::<Vec<i64>>(),
                ),
        )
    }

    /// Every whole to look for.
    ///
    /// `wholeListOptional` on the wire.
    pub fn whole_list_optional(
        self,
        whole_list_optional: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        Self(
            self
                .0
                .query(
                    "wholeListOptional",
                    whole_list_optional.into_iter().map(Into::into).collect::<Vec<i64>>(),
                ),
        )
    }

    /// Every count to look for.
    ///
    /// `countListRequired` on the wire. Required.
    pub fn count_list_required(
        self,
        count_list_required: impl IntoIterator<Item = impl Into<u32>>,
    ) -> Self {
        Self(
            self
                .0
                .query(
                    "countListRequired",
                    count_list_required.into_iter().map(Into::into).collect::<Vec<u32>>(),
                ),
        )
    }

    /// Every count to look for.
    ///
    /// `countListOptional` on the wire.
    pub fn count_list_optional(
        self,
        count_list_optional: impl IntoIterator<Item = impl Into<u32>>,
    ) -> Self {
        Self(
            self
                .0
                .query(
                    "countListOptional",
                    count_list_optional.into_iter().map(Into::into).collect::<Vec<u32>>(),
                ),
        )
    }

    /// Every number to look for.
    ///
    /// `numberListRequired` on the wire. Required.
    pub fn number_list_required(
        self,
        number_list_required: impl IntoIterator<Item = impl Into<f64>>,
    ) -> Self {
        Self(
            self
                .0
                .query(
                    "numberListRequired",
                    crate::wire::codec::Write::<
                        _,
                        Vec<crate::wire::codec::Plain>,
                    >::new(
                        &number_list_required
                            .into_iter()
                            .map(Into::into)
                            .collect::<Vec<f64>>(),
                    ),
                ),
        )
    }

    /// Every number to look for.
    ///
    /// `numberListOptional` on the wire.
    pub fn number_list_optional(
        self,
        number_list_optional: impl IntoIterator<Item = impl Into<f64>>,
    ) -> Self {
        Self(
            self
                .0
                .query(
                    "numberListOptional",
                    crate::wire::codec::Write::<
                        _,
                        Vec<crate::wire::codec::Plain>,
                    >::new(
                        &number_list_optional
                            .into_iter()
                            .map(Into::into)
                            .collect::<Vec<f64>>(),
                    ),
                ),
        )
    }

    /// Every flag to look for.
    ///
    /// `flagListRequired` on the wire. Required.
    pub fn flag_list_required(
        self,
        flag_list_required: impl IntoIterator<Item = impl Into<bool>>,
    ) -> Self {
        Self(
            self
                .0
                .query(
                    "flagListRequired",
                    flag_list_required.into_iter().map(Into::into).collect::<Vec<bool>>(),
                ),
        )
    }

    /// Every flag to look for.
    ///
    /// `flagListOptional` on the wire.
    pub fn flag_list_optional(
        self,
        flag_list_optional: impl IntoIterator<Item = impl Into<bool>>,
    ) -> Self {
        Self(
            self
                .0
                .query(
                    "flagListOptional",
                    flag_list_optional.into_iter().map(Into::into).collect::<Vec<bool>>(),
                ),
        )
    }

    /// Every date to look for.
    ///
    /// `dateListRequired` on the wire. Required.
    pub fn date_list_required(
        self,
        date_list_required: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .query(
                    "dateListRequired",
                    date_list_required
                        .into_iter()
                        .map(Into::into)
                        .collect::<Vec<String>>(),
                ),
        )
    }

    /// Every date to look for.
    ///
    /// `dateListOptional` on the wire.
    pub fn date_list_optional(
        self,
        date_list_optional: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .query(
                    "dateListOptional",
                    date_list_optional
                        .into_iter()
                        .map(Into::into)
                        .collect::<Vec<String>>(),
                ),
        )
    }

    /// Every time to look for.
    ///
    /// `timeListRequired` on the wire. Required.
    pub fn time_list_required(
        self,
        time_list_required: impl IntoIterator<Item = impl Into<DateTime<Utc>>>,
    ) -> Self {
        Self(
            self
                .0
                .query(
                    "timeListRequired",
                    time_list_required
                        .into_iter()
                        .map(Into::into)
                        .collect::<Vec<DateTime<Utc>>>(),
                ),
        )
    }

    /// Every time to look for.
    ///
    /// `timeListOptional` on the wire.
    pub fn time_list_optional(
        self,
        time_list_optional: impl IntoIterator<Item = impl Into<DateTime<Utc>>>,
    ) -> Self {
        Self(
            self
                .0
                .query(
                    "timeListOptional",
                    time_list_optional
                        .into_iter()
                        .map(Into::into)
                        .collect::<Vec<DateTime<Utc>>>(),
                ),
        )
    }

    /// Every id to look for.
    ///
    /// `idListRequired` on the wire. Required.
    pub fn id_list_required(
        self,
        id_list_required: impl IntoIterator<Item = impl Into<ThingId>>,
    ) -> Self {
        Self(
            self
                .0
                .query(
                    "idListRequired",
                    id_list_required
                        .into_iter()
                        .map(Into::into)
                        .collect::<Vec<ThingId>>(),
                ),
        )
    }

    /// Every id to look for.
    ///
    /// `idListOptional` on the wire.
    pub fn id_list_optional(
        self,
        id_list_optional: impl IntoIterator<Item = impl Into<ThingId>>,
    ) -> Self {
        Self(
            self
                .0
                .query(
                    "idListOptional",
                    id_list_optional
                        .into_iter()
                        .map(Into::into)
                        .collect::<Vec<ThingId>>(),
                ),
        )
    }

    /// Every colour to look for.
    ///
    /// `colourListRequired` on the wire. Required.
    pub fn colour_list_required(
        self,
        colour_list_required: impl IntoIterator<Item = impl Into<Colour>>,
    ) -> Self {
        Self(
            self
                .0
                .query(
                    "colourListRequired",
                    colour_list_required
                        .into_iter()
                        .map(Into::into)
                        .collect::<Vec<Colour>>(),
                ),
        )
    }

    /// Every colour to look for.
    ///
    /// `colourListOptional` on the wire.
    pub fn colour_list_optional(
        self,
        colour_list_optional: impl IntoIterator<Item = impl Into<Colour>>,
    ) -> Self {
        Self(
            self
                .0
                .query(
                    "colourListOptional",
                    colour_list_optional
                        .into_iter()
                        .map(Into::into)
                        .collect::<Vec<Colour>>(),
                ),
        )
    }
}

list_request!(List => EverythingPage { "everything" => everything : Everything });

/// The request of [`Kinds::replace`]: `PUT /v1/kinds/everything/{thingId}`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct Replace(Call);

impl Replace {
    /// A text, always there.
    ///
    /// `textRequired` on the wire. Required.
    pub fn text_required(self, text_required: impl Into<String>) -> Self {
        Self(self.0.body_field("textRequired", text_required.into()))
    }

    /// A text, there, or null.
    ///
    /// `textNullable` on the wire. Required.
    pub fn text_nullable(self, text_nullable: impl Into<String>) -> Self {
        Self(self.0.body_field("textNullable", text_nullable.into()))
    }

    /// A text, left out or given.
    ///
    /// `textOptional` on the wire.
    pub fn text_optional(self, text_optional: impl Into<String>) -> Self {
        Self(self.0.body_field("textOptional", text_optional.into()))
    }

    /// A text, left out, null or given.
    ///
    /// `textEither` on the wire.
    pub fn text_either(self, text_either: impl Into<String>) -> Self {
        Self(self.0.body_field("textEither", text_either.into()))
    }

    /// A whole, always there.
    ///
    /// `wholeRequired` on the wire. Required.
    pub fn whole_required(self, whole_required: i64) -> Self {
        Self(self.0.body_field("wholeRequired", whole_required))
    }

    /// A whole, there, or null.
    ///
    /// `wholeNullable` on the wire. Required.
    pub fn whole_nullable(self, whole_nullable: i64) -> Self {
        Self(self.0.body_field("wholeNullable", whole_nullable))
    }

    /// A whole, left out or given.
    ///
    /// `wholeOptional` on the wire.
    pub fn whole_optional(self, whole_optional: i64) -> Self {
        Self(self.0.body_field("wholeOptional", whole_optional))
    }

    /// A whole, left out, null or given.
    ///
    /// `wholeEither` on the wire.
    pub fn whole_either(self, whole_either: i64) -> Self {
        Self(self.0.body_field("wholeEither", whole_either))
    }

    /// A count, always there.
    ///
    /// `countRequired` on the wire; at least 0. Required.
    pub fn count_required(self, count_required: u32) -> Self {
        Self(self.0.body_field("countRequired", count_required))
    }

    /// A count, there, or null.
    ///
    /// `countNullable` on the wire; at least 0. Required.
    pub fn count_nullable(self, count_nullable: u32) -> Self {
        Self(self.0.body_field("countNullable", count_nullable))
    }

    /// A count, left out or given.
    ///
    /// `countOptional` on the wire; at least 0.
    pub fn count_optional(self, count_optional: u32) -> Self {
        Self(self.0.body_field("countOptional", count_optional))
    }

    /// A count, left out, null or given.
    ///
    /// `countEither` on the wire; at least 0.
    pub fn count_either(self, count_either: u32) -> Self {
        Self(self.0.body_field("countEither", count_either))
    }

    /// A number, always there.
    ///
    /// `numberRequired` on the wire. Required.
    pub fn number_required(self, number_required: f64) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberRequired",
                    crate::wire::codec::Write::<
                        _,
                        crate::wire::codec::Plain,
                    >::new(&number_required),
                ),
        )
    }

    /// A number, there, or null.
    ///
    /// `numberNullable` on the wire. Required.
    pub fn number_nullable(self, number_nullable: f64) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberNullable",
                    crate::wire::codec::Write::<
                        _,
                        crate::wire::codec::Plain,
                    >::new(&number_nullable),
                ),
        )
    }

    /// A number, left out or given.
    ///
    /// `numberOptional` on the wire.
    pub fn number_optional(self, number_optional: f64) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberOptional",
                    crate::wire::codec::Write::<
                        _,
                        crate::wire::codec::Plain,
                    >::new(&number_optional),
                ),
        )
    }

    /// A number, left out, null or given.
    ///
    /// `numberEither` on the wire.
    pub fn number_either(self, number_either: f64) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberEither",
                    crate::wire::codec::Write::<
                        _,
                        crate::wire::codec::Plain,
                    >::new(&number_either),
                ),
        )
    }

    /// A flag, always there.
    ///
    /// `flagRequired` on the wire. Required.
    pub fn flag_required(self, flag_required: bool) -> Self {
        Self(self.0.body_field("flagRequired", flag_required))
    }

    /// A flag, there, or null.
    ///
    /// `flagNullable` on the wire. Required.
    pub fn flag_nullable(self, flag_nullable: bool) -> Self {
        Self(self.0.body_field("flagNullable", flag_nullable))
    }

    /// A flag, left out or given.
    ///
    /// `flagOptional` on the wire.
    pub fn flag_optional(self, flag_optional: bool) -> Self {
        Self(self.0.body_field("flagOptional", flag_optional))
    }

    /// A flag, left out, null or given.
    ///
    /// `flagEither` on the wire.
    pub fn flag_either(self, flag_either: bool) -> Self {
        Self(self.0.body_field("flagEither", flag_either))
    }

    /// A date, always there.
    ///
    /// `dateRequired` on the wire. Required.
    pub fn date_required(self, date_required: impl Into<String>) -> Self {
        Self(self.0.body_field("dateRequired", date_required.into()))
    }

    /// A date, there, or null.
    ///
    /// `dateNullable` on the wire. Required.
    pub fn date_nullable(self, date_nullable: impl Into<String>) -> Self {
        Self(self.0.body_field("dateNullable", date_nullable.into()))
    }

    /// A date, left out or given.
    ///
    /// `dateOptional` on the wire.
    pub fn date_optional(self, date_optional: impl Into<String>) -> Self {
        Self(self.0.body_field("dateOptional", date_optional.into()))
    }

    /// A date, left out, null or given.
    ///
    /// `dateEither` on the wire.
    pub fn date_either(self, date_either: impl Into<String>) -> Self {
        Self(self.0.body_field("dateEither", date_either.into()))
    }

    /// A time, always there.
    ///
    /// `timeRequired` on the wire. Required.
    pub fn time_required(self, time_required: DateTime<Utc>) -> Self {
        Self(self.0.body_field("timeRequired", time_required))
    }

    /// A time, there, or null.
    ///
    /// `timeNullable` on the wire. Required.
    pub fn time_nullable(self, time_nullable: DateTime<Utc>) -> Self {
        Self(self.0.body_field("timeNullable", time_nullable))
    }

    /// A time, left out or given.
    ///
    /// `timeOptional` on the wire.
    pub fn time_optional(self, time_optional: DateTime<Utc>) -> Self {
        Self(self.0.body_field("timeOptional", time_optional))
    }

    /// A time, left out, null or given.
    ///
    /// `timeEither` on the wire.
    pub fn time_either(self, time_either: DateTime<Utc>) -> Self {
        Self(self.0.body_field("timeEither", time_either))
    }

    ///
    ///
    /// `idRequired` on the wire. Required.
    pub fn id_required(self, id_required: impl IntoId<ThingId>) -> Self {
        Self(self.0.body_id("idRequired", id_required))
    }

    /// A id, there, or null.
    ///
    /// `idNullable` on the wire. Required.
    pub fn id_nullable(self, id_nullable: impl IntoId<ThingId>) -> Self {
        Self(self.0.body_id("idNullable", id_nullable))
    }

    ///
    ///
    /// `idOptional` on the wire.
    pub fn id_optional(self, id_optional: impl IntoId<ThingId>) -> Self {
        Self(self.0.body_id("idOptional", id_optional))
    }

    /// A id, left out, null or given.
    ///
    /// `idEither` on the wire.
    pub fn id_either(self, id_either: impl IntoId<ThingId>) -> Self {
        Self(self.0.body_id("idEither", id_either))
    }

    ///
    ///
    /// `colourRequired` on the wire. Required.
    pub fn colour_required(self, colour_required: impl Into<Colour>) -> Self {
        Self(self.0.body_field("colourRequired", colour_required.into()))
    }

    /// A colour, there, or null.
    ///
    /// `colourNullable` on the wire. Required.
    pub fn colour_nullable(self, colour_nullable: impl Into<Colour>) -> Self {
        Self(self.0.body_field("colourNullable", colour_nullable.into()))
    }

    ///
    ///
    /// `colourOptional` on the wire.
    pub fn colour_optional(self, colour_optional: impl Into<Colour>) -> Self {
        Self(self.0.body_field("colourOptional", colour_optional.into()))
    }

    /// A colour, left out, null or given.
    ///
    /// `colourEither` on the wire.
    pub fn colour_either(self, colour_either: impl Into<Colour>) -> Self {
        Self(self.0.body_field("colourEither", colour_either.into()))
    }

    ///
    ///
    /// `thingRequired` on the wire. Required.
    pub fn thing_required(self, thing_required: Thing) -> Self {
        Self(self.0.body_field("thingRequired", thing_required))
    }

    /// A thing, there, or null.
    ///
    /// `thingNullable` on the wire. Required.
    pub fn thing_nullable(self, thing_nullable: Thing) -> Self {
        Self(self.0.body_field("thingNullable", thing_nullable))
    }

    ///
    ///
    /// `thingOptional` on the wire.
    pub fn thing_optional(self, thing_optional: Thing) -> Self {
        Self(self.0.body_field("thingOptional", thing_optional))
    }

    /// A thing, left out, null or given.
    ///
    /// `thingEither` on the wire.
    pub fn thing_either(self, thing_either: Thing) -> Self {
        Self(self.0.body_field("thingEither", thing_either))
    }

    /// A text list, always there.
    ///
    /// `textListRequired` on the wire. Required.
    pub fn text_list_required(
        self,
        text_list_required: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "textListRequired",
                    text_list_required
                        .into_iter()
                        .map(Into::into)
                        .collect::<Vec<String>>(),
                ),
        )
    }

    /// A text list, there, or null.
    ///
    /// `textListNullable` on the wire. Required.
    pub fn text_list_nullable(
        self,
        text_list_nullable: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "textListNullable",
                    text_list_nullable
                        .into_iter()
                        .map(Into::into)
                        .collect::<Vec<String>>(),
                ),
        )
    }

    /// A text list, left out or given.
    ///
    /// `textListOptional` on the wire.
    pub fn text_list_optional(
        self,
        text_list_optional: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "textListOptional",
                    text_list_optional
                        .into_iter()
                        .map(Into::into)
                        .collect::<Vec<String>>(),
                ),
        )
    }

    /// A text list, left out, null or given.
    ///
    /// `textListEither` on the wire.
    pub fn text_list_either(
        self,
        text_list_either: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "textListEither",
                    text_list_either.into_iter().map(Into::into).collect::<Vec<String>>(),
                ),
        )
    }

    /// A whole list, always there.
    ///
    /// `wholeListRequired` on the wire. Required.
    pub fn whole_list_required(
        self,
        whole_list_required: impl IntoIterator<Item = i64>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "wholeListRequired",
                    whole_list_required.into_iter().collect::<Vec<i64>>(),
                ),
        )
    }

    /// A whole list, there, or null.
    ///
    /// `wholeListNullable` on the wire. Required.
    pub fn whole_list_nullable(
        self,
        whole_list_nullable: impl IntoIterator<Item = i64>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "wholeListNullable",
                    whole_list_nullable.into_iter().collect::<Vec<i64>>(),
                ),
        )
    }

    /// A whole list, left out or given.
    ///
    /// `wholeListOptional` on the wire.
    pub fn whole_list_optional(
        self,
        whole_list_optional: impl IntoIterator<Item = i64>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "wholeListOptional",
                    whole_list_optional.into_iter().collect::<Vec<i64>>(),
                ),
        )
    }

    /// A whole list, left out, null or given.
    ///
    /// `wholeListEither` on the wire.
    pub fn whole_list_either(
        self,
        whole_list_either: impl IntoIterator<Item = i64>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "wholeListEither",
                    whole_list_either.into_iter().collect::<Vec<i64>>(),
                ),
        )
    }

    /// A count list, always there.
    ///
    /// `countListRequired` on the wire. Required.
    pub fn count_list_required(
        self,
        count_list_required: impl IntoIterator<Item = u32>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "countListRequired",
                    count_list_required.into_iter().collect::<Vec<u32>>(),
                ),
        )
    }

    /// A count list, there, or null.
    ///
    /// `countListNullable` on the wire. Required.
    pub fn count_list_nullable(
        self,
        count_list_nullable: impl IntoIterator<Item = u32>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "countListNullable",
                    count_list_nullable.into_iter().collect::<Vec<u32>>(),
                ),
        )
    }

    /// A count list, left out or given.
    ///
    /// `countListOptional` on the wire.
    pub fn count_list_optional(
        self,
        count_list_optional: impl IntoIterator<Item = u32>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "countListOptional",
                    count_list_optional.into_iter().collect::<Vec<u32>>(),
                ),
        )
    }

    /// A count list, left out, null or given.
    ///
    /// `countListEither` on the wire.
    pub fn count_list_either(
        self,
        count_list_either: impl IntoIterator<Item = u32>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "countListEither",
                    count_list_either.into_iter().collect::<Vec<u32>>(),
                ),
        )
    }

    /// A number list, always there.
    ///
    /// `numberListRequired` on the wire. Required.
    pub fn number_list_required(
        self,
        number_list_required: impl IntoIterator<Item = f64>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberListRequired",
                    crate::wire::codec::Write::<
                        _,
                        Vec<crate::wire::codec::Plain>,
                    >::new(&number_list_required.into_iter().collect::<Vec<f64>>()),
                ),
        )
    }

    /// A number list, there, or null.
    ///
    /// `numberListNullable` on the wire. Required.
    pub fn number_list_nullable(
        self,
        number_list_nullable: impl IntoIterator<Item = f64>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberListNullable",
                    crate::wire::codec::Write::<
                        _,
                        Vec<crate::wire::codec::Plain>,
                    >::new(&number_list_nullable.into_iter().collect::<Vec<f64>>()),
                ),
        )
    }

    /// A number list, left out or given.
    ///
    /// `numberListOptional` on the wire.
    pub fn number_list_optional(
        self,
        number_list_optional: impl IntoIterator<Item = f64>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberListOptional",
                    crate::wire::codec::Write::<
                        _,
                        Vec<crate::wire::codec::Plain>,
                    >::new(&number_list_optional.into_iter().collect::<Vec<f64>>()),
                ),
        )
    }

    /// A number list, left out, null or given.
    ///
    /// `numberListEither` on the wire.
    pub fn number_list_either(
        self,
        number_list_either: impl IntoIterator<Item = f64>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberListEither",
                    crate::wire::codec::Write::<
                        _,
                        Vec<crate::wire::codec::Plain>,
                    >::new(&number_list_either.into_iter().collect::<Vec<f64>>()),
                ),
        )
    }

    /// A flag list, always there.
    ///
    /// `flagListRequired` on the wire. Required.
    pub fn flag_list_required(
        self,
        flag_list_required: impl IntoIterator<Item = bool>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "flagListRequired",
                    flag_list_required.into_iter().collect::<Vec<bool>>(),
                ),
        )
    }

    /// A flag list, there, or null.
    ///
    /// `flagListNullable` on the wire. Required.
    pub fn flag_list_nullable(
        self,
        flag_list_nullable: impl IntoIterator<Item = bool>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "flagListNullable",
                    flag_list_nullable.into_iter().collect::<Vec<bool>>(),
                ),
        )
    }

    /// A flag list, left out or given.
    ///
    /// `flagListOptional` on the wire.
    pub fn flag_list_optional(
        self,
        flag_list_optional: impl IntoIterator<Item = bool>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "flagListOptional",
                    flag_list_optional.into_iter().collect::<Vec<bool>>(),
                ),
        )
    }

    /// A flag list, left out, null or given.
    ///
    /// `flagListEither` on the wire.
    pub fn flag_list_either(
        self,
        flag_list_either: impl IntoIterator<Item = bool>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "flagListEither",
                    flag_list_either.into_iter().collect::<Vec<bool>>(),
                ),
        )
    }

    /// A date list, always there.
    ///
    /// `dateListRequired` on the wire. Required.
    pub fn date_list_required(
        self,
        date_list_required: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "dateListRequired",
                    date_list_required
                        .into_iter()
                        .map(Into::into)
                        .collect::<Vec<String>>(),
                ),
        )
    }

    /// A date list, there, or null.
    ///
    /// `dateListNullable` on the wire. Required.
    pub fn date_list_nullable(
        self,
        date_list_nullable: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "dateListNullable",
                    date_list_nullable
                        .into_iter()
                        .map(Into::into)
                        .collect::<Vec<String>>(),
                ),
        )
    }

    /// A date list, left out or given.
    ///
    /// `dateListOptional` on the wire.
    pub fn date_list_optional(
        self,
        date_list_optional: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "dateListOptional",
                    date_list_optional
                        .into_iter()
                        .map(Into::into)
                        .collect::<Vec<String>>(),
                ),
        )
    }

    /// A date list, left out, null or given.
    ///
    /// `dateListEither` on the wire.
    pub fn date_list_either(
        self,
        date_list_either: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "dateListEither",
                    date_list_either.into_iter().map(Into::into).collect::<Vec<String>>(),
                ),
        )
    }

    /// A time list, always there.
    ///
    /// `timeListRequired` on the wire. Required.
    pub fn time_list_required(
        self,
        time_list_required: impl IntoIterator<Item = DateTime<Utc>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeListRequired",
                    time_list_required.into_iter().collect::<Vec<DateTime<Utc>>>(),
                ),
        )
    }

    /// A time list, there, or null.
    ///
    /// `timeListNullable` on the wire. Required.
    pub fn time_list_nullable(
        self,
        time_list_nullable: impl IntoIterator<Item = DateTime<Utc>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeListNullable",
                    time_list_nullable.into_iter().collect::<Vec<DateTime<Utc>>>(),
                ),
        )
    }

    /// A time list, left out or given.
    ///
    /// `timeListOptional` on the wire.
    pub fn time_list_optional(
        self,
        time_list_optional: impl IntoIterator<Item = DateTime<Utc>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeListOptional",
                    time_list_optional.into_iter().collect::<Vec<DateTime<Utc>>>(),
                ),
        )
    }

    /// A time list, left out, null or given.
    ///
    /// `timeListEither` on the wire.
    pub fn time_list_either(
        self,
        time_list_either: impl IntoIterator<Item = DateTime<Utc>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeListEither",
                    time_list_either.into_iter().collect::<Vec<DateTime<Utc>>>(),
                ),
        )
    }

    /// A id list, always there.
    ///
    /// `idListRequired` on the wire. Required.
    pub fn id_list_required(
        self,
        id_list_required: impl IntoIterator<Item = ThingId>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "idListRequired",
                    id_list_required.into_iter().collect::<Vec<ThingId>>(),
                ),
        )
    }

    /// A id list, there, or null.
    ///
    /// `idListNullable` on the wire. Required.
    pub fn id_list_nullable(
        self,
        id_list_nullable: impl IntoIterator<Item = ThingId>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "idListNullable",
                    id_list_nullable.into_iter().collect::<Vec<ThingId>>(),
                ),
        )
    }

    /// A id list, left out or given.
    ///
    /// `idListOptional` on the wire.
    pub fn id_list_optional(
        self,
        id_list_optional: impl IntoIterator<Item = ThingId>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "idListOptional",
                    id_list_optional.into_iter().collect::<Vec<ThingId>>(),
                ),
        )
    }

    /// A id list, left out, null or given.
    ///
    /// `idListEither` on the wire.
    pub fn id_list_either(
        self,
        id_list_either: impl IntoIterator<Item = ThingId>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "idListEither",
                    id_list_either.into_iter().collect::<Vec<ThingId>>(),
                ),
        )
    }

    /// A colour list, always there.
    ///
    /// `colourListRequired` on the wire. Required.
    pub fn colour_list_required(
        self,
        colour_list_required: impl IntoIterator<Item = Colour>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "colourListRequired",
                    colour_list_required.into_iter().collect::<Vec<Colour>>(),
                ),
        )
    }

    /// A colour list, there, or null.
    ///
    /// `colourListNullable` on the wire. Required.
    pub fn colour_list_nullable(
        self,
        colour_list_nullable: impl IntoIterator<Item = Colour>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "colourListNullable",
                    colour_list_nullable.into_iter().collect::<Vec<Colour>>(),
                ),
        )
    }

    /// A colour list, left out or given.
    ///
    /// `colourListOptional` on the wire.
    pub fn colour_list_optional(
        self,
        colour_list_optional: impl IntoIterator<Item = Colour>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "colourListOptional",
                    colour_list_optional.into_iter().collect::<Vec<Colour>>(),
                ),
        )
    }

    /// A colour list, left out, null or given.
    ///
    /// `colourListEither` on the wire.
    pub fn colour_list_either(
        self,
        colour_list_either: impl IntoIterator<Item = Colour>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "colourListEither",
                    colour_list_either.into_iter().collect::<Vec<Colour>>(),
                ),
        )
    }

    /// A thing list, always there.
    ///
    /// `thingListRequired` on the wire. Required.
    pub fn thing_list_required(
        self,
        thing_list_required: impl IntoIterator<Item = Thing>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "thingListRequired",
                    thing_list_required.into_iter().collect::<Vec<Thing>>(),
                ),
        )
    }

    /// A thing list, there, or null.
    ///
    /// `thingListNullable` on the wire. Required.
    pub fn thing_list_nullable(
        self,
        thing_list_nullable: impl IntoIterator<Item = Thing>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "thingListNullable",
                    thing_list_nullable.into_iter().collect::<Vec<Thing>>(),
                ),
        )
    }

    /// A thing list, left out or given.
    ///
    /// `thingListOptional` on the wire.
    pub fn thing_list_optional(
        self,
        thing_list_optional: impl IntoIterator<Item = Thing>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "thingListOptional",
                    thing_list_optional.into_iter().collect::<Vec<Thing>>(),
                ),
        )
    }

    /// A thing list, left out, null or given.
    ///
    /// `thingListEither` on the wire.
    pub fn thing_list_either(
        self,
        thing_list_either: impl IntoIterator<Item = Thing>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "thingListEither",
                    thing_list_either.into_iter().collect::<Vec<Thing>>(),
                ),
        )
    }

    /// A text gaps, always there.
    ///
    /// `textGapsRequired` on the wire. Required.
    pub fn text_gaps_required(
        self,
        text_gaps_required: impl IntoIterator<Item = Option<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "textGapsRequired",
                    text_gaps_required.into_iter().collect::<Vec<Option<String>>>(),
                ),
        )
    }

    /// A text gaps, there, or null.
    ///
    /// `textGapsNullable` on the wire. Required.
    pub fn text_gaps_nullable(
        self,
        text_gaps_nullable: impl IntoIterator<Item = Option<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "textGapsNullable",
                    text_gaps_nullable.into_iter().collect::<Vec<Option<String>>>(),
                ),
        )
    }

    /// A text gaps, left out or given.
    ///
    /// `textGapsOptional` on the wire.
    pub fn text_gaps_optional(
        self,
        text_gaps_optional: impl IntoIterator<Item = Option<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "textGapsOptional",
                    text_gaps_optional.into_iter().collect::<Vec<Option<String>>>(),
                ),
        )
    }

    /// A text gaps, left out, null or given.
    ///
    /// `textGapsEither` on the wire.
    pub fn text_gaps_either(
        self,
        text_gaps_either: impl IntoIterator<Item = Option<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "textGapsEither",
                    text_gaps_either.into_iter().collect::<Vec<Option<String>>>(),
                ),
        )
    }

    /// A whole gaps, always there.
    ///
    /// `wholeGapsRequired` on the wire. Required.
    pub fn whole_gaps_required(
        self,
        whole_gaps_required: impl IntoIterator<Item = Option<i64>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "wholeGapsRequired",
                    whole_gaps_required.into_iter().collect::<Vec<Option<i64>>>(),
                ),
        )
    }

    /// A whole gaps, there, or null.
    ///
    /// `wholeGapsNullable` on the wire. Required.
    pub fn whole_gaps_nullable(
        self,
        whole_gaps_nullable: impl IntoIterator<Item = Option<i64>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "wholeGapsNullable",
                    whole_gaps_nullable.into_iter().collect::<Vec<Option<i64>>>(),
                ),
        )
    }

    /// A whole gaps, left out or given.
    ///
    /// `wholeGapsOptional` on the wire.
    pub fn whole_gaps_optional(
        self,
        whole_gaps_optional: impl IntoIterator<Item = Option<i64>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "wholeGapsOptional",
                    whole_gaps_optional.into_iter().collect::<Vec<Option<i64>>>(),
                ),
        )
    }

    /// A whole gaps, left out, null or given.
    ///
    /// `wholeGapsEither` on the wire.
    pub fn whole_gaps_either(
        self,
        whole_gaps_either: impl IntoIterator<Item = Option<i64>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "wholeGapsEither",
                    whole_gaps_either.into_iter().collect::<Vec<Option<i64>>>(),
                ),
        )
    }

    /// A count gaps, always there.
    ///
    /// `countGapsRequired` on the wire. Required.
    pub fn count_gaps_required(
        self,
        count_gaps_required: impl IntoIterator<Item = Option<u32>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "countGapsRequired",
                    count_gaps_required.into_iter().collect::<Vec<Option<u32>>>(),
                ),
        )
    }

    /// A count gaps, there, or null.
    ///
    /// `countGapsNullable` on the wire. Required.
    pub fn count_gaps_nullable(
        self,
        count_gaps_nullable: impl IntoIterator<Item = Option<u32>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "countGapsNullable",
                    count_gaps_nullable.into_iter().collect::<Vec<Option<u32>>>(),
                ),
        )
    }

    /// A count gaps, left out or given.
    ///
    /// `countGapsOptional` on the wire.
    pub fn count_gaps_optional(
        self,
        count_gaps_optional: impl IntoIterator<Item = Option<u32>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "countGapsOptional",
                    count_gaps_optional.into_iter().collect::<Vec<Option<u32>>>(),
                ),
        )
    }

    /// A count gaps, left out, null or given.
    ///
    /// `countGapsEither` on the wire.
    pub fn count_gaps_either(
        self,
        count_gaps_either: impl IntoIterator<Item = Option<u32>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "countGapsEither",
                    count_gaps_either.into_iter().collect::<Vec<Option<u32>>>(),
                ),
        )
    }

    /// A number gaps, always there.
    ///
    /// `numberGapsRequired` on the wire. Required.
    pub fn number_gaps_required(
        self,
        number_gaps_required: impl IntoIterator<Item = Option<f64>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberGapsRequired",
                    crate::wire::codec::Write::<
                        _,
                        Vec<Option<crate::wire::codec::Plain>>,
                    >::new(
                        &number_gaps_required.into_iter().collect::<Vec<Option<f64>>>(),
                    ),
                ),
        )
    }

    /// A number gaps, there, or null.
    ///
    /// `numberGapsNullable` on the wire. Required.
    pub fn number_gaps_nullable(
        self,
        number_gaps_nullable: impl IntoIterator<Item = Option<f64>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberGapsNullable",
                    crate::wire::codec::Write::<
                        _,
                        Vec<Option<crate::wire::codec::Plain>>,
                    >::new(
                        &number_gaps_nullable.into_iter().collect::<Vec<Option<f64>>>(),
                    ),
                ),
        )
    }

    /// A number gaps, left out or given.
    ///
    /// `numberGapsOptional` on the wire.
    pub fn number_gaps_optional(
        self,
        number_gaps_optional: impl IntoIterator<Item = Option<f64>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberGapsOptional",
                    crate::wire::codec::Write::<
                        _,
                        Vec<Option<crate::wire::codec::Plain>>,
                    >::new(
                        &number_gaps_optional.into_iter().collect::<Vec<Option<f64>>>(),
                    ),
                ),
        )
    }

    /// A number gaps, left out, null or given.
    ///
    /// `numberGapsEither` on the wire.
    pub fn number_gaps_either(
        self,
        number_gaps_either: impl IntoIterator<Item = Option<f64>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberGapsEither",
                    crate::wire::codec::Write::<
                        _,
                        Vec<Option<crate::wire::codec::Plain>>,
                    >::new(&number_gaps_either.into_iter().collect::<Vec<Option<f64>>>()),
                ),
        )
    }

    /// A flag gaps, always there.
    ///
    /// `flagGapsRequired` on the wire. Required.
    pub fn flag_gaps_required(
        self,
        flag_gaps_required: impl IntoIterator<Item = Option<bool>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "flagGapsRequired",
                    flag_gaps_required.into_iter().collect::<Vec<Option<bool>>>(),
                ),
        )
    }

    /// A flag gaps, there, or null.
    ///
    /// `flagGapsNullable` on the wire. Required.
    pub fn flag_gaps_nullable(
        self,
        flag_gaps_nullable: impl IntoIterator<Item = Option<bool>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "flagGapsNullable",
                    flag_gaps_nullable.into_iter().collect::<Vec<Option<bool>>>(),
                ),
        )
    }

    /// A flag gaps, left out or given.
    ///
    /// `flagGapsOptional` on the wire.
    pub fn flag_gaps_optional(
        self,
        flag_gaps_optional: impl IntoIterator<Item = Option<bool>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "flagGapsOptional",
                    flag_gaps_optional.into_iter().collect::<Vec<Option<bool>>>(),
                ),
        )
    }

    /// A flag gaps, left out, null or given.
    ///
    /// `flagGapsEither` on the wire.
    pub fn flag_gaps_either(
        self,
        flag_gaps_either: impl IntoIterator<Item = Option<bool>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "flagGapsEither",
                    flag_gaps_either.into_iter().collect::<Vec<Option<bool>>>(),
                ),
        )
    }

    /// A date gaps, always there.
    ///
    /// `dateGapsRequired` on the wire. Required.
    pub fn date_gaps_required(
        self,
        date_gaps_required: impl IntoIterator<Item = Option<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "dateGapsRequired",
                    date_gaps_required.into_iter().collect::<Vec<Option<String>>>(),
                ),
        )
    }

    /// A date gaps, there, or null.
    ///
    /// `dateGapsNullable` on the wire. Required.
    pub fn date_gaps_nullable(
        self,
        date_gaps_nullable: impl IntoIterator<Item = Option<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "dateGapsNullable",
                    date_gaps_nullable.into_iter().collect::<Vec<Option<String>>>(),
                ),
        )
    }

    /// A date gaps, left out or given.
    ///
    /// `dateGapsOptional` on the wire.
    pub fn date_gaps_optional(
        self,
        date_gaps_optional: impl IntoIterator<Item = Option<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "dateGapsOptional",
                    date_gaps_optional.into_iter().collect::<Vec<Option<String>>>(),
                ),
        )
    }

    /// A date gaps, left out, null or given.
    ///
    /// `dateGapsEither` on the wire.
    pub fn date_gaps_either(
        self,
        date_gaps_either: impl IntoIterator<Item = Option<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "dateGapsEither",
                    date_gaps_either.into_iter().collect::<Vec<Option<String>>>(),
                ),
        )
    }

    /// A time gaps, always there.
    ///
    /// `timeGapsRequired` on the wire. Required.
    pub fn time_gaps_required(
        self,
        time_gaps_required: impl IntoIterator<Item = Option<DateTime<Utc>>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeGapsRequired",
                    time_gaps_required
                        .into_iter()
                        .collect::<Vec<Option<DateTime<Utc>>>>(),
                ),
        )
    }

    /// A time gaps, there, or null.
    ///
    /// `timeGapsNullable` on the wire. Required.
    pub fn time_gaps_nullable(
        self,
        time_gaps_nullable: impl IntoIterator<Item = Option<DateTime<Utc>>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeGapsNullable",
                    time_gaps_nullable
                        .into_iter()
                        .collect::<Vec<Option<DateTime<Utc>>>>(),
                ),
        )
    }

    /// A time gaps, left out or given.
    ///
    /// `timeGapsOptional` on the wire.
    pub fn time_gaps_optional(
        self,
        time_gaps_optional: impl IntoIterator<Item = Option<DateTime<Utc>>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeGapsOptional",
                    time_gaps_optional
                        .into_iter()
                        .collect::<Vec<Option<DateTime<Utc>>>>(),
                ),
        )
    }

    /// A time gaps, left out, null or given.
    ///
    /// `timeGapsEither` on the wire.
    pub fn time_gaps_either(
        self,
        time_gaps_either: impl IntoIterator<Item = Option<DateTime<Utc>>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeGapsEither",
                    time_gaps_either.into_iter().collect::<Vec<Option<DateTime<Utc>>>>(),
                ),
        )
    }

    /// A id gaps, always there.
    ///
    /// `idGapsRequired` on the wire. Required.
    pub fn id_gaps_required(
        self,
        id_gaps_required: impl IntoIterator<Item = Option<ThingId>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "idGapsRequired",
                    id_gaps_required.into_iter().collect::<Vec<Option<ThingId>>>(),
                ),
        )
    }

    /// A id gaps, there, or null.
    ///
    /// `idGapsNullable` on the wire. Required.
    pub fn id_gaps_nullable(
        self,
        id_gaps_nullable: impl IntoIterator<Item = Option<ThingId>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "idGapsNullable",
                    id_gaps_nullable.into_iter().collect::<Vec<Option<ThingId>>>(),
                ),
        )
    }

    /// A id gaps, left out or given.
    ///
    /// `idGapsOptional` on the wire.
    pub fn id_gaps_optional(
        self,
        id_gaps_optional: impl IntoIterator<Item = Option<ThingId>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "idGapsOptional",
                    id_gaps_optional.into_iter().collect::<Vec<Option<ThingId>>>(),
                ),
        )
    }

    /// A id gaps, left out, null or given.
    ///
    /// `idGapsEither` on the wire.
    pub fn id_gaps_either(
        self,
        id_gaps_either: impl IntoIterator<Item = Option<ThingId>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "idGapsEither",
                    id_gaps_either.into_iter().collect::<Vec<Option<ThingId>>>(),
                ),
        )
    }

    /// A colour gaps, always there.
    ///
    /// `colourGapsRequired` on the wire. Required.
    pub fn colour_gaps_required(
        self,
        colour_gaps_required: impl IntoIterator<Item = Option<Colour>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "colourGapsRequired",
                    colour_gaps_required.into_iter().collect::<Vec<Option<Colour>>>(),
                ),
        )
    }

    /// A colour gaps, there, or null.
    ///
    /// `colourGapsNullable` on the wire. Required.
    pub fn colour_gaps_nullable(
        self,
        colour_gaps_nullable: impl IntoIterator<Item = Option<Colour>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "colourGapsNullable",
                    colour_gaps_nullable.into_iter().collect::<Vec<Option<Colour>>>(),
                ),
        )
    }

    /// A colour gaps, left out or given.
    ///
    /// `colourGapsOptional` on the wire.
    pub fn colour_gaps_optional(
        self,
        colour_gaps_optional: impl IntoIterator<Item = Option<Colour>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "colourGapsOptional",
                    colour_gaps_optional.into_iter().collect::<Vec<Option<Colour>>>(),
                ),
        )
    }

    /// A colour gaps, left out, null or given.
    ///
    /// `colourGapsEither` on the wire.
    pub fn colour_gaps_either(
        self,
        colour_gaps_either: impl IntoIterator<Item = Option<Colour>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "colourGapsEither",
                    colour_gaps_either.into_iter().collect::<Vec<Option<Colour>>>(),
                ),
        )
    }

    /// A thing gaps, always there.
    ///
    /// `thingGapsRequired` on the wire. Required.
    pub fn thing_gaps_required(
        self,
        thing_gaps_required: impl IntoIterator<Item = Option<Thing>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "thingGapsRequired",
                    thing_gaps_required.into_iter().collect::<Vec<Option<Thing>>>(),
                ),
        )
    }

    /// A thing gaps, there, or null.
    ///
    /// `thingGapsNullable` on the wire. Required.
    pub fn thing_gaps_nullable(
        self,
        thing_gaps_nullable: impl IntoIterator<Item = Option<Thing>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "thingGapsNullable",
                    thing_gaps_nullable.into_iter().collect::<Vec<Option<Thing>>>(),
                ),
        )
    }

    /// A thing gaps, left out or given.
    ///
    /// `thingGapsOptional` on the wire.
    pub fn thing_gaps_optional(
        self,
        thing_gaps_optional: impl IntoIterator<Item = Option<Thing>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "thingGapsOptional",
                    thing_gaps_optional.into_iter().collect::<Vec<Option<Thing>>>(),
                ),
        )
    }

    /// A thing gaps, left out, null or given.
    ///
    /// `thingGapsEither` on the wire.
    pub fn thing_gaps_either(
        self,
        thing_gaps_either: impl IntoIterator<Item = Option<Thing>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "thingGapsEither",
                    thing_gaps_either.into_iter().collect::<Vec<Option<Thing>>>(),
                ),
        )
    }

    /// A text map, always there.
    ///
    /// `textMapRequired` on the wire. Required.
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
                    text_map_required
                        .into_iter()
                        .map(|(key, value)| (key.into(), value.into()))
                        .collect::<BTreeMap<String, String>>(),
                ),
        )
    }

    /// A text map, there, or null.
    ///
    /// `textMapNullable` on the wire. Required.
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
                    text_map_nullable
                        .into_iter()
                        .map(|(key, value)| (key.into(), value.into()))
                        .collect::<BTreeMap<String, String>>(),
                ),
        )
    }

    /// A text map, left out or given.
    ///
    /// `textMapOptional` on the wire.
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
                    text_map_optional
                        .into_iter()
                        .map(|(key, value)| (key.into(), value.into()))
                        .collect::<BTreeMap<String, String>>(),
                ),
        )
    }

    /// A text map, left out, null or given.
    ///
    /// `textMapEither` on the wire.
    pub fn text_map_either(
        self,
        text_map_either: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "textMapEither",
                    text_map_either
                        .into_iter()
                        .map(|(key, value)| (key.into(), value.into()))
                        .collect::<BTreeMap<String, String>>(),
                ),
        )
    }

    /// A whole map, always there.
    ///
    /// `wholeMapRequired` on the wire. Required.
    pub fn whole_map_required(
        self,
        whole_map_required: impl IntoIterator<Item = (impl Into<String>, i64)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "wholeMapRequired",
                    whole_map_required
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, i64>>(),
                ),
        )
    }

    /// A whole map, there, or null.
    ///
    /// `wholeMapNullable` on the wire. Required.
    pub fn whole_map_nullable(
        self,
        whole_map_nullable: impl IntoIterator<Item = (impl Into<String>, i64)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "wholeMapNullable",
                    whole_map_nullable
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, i64>>(),
                ),
        )
    }

    /// A whole map, left out or given.
    ///
    /// `wholeMapOptional` on the wire.
    pub fn whole_map_optional(
        self,
        whole_map_optional: impl IntoIterator<Item = (impl Into<String>, i64)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "wholeMapOptional",
                    whole_map_optional
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, i64>>(),
                ),
        )
    }

    /// A whole map, left out, null or given.
    ///
    /// `wholeMapEither` on the wire.
    pub fn whole_map_either(
        self,
        whole_map_either: impl IntoIterator<Item = (impl Into<String>, i64)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "wholeMapEither",
                    whole_map_either
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, i64>>(),
                ),
        )
    }

    /// A count map, always there.
    ///
    /// `countMapRequired` on the wire; values at least 0. Required.
    pub fn count_map_required(
        self,
        count_map_required: impl IntoIterator<Item = (impl Into<String>, u32)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "countMapRequired",
                    count_map_required
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, u32>>(),
                ),
        )
    }

    /// A count map, there, or null.
    ///
    /// `countMapNullable` on the wire; values at least 0. Required.
    pub fn count_map_nullable(
        self,
        count_map_nullable: impl IntoIterator<Item = (impl Into<String>, u32)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "countMapNullable",
                    count_map_nullable
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, u32>>(),
                ),
        )
    }

    /// A count map, left out or given.
    ///
    /// `countMapOptional` on the wire; values at least 0.
    pub fn count_map_optional(
        self,
        count_map_optional: impl IntoIterator<Item = (impl Into<String>, u32)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "countMapOptional",
                    count_map_optional
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, u32>>(),
                ),
        )
    }

    /// A count map, left out, null or given.
    ///
    /// `countMapEither` on the wire; values at least 0.
    pub fn count_map_either(
        self,
        count_map_either: impl IntoIterator<Item = (impl Into<String>, u32)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "countMapEither",
                    count_map_either
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, u32>>(),
                ),
        )
    }

    /// A number map, always there.
    ///
    /// `numberMapRequired` on the wire. Required.
    pub fn number_map_required(
        self,
        number_map_required: impl IntoIterator<Item = (impl Into<String>, f64)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberMapRequired",
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
        )
    }

    /// A number map, there, or null.
    ///
    /// `numberMapNullable` on the wire. Required.
    pub fn number_map_nullable(
        self,
        number_map_nullable: impl IntoIterator<Item = (impl Into<String>, f64)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberMapNullable",
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
        )
    }

    /// A number map, left out or given.
    ///
    /// `numberMapOptional` on the wire.
    pub fn number_map_optional(
        self,
        number_map_optional: impl IntoIterator<Item = (impl Into<String>, f64)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberMapOptional",
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
        )
    }

    /// A number map, left out, null or given.
    ///
    /// `numberMapEither` on the wire.
    pub fn number_map_either(
        self,
        number_map_either: impl IntoIterator<Item = (impl Into<String>, f64)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberMapEither",
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
        )
    }

    /// A flag map, always there.
    ///
    /// `flagMapRequired` on the wire. Required.
    pub fn flag_map_required(
        self,
        flag_map_required: impl IntoIterator<Item = (impl Into<String>, bool)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "flagMapRequired",
                    flag_map_required
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, bool>>(),
                ),
        )
    }

    /// A flag map, there, or null.
    ///
    /// `flagMapNullable` on the wire. Required.
    pub fn flag_map_nullable(
        self,
        flag_map_nullable: impl IntoIterator<Item = (impl Into<String>, bool)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "flagMapNullable",
                    flag_map_nullable
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, bool>>(),
                ),
        )
    }

    /// A flag map, left out or given.
    ///
    /// `flagMapOptional` on the wire.
    pub fn flag_map_optional(
        self,
        flag_map_optional: impl IntoIterator<Item = (impl Into<String>, bool)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "flagMapOptional",
                    flag_map_optional
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, bool>>(),
                ),
        )
    }

    /// A flag map, left out, null or given.
    ///
    /// `flagMapEither` on the wire.
    pub fn flag_map_either(
        self,
        flag_map_either: impl IntoIterator<Item = (impl Into<String>, bool)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "flagMapEither",
                    flag_map_either
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, bool>>(),
                ),
        )
    }

    /// A date map, always there.
    ///
    /// `dateMapRequired` on the wire. Required.
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
                    date_map_required
                        .into_iter()
                        .map(|(key, value)| (key.into(), value.into()))
                        .collect::<BTreeMap<String, String>>(),
                ),
        )
    }

    /// A date map, there, or null.
    ///
    /// `dateMapNullable` on the wire. Required.
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
                    date_map_nullable
                        .into_iter()
                        .map(|(key, value)| (key.into(), value.into()))
                        .collect::<BTreeMap<String, String>>(),
                ),
        )
    }

    /// A date map, left out or given.
    ///
    /// `dateMapOptional` on the wire.
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
                    date_map_optional
                        .into_iter()
                        .map(|(key, value)| (key.into(), value.into()))
                        .collect::<BTreeMap<String, String>>(),
                ),
        )
    }

    /// A date map, left out, null or given.
    ///
    /// `dateMapEither` on the wire.
    pub fn date_map_either(
        self,
        date_map_either: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "dateMapEither",
                    date_map_either
                        .into_iter()
                        .map(|(key, value)| (key.into(), value.into()))
                        .collect::<BTreeMap<String, String>>(),
                ),
        )
    }

    /// A time map, always there.
    ///
    /// `timeMapRequired` on the wire. Required.
    pub fn time_map_required(
        self,
        time_map_required: impl IntoIterator<Item = (impl Into<String>, DateTime<Utc>)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeMapRequired",
                    time_map_required
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, DateTime<Utc>>>(),
                ),
        )
    }

    /// A time map, there, or null.
    ///
    /// `timeMapNullable` on the wire. Required.
    pub fn time_map_nullable(
        self,
        time_map_nullable: impl IntoIterator<Item = (impl Into<String>, DateTime<Utc>)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeMapNullable",
                    time_map_nullable
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, DateTime<Utc>>>(),
                ),
        )
    }

    /// A time map, left out or given.
    ///
    /// `timeMapOptional` on the wire.
    pub fn time_map_optional(
        self,
        time_map_optional: impl IntoIterator<Item = (impl Into<String>, DateTime<Utc>)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeMapOptional",
                    time_map_optional
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, DateTime<Utc>>>(),
                ),
        )
    }

    /// A time map, left out, null or given.
    ///
    /// `timeMapEither` on the wire.
    pub fn time_map_either(
        self,
        time_map_either: impl IntoIterator<Item = (impl Into<String>, DateTime<Utc>)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeMapEither",
                    time_map_either
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, DateTime<Utc>>>(),
                ),
        )
    }

    /// A id map, always there.
    ///
    /// `idMapRequired` on the wire. Required.
    pub fn id_map_required(
        self,
        id_map_required: impl IntoIterator<Item = (impl Into<String>, ThingId)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "idMapRequired",
                    id_map_required
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, ThingId>>(),
                ),
        )
    }

    /// A id map, there, or null.
    ///
    /// `idMapNullable` on the wire. Required.
    pub fn id_map_nullable(
        self,
        id_map_nullable: impl IntoIterator<Item = (impl Into<String>, ThingId)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "idMapNullable",
                    id_map_nullable
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, ThingId>>(),
                ),
        )
    }

    /// A id map, left out or given.
    ///
    /// `idMapOptional` on the wire.
    pub fn id_map_optional(
        self,
        id_map_optional: impl IntoIterator<Item = (impl Into<String>, ThingId)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "idMapOptional",
                    id_map_optional
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, ThingId>>(),
                ),
        )
    }

    /// A id map, left out, null or given.
    ///
    /// `idMapEither` on the wire.
    pub fn id_map_either(
        self,
        id_map_either: impl IntoIterator<Item = (impl Into<String>, ThingId)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "idMapEither",
                    id_map_either
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, ThingId>>(),
                ),
        )
    }

    /// A colour map, always there.
    ///
    /// `colourMapRequired` on the wire. Required.
    pub fn colour_map_required(
        self,
        colour_map_required: impl IntoIterator<Item = (impl Into<String>, Colour)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "colourMapRequired",
                    colour_map_required
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Colour>>(),
                ),
        )
    }

    /// A colour map, there, or null.
    ///
    /// `colourMapNullable` on the wire. Required.
    pub fn colour_map_nullable(
        self,
        colour_map_nullable: impl IntoIterator<Item = (impl Into<String>, Colour)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "colourMapNullable",
                    colour_map_nullable
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Colour>>(),
                ),
        )
    }

    /// A colour map, left out or given.
    ///
    /// `colourMapOptional` on the wire.
    pub fn colour_map_optional(
        self,
        colour_map_optional: impl IntoIterator<Item = (impl Into<String>, Colour)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "colourMapOptional",
                    colour_map_optional
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Colour>>(),
                ),
        )
    }

    /// A colour map, left out, null or given.
    ///
    /// `colourMapEither` on the wire.
    pub fn colour_map_either(
        self,
        colour_map_either: impl IntoIterator<Item = (impl Into<String>, Colour)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "colourMapEither",
                    colour_map_either
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Colour>>(),
                ),
        )
    }

    /// A thing map, always there.
    ///
    /// `thingMapRequired` on the wire. Required.
    pub fn thing_map_required(
        self,
        thing_map_required: impl IntoIterator<Item = (impl Into<String>, Thing)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "thingMapRequired",
                    thing_map_required
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Thing>>(),
                ),
        )
    }

    /// A thing map, there, or null.
    ///
    /// `thingMapNullable` on the wire. Required.
    pub fn thing_map_nullable(
        self,
        thing_map_nullable: impl IntoIterator<Item = (impl Into<String>, Thing)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "thingMapNullable",
                    thing_map_nullable
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Thing>>(),
                ),
        )
    }

    /// A thing map, left out or given.
    ///
    /// `thingMapOptional` on the wire.
    pub fn thing_map_optional(
        self,
        thing_map_optional: impl IntoIterator<Item = (impl Into<String>, Thing)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "thingMapOptional",
                    thing_map_optional
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Thing>>(),
                ),
        )
    }

    /// A thing map, left out, null or given.
    ///
    /// `thingMapEither` on the wire.
    pub fn thing_map_either(
        self,
        thing_map_either: impl IntoIterator<Item = (impl Into<String>, Thing)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "thingMapEither",
                    thing_map_either
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Thing>>(),
                ),
        )
    }

    /// A text map gaps, always there.
    ///
    /// `textMapGapsRequired` on the wire. Required.
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
                    text_map_gaps_required
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<String>>>(),
                ),
        )
    }

    /// A text map gaps, there, or null.
    ///
    /// `textMapGapsNullable` on the wire. Required.
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
                    text_map_gaps_nullable
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<String>>>(),
                ),
        )
    }

    /// A text map gaps, left out or given.
    ///
    /// `textMapGapsOptional` on the wire.
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
                    text_map_gaps_optional
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<String>>>(),
                ),
        )
    }

    /// A text map gaps, left out, null or given.
    ///
    /// `textMapGapsEither` on the wire.
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
                    text_map_gaps_either
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<String>>>(),
                ),
        )
    }

    /// A whole map gaps, always there.
    ///
    /// `wholeMapGapsRequired` on the wire. Required.
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
                    whole_map_gaps_required
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<i64>>>(),
                ),
        )
    }

    /// A whole map gaps, there, or null.
    ///
    /// `wholeMapGapsNullable` on the wire. Required.
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
                    whole_map_gaps_nullable
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<i64>>>(),
                ),
        )
    }

    /// A whole map gaps, left out or given.
    ///
    /// `wholeMapGapsOptional` on the wire.
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
                    whole_map_gaps_optional
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<i64>>>(),
                ),
        )
    }

    /// A whole map gaps, left out, null or given.
    ///
    /// `wholeMapGapsEither` on the wire.
    pub fn whole_map_gaps_either(
        self,
        whole_map_gaps_either: impl IntoIterator<Item = (impl Into<String>, Option<i64>)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "wholeMapGapsEither",
                    whole_map_gaps_either
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<i64>>>(),
                ),
        )
    }

    /// A count map gaps, always there.
    ///
    /// `countMapGapsRequired` on the wire; values at least 0. Required.
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
                    count_map_gaps_required
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<u32>>>(),
                ),
        )
    }

    /// A count map gaps, there, or null.
    ///
    /// `countMapGapsNullable` on the wire; values at least 0. Required.
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
                    count_map_gaps_nullable
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<u32>>>(),
                ),
        )
    }

    /// A count map gaps, left out or given.
    ///
    /// `countMapGapsOptional` on the wire; values at least 0.
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
                    count_map_gaps_optional
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<u32>>>(),
                ),
        )
    }

    /// A count map gaps, left out, null or given.
    ///
    /// `countMapGapsEither` on the wire; values at least 0.
    pub fn count_map_gaps_either(
        self,
        count_map_gaps_either: impl IntoIterator<Item = (impl Into<String>, Option<u32>)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "countMapGapsEither",
                    count_map_gaps_either
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<u32>>>(),
                ),
        )
    }

    /// A number map gaps, always there.
    ///
    /// `numberMapGapsRequired` on the wire. Required.
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
        )
    }

    /// A number map gaps, there, or null.
    ///
    /// `numberMapGapsNullable` on the wire. Required.
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
        )
    }

    /// A number map gaps, left out or given.
    ///
    /// `numberMapGapsOptional` on the wire.
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
        )
    }

    /// A number map gaps, left out, null or given.
    ///
    /// `numberMapGapsEither` on the wire.
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
        )
    }

    /// A flag map gaps, always there.
    ///
    /// `flagMapGapsRequired` on the wire. Required.
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
                    flag_map_gaps_required
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<bool>>>(),
                ),
        )
    }

    /// A flag map gaps, there, or null.
    ///
    /// `flagMapGapsNullable` on the wire. Required.
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
                    flag_map_gaps_nullable
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<bool>>>(),
                ),
        )
    }

    /// A flag map gaps, left out or given.
    ///
    /// `flagMapGapsOptional` on the wire.
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
                    flag_map_gaps_optional
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<bool>>>(),
                ),
        )
    }

    /// A flag map gaps, left out, null or given.
    ///
    /// `flagMapGapsEither` on the wire.
    pub fn flag_map_gaps_either(
        self,
        flag_map_gaps_either: impl IntoIterator<Item = (impl Into<String>, Option<bool>)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "flagMapGapsEither",
                    flag_map_gaps_either
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<bool>>>(),
                ),
        )
    }

    /// A date map gaps, always there.
    ///
    /// `dateMapGapsRequired` on the wire. Required.
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
                    date_map_gaps_required
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<String>>>(),
                ),
        )
    }

    /// A date map gaps, there, or null.
    ///
    /// `dateMapGapsNullable` on the wire. Required.
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
                    date_map_gaps_nullable
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<String>>>(),
                ),
        )
    }

    /// A date map gaps, left out or given.
    ///
    /// `dateMapGapsOptional` on the wire.
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
                    date_map_gaps_optional
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<String>>>(),
                ),
        )
    }

    /// A date map gaps, left out, null or given.
    ///
    /// `dateMapGapsEither` on the wire.
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
                    date_map_gaps_either
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<String>>>(),
                ),
        )
    }

    /// A time map gaps, always there.
    ///
    /// `timeMapGapsRequired` on the wire. Required.
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
                    time_map_gaps_required
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<DateTime<Utc>>>>(),
                ),
        )
    }

    /// A time map gaps, there, or null.
    ///
    /// `timeMapGapsNullable` on the wire. Required.
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
                    time_map_gaps_nullable
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<DateTime<Utc>>>>(),
                ),
        )
    }

    /// A time map gaps, left out or given.
    ///
    /// `timeMapGapsOptional` on the wire.
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
                    time_map_gaps_optional
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<DateTime<Utc>>>>(),
                ),
        )
    }

    /// A time map gaps, left out, null or given.
    ///
    /// `timeMapGapsEither` on the wire.
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
                    time_map_gaps_either
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<DateTime<Utc>>>>(),
                ),
        )
    }

    /// A id map gaps, always there.
    ///
    /// `idMapGapsRequired` on the wire. Required.
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
                    id_map_gaps_required
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<ThingId>>>(),
                ),
        )
    }

    /// A id map gaps, there, or null.
    ///
    /// `idMapGapsNullable` on the wire. Required.
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
                    id_map_gaps_nullable
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<ThingId>>>(),
                ),
        )
    }

    /// A id map gaps, left out or given.
    ///
    /// `idMapGapsOptional` on the wire.
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
                    id_map_gaps_optional
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<ThingId>>>(),
                ),
        )
    }

    /// A id map gaps, left out, null or given.
    ///
    /// `idMapGapsEither` on the wire.
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
                    id_map_gaps_either
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<ThingId>>>(),
                ),
        )
    }

    /// A colour map gaps, always there.
    ///
    /// `colourMapGapsRequired` on the wire. Required.
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
                    colour_map_gaps_required
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<Colour>>>(),
                ),
        )
    }

    /// A colour map gaps, there, or null.
    ///
    /// `colourMapGapsNullable` on the wire. Required.
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
                    colour_map_gaps_nullable
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<Colour>>>(),
                ),
        )
    }

    /// A colour map gaps, left out or given.
    ///
    /// `colourMapGapsOptional` on the wire.
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
                    colour_map_gaps_optional
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<Colour>>>(),
                ),
        )
    }

    /// A colour map gaps, left out, null or given.
    ///
    /// `colourMapGapsEither` on the wire.
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
                    colour_map_gaps_either
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<Colour>>>(),
                ),
        )
    }

    /// A thing map gaps, always there.
    ///
    /// `thingMapGapsRequired` on the wire. Required.
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
                    thing_map_gaps_required
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<Thing>>>(),
                ),
        )
    }

    /// A thing map gaps, there, or null.
    ///
    /// `thingMapGapsNullable` on the wire. Required.
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
                    thing_map_gaps_nullable
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<Thing>>>(),
                ),
        )
    }

    /// A thing map gaps, left out or given.
    ///
    /// `thingMapGapsOptional` on the wire.
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
                    thing_map_gaps_optional
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<Thing>>>(),
                ),
        )
    }

    /// A thing map gaps, left out, null or given.
    ///
    /// `thingMapGapsEither` on the wire.
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
                    thing_map_gaps_either
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<Thing>>>(),
                ),
        )
    }

    /// A any map, always there.
    ///
    /// `anyMapRequired` on the wire. Required.
    pub fn any_map_required(self, any_map_required: Map<String, Value>) -> Self {
        Self(self.0.body_field("anyMapRequired", any_map_required))
    }

    /// A any map, there, or null.
    ///
    /// `anyMapNullable` on the wire. Required.
    pub fn any_map_nullable(self, any_map_nullable: Map<String, Value>) -> Self {
        Self(self.0.body_field("anyMapNullable", any_map_nullable))
    }

    /// A any map, left out or given.
    ///
    /// `anyMapOptional` on the wire.
    pub fn any_map_optional(self, any_map_optional: Map<String, Value>) -> Self {
        Self(self.0.body_field("anyMapOptional", any_map_optional))
    }

    /// A any map, left out, null or given.
    ///
    /// `anyMapEither` on the wire.
    pub fn any_map_either(self, any_map_either: Map<String, Value>) -> Self {
        Self(self.0.body_field("anyMapEither", any_map_either))
    }

    /// A number list map, always there.
    ///
    /// `numberListMapRequired` on the wire. Required.
    pub fn number_list_map_required(
        self,
        number_list_map_required: impl IntoIterator<Item = (impl Into<String>, Vec<f64>)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberListMapRequired",
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
        )
    }

    /// A number list map, there, or null.
    ///
    /// `numberListMapNullable` on the wire. Required.
    pub fn number_list_map_nullable(
        self,
        number_list_map_nullable: impl IntoIterator<Item = (impl Into<String>, Vec<f64>)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberListMapNullable",
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
        )
    }

    /// A number list map, left out or given.
    ///
    /// `numberListMapOptional` on the wire.
    pub fn number_list_map_optional(
        self,
        number_list_map_optional: impl IntoIterator<Item = (impl Into<String>, Vec<f64>)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberListMapOptional",
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
        )
    }

    /// A number list map, left out, null or given.
    ///
    /// `numberListMapEither` on the wire.
    pub fn number_list_map_either(
        self,
        number_list_map_either: impl IntoIterator<Item = (impl Into<String>, Vec<f64>)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberListMapEither",
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
        )
    }

    /// A time list list, always there.
    ///
    /// `timeListListRequired` on the wire. Required.
    pub fn time_list_list_required(
        self,
        time_list_list_required: impl IntoIterator<Item = Vec<DateTime<Utc>>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeListListRequired",
                    time_list_list_required
                        .into_iter()
                        .collect::<Vec<Vec<DateTime<Utc>>>>(),
                ),
        )
    }

    /// A time list list, there, or null.
    ///
    /// `timeListListNullable` on the wire. Required.
    pub fn time_list_list_nullable(
        self,
        time_list_list_nullable: impl IntoIterator<Item = Vec<DateTime<Utc>>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeListListNullable",
                    time_list_list_nullable
                        .into_iter()
                        .collect::<Vec<Vec<DateTime<Utc>>>>(),
                ),
        )
    }

    /// A time list list, left out or given.
    ///
    /// `timeListListOptional` on the wire.
    pub fn time_list_list_optional(
        self,
        time_list_list_optional: impl IntoIterator<Item = Vec<DateTime<Utc>>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeListListOptional",
                    time_list_list_optional
                        .into_iter()
                        .collect::<Vec<Vec<DateTime<Utc>>>>(),
                ),
        )
    }

    /// A time list list, left out, null or given.
    ///
    /// `timeListListEither` on the wire.
    pub fn time_list_list_either(
        self,
        time_list_list_either: impl IntoIterator<Item = Vec<DateTime<Utc>>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeListListEither",
                    time_list_list_either
                        .into_iter()
                        .collect::<Vec<Vec<DateTime<Utc>>>>(),
                ),
        )
    }

    /// Sets the whole body. What setters set before is dropped; what `with_body_field`
    /// added stays.
    pub fn body(self, body: &EverythingCreateParams) -> Self {
        Self(self.0.body(body))
    }
}

request!(Replace => Everything);

/// The request of [`Kinds::retrieve`]: `GET /v1/kinds/everything/{thingId}`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct Retrieve(Call);

request!(Retrieve => Everything);

/// The request of [`Kinds::update`]: `PATCH /v1/kinds/everything/{thingId}`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct Update(Call);

impl Update {
    /// A text, left out or given.
    ///
    /// `textOptional` on the wire.
    pub fn text_optional(self, text_optional: impl Into<String>) -> Self {
        Self(self.0.body_field("textOptional", text_optional.into()))
    }

    /// A text, left out, null or given.
    ///
    /// `textEither` on the wire.
    pub fn text_either(self, text_either: impl Into<String>) -> Self {
        Self(self.0.body_field("textEither", text_either.into()))
    }

    /// Sends null for `textEither`, which clears it.
    pub fn clear_text_either(self) -> Self {
        Self(self.0.body_null("textEither"))
    }

    /// A whole, left out or given.
    ///
    /// `wholeOptional` on the wire.
    pub fn whole_optional(self, whole_optional: i64) -> Self {
        Self(self.0.body_field("wholeOptional", whole_optional))
    }

    /// A whole, left out, null or given.
    ///
    /// `wholeEither` on the wire.
    pub fn whole_either(self, whole_either: i64) -> Self {
        Self(self.0.body_field("wholeEither", whole_either))
    }

    /// Sends null for `wholeEither`, which clears it.
    pub fn clear_whole_either(self) -> Self {
        Self(self.0.body_null("wholeEither"))
    }

    /// A count, left out or given.
    ///
    /// `countOptional` on the wire; at least 0.
    pub fn count_optional(self, count_optional: u32) -> Self {
        Self(self.0.body_field("countOptional", count_optional))
    }

    /// A count, left out, null or given.
    ///
    /// `countEither` on the wire; at least 0.
    pub fn count_either(self, count_either: u32) -> Self {
        Self(self.0.body_field("countEither", count_either))
    }

    /// Sends null for `countEither`, which clears it.
    pub fn clear_count_either(self) -> Self {
        Self(self.0.body_null("countEither"))
    }

    /// A number, left out or given.
    ///
    /// `numberOptional` on the wire.
    pub fn number_optional(self, number_optional: f64) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberOptional",
                    crate::wire::codec::Write::<
                        _,
                        crate::wire::codec::Plain,
                    >::new(&number_optional),
                ),
        )
    }

    /// A number, left out, null or given.
    ///
    /// `numberEither` on the wire.
    pub fn number_either(self, number_either: f64) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberEither",
                    crate::wire::codec::Write::<
                        _,
                        crate::wire::codec::Plain,
                    >::new(&number_either),
                ),
        )
    }

    /// Sends null for `numberEither`, which clears it.
    pub fn clear_number_either(self) -> Self {
        Self(self.0.body_null("numberEither"))
    }

    /// A flag, left out or given.
    ///
    /// `flagOptional` on the wire.
    pub fn flag_optional(self, flag_optional: bool) -> Self {
        Self(self.0.body_field("flagOptional", flag_optional))
    }

    /// A flag, left out, null or given.
    ///
    /// `flagEither` on the wire.
    pub fn flag_either(self, flag_either: bool) -> Self {
        Self(self.0.body_field("flagEither", flag_either))
    }

    /// Sends null for `flagEither`, which clears it.
    pub fn clear_flag_either(self) -> Self {
        Self(self.0.body_null("flagEither"))
    }

    /// A date, left out or given.
    ///
    /// `dateOptional` on the wire.
    pub fn date_optional(self, date_optional: impl Into<String>) -> Self {
        Self(self.0.body_field("dateOptional", date_optional.into()))
    }

    /// A date, left out, null or given.
    ///
    /// `dateEither` on the wire.
    pub fn date_either(self, date_either: impl Into<String>) -> Self {
        Self(self.0.body_field("dateEither", date_either.into()))
    }

    /// Sends null for `dateEither`, which clears it.
    pub fn clear_date_either(self) -> Self {
        Self(self.0.body_null("dateEither"))
    }

    /// A time, left out or given.
    ///
    /// `timeOptional` on the wire.
    pub fn time_optional(self, time_optional: DateTime<Utc>) -> Self {
        Self(self.0.body_field("timeOptional", time_optional))
    }

    /// A time, left out, null or given.
    ///
    /// `timeEither` on the wire.
    pub fn time_either(self, time_either: DateTime<Utc>) -> Self {
        Self(self.0.body_field("timeEither", time_either))
    }

    /// Sends null for `timeEither`, which clears it.
    pub fn clear_time_either(self) -> Self {
        Self(self.0.body_null("timeEither"))
    }

    ///
    ///
    /// `idOptional` on the wire.
    pub fn id_optional(self, id_optional: impl IntoId<ThingId>) -> Self {
        Self(self.0.body_id("idOptional", id_optional))
    }

    /// A id, left out, null or given.
    ///
    /// `idEither` on the wire.
    pub fn id_either(self, id_either: impl IntoId<ThingId>) -> Self {
        Self(self.0.body_id("idEither", id_either))
    }

    /// Sends null for `idEither`, which clears it.
    pub fn clear_id_either(self) -> Self {
        Self(self.0.body_null("idEither"))
    }

    ///
    ///
    /// `colourOptional` on the wire.
    pub fn colour_optional(self, colour_optional: impl Into<Colour>) -> Self {
        Self(self.0.body_field("colourOptional", colour_optional.into()))
    }

    /// A colour, left out, null or given.
    ///
    /// `colourEither` on the wire.
    pub fn colour_either(self, colour_either: impl Into<Colour>) -> Self {
        Self(self.0.body_field("colourEither", colour_either.into()))
    }

    /// Sends null for `colourEither`, which clears it.
    pub fn clear_colour_either(self) -> Self {
        Self(self.0.body_null("colourEither"))
    }

    ///
    ///
    /// `thingOptional` on the wire.
    pub fn thing_optional(self, thing_optional: Thing) -> Self {
        Self(self.0.body_field("thingOptional", thing_optional))
    }

    /// A thing, left out, null or given.
    ///
    /// `thingEither` on the wire.
    pub fn thing_either(self, thing_either: Thing) -> Self {
        Self(self.0.body_field("thingEither", thing_either))
    }

    /// Sends null for `thingEither`, which clears it.
    pub fn clear_thing_either(self) -> Self {
        Self(self.0.body_null("thingEither"))
    }

    /// A text list, left out or given.
    ///
    /// `textListOptional` on the wire.
    pub fn text_list_optional(
        self,
        text_list_optional: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "textListOptional",
                    text_list_optional
                        .into_iter()
                        .map(Into::into)
                        .collect::<Vec<String>>(),
                ),
        )
    }

    /// A text list, left out, null or given.
    ///
    /// `textListEither` on the wire.
    pub fn text_list_either(
        self,
        text_list_either: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "textListEither",
                    text_list_either.into_iter().map(Into::into).collect::<Vec<String>>(),
                ),
        )
    }

    /// Sends null for `textListEither`, which clears it.
    pub fn clear_text_list_either(self) -> Self {
        Self(self.0.body_null("textListEither"))
    }

    /// A whole list, left out or given.
    ///
    /// `wholeListOptional` on the wire.
    pub fn whole_list_optional(
        self,
        whole_list_optional: impl IntoIterator<Item = i64>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "wholeListOptional",
                    whole_list_optional.into_iter().collect::<Vec<i64>>(),
                ),
        )
    }

    /// A whole list, left out, null or given.
    ///
    /// `wholeListEither` on the wire.
    pub fn whole_list_either(
        self,
        whole_list_either: impl IntoIterator<Item = i64>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "wholeListEither",
                    whole_list_either.into_iter().collect::<Vec<i64>>(),
                ),
        )
    }

    /// Sends null for `wholeListEither`, which clears it.
    pub fn clear_whole_list_either(self) -> Self {
        Self(self.0.body_null("wholeListEither"))
    }

    /// A count list, left out or given.
    ///
    /// `countListOptional` on the wire.
    pub fn count_list_optional(
        self,
        count_list_optional: impl IntoIterator<Item = u32>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "countListOptional",
                    count_list_optional.into_iter().collect::<Vec<u32>>(),
                ),
        )
    }

    /// A count list, left out, null or given.
    ///
    /// `countListEither` on the wire.
    pub fn count_list_either(
        self,
        count_list_either: impl IntoIterator<Item = u32>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "countListEither",
                    count_list_either.into_iter().collect::<Vec<u32>>(),
                ),
        )
    }

    /// Sends null for `countListEither`, which clears it.
    pub fn clear_count_list_either(self) -> Self {
        Self(self.0.body_null("countListEither"))
    }

    /// A number list, left out or given.
    ///
    /// `numberListOptional` on the wire.
    pub fn number_list_optional(
        self,
        number_list_optional: impl IntoIterator<Item = f64>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberListOptional",
                    crate::wire::codec::Write::<
                        _,
                        Vec<crate::wire::codec::Plain>,
                    >::new(&number_list_optional.into_iter().collect::<Vec<f64>>()),
                ),
        )
    }

    /// A number list, left out, null or given.
    ///
    /// `numberListEither` on the wire.
    pub fn number_list_either(
        self,
        number_list_either: impl IntoIterator<Item = f64>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberListEither",
                    crate::wire::codec::Write::<
                        _,
                        Vec<crate::wire::codec::Plain>,
                    >::new(&number_list_either.into_iter().collect::<Vec<f64>>()),
                ),
        )
    }

    /// Sends null for `numberListEither`, which clears it.
    pub fn clear_number_list_either(self) -> Self {
        Self(self.0.body_null("numberListEither"))
    }

    /// A flag list, left out or given.
    ///
    /// `flagListOptional` on the wire.
    pub fn flag_list_optional(
        self,
        flag_list_optional: impl IntoIterator<Item = bool>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "flagListOptional",
                    flag_list_optional.into_iter().collect::<Vec<bool>>(),
                ),
        )
    }

    /// A flag list, left out, null or given.
    ///
    /// `flagListEither` on the wire.
    pub fn flag_list_either(
        self,
        flag_list_either: impl IntoIterator<Item = bool>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "flagListEither",
                    flag_list_either.into_iter().collect::<Vec<bool>>(),
                ),
        )
    }

    /// Sends null for `flagListEither`, which clears it.
    pub fn clear_flag_list_either(self) -> Self {
        Self(self.0.body_null("flagListEither"))
    }

    /// A date list, left out or given.
    ///
    /// `dateListOptional` on the wire.
    pub fn date_list_optional(
        self,
        date_list_optional: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "dateListOptional",
                    date_list_optional
                        .into_iter()
                        .map(Into::into)
                        .collect::<Vec<String>>(),
                ),
        )
    }

    /// A date list, left out, null or given.
    ///
    /// `dateListEither` on the wire.
    pub fn date_list_either(
        self,
        date_list_either: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "dateListEither",
                    date_list_either.into_iter().map(Into::into).collect::<Vec<String>>(),
                ),
        )
    }

    /// Sends null for `dateListEither`, which clears it.
    pub fn clear_date_list_either(self) -> Self {
        Self(self.0.body_null("dateListEither"))
    }

    /// A time list, left out or given.
    ///
    /// `timeListOptional` on the wire.
    pub fn time_list_optional(
        self,
        time_list_optional: impl IntoIterator<Item = DateTime<Utc>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeListOptional",
                    time_list_optional.into_iter().collect::<Vec<DateTime<Utc>>>(),
                ),
        )
    }

    /// A time list, left out, null or given.
    ///
    /// `timeListEither` on the wire.
    pub fn time_list_either(
        self,
        time_list_either: impl IntoIterator<Item = DateTime<Utc>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeListEither",
                    time_list_either.into_iter().collect::<Vec<DateTime<Utc>>>(),
                ),
        )
    }

    /// Sends null for `timeListEither`, which clears it.
    pub fn clear_time_list_either(self) -> Self {
        Self(self.0.body_null("timeListEither"))
    }

    /// A id list, left out or given.
    ///
    /// `idListOptional` on the wire.
    pub fn id_list_optional(
        self,
        id_list_optional: impl IntoIterator<Item = ThingId>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "idListOptional",
                    id_list_optional.into_iter().collect::<Vec<ThingId>>(),
                ),
        )
    }

    /// A id list, left out, null or given.
    ///
    /// `idListEither` on the wire.
    pub fn id_list_either(
        self,
        id_list_either: impl IntoIterator<Item = ThingId>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "idListEither",
                    id_list_either.into_iter().collect::<Vec<ThingId>>(),
                ),
        )
    }

    /// Sends null for `idListEither`, which clears it.
    pub fn clear_id_list_either(self) -> Self {
        Self(self.0.body_null("idListEither"))
    }

    /// A colour list, left out or given.
    ///
    /// `colourListOptional` on the wire.
    pub fn colour_list_optional(
        self,
        colour_list_optional: impl IntoIterator<Item = Colour>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "colourListOptional",
                    colour_list_optional.into_iter().collect::<Vec<Colour>>(),
                ),
        )
    }

    /// A colour list, left out, null or given.
    ///
    /// `colourListEither` on the wire.
    pub fn colour_list_either(
        self,
        colour_list_either: impl IntoIterator<Item = Colour>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "colourListEither",
                    colour_list_either.into_iter().collect::<Vec<Colour>>(),
                ),
        )
    }

    /// Sends null for `colourListEither`, which clears it.
    pub fn clear_colour_list_either(self) -> Self {
        Self(self.0.body_null("colourListEither"))
    }

    /// A thing list, left out or given.
    ///
    /// `thingListOptional` on the wire.
    pub fn thing_list_optional(
        self,
        thing_list_optional: impl IntoIterator<Item = Thing>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "thingListOptional",
                    thing_list_optional.into_iter().collect::<Vec<Thing>>(),
                ),
        )
    }

    /// A thing list, left out, null or given.
    ///
    /// `thingListEither` on the wire.
    pub fn thing_list_either(
        self,
        thing_list_either: impl IntoIterator<Item = Thing>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "thingListEither",
                    thing_list_either.into_iter().collect::<Vec<Thing>>(),
                ),
        )
    }

    /// Sends null for `thingListEither`, which clears it.
    pub fn clear_thing_list_either(self) -> Self {
        Self(self.0.body_null("thingListEither"))
    }

    /// A text gaps, left out or given.
    ///
    /// `textGapsOptional` on the wire.
    pub fn text_gaps_optional(
        self,
        text_gaps_optional: impl IntoIterator<Item = Option<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "textGapsOptional",
                    text_gaps_optional.into_iter().collect::<Vec<Option<String>>>(),
                ),
        )
    }

    /// A text gaps, left out, null or given.
    ///
    /// `textGapsEither` on the wire.
    pub fn text_gaps_either(
        self,
        text_gaps_either: impl IntoIterator<Item = Option<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "textGapsEither",
                    text_gaps_either.into_iter().collect::<Vec<Option<String>>>(),
                ),
        )
    }

    /// Sends null for `textGapsEither`, which clears it.
    pub fn clear_text_gaps_either(self) -> Self {
        Self(self.0.body_null("textGapsEither"))
    }

    /// A whole gaps, left out or given.
    ///
    /// `wholeGapsOptional` on the wire.
    pub fn whole_gaps_optional(
        self,
        whole_gaps_optional: impl IntoIterator<Item = Option<i64>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "wholeGapsOptional",
                    whole_gaps_optional.into_iter().collect::<Vec<Option<i64>>>(),
                ),
        )
    }

    /// A whole gaps, left out, null or given.
    ///
    /// `wholeGapsEither` on the wire.
    pub fn whole_gaps_either(
        self,
        whole_gaps_either: impl IntoIterator<Item = Option<i64>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "wholeGapsEither",
                    whole_gaps_either.into_iter().collect::<Vec<Option<i64>>>(),
                ),
        )
    }

    /// Sends null for `wholeGapsEither`, which clears it.
    pub fn clear_whole_gaps_either(self) -> Self {
        Self(self.0.body_null("wholeGapsEither"))
    }

    /// A count gaps, left out or given.
    ///
    /// `countGapsOptional` on the wire.
    pub fn count_gaps_optional(
        self,
        count_gaps_optional: impl IntoIterator<Item = Option<u32>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "countGapsOptional",
                    count_gaps_optional.into_iter().collect::<Vec<Option<u32>>>(),
                ),
        )
    }

    /// A count gaps, left out, null or given.
    ///
    /// `countGapsEither` on the wire.
    pub fn count_gaps_either(
        self,
        count_gaps_either: impl IntoIterator<Item = Option<u32>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "countGapsEither",
                    count_gaps_either.into_iter().collect::<Vec<Option<u32>>>(),
                ),
        )
    }

    /// Sends null for `countGapsEither`, which clears it.
    pub fn clear_count_gaps_either(self) -> Self {
        Self(self.0.body_null("countGapsEither"))
    }

    /// A number gaps, left out or given.
    ///
    /// `numberGapsOptional` on the wire.
    pub fn number_gaps_optional(
        self,
        number_gaps_optional: impl IntoIterator<Item = Option<f64>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberGapsOptional",
                    crate::wire::codec::Write::<
                        _,
                        Vec<Option<crate::wire::codec::Plain>>,
                    >::new(
                        &number_gaps_optional.into_iter().collect::<Vec<Option<f64>>>(),
                    ),
                ),
        )
    }

    /// A number gaps, left out, null or given.
    ///
    /// `numberGapsEither` on the wire.
    pub fn number_gaps_either(
        self,
        number_gaps_either: impl IntoIterator<Item = Option<f64>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberGapsEither",
                    crate::wire::codec::Write::<
                        _,
                        Vec<Option<crate::wire::codec::Plain>>,
                    >::new(&number_gaps_either.into_iter().collect::<Vec<Option<f64>>>()),
                ),
        )
    }

    /// Sends null for `numberGapsEither`, which clears it.
    pub fn clear_number_gaps_either(self) -> Self {
        Self(self.0.body_null("numberGapsEither"))
    }

    /// A flag gaps, left out or given.
    ///
    /// `flagGapsOptional` on the wire.
    pub fn flag_gaps_optional(
        self,
        flag_gaps_optional: impl IntoIterator<Item = Option<bool>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "flagGapsOptional",
                    flag_gaps_optional.into_iter().collect::<Vec<Option<bool>>>(),
                ),
        )
    }

    /// A flag gaps, left out, null or given.
    ///
    /// `flagGapsEither` on the wire.
    pub fn flag_gaps_either(
        self,
        flag_gaps_either: impl IntoIterator<Item = Option<bool>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "flagGapsEither",
                    flag_gaps_either.into_iter().collect::<Vec<Option<bool>>>(),
                ),
        )
    }

    /// Sends null for `flagGapsEither`, which clears it.
    pub fn clear_flag_gaps_either(self) -> Self {
        Self(self.0.body_null("flagGapsEither"))
    }

    /// A date gaps, left out or given.
    ///
    /// `dateGapsOptional` on the wire.
    pub fn date_gaps_optional(
        self,
        date_gaps_optional: impl IntoIterator<Item = Option<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "dateGapsOptional",
                    date_gaps_optional.into_iter().collect::<Vec<Option<String>>>(),
                ),
        )
    }

    /// A date gaps, left out, null or given.
    ///
    /// `dateGapsEither` on the wire.
    pub fn date_gaps_either(
        self,
        date_gaps_either: impl IntoIterator<Item = Option<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "dateGapsEither",
                    date_gaps_either.into_iter().collect::<Vec<Option<String>>>(),
                ),
        )
    }

    /// Sends null for `dateGapsEither`, which clears it.
    pub fn clear_date_gaps_either(self) -> Self {
        Self(self.0.body_null("dateGapsEither"))
    }

    /// A time gaps, left out or given.
    ///
    /// `timeGapsOptional` on the wire.
    pub fn time_gaps_optional(
        self,
        time_gaps_optional: impl IntoIterator<Item = Option<DateTime<Utc>>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeGapsOptional",
                    time_gaps_optional
                        .into_iter()
                        .collect::<Vec<Option<DateTime<Utc>>>>(),
                ),
        )
    }

    /// A time gaps, left out, null or given.
    ///
    /// `timeGapsEither` on the wire.
    pub fn time_gaps_either(
        self,
        time_gaps_either: impl IntoIterator<Item = Option<DateTime<Utc>>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeGapsEither",
                    time_gaps_either.into_iter().collect::<Vec<Option<DateTime<Utc>>>>(),
                ),
        )
    }

    /// Sends null for `timeGapsEither`, which clears it.
    pub fn clear_time_gaps_either(self) -> Self {
        Self(self.0.body_null("timeGapsEither"))
    }

    /// A id gaps, left out or given.
    ///
    /// `idGapsOptional` on the wire.
    pub fn id_gaps_optional(
        self,
        id_gaps_optional: impl IntoIterator<Item = Option<ThingId>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "idGapsOptional",
                    id_gaps_optional.into_iter().collect::<Vec<Option<ThingId>>>(),
                ),
        )
    }

    /// A id gaps, left out, null or given.
    ///
    /// `idGapsEither` on the wire.
    pub fn id_gaps_either(
        self,
        id_gaps_either: impl IntoIterator<Item = Option<ThingId>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "idGapsEither",
                    id_gaps_either.into_iter().collect::<Vec<Option<ThingId>>>(),
                ),
        )
    }

    /// Sends null for `idGapsEither`, which clears it.
    pub fn clear_id_gaps_either(self) -> Self {
        Self(self.0.body_null("idGapsEither"))
    }

    /// A colour gaps, left out or given.
    ///
    /// `colourGapsOptional` on the wire.
    pub fn colour_gaps_optional(
        self,
        colour_gaps_optional: impl IntoIterator<Item = Option<Colour>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "colourGapsOptional",
                    colour_gaps_optional.into_iter().collect::<Vec<Option<Colour>>>(),
                ),
        )
    }

    /// A colour gaps, left out, null or given.
    ///
    /// `colourGapsEither` on the wire.
    pub fn colour_gaps_either(
        self,
        colour_gaps_either: impl IntoIterator<Item = Option<Colour>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "colourGapsEither",
                    colour_gaps_either.into_iter().collect::<Vec<Option<Colour>>>(),
                ),
        )
    }

    /// Sends null for `colourGapsEither`, which clears it.
    pub fn clear_colour_gaps_either(self) -> Self {
        Self(self.0.body_null("colourGapsEither"))
    }

    /// A thing gaps, left out or given.
    ///
    /// `thingGapsOptional` on the wire.
    pub fn thing_gaps_optional(
        self,
        thing_gaps_optional: impl IntoIterator<Item = Option<Thing>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "thingGapsOptional",
                    thing_gaps_optional.into_iter().collect::<Vec<Option<Thing>>>(),
                ),
        )
    }

    /// A thing gaps, left out, null or given.
    ///
    /// `thingGapsEither` on the wire.
    pub fn thing_gaps_either(
        self,
        thing_gaps_either: impl IntoIterator<Item = Option<Thing>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "thingGapsEither",
                    thing_gaps_either.into_iter().collect::<Vec<Option<Thing>>>(),
                ),
        )
    }

    /// Sends null for `thingGapsEither`, which clears it.
    pub fn clear_thing_gaps_either(self) -> Self {
        Self(self.0.body_null("thingGapsEither"))
    }

    /// A text map, left out or given.
    ///
    /// `textMapOptional` on the wire.
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
                    text_map_optional
                        .into_iter()
                        .map(|(key, value)| (key.into(), value.into()))
                        .collect::<BTreeMap<String, String>>(),
                ),
        )
    }

    /// A text map, left out, null or given.
    ///
    /// `textMapEither` on the wire.
    pub fn text_map_either(
        self,
        text_map_either: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "textMapEither",
                    text_map_either
                        .into_iter()
                        .map(|(key, value)| (key.into(), value.into()))
                        .collect::<BTreeMap<String, String>>(),
                ),
        )
    }

    /// Sends null for `textMapEither`, which clears it.
    pub fn clear_text_map_either(self) -> Self {
        Self(self.0.body_null("textMapEither"))
    }

    /// A whole map, left out or given.
    ///
    /// `wholeMapOptional` on the wire.
    pub fn whole_map_optional(
        self,
        whole_map_optional: impl IntoIterator<Item = (impl Into<String>, i64)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "wholeMapOptional",
                    whole_map_optional
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, i64>>(),
                ),
        )
    }

    /// A whole map, left out, null or given.
    ///
    /// `wholeMapEither` on the wire.
    pub fn whole_map_either(
        self,
        whole_map_either: impl IntoIterator<Item = (impl Into<String>, i64)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "wholeMapEither",
                    whole_map_either
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, i64>>(),
                ),
        )
    }

    /// Sends null for `wholeMapEither`, which clears it.
    pub fn clear_whole_map_either(self) -> Self {
        Self(self.0.body_null("wholeMapEither"))
    }

    /// A count map, left out or given.
    ///
    /// `countMapOptional` on the wire; values at least 0.
    pub fn count_map_optional(
        self,
        count_map_optional: impl IntoIterator<Item = (impl Into<String>, u32)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "countMapOptional",
                    count_map_optional
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, u32>>(),
                ),
        )
    }

    /// A count map, left out, null or given.
    ///
    /// `countMapEither` on the wire; values at least 0.
    pub fn count_map_either(
        self,
        count_map_either: impl IntoIterator<Item = (impl Into<String>, u32)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "countMapEither",
                    count_map_either
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, u32>>(),
                ),
        )
    }

    /// Sends null for `countMapEither`, which clears it.
    pub fn clear_count_map_either(self) -> Self {
        Self(self.0.body_null("countMapEither"))
    }

    /// A number map, left out or given.
    ///
    /// `numberMapOptional` on the wire.
    pub fn number_map_optional(
        self,
        number_map_optional: impl IntoIterator<Item = (impl Into<String>, f64)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberMapOptional",
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
        )
    }

    /// A number map, left out, null or given.
    ///
    /// `numberMapEither` on the wire.
    pub fn number_map_either(
        self,
        number_map_either: impl IntoIterator<Item = (impl Into<String>, f64)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberMapEither",
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
        )
    }

    /// Sends null for `numberMapEither`, which clears it.
    pub fn clear_number_map_either(self) -> Self {
        Self(self.0.body_null("numberMapEither"))
    }

    /// A flag map, left out or given.
    ///
    /// `flagMapOptional` on the wire.
    pub fn flag_map_optional(
        self,
        flag_map_optional: impl IntoIterator<Item = (impl Into<String>, bool)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "flagMapOptional",
                    flag_map_optional
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, bool>>(),
                ),
        )
    }

    /// A flag map, left out, null or given.
    ///
    /// `flagMapEither` on the wire.
    pub fn flag_map_either(
        self,
        flag_map_either: impl IntoIterator<Item = (impl Into<String>, bool)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "flagMapEither",
                    flag_map_either
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, bool>>(),
                ),
        )
    }

    /// Sends null for `flagMapEither`, which clears it.
    pub fn clear_flag_map_either(self) -> Self {
        Self(self.0.body_null("flagMapEither"))
    }

    /// A date map, left out or given.
    ///
    /// `dateMapOptional` on the wire.
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
                    date_map_optional
                        .into_iter()
                        .map(|(key, value)| (key.into(), value.into()))
                        .collect::<BTreeMap<String, String>>(),
                ),
        )
    }

    /// A date map, left out, null or given.
    ///
    /// `dateMapEither` on the wire.
    pub fn date_map_either(
        self,
        date_map_either: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "dateMapEither",
                    date_map_either
                        .into_iter()
                        .map(|(key, value)| (key.into(), value.into()))
                        .collect::<BTreeMap<String, String>>(),
                ),
        )
    }

    /// Sends null for `dateMapEither`, which clears it.
    pub fn clear_date_map_either(self) -> Self {
        Self(self.0.body_null("dateMapEither"))
    }

    /// A time map, left out or given.
    ///
    /// `timeMapOptional` on the wire.
    pub fn time_map_optional(
        self,
        time_map_optional: impl IntoIterator<Item = (impl Into<String>, DateTime<Utc>)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeMapOptional",
                    time_map_optional
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, DateTime<Utc>>>(),
                ),
        )
    }

    /// A time map, left out, null or given.
    ///
    /// `timeMapEither` on the wire.
    pub fn time_map_either(
        self,
        time_map_either: impl IntoIterator<Item = (impl Into<String>, DateTime<Utc>)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeMapEither",
                    time_map_either
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, DateTime<Utc>>>(),
                ),
        )
    }

    /// Sends null for `timeMapEither`, which clears it.
    pub fn clear_time_map_either(self) -> Self {
        Self(self.0.body_null("timeMapEither"))
    }

    /// A id map, left out or given.
    ///
    /// `idMapOptional` on the wire.
    pub fn id_map_optional(
        self,
        id_map_optional: impl IntoIterator<Item = (impl Into<String>, ThingId)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "idMapOptional",
                    id_map_optional
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, ThingId>>(),
                ),
        )
    }

    /// A id map, left out, null or given.
    ///
    /// `idMapEither` on the wire.
    pub fn id_map_either(
        self,
        id_map_either: impl IntoIterator<Item = (impl Into<String>, ThingId)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "idMapEither",
                    id_map_either
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, ThingId>>(),
                ),
        )
    }

    /// Sends null for `idMapEither`, which clears it.
    pub fn clear_id_map_either(self) -> Self {
        Self(self.0.body_null("idMapEither"))
    }

    /// A colour map, left out or given.
    ///
    /// `colourMapOptional` on the wire.
    pub fn colour_map_optional(
        self,
        colour_map_optional: impl IntoIterator<Item = (impl Into<String>, Colour)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "colourMapOptional",
                    colour_map_optional
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Colour>>(),
                ),
        )
    }

    /// A colour map, left out, null or given.
    ///
    /// `colourMapEither` on the wire.
    pub fn colour_map_either(
        self,
        colour_map_either: impl IntoIterator<Item = (impl Into<String>, Colour)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "colourMapEither",
                    colour_map_either
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Colour>>(),
                ),
        )
    }

    /// Sends null for `colourMapEither`, which clears it.
    pub fn clear_colour_map_either(self) -> Self {
        Self(self.0.body_null("colourMapEither"))
    }

    /// A thing map, left out or given.
    ///
    /// `thingMapOptional` on the wire.
    pub fn thing_map_optional(
        self,
        thing_map_optional: impl IntoIterator<Item = (impl Into<String>, Thing)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "thingMapOptional",
                    thing_map_optional
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Thing>>(),
                ),
        )
    }

    /// A thing map, left out, null or given.
    ///
    /// `thingMapEither` on the wire.
    pub fn thing_map_either(
        self,
        thing_map_either: impl IntoIterator<Item = (impl Into<String>, Thing)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "thingMapEither",
                    thing_map_either
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Thing>>(),
                ),
        )
    }

    /// Sends null for `thingMapEither`, which clears it.
    pub fn clear_thing_map_either(self) -> Self {
        Self(self.0.body_null("thingMapEither"))
    }

    /// A text map gaps, left out or given.
    ///
    /// `textMapGapsOptional` on the wire.
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
                    text_map_gaps_optional
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<String>>>(),
                ),
        )
    }

    /// A text map gaps, left out, null or given.
    ///
    /// `textMapGapsEither` on the wire.
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
                    text_map_gaps_either
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<String>>>(),
                ),
        )
    }

    /// Sends null for `textMapGapsEither`, which clears it.
    pub fn clear_text_map_gaps_either(self) -> Self {
        Self(self.0.body_null("textMapGapsEither"))
    }

    /// A whole map gaps, left out or given.
    ///
    /// `wholeMapGapsOptional` on the wire.
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
                    whole_map_gaps_optional
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<i64>>>(),
                ),
        )
    }

    /// A whole map gaps, left out, null or given.
    ///
    /// `wholeMapGapsEither` on the wire.
    pub fn whole_map_gaps_either(
        self,
        whole_map_gaps_either: impl IntoIterator<Item = (impl Into<String>, Option<i64>)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "wholeMapGapsEither",
                    whole_map_gaps_either
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<i64>>>(),
                ),
        )
    }

    /// Sends null for `wholeMapGapsEither`, which clears it.
    pub fn clear_whole_map_gaps_either(self) -> Self {
        Self(self.0.body_null("wholeMapGapsEither"))
    }

    /// A count map gaps, left out or given.
    ///
    /// `countMapGapsOptional` on the wire; values at least 0.
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
                    count_map_gaps_optional
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<u32>>>(),
                ),
        )
    }

    /// A count map gaps, left out, null or given.
    ///
    /// `countMapGapsEither` on the wire; values at least 0.
    pub fn count_map_gaps_either(
        self,
        count_map_gaps_either: impl IntoIterator<Item = (impl Into<String>, Option<u32>)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "countMapGapsEither",
                    count_map_gaps_either
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<u32>>>(),
                ),
        )
    }

    /// Sends null for `countMapGapsEither`, which clears it.
    pub fn clear_count_map_gaps_either(self) -> Self {
        Self(self.0.body_null("countMapGapsEither"))
    }

    /// A number map gaps, left out or given.
    ///
    /// `numberMapGapsOptional` on the wire.
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
        )
    }

    /// A number map gaps, left out, null or given.
    ///
    /// `numberMapGapsEither` on the wire.
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
        )
    }

    /// Sends null for `numberMapGapsEither`, which clears it.
    pub fn clear_number_map_gaps_either(self) -> Self {
        Self(self.0.body_null("numberMapGapsEither"))
    }

    /// A flag map gaps, left out or given.
    ///
    /// `flagMapGapsOptional` on the wire.
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
                    flag_map_gaps_optional
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<bool>>>(),
                ),
        )
    }

    /// A flag map gaps, left out, null or given.
    ///
    /// `flagMapGapsEither` on the wire.
    pub fn flag_map_gaps_either(
        self,
        flag_map_gaps_either: impl IntoIterator<Item = (impl Into<String>, Option<bool>)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "flagMapGapsEither",
                    flag_map_gaps_either
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<bool>>>(),
                ),
        )
    }

    /// Sends null for `flagMapGapsEither`, which clears it.
    pub fn clear_flag_map_gaps_either(self) -> Self {
        Self(self.0.body_null("flagMapGapsEither"))
    }

    /// A date map gaps, left out or given.
    ///
    /// `dateMapGapsOptional` on the wire.
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
                    date_map_gaps_optional
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<String>>>(),
                ),
        )
    }

    /// A date map gaps, left out, null or given.
    ///
    /// `dateMapGapsEither` on the wire.
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
                    date_map_gaps_either
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<String>>>(),
                ),
        )
    }

    /// Sends null for `dateMapGapsEither`, which clears it.
    pub fn clear_date_map_gaps_either(self) -> Self {
        Self(self.0.body_null("dateMapGapsEither"))
    }

    /// A time map gaps, left out or given.
    ///
    /// `timeMapGapsOptional` on the wire.
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
                    time_map_gaps_optional
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<DateTime<Utc>>>>(),
                ),
        )
    }

    /// A time map gaps, left out, null or given.
    ///
    /// `timeMapGapsEither` on the wire.
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
                    time_map_gaps_either
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<DateTime<Utc>>>>(),
                ),
        )
    }

    /// Sends null for `timeMapGapsEither`, which clears it.
    pub fn clear_time_map_gaps_either(self) -> Self {
        Self(self.0.body_null("timeMapGapsEither"))
    }

    /// A id map gaps, left out or given.
    ///
    /// `idMapGapsOptional` on the wire.
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
                    id_map_gaps_optional
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<ThingId>>>(),
                ),
        )
    }

    /// A id map gaps, left out, null or given.
    ///
    /// `idMapGapsEither` on the wire.
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
                    id_map_gaps_either
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<ThingId>>>(),
                ),
        )
    }

    /// Sends null for `idMapGapsEither`, which clears it.
    pub fn clear_id_map_gaps_either(self) -> Self {
        Self(self.0.body_null("idMapGapsEither"))
    }

    /// A colour map gaps, left out or given.
    ///
    /// `colourMapGapsOptional` on the wire.
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
                    colour_map_gaps_optional
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<Colour>>>(),
                ),
        )
    }

    /// A colour map gaps, left out, null or given.
    ///
    /// `colourMapGapsEither` on the wire.
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
                    colour_map_gaps_either
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<Colour>>>(),
                ),
        )
    }

    /// Sends null for `colourMapGapsEither`, which clears it.
    pub fn clear_colour_map_gaps_either(self) -> Self {
        Self(self.0.body_null("colourMapGapsEither"))
    }

    /// A thing map gaps, left out or given.
    ///
    /// `thingMapGapsOptional` on the wire.
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
                    thing_map_gaps_optional
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<Thing>>>(),
                ),
        )
    }

    /// A thing map gaps, left out, null or given.
    ///
    /// `thingMapGapsEither` on the wire.
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
                    thing_map_gaps_either
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect::<BTreeMap<String, Option<Thing>>>(),
                ),
        )
    }

    /// Sends null for `thingMapGapsEither`, which clears it.
    pub fn clear_thing_map_gaps_either(self) -> Self {
        Self(self.0.body_null("thingMapGapsEither"))
    }

    /// A any map, left out or given.
    ///
    /// `anyMapOptional` on the wire.
    pub fn any_map_optional(self, any_map_optional: Map<String, Value>) -> Self {
        Self(self.0.body_field("anyMapOptional", any_map_optional))
    }

    /// A any map, left out, null or given.
    ///
    /// `anyMapEither` on the wire.
    pub fn any_map_either(self, any_map_either: Map<String, Value>) -> Self {
        Self(self.0.body_field("anyMapEither", any_map_either))
    }

    /// Sends null for `anyMapEither`, which clears it.
    pub fn clear_any_map_either(self) -> Self {
        Self(self.0.body_null("anyMapEither"))
    }

    /// A number list map, left out or given.
    ///
    /// `numberListMapOptional` on the wire.
    pub fn number_list_map_optional(
        self,
        number_list_map_optional: impl IntoIterator<Item = (impl Into<String>, Vec<f64>)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberListMapOptional",
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
        )
    }

    /// A number list map, left out, null or given.
    ///
    /// `numberListMapEither` on the wire.
    pub fn number_list_map_either(
        self,
        number_list_map_either: impl IntoIterator<Item = (impl Into<String>, Vec<f64>)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "numberListMapEither",
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
        )
    }

    /// Sends null for `numberListMapEither`, which clears it.
    pub fn clear_number_list_map_either(self) -> Self {
        Self(self.0.body_null("numberListMapEither"))
    }

    /// A time list list, left out or given.
    ///
    /// `timeListListOptional` on the wire.
    pub fn time_list_list_optional(
        self,
        time_list_list_optional: impl IntoIterator<Item = Vec<DateTime<Utc>>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeListListOptional",
                    time_list_list_optional
                        .into_iter()
                        .collect::<Vec<Vec<DateTime<Utc>>>>(),
                ),
        )
    }

    /// A time list list, left out, null or given.
    ///
    /// `timeListListEither` on the wire.
    pub fn time_list_list_either(
        self,
        time_list_list_either: impl IntoIterator<Item = Vec<DateTime<Utc>>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "timeListListEither",
                    time_list_list_either
                        .into_iter()
                        .collect::<Vec<Vec<DateTime<Utc>>>>(),
                ),
        )
    }

    /// Sends null for `timeListListEither`, which clears it.
    pub fn clear_time_list_list_either(self) -> Self {
        Self(self.0.body_null("timeListListEither"))
    }

    ///
    ///
    /// `nested` on the wire.
    pub fn nested(self, nested: NestedUpdate) -> Self {
        Self(self.0.body_field("nested", nested))
    }

    /// Sets the whole body. What setters set before is dropped; what `with_body_field`
    /// added stays.
    pub fn body(self, body: &EverythingUpdateParams) -> Self {
        Self(self.0.body(body))
    }
}

request!(Update => Everything);
