//! Links that nobody made, or not for this.

use std::time::Duration;

use avara_bridge::{ArchiveErrorKind, Gateway, InstanceUids, LinkKeys, Links as _};
use avara_client::reqwest::{Method, Response};
use avara_client::webhooks::HandlerError;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::archive::Shelf;
use crate::served::{HOUR, Served, keys, uids};

fn shelf() -> Shelf {
    Shelf::new(Some(4), &[Ok("FILE")])
}

async fn refused(answer: Response, problem: &str) {
    assert_eq!(answer.status(), 403);
    assert_eq!(answer.headers()["cache-control"], "no-store");
    let body = answer.text().await.unwrap();
    assert_eq!(body, format!(r#"{{"error": "{problem}"}}"#));
}

#[tokio::test]
async fn a_link_that_has_expired_is_refused() -> Result<(), HandlerError> {
    let served = Served::new(shelf()).await;
    let link = served.gateway.read(&uids(), Duration::ZERO).await?;
    refused(served.http.get(link).send().await?, "the link has expired").await;
    Ok(())
}

#[tokio::test]
async fn what_is_signed_for_one_object_is_not_for_another() -> Result<(), HandlerError> {
    let served = Served::new(shelf()).await;
    let other = InstanceUids::new("2.25.1", "2.25.2", "2.25.4")?;
    let decoded = |link: &str| URL_SAFE_NO_PAD.decode(link.rsplit('/').next().unwrap_or_default());
    let (own, other) = (
        served.link().await,
        served.gateway.read(&other, HOUR).await?,
    );
    let (own, other) = (decoded(&own)?, decoded(&other)?);
    let (message, mac) = (&other[..other.len() - 32], &own[own.len() - 32..]);
    let replayed = URL_SAFE_NO_PAD.encode([message, mac].concat());
    let link = format!("{}{replayed}", base(&served).await);
    refused(served.http.get(link).send().await?, "the link is not valid").await;
    Ok(())
}

async fn base(served: &Served<Shelf>) -> String {
    let link = served.link().await;
    link[..=link.rfind('/').unwrap()].to_owned()
}

#[tokio::test]
async fn altered_links_and_paths_lead_nowhere() -> Result<(), HandlerError> {
    let served = Served::new(shelf()).await;
    let (link, base) = (served.link().await, base(&served).await);
    let altered = format!("{}A{}", &link[..base.len()], &link[base.len() + 1..]);
    for link in [
        altered,
        format!("{link}A"),
        format!("{base}%2e%2e%2fetc"),
        format!("{base}%ff"),
    ] {
        let answer = served.http.get(&link).send().await?;
        assert!(
            matches!(answer.status().as_u16(), 400 | 403),
            "{link}: {}",
            answer.status()
        );
    }
    for path in ["", "studies", "../", "//evil.example.com/", "i"] {
        let answer = served.http.get(format!("{base}{path}/x")).send().await?;
        assert!(
            matches!(answer.status().as_u16(), 403 | 404),
            "{path}: {}",
            answer.status()
        );
    }
    Ok(())
}

#[tokio::test]
async fn keys_are_exchanged_and_revoked_while_it_runs() -> Result<(), HandlerError> {
    let served = Served::new(shelf()).await;
    let link = served.link().await;
    let foreign = LinkKeys::new("test", [8; 32])?;
    let next = LinkKeys::new("next", [9; 32])?;
    served
        .gateway
        .replace_keys(next.clone().also("test", [7; 32])?);
    assert_eq!(served.http.get(&link).send().await?.status(), 200);
    let new = served.link().await;
    for keys in [next.clone(), foreign] {
        served.gateway.replace_keys(keys);
        refused(
            served.http.get(&link).send().await?,
            "the link is not valid",
        )
        .await;
    }
    served.gateway.replace_keys(next);
    assert_eq!(served.http.get(new).send().await?.status(), 200);
    Ok(())
}

#[tokio::test]
async fn nothing_is_written_through_a_link_to_read() -> Result<(), HandlerError> {
    let served = Served::new(shelf()).await;
    for method in [Method::POST, Method::PUT, Method::DELETE, Method::PATCH] {
        let answer = served
            .http
            .request(method, served.link().await)
            .send()
            .await?;
        assert_eq!(answer.status(), 405);
        assert_eq!(answer.headers()["allow"], "GET,HEAD");
    }
    Ok(())
}

#[tokio::test]
async fn what_the_archive_cannot_give_is_a_status() -> Result<(), HandlerError> {
    for (archive, status) in [
        (Shelf::empty(), 404),
        (Shelf::failing(ArchiveErrorKind::Unreachable), 502),
        (Shelf::failing(ArchiveErrorKind::Denied), 502),
        (Shelf::failing(ArchiveErrorKind::Refused), 502),
        (Shelf::failing(ArchiveErrorKind::Invalid), 502),
        (Shelf::failing(ArchiveErrorKind::TimedOut), 504),
    ] {
        let answer = Served::new(archive).await.answer().await;
        assert_eq!(answer.status(), status);
        assert!(!answer.text().await?.contains("2.25"));
    }
    Ok(())
}

#[test]
fn settings_that_cannot_work_are_refused() {
    let gateway = |url: &str| Gateway::new(url, keys(), shelf());
    assert!(gateway("http://pacs.example.com").is_err());
    assert!(gateway("https://pacs.example.com/images/").is_ok());
    let gateway = gateway("https://pacs.example.com").unwrap();
    for origin in [
        "*",
        "viewer.example.com",
        "https://a.example.com/path",
        "file:///",
        "null",
        "",
    ] {
        assert!(gateway.clone().allow_origin(origin).is_err(), "{origin}");
    }
    for (id, secret) in [("", 32), ("a/b", 32), (&*"x".repeat(33), 32), ("a", 31)] {
        assert!(LinkKeys::new(id, vec![0; secret]).is_err(), "{id} {secret}");
    }
    assert!(keys().also("test", [1; 32]).is_err());
    let printed = format!(
        "{gateway:?} {:?}",
        LinkKeys::new("id", *b"SECRETSECRETSECRETSECRETSECRETSE")
    );
    assert!(printed.contains("id") && !printed.contains("SECRET") && !printed.contains("[83, 69"));
}

#[tokio::test]
async fn links_stand_below_the_path_of_the_base() -> Result<(), HandlerError> {
    let (listener, url) = crate::served::listen().await;
    let gateway = Gateway::new(&format!("{url}/images/"), keys(), shelf())?;
    crate::served::serve(listener, gateway.router());
    let link = gateway.read(&uids(), HOUR).await?;
    assert!(link.starts_with(&format!("{url}/images/i/")));
    let answer = avara_client::reqwest::get(link).await?;
    assert_eq!(answer.text().await?, "FILE");
    Ok(())
}
