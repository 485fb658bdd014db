//! Checks that a server does not forget anything early.

use avara_client::webhooks::StoreError;
use redis::aio::ConnectionLike;
use redis::{Value, cmd};

use crate::failure::failed;

/// Scripts that may run in a full Redis came with it.
const LEAST_VERSION: u32 = 7;

/// Asks a server, or each of a cluster, whether it is fit for a store.
pub(crate) async fn check(connection: &mut (impl ConnectionLike + Send)) -> Result<(), StoreError> {
    let info: Value = cmd("INFO")
        .query_async(connection)
        .await
        .map_err(|error| failed(&error))?;
    let mut reports = Vec::new();
    collect(info, &mut reports);
    if reports.is_empty() {
        return Err(StoreError::new("Redis answers INFO with nothing"));
    }
    reports.iter().try_for_each(|report| check_report(report))
}

/// Collects the reports of one server or of several.
fn collect(value: Value, reports: &mut Vec<String>) {
    match value {
        Value::BulkString(bytes) => reports.push(String::from_utf8_lossy(&bytes).into_owned()),
        Value::SimpleString(text) | Value::VerbatimString { text, .. } => reports.push(text),
        Value::Array(values) => values.into_iter().for_each(|value| collect(value, reports)),
        Value::Map(nodes) => nodes
            .into_iter()
            .for_each(|(_, report)| collect(report, reports)),
        _ => {}
    }
}

fn check_report(report: &str) -> Result<(), StoreError> {
    let field = |name: &str| {
        let mut fields = report.lines().filter_map(|line| line.split_once(':'));
        fields.find_map(|(field, value)| (field == name).then_some(value.trim()))
    };
    let version = field("redis_version").unwrap_or_default();
    let major = version
        .split('.')
        .next()
        .and_then(|major| major.parse().ok());
    if major.is_none_or(|major: u32| major < LEAST_VERSION) {
        return Err(StoreError::new(format!(
            "Redis {LEAST_VERSION} or newer is needed, and this is {version:?}"
        )));
    }
    match (field("maxmemory"), field("maxmemory_policy")) {
        (Some("0"), _) | (_, Some("noeviction")) => Ok(()),
        (_, policy) => Err(StoreError::new(format!(
            "Redis would forget events before their time: set maxmemory-policy to noeviction (it is {})",
            policy.unwrap_or("not known")
        ))),
    }
}

#[cfg(test)]
mod tests {
    use super::{Value, check_report, collect};

    fn refusal(report: &str) -> String {
        check_report(report).unwrap_err().to_string()
    }

    #[test]
    fn a_server_that_evicts_or_is_old_is_refused() {
        let report = |version, maxmemory, policy| {
            format!(
                "# Server\r\nredis_version:{version}\r\n# Memory\r\nmaxmemory:{maxmemory}\r\nmaxmemory_policy:{policy}\r\n"
            )
        };
        check_report(&report("7.0.15", 0, "allkeys-lru")).unwrap();
        check_report(&report("8.2.1", 1000, "noeviction")).unwrap();
        for policy in ["allkeys-lru", "volatile-ttl"] {
            assert!(refusal(&report("7.0.15", 1000, policy)).contains(policy));
        }
        assert!(refusal(&report("6.2.14", 0, "noeviction")).contains("6.2.14"));
        refusal("");
        refusal("redis_version:7.0.15\r\n");
    }

    #[test]
    fn each_node_of_a_cluster_has_a_report() {
        let report = |text: &str| Value::BulkString(text.into());
        let mut reports = Vec::new();
        let nodes = [("a", "1"), ("b", "2")].map(|(node, text)| (report(node), report(text)));
        collect(Value::Map(nodes.into()), &mut reports);
        assert_eq!(reports, ["1", "2"]);
    }
}
