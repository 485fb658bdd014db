// Made by `cargo xtask regen` from spec/. Do not edit.

//! Types of `spec/shared/ids.yaml`.

id_type! {
    /// Identifies a clinic.
    pub struct ClinicUuid: Uuid;
}

id_type! {
    /// Identifies an image.
    pub struct ImageUid: DicomUid;
}

id_type! {
    /// Identifies a thing.
    pub struct ThingId: Prefixed("thg_");
}

id_type! {
    /// Identifies an event.
    pub struct WebhookEventId: Prefixed("whe_");
}
