//! The life of a study.

use avara_client::types::{Severity, UserId};

use super::Result;
use super::stage::Stage;

const UID: &str = "1.2.826.0.1.3680043.8.498.1";

pub(crate) async fn life_cycle(stage: &mut Stage<'_>, reader: &UserId) -> Result {
    stage.step("Create a study, hand it to a reader, cancel it and take that back")?;
    let studies = stage.avara.viewer().studies();
    let study = studies
        .create()
        .study_instance_uid(UID)
        .study_description("CT Chest without contrast")
        .severity(Severity::Normal)
        .await?;
    studies
        .update(&study.study_id)
        .severity(Severity::Stat)
        .assigned_to(reader)
        .await?;
    studies.cancel().study_id(&study.study_id).await?;
    studies.uncancel().study_id(&study.study_id).await?;
    let study = studies.retrieve_by_uid(UID).await?;
    let assigned = study
        .assigned_to
        .as_ref()
        .map_or("nobody", |user| user.user_id.as_str());
    let cancelled = if study.is_cancelled {
        "cancelled"
    } else {
        "not cancelled"
    };
    let outcome = format!(
        "{} is {}, {cancelled}, assigned to {assigned}",
        study.study_id, study.severity
    );
    stage.show(outcome)?;
    Ok(())
}
