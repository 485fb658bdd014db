//! Replies, made by code: the spec's examples with every field, and something of its own in each.

use serde_json::{Value, json};

/// Studies on a page.
pub(crate) const PAGE: usize = 100;
pub(crate) const STUDY: &str = "stu_1234567890abcdef1234567890abcdef";
pub(crate) const USER: &str = "usr_1234567890abcdef1234567890abcdef";

/// A Viewer study with all its fields: a user created it, or an API key, but not both.
pub(crate) fn study(index: usize) -> Value {
    let is_cancelled = index % 10 == 9;
    let mut study = json!({
        "cancelledAt": is_cancelled.then_some("2024-01-17T09:15:30.250Z"),
        "createdAt": "2024-01-15T10:00:00Z",
        "isCancelled": is_cancelled,
        "severity": (["normal", "high", "stat"][index % 3]),
        "studyDescription": format!("MRI brain with contrast, series {index}"),
        "studyId": format!("stu_{index:032x}"),
        "studyInstanceUid": format!("2.25.3298007356985866292956419785115{index:08}"),
        "studyViewerStatus": (["incomplete", "complete"][index % 2]),
        "updatedAt": "2024-01-16T08:30:00Z",
        "assignedTo": reference(index),
        "expressCustomer": {
            "expressCustomerId": "cus_1234567890abcdef1234567890abcdef",
            "expressCustomerName": "Test Imaging Department",
        },
        "metadata": { "department": "radiology", "priority": "routine" },
    });
    if index.is_multiple_of(2) {
        study["createdByApiKey"] = json!({
            "apiKeyId": "0b8f5c1e-3a42-4d7b-9c60-5e1f2a7d8b94",
            "description": "Integration key of the test clinic",
            "isClinicalContextEnrichmentEnabled": true,
            "isViewerEnabled": true,
        });
    } else {
        study["createdByUser"] = reference(index + 1);
    }
    study
}

fn reference(index: usize) -> Value {
    json!({
        "email": "test.reader@example.com",
        "userId": format!("usr_{index:032x}"),
        "firstName": "Test",
        "lastName": "Reader",
        "middleName": "Example",
        "suffix1": "MD",
        "suffix2": "PhD",
    })
}

/// A page of studies as JSON; the list continues if there is a cursor.
pub(crate) fn page(cursor: Option<&str>) -> String {
    let studies: Vec<_> = (0..PAGE).map(study).collect();
    let mut page = json!({ "studies": studies, "hasMore": cursor.is_some() });
    if let Some(cursor) = cursor {
        page["cursor"] = json!(cursor);
    }
    page.to_string()
}

/// A Viewer user with all fields.
pub(crate) fn user() -> Value {
    json!({
        "canManageStudies": true,
        "clinicRole": "Radiologist",
        "createdAt": "2024-01-15T10:00:00Z",
        "email": "test.reader@example.com",
        "firstName": "Test",
        "hasDashboardAccess": true,
        "invitedSource": "api",
        "lastLoginAt": "2024-03-15T09:00:00Z",
        "lastName": "Reader",
        "level": "member",
        "userId": USER,
        "middleName": "Middle",
        "phoneNumber": "5551234567",
        "suffix1": "MD",
        "suffix2": "FACR",
    })
}
