import "server-only";
import { randomUUID } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import {
  ColumnTypeEnum,
  DriverAdapterError,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlQuery,
  type SqlResultSet,
} from "@prisma/driver-adapter-utils";
import { DatabaseError, Pool, type QueryResult, types } from "pg";
import { connect } from "./connect";

/**
 * Prisma's own adapter cuts a script at every semicolon and runs the pieces one by one, which breaks function
 * bodies and leaves half a migration behind. This one sends the script whole: PostgreSQL runs it as one transaction.
 */
export class MigrationAdapter implements SqlMigrationAwareDriverAdapterFactory {
  readonly provider = "postgres";
  readonly adapterName = "masthead-migrations";

  private readonly pools: Pool[] = [];

  constructor(private readonly connectionString: string) {}

  connect(): Promise<SqlDriverAdapter> {
    return this.open(this.connectionString);
  }

  async connectToShadowDb(): Promise<SqlDriverAdapter> {
    const name = `migrations_${randomUUID()}`;
    await this.onServer(`create database "${name}"`);
    const url = new URL(this.connectionString);
    url.pathname = `/${name}`;
    return this.open(url.href, () => this.onServer(`drop database "${name}" with (force)`));
  }

  // The engine leaves its connections open, and with them an advisory lock of its own.
  async close(): Promise<void> {
    await Promise.all(this.pools.filter((pool) => !pool.ending).map((pool) => pool.end()));
  }

  private async open(connectionString: string, cleanUp = async () => {}): Promise<SqlDriverAdapter> {
    const pool = new Pool({ connectionString, max: 2, connectionTimeoutMillis: 10_000, application_name: "masthead" });
    this.pools.push(pool);
    const markLetters = readLetters(pool);
    const adapter = await new PrismaPg(pool).connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    return Object.assign(adapter, {
      queryRaw: async (query: SqlQuery) => markLetters(await queryRaw(query)),
      executeScript: (script: string) => runWhole(pool, script),
      dispose: async () => {
        if (!pool.ending) await pool.end();
        await cleanUp();
      },
    });
  }

  private async onServer(statement: string): Promise<void> {
    const client = await connect(this.connectionString);
    await client.query(statement).finally(() => client.end());
  }
}

/**
 * The adapter refuses PostgreSQL's one-letter type "char", in which the catalogue tells kinds of constraints apart.
 * Lets such columns pass as text and returns what gives their results the type that the engine asks for.
 */
function readLetters(pool: Pool): (result: SqlResultSet) => SqlResultSet {
  const query = pool.query.bind(pool) as (config: unknown) => Promise<QueryResult | QueryResult[]>;
  const columns = new WeakMap<object, number[]>();
  const passAsText = async (config: unknown) => {
    const result = await query(config);
    if (Array.isArray(result)) return result;
    const letters = [...result.fields.keys()].filter((at) => result.fields[at]?.dataTypeID === types.builtins.CHAR);
    for (const at of letters) Object.assign(result.fields[at] ?? {}, { dataTypeID: types.builtins.TEXT });
    columns.set(result.rows, letters);
    return result;
  };
  Object.assign(pool, { query: passAsText });
  return (result) => {
    for (const at of columns.get(result.rows) ?? []) result.columnTypes[at] = ColumnTypeEnum.Character;
    return result;
  };
}

async function runWhole(pool: Pool, script: string): Promise<void> {
  try {
    await pool.query(script);
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    const { code = "", severity = "ERROR", message, detail, column, hint } = error;
    throw new DriverAdapterError({ kind: "postgres", code, severity, message, detail, column, hint });
  }
}
