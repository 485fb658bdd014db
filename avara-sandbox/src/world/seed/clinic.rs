//! The made-up clinic: its users, customers and reference lists.

use std::collections::BTreeSet;

use serde_json::json;

use super::words::{DESCRIPTIONS, FACILITIES, PROCEDURES, REFERRERS};
use super::{hour, invitations, staff};
use crate::world::World;
use crate::world::data::API_KEY_ID;
use crate::world::records::{
    AutoScribe, ClinicalReference, Creator, Customer, Document, ReferenceType, Viewer,
};
use crate::world::store::{RecordId, Symbol};

const CUSTOMER: &str = "cus_1234567890abcdef1234567890abcdef";
const REFERENCE: &str = "ref_1234567890abcdef1234567890abcdef";

/// The records that studies refer to. Users have the same places in both products.
pub(super) struct Clinic {
    pub(super) owner: RecordId,
    pub(super) reader: RecordId,
    /// Users who read studies.
    pub(super) readers: Vec<RecordId>,
    pub(super) customer: RecordId,
    /// Active customers.
    pub(super) customers: Vec<RecordId>,
    pub(super) key: Symbol,
}

/// Name, members among the staff, whether the owner added it, whether it is active.
const CUSTOMERS: [(&str, &[usize], bool, bool); 5] = [
    ("Test Imaging Department", &[0, 1, 9], true, true),
    ("North Test Clinic", &[2, 3], false, true),
    ("South Test Clinic", &[4], false, true),
    ("Sample Emergency Department", &[], true, true),
    ("Closed Test Clinic", &[5], true, false),
];

/// The list, what external ids begin with, and the names.
const LISTS: [(ReferenceType, &str, [&str; 4]); 4] = [
    (ReferenceType::Facility, "FAC", FACILITIES),
    (ReferenceType::ReferringProvider, "REF", REFERRERS),
    (ReferenceType::StudyDescription, "DES", DESCRIPTIONS),
    (ReferenceType::Procedure, "PRO", PROCEDURES),
];
/// Of each list, one entry belongs to a customer and one is retired.
const OF_CUSTOMER: usize = 1;
const RETIRED: usize = 3;

pub(super) fn populate(world: &mut World) -> Clinic {
    let key = world.keys.intern(API_KEY_ID);
    let staff = staff::populate::<Viewer>(world);
    staff::populate::<AutoScribe>(world);
    invitations::populate::<Viewer>(world, &staff, key);
    invitations::populate::<AutoScribe>(world, &staff, key);
    let customers = add_customers(world, &staff, key);
    add_references(world, customers[1]);
    let is_active = |seq: &RecordId| world.customers.get(*seq).is_active;
    Clinic {
        owner: staff[staff::OWNER],
        reader: staff[staff::READER],
        readers: staff::readers(&staff),
        customer: customers[0],
        customers: customers.iter().copied().filter(is_active).collect(),
        key,
    }
}

fn add_customers(world: &mut World, staff: &[RecordId], key: Symbol) -> Vec<RecordId> {
    let mut added = Vec::new();
    for (hours, (name, members, is_by_owner, is_active)) in (0..).step_by(4).zip(CUSTOMERS) {
        let id = |index: &usize| world.viewer.users.ids.id(staff[*index]);
        let members: BTreeSet<String> = members.iter().map(id).collect();
        let creator = if is_by_owner {
            Creator::User(staff[staff::OWNER])
        } else {
            Creator::Key(key)
        };
        added.push(world.customers.add(Customer {
            name: name.to_owned(),
            is_active,
            members,
            creator,
            created: hour(hours),
            updated: hour(hours + 22),
            metadata: None,
        }));
    }
    world.customers.ids.give(added[0], CUSTOMER);
    world.customers.change(added[0], |customer| {
        let region = json!({ "region": "north" });
        customer.metadata = region.as_object().map(Document::of);
    });
    added
}

fn add_references(world: &mut World, customer: RecordId) {
    for (kind, prefix, names) in LISTS {
        for (index, name) in names.into_iter().enumerate() {
            let seq = world.references.add(ClinicalReference {
                name: name.to_owned(),
                kind,
                is_active: index != RETIRED,
                customer: (index == OF_CUSTOMER).then_some(customer),
                external_id: Some(format!("{prefix}-{:03}", index + 1)),
                metadata: None,
                created: hour(0),
                updated: hour(22),
            });
            if seq.index() == 0 {
                world.references.ids.give(seq, REFERENCE);
            }
        }
    }
}
