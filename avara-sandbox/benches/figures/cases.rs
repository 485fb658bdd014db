//! One request after the other: look-ups, the pages of every filter, and changes.

use std::time::{Duration, Instant};

use avara_sandbox::Sandbox;
use serde_json::Value;

use crate::Result;
use crate::connection::{Connection, get, request};

const VIEWER: &str = "/v1/viewer/studies";
const AUTO_SCRIBE: &str = "/v1/autoScribe/studies";

/// How many times each request is sent, at least.
const TIMES: usize = 400;

/// How far into a list its pages are read.
const PAGES: usize = 40;

/// The median time of each kind of request.
pub(crate) fn run(sandbox: &Sandbox) -> Result<Vec<(String, Duration)>> {
    let mut connection = Connection::to(sandbox)?;
    let known = Known::read(&mut connection)?;
    let mut medians = Vec::new();
    for (name, requests) in known.lookups().into_iter().chain(known.changes()) {
        medians.push((name.to_owned(), median(&mut connection, &requests)?));
    }
    for (name, list, filter) in known.filters() {
        let requests = pages(&mut connection, list, &filter)?;
        medians.push((format!("page: {name}"), median(&mut connection, &requests)?));
    }
    Ok(medians)
}

fn median(connection: &mut Connection, requests: &[Vec<u8>]) -> Result<Duration> {
    let mut times = Vec::new();
    for request in requests.iter().cycle().take(TIMES.max(requests.len())) {
        let begun = Instant::now();
        connection.send(request)?;
        times.push(begun.elapsed());
    }
    times.sort_unstable();
    Ok(times[times.len() / 2])
}

/// Requests for the first pages of a list, however many it has.
fn pages(connection: &mut Connection, list: &str, filter: &str) -> Result<Vec<Vec<u8>>> {
    let mut requests = vec![get(&format!("{list}?{filter}"))];
    while requests.len() < PAGES {
        let page = connection.json(&requests[requests.len() - 1])?;
        let Some(cursor) = page["cursor"].as_str() else {
            break;
        };
        requests.push(get(&format!("{list}?{filter}&cursor={cursor}")));
    }
    Ok(requests)
}

/// Some of what the sandbox has.
struct Known {
    studies: Vec<Value>,
    user: String,
    customer: String,
}

type Named = Vec<(&'static str, Vec<Vec<u8>>)>;

impl Known {
    fn read(connection: &mut Connection) -> Result<Self> {
        let mut studies = Vec::new();
        for request in pages(connection, VIEWER, "limit=100")? {
            let mut page = connection.json(&request)?;
            let found = page["studies"].as_array_mut().ok_or("a page has studies")?;
            studies.append(found);
        }
        let last = |object: &str, id: &str| {
            let ids = studies
                .iter()
                .rev()
                .filter_map(|study| study[object][id].as_str());
            { ids }.next().map(str::to_owned).ok_or("no study has one")
        };
        Ok(Self {
            user: last("assignedTo", "userId")?,
            customer: last("expressCustomer", "expressCustomerId")?,
            studies,
        })
    }

    fn lookups(&self) -> Named {
        let retrieve = |id: &str| get(&format!("{VIEWER}/{id}"));
        let look_up = |uid: &str| get(&format!("{VIEWER}/by-uid/{uid}"));
        vec![
            ("retrieve", self.each("studyId", retrieve)),
            ("retrieve by UID", self.each("studyInstanceUid", look_up)),
        ]
    }

    fn changes(&self) -> Named {
        let severity = r#"{"severity": "high"}"#;
        let update = |id: &str| request("PATCH", &format!("{VIEWER}/{id}"), severity);
        let create = |number: usize| {
            let body = serde_json::json!({
                "studyInstanceUid": format!("1.2.{number}"),
                "studyDescription": format!("Description {number}"),
                "severity": "normal",
            });
            request("POST", VIEWER, &body.to_string())
        };
        vec![
            ("update", self.each("studyId", update)),
            ("create", (0..2000).map(create).collect()),
        ]
    }

    fn each(&self, field: &str, request: impl Fn(&str) -> Vec<u8>) -> Vec<Vec<u8>> {
        let values = self
            .studies
            .iter()
            .filter_map(|study| study[field].as_str());
        values.map(request).collect()
    }

    #[rustfmt::skip] // a table
    fn filters(&self) -> Vec<(&'static str, &'static str, String)> {
        let (user, customer) = (&self.user, &self.customer);
        let viewer = |name, filter: &str| (name, VIEWER, filter.to_owned());
        let auto_scribe = |name, filter: &str| (name, AUTO_SCRIBE, filter.to_owned());
        vec![
            viewer("all", ""),
            viewer("assignedTo", &format!("assignedTo={user}")),
            viewer("assignedTo null", "assignedTo="),
            viewer("expressCustomerId", &format!("expressCustomerId={customer}")),
            viewer("expressCustomerId null", "expressCustomerId="),
            viewer("isCancelled", "isCancelled=true"),
            viewer("severity", "severity=stat"),
            viewer("studyViewerStatus", "studyViewerStatus=incomplete"),
            viewer("studyDescription, in none", "studyDescription=zebra"),
            viewer("studyDescription, in some", "studyDescription=US%20Thyroid%20limited"),
            viewer("studyDescription, in many", "studyDescription=contrast"),
            viewer("studyDescription, one letter", "studyDescription=c"),
            viewer("two filters", &format!("assignedTo={user}&severity=stat")),
            viewer("two without a match", &format!("assignedTo={user}&studyDescription=zebra")),
            auto_scribe("studyReportStatus, two", "studyReportStatus=completed,assigned"),
            auto_scribe("studyType", "studyType=external"),
        ]
    }
}
