//! Failures, and how the client handles them.

use avara_client::types::Severity;
use avara_sandbox::FaultKind;

use super::Result;
use super::stage::Stage;

const CREATE: &str = "viewer.studies.create";
const UID: &str = "1.2.826.0.1.3680043.8.498.2";

pub(crate) async fn too_many_requests(stage: &mut Stage<'_>) -> Result {
    stage.step("Get rate limited: the call waits as long as the server asks, then retries")?;
    stage.sandbox.fail_next(FaultKind::TooManyRequests);
    let page = stage.avara.viewer().users().list().limit(5).await?;
    stage.show(format!("{} users", page.items().len()))?;
    Ok(())
}

pub(crate) async fn a_lost_answer(stage: &mut Stage<'_>) -> Result {
    stage.step("Lose the answer to a create: the study is looked up by its UID, not made twice")?;
    stage.sandbox.fail_next(FaultKind::ResetAfter);
    let reply = stage
        .avara
        .viewer()
        .studies()
        .create()
        .study_instance_uid(UID)
        .study_description("MR Brain")
        .severity(Severity::Normal)
        .send_with_response()
        .await?;
    let found = if reply.was_reconciled() {
        "was found"
    } else {
        "was created"
    };
    let executed = stage.sandbox.stats().executed_for(CREATE, UID);
    stage.show(format!(
        "{} {found}; creates that were executed: {executed}",
        reply.value().study_id
    ))?;
    Ok(())
}
