//! The people, customers and reference lists of the made-up clinic.

use std::collections::BTreeSet;

use super::hour;
use super::words::{FACILITIES, REFERRERS};
use crate::world::World;
use crate::world::clinical_references::{ClinicalReference, ReferenceType};
use crate::world::customers::Customer;
use crate::world::document::Document;
use crate::world::interner::Symbol;
use crate::world::invitations::{Invitation, Status};
use crate::world::person::{Level, Person, Source};
use crate::world::product::Product;
use crate::world::seq::Seq;
use crate::world::studies::Maker;
use crate::world::studies::auto_scribe::AutoScribe;
use crate::world::studies::viewer::Viewer;
use crate::world::users::{Standing, User};

const OWNER: &str = "usr_fedcba0987654321fedcba0987654321";
const READER: &str = "usr_1234567890abcdef1234567890abcdef";
const INVITATION: &str = "inv_1234567890abcdef1234567890abcdef";
const CUSTOMER: &str = "cus_1234567890abcdef1234567890abcdef";
const REFERENCE: &str = "ref_1234567890abcdef1234567890abcdef";
/// The API key that made what was made through the API.
const KEY: &str = "0b8f5c1e-3a42-4d7b-9c60-5e1f2a7d8b94";

/// What studies refer to.
pub(super) struct Clinic {
    /// The same place in both products.
    pub(super) owner: Seq,
    pub(super) reader: Seq,
    /// Users who read studies, the same places in both products.
    pub(super) readers: Vec<Seq>,
    pub(super) customer: Seq,
    pub(super) customers: Vec<Seq>,
    pub(super) key: Symbol,
}

