import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { connect } from "@/lib/platform/db/connect";
import { migrate } from "@/lib/platform/db/migrate";
import { startPostgres } from "@/scripts/postgres/start-postgres.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** Connection string of the server's database `postgres`, from which databases are made and dropped */
    databaseServer: string;
    /** Connection string of the migrated database with the role of readers, in which a copy replaces the name */
    readersServer: string;
    /** Name of a migrated database without rows, which test files copy and nobody connects to */
    templateDatabase: string;
  }
}

/** Runs once for all database tests: a real PostgreSQL in a folder of its own, with all migrations applied. */
export async function setup(project: TestProject) {
  const folder = await mkdtemp(path.join(tmpdir(), "masthead-db-"));
  const postgres = await startPostgres(folder, { throwaway: true });
  await migrate(postgres.url, path.resolve("prisma/migrations"), { readerUrl: postgres.readerUrl });
  const server = new URL(postgres.url);
  const template = server.pathname.slice(1);
  server.pathname = "/postgres";
  await closeDatabase(server.href, template);
  project.provide("databaseServer", server.href);
  project.provide("readersServer", postgres.readerUrl);
  project.provide("templateDatabase", template);
  return async () => {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  };
}

/** A database that anybody is connected to cannot be copied. */
async function closeDatabase(server: string, name: string): Promise<void> {
  const client = await connect(server);
  try {
    await client.query(`alter database ${name} with is_template true allow_connections false`);
    await client.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = $1", [name]);
  } finally {
    await client.end();
  }
}
