import type { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { publicNow, reader as readersDoor } from "@/lib/public/db/reader";
import { connect } from "../connect";
import { readerDatabase } from "../reader-database";

// Written out, not taken from reader-rights.ts: what the role can reach must be changed in two places.
const READABLE = [
  ...["public_address", "public_author", "public_correction", "public_media", "public_month"],
  ...["public_query_address", "public_query_base", "public_removal"],
  ...["public_retraction", "public_search_promotion", "public_section", "public_story", "public_story_byline"],
  ...["public_story_copy", "public_story_topic", "public_storyline_part", "public_topic", "public_word"],
  ...["public_word_count", "setting"],
];
const CALLABLE = [
  ...[
    "is_free",
    "newsroom_now",
    "public_closest",
    "public_indexed",
    "public_namesakes",
    "public_newest_span",
    "public_related",
  ],
  ...["public_search", "public_search_facets", "public_suggestions", "word_stems"],
];
/** SQLSTATE codes: insufficient_privilege; a view that nothing can be written to (object_not_in_prerequisite_state). */
const DENIED = "42501";
const REFUSED = [DENIED, "55000"];

let owner: Client;
let reader: Client;

beforeAll(async () => {
  owner = await connect(process.env.DATABASE_URL ?? "");
  reader = await connect(process.env.READER_DATABASE_URL ?? "");
  // A setting of the role that it can undo protects nothing.
  await reader.query("set default_transaction_read_only = off");
});
afterAll(() => Promise.all([owner.end(), reader.end()]));

const codeOf = (sql: string) =>
  reader.query(sql).then(
    () => "done",
    (error: { code?: string }) => error.code,
  );

async function relations(): Promise<{ name: string; kind: string; column: string }[]> {
  const { rows } = await owner.query(`
    select c.relname as name, c.relkind::text as kind, (select quote_ident(attname) from pg_attribute
      where attrelid = c.oid and attnum = 1) as column
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v', 'm', 'f', 'p') order by 1`);
  return rows;
}

describe("the role of readers", () => {
  it("reads the public views and the settings, and no other relation there is", async () => {
    const all = await relations();
    expect(all.length).toBeGreaterThan(55);
    const readable: string[] = [];
    for (const { name } of all) {
      const code = await codeOf(`select * from "${name}" limit 0`);
      if (code === "done") readable.push(name);
      else expect([name, code]).toEqual([name, DENIED]);
    }
    expect(readable).toEqual(READABLE);
  });

  it("is the one that readers' pages ask with", async () => {
    expect(await readerDatabase().$queryRaw`select current_user::text as role`).toEqual([{ role: "masthead_reader" }]);
    expect(readersDoor()).toBe(readerDatabase());
    expect(await publicNow()).toBeInstanceOf(Date);
    expect(await readerDatabase().story.count().catch(String)).toMatch(
      /permission denied for table story|denied access/,
    );
  });

  it("writes to none of them", async () => {
    for (const { name, column, kind } of await relations()) {
      const refused = kind === "r" ? [DENIED] : REFUSED;
      expect(refused, name).toContain(await codeOf(`insert into "${name}" default values`));
      expect(refused, name).toContain(await codeOf(`update "${name}" set ${column} = ${column}`));
      expect(refused, name).toContain(await codeOf(`delete from "${name}"`));
      if (kind === "r") expect([name, await codeOf(`truncate "${name}"`)]).toEqual([name, DENIED]);
      expect([name, await codeOf(`do $$ begin lock table "${name}"; end $$`)]).toEqual([name, DENIED]);
    }
  });

  it("calls the functions of readers' pages, and no other of ours", async () => {
    const { rows } = await owner.query<{ name: string; mayCall: boolean }>(`
      select p.proname as name, has_function_privilege('masthead_reader', p.oid, 'execute') as "mayCall" from pg_proc p
      where p.pronamespace = 'public'::regnamespace
        and not exists (select from pg_depend d where d.objid = p.oid and d.classid = 'pg_proc'::regclass and d.deptype = 'e')
      order by 1`);
    expect(rows.filter((row) => row.mayCall).map((row) => row.name)).toEqual(CALLABLE);
    expect(rows.length).toBeGreaterThan(CALLABLE.length + 5);
    expect(await codeOf("select copies_of('{}')")).toBe(DENIED);
  });

  it("gets the owner's rights only in views and in functions with a fixed search path", async () => {
    const { rows: views } = await owner.query(
      "select relname from pg_class where relkind = 'v' and reloptions::text ~ 'invoker'",
    );
    expect(views).toEqual([]);
    const { rows } = await owner.query<{ name: string; path: string | null }>(`
      select proname as name, (select s from unnest(proconfig) s where s like 'search_path=%') as path from pg_proc
      where pronamespace = 'public'::regnamespace and prosecdef order by 1`);
    const definers = CALLABLE.filter((name) => name.startsWith("public_"));
    expect(rows).toEqual(definers.map((name) => ({ name, path: "search_path=public, pg_temp" })));
  });
});

describe("as a reader", () => {
  it.each([
    ["becomes the owner", "set role masthead"],
    ["becomes the owner for the session", "set session authorization masthead"],
    ["becomes an administrator", "alter role masthead_reader superuser"],
    ["makes roles", "create role helper"],
    ["makes tables", "create table notes (text text)"],
    ["makes temporary tables", "create temporary table story (id uuid)"],
    ["makes functions", "create function newsroom_now(x int) returns int language sql return 1"],
    [
      "makes temporary functions",
      "create function pg_temp.newsroom_now() returns timestamptz language sql return now()",
    ],
    ["makes schemas", "create schema mine"],
    ["makes extensions", "create extension dblink"],
    ["makes databases", "create database mine"],
    ["stores large objects", "select lo_create(0)"],
    ["stores large objects the old way", "select lo_creat(-1)"],
    ["stores bytes", "select lo_from_bytea(0, 'x')"],
    ["imports files", "select lo_import('/etc/passwd')"],
    ["exports files", "select lo_export(1, '/tmp/x')"],
    ["reads files", "select pg_read_file('PG_VERSION')"],
    ["reads files as bytes", "select pg_read_binary_file('PG_VERSION')"],
    ["lists folders", "select pg_ls_dir('.')"],
    ["runs programs", "copy setting to program 'cat'"],
    ["writes files", "copy setting to '/tmp/x'"],
    ["ends other sessions", "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'masthead'"],
    ["reloads the server", "select pg_reload_conf()"],
    ["changes the server", "alter system set log_statement = 'all'"],
    [
      "changes the database",
      "do $$ begin execute format('alter database %I set work_mem = ''1GB''', current_database()); end $$",
    ],
    ["logs statements", "select set_config('log_statement', 'all', false)"],
    ["skips triggers", "select set_config('session_replication_role', 'replica', false)"],
    ["loads libraries", "select set_config('session_preload_libraries', 'x', false)"],
    ["reads passwords", "select rolpassword from pg_authid"],
    ["reads statistics of columns", "select * from pg_statistic"],
  ])("nobody %s", async (_, sql) => {
    expect(await codeOf(sql)).toBe(DENIED);
  });

  it("neither the newsroom's statements nor samples of its texts show in the server's views", async () => {
    await owner.query("analyze");
    const { rows: active } = await reader.query(
      "select query from pg_stat_activity where usename = 'masthead' and query not in ('', '<insufficient privilege>')",
    );
    expect(active).toEqual([]);
    const { rows: samples } = await reader.query(
      "select distinct tablename from pg_stats where schemaname = 'public' and tablename <> 'setting'",
    );
    expect(samples).toEqual([]);
  });
});
