// Made by `cargo xtask regen` from spec/. Do not edit.

//! The values that inputs of commands can have.

use crate::catalog::table::Choice;

/// Of `AssignableUserLevel`.
pub(super) static ASSIGNABLE_USER_LEVEL: &[Choice] = &[
    Choice {
        name: "admin",
        help: "Administers users and settings.",
    },
    Choice {
        name: "member",
        help: "Ordinary access.",
    },
];

/// Of `ClinicRole`.
pub(super) static CLINIC_ROLE: &[Choice] = &[
    Choice {
        name: "Doctor",
        help: "Medical doctor, no specialty stated.",
    },
    Choice {
        name: "Physician",
        help: "Physician, no specialty stated.",
    },
    Choice {
        name: "Surgeon",
        help: "Performs operations.",
    },
    Choice {
        name: "Radiologist",
        help: "Reads medical images.",
    },
    Choice {
        name: "Cardiologist",
        help: "Treats the heart and its vessels.",
    },
    Choice {
        name: "Neurologist",
        help: "Treats the nervous system.",
    },
    Choice {
        name: "Urologist",
        help: "Treats the urinary tract.",
    },
    Choice {
        name: "Gynecologist",
        help: "Treats the female reproductive system.",
    },
    Choice {
        name: "Endocrinologist",
        help: "Treats disorders of hormones and glands.",
    },
    Choice {
        name: "Oncologist",
        help: "Treats cancer.",
    },
    Choice {
        name: "Radiation Oncologist",
        help: "Treats cancer with radiation.",
    },
    Choice {
        name: "Hematologist",
        help: "Treats disorders of the blood.",
    },
    Choice {
        name: "Gastroenterologist",
        help: "Treats the digestive tract.",
    },
    Choice {
        name: "Pulmonologist",
        help: "Treats the lungs.",
    },
    Choice {
        name: "Nephrologist",
        help: "Treats the kidneys.",
    },
    Choice {
        name: "Rheumatologist",
        help: "Treats joints and connective tissue.",
    },
    Choice {
        name: "Dermatologist",
        help: "Treats the skin.",
    },
    Choice {
        name: "Ophthalmologist",
        help: "Treats the eyes.",
    },
    Choice {
        name: "Otolaryngologist",
        help: "Treats ear, nose and throat.",
    },
    Choice {
        name: "Pediatrician",
        help: "Treats children.",
    },
    Choice {
        name: "Obstetrician",
        help: "Cares for pregnancy and birth.",
    },
    Choice {
        name: "Psychiatrist",
        help: "Medical doctor for mental illness.",
    },
    Choice {
        name: "Anesthesiologist",
        help: "Medical doctor for anaesthesia.",
    },
    Choice {
        name: "Emergency Medicine Physician",
        help: "Medical doctor in the emergency department.",
    },
    Choice {
        name: "Family Medicine Physician",
        help: "Medical doctor for whole families, first point of call.",
    },
    Choice {
        name: "Internal Medicine Physician",
        help: "Medical doctor for adults, without surgery.",
    },
    Choice {
        name: "Pathologist",
        help: "Examines tissue and body fluids.",
    },
    Choice {
        name: "Nuclear Medicine Physician",
        help: "Diagnoses and treats with radioactive tracers.",
    },
    Choice {
        name: "Pain Management Specialist",
        help: "Treats lasting pain.",
    },
    Choice {
        name: "Infectious Disease Specialist",
        help: "Treats infections.",
    },
    Choice {
        name: "Immunologist",
        help: "Treats allergies and the immune system.",
    },
    Choice {
        name: "Physician Assistant",
        help: "Diagnoses and treats under the supervision of a physician.",
    },
    Choice {
        name: "Nurse Practitioner",
        help: "Nurse with advanced training who diagnoses and prescribes.",
    },
    Choice {
        name: "Certified Registered Nurse Anesthetist",
        help: "Nurse with advanced training who gives anaesthesia.",
    },
    Choice {
        name: "Psychologist",
        help: "Treats mental illness without being a medical doctor.",
    },
    Choice {
        name: "Medical Assistant",
        help: "Helps in the practice with patients and paperwork.",
    },
    Choice {
        name: "Scribe",
        help: "Writes down what a clinician dictates.",
    },
    Choice {
        name: "Registered Nurse",
        help: "Licensed nurse.",
    },
    Choice {
        name: "Nurse Manager",
        help: "Leads a team of nurses.",
    },
    Choice {
        name: "Patient Care Coordinator",
        help: "Arranges care and appointments for patients.",
    },
    Choice {
        name: "Imaging Technologist",
        help: "Operates the imaging equipment.",
    },
    Choice {
        name: "Laboratory Technician",
        help: "Carries out laboratory tests.",
    },
    Choice {
        name: "Medical Laboratory Scientist",
        help: "Carries out and evaluates laboratory tests.",
    },
    Choice {
        name: "Pathologists' Assistant",
        help: "Prepares and describes specimens for a pathologist.",
    },
    Choice {
        name: "Phlebotomist",
        help: "Draws blood.",
    },
    Choice {
        name: "Pharmacist",
        help: "Dispenses medicines and advises on them.",
    },
    Choice {
        name: "Pharmacy Technician",
        help: "Prepares medicines under a pharmacist.",
    },
    Choice {
        name: "Physical Therapist",
        help: "Restores movement and strength.",
    },
    Choice {
        name: "Occupational Therapist",
        help: "Restores the skills of daily life.",
    },
    Choice {
        name: "Speech-Language Pathologist",
        help: "Treats speech and swallowing.",
    },
    Choice {
        name: "Respiratory Therapist",
        help: "Treats breathing and manages ventilation.",
    },
    Choice {
        name: "Nutritionist",
        help: "Advises on diet.",
    },
    Choice {
        name: "Front Desk Operator",
        help: "Receives patients.",
    },
    Choice {
        name: "Revenue Cycle Manager",
        help: "Runs billing and payment.",
    },
    Choice {
        name: "Administrative Director",
        help: "Heads the administration.",
    },
    Choice {
        name: "Administrative Assistant",
        help: "Helps in the office.",
    },
    Choice {
        name: "Legal Administrator",
        help: "Looks after legal affairs.",
    },
    Choice {
        name: "IT Administrator",
        help: "Runs the computers and networks.",
    },
    Choice {
        name: "IT Support",
        help: "Helps users with their computers.",
    },
    Choice {
        name: "Software Engineer",
        help: "Builds software and integrations.",
    },
    Choice {
        name: "Other",
        help: "None of the others.",
    },
    Choice {
        name: "PACS Administrator",
        help: "Runs the image archive. In older documentation only.",
    },
];

