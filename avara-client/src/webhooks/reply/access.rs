//! Replies that grant or refuse: which parts may be given, and which must be.

use std::collections::BTreeSet;

use super::check::{Examine, Findings};
use super::manifest::TWICE;
use super::text::{link, mime_type, person_name, required};
use crate::types::{
    EphemeralAccessRequestedResponse, ReportDeliveredResponse,
    SecondaryCaptureAccessRequestedResponse, StudyAccessRequestedMediaUrl,
    StudyAccessRequestedResponse, WebhookEvent,
};

/// The problem of a refusal that gives something away.
const REFUSED: &str = "must not be given when the request is refused";

/// The problem of a grant with a reason to refuse: next to links, it is more likely a refusal that
/// went wrong.
const GRANTED: &str = "must not be given when the request is authorized";

/// A grant without content looks like a failed query.
const NOTHING: &str =
    "must have a link when the request is authorized; refuse with a reason instead";

/// The images of another patient, perhaps.
const OTHER_STUDY: &str = "is not the study that was asked for";

/// Returns the study whose images an event asks for.
pub(crate) fn asked_study(event: &WebhookEvent) -> Option<String> {
    match event {
        WebhookEvent::StudyAccessRequested(event) => {
            Some(event.data.study_instance_uid.to_string())
        }
        _ => None,
    }
}

/// Checks that a reason to refuse comes only with a refusal.
pub(super) fn verdict(findings: &mut Findings, authorized: bool, error: Option<&str>) {
    if authorized && error.is_some() {
        findings.report("error", GRANTED);
    }
}

/// Checks that only a grant has something to grant.
pub(super) fn granted(findings: &mut Findings, authorized: bool, field: &str, is_given: bool) {
    if !authorized && is_given {
        findings.report(field, REFUSED);
    }
}

impl Examine for StudyAccessRequestedResponse {
    fn examine(&self, findings: &mut Findings) {
        let Self {
            authorized,
            urls,
            error,
            manifest,
            media_urls,
        } = self;
        let manifests = manifest.as_slice();
        images(findings, *authorized, urls, media_urls.as_deref());
        verdict(findings, *authorized, error.as_deref());
        granted(findings, *authorized, "manifest", !manifests.is_empty());
        for manifest in manifests {
            findings.part("manifest", manifest);
        }
    }

    fn examine_study(&self, asked: &str, findings: &mut Findings) {
        let uid = self
            .manifest
            .as_ref()
            .map(|manifest| manifest.study_instance_uid.as_str());
        if uid.is_some_and(|uid| uid.trim() != asked.trim()) {
            findings.report("manifest.studyInstanceUID", OTHER_STUDY);
        }
    }
}

impl Examine for EphemeralAccessRequestedResponse {
    fn examine(&self, findings: &mut Findings) {
        let Self {
            authorized,
            urls,
            error,
            manifests,
            media_urls,
        } = self;
        let manifests = manifests.as_deref().unwrap_or_default();
        images(findings, *authorized, urls, media_urls.as_deref());
        verdict(findings, *authorized, error.as_deref());
        granted(findings, *authorized, "manifests", !manifests.is_empty());
        findings.parts("manifests", manifests);
        let mut known = BTreeSet::new();
        for (index, manifest) in manifests.iter().enumerate() {
            if !known.insert(&manifest.study_instance_uid) {
                findings.report(&format!("manifests[{index}].studyInstanceUID"), TWICE);
            }
        }
    }
}

/// Checks the links to DICOM and other files.
fn images(
    findings: &mut Findings,
    authorized: bool,
    urls: &[String],
    media_urls: Option<&[StudyAccessRequestedMediaUrl]>,
) {
    let media_urls = media_urls.unwrap_or_default();
    if authorized && urls.is_empty() && media_urls.is_empty() {
        findings.report("urls", NOTHING);
    }
    granted(findings, authorized, "urls", !urls.is_empty());
    granted(findings, authorized, "mediaUrls", !media_urls.is_empty());
    findings.texts("urls", urls, link);
    findings.parts("mediaUrls", media_urls);
}

impl Examine for StudyAccessRequestedMediaUrl {
    fn examine(&self, findings: &mut Findings) {
        let Self {
            mime_type: kind,
            url,
            file_name: _,
        } = self;
        findings.field("mimeType", required(kind, mime_type));
        findings.field("url", required(url, link));
    }
}

impl Examine for SecondaryCaptureAccessRequestedResponse {
    fn examine(&self, findings: &mut Findings) {
        let Self {
            authorized,
            upload_urls,
            content_creator_name,
            error,
        } = self;
        if *authorized && upload_urls.is_empty() {
            findings.report("uploadUrls", NOTHING);
        }
        granted(findings, *authorized, "uploadUrls", !upload_urls.is_empty());
        findings.texts("uploadUrls", upload_urls, link);
        let creator = content_creator_name.as_deref();
        granted(
            findings,
            *authorized,
            "contentCreatorName",
            creator.is_some(),
        );
        findings.field(
            "contentCreatorName",
            creator.and_then(|name| required(name, person_name)),
        );
        verdict(findings, *authorized, error.as_deref());
    }
}

impl Examine for ReportDeliveredResponse {
    fn examine(&self, _: &mut Findings) {
        let Self { success: _ } = self;
    }
}
