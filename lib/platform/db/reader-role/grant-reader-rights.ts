import "server-only";
import { type Client, escapeIdentifier } from "pg";
import { connect } from "../connect";
import { DatabaseProblem } from "../database-problem";
import { LARGE_OBJECT_MAKERS, READER_FUNCTIONS, READER_RELATIONS } from "./reader-rights";

interface Session {
  role: string;
  isSuperuser: boolean;
  database: string;
  /** The same for all databases of one server process */
  server: string;
}

const SESSION = `
  select current_user as role, rolsuper as "isSuperuser", current_database() as database, pg_postmaster_start_time()::text as server
  from pg_roles where rolname = current_user`;

/**
 * Gives the role of `readerUrl` exactly the rights of READER_RELATIONS and READER_FUNCTIONS, and takes every other from it; `owner` is a
 * connection of the role that owns the tables. Throws a DatabaseProblem where that role is of another database, or cannot be limited.
 */
export async function grantReaderRights(owner: Client, readerUrl: string): Promise<void> {
  const reader = await connect(readerUrl, "READER_DATABASE_URL");
  try {
    const mine = await sessionOf(owner);
    const theirs = await sessionOf(reader);
    await refuseUnfit(owner, mine, theirs);
    const statements = [...(await rightsIn(owner, theirs.role)), ...(await limitsOf(owner, mine, theirs.role))];
    // In one message these are one transaction.
    await owner.query(statements.join(";\n"));
    const { rows } = await reader.query<{ found: boolean }>("select to_regclass('public_story') is not null as found");
    if (!rows[0]?.found) throw problem(theirs.role, "does not look in the schema of the tables: set its search_path.");
  } finally {
    await reader.end();
  }
}

const problem = (role: string, what: string) => new DatabaseProblem(`READER_DATABASE_URL: the role ${role} ${what}`);

async function sessionOf(client: Client): Promise<Session> {
  const { rows } = await client.query<Session>(SESSION);
  const [session] = rows;
  if (!session) throw new Error("the session has no role");
  return session;
}

async function refuseUnfit(owner: Client, mine: Session, theirs: Session): Promise<void> {
  if (theirs.database !== mine.database || theirs.server !== mine.server) {
    throw new DatabaseProblem("READER_DATABASE_URL and DATABASE_URL must name one database on one server.");
  }
  if (theirs.role === mine.role)
    throw problem(theirs.role, "is that of DATABASE_URL: name another one, or leave this setting out.");
  if (theirs.isSuperuser) throw problem(theirs.role, "is a superuser, whom no right limits: name another one.");
  const { rows } = await owner.query<{ is: boolean }>("select pg_has_role($1::name, current_user, 'member') as is", [
    theirs.role,
  ]);
  if (rows[0]?.is) throw problem(theirs.role, `is a member of ${mine.role}, so it has all its rights: revoke that.`);
}

async function rightsIn(owner: Client, name: string): Promise<string[]> {
  const { rows } = await owner.query<{ signature: string; name: string }>(`
    select p.oid::regprocedure::text as signature, p.proname as name from pg_proc p
    where p.pronamespace = current_schema()::regnamespace and pg_has_role(p.proowner, 'usage')
      and not exists (select from pg_depend d where d.objid = p.oid and d.classid = 'pg_proc'::regclass and d.deptype = 'e')`);
  const { rows: schemas } = await owner.query<{ schema: string }>("select current_schema() as schema");
  const schema = escapeIdentifier(schemas[0]?.schema ?? "public");
  const role = escapeIdentifier(name);
  const isGranted = new Set<string>(READER_FUNCTIONS);
  const granted = rows.filter((row) => isGranted.has(row.name)).map((row) => row.signature);
  return [
    `grant usage on schema ${schema} to ${role}`,
    `revoke all on all tables in schema ${schema} from ${role}`,
    `revoke all on all sequences in schema ${schema} from ${role}`,
    `grant select on ${READER_RELATIONS.map(escapeIdentifier).join(", ")} to ${role}`,
    `revoke all on function ${rows.map((row) => row.signature).join(", ")} from public, ${role}`,
    `grant execute on function ${granted.join(", ")} to ${role}`,
  ];
}

/** What PostgreSQL lets everybody do in a database, as far as this role may forbid it. */
async function limitsOf(owner: Client, mine: Session, name: string): Promise<string[]> {
  const { rows } = await owner.query<{ schema: string; ownsSchema: boolean; ownsDatabase: boolean }>(`
    select current_schema() as schema, pg_has_role(n.nspowner, 'usage') as "ownsSchema", pg_has_role(d.datdba, 'usage') as "ownsDatabase"
    from pg_namespace n, pg_database d where n.nspname = current_schema() and d.datname = current_database()`);
  const { schema = "public", ownsSchema, ownsDatabase } = rows[0] ?? {};
  const from = `from public, ${escapeIdentifier(name)}`;
  return [
    ...(ownsSchema ? [`revoke create on schema ${escapeIdentifier(schema)} ${from}`] : []),
    ...(ownsDatabase ? [`revoke create, temporary on database ${escapeIdentifier(mine.database)} ${from}`] : []),
    ...(mine.isSuperuser ? [`revoke execute on function ${LARGE_OBJECT_MAKERS.join(", ")} ${from}`] : []),
  ];
}
