//! Lists.

use avara_client::types::Severity;

use super::Result;
use super::stage::Stage;

pub(crate) async fn all_pages(stage: &mut Stage<'_>) -> Result {
    stage.step("Read a list to its end; the pages come by themselves")?;
    let mut studies = stage
        .avara
        .viewer()
        .studies()
        .list()
        .is_cancelled(false)
        .limit(100)
        .stream();
    let (mut count, mut urgent) = (0, 0);
    while let Some(study) = studies.try_next().await? {
        count += 1;
        urgent += usize::from(study.severity == Severity::Stat);
    }
    stage.show(format!("{count} studies, {urgent} of them stat"))?;
    Ok(())
}
