import "server-only";
import { Client, DatabaseError } from "pg";
import { DatabaseProblem } from "./database-problem";

const OLDEST_SERVER = 15;

/**
 * One plain connection, for work outside Prisma; `setting` is where its address comes from.
 * Throws a DatabaseProblem that names host and cause when the server does not answer, refuses, or is too old.
 */
export async function connect(connectionString: string, setting = "DATABASE_URL"): Promise<Client> {
  const client = new Client({ connectionString, connectionTimeoutMillis: 10_000, application_name: "masthead" });
  client.on("error", () => undefined);
  try {
    await client.connect();
  } catch (error) {
    throw new DatabaseProblem(`The database ${placeOf(connectionString)} (${setting}) ${causeOf(error)}`);
  }
  const { rows } = await client.query<{ version: string }>("select current_setting('server_version') as version");
  const version = rows[0]?.version ?? "0";
  if (Number.parseInt(version, 10) >= OLDEST_SERVER) return client;
  await client.end();
  throw new DatabaseProblem(
    `The database ${placeOf(connectionString)} is PostgreSQL ${version}; version ${OLDEST_SERVER} or later is needed.`,
  );
}

function placeOf(connectionString: string): string {
  const { hostname, port, pathname } = new URL(connectionString);
  return `${hostname}:${port || 5432}${pathname}`;
}

function causeOf(error: unknown): string {
  if (error instanceof DatabaseError) return REFUSALS[error.code ?? ""] ?? `refuses: ${error.message}.`;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return (
    SILENCE[code] ?? `does not answer: ${error instanceof Error && error.message ? error.message : String(error)}.`
  );
}

// SQLSTATE codes, PostgreSQL manual, appendix A.
const REFUSALS: Record<string, string> = {
  "28P01": "refuses the user name or password.",
  "28000": "does not let this user in: see its pg_hba.conf.",
  "3D000": "does not exist on that server: create it, or correct the name.",
  "57P03": "is still starting or is shutting down: try again in a moment.",
  "53300": "has no free connection: raise max_connections or lower DATABASE_POOL.",
};

const SILENCE: Record<string, string> = {
  ECONNREFUSED: "does not answer: nothing listens there. Is the server running?",
  ENOTFOUND: "does not answer: there is no such host.",
  EAI_AGAIN: "does not answer: the host name could not be looked up.",
  ETIMEDOUT: "does not answer: the connection timed out.",
  EHOSTUNREACH: "does not answer: the host cannot be reached.",
};
