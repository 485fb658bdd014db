// Runs every request of the Postman collection against a sandbox, each on fresh data.
//
//     node postman.js BASE_URL COLLECTION

"use strict";

const { readFileSync } = require("node:fs");
const newman = require("newman");

const [baseUrl, file] = process.argv.slice(2);

const script = (listen, exec) => ({ listen, script: { type: "text/javascript", exec: [exec] } });
const collection = JSON.parse(readFileSync(file, "utf8"));
collection.event = [
  script("prerequest", `pm.sendRequest({ url: "${baseUrl}/__sandbox/reset", method: "POST" }, () => {});`),
  script("test", `pm.test("status", () => pm.response.to.have.status(200));`),
];
const values = { baseUrl, apiKey: "sk_live_1234567890abcdef1234567890abcdef" };
const envVar = Object.entries(values).map(([key, value]) => ({ key, value }));

newman.run({ collection, envVar, reporters: [] }, (error, summary) => {
  if (error) throw error;
  const { failures, stats } = summary.run;
  for (const { source, error: problem } of failures) console.error(`${source.name}: ${problem.message}`);
  console.log(`Postman: ${stats.assertions.total - stats.assertions.failed} of ${stats.assertions.total} requests`);
  process.exitCode = failures.length === 0 && stats.assertions.total === 63 ? 0 : 1;
});
