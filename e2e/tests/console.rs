//! The console of the sandbox in a browser.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use avara_client::types::Severity;
use avara_e2e::Page;
use avara_sandbox::Sandbox;
use axum::Router;
use axum::routing::post;
use serde_json::{Value, json};
use tokio::net::TcpListener;

const UID: &str = "2.25.4242";

/// A sandbox whose webhooks get this answer, and a page with its console.
struct Scene {
    sandbox: Sandbox,
    page: Page,
}

impl Scene {
    async fn new() -> Self {
        Self::at("", &json!({"authorized": "yes"})).await
    }

    /// Opens a view.
    async fn at(view: &str, answer: &Value) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let receiver = format!("http://{}/", listener.local_addr().unwrap());
        let answer = answer.to_string();
        let router = Router::new().route("/", post(async move || answer));
        tokio::spawn(async move { axum::serve(listener, router).await });
        let sandbox = Sandbox::builder()
            .webhook_url(receiver)
            .start()
            .await
            .unwrap();
        let address = format!("{}/__sandbox/ui{view}", sandbox.url());
        let mut page = Page::open(&address, 1400, 1150).await;
        page.until("document.querySelector('#connection').textContent === 'Connected'")
            .await;
        Self { sandbox, page }
    }

    /// Chooses an operation of "Try it".
    async fn choose(&mut self, operation: &str) {
        self.set("#operation", operation).await;
    }

    /// Sets a select, a text or a switch, as a person does.
    async fn set(&mut self, selector: &str, value: &str) {
        let script = format!(
            "{{ const it = document.querySelector({selector:?}); it.value = {value:?}; \
             it.dispatchEvent(new Event('change', {{bubbles: true}})); }}"
        );
        self.page.evaluate(&script).await;
    }

    /// Sets the field of "Try it" with this name.
    async fn fill(&mut self, name: &str, value: &str) {
        let selector = format!("#{}", self.field(name).await);
        self.set(&selector, value).await;
    }

    /// Returns the id of the field of "Try it" with this name.
    async fn field(&mut self, name: &str) -> String {
        let script = format!(
            "[...document.querySelectorAll('#call label')].find((label) => label.textContent.split(' ')[0] === {name:?}).htmlFor"
        );
        self.page
            .evaluate(&script)
            .await
            .as_str()
            .unwrap()
            .to_owned()
    }

    async fn click(&mut self, selector: &str) {
        self.page
            .evaluate(&format!("document.querySelector({selector:?}).click()"))
            .await;
    }

    async fn text(&mut self, selector: &str) -> String {
        let text = self
            .page
            .evaluate(&format!("document.querySelector({selector:?}).textContent"))
            .await;
        text.as_str().unwrap().to_owned()
    }

    /// Waits until a part of the page has this text.
    async fn shows(&mut self, selector: &str, text: &str) {
        let script = format!("document.querySelector({selector:?}).textContent.includes({text:?})");
        self.page.until(&script).await;
    }

    /// Returns the rows of the journal, the oldest first: request, status and fault.
    async fn journal(&mut self) -> Vec<String> {
        let script = "[...document.querySelectorAll('#requests tr')].reverse()\
                      .map((row) => [...row.cells].slice(1, 4).map((cell) => cell.textContent).join(' ').trim())";
        let rows = self.page.evaluate(script).await;
        serde_json::from_value(rows).unwrap()
    }

    /// The page asked only this machine, and the browser had nothing to report.
    fn stayed_on_this_machine(&self) {
        let requests = self.page.events("Network.requestWillBeSent");
        assert!(requests.len() > 5);
        for request in requests {
            let url = request["request"]["url"].as_str().unwrap();
            // The browser's own icons are data.
            let stays = url.starts_with(self.sandbox.url()) || url.starts_with("data:");
            assert!(stays, "{url}");
        }
        let reports = self.page.events("Log.entryAdded");
        let is_lost_answer = |report: &Value| report["entry"]["source"] == "network";
        let reports: Vec<_> = reports
            .into_iter()
            .filter(|report| !is_lost_answer(report))
            .collect();
        assert!(reports.is_empty(), "{reports:?}");
    }
}

