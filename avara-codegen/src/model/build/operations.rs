//! Operations and webhooks.

use serde_json::Value;

use super::Reader;
use super::json::{array, json_schema, object, reference, text, texts};
use super::reconcile::reconcile;
use crate::load::pointer::escape;
use crate::model::{
    Body, Http, Operation, Pagination, Parameter, Retry, Webhook, WebhookEffects, WebhookMode,
};

impl<'a> Reader<'a> {
    pub(super) fn operations(&mut self) -> Vec<Operation> {
        let mut operations = Vec::new();
        for (path, item) in object(&self.document["paths"]) {
            for (verb, node) in object(item) {
                let Some(http) = http(verb) else { continue };
                let at = format!("/paths/{}/{verb}", escape(path));
                operations.extend(self.operation(path, http, item, node, &at));
            }
        }
        operations.sort_by(|a, b| a.id.cmp(&b.id));
        operations
    }

    fn operation(
        &mut self,
        path: &str,
        http: Http,
        item: &'a Value,
        node: &'a Value,
        at: &str,
    ) -> Option<Operation> {
        let id = text(node, "operationId");
        let mut segments: Vec<String> = id.split('.').map(String::from).collect();
        let method = segments.pop()?;
        let Some(response) = self.response(node) else {
            self.unsupported(at, "this operation has no JSON reply under 200 or 2XX");
            return None;
        };
        let (path_params, query) = self.parameters(item, node, at);
        let statuses = object(&node["responses"]).keys().cloned();
        let (successes, errors) = statuses.partition(|status: &String| status.starts_with('2'));
        Some(Operation {
            resource: segments,
            method,
            http,
            path: path.into(),
            summary: text(node, "summary"),
            description: text(node, "description"),
            path_params: in_order_of(path, path_params),
            query,
            body: json_schema(&node["requestBody"]).map(|schema| Body {
                schema,
                required: node["requestBody"]["required"] == true,
                example: example(&node["requestBody"]),
            }),
            pagination: self.pagination(node, &response),
            response,
            retry: match node["x-avara-retry"].as_str() {
                Some("safe") => Retry::Safe,
                _ => Retry::Unsafe,
            },
            at_least_one_of: texts(&node["x-avara-at-least-one-of"]),
            successes,
            errors,
            reconcile: reconcile(node),
            id,
        })
    }

    fn parameters(
        &mut self,
        item: &'a Value,
        node: &'a Value,
        at: &str,
    ) -> (Vec<Parameter>, Vec<Parameter>) {
        let (mut path, mut query) = (Vec::new(), Vec::new());
        let all = array(&item["parameters"])
            .iter()
            .chain(array(&node["parameters"]));
        for (index, parameter) in all.enumerate() {
            let parameter = self.resolve(parameter);
            let at = format!("{at}/parameters/{index}");
            let required = parameter["required"] == true;
            let read = self.property(
                &text(parameter, "name"),
                parameter,
                &parameter["schema"],
                required,
                &at,
            );
            match parameter["in"].as_str() {
                Some("path") => path.push(read),
                Some("query") => query.push(read),
                _ => self.unsupported(&at, "only path and query parameters are supported"),
            }
        }
        (path, query)
    }

    fn response(&self, node: &'a Value) -> Option<String> {
        ["200", "2XX"]
            .iter()
            .find_map(|status| json_schema(self.resolve(&node["responses"][*status])))
    }

    fn pagination(&self, node: &'a Value, response: &str) -> Option<Pagination> {
        let items = node["x-avara-pagination"]["items"].as_str()?;
        let page = &self.document["components"]["schemas"][response];
        Some(Pagination {
            items: items.into(),
            item: reference(&page["properties"][items]["items"])?,
        })
    }

    pub(super) fn webhooks(&mut self) -> Vec<Webhook> {
        object(&self.document["x-webhooks"])
            .iter()
            .filter_map(|(event_type, item)| {
                let post = &item["post"];
                Some(Webhook {
                    event_type: event_type.clone(),
                    summary: text(post, "summary"),
                    event: json_schema(&post["requestBody"])?,
                    reply: json_schema(self.resolve(&post["responses"]["200"]))?,
                    mode: mode(post),
                    description: text(post, "description"),
                    example: example(&post["requestBody"]),
                    may_be_empty: post["x-avara-empty-response-allowed"] == true,
                    effects: effects(post),
                    asks: texts(&post["x-avara-webhook-asks"]),
                })
            })
            .collect()
    }
}

fn example(body: &Value) -> Value {
    body["content"]["application/json"]["example"].clone()
}

/// Returns the mode of a webhook. By default Avara waits for the answer.
fn mode(post: &Value) -> WebhookMode {
    match post["x-avara-webhook-mode"].as_str() {
        Some("asynchronous") => WebhookMode::Asynchronous,
        Some("synchronous-soft") => WebhookMode::SynchronousSoft,
        _ => WebhookMode::Synchronous,
    }
}

/// Returns the effects of an event. By default it must not be handled twice.
fn effects(post: &Value) -> WebhookEffects {
    match post["x-avara-webhook-effects"].as_str() {
        Some("none") => WebhookEffects::None,
        Some("receipt") => WebhookEffects::Receipt,
        _ => WebhookEffects::Upload,
    }
}

fn in_order_of(path: &str, mut parameters: Vec<Parameter>) -> Vec<Parameter> {
    parameters.sort_by_key(|parameter| path.find(&format!("{{{}}}", parameter.wire)));
    parameters
}

fn http(verb: &str) -> Option<Http> {
    Some(match verb {
        "get" => Http::Get,
        "post" => Http::Post,
        "put" => Http::Put,
        "patch" => Http::Patch,
        "delete" => Http::Delete,
        _ => return None,
    })
}
