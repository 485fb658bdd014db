//! Enrichments: every field may be absent, and present ones have a form.

use super::check::{Examine, Findings};
use super::text::{Flaw, iso_date, iso_time, link, required};
use crate::types::{
    ClinicalContextEnrichmentDocument, ClinicalContextEnrichmentDocumentUrl,
    ClinicalContextEnrichmentRequestedResponse, ExpressCustomerId, Height,
    PatientStudyEnrichmentRequestedResponse, PriorReport, Weight,
};

const NOT_AN_ID: &str = "is not the id of an Express customer: `cus_` and 32 hexadecimal digits";

impl Examine for PatientStudyEnrichmentRequestedResponse {
    fn examine(&self, findings: &mut Findings) {
        let Self {
            date_of_birth,
            express_customer_id,
            external_patient_id: _,
            facility_name: _,
            height,
            mrn: _,
            patient_name: _,
            procedure: _,
            referring_physician_name: _,
            severity: _,
            sex: _,
            study_date,
            study_description: _,
            study_time,
            weight,
        } = self;
        findings.field("dateOfBirth", given(date_of_birth.as_deref(), iso_date));
        let id = express_customer_id.as_ref().map(ExpressCustomerId::as_str);
        findings.field("expressCustomerId", given(id, customer_id));
        if let Some(Height { unit: _, value }) = height {
            findings.field("height.value", size(*value));
        }
        findings.field("studyDate", given(study_date.as_deref(), iso_date));
        findings.field("studyTime", given(study_time.as_deref(), iso_time));
        if let Some(Weight { unit: _, value }) = weight {
            findings.field("weight.value", size(*value));
        }
    }
}

impl Examine for ClinicalContextEnrichmentRequestedResponse {
    fn examine(&self, findings: &mut Findings) {
        let Self {
            clinical_indication: _,
            documents,
            document_urls,
            prior_reports,
            technologist_notes: _,
            technologist_technique: _,
        } = self;
        findings.parts("documents", documents.as_deref().unwrap_or_default());
        findings.parts("documentUrls", document_urls.as_deref().unwrap_or_default());
        findings.parts("priorReports", prior_reports.as_deref().unwrap_or_default());
    }
}

impl Examine for ClinicalContextEnrichmentDocument {
    fn examine(&self, _: &mut Findings) {
        let Self {
            content: _,
            file_name: _,
        } = self;
    }
}

impl Examine for ClinicalContextEnrichmentDocumentUrl {
    fn examine(&self, findings: &mut Findings) {
        let Self { url, file_name: _ } = self;
        findings.field("url", required(url, link));
    }
}

impl Examine for PriorReport {
    fn examine(&self, findings: &mut Findings) {
        let Self {
            report_text: _,
            external_study_id: _,
            modality: _,
            study_date,
            study_description: _,
        } = self;
        findings.field("studyDate", given(study_date.as_deref(), iso_date));
    }
}

fn given(text: Option<&str>, form: fn(&str) -> Flaw) -> Flaw {
    text.and_then(form)
}

fn customer_id(text: &str) -> Flaw {
    ExpressCustomerId::parse(text).err().map(|_| NOT_AN_ID)
}

fn size(value: f64) -> Flaw {
    (!(value.is_finite() && value > 0.0)).then_some("must be a number above 0")
}
