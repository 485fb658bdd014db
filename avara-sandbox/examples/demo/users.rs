//! Users of the Viewer.

use avara_client::types::{AssignableUserLevel, ClinicRole, UserId};

use super::Result;
use super::stage::Stage;

pub(crate) async fn invite(stage: &mut Stage<'_>) -> Result<UserId> {
    stage.step("Invite somebody")?;
    let users = stage.avara.viewer().users();
    let invited = users
        .invite()
        .email("test.reader@example.com")
        .first_name("Test")
        .middle_name("Middle")
        .last_name("Reader")
        .clinic_role(ClinicRole::ImagingTechnologist)
        .level(AssignableUserLevel::Member)
        .has_dashboard_access(true)
        .can_manage_studies(false)
        .await?;
    let invitations = users.invitations().list().user_id(&invited.user_id).await?;
    let invitation = invitations
        .items()
        .first()
        .ok_or("there is no invitation")?;
    let outcome = format!(
        "{} has the invitation {}",
        invited.user_id, invitation.invitation_id
    );
    stage.show(outcome)?;
    Ok(invited.user_id)
}

pub(crate) async fn change_role(stage: &mut Stage<'_>, user: &UserId) -> Result {
    stage.step("Change a role, and nothing else")?;
    let users = stage.avara.viewer().users();
    let user = users
        .update(user)
        .clinic_role(ClinicRole::Radiologist)
        .await?;
    stage.show(format!(
        "the role is {}, the level still {}",
        user.clinic_role, user.level
    ))?;
    Ok(())
}

pub(crate) async fn clear_a_field(stage: &mut Stage<'_>, user: &UserId) -> Result {
    stage.step("Clear a field: null is sent only where it is asked for")?;
    let users = stage.avara.viewer().users();
    users.update(user).clear_middle_name().await?;
    let user = users.retrieve(user).await?;
    stage.show(match user.middle_name {
        Some(_) => "the middle name is still there",
        None => "the middle name is cleared",
    })?;
    Ok(())
}
