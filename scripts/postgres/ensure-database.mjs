import pg from "pg";
import { databaseUrl } from "./connection-to.mjs";

/**
 * @param {number} port
 * @param {string} password
 * @returns {Promise<string>} connection string of the database `masthead`, made at the first time
 */
export async function ensureDatabase(port, password) {
  const client = new pg.Client({ connectionString: databaseUrl(port, password, "postgres") });
  await client.connect();
  try {
    const found = await client.query("select 1 from pg_database where datname = 'masthead'");
    if (!found.rowCount) await client.query("create database masthead");
  } finally {
    await client.end();
  }
  return databaseUrl(port, password);
}
