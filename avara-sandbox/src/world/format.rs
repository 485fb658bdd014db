//! The world as text, for the state file.
//!
//! The first line has a checksum of the rest: a file that was changed is refused, not half
//! understood. There is one line per record.

use std::collections::BTreeMap;
use std::fmt;
use std::io;

use serde::ser::SerializeStruct;
use serde::{Deserialize, Serialize};
use serde_json::ser::Formatter;
use sha2::{Digest, Sha256};

use super::World;
use super::data::ProductData;
use super::records::{
    AutoScribe, ClinicalReference, Customer, ExternalReport, ExtraFields, Invitation,
    ProductRecord, Report, Studies, Study, User, Viewer,
};
use super::store::{Interner, Record, RecordId, Store, Texts};

/// Changes when an old file would be misread.
const VERSION: u32 = 1;
/// The beginning of a state file; the version follows.
const BEGINNING: &str = r#"{"avaraSandbox":"#;
/// The name that even a reformatted one has.
const NAME: &str = r#""avaraSandbox""#;

/// Why a state file was not loaded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct StateError(String);

impl fmt::Display for StateError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for StateError {}

impl World {
    /// Returns the state as text. Ephemeral sessions are not in it: they last 30 seconds.
    pub(crate) fn to_json(&self) -> String {
        let mut text = header("").into_bytes();
        let start = text.len();
        let mut serializer = serde_json::Serializer::with_formatter(&mut text, Lines::default());
        if self.serialize(&mut serializer).is_err() {
            unreachable!("the world is made of what JSON has");
        }
        text.extend_from_slice(b"}\n");
        let header = header(&text[start..]);
        text[..start].copy_from_slice(header.as_bytes());
        String::from_utf8(text).unwrap_or_default()
    }

    /// Returns the state that a text has.
    ///
    /// # Errors
    ///
    /// When it is not one of the sandbox's, of another version, or not as it was saved.
    pub(crate) fn from_json(text: &str) -> Result<Self, StateError> {
        check(text)?;
        let file: StateFile = serde_json::from_str(text).map_err(damaged)?;
        file.world.restored()
    }
}

/// Returns the first line of a file, with the checksum of the rest. It is always equally long.
pub(crate) fn header(rest: impl AsRef<[u8]>) -> String {
    let checksum: String = Sha256::digest(rest)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    format!("{BEGINNING}{VERSION},\"sha256\":\"{checksum}\",\"world\":\n")
}

fn check(text: &str) -> Result<(), StateError> {
    if !text.contains(NAME) {
        let message = "this is not a state file of avara-sandbox";
        return Err(StateError(message.to_owned()));
    }
    if let Some(version) = version(text).filter(|version| *version != VERSION) {
        let message =
            format!("the file has format version {version}; this build reads version {VERSION}");
        return Err(StateError(message));
    }
    let rest = text.split_once('\n').map_or("", |(_, rest)| rest);
    if text.strip_suffix(rest) != Some(&header(rest)) {
        return Err(damaged("it is not as the sandbox saved it"));
    }
    Ok(())
}

fn version(text: &str) -> Option<u32> {
    let rest = text.strip_prefix(BEGINNING)?;
    rest.split(',').next()?.parse().ok()
}

fn damaged(problem: impl fmt::Display) -> StateError {
    StateError(format!("the file is damaged: {problem}"))
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

impl<P: ProductRecord> Serialize for Studies<P> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.store.serialize(serializer)
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct StateFile {
    #[serde(rename = "avaraSandbox")]
    _version: u32,
    #[serde(rename = "sha256")]
    _checksum: String,
    world: StoredWorld,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct StoredWorld {
    seed: u64,
    uids: Interner,
    keys: Interner,
    customers: Stored<Customer>,
    viewer: StoredProductData<Viewer>,
    auto_scribe: StoredProductData<AutoScribe>,
    reports: Stored<Report>,
    external_reports: Stored<ExternalReport>,
    references: Stored<ClinicalReference>,
    #[serde(default)]
    kept: ExtraFields,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StoredProductData<P> {
    users: Stored<User>,
    invitations: Stored<Invitation>,
    studies: Stored<Study<P>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Stored<R> {
    given: BTreeMap<RecordId, String>,
    texts: Texts,
    records: Vec<R>,
}

impl StoredWorld {
    fn restored(self) -> Result<World, StateError> {
        let mut world = World {
            uids: self.uids,
            keys: self.keys,
            extra_fields: self.kept,
            ..World::empty(self.seed)
        };
        self.customers.fill(&mut world.customers)?;
        self.viewer.fill(&mut world.viewer)?;
        self.auto_scribe.fill(&mut world.auto_scribe)?;
        self.reports.fill(&mut world.reports)?;
        self.external_reports.fill(&mut world.external_reports)?;
        self.references.fill(&mut world.references)?;
        Ok(world)
    }
}

impl<P: ProductRecord> StoredProductData<P> {
    fn fill(self, data: &mut ProductData<P>) -> Result<(), StateError> {
        self.users.fill(&mut data.users)?;
        self.invitations.fill(&mut data.invitations)?;
        self.studies.fill(&mut data.studies.store)?;
        data.studies.find_uids();
        Ok(())
    }
}

impl<R: Record> Stored<R> {
    fn fill(self, store: &mut Store<R>) -> Result<(), StateError> {
        for (seq, id) in &self.given {
            if !store.ids.give(*seq, id) {
                let problem = format!("`{id}` is not a valid id for this kind of record");
                return Err(damaged(problem));
            }
        }
        store.texts = self.texts;
        store.reserve(self.records.len());
        for record in self.records {
            store.add(record);
        }
        Ok(())
    }
}
