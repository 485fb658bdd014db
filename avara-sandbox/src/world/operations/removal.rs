//! The removal of a user, and of all that refers to the user.

use crate::world::World;
use crate::world::data::Product;
use crate::world::records::{Standing, Time};
use crate::world::store::RecordId;

/// Removes a user whose invitation was revoked, declined or replaced: ends the user's memberships
/// and assignments.
pub(crate) fn remove_user<P: Product>(world: &mut World, user: RecordId, now: Time) {
    let data = P::of_mut(world);
    data.users
        .change(user, |user| user.standing = Standing::Withdrawn);
    data.studies.unassign(user, now);
    let id = data.users.ids.id(user);
    for customer in world.customers.all() {
        let customers = &mut world.customers;
        customers.change(customer, |customer| customer.remove_member(&id, now));
    }
}