/// Of `ClinicalReferenceType`.
pub(super) static CLINICAL_REFERENCE_TYPE: &[Choice] = &[
    Choice {
        name: "facility",
        help: "A place where patients are examined.",
    },
    Choice {
        name: "referring_provider",
        help: "Somebody who orders examinations.",
    },
    Choice {
        name: "study_description",
        help: "A ready-made study description.",
    },
    Choice {
        name: "procedure",
        help: "A procedure.",
    },
];

/// Of `InvitationExpiredFilter`.
pub(super) static INVITATION_EXPIRED_FILTER: &[Choice] = &[
    Choice {
        name: "all",
        help: "Expired or not.",
    },
    Choice {
        name: "expired",
        help: "Only expired ones.",
    },
    Choice {
        name: "not-expired",
        help: "Only those that have not expired.",
    },
];

/// Of `InvitationStatus`.
pub(super) static INVITATION_STATUS: &[Choice] = &[
    Choice {
        name: "sent",
        help: "Sent and still open.",
    },
    Choice {
        name: "accepted",
        help: "Accepted: the person is a user now.",
    },
    Choice {
        name: "rejected",
        help: "Declined by the person.",
    },
    Choice {
        name: "revoked",
        help: "Withdrawn by the clinic.",
    },
];

/// Of `InvitedSource`.
pub(super) static INVITED_SOURCE: &[Choice] = &[
    Choice {
        name: "dashboard",
        help: "In the dashboard, by a person.",
    },
    Choice {
        name: "api",
        help: "Through the API, with an API key.",
    },
];

/// Of `Severity`.
pub(super) static SEVERITY: &[Choice] = &[
    Choice {
        name: "normal",
        help: "Routine.",
    },
    Choice {
        name: "high",
        help: "Urgent.",
    },
    Choice {
        name: "stat",
        help: "To be read at once.",
    },
];

/// Of `StudyReportStatus`.
pub(super) static STUDY_REPORT_STATUS: &[Choice] = &[
    Choice {
        name: "unassigned",
        help: "No reader has the study yet.",
    },
    Choice {
        name: "assigned",
        help: "A reader has it and has not begun.",
    },
    Choice {
        name: "in_progress",
        help: "The report is being written.",
    },
    Choice {
        name: "completed",
        help: "The report is finished.",
    },
    Choice {
        name: "addendum_active",
        help: "Finished, and an addendum is being written.",
    },
];

/// Of `StudyType`.
pub(super) static STUDY_TYPE: &[Choice] = &[
    Choice {
        name: "standard",
        help: "Read in Avara.",
    },
    Choice {
        name: "external",
        help: "Read elsewhere; its report was handed in.",
    },
];

/// Of `StudyViewerStatus`.
pub(super) static STUDY_VIEWER_STATUS: &[Choice] = &[
    Choice {
        name: "incomplete",
        help: "Still to be viewed.",
    },
    Choice {
        name: "complete",
        help: "Viewing is finished.",
    },
];

/// Of `UserLevel`.
pub(super) static USER_LEVEL: &[Choice] = &[
    Choice {
        name: "owner",
        help: "Full control; assigned only in the dashboard.",
    },
    Choice {
        name: "admin",
        help: "Administers users and settings.",
    },
    Choice {
        name: "member",
        help: "Ordinary access.",
    },
];
