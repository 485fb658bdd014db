//! [`World`]: the data of the sandbox, product by product.

use serde::Serialize;

use super::records::{
    AutoScribe, ClinicalReference, Customer, ExternalReport, ExtraFields, Invitation, Occurrence,
    ProductRecord, Report, Sessions, Studies, User, Viewer,
};
use super::store::{Ids, Interner, Store};

/// The clinic that the sandbox's API key belongs to.
pub(crate) const CLINIC_ID: &str = "123e4567-e89b-12d3-a456-426614174000";
/// The sandbox's API key, as replies name it.
pub(crate) const API_KEY_ID: &str = "0b8f5c1e-3a42-4d7b-9c60-5e1f2a7d8b94";

/// The data of the sandbox.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct World {
    pub(super) seed: u64,
    /// Study Instance UIDs of both products.
    pub(super) uids: Interner,
    /// Ids of the API keys that made something.
    pub(super) keys: Interner,
    pub(super) customers: Store<Customer>,
    pub(super) viewer: ProductData<Viewer>,
    pub(super) auto_scribe: ProductData<AutoScribe>,
    pub(super) reports: Store<Report>,
    pub(super) external_reports: Store<ExternalReport>,
    pub(super) references: Store<ClinicalReference>,
    #[serde(rename = "kept", skip_serializing_if = "ExtraFields::is_empty")]
    pub(super) extra_fields: ExtraFields,
    #[serde(skip)]
    pub(super) sessions: Sessions,
    /// Not yet made events of.
    #[serde(skip)]
    pub(super) occurrences: Vec<Occurrence>,
}

#[derive(Clone, Debug, Serialize)]
#[serde(bound = "")]
pub(crate) struct ProductData<P: ProductRecord> {
    pub(crate) users: Store<User>,
    pub(crate) invitations: Store<Invitation>,
    pub(crate) studies: Studies<P>,
}

/// A product, whose data is part of the world.
pub(crate) trait Product: ProductRecord {
    fn of(world: &World) -> &ProductData<Self>;
    fn of_mut(world: &mut World) -> &mut ProductData<Self>;
}

impl Product for Viewer {
    fn of(world: &World) -> &ProductData<Self> {
        &world.viewer
    }

    fn of_mut(world: &mut World) -> &mut ProductData<Self> {
        &mut world.viewer
    }
}

impl Product for AutoScribe {
    fn of(world: &World) -> &ProductData<Self> {
        &world.auto_scribe
    }

    fn of_mut(world: &mut World) -> &mut ProductData<Self> {
        &mut world.auto_scribe
    }
}

impl World {
    pub(super) fn empty(seed: u64) -> Self {
        let ids = |prefix| Ids::new(prefix, prefix, seed);
        Self {
            seed,
            uids: Interner::default(),
            keys: Interner::default(),
            customers: Store::new(ids("cus_")),
            viewer: ProductData::new(seed),
            auto_scribe: ProductData::new(seed),
            reports: Store::new(ids("rep_")),
            external_reports: Store::new(ids("ext_")),
            references: Store::new(ids("ref_")),
            extra_fields: ExtraFields::default(),
            sessions: Sessions::default(),
            occurrences: Vec::new(),
        }
    }
}

impl<P: ProductRecord> ProductData<P> {
    fn new(seed: u64) -> Self {
        Self {
            users: Store::new(ids::<P>("usr_", seed)),
            invitations: Store::new(ids::<P>("inv_", seed)),
            studies: Studies::new(ids::<P>("stu_", seed)),
        }
    }
}

/// Returns the ids of one of a product's stores.
fn ids<P: ProductRecord>(prefix: &'static str, seed: u64) -> Ids {
    Ids::new(prefix, &format!("{} {prefix}", P::NAME), seed)
}
