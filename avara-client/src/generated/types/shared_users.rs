// Made by `cargo xtask regen` from spec/. Do not edit.

//! Types of `spec/shared/users.yaml`.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{InvitationId, UserId};

open_enum! {
    /// The user levels that can be assigned through the API. `owner` is not among them: it is
    /// assigned in the dashboard.
    pub enum AssignableUserLevel {
        /// Administers users and settings.
        Admin = "admin",
        /// Ordinary access.
        Member = "member",
    }
}

open_enum! {
    /// The role of a user in the clinic. The list grew from 21 values to 61; `PACS Administrator`
    /// is only in the older list and may still be returned for users from that time.
    pub enum ClinicRole {
        /// Medical doctor, no specialty stated.
        Doctor = "Doctor",
        /// Physician, no specialty stated.
        Physician = "Physician",
        /// Performs operations.
        Surgeon = "Surgeon",
        /// Reads medical images.
        Radiologist = "Radiologist",
        /// Treats the heart and its vessels.
        Cardiologist = "Cardiologist",
        /// Treats the nervous system.
        Neurologist = "Neurologist",
        /// Treats the urinary tract.
        Urologist = "Urologist",
        /// Treats the female reproductive system.
        Gynecologist = "Gynecologist",
        /// Treats disorders of hormones and glands.
        Endocrinologist = "Endocrinologist",
        /// Treats cancer.
        Oncologist = "Oncologist",
        /// Treats cancer with radiation.
        RadiationOncologist = "Radiation Oncologist",
        /// Treats disorders of the blood.
        Hematologist = "Hematologist",
        /// Treats the digestive tract.
        Gastroenterologist = "Gastroenterologist",
        /// Treats the lungs.
        Pulmonologist = "Pulmonologist",
        /// Treats the kidneys.
        Nephrologist = "Nephrologist",
        /// Treats joints and connective tissue.
        Rheumatologist = "Rheumatologist",
        /// Treats the skin.
        Dermatologist = "Dermatologist",
        /// Treats the eyes.
        Ophthalmologist = "Ophthalmologist",
        /// Treats ear, nose and throat.
        Otolaryngologist = "Otolaryngologist",
        /// Treats children.
        Pediatrician = "Pediatrician",
        /// Cares for pregnancy and birth.
        Obstetrician = "Obstetrician",
        /// Medical doctor for mental illness.
        Psychiatrist = "Psychiatrist",
        /// Medical doctor for anaesthesia.
        Anesthesiologist = "Anesthesiologist",
        /// Medical doctor in the emergency department.
        EmergencyMedicinePhysician = "Emergency Medicine Physician",
        /// Medical doctor for whole families, first point of call.
        FamilyMedicinePhysician = "Family Medicine Physician",
        /// Medical doctor for adults, without surgery.
        InternalMedicinePhysician = "Internal Medicine Physician",
        /// Examines tissue and body fluids.
        Pathologist = "Pathologist",
        /// Diagnoses and treats with radioactive tracers.
        NuclearMedicinePhysician = "Nuclear Medicine Physician",
        /// Treats lasting pain.
        PainManagementSpecialist = "Pain Management Specialist",
        /// Treats infections.
        InfectiousDiseaseSpecialist = "Infectious Disease Specialist",
        /// Treats allergies and the immune system.
        Immunologist = "Immunologist",
        /// Diagnoses and treats under the supervision of a physician.
        PhysicianAssistant = "Physician Assistant",
        /// Nurse with advanced training who diagnoses and prescribes.
        NursePractitioner = "Nurse Practitioner",
        /// Nurse with advanced training who gives anaesthesia.
        CertifiedRegisteredNurseAnesthetist = "Certified Registered Nurse Anesthetist",
        /// Treats mental illness without being a medical doctor.
        Psychologist = "Psychologist",
        /// Helps in the practice with patients and paperwork.
        MedicalAssistant = "Medical Assistant",
        /// Writes down what a clinician dictates.
        Scribe = "Scribe",
        /// Licensed nurse.
        RegisteredNurse = "Registered Nurse",
        /// Leads a team of nurses.
        NurseManager = "Nurse Manager",
        /// Arranges care and appointments for patients.
        PatientCareCoordinator = "Patient Care Coordinator",
        /// Operates the imaging equipment.
        ImagingTechnologist = "Imaging Technologist",
        /// Carries out laboratory tests.
        LaboratoryTechnician = "Laboratory Technician",
        /// Carries out and evaluates laboratory tests.
        MedicalLaboratoryScientist = "Medical Laboratory Scientist",
        /// Prepares and describes specimens for a pathologist.
        PathologistsAssistant = "Pathologists' Assistant",
        /// Draws blood.
        Phlebotomist = "Phlebotomist",
        /// Dispenses medicines and advises on them.
        Pharmacist = "Pharmacist",
        /// Prepares medicines under a pharmacist.
        PharmacyTechnician = "Pharmacy Technician",
        /// Restores movement and strength.
        PhysicalTherapist = "Physical Therapist",
        /// Restores the skills of daily life.
        OccupationalTherapist = "Occupational Therapist",
        /// Treats speech and swallowing.
        SpeechLanguagePathologist = "Speech-Language Pathologist",
        /// Treats breathing and manages ventilation.
        RespiratoryTherapist = "Respiratory Therapist",
        /// Advises on diet.
        Nutritionist = "Nutritionist",
        /// Receives patients.
        FrontDeskOperator = "Front Desk Operator",
        /// Runs billing and payment.
        RevenueCycleManager = "Revenue Cycle Manager",
        /// Heads the administration.
        AdministrativeDirector = "Administrative Director",
        /// Helps in the office.
        AdministrativeAssistant = "Administrative Assistant",
        /// Looks after legal affairs.
        LegalAdministrator = "Legal Administrator",
        /// Runs the computers and networks.
        ItAdministrator = "IT Administrator",
        /// Helps users with their computers.
        ItSupport = "IT Support",
        /// Builds software and integrations.
        SoftwareEngineer = "Software Engineer",
        /// None of the others.
        Other = "Other",
        /// Runs the image archive. In older documentation only.
        ///
        /// Only in older documentation.
        PacsAdministrator = "PACS Administrator",
    }
}

