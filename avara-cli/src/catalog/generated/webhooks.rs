// Made by `cargo xtask regen` from spec/. Do not edit.

//! Every webhook, as an event that a command can post.

use crate::catalog::table::{Input, Kind, Webhook};

/// Every webhook.
pub static WEBHOOKS: &[Webhook] = &[
    Webhook {
        event_type: "study.access_requested",
        summary: "Avara needs the images of a study",
        help: "Sent when the Viewer is to show a stored study. Answer with signed links to its DICOM files, or refuse. Avara waits for the answer.",
        fields: &[
            Input::new("studyId", "study-id", Kind::Id("stu_..."), "The study.")
                .required(),
            Input::new(
                    "studyInstanceUid",
                    "study-instance-uid",
                    Kind::Id("UID"),
                    "DICOM Study Instance UID of the study.",
                )
                .required(),
        ],
        sample: "{\"id\":\"whe_1234567890abcdef1234567890abcdef\",\"data\":{\"studyId\":\"stu_1234567890abcdef1234567890abcdef\",\"studyInstanceUid\":\"2.25.329800735698586629295641978511506172918\"},\"type\":\"study.access_requested\"}",
    },
    Webhook {
        event_type: "ephemeral.access_requested",
        summary: "Avara needs the images of a one-off session",
        help: "Sent when the link of a one-off session is opened. Answer with signed links to the DICOM files that belong to its `retrievalId`, or refuse. Avara waits for the answer.",
        fields: &[
            Input::new(
                    "retrievalId",
                    "retrieval-id",
                    Kind::Text,
                    "The name that the session was created with.",
                )
                .required(),
            Input::new(
                "options",
                "options",
                Kind::Map,
                "The options that the session was created with, unchanged.",
            ),
        ],
        sample: "{\"id\":\"whe_1234567890abcdef1234567890abcdef\",\"data\":{\"retrievalId\":\"order-12345\",\"options\":{\"orderNumber\":12345,\"labels\":[\"follow-up\"]}},\"type\":\"ephemeral.access_requested\"}",
    },
    Webhook {
        event_type: "report.delivered",
        summary: "A report is finished",
        help: "Sent when a report is finished. Fetch the PDF while its link lasts (one hour). Avara does not wait for what you do with it: answer that it has arrived.",
        fields: &[
            Input::new(
                    "isCritical",
                    "is-critical",
                    Kind::Bool,
                    "True if the report names a critical finding.",
                )
                .required(),
            Input::new(
                    "presignedUrl",
                    "presigned-url",
                    Kind::Text,
                    "Signed link to the PDF; it works for one hour (3600 seconds). Whoever has the link can read the report.",
                )
                .required(),
            Input::new("reportId", "report-id", Kind::Id("rep_..."), "The report.")
                .required(),
            Input::new("studyId", "study-id", Kind::Id("stu_..."), "The study.")
                .required(),
            Input::new("plainText", "plain-text", Kind::Text, "Text of the report."),
        ],
        sample: "{\"id\":\"whe_1234567890abcdef1234567890abcdef\",\"data\":{\"isCritical\":false,\"presignedUrl\":\"https://storage.example.com/reports/report.pdf?signature=EXAMPLE\",\"reportId\":\"rep_1234567890abcdef1234567890abcdef\",\"studyId\":\"stu_1234567890abcdef1234567890abcdef\",\"plainText\":\"FINDINGS: No acute intracranial abnormality. IMPRESSION: Normal MRI of the brain.\"},\"type\":\"report.delivered\"}",
    },
    Webhook {
        event_type: "secondary_capture.access_requested",
        summary: "Avara has secondary captures to store",
        help: "Sent when secondary captures of a study are to be stored on your side. Answer with signed links to upload them to, or refuse. Avara waits for the answer.",
        fields: &[
            Input::new("studyId", "study-id", Kind::Id("stu_..."), "The study.")
                .required(),
            Input::new(
                    "studyInstanceUid",
                    "study-instance-uid",
                    Kind::Id("UID"),
                    "DICOM Study Instance UID of the study.",
                )
                .required(),
            Input::new(
                "seriesInstanceUid",
                "series-instance-uid",
                Kind::Id("UID"),
                "The series the captures belong to, if they belong to one.",
            ),
            Input::new(
                "sopInstanceUid",
                "sop-instance-uid",
                Kind::Id("UID"),
                "The DICOM object the captures belong to, if they belong to one.",
            ),
        ],
        sample: "{\"id\":\"whe_1234567890abcdef1234567890abcdef\",\"data\":{\"studyId\":\"stu_1234567890abcdef1234567890abcdef\",\"studyInstanceUid\":\"2.25.329800735698586629295641978511506172918\",\"seriesInstanceUid\":\"2.25.169538227012344871520863397411885507416\",\"sopInstanceUid\":\"2.25.98457120336671209485573162044870395521\"},\"type\":\"secondary_capture.access_requested\"}",
    },
    Webhook {
        event_type: "modality_worklist.requested",
        summary: "A modality asks for its worklist",
        help: "Sent when a modality queries the DICOM worklist that Avara offers. Answer with the examinations scheduled for the days asked for, or refuse. Avara waits for the answer.",
        fields: &[
            Input::new(
                    "callingAe",
                    "calling-ae",
                    Kind::Text,
                    "DICOM AE title of the modality that asks.",
                )
                .required(),
            Input::new("clinicId", "clinic-id", Kind::Id("UUID"), "The clinic.")
                .required(),
            Input::new(
                    "dateEnd",
                    "date-end",
                    Kind::Text,
                    "Last day asked for, YYYY-MM-DD; it may be the same day.",
                )
                .required(),
            Input::new(
                    "dateStart",
                    "date-start",
                    Kind::Text,
                    "First day asked for, YYYY-MM-DD.",
                )
                .required(),
            Input::new(
                    "sourceIp",
                    "source-ip",
                    Kind::Text,
                    "Network address the question came from.",
                )
                .required(),
            Input::new(
                "modality",
                "modality",
                Kind::Text,
                "DICOM Modality (0008,0060) the modality asks for. Absent: any.",
            ),
        ],
        sample: "{\"id\":\"whe_1234567890abcdef1234567890abcdef\",\"data\":{\"callingAe\":\"MR_SCANNER_01\",\"clinicId\":\"123e4567-e89b-12d3-a456-426614174000\",\"dateEnd\":\"2024-01-15\",\"dateStart\":\"2024-01-15\",\"sourceIp\":\"192.0.2.25\",\"modality\":\"MR\"},\"type\":\"modality_worklist.requested\"}",
    },
    Webhook {
        event_type: "patient_study.enrichment_requested",
        summary: "Avara asks for data about patient and study",
        help: "Sent when Avara wants to complete what the images of a study say. Answer with what your system knows. Avara waits for the answer, but can do without: no answer, an error or an empty one all count as an empty enrichment.",
        fields: &[
            Input::new("clinicId", "clinic-id", Kind::Id("UUID"), "The clinic.")
                .required(),
            Input::new(
                    "studyInstanceUid",
                    "study-instance-uid",
                    Kind::Id("UID"),
                    "DICOM Study Instance UID of the study.",
                )
                .required(),
            Input::new(
                "accessionNumber",
                "accession-number",
                Kind::Text,
                "Accession number found in the images, if any.",
            ),
            Input::new(
                "patientId",
                "patient-id",
                Kind::Text,
                "Patient ID found in the images, if any.",
            ),
        ],
        sample: "{\"id\":\"whe_1234567890abcdef1234567890abcdef\",\"data\":{\"clinicId\":\"123e4567-e89b-12d3-a456-426614174000\",\"studyInstanceUid\":\"2.25.329800735698586629295641978511506172918\",\"accessionNumber\":\"ACC-0001\",\"patientId\":\"MRN-TEST-0001\"},\"type\":\"patient_study.enrichment_requested\"}",
    },
    Webhook {
        event_type: "clinical_context.enrichment_requested",
        summary: "Avara asks for the clinical context of a study",
        help: "Sent when Avara collects the context that a reader needs. Answer with indication, notes, prior reports and documents. Avara waits for the answer, but can do without: no answer, an error or an empty one all count as an empty enrichment.",
        fields: &[
            Input::new("clinicId", "clinic-id", Kind::Id("UUID"), "The clinic.")
                .required(),
            Input::new(
                    "studyId",
                    "study-id",
                    Kind::Id("UUID"),
                    "The study, as a bare UUID and not with the prefix `stu_` that other places use.",
                )
                .required(),
            Input::new(
                    "studyInstanceUid",
                    "study-instance-uid",
                    Kind::Id("UID"),
                    "DICOM Study Instance UID of the study.",
                )
                .required(),
            Input::new(
                "externalPatientId",
                "external-patient-id",
                Kind::Text,
                "Id of the patient in your own system, if the study has one.",
            ),
            Input::new(
                "mrn",
                "mrn",
                Kind::Text,
                "Medical record number of the patient, if the study has one.",
            ),
        ],
        sample: "{\"id\":\"whe_1234567890abcdef1234567890abcdef\",\"data\":{\"clinicId\":\"123e4567-e89b-12d3-a456-426614174000\",\"studyId\":\"5d3c9a70-8e1b-4f26-a4d5-7b90c2e6f813\",\"studyInstanceUid\":\"2.25.329800735698586629295641978511506172918\",\"externalPatientId\":\"EXT-PATIENT-0001\",\"mrn\":\"MRN-TEST-0001\"},\"type\":\"clinical_context.enrichment_requested\"}",
    },
];
