import "server-only";
import { connect } from "../connect";
import { LARGE_OBJECT_MAKERS, READER_FUNCTIONS, READER_RELATIONS } from "./reader-rights";

/** Each row is a thing that the session's role can do and should not, or cannot and should; the name is for a message. */
const CHECKS: { what: (names: string) => string; sql: string; values?: unknown[] }[] = [
  {
    what: (names) =>
      `has attributes of an administrator (${names}): alter role ... nosuperuser nocreaterole nocreatedb`,
    sql: `select a.name from pg_roles r, lateral (values ('superuser', rolsuper), ('createrole', rolcreaterole), ('createdb', rolcreatedb),
        ('replication', rolreplication), ('bypassrls', rolbypassrls)) a (name, has)
      where r.rolname = current_user and a.has`,
  },
  {
    what: (names) => `is a member of ${names}: revoke that`,
    sql: "select roleid::regrole::text as name from pg_auth_members where member = current_user::regrole",
  },
  {
    what: (names) => `can read or write ${names}: restart the portal, which revokes that, or let the owner revoke it`,
    sql: `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and c.relkind in ('r', 'v', 'm', 'f', 'p')
        and not exists (select from pg_depend d where d.objid = c.oid and d.classid = 'pg_class'::regclass and d.deptype = 'e')
        and (has_table_privilege(c.oid, 'insert, update, delete, truncate, references, trigger')
          or has_any_column_privilege(c.oid, 'insert, update, references')
          or has_any_column_privilege(c.oid, 'select') and not coalesce(c.oid = any(
            select to_regclass(quote_ident(name)) from unnest($1::text[]) name), false))
      order by 1`,
    values: [READER_RELATIONS],
  },
  {
    what: (names) => `cannot read ${names}: restart the portal, which grants that`,
    sql: `select name from unnest($1::text[]) name
      where not coalesce(has_table_privilege(to_regclass(quote_ident(name)), 'select'), false)`,
    values: [READER_RELATIONS],
  },
  {
    what: (names) => `can call ${names}: restart the portal, which revokes that, or let the owner revoke it`,
    sql: `select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and p.proname <> all($1)
        and not exists (select from pg_depend d where d.objid = p.oid and d.classid = 'pg_proc'::regclass and d.deptype = 'e')
        and has_function_privilege(p.oid, 'execute')
      order by 1`,
    values: [READER_FUNCTIONS],
  },
  {
    what: (names) => `cannot call ${names}: restart the portal, which grants that`,
    sql: `select name from unnest($1::text[]) name
      where not exists (select from pg_proc p where p.proname = name and has_function_privilege(p.oid, 'execute'))`,
    values: [READER_FUNCTIONS],
  },
  {
    what: (names) => `can create objects in the schemas ${names}: revoke create on schema ... from public`,
    sql: `select n.nspname as name from pg_namespace n where n.nspname !~ '^pg_' and has_schema_privilege(n.oid, 'create')`,
  },
  {
    what: (names) =>
      `can create temporary tables or schemas: revoke create, temporary on database ${names} from public`,
    sql: `select quote_ident(current_database()) as name where has_database_privilege(current_database(), 'create, temporary')`,
  },
  {
    what: (names) =>
      `can store large objects: revoke execute on function ${names} from public, as a superuser in this database`,
    sql: "select name from unnest($1::text[]) name where has_function_privilege(name, 'execute')",
    values: [LARGE_OBJECT_MAKERS],
  },
];

/** Which protections the role of readers lacks, each with what restores it; none where it has them all. */
export async function readerWeaknesses(readerUrl: string): Promise<string[]> {
  const reader = await connect(readerUrl, "READER_DATABASE_URL");
  try {
    const found: string[] = [];
    for (const { what, sql, values } of CHECKS) {
      const { rows } = await reader.query<{ name: string }>(sql, values);
      if (rows.length > 0) found.push(what(rows.map(({ name }) => name).join(", ")));
    }
    return found;
  } finally {
    await reader.end();
  }
}
