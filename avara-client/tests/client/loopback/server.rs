//! The server of these tests, and what it knows: users.

pub(crate) use avara_test_kit::{Reply, Request, Server, message};

pub(crate) use crate::loopback::clients::{Clients, KEY};

pub(crate) const USER: &str = "usr_1234567890abcdef1234567890abcdef";

pub(crate) const PAGE_END: &str =
    r#"{"users": [], "studies": [], "invitations": [], "hasMore": false}"#;

/// A user with every field that the API documents as required.
pub(crate) fn user(id: &str) -> String {
    format!(
        r#"{{"canManageStudies": true, "clinicRole": "Radiologist",
            "createdAt": "2025-03-04T05:06:07Z", "email": "u@example.test", "firstName": "Marie",
            "hasDashboardAccess": true, "invitedSource": "api", "lastLoginAt": null,
            "lastName": "Example", "level": "member", "userId": "{id}"}}"#
    )
}

/// A user whose field is replaced by this JSON, or left out.
pub(crate) fn user_with(field: &str, json: Option<&str>) -> String {
    let mut user: serde_json::Value = serde_json::from_str(&user(USER)).unwrap();
    let fields = user.as_object_mut().unwrap();
    fields.remove(field);
    if let Some(json) = json {
        fields.insert(field.to_owned(), serde_json::from_str(json).unwrap());
    }
    user.to_string()
}

/// A page of users.
pub(crate) fn page(ids: &[u8], has_more: bool, cursor: Option<&str>) -> Reply {
    let users: Vec<_> = ids.iter().map(|id| user(&user_id(*id))).collect();
    let cursor = cursor.map_or(String::new(), |cursor| format!(r#", "cursor": "{cursor}""#));
    let body = format!(
        r#"{{"users": [{}], "hasMore": {has_more}{cursor}}}"#,
        users.join(",")
    );
    Reply::json(200, &body)
}

pub(crate) fn user_id(number: u8) -> String {
    format!("usr_{number:032x}")
}
