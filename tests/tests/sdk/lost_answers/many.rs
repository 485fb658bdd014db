//! Many creates, eight at a time, against a server that does them and loses one answer in ten.

use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use avara_client::types::ClinicalReferenceType;
use tokio::task::JoinSet;

use super::*;
use crate::wire::message;

const AT_A_TIME: usize = 8;

/// A server that makes a second record where it is asked twice.
#[derive(Default)]
struct Platform {
    /// By what identifies them.
    records: HashMap<String, Vec<Value>>,
    asked: HashMap<(String, String), u32>,
    lost: usize,
}

impl Platform {
    /// Does what it is asked, and loses one answer in ten, to look-ups and repeated creates too.
    fn forgetful(&mut self, request: &Received) -> Reply {
        let (key, answer) = self.answer(request);
        let asked = self
            .asked
            .entry((request.method().to_owned(), key.clone()))
            .or_default();
        *asked += 1;
        match luck(&key, request.method(), *asked) {
            0 => self.lose(Reply::Reset),
            1 => self.lose(Reply::kept(500, "{}")),
            _ => Reply::Kept(answer),
        }
    }

    fn lose(&mut self, reply: Reply) -> Reply {
        self.lost += 1;
        reply
    }

    fn answer(&mut self, request: &Received) -> (String, String) {
        match request.method() {
            "POST" => self.make(request),
            _ => self.show(request),
        }
    }

    fn make(&mut self, request: &Received) -> (String, String) {
        let body: Value = serde_json::from_str(&request.body).unwrap();
        let (id, field) = match request.target() {
            "/v1/viewer/studies" => (VIEWER_STUDY, "studyInstanceUid"),
            "/v1/viewer/users" => (INVITE, "email"),
            _ => (REFERENCE, "externalReferenceId"),
        };
        let key = body[field].as_str().unwrap().to_owned();
        let record = record(id, &body);
        let reply = message(200, &record.to_string());
        self.records.entry(key.clone()).or_default().push(record);
        (key, reply)
    }

    fn show(&self, request: &Received) -> (String, String) {
        let key = request
            .target()
            .rsplit(['/', '='])
            .next()
            .unwrap()
            .replace("%40", "@");
        let records = self.records.get(&key).map_or(&[][..], Vec::as_slice);
        let reply = match records.last() {
            _ if request.target().contains("/users?") => message(
                200,
                &json!({ "users": records, "hasMore": false }).to_string(),
            ),
            Some(record) => message(200, &record.to_string()),
            None => message(404, "{}"),
        };
        (key, reply)
    }
}

/// A number below 20 that is the same in every run, whatever comes first.
fn luck(key: &str, method: &str, asked: u32) -> u64 {
    let mut hasher = DefaultHasher::new();
    (key, method, asked).hash(&mut hasher);
    hasher.finish() % 20
}

/// Creates the record of this number; whether it was looked up, and what identifies it.
async fn make(client: &Client, number: usize) -> Result<(bool, String), Error> {
    if number.is_multiple_of(3) {
        let create = client
            .viewer()
            .studies()
            .create()
            .severity("stat")
            .study_description("CT");
        let create = create.study_instance_uid(format!("1.2.840.{number}"));
        let response = create
            .metadata([("ward", "7")])
            .send_with_response()
            .await?;
        Ok((
            response.was_reconciled(),
            response.into_value().study_instance_uid.to_string(),
        ))
    } else if number % 3 == 1 {
        let invite = client
            .viewer()
            .users()
            .invite()
            .email(format!("u{number}@example.test"));
        let invite = invite
            .first_name("Test")
            .last_name("Reader")
            .clinic_role("Radiologist");
        let invite = invite
            .level("member")
            .can_manage_studies(true)
            .has_dashboard_access(true);
        let response = invite.send_with_response().await?;
        Ok((response.was_reconciled(), response.into_value().email))
    } else {
        let create = client
            .auto_scribe()
            .clinical_references()
            .create()
            .name("Test Facility");
        let create = create.type_(ClinicalReferenceType::Facility);
        let response = create
            .external_reference_id(format!("F-{number}"))
            .send_with_response()
            .await?;
        let found = response.was_reconciled();
        Ok((
            found,
            response
                .into_value()
                .external_reference_id
                .unwrap_or_default(),
        ))
    }
}

/// Makes so many creates against a server that answers like this; nothing may happen twice or
/// stay unknown. How many were looked up, and the server's state.
async fn create_all(
    creates: usize,
    answer: impl Fn(&mut Platform, &Received) -> Reply + Send + Sync + 'static,
) -> (usize, Arc<Mutex<Platform>>) {
    let platform = Arc::new(Mutex::new(Platform::default()));
    let answers = Arc::clone(&platform);
    let server =
        Server::answering(move |request| answer(&mut answers.lock().unwrap(), request)).await;
    let client = server.builder().retries(policy()).build().unwrap();
    let mut workers = JoinSet::new();
    for worker in 0..AT_A_TIME {
        let client = client.clone();
        workers.spawn(async move {
            let mut results = Vec::new();
            for number in (worker..creates).step_by(AT_A_TIME) {
                results.push(make(&client, number).await);
            }
            results
        });
    }
    let results: Vec<_> = workers.join_all().await.into_iter().flatten().collect();

    let unresolved: Vec<_> = results
        .iter()
        .filter_map(|result| result.as_ref().err())
        .collect();
    assert!(unresolved.is_empty(), "{unresolved:?}");
    let keys: HashSet<_> = results.iter().flatten().map(|(_, key)| key).collect();
    assert_eq!(keys.len(), creates, "every call gave its own record");
    let records = &platform.lock().unwrap().records;
    assert_eq!(records.len(), creates);
    let twice = records.values().filter(|records| records.len() > 1);
    assert_eq!(twice.count(), 0, "records that were made twice");
    let looked_up = results.iter().flatten().filter(|(found, _)| *found).count();
    (looked_up, Arc::clone(&platform))
}

#[tokio::test(flavor = "multi_thread")]
async fn no_create_happens_twice_and_none_stays_unknown() {
    let (looked_up, platform) = create_all(2500, Platform::forgetful).await;
    let lost = platform.lock().unwrap().lost;
    assert!(
        (200..300).contains(&looked_up) && lost > looked_up,
        "{looked_up} of {lost}"
    );
}

/// The client finds out with its next request, if it did not before.
#[tokio::test(flavor = "multi_thread")]
async fn a_connection_that_was_closed_while_idle_costs_no_second_create() {
    create_all(500, |platform, request| {
        Reply::Raw(platform.answer(request).1)
    })
    .await;
}