open_enum! {
    /// Selects invitations by their expiry.
    pub enum InvitationExpiredFilter {
        /// Expired or not.
        All = "all",
        /// Only expired ones.
        Expired = "expired",
        /// Only those that have not expired.
        NotExpired = "not-expired",
    }
}

/// Names an invitation by its id, by the user it was made for, or by both.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InvitationIdentifier {
    /// The invitation.
    ///
    /// `invitationId` in JSON.
    #[serde(rename = "invitationId", skip_serializing_if = "Option::is_none")]
    pub invitation_id: Option<InvitationId>,
    /// The user whose open invitation to withdraw.
    ///
    /// `userId` in JSON.
    #[serde(rename = "userId", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserId>,
}

impl InvitationIdentifier {
    /// Nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `invitationId`.
    #[must_use]
    pub fn invitation_id(mut self, invitation_id: InvitationId) -> Self {
        self.invitation_id = Some(invitation_id);
        self
    }

    /// Sets `userId`.
    #[must_use]
    pub fn user_id(mut self, user_id: UserId) -> Self {
        self.user_id = Some(user_id);
        self
    }
}

impl fmt::Debug for InvitationIdentifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InvitationIdentifier")
            .field("invitation_id", &self.invitation_id)
            .field("user_id", &self.user_id)
            .finish()
    }
}

open_enum! {
    /// Status of an invitation.
    pub enum InvitationStatus {
        /// Sent and still open.
        Sent = "sent",
        /// Accepted: the person is a user now.
        Accepted = "accepted",
        /// Declined by the person.
        Rejected = "rejected",
        /// Withdrawn by the clinic.
        Revoked = "revoked",
    }
}

open_enum! {
    /// Origin of a user or an invitation.
    pub enum InvitedSource {
        /// In the dashboard, by a person.
        Dashboard = "dashboard",
        /// Through the API, with an API key.
        Api = "api",
    }
}

/// Names a user.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UserIdBody {
    /// The user.
    ///
    /// `userId` in JSON.
    #[serde(rename = "userId")]
    pub user_id: UserId,
}

impl UserIdBody {
    /// Returns everything that is required.
    pub fn new(user_id: UserId) -> Self {
        Self { user_id }
    }
}

impl fmt::Debug for UserIdBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UserIdBody").field("user_id", &self.user_id).finish()
    }
}

open_enum! {
    /// The administrative level of a user.
    pub enum UserLevel {
        /// Full control; assigned only in the dashboard.
        Owner = "owner",
        /// Administers users and settings.
        Admin = "admin",
        /// Ordinary access.
        Member = "member",
    }
}
