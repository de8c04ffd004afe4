import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { type Database, database } from "@/lib/platform/db/database";
import { type Env, parseEnv } from "@/lib/platform/env";
import { databaseState } from "./doctor/database";
import { jobLoopState } from "./doctor/job-loop";
import { outboxState } from "./doctor/outbox";
import { NO_READER_ROLE, readerRoleState } from "./doctor/reader-role";
import { scheduledActionsState } from "./doctor/scheduled-actions";
import { readEnvironment } from "./environment.mjs";
import { connectionTo, readerConnectionTo } from "./postgres/connection-to.mjs";
import { checkDataFolder } from "./start/check-data-folder.mjs";
import { checkNode } from "./start/check-node.mjs";
import { checkPort } from "./start/check-port.mjs";

const source = readEnvironment();
let failed = 0;

/** Says how one thing stands, and whether it is as it should be. */
async function look(name: string, check: () => Promise<string>): Promise<boolean> {
  try {
    console.log(`ok      ${name.padEnd(12)} ${await check()}`);
    return true;
  } catch (error) {
    failed += 1;
    console.log(`WRONG   ${name.padEnd(12)} ${error instanceof Error ? error.message : error}`);
    return false;
  }
}

await look("Node", nodeState);
if (await look("Settings", settingsState)) await lookAtPortal(parseEnv(source));
await look("Fonts", fontState);
process.exitCode = failed > 0 ? 1 : 0;

async function lookAtPortal(settings: Env): Promise<void> {
  await look("Port", () => portState(settings.PORT));
  await look("Data folder", async () => `${checkDataFolder(settings.DATA_DIR)} can be written`);
  const url = settings.DATABASE_URL ?? connectionTo(settings.DATA_DIR);
  if (!url) return void console.log("down    Database     the embedded one: npm start starts it");
  const readerUrl = settings.DATABASE_URL ? settings.READER_DATABASE_URL : readerConnectionTo(settings.DATA_DIR);
  if (!(await look("Database", () => databaseState(url)))) return;
  if (readerUrl) await look("Readers", () => readerRoleState(readerUrl));
  else console.log(`advice  ${"Readers".padEnd(12)} ${NO_READER_ROLE}`);
  await lookAtNewsroom(url);
}

async function lookAtNewsroom(url: string): Promise<void> {
  process.env.DATABASE_URL = url;
  const db: Database = database();
  await look("Jobs", () => jobLoopState(db));
  await look("Schedule", () => scheduledActionsState(db));
  await look("Outbox", () => outboxState(db));
  await db.$disconnect();
}

async function nodeState(): Promise<string> {
  checkNode();
  return process.versions.node;
}

async function settingsState(): Promise<string> {
  parseEnv(source);
  return "valid";
}

async function portState(port: number): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${port}/readyz`, { signal: AbortSignal.timeout(3_000) }).catch(
    () => undefined,
  );
  if (answer?.ok) return `a portal is ready on ${port}`;
  await checkPort(source);
  return `${port} is free`;
}

async function fontState(): Promise<string> {
  const { dependencies } = JSON.parse(await readFile("package.json", "utf8")) as {
    dependencies: Record<string, string>;
  };
  const fonts = Object.keys(dependencies).filter((name) => name.startsWith("@fontsource"));
  const missing = fonts.filter((name) => !existsSync(`node_modules/${name}/package.json`));
  if (missing.length > 0) throw new Error(`${missing.join(", ")} not installed: npm ci`);
  return `${fonts.length} packages`;
}
