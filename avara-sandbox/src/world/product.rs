//! The two products, which keep users, invitations and studies of their own.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::World;
use super::id::Ids;
use super::invitations::Invitation;
use super::seq::Seq;
use super::store::{Key, Store};
use super::studies::{Studies, Study};
use super::users::User;

/// The Viewer or AutoScribe; a value of it is what only its studies have.
pub(crate) trait Product: Clone + Serialize + DeserializeOwned + 'static {
    /// The name in operation ids.
    const NAME: &'static str;
    /// Whether its users can write reports.
    const WRITES_REPORTS: bool;

    /// What the world keeps for the product.
    fn of(world: &World) -> &ProductData<Self>;
    /// The same, to be changed.
    fn of_mut(world: &mut World) -> &mut ProductData<Self>;
    /// What only studies of this product are listed by.
    fn keys(&self, keys: &mut Vec<Key>);
    /// Whether the study was deleted.
    fn is_deleted(&self) -> bool {
        false
    }
    /// Called when the study was given to a user, or to nobody.
    fn assigned(&mut self, _to_somebody: bool) {}
    /// Writes the fields that only studies of this product have.
    fn show(world: &World, seq: Seq, study: &Study<Self>, shown: &mut Value);
}

/// What a product keeps.
#[derive(Clone, Debug, Serialize)]
#[serde(bound = "")]
pub(crate) struct ProductData<P: Product> {
    pub(crate) users: Store<User>,
    pub(crate) invitations: Store<Invitation>,
    pub(crate) studies: Studies<P>,
}

impl<P: Product> ProductData<P> {
    pub(crate) fn new(seed: u64) -> Self {
        Self {
            users: Store::new(ids::<P>("usr_", seed)),
            invitations: Store::new(ids::<P>("inv_", seed)),
            studies: Studies::new(ids::<P>("stu_", seed)),
        }
    }
}

/// The ids of one of a product's stores.
pub(crate) fn ids<P: Product>(prefix: &'static str, seed: u64) -> Ids {
    Ids::new(prefix, &format!("{} {prefix}", P::NAME), seed)
}
