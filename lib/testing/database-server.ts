import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { migrate } from "@/lib/platform/db/migrate";
import { startPostgres } from "@/scripts/postgres/start-postgres.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** Connection string of a migrated database without rows, which test files copy */
    emptyDatabase: string;
  }
}

/** Runs once for all database tests: a real PostgreSQL in a folder of its own, with all migrations applied. */
export async function setup(project: TestProject) {
  const folder = await mkdtemp(path.join(tmpdir(), "masthead-db-"));
  const postgres = await startPostgres(folder, { throwaway: true });
  await migrate(postgres.url, path.resolve("prisma/migrations"));
  project.provide("emptyDatabase", postgres.url);
  return async () => {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
