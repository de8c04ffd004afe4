import { inject } from "vitest";
import { connect } from "@/lib/platform/db/connect";

const COPY_LOCK = 7_091_342;

/** Makes a copy of the migrated database, one at a time, and returns its connection string. */
export async function copyTemplate(name: string): Promise<string> {
  const template = inject("templateDatabase");
  await onServer([
    `select pg_advisory_lock(${COPY_LOCK})`,
    `create database ${name} template ${template} strategy file_copy`,
    // The rights of a database itself are not copied with it.
    `revoke create, temporary on database ${name} from public`,
  ]);
  return Object.assign(new URL(inject("databaseServer")), { pathname: `/${name}` }).href;
}

/** The connection string of a copy with the role of readers. */
export const readersOf = (name: string) =>
  Object.assign(new URL(inject("readersServer")), { pathname: `/${name}` }).href;

/** Drops a copy, also while others are connected to it. */
export async function dropCopy(name: string): Promise<void> {
  await onServer([`drop database ${name} with (force)`]);
}

async function onServer(statements: string[]): Promise<void> {
  const client = await connect(inject("databaseServer"));
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
