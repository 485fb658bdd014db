// Runs every operation of a sandbox with the client that @hey-api/openapi-ts generated into ./client.
//
//     node every_operation.js BASE_URL SAMPLES

import { readFileSync } from "node:fs";

import * as operations from "./client";
import { client } from "./client/client.gen";

interface Sample {
  operation: string;
  name: string;
  request: { path?: object; query?: object; body?: object };
}
type Call = (options: object) => Promise<{ error?: unknown; response?: Response }>;

const [baseUrl, samples] = process.argv.slice(2) as [string, string];

async function control(method: string, path: string): Promise<Record<string, unknown>> {
  const reply = await fetch(`${baseUrl}/__sandbox/${path}`, { method });
  return (await reply.json()) as Record<string, unknown>;
}

async function failure(sample: Sample): Promise<string | undefined> {
  await control("POST", "reset");
  const name = sample.operation.toLowerCase().replaceAll(".", "");
  const found = Object.entries(operations).find(([known]) => known.toLowerCase() === name);
  if (!found) return "there is no such function";
  const { error, response } = await (found[1] as unknown as Call)(sample.request);
  if (error !== undefined || !response?.ok) return `${response?.status}: ${JSON.stringify(error)}`;
  const executed = JSON.stringify((await control("GET", "stats"))["operations"]);
  if (executed !== JSON.stringify({ [sample.operation]: 1 })) return `executed ${executed}`;
  return undefined;
}

async function main(): Promise<void> {
  client.setConfig({ baseUrl, auth: "sk_live_1234567890abcdef1234567890abcdef" });
  const all = JSON.parse(readFileSync(samples, "utf8")) as Sample[];
  const full = all.filter((sample) => sample.name === "full");
  let failures = 0;
  for (const sample of full) {
    const problem = await failure(sample);
    if (problem !== undefined) {
      console.error(`${sample.operation}: ${problem}`);
      failures += 1;
    }
  }
  console.log(`TypeScript: ${full.length - failures} of ${full.length} operations`);
  process.exitCode = failures === 0 && full.length === 63 ? 0 : 1;
}

void main();
