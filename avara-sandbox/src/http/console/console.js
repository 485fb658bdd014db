// The console: shows the sandbox, and controls it.
//
// Whatever comes from the sandbox becomes text and never markup: nothing but `append` and `textContent` writes to the page.

const METHODS = ["get", "put", "post", "patch", "delete"];
const MOST_ROWS = 200;
const ANSWER_TIMEOUT = 15_000;

/** What people do in Avara and no operation does, by the list that shows the record. */
const ACTS = {
  "viewer.users.invitations.list": { of: "invitationId", path: "invitations", verbs: ["accept", "decline"] },
  "autoScribe.users.invitations.list": { of: "invitationId", path: "invitations", verbs: ["accept", "decline"] },
  "autoScribe.studies.list": { of: "studyId", path: "studies", verbs: ["start-report", "finish-report"] },
};

// The page

const byId = (id) => document.getElementById(id);

/** Makes an element. Functions are listeners; children that are not elements become text. */
function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(key, value);
    else if (value !== undefined && value !== false) made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

function asText(value) {
  if (value === undefined) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** Returns a description with the names in it as code. */
function prose(text) {
  return text.split("`").map((part, index) => (index % 2 ? element("code", {}, part) : part));
}

/** Runs an action, and reports it on top of the page if it fails. */
async function attempt(action) {
  byId("message").textContent = "";
  try {
    await action();
  } catch (error) {
    byId("message").textContent = error.message;
  }
}

function on(id, event, action) {
  byId(id).addEventListener(event, (happened) => {
    if (event === "submit") happened.preventDefault();
    attempt(() => action(happened));
  });
}

function showDetails(title, value, acts = []) {
  byId("details-title").textContent = title;
  byId("details-json").textContent = JSON.stringify(value, null, 2);
  byId("acts").replaceChildren(...acts);
  byId("details").showModal();
}

function detailsButton(name, title, load) {
  const open = () => attempt(async () => showDetails(title, await load()));
  return element("button", { type: "button", "aria-label": `${name} of ${title}`, click: open }, name);
}

/** Puts a row on top of a table, which keeps the newest ones. */
function addRow(body, ...cells) {
  byId(body).prepend(element("tr", {}, ...cells));
  byId(body).rows[MOST_ROWS]?.remove();
}

function cell(content, kind) {
  return element("td", { class: kind }, content);
}

function option(value, text = value) {
  return element("option", { value }, text);
}

// The sandbox

/** Asks the sandbox itself, or changes it if there is a body. */
async function control(path, body) {
  const post = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
  const response = await fetch(`/__sandbox/${path}`, body && post).catch(() => {
    throw new Error("The sandbox does not answer.");
  });
  const reply = await response.json();
  if (response.ok) return reply;
  throw Object.assign(new Error(reply.message), { violations: reply.violations });
}

// The OpenAPI document

const api = await control("openapi.json");
const operations = new Map();
for (const [path, item] of Object.entries(api.paths)) {
  for (const method of METHODS.filter((name) => name in item)) {
    operations.set(item[method].operationId, { ...item[method], method: method.toUpperCase(), path });
  }
}

function dereferenced(node) {
  if (!node.$ref) return node;
  return node.$ref.slice(2).split("/").reduce((at, name) => at[name], api);
}

/** Returns a schema with its reference followed and its parts put together. */
function resolved(schema) {
  if (schema.$ref) return resolved(dereferenced(schema));
  return Object.assign({}, ...(schema.allOf ?? []).map(resolved), schema);
}

function parametersOf(operation, place) {
  return (operation.parameters ?? []).map(dereferenced).filter((parameter) => parameter.in === place);
}

function bodyOf(operation) {
  return operation.requestBody && dereferenced(operation.requestBody).content["application/json"];
}

// What is wrong with a value, in the words of the sandbox

const CHECKS = {
  string(schema, value) {
    if (typeof value !== "string") return "must be a string";
    const length = [...value].length;
    if (length < schema.minLength) return `must be at least ${count(schema.minLength, "character")} long`;
    if (length > schema.maxLength) return `must be at most ${count(schema.maxLength, "character")} long`;
    if (schema.pattern && !new RegExp(schema.pattern, "u").test(value)) return `must match ${schema.pattern}`;
  },
  number(schema, value) {
    if (typeof value !== "number") return "must be a number";
    if (value < schema.minimum) return `must be at least ${schema.minimum}`;
    if (value > schema.maximum) return `must be at most ${schema.maximum}`;
    if (schema.multipleOf === 1 && !Number.isInteger(value)) return "must be a whole number";
  },
  boolean(_schema, value) {
    if (typeof value !== "boolean") return "must be a boolean";
  },
  array(schema, value) {
    if (!Array.isArray(value)) return "must be an array";
    if (value.length > schema.maxItems) return `must have at most ${count(schema.maxItems, "item")}`;
    const problems = value.map((item, index) => within(index, problemOf(schema.items, item)));
    return problems.find(Boolean);
  },
  object(schema, value) {
    if (typeof value !== "object" || Array.isArray(value)) return "must be an object";
    if (Object.keys(value).length > schema.maxProperties) {
      return `must have at most ${count(schema.maxProperties, "field")}`;
    }
    const missing = (schema.required ?? []).find((name) => !(name in value));
    if (missing) return `${missing} is missing`;
    const problems = Object.entries(value).map(([name, part]) => {
      const known = schema.properties?.[name] ?? schema.additionalProperties;
      return typeof known === "object" && within(name, problemOf(known, part));
    });
    return problems.find(Boolean);
  },
};

function count(number, one) {
  return number === 1 ? `1 ${one}` : `${number} ${one}s`;
}

function within(place, problem) {
  return problem && `${place} ${problem}`;
}

function problemOf(schema, value) {
  const { enum: values, nullable, type, ...limits } = resolved(schema);
  if (value === null) return nullable ? undefined : "must not be null";
  if (values && !values.includes(value)) return `must be one of ${values.filter((one) => one !== null).join(", ")}`;
  return CHECKS[type]?.(limits, value);
}

// Fields of forms

/** How a value is entered: an element, how its text is read, and how a value is written. */
function entry(schema, attributes) {
  const values = schema.enum ?? (schema.type === "boolean" ? [true, false] : undefined);
  if (values) {
    const options = values.filter((value) => value !== null).map((value) => option(String(value)));
    const read = (text) => (schema.type === "boolean" ? text === "true" : text);
    return { input: element("select", attributes, option("", "(left out)"), ...options), read, write: String };
  }
  if (schema.type === "array" && !resolved(schema.items).properties) {
    const read = (text) => text.split("\n").filter((line) => line !== "");
    const input = element("textarea", { ...attributes, rows: 2 });
    return { input, hint: "One in each line.", read, write: (items) => items.join("\n") };
  }
  if (schema.type === "array" || schema.type === "object") {
    const input = element("textarea", { ...attributes, rows: 3 });
    return { input, hint: "As JSON.", read: parsed, write: (value) => JSON.stringify(value, null, 2) };
  }
  const isNumber = schema.type === "number";
  const input = element("input", { ...attributes, autocomplete: "off", inputmode: isNumber && "decimal" });
  return { input, read: isNumber ? parsed : (text) => text, write: String };
}

/** Reads JSON. A text that is none stays a text, which the schema then refuses. */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

let fieldsMade = 0;

/** A field: its place in the request, its element, and its value. */
function field(part, pointer, name, schema, isRequired) {
  const whole = resolved(schema);
  fieldsMade += 1;
  const id = `field-${fieldsMade}`;
  const problem = element("p", { class: "problem", id: `${id}-problem` });
  const nullBox = whole.nullable && element("input", { type: "checkbox", "aria-label": `${name} is null` });
  const asNull = nullBox ? [element("label", { class: "null" }, nullBox, " null")] : [];
  const inner = whole.properties
    ? group(part, pointer, name, whole, isRequired, asNull, problem)
    : single(id, name, whole, isRequired, asNull, problem);
  nullBox?.addEventListener("change", () => inner.disable(nullBox.checked));
  return {
    part,
    pointer,
    name,
    isRequired,
    node: inner.node,
    children: inner.children ?? [],
    read: () => (nullBox?.checked ? null : inner.read()),
    write(value) {
      if (nullBox) nullBox.checked = value === null;
      inner.disable(value === null);
      inner.write(value ?? undefined);
    },
    /** Returns what is wrong with its own value. */
    check() {
      const value = this.read();
      if (value === undefined) return isRequired ? "is missing" : undefined;
      if (part === "path" && [".", ".."].includes(value)) return "cannot be sent: browsers take it for another path";
      return inner.children && value !== null ? undefined : problemOf(schema, value);
    },
    blame(text) {
      problem.textContent = text ? `${name} ${text}` : "";
      inner.mark?.(Boolean(text));
    },
    focus: () => inner.focus(),
  };
}

function single(id, name, schema, isRequired, asNull, problem) {
  const described = `${id}-hint ${id}-problem`;
  const { input, hint, read, write } = entry(schema, { id, "aria-describedby": described, "aria-required": isRequired });
  const label = element("label", { for: id }, isRequired ? `${name} (required)` : name);
  const text = prose([schema.description, hint].filter(Boolean).join(" "));
  const node = element("div", { class: "field" }, label, input, ...asNull);
  node.append(element("p", { class: "hint", id: `${id}-hint` }, ...text), problem);
  return {
    node,
    read: () => (input.value === "" ? undefined : read(input.value)),
    write: (value) => (input.value = value === undefined ? "" : write(value)),
    disable: (isOff) => (input.disabled = isOff),
    mark: (isWrong) => input.setAttribute("aria-invalid", isWrong),
    focus: () => input.focus(),
  };
}

function group(part, pointer, name, schema, isRequired, asNull, problem) {
  const children = fieldsOf(part, pointer, schema);
  const inner = element("div", { class: "fields" }, ...children.map((child) => child.node));
  const legend = element("legend", {}, isRequired ? `${name} (required)` : name);
  const node = element("fieldset", {}, legend, problem, ...asNull, inner);
  return {
    node,
    children,
    read: () => valuesOf(children),
    write: (value) => children.forEach((child) => child.write(value?.[child.name])),
    disable: (isOff) => (inner.hidden = isOff),
    focus: () => children[0].focus(),
  };
}

/** Makes the fields of an object: required ones first, objects last. */
function fieldsOf(part, pointer, schema) {
  const fields = Object.entries(schema.properties).map(([name, property]) =>
    field(part, `${pointer}/${escaped(name)}`, name, property, schema.required?.includes(name) ?? false),
  );
  const rank = (one) => (one.children.length ? 2 : one.isRequired ? 0 : 1);
  return fields.sort((a, b) => rank(a) - rank(b));
}

function parameterFields(operation, place) {
  return parametersOf(operation, place).map(({ name, description, schema, required }) =>
    field(place, `/${escaped(name)}`, name, { ...resolved(schema), description }, required ?? false),
  );
}

/** Returns a name as JSON Pointer has it. */
function escaped(name) {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** Returns the values of fields by name; nothing if all are left out. */
function valuesOf(fields) {
  const pairs = fields.map((one) => [one.name, one.read()]).filter(([, value]) => value !== undefined);
  return pairs.length ? Object.fromEntries(pairs) : undefined;
}

function withChildren(fields) {
  return fields.flatMap((one) => [one, ...withChildren(one.children)]);
}

/** Shows at each field what is wrong with it, and goes to the first. Returns true if nothing is. */
function check(fields) {
  const wrong = (one) => {
    const problem = one.check();
    one.blame(problem);
    const isGiven = one.read() !== undefined && one.read() !== null;
    return [...(problem ? [one] : []), ...(isGiven ? one.children.flatMap(wrong) : [])];
  };
  const [first] = fields.flatMap(wrong);
  first?.focus();
  return !first;
}

/** Shows violations at their fields, and goes to the first. Returns those that belong to none. */
function blame(fields, violations) {
  const all = withChildren(fields);
  all.forEach((one) => one.blame());
  const places = violations.map((violation) => {
    const around = all.filter(({ part, pointer }) => part === violation.in && `${violation.pointer}/`.startsWith(`${pointer}/`));
    return around.reduce((inner, one) => (one.pointer.length > (inner?.pointer.length ?? 0) ? one : inner), undefined);
  });
  places.forEach((place, index) => place?.blame(violations[index].problem));
  places.find(Boolean)?.focus();
  return violations.filter((_, index) => !places[index]);
}

function queryText(query) {
  const pairs = Object.entries(query ?? {}).map(([name, value]) => {
    const text = Array.isArray(value) ? value.join(",") : asText(value ?? "");
    return `${encodeURIComponent(name)}=${encodeURIComponent(text)}`;
  });
  return pairs.length ? `?${pairs.join("&")}` : "";
}

// Data

const lists = [...operations.values()].filter((one) => "x-avara-pagination" in one).map((one) => one.operationId);
const reports = "autoScribe.reports.list";
let filters = [];
/** The cursors of the pages up to the one that is shown. */
let cursors = [undefined];
let nextCursor;
let pagesAsked = 0;

/** The reports of all studies are a list that no operation has. */
function listed() {
  const id = byId("list").value;
  const query = valuesOf(filters) ?? {};
  return id === reports && !query.studyId && !query.studyInstanceUid ? { path: "reports", query } : { path: id, query };
}

async function showRecords() {
  if (!check(filters)) return;
  pagesAsked += 1;
  const asked = pagesAsked;
  const { path, query } = listed();
  const cursor = cursors.at(-1);
  let page;
  try {
    page = await control(`data/${path}${queryText({ ...query, ...(cursor && { cursor }) })}`);
  } catch (error) {
    if (!error.violations) throw error;
    blame(filters, error.violations);
  }
  if (asked !== pagesAsked) return;
  const id = byId("list").value;
  const { name, columns } = tableOf(id);
  const records = page?.[name] ?? [];
  nextCursor = page?.cursor;
  byId("records-caption").textContent = `${id}: what the API returns`;
  byId("columns").replaceChildren(...["Record", ...columns].map((column) => element("th", { scope: "col" }, column)));
  byId("records").replaceChildren(...records.map((record) => recordRow(id, record, columns)));
  byId("page").textContent = `Page ${cursors.length}: ${count(records.length, "record")}`;
  byId("previous").disabled = cursors.length === 1;
  byId("next").disabled = !nextCursor;
}

/** Returns the name of the list in a reply, and the columns: ids first, objects last. */
function tableOf(id) {
  const reply = dereferenced(operations.get(id).responses[200]).content["application/json"];
  const [name, list] = Object.entries(resolved(reply.schema).properties).find(([, part]) => resolved(part).type === "array");
  const properties = Object.entries(resolved(resolved(list).items).properties);
  const rank = ([column, schema]) => {
    if (column.endsWith("Id") || column.endsWith("Uid")) return 0;
    if (["object", "array"].includes(resolved(schema).type)) return 3;
    return column.endsWith("At") ? 2 : 1;
  };
  return { name, columns: properties.sort((a, b) => rank(a) - rank(b)).map(([column]) => column) };
}

function recordRow(list, record, columns) {
  const title = asText(record[columns[0]]);
  const open = () => showDetails(title, record, actsOn(list, record));
  const button = element("button", { type: "button", "aria-label": `Show ${title}`, click: open }, "Show");
  return element("tr", {}, cell(button), ...columns.map((column) => cell(asText(record[column]))));
}

function actsOn(list, record) {
  const { of, path, verbs = [] } = ACTS[list] ?? {};
  return verbs.map((verb) => {
    const act = () =>
      attempt(async () => {
        byId("details").close();
        await control(`${path}/${record[of]}/${verb}`, {});
        await showRecords();
      });
    return element("button", { type: "button", click: act }, verb);
  });
}

function chooseList() {
  makeFilters();
  return firstPage();
}

function makeFilters() {
  const fields = parameterFields(operations.get(byId("list").value), "query");
  filters = fields.filter(({ name }) => name !== "cursor");
  byId("filter-fields").replaceChildren(...filters.map((one) => one.node));
}

function firstPage() {
  cursors = [undefined];
  return showRecords();
}

function turnPage(isForward) {
  if (isForward) cursors.push(nextCursor);
  else cursors.pop();
  return showRecords();
}

// Try it

let call = [];
let isSending = false;

function chosenOperation() {
  return operations.get(byId("operation").value);
}

function headerFields() {
  const kinds = [...byId("faults").rows].map((row) => row.dataset.kind);
  const authorization = { type: "string", description: "The API key." };
  const fault = { type: "string", enum: kinds, description: "Lets this request fail." };
  const made = [
    field("header", "/authorization", "authorization", authorization, false),
    field("header", "/x-sandbox-fault", "x-sandbox-fault", fault, false),
  ];
  made[0].write(`Bearer ${sandbox.key}`);
  return made;
}

function chooseOperation() {
  const operation = chosenOperation();
  const body = bodyOf(operation);
  const parts = {
    Path: parameterFields(operation, "path"),
    Query: parameterFields(operation, "query"),
    Body: body ? fieldsOf("body", "", resolved(body.schema)) : [],
    Headers: headerFields(),
  };
  call = Object.values(parts).flat();
  const groups = Object.entries(parts).filter(([, fields]) => fields.length);
  const fieldset = ([title, fields]) => {
    const nodes = element("div", { class: "fields" }, ...fields.map((one) => one.node));
    return element("fieldset", {}, element("legend", {}, title), nodes);
  };
  byId("call-fields").replaceChildren(...groups.map(fieldset));
  byId("request-line").textContent = `${operation.method} ${operation.path}`;
  byId("summary").replaceChildren(...prose(operation.description));
  byId("call-problem").textContent = "";
  byId("answer").replaceChildren();
}

function fillInExample() {
  const operation = chosenOperation();
  const body = bodyOf(operation)?.example ?? {};
  const parameters = ["path", "query"].flatMap((place) => parametersOf(operation, place));
  const example = Object.fromEntries(parameters.map((parameter) => [parameter.name, parameter.example]));
  for (const one of call.filter(({ part }) => part !== "header")) {
    one.write((one.part === "body" ? body : example)[one.name]);
  }
}

function entered(part) {
  return valuesOf(call.filter((one) => one.part === part));
}

/** Sends what was entered, but not a second time while the answer is awaited. */
async function submitCall() {
  byId("call-problem").textContent = "";
  call.forEach((one) => one.blame());
  if (isSending || (byId("check").checked && !check(call))) return;
  isSending = true;
  await sendCall(chosenOperation(), call).finally(() => (isSending = false));
}

async function sendCall(operation, fields) {
  const request = { operation, path: entered("path"), query: entered("query"), body: entered("body"), headers: entered("header") };
  byId("answer").replaceChildren(element("h3", {}, "Answer"));
  const answer = await send(request);
  showAnswer(request, answer);
  if (!answer) await recover(request);
  else if (answer.body?.violations) {
    const others = blame(fields, answer.body.violations);
    byId("call-problem").textContent = others.map((one) => `${one.in} ${one.pointer} ${one.problem}`).join("; ");
  } else if (answer.status === 401) {
    blame(fields, [{ in: "header", pointer: "/authorization", problem: `is refused: ${answer.body.message}` }]);
  }
}

/** Sends a request. Returns nothing if the answer is lost, and fails if it cannot be sent. */
async function send({ operation, path, query, body, headers }) {
  const target = operation.path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(asText(path?.[name])));
  const content = bodyOf(operation) && {
    headers: { ...headers, "content-type": "application/json" },
    body: JSON.stringify(body ?? {}),
  };
  const signal = AbortSignal.timeout(ANSWER_TIMEOUT);
  const request = new Request(target + queryText(query), { method: operation.method, headers, signal, ...content });
  try {
    const response = await fetch(request);
    return { status: response.status, body: parsed(await response.text()) };
  } catch {
    return undefined;
  }
}

function showAnswer({ operation }, answer) {
  const name = `${operation.method} ${operation.operationId}`;
  if (!answer) {
    const lost = `${name}: the answer is lost. The request may have been executed.`;
    byId("answer").append(element("p", { class: "bad" }, lost));
    return;
  }
  const kind = answer.status < 300 ? "good" : "bad";
  const text = typeof answer.body === "string" ? answer.body : JSON.stringify(answer.body, null, 2);
  const body = element("pre", { tabindex: 0, role: "region", "aria-label": "Body of the answer" }, text);
  byId("answer").append(element("p", { class: kind }, `${name}: ${answer.status}`), body);
}

/** Does what the SDK does after a lost answer: sends what is safe again, and looks a create up by its key. */
async function recover(request) {
  const { "x-avara-retry": retry, "x-avara-reconcile": reconcile } = request.operation;
  const lookUp = operations.get(reconcile?.lookUp);
  const value = request.body?.[reconcile?.key];
  const note = (text) => byId("answer").append(element("p", {}, text));
  const headers = { ...request.headers };
  delete headers["x-sandbox-fault"];
  if (retry === "safe") {
    note("It is safe to repeat, so it is sent again.");
    const again = { ...request, headers };
    showAnswer(again, await send(again));
  } else if (lookUp && value !== undefined) {
    note(`It must not be repeated blindly, so ${reconcile.key} is looked up.`);
    const found = { operation: lookUp, path: { [reconcile.key]: value }, headers };
    if (parametersOf(lookUp, "query").some(({ name }) => name === reconcile.key)) found.query = found.path;
    showAnswer(found, await send(found));
  } else {
    note("It must not be repeated blindly: look whether it was executed first.");
  }
}

// Webhooks

async function sendEvent() {
  const id = byId("event-id").value || undefined;
  const data = parsed(byId("event-data").value || "{}");
  const problem = problemOf({ type: "object" }, data);
  byId("event-data-problem").textContent = problem ? `Data ${problem}` : "";
  byId("event-data").setAttribute("aria-invalid", Boolean(problem));
  if (problem) return byId("event-data").focus();
  byId("verdict").textContent = "Waiting for the answer";
  let verdict = "";
  try {
    verdict = verdictOf(await control(`webhooks/${byId("event-type").value}`, { id, data }));
  } finally {
    byId("verdict").textContent = verdict;
  }
}

function verdictOf({ type, status, ok, violations }) {
  const answered = status ? `answered with ${status}` : "not answered";
  return `${type} was ${answered}: ${ok ? "accepted" : violations.join("; ")}`;
}

function addDelivery({ number, type, id, status, ok, violations }) {
  const answer = detailsButton("Details", `webhook ${number}`, () => control(`webhooks/${number}`));
  const verdict = ok ? "accepted" : violations.join("; ");
  addRow("deliveries", cell(number), cell(type), cell(status ?? "none"), cell(verdict, ok ? "good" : "bad"), cell(id), cell(answer));
}

// Journal

let feed;

function follow() {
  feed?.close();
  feed = undefined;
  const isOn = byId("follow").checked && !document.hidden;
  byId("connection").textContent = isOn ? "Connecting" : "Paused";
  if (isOn) openFeed();
}

/** What the feed sends begins with what is past: the tables are filled anew. */
function openFeed() {
  feed = new EventSource("/__sandbox/events");
  const clear = () => ["requests", "deliveries"].forEach((body) => byId(body).replaceChildren());
  const listen = (event, act) => feed.addEventListener(event, ({ data }) => act(JSON.parse(data)));
  feed.onopen = () => {
    clear();
    byId("connection").textContent = "Connected";
  };
  feed.onerror = () => (byId("connection").textContent = "The sandbox does not answer");
  listen("reset", clear);
  listen("request", addRequest);
  listen("webhook", addDelivery);
}

function addRequest({ number, method, path, operation, status, fault }) {
  const details = detailsButton("Details", `request ${number}`, () => control(`requests/${number}`));
  const result = status ?? "broken";
  const isGood = status !== null && status < 400;
  addRow("requests", cell(number), cell(`${method} ${path}`), cell(result, isGood ? "good" : "bad"), cell(fault ?? ""), cell(details));
  byId("news").textContent = `${method} ${operation ?? path}: ${result}${fault ? `, fault ${fault}` : ""}`;
  refreshSoon();
}

// Faults and clock

let refreshing;

/** A request can use up a fault, and a burst of them asks for the status once. */
function refreshSoon() {
  refreshing ??= setTimeout(() => {
    refreshing = undefined;
    attempt(refresh);
  }, 200);
}

async function refresh() {
  showStatus(await control("status"));
}

let clock;

function showStatus({ clock: { now, isStopped }, faults }) {
  clock = { isStopped, now: Date.parse(now), read: Date.now() };
  showTime();
  byId("stopped").checked = isStopped;
  for (const { kind, planned, rate } of faults) {
    const row = faultRows.get(kind);
    row.next.checked = planned > 0;
    if (document.activeElement !== row.rate) row.rate.value = Number((rate * 100).toFixed(2));
  }
}

/** Shows the time of the sandbox, which goes on unless its clock is stopped. */
function showTime() {
  const passed = clock.isStopped ? 0 : Date.now() - clock.read;
  byId("now").textContent = new Date(clock.now + passed).toISOString().slice(0, 19);
}

const faultRows = new Map();

function addFault({ kind, description }) {
  const change = (body) => attempt(async () => {
    await control(`faults/${kind}`, body);
    await refresh();
  });
  const plan = () => change({ next: next.checked, operation: byId("fault-operation").value || undefined });
  const next = element("input", { type: "checkbox", role: "switch", "aria-label": `The next request gets ${kind}`, change: plan });
  const rate = element("input", { type: "number", min: 0, max: 100, "aria-label": `Percentage of ${kind}` });
  rate.addEventListener("change", () => change({ rate: rate.valueAsNumber / 100 }));
  faultRows.set(kind, { next, rate });
  const name = element("td", {}, element("strong", {}, kind), element("p", { class: "hint" }, description));
  byId("faults").append(element("tr", { "data-kind": kind }, name, cell(next), cell(rate)));
}

async function setClock(now) {
  await control("clock", { now });
  await refresh();
}

/** Returns the time that was entered, in UTC, or that of the sandbox. */
function enteredTime() {
  const time = byId("time").value || byId("now").textContent;
  return `${time.length === 16 ? `${time}:00` : time}Z`;
}

async function reset() {
  if (!confirm("Reset the sandbox to its initial data, clock and faults?")) return;
  await control("reset", {});
  await refresh();
  await firstPage();
}

// Views

function showView() {
  const view = location.hash.slice(1) || "data";
  const views = ["data", "try", "webhooks"];
  if (!views.includes(view)) return;
  views.forEach((name) => (byId(name).hidden = name !== view));
  for (const link of document.querySelectorAll("nav a")) {
    if (link.hash === `#${view}`) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  if (location.hash) byId(`${view}-title`).focus();
  if (view === "data") attempt(showRecords);
}

const sandbox = await control("status");
byId("stateless").hidden = !sandbox.isStateless;
byId("no-receiver").hidden = sandbox.sendsWebhooks;
sandbox.faults.forEach(addFault);
showStatus(sandbox);

const all = [...operations.values()];
const tags = new Set(all.map((operation) => operation.tags[0]));
byId("operation").append(...[...tags].map((label) => {
  const tagged = all.filter((operation) => operation.tags[0] === label);
  return element("optgroup", { label }, ...tagged.map((one) => option(one.operationId, `${one.operationId}: ${one.summary}`)));
}));
byId("fault-operation").append(...[...operations.keys()].map((id) => option(id)));
byId("list").append(...[...lists, reports].map((id) => option(id)));
byId("event-type").append(...Object.keys(api["x-webhooks"]).map((type) => option(type)));

on("list", "change", chooseList);
on("filters", "submit", firstPage);
on("clear", "click", chooseList);
on("previous", "click", () => turnPage(false));
on("next", "click", () => turnPage(true));
on("reload", "click", showRecords);
on("operation", "change", chooseOperation);
on("example", "click", fillInExample);
on("call", "submit", submitCall);
on("event", "submit", sendEvent);
on("follow", "change", follow);
on("stopped", "change", () => setClock(byId("stopped").checked ? enteredTime() : null));
on("clock", "submit", () => setClock(enteredTime()));
on("reset", "click", reset);
setInterval(showTime, 1000);
document.addEventListener("visibilitychange", follow);
window.addEventListener("hashchange", showView);
makeFilters();
chooseOperation();
showView();
follow();