/// The folder for pictures.
fn pictures() -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("console");
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lost_answer_is_looked_up_and_a_webhook_judged() {
    let mut scene = Scene::at("#try", &json!({"authorized": "yes"})).await;
    scene.choose("viewer.studies.create").await;
    scene.fill("severity", "stat").await;
    scene.fill("studyDescription", "CT chest").await;
    scene.fill("studyInstanceUid", UID).await;
    scene
        .click("[data-kind=reset-after] input[role=switch]")
        .await;
    scene
        .page
        .until("document.querySelector('[data-kind=reset-after] input').checked")
        .await;
    scene.click("#call button[type=submit]").await;
    scene
        .shows("#answer", "viewer.studies.retrieveByUid: 200")
        .await;
    scene
        .shows("#answer", "viewer.studies.create: the answer is lost")
        .await;
    scene.shows("#requests", "by-uid").await;
    let expected = [
        "POST /v1/viewer/studies broken reset-after".to_owned(),
        format!("GET /v1/viewer/studies/by-uid/{UID} 200"),
    ];
    assert_eq!(scene.journal().await, expected);
    assert_eq!(
        scene
            .sandbox
            .stats()
            .executed_for("viewer.studies.create", UID),
        1
    );
    // The switch is off again once the fault has happened.
    scene
        .page
        .until("!document.querySelector('[data-kind=reset-after] input').checked")
        .await;
    scene.page.screenshot(&pictures().join("try.png")).await;

    scene.click("nav a[href='#webhooks']").await;
    scene.set("#event-type", "study.access_requested").await;
    scene.click("#event button[type=submit]").await;
    scene.shows("#verdict", "body /urls is missing").await;
    scene
        .shows("#deliveries", "body /authorized must be a boolean")
        .await;
    scene.click("#deliveries button").await;
    scene
        .shows("#details-json", "\"authorized\": \"yes\"")
        .await;
    scene.shows("#details-json", "\"studyInstanceUid\": ").await;
    scene
        .page
        .screenshot(&pictures().join("webhooks.png"))
        .await;
    scene.stayed_on_this_machine();
}

