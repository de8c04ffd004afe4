import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import type { MigrationList, SchemaEngine } from "@prisma/schema-engine-wasm/schema_engine_bg";
import type { Client } from "pg";
import { connect } from "./connect";
import { DatabaseProblem } from "./database-problem";
import { readMigrationList } from "./migration-list";
import { grantReaderRights } from "./reader-role/grant-reader-rights";
import { withSchemaEngine } from "./with-schema-engine";

const NOTHING_EXTERNAL = { externalTables: [], externalEnums: [] };
const MIGRATION_LOCK = 5_720_314;
const MAX_WAIT_MS = 120_000;

export type Migrated = { applied: string[]; edited: string[] };

interface Options {
  /** Forgets a failed attempt first */
  retry?: boolean;
  /** Of the role that readers' pages use, which gets its rights */
  readerUrl?: string;
}

/**
 * Brings a database to the migrations of `folder` and returns the names of those applied now, and of earlier ones
 * whose text has changed since. One process at a time; others wait for it.
 * Throws a DatabaseProblem when the database is newer than the code, stopped in a failed migration, or unusable.
 */
export async function migrate(
  url: string,
  folder: string,
  { retry = false, readerUrl }: Options = {},
): Promise<Migrated> {
  const list = await readMigrationList(folder);
  const client = await connect(url);
  try {
    await lock(client);
    const migrated = await withSchemaEngine(url, undefined, async (engine) => {
      if (retry) await forgetFailures(engine, list);
      return apply(engine, client, list);
    });
    if (readerUrl) await grantReaderRights(client, readerUrl);
    return migrated;
  } finally {
    await client.end();
  }
}

// The lock belongs to the connection: a process that dies gives it back.
async function lock(client: Client): Promise<void> {
  for (const end = Date.now() + MAX_WAIT_MS; Date.now() < end; await sleep(250)) {
    const { rows } = await client.query<{ held: boolean }>("select pg_try_advisory_lock($1) as held", [MIGRATION_LOCK]);
    if (rows[0]?.held) return;
  }
  throw new DatabaseProblem(
    "Another process has been migrating this database for two minutes. Try again when it is done.",
  );
}

async function apply(engine: SchemaEngine, client: Client, list: MigrationList): Promise<Migrated> {
  const { history, failedMigrationNames, editedMigrationNames } = await diagnose(engine, list);
  const unknown = history && "unpersistedMigrationNames" in history ? history.unpersistedMigrationNames : [];
  if (unknown.length > 0) {
    throw new DatabaseProblem(
      `The database is newer than this version: it has ${unknown.join(", ")}, which this code does not know.\n` +
        "Update the portal, or restore the backup that was made before the update.",
    );
  }
  if (failedMigrationNames.length > 0)
    throw new DatabaseProblem((await describeFailure(client)) ?? "A migration failed.");
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList: list, filters: NOTHING_EXTERNAL });
    return { applied: appliedMigrationNames, edited: editedMigrationNames };
  } catch (error) {
    throw await explain(client, error);
  }
}

function diagnose(engine: SchemaEngine, migrationsList: MigrationList) {
  return engine.diagnoseMigrationHistory({ migrationsList, optInToShadowDatabase: false, filters: NOTHING_EXTERNAL });
}

async function forgetFailures(engine: SchemaEngine, list: MigrationList): Promise<void> {
  const { failedMigrationNames } = await diagnose(engine, list);
  for (const migrationName of failedMigrationNames) await engine.markMigrationRolledBack({ migrationName });
}

async function describeFailure(client: Client): Promise<string | undefined> {
  const { rows } = await client.query<{ name: string; logs: string | null }>(
    `select migration_name as name, logs from _prisma_migrations
     where finished_at is null and rolled_back_at is null order by started_at desc limit 1`,
  );
  const [failed] = rows;
  if (!failed) return undefined;
  // The log goes on with the engine's own stack, numbered from 0.
  const cause = failed.logs?.split(/\n\s+0: /)[0]?.replace("external connector error\n", "");
  return (
    `The migration ${failed.name} failed. ${cause ?? "It was interrupted."}\n` +
    "A migration is one transaction, so nothing of it remains. Remove the cause, then run `npm run db:migrate -- --retry`."
  );
}

async function explain(client: Client, error: unknown): Promise<Error> {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof Error && "code" in error && error.code === "P3005") {
    return new DatabaseProblem(
      "The database is not empty and was not made by this portal. Set DATABASE_URL to an empty one.",
    );
  }
  const failure = await describeFailure(client);
  return failure ? new DatabaseProblem(failure) : new Error(message, { cause: error });
}
