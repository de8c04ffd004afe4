import type { Client } from "pg";
import { connect } from "@/lib/platform/db/connect";
import { readMigrationList } from "@/lib/platform/db/migration-list";

/** Publication follows the database's clock, sessions this machine's. */
const MAX_SKEW_SECONDS = 5;

/** Whether a database answers, is migrated and agrees on the time; throws where it does not. */
export async function databaseState(url: string): Promise<string> {
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
    if (skew > MAX_SKEW_SECONDS)
      throw new Error(`its clock and this machine's differ by ${skew.toFixed(0)} s: set both by NTP`);
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
