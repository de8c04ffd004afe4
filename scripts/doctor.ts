import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { Client } from "pg";
import { connect } from "@/lib/platform/db/connect";
import { readMigrationList } from "@/lib/platform/db/migration-list";
import { parseEnv } from "@/lib/platform/env";
import { readEnvironment } from "./environment.mjs";
import { connectionTo } from "./postgres/connection-to.mjs";
import { checkDataFolder } from "./start/check-data-folder.mjs";
import { checkNode } from "./start/check-node.mjs";
import { checkPort } from "./start/check-port.mjs";

const source = readEnvironment();
const checks: [string, () => Promise<string>][] = [
  ["Node", nodeState],
  ["Settings", settingsState],
  ["Port", portState],
  ["Database", databaseState],
  ["Data folder", dataFolderState],
  ["Fonts", fontState],
];

let failed = 0;
for (const [name, check] of checks) {
  try {
    console.log(`ok      ${name.padEnd(12)} ${await check()}`);
  } catch (error) {
    failed += 1;
    console.log(`WRONG   ${name.padEnd(12)} ${error instanceof Error ? error.message : error}`);
  }
}
process.exitCode = failed > 0 ? 1 : 0;

async function nodeState(): Promise<string> {
  checkNode();
  return process.versions.node;
}

async function settingsState(): Promise<string> {
  parseEnv(source);
  return "valid";
}

async function portState(): Promise<string> {
  const { PORT } = parseEnv(source);
  const answer = await fetch(`http://127.0.0.1:${PORT}/readyz`, { signal: AbortSignal.timeout(3_000) }).catch(
    () => undefined,
  );
  if (answer?.ok) return `a portal is ready on ${PORT}`;
  await checkPort(source);
  return `${PORT} is free`;
}

async function databaseState(): Promise<string> {
  const { DATABASE_URL, DATA_DIR } = parseEnv(source);
  const url = DATABASE_URL ?? connectionTo(DATA_DIR);
  if (!url) return "the embedded one, which is down: npm start starts it";
  const client = await connect(url);
  try {
    const { rows } = await client.query<{ now: Date; version: string; table: string | null }>(
      `select clock_timestamp() as now, current_setting('server_version') as version,
       to_regclass('_prisma_migrations')::text as table`,
    );
    const [state] = rows;
    const missing = await unapplied(client, state?.table);
    if (missing.length > 0) throw new Error(`lacks ${missing.join(", ")}: npm run db:migrate`);
    const skew = Math.abs(Date.now() - (state?.now.getTime() ?? 0)) / 1000;
    // Publication follows the database's clock, sessions this machine's.
    if (skew > 5) throw new Error(`its clock and this machine's differ by ${skew.toFixed(0)} s: set both by NTP`);
    return `PostgreSQL ${state?.version}, migrated, clocks agree`;
  } finally {
    await client.end();
  }
}

async function unapplied(client: Client, table: string | null | undefined): Promise<string[]> {
  const { migrationDirectories } = await readMigrationList("prisma/migrations");
  const query = "select migration_name as name from _prisma_migrations where finished_at is not null";
  const { rows } = table ? await client.query<{ name: string }>(query) : { rows: [] };
  const applied = new Set(rows.map((row) => row.name));
  return migrationDirectories.map((one) => one.path).filter((name) => !applied.has(name));
}

async function dataFolderState(): Promise<string> {
  return `${checkDataFolder(parseEnv(source).DATA_DIR)} can be written`;
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
