import pg from "pg";
import { databaseUrl, READER_ROLE, readerUrl } from "./connection-to.mjs";

/**
 * Makes the database `masthead` and the role of readers where they are missing; that role gets its rights with the migrations.
 * @param {number} port
 * @param {{ password: string, readerPassword: string }} access
 * @returns {Promise<{ url: string, readerUrl: string }>} connection strings of that database
 */
export async function ensureDatabase(port, { password, readerPassword }) {
  const client = new pg.Client({ connectionString: databaseUrl(port, password, "postgres") });
  await client.connect();
  try {
    const found = await client.query("select 1 from pg_database where datname = 'masthead'");
    if (!found.rowCount) await client.query("create database masthead");
    const role = await client.query("select 1 from pg_roles where rolname = $1", [READER_ROLE]);
    if (!role.rowCount) await client.query(`create role ${READER_ROLE}`);
    await client.query(`alter role ${READER_ROLE} login password ${client.escapeLiteral(readerPassword)}`);
    await client.query(`alter role ${READER_ROLE} set default_transaction_read_only = on`);
  } finally {
    await client.end();
  }
  return { url: databaseUrl(port, password), readerUrl: readerUrl(port, readerPassword) };
}