#[tokio::test(flavor = "multi_thread")]
async fn the_journal_shows_the_retries_of_a_client_as_they_happen() {
    let mut scene = Scene::new().await;
    scene.set("#fault-operation", "viewer.studies.list").await;
    scene
        .click("[data-kind='500-before'] input[role=switch]")
        .await;
    scene
        .page
        .until("document.querySelector('[data-kind=\"500-before\"] input').checked")
        .await;
    let avara = scene.sandbox.client();
    avara.viewer().users().list().await.unwrap();
    avara.viewer().studies().list().await.unwrap();
    scene
        .page
        .until("document.querySelector('#requests').rows.length === 3")
        .await;
    let expected = [
        "GET /v1/viewer/users 200",
        "GET /v1/viewer/studies 500 500-before",
        "GET /v1/viewer/studies 200",
    ];
    assert_eq!(scene.journal().await, expected);
    assert_eq!(scene.text("#news").await, "GET viewer.studies.list: 200");
    scene.sandbox.reset().unwrap();
    scene
        .page
        .until("document.querySelector('#requests').rows.length === 0")
        .await;
    // Paused, nothing is added; and then everything.
    scene.click("#follow").await;
    scene.shows("#connection", "Paused").await;
    avara.viewer().users().list().await.unwrap();
    assert_eq!(scene.journal().await, [""; 0]);
    scene.click("#follow").await;
    scene.shows("#requests", "/v1/viewer/users").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_operation_can_be_tried() {
    let mut scene = Scene::at("#try", &json!({"authorized": true, "urls": []})).await;
    let operations = scene
        .page
        .evaluate("[...document.querySelector('#operation').options].map((one) => one.value)")
        .await;
    let operations: Vec<String> = serde_json::from_value(operations).unwrap();
    assert_eq!(operations.len(), avara_client::OPERATIONS.len());
    let mut refused = Vec::new();
    for operation in operations {
        // The examples are about the same records.
        scene.sandbox.reset().unwrap();
        scene.choose(&operation).await;
        scene.click("#example").await;
        scene.click("#call button[type=submit]").await;
        scene.shows("#answer", &format!("{operation}: ")).await;
        let answer = scene.text("#answer").await;
        let requests = scene.sandbox.requests();
        let [request] = requests.as_slice() else {
            panic!("{requests:?}")
        };
        assert_eq!(request.operation, Some(operation.as_str()));
        let status = request.status.unwrap();
        assert!(
            answer.contains(&format!("{operation}: {status}")),
            "{answer}"
        );
        if status != 200 {
            refused.push((operation, status));
        }
    }
    assert_eq!(
        refused,
        REFUSED.map(|(operation, status)| (operation.to_owned(), status))
    );
}

/// The examples that are about a study which the sandbox does not have.
const REFUSED: [(&str, u16); 2] = [
    ("viewer.studies.retrieveByUid", 404),
    ("autoScribe.studies.retrieveByUid", 404),
];

#[tokio::test(flavor = "multi_thread")]
async fn wrong_fields_are_shown_before_and_after_sending() {
    let mut scene = Scene::at("#try", &json!({})).await;
    scene.choose("autoScribe.studies.create").await;
    scene.fill("severity", "high").await;
    scene.fill("assignedTo", "nobody").await;
    let unit = scene.field("unit").await;
    scene.fill("unit", "cm").await;
    scene.click("#call button[type=submit]").await;
    let problems = "[...document.querySelectorAll('#call .problem')].map((one) => one.textContent).filter(Boolean)";
    let before = scene.page.evaluate(problems).await;
    let before: Vec<String> = serde_json::from_value(before).unwrap();
    assert!(
        before
            .iter()
            .any(|problem| problem.starts_with("assignedTo must match")),
        "{before:?}"
    );
    assert!(
        before.contains(&"value is missing".to_owned()),
        "{before:?}"
    );
    assert!(scene.sandbox.requests().is_empty());
    scene
        .page
        .screenshot(&pictures().join("problems.png"))
        .await;

    scene.click("#check").await;
    scene.click("#call button[type=submit]").await;
    scene
        .shows("#answer", "autoScribe.studies.create: 400")
        .await;
    let mut after: Vec<String> =
        serde_json::from_value(scene.page.evaluate(problems).await).unwrap();
    let mut before = before;
    after.sort();
    before.sort();
    assert_eq!(after, before, "the sandbox words it alike");
    let described = format!(
        "document.querySelector('#{unit}').closest('fieldset').querySelector('[aria-invalid=true]') !== null"
    );
    assert_eq!(scene.page.evaluate(&described).await, true);

    // A rule across fields belongs to none of them.
    scene.choose("viewer.studies.cancel").await;
    scene.click("#call button[type=submit]").await;
    scene
        .shows(
            "#call-problem",
            "must have at least one of studyId, studyInstanceUid",
        )
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_that_is_refused_is_shown_at_its_field() {
    let mut scene = Scene::at("#try", &json!({})).await;
    scene.choose("viewer.studies.list").await;
    scene.fill("authorization", "Bearer sk_live_0").await;
    scene.click("#call button[type=submit]").await;
    let field = scene.field("authorization").await;
    scene
        .shows(
            &format!("#{field}-problem"),
            "authorization is refused: Malformed API key",
        )
        .await;
    assert_eq!(
        scene.page.evaluate("document.activeElement.id").await,
        field
    );
    // One that HTTP does not allow is not sent, and nothing is looked up.
    scene.fill("authorization", "Bearer \u{2713}").await;
    scene.click("#call button[type=submit]").await;
    scene
        .page
        .until("document.querySelector('#message').textContent")
        .await;
    assert_eq!(scene.text("#answer").await, "Answer");
    assert_eq!(scene.sandbox.requests().len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_safe_request_is_sent_again_and_a_blind_one_is_not() {
    let mut scene = Scene::at("#try", &json!({})).await;
    scene.choose("viewer.users.list").await;
    scene.fill("x-sandbox-fault", "truncated-body").await;
    scene.click("#call button[type=submit]").await;
    scene.shows("#answer", "viewer.users.list: 200").await;
    scene.choose("express.create").await;
    scene.click("#example").await;
    scene.fill("x-sandbox-fault", "reset-before").await;
    scene.click("#call button[type=submit]").await;
    scene.shows("#answer", "must not be repeated blindly").await;
    scene
        .page
        .until("document.querySelector('#requests').rows.length === 3")
        .await;
    let expected = [
        "GET /v1/viewer/users 200 truncated-body",
        "GET /v1/viewer/users 200",
        "POST /v1/express broken reset-before",
    ];
    assert_eq!(scene.journal().await, expected);
}

#[tokio::test(flavor = "multi_thread")]
async fn hostile_values_stay_text() {
    const HOSTILE: &str =
        "<img src=x onerror=\"document.title='hit'\"><script>document.title='hit'</script>";
    let mut scene = Scene::new().await;
    let avara = scene.sandbox.client();
    for number in 0..2 {
        let create = avara
            .viewer()
            .studies()
            .create()
            .study_instance_uid(format!("2.25.{number}"));
        create
            .study_description(HOSTILE)
            .severity(Severity::Stat)
            .await
            .unwrap();
    }
    avara
        .viewer()
        .studies()
        .list()
        .study_description(HOSTILE)
        .await
        .unwrap();
    scene
        .page
        .evaluate("document.querySelector('#filters details').open = true")
        .await;
    let filter = "[...document.querySelectorAll('#filters label')].find((one) => one.textContent === 'studyDescription').htmlFor";
    let filter = scene.page.evaluate(filter).await;
    scene
        .set(&format!("#{}", filter.as_str().unwrap()), HOSTILE)
        .await;
    scene.click("#filters button[type=submit]").await;
    scene.shows("#page", "Page 1: 2 records").await;
    scene.shows("#records", HOSTILE).await;
    scene.click("#records button").await;
    scene.shows("#details-json", "<img").await;
    scene.shows("#requests", "onerror").await;
    let markup = scene
        .page
        .evaluate("document.querySelectorAll('img, td script, pre script').length")
        .await;
    assert_eq!(markup, 0);
    assert_eq!(scene.page.evaluate("document.title").await, "Avara sandbox");
    scene.stayed_on_this_machine();
}

#[tokio::test(flavor = "multi_thread")]
async fn records_come_in_pages_and_people_act_on_them() {
    let mut scene = Scene::new().await;
    scene.shows("#page", "Page 1: 20 records").await;
    scene.page.screenshot(&pictures().join("data.png")).await;
    scene.page.prefer("dark").await;
    scene
        .page
        .screenshot(&pictures().join("data-dark.png"))
        .await;
    let first = scene.text("#records").await;
    scene.click("#next").await;
    scene.shows("#page", "Page 2: 20 records").await;
    assert_ne!(scene.text("#records").await, first);
    scene.click("#previous").await;
    scene.shows("#page", "Page 1: 20 records").await;
    assert_eq!(scene.text("#records").await, first);
    let lists = scene
        .page
        .evaluate("[...document.querySelector('#list').options].map((one) => one.value)")
        .await;
    let lists: Vec<String> = serde_json::from_value(lists).unwrap();
    for list in &lists {
        scene.set("#list", list).await;
        scene.shows("#records-caption", list).await;
        scene
            .page
            .until("document.querySelector('#records').rows.length > 0")
            .await;
    }
    // None of this is in the journal.
    assert!(scene.sandbox.requests().is_empty());
    assert_eq!(scene.journal().await, [""; 0]);

    scene
        .set("#list", "autoScribe.users.invitations.list")
        .await;
    scene.shows("#records", "sent").await;
    let open = "[...document.querySelectorAll('#records tr')].find((row) => row.textContent.includes('sent')).querySelector('button').click()";
    scene.page.evaluate(open).await;
    scene.shows("#acts", "accept").await;
    let sent = "document.querySelector('#records').textContent.split('sent').length";
    let before = scene.page.evaluate(sent).await.as_u64().unwrap();
    scene.click("#acts button").await;
    scene
        .page
        .until(&format!("{sent} === {}", before - 1))
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_clock_stops_and_goes_on() {
    let mut scene = Scene::new().await;
    scene.set("#time", "2031-02-03T04:05:06").await;
    scene.click("#clock button").await;
    scene.shows("#now", "2031-02-03T04:05:06").await;
    assert_eq!(
        scene
            .page
            .evaluate("document.querySelector('#stopped').checked")
            .await,
        true
    );
    scene.click("#stopped").await;
    scene
        .page
        .until("!document.querySelector('#now').textContent.startsWith('2031')")
        .await;
    scene
        .set("[data-kind='429'] input[type=number]", "100")
        .await;
    scene
        .page
        .until("document.querySelector('#message').textContent === ''")
        .await;
    let rate = "fetch('/__sandbox/status').then((reply) => reply.json()).then((status) => status.faults.find((one) => one.kind === '429').rate === 1)";
    scene.page.until(rate).await;
    scene.page.evaluate("window.confirm = () => true").await;
    scene.click("#reset").await;
    scene
        .page
        .until("document.querySelector('[data-kind=\"429\"] input[type=number]').value === '0'")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_narrow_window_scrolls_in_one_direction() {
    let scene = Scene::new().await;
    let mut page = Page::open(
        &format!("{}/__sandbox/ui#try", scene.sandbox.url()),
        320,
        900,
    )
    .await;
    page.until("document.querySelector('#connection').textContent === 'Connected'")
        .await;
    page.screenshot(&pictures().join("narrow.png")).await;
    for view in ["data", "try", "webhooks"] {
        page.evaluate(&format!("location.hash = '{view}'")).await;
        page.until(&format!("!document.querySelector('#{view}').hidden"))
            .await;
        let wide = "[...document.querySelectorAll('body *')].filter((one) => !one.closest('.scroll *, .unseen') \
                    && one.getBoundingClientRect().right > innerWidth).map((one) => one.outerHTML.slice(0, 200))";
        assert_eq!(page.evaluate(wide).await, json!([]), "{view}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_keyboard_alone_creates_a_study() {
    let mut scene = Scene::new().await;
    let page = &mut scene.page;
    // The first stop leads past the navigation.
    page.press("Tab", 1).await;
    assert_eq!(
        page.evaluate("document.activeElement.textContent").await,
        "Skip to the content"
    );
    page.press("Tab", 2).await;
    assert_eq!(
        page.evaluate("document.activeElement.textContent").await,
        "Try it"
    );
    page.press("Enter", 1).await;
    page.until("document.activeElement.id === 'try-title'")
        .await;
    page.press("Tab", 1).await;
    assert_eq!(
        page.evaluate("document.activeElement.id").await,
        "operation"
    );
    page.enter("viewer.studies.create").await;
    page.until("document.querySelector('#request-line').textContent === 'POST /v1/viewer/studies'")
        .await;
    for (name, value) in [
        ("severity", "stat"),
        ("studyDescription", "CT chest"),
        ("studyInstanceUid", UID),
    ] {
        page.press("Tab", 1).await;
        let label = page
            .evaluate("document.activeElement.labels[0].textContent")
            .await;
        assert_eq!(label, format!("{name} (required)"));
        page.enter(value).await;
    }
    for _ in 0..40 {
        page.press("Tab", 1).await;
        if page.evaluate("document.activeElement.textContent").await == "Send" {
            break;
        }
    }
    assert_eq!(
        page.evaluate("document.activeElement.textContent").await,
        "Send"
    );
    page.press("Enter", 1).await;
    scene.shows("#answer", "viewer.studies.create: 200").await;
    assert_eq!(
        scene
            .sandbox
            .stats()
            .executed_for("viewer.studies.create", UID),
        1
    );

    // Details open and close, and the focus is where it was.
    let page = &mut scene.page;
    page.until("document.querySelector('#requests button') !== null")
        .await;
    page.evaluate("document.querySelector('#requests button').focus()")
        .await;
    page.press("Enter", 1).await;
    page.until("document.querySelector('#details').open").await;
    page.press("Escape", 1).await;
    page.until("!document.querySelector('#details').open").await;
    assert_eq!(
        page.evaluate("document.activeElement.getAttribute('aria-label')")
            .await,
        "Details of request 1"
    );

    // Everything on the page is reached, and left again.
    let page = &mut scene.page;
    let focusable = "[...document.querySelectorAll('a, button, input, select, textarea, [tabindex=\"0\"], summary')]\
                     .filter((one) => one.checkVisibility() && !one.disabled).length";
    let number = page.evaluate(focusable).await.as_u64().unwrap();
    page.evaluate("document.activeElement.blur(); window.reached = new Set()")
        .await;
    for _ in 0..number + 20 {
        page.press("Tab", 1).await;
        page.evaluate("reached.add(document.activeElement)").await;
    }
    let reached = page
        .evaluate("reached.delete(document.body); reached.size")
        .await
        .as_u64()
        .unwrap();
    assert_eq!(reached, number);
}

/// Installs axe-core in a temporary folder, and returns its script.
fn axe() -> String {
    let folder = tempfile::tempdir().unwrap();
    let mut npm = Command::new("npm");
    npm.args([
        "install",
        "--ignore-scripts",
        "--no-audit",
        "--no-fund",
        "--prefix",
    ]);
    npm.arg(folder.path())
        .arg("axe-core@4")
        .stdout(Stdio::null());
    assert!(npm.status().unwrap().success(), "npm installs axe-core");
    std::fs::read_to_string(folder.path().join("node_modules/axe-core/axe.min.js")).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn axe_finds_nothing_serious() {
    let axe = axe();
    let mut scene = Scene::new().await;
    scene.page.evaluate(&axe).await;
    scene
        .page
        .evaluate("document.querySelector('#filters details').open = true")
        .await;
    scene.click("[data-kind='429'] input").await;
    // Each view with something in it: an answer, violations, a verdict, a dialogue.
    for view in ["data", "try", "problems", "webhooks", "details"] {
        match view {
            "try" => {
                scene.click("nav a[href='#try']").await;
                scene.choose("autoScribe.studies.update").await;
                scene.click("#example").await;
                scene.click("#call button[type=submit]").await;
                scene.shows("#answer", "autoScribe.studies.update: ").await;
            }
            "problems" => {
                scene.choose("autoScribe.studies.create").await;
                scene.click("#call button[type=submit]").await;
            }
            "webhooks" => {
                scene.click("nav a[href='#webhooks']").await;
                scene.click("#event button[type=submit]").await;
                scene.shows("#deliveries", "missing").await;
            }
            "details" => scene.click("#deliveries button").await,
            _ => scene.shows("#page", "20 records").await,
        }
        for scheme in ["light", "dark"] {
            scene.page.prefer(scheme).await;
            let script = "axe.run().then((found) => found.violations.map((one) => \
                          ({id: one.id, impact: one.impact, nodes: one.nodes.map((node) => node.html + node.failureSummary)})))";
            let found = scene.page.evaluate(script).await;
            assert_eq!(found, json!([]), "{view}, {scheme}");
            scene
                .page
                .screenshot(&pictures().join(format!("{view}-{scheme}.png")))
                .await;
        }
    }
}
