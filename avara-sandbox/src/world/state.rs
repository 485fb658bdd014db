//! The world as a file.
//!
//! There is one line per record, so that the line of an error leads to it. What records say about
//! each other is checked: a file that was tampered with is refused, not half understood.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt;
use std::io;

use serde::ser::SerializeStruct;
use serde::{Deserialize, Serialize};
use serde_json::ser::Formatter;

use super::World;
use super::clinical_references::ClinicalReference;
use super::customers::Customer;
use super::external_reports::ExternalReport;
use super::id::Ids;
use super::interner::{Interner, Symbol};
use super::invitations::Invitation;
use super::product::{Holdings, Product, ids};
use super::reports::Report;
use super::seq::Seq;
use super::sessions::Sessions;
use super::store::{Record, Store};
use super::studies::auto_scribe::AutoScribe;
use super::studies::viewer::Viewer;
use super::studies::{Maker, Studies, Study};
use super::texts::Texts;
use super::users::User;

/// Changes when an old file would be misread.
const VERSION: u32 = 1;
/// What a state file begins with; the version follows.
const BEGINNING: &str = r#"{"avaraSandbox":"#;

/// Why a state file was not loaded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct StateError(String);

impl fmt::Display for StateError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl Error for StateError {}

impl World {
    /// The state as text. Ephemeral sessions are not in it: they last 30 seconds.
    pub(crate) fn to_json(&self) -> String {
        let mut text = format!("{BEGINNING}{VERSION},\"world\":").into_bytes();
        let mut serializer = serde_json::Serializer::with_formatter(&mut text, Lines::default());
        if self.serialize(&mut serializer).is_err() {
            unreachable!("the world is made of what JSON has");
        }
        text.extend_from_slice(b"}\n");
        String::from_utf8(text).unwrap_or_default()
    }

    /// The state that a text has.
    ///
    /// # Errors
    ///
    /// When it is not one of the sandbox's, of another version, or damaged; the error says where.
    pub(crate) fn from_json(text: &str) -> Result<Self, StateError> {
        check_version(text)?;
        let file: StateFile = serde_json::from_str(text).map_err(|error| damaged(&error))?;
        let world = file.world.restored()?;
        check(&world)?;
        Ok(world)
    }
}

fn check_version(text: &str) -> Result<(), StateError> {
    let Some(rest) = text.strip_prefix(BEGINNING) else {
        return Err(StateError(
            "this is not a state file of avara-sandbox".to_owned(),
        ));
    };
    let version: String = rest.chars().take_while(char::is_ascii_digit).collect();
    if version != VERSION.to_string() {
        let message = format!("the file is of version {version}, and this is version {VERSION}");
        return Err(StateError(message));
    }
    Ok(())
}

fn damaged(error: &dyn Error) -> StateError {
    StateError(format!("the file is damaged: {error}"))
}

/// Begins a line for each element of the outermost lists.
#[derive(Default)]
struct Lines {
    depth: usize,
}

impl Formatter for Lines {
    fn begin_array<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.depth += 1;
        writer.write_all(b"[")
    }

    fn end_array<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.depth -= 1;
        writer.write_all(b"]")
    }

    fn begin_array_value<W: ?Sized + io::Write>(
        &mut self,
        writer: &mut W,
        first: bool,
    ) -> io::Result<()> {
        let comma: &[u8] = if first { b"" } else { b"," };
        let line: &[u8] = if self.depth == 1 { b"\n" } else { b"" };
        writer.write_all(comma)?;
        writer.write_all(line)
    }
}

impl<R: Serialize + Record> Serialize for Store<R> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut written = serializer.serialize_struct("Store", 3)?;
        written.serialize_field("given", &self.ids.given())?;
        written.serialize_field("texts", &self.texts)?;
        written.serialize_field("records", self.records())?;
        written.end()
    }
}

