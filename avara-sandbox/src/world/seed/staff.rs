//! The users of the made-up clinic.

use super::hour;
use crate::world::World;
use crate::world::data::Product;
use crate::world::records::{Level, Person, Source, Standing, User};
use crate::world::store::RecordId;

/// Somebody who works at the clinic.
#[derive(Clone, Copy)]
pub(super) struct Staff {
    first: &'static str,
    last: &'static str,
    role: &'static str,
    level: Level,
    /// Those who have one write reports.
    npi: Option<&'static str>,
}

/// NPIs have a valid check digit. Those in use begin with 1; the made-up ones begin with 2.
#[rustfmt::skip] // a table
const STAFF: [Staff; 14] = [
    staff("Test", "Owner", "Administrative Director", Level::Owner),
    staff("Test", "Reader", "Radiologist", Level::Member).writes("1234567893"),
    staff("Sample", "Reader", "Radiologist", Level::Member).writes("2000000010"),
    staff("Demo", "Reader", "Neurologist", Level::Member).writes("2000000028"),
    staff("Model", "Reader", "Nuclear Medicine Physician", Level::Admin).writes("2000000036"),
    staff("Test", "Fellow", "Radiologist", Level::Member).writes("2000000044"),
    staff("Sample", "Fellow", "Radiologist", Level::Member).writes("2000000051"),
    staff("Test", "Admin", "IT Administrator", Level::Admin),
    staff("Sample", "Admin", "IT Support", Level::Admin),
    staff("Test", "Technologist", "Imaging Technologist", Level::Member),
    staff("Sample", "Technologist", "Imaging Technologist", Level::Member),
    staff("Test", "Referrer", "Physician", Level::Member),
    staff("Sample", "Referrer", "Surgeon", Level::Member),
    staff("Test", "Scribe", "Scribe", Level::Member),
];
pub(super) const OWNER: usize = 0;
pub(super) const READER: usize = 1;
const NEVER_LOGGED_IN: usize = 8;
const LOCKED_OUT: usize = 13;

const OWNER_ID: &str = "usr_fedcba0987654321fedcba0987654321";
const READER_ID: &str = "usr_1234567890abcdef1234567890abcdef";

pub(super) const fn staff(
    first: &'static str,
    last: &'static str,
    role: &'static str,
    level: Level,
) -> Staff {
    Staff {
        first,
        last,
        role,
        level,
        npi: None,
    }
}

impl Staff {
    const fn writes(self, npi: &'static str) -> Self {
        Self {
            npi: Some(npi),
            ..self
        }
    }

    pub(super) fn person<P: Product>(&self) -> Person {
        let administers = self.level != Level::Member;
        Person {
            email: format!("{}.{}@clinic.example.com", self.first, self.last).to_lowercase(),
            first_name: self.first.to_owned(),
            last_name: self.last.to_owned(),
            middle_name: None,
            suffix1: None,
            suffix2: None,
            phone_number: None,
            npi_number: self.npi.filter(|_| P::WRITES_REPORTS).map(str::to_owned),
            clinic_role: self.role.to_owned(),
            level: self.level,
            can_manage_studies: administers,
            has_dashboard_access: administers,
            can_create_reports: P::WRITES_REPORTS.then_some(self.npi.is_some()),
        }
    }
}

/// Adds all who work at the clinic. Gives their places, which are the same in both products.
pub(super) fn populate<P: Product>(world: &mut World) -> Vec<RecordId> {
    let users = &mut P::of_mut(world).users;
    let people = STAFF.iter().enumerate();
    let added: Vec<RecordId> = people
        .map(|(index, staff)| users.add(user(index, staff.person::<P>())))
        .collect();
    users.ids.give(added[OWNER], OWNER_ID);
    users.ids.give(added[READER], READER_ID);
    added
}

fn user(index: usize, person: Person) -> User {
    let hours = -100 * (19 - i64::try_from(index).unwrap_or_default());
    let is_from_api = index % 3 == 2;
    User {
        person: if index == READER {
            documented(person)
        } else {
            person
        },
        source: if is_from_api {
            Source::Api
        } else {
            Source::Dashboard
        },
        standing: Standing::Accepted,
        is_locked_out: index == LOCKED_OUT,
        created: hour(hours),
        last_login: (index != NEVER_LOGGED_IN).then(|| hour(1440 + hours / 10)),
    }
}

/// Returns the reader whom the documentation's examples are about.
fn documented(person: Person) -> Person {
    Person {
        email: "reader@example.com".to_owned(),
        middle_name: Some("Example".to_owned()),
        suffix1: Some("MD".to_owned()),
        phone_number: Some("5555550100".to_owned()),
        can_manage_studies: true,
        has_dashboard_access: true,
        ..person
    }
}

pub(super) fn readers(staff: &[RecordId]) -> Vec<RecordId> {
    let all = staff.iter().zip(STAFF);
    all.filter(|(_, staff)| staff.npi.is_some())
        .map(|(seq, _)| *seq)
        .collect()
}