/// First name, last name, role, level, whether reports are written.
type Staff = (&'static str, &'static str, &'static str, Level, bool);

const STAFF: [Staff; 14] = [
    (
        "Test",
        "Owner",
        "Administrative Director",
        Level::Owner,
        false,
    ),
    ("Test", "Reader", "Radiologist", Level::Member, true),
    ("Sample", "Reader", "Radiologist", Level::Member, true),
    ("Demo", "Reader", "Neurologist", Level::Member, true),
    (
        "Model",
        "Reader",
        "Nuclear Medicine Physician",
        Level::Admin,
        true,
    ),
    ("Test", "Fellow", "Radiologist", Level::Member, true),
    ("Sample", "Fellow", "Radiologist", Level::Member, true),
    ("Test", "Admin", "IT Administrator", Level::Admin, false),
    ("Sample", "Admin", "IT Support", Level::Admin, false),
    (
        "Test",
        "Technologist",
        "Imaging Technologist",
        Level::Member,
        false,
    ),
    (
        "Sample",
        "Technologist",
        "Imaging Technologist",
        Level::Member,
        false,
    ),
    ("Test", "Referrer", "Physician", Level::Member, false),
    ("Sample", "Referrer", "Surgeon", Level::Member, false),
    ("Test", "Scribe", "Scribe", Level::Member, false),
];
/// The last of the staff is locked out.
const LOCKED_OUT: usize = STAFF.len() - 1;

pub(super) fn plant(world: &mut World) -> Clinic {
    let key = world.keys.intern(KEY);
    let staff = plant_people::<Viewer>(world, key);
    plant_people::<AutoScribe>(world, key);
    let customers = plant_customers(world, &staff, key);
    let active = customers[..customers.len() - 1].to_vec();
    plant_references(world, &customers);
    let readers = staff
        .iter()
        .zip(STAFF)
        .filter(|(_, staff)| staff.4)
        .map(|(seq, _)| *seq);
    Clinic {
        owner: staff[0],
        reader: staff[1],
        readers: readers.collect(),
        customer: customers[0],
        customers: active,
        key,
    }
}

fn plant_people<P: Product>(world: &mut World, key: Symbol) -> Vec<Seq> {
    let mut hours = -2000;
    let staff: Vec<Seq> = STAFF
        .iter()
        .enumerate()
        .map(|(index, staff)| {
            hours += 100;
            let source = if index % 3 == 2 {
                Source::Api
            } else {
                Source::Dashboard
            };
            P::of_mut(world).users.add(User {
                person: person::<P>(staff),
                source,
                standing: Standing::Accepted,
                is_locked_out: index == LOCKED_OUT,
                created: hour(hours),
                last_login: (index != 8).then(|| hour(1440 + hours / 10)),
            })
        })
        .collect();
    let users = &mut P::of_mut(world).users;
    users.ids.give(staff[0], OWNER);
    users.ids.give(staff[1], READER);
    plant_invitations::<P>(world, &staff, key);
    staff
}

fn person<P: Product>(staff: &Staff) -> Person {
    let (first, last, role, level, writes) = *staff;
    let is_the_reader = (first, last) == ("Test", "Reader");
    let writes = P::WRITES_REPORTS.then_some(writes);
    // Two of them work for the documentation: their addresses are shorter than their names.
    let email = match (first, last) {
        ("Test", "Reader") => "reader@example.com".to_owned(),
        _ => format!("{first}.{last}@clinic.example.com").to_lowercase(),
    };
    Person {
        email,
        first_name: first.to_owned(),
        last_name: last.to_owned(),
        middle_name: is_the_reader.then(|| "Example".to_owned()),
        suffix1: is_the_reader.then(|| "MD".to_owned()),
        suffix2: None,
        phone_number: is_the_reader.then(|| "5555550100".to_owned()),
        npi_number: (writes == Some(true)).then(|| "1234567893".to_owned()),
        clinic_role: role.to_owned(),
        level,
        can_manage_studies: level != Level::Member || is_the_reader,
        has_dashboard_access: level != Level::Member || is_the_reader,
        can_create_reports: writes,
    }
}

/// One invitation of every kind. The documented one stays open whatever the clock says.
fn plant_invitations<P: Product>(world: &mut World, staff: &[Seq], key: Symbol) {
    let owner = Maker::User(staff[0]);
    let mut invite = |user: Seq, status, inviter, hours, expires: bool| {
        let holdings = P::of_mut(world);
        holdings.invitations.add(Invitation {
            user,
            person: holdings.users.get(user).person.clone(),
            status,
            inviter,
            created: hour(hours),
            updated: hour(hours + 4),
            expiry: expires.then(|| hour(hours + 168)),
        })
    };
    invite(staff[2], Status::Accepted, Maker::Key(key), -1700, true);
    invite(staff[3], Status::Accepted, owner, -1600, true);
    let documented = invite(staff[1], Status::Sent, owner, 0, false);
    P::of_mut(world)
        .invitations
        .ids
        .give(documented, INVITATION);

    for (last, status) in [
        ("Lapsed", Status::Sent),
        ("Declined", Status::Rejected),
        ("Withdrawn", Status::Revoked),
    ] {
        let staff = ("Invited", last, "Physician", Level::Member, false);
        let holdings = P::of_mut(world);
        let standing = if status == Status::Sent {
            Standing::Invited
        } else {
            Standing::Never
        };
        let user = holdings.users.add(User {
            person: person::<P>(&staff),
            source: Source::Api,
            standing,
            is_locked_out: false,
            created: hour(24),
            last_login: None,
        });
        holdings.invitations.add(Invitation {
            status,
            updated: hour(48),
            ..Invitation::by_key(user, person::<P>(&staff), key, hour(24))
        });
    }
}

fn plant_customers(world: &mut World, staff: &[Seq], key: Symbol) -> Vec<Seq> {
    let ids = |members: &[usize]| -> BTreeSet<String> {
        members
            .iter()
            .map(|index| world.viewer.users.ids.id(staff[*index]))
            .collect()
    };
    let made = [
        (
            "Test Imaging Department",
            ids(&[0, 1, 9]),
            Maker::User(staff[0]),
            true,
        ),
        ("North Test Clinic", ids(&[2, 3]), Maker::Key(key), true),
        ("South Test Clinic", ids(&[4]), Maker::Key(key), true),
        (
            "Sample Emergency Department",
            ids(&[]),
            Maker::User(staff[0]),
            true,
        ),
        (
            "Closed Test Clinic",
            ids(&[5]),
            Maker::User(staff[0]),
            false,
        ),
    ];
    let mut hours = -4;
    let mut add = |(name, members, maker, is_active): (&str, _, _, _)| {
        hours += 4;
        let region = serde_json::json!({ "region": "north" });
        world.customers.add(Customer {
            name: name.to_owned(),
            is_active,
            members,
            maker,
            created: hour(hours),
            updated: hour(hours + 22),
            metadata: region.as_object().filter(|_| hours == 0).map(Document::of),
        })
    };
    let customers: Vec<Seq> = made.into_iter().map(&mut add).collect();
    world.customers.ids.give(customers[0], CUSTOMER);
    customers
}

fn plant_references(world: &mut World, customers: &[Seq]) {
    let lists = [
        (ReferenceType::Facility, "FAC", &FACILITIES),
        (ReferenceType::ReferringProvider, "REF", &REFERRERS),
        (
            ReferenceType::StudyDescription,
            "DES",
            &[
                "CT Head without contrast",
                "MRI Brain with contrast",
                "XR Chest 2 views",
                "US Thyroid",
            ],
        ),
        (
            ReferenceType::Procedure,
            "PRO",
            &[
                "CT Head",
                "MRI Brain",
                "Chest radiograph",
                "Thyroid ultrasound",
            ],
        ),
    ];
    for (kind, prefix, names) in lists {
        for (index, name) in names.iter().enumerate() {
            // The first is for the whole clinic, the last is retired.
            let seq = world.references.add(ClinicalReference {
                name: (*name).to_owned(),
                kind,
                is_active: index != 3,
                customer: (index == 1).then(|| customers[1]),
                external_id: Some(format!("{prefix}-{:03}", index + 1)),
                metadata: None,
                created: hour(0),
                updated: hour(22),
            });
            if kind == ReferenceType::Facility && index == 0 {
                world.references.ids.give(seq, REFERENCE);
            }
        }
    }
}