impl<P: Product> Serialize for Studies<P> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.store.serialize(serializer)
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct StateFile {
    #[serde(rename = "avaraSandbox")]
    _version: u32,
    world: StoredWorld,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct StoredWorld {
    seed: u64,
    uids: Interner,
    keys: Interner,
    customers: Stored<Customer>,
    viewer: StoredHoldings<Viewer>,
    auto_scribe: StoredHoldings<AutoScribe>,
    reports: Stored<Report>,
    external_reports: Stored<ExternalReport>,
    references: Stored<ClinicalReference>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StoredHoldings<P> {
    users: Stored<User>,
    invitations: Stored<Invitation>,
    studies: Stored<Study<P>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Stored<R> {
    given: BTreeMap<Seq, String>,
    texts: Texts,
    records: Vec<R>,
}

impl StoredWorld {
    fn restored(self) -> Result<World, StateError> {
        let ids = |prefix| Ids::new(prefix, prefix, self.seed);
        Ok(World {
            seed: self.seed,
            uids: self.uids,
            keys: self.keys,
            customers: self.customers.restored(ids("cus_"))?,
            viewer: self.viewer.restored(self.seed)?,
            auto_scribe: self.auto_scribe.restored(self.seed)?,
            reports: self.reports.restored(ids("rep_"))?,
            external_reports: self.external_reports.restored(ids("ext_"))?,
            references: self.references.restored(ids("ref_"))?,
            sessions: Sessions::default(),
            events: Vec::new(),
        })
    }
}

impl<P: Product> StoredHoldings<P> {
    fn restored(self, seed: u64) -> Result<Holdings<P>, StateError> {
        Ok(Holdings {
            users: self.users.restored(ids::<P>("usr_", seed))?,
            invitations: self.invitations.restored(ids::<P>("inv_", seed))?,
            studies: Studies::restored(self.studies.restored(ids::<P>("stu_", seed))?),
        })
    }
}

impl<R: Record> Stored<R> {
    fn restored(self, mut ids: Ids) -> Result<Store<R>, StateError> {
        for (seq, id) in &self.given {
            if !ids.give(*seq, id) {
                let problem = format!("`{id}` is given to a record and is no id of its kind");
                return Err(StateError(format!("the file is damaged: {problem}")));
            }
        }
        Ok(Store::restored(ids, self.texts, self.records))
    }
}

/// Refuses a world in which something refers to what is not there.
fn check(world: &World) -> Result<(), StateError> {
    each(&world.customers, "customers", |customer, _| {
        is_known(world, &world.viewer.users, customer.maker)
    })?;
    check_product(world, &world.viewer, "viewer")?;
    check_product(world, &world.auto_scribe, "autoScribe")?;
    let (studies, users) = (&world.auto_scribe.studies.store, &world.auto_scribe.users);
    each(studies, "autoScribe.studies", |study, _| {
        is_in(&world.reports, study.product.last_report)
            && is_in(&world.external_reports, study.product.external_report)
    })?;
    each(&world.reports, "reports", |report, seq| {
        let precedes = report.previous.is_none_or(|previous| previous < seq);
        precedes && studies.has(report.study) && users.has(report.user)
    })?;
    each(&world.external_reports, "externalReports", |report, _| {
        studies.has(report.study)
    })?;
    each(&world.references, "references", |entry, _| {
        is_in(&world.customers, entry.customer)
    })
}

fn check_product<P: Product>(
    world: &World,
    holdings: &Holdings<P>,
    name: &str,
) -> Result<(), StateError> {
    let (users, studies) = (&holdings.users, &holdings.studies.store);
    each(
        &holdings.invitations,
        &format!("{name}.invitations"),
        |invitation, _| is_known(world, users, invitation.inviter) && users.has(invitation.user),
    )?;
    each(studies, &format!("{name}.studies"), |study, seq| {
        let is_found = study.product.is_gone() || holdings.studies.with_uid(study.uid) == Some(seq);
        is_found
            && is_known(world, users, study.maker)
            && has_text(&world.uids, study.uid)
            && studies.texts.symbol(study.description.number()) == Some(study.description)
            && is_in(users, study.assigned)
            && is_in(&world.customers, study.customer)
    })
}

fn each<R: Record>(
    store: &Store<R>,
    name: &str,
    is_sound: impl Fn(&R, Seq) -> bool,
) -> Result<(), StateError> {
    for (index, record) in store.records().iter().enumerate() {
        if !Seq::at(index).is_some_and(|seq| is_sound(record, seq)) {
            let message = format!(
                "the file is damaged: record {} of `{name}` refers to what is not in the file, \
                 or has the UID of another",
                index + 1
            );
            return Err(StateError(message));
        }
    }
    Ok(())
}

fn is_known(world: &World, users: &Store<User>, maker: Maker) -> bool {
    match maker {
        Maker::User(user) => users.has(user),
        Maker::Key(key) => has_text(&world.keys, key),
    }
}

fn is_in<R: Record>(store: &Store<R>, seq: Option<Seq>) -> bool {
    seq.is_none_or(|seq| store.has(seq))
}

fn has_text(texts: &Interner, symbol: Symbol) -> bool {
    symbol.index() < texts.len()
}
