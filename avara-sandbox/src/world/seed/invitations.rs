//! The invitations of the made-up clinic: one of every kind.

use super::hour;
use super::staff::{OWNER, READER, staff};
use crate::world::World;
use crate::world::data::{Product, ProductData};
use crate::world::records::{Creator, Invitation, InvitationStatus, Level, Source, Standing, User};
use crate::world::store::{RecordId, Symbol};

const DOCUMENTED: &str = "inv_1234567890abcdef1234567890abcdef";

/// The last names of people who were invited but are not users, and the reasons.
const ABSENT: [(&str, InvitationStatus, Standing); 3] = [
    ("Lapsed", InvitationStatus::Sent, Standing::Invited),
    ("Declined", InvitationStatus::Rejected, Standing::Withdrawn),
    ("Withdrawn", InvitationStatus::Revoked, Standing::Withdrawn),
];

pub(super) fn populate<P: Product>(world: &mut World, staff: &[RecordId], key: Symbol) {
    let (by_key, by_owner) = (Creator::Key(key), Creator::User(staff[OWNER]));
    let data = P::of_mut(world);
    for (user, inviter, hours) in [(staff[2], by_key, -1700), (staff[3], by_owner, -1600)] {
        let invitation = of_user(data, user, inviter, hours);
        data.invitations.add(invitation);
    }
    // It stays open regardless of the clock.
    let documented = Invitation {
        status: InvitationStatus::Sent,
        expiry: None,
        ..of_user(data, staff[READER], by_owner, 0)
    };
    let documented = data.invitations.add(documented);
    data.invitations.ids.give(documented, DOCUMENTED);
    for (last_name, status, standing) in ABSENT {
        add_absent(data, last_name, status, standing, key);
    }
}

/// Returns one that a user has accepted.
fn of_user<P: Product>(
    data: &ProductData<P>,
    user: RecordId,
    inviter: Creator,
    hours: i64,
) -> Invitation {
    Invitation {
        user,
        person: data.users.get(user).person.clone(),
        status: InvitationStatus::Accepted,
        inviter,
        created: hour(hours),
        updated: hour(hours + 4),
        expiry: Some(hour(hours + 168)),
    }
}

fn add_absent<P: Product>(
    data: &mut ProductData<P>,
    last_name: &'static str,
    status: InvitationStatus,
    standing: Standing,
    key: Symbol,
) {
    let person = staff("Invited", last_name, "Physician", Level::Member).person::<P>();
    let user = data.users.add(User {
        person: person.clone(),
        source: Source::Api,
        standing,
        is_locked_out: false,
        created: hour(24),
        last_login: None,
    });
    data.invitations.add(Invitation {
        status,
        updated: hour(48),
        ..Invitation::by_key(user, person, key, hour(24))
    });
}
