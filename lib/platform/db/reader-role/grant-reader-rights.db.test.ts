import { randomUUID } from "node:crypto";
import type { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connect } from "../connect";
import { DatabaseProblem } from "../database-problem";
import { grantReaderRights } from "./grant-reader-rights";
import { readerWeaknesses } from "./reader-weaknesses";

const url = process.env.DATABASE_URL ?? "";
const readerUrl = process.env.READER_DATABASE_URL ?? "";
const roles: string[] = [];
let owner: Client;

beforeAll(async () => {
  owner = await connect(url);
});
afterAll(async () => {
  for (const role of roles) await owner.query(`drop owned by ${role}; drop role ${role}`);
  await owner.end();
});

/** A role as an operator makes it. */
async function aRole(attributes = ""): Promise<{ role: string; url: string }> {
  const role = `readers_${randomUUID().replaceAll("-", "")}`;
  await owner.query(`create role ${role} login password 'secret' ${attributes}`);
  roles.push(role);
  return { role, url: withUser(role, "secret") };
}

function withUser(user: string, password: string): string {
  return Object.assign(new URL(url), { username: user, password }).href;
}

test("a new role can do nothing, then exactly what it should", async () => {
  const { url: newUrl } = await aRole();
  const [lacking, ...more] = await readerWeaknesses(newUrl);
  expect(lacking).toMatch(/^cannot read public_address, .*setting: restart the portal/);
  expect(more).toEqual([expect.stringMatching(/^cannot call newsroom_now, .*public_suggestions: restart the portal/)]);
  await grantReaderRights(owner, newUrl);
  expect(await readerWeaknesses(newUrl)).toEqual([]);
  await grantReaderRights(owner, newUrl);
  expect(await readerWeaknesses(newUrl)).toEqual([]);
  expect(await readerWeaknesses(readerUrl)).toEqual([]);
});

test("what it was given beyond that is named, and taken at the next start", async () => {
  await owner.query(`
    grant select on staff to masthead_reader;
    grant update (headline) on story_version to masthead_reader;
    create function tell_all() returns text language sql return 'all';
    grant create on schema public to masthead_reader;
    do $$ begin execute format('grant temporary on database %I to public', current_database()); end $$;
    grant execute on function lo_create(oid) to public;
    revoke select on public_month from masthead_reader;
    revoke execute on function newsroom_now() from masthead_reader`);
  const database = new URL(url).pathname.slice(1);
  expect(await readerWeaknesses(readerUrl)).toEqual([
    "can read or write staff, story_version: restart the portal, which revokes that, or let the owner revoke it",
    "cannot read public_month: restart the portal, which grants that",
    "can call tell_all(): restart the portal, which revokes that, or let the owner revoke it",
    "cannot call newsroom_now: restart the portal, which grants that",
    "can create objects in the schemas public: revoke create on schema ... from public",
    `can create temporary tables or schemas: revoke create, temporary on database ${database} from public`,
    "can store large objects: revoke execute on function lo_create(oid) from public, as a superuser in this database",
  ]);
  await grantReaderRights(owner, readerUrl);
  expect(await readerWeaknesses(readerUrl)).toEqual([]);
});

test("a role with other powers is named", async () => {
  const { role, url: strongUrl } = await aRole("createdb createrole");
  await owner.query(`grant pg_read_all_data to ${role}`);
  await grantReaderRights(owner, strongUrl);
  const [attributes, memberships, ...more] = await readerWeaknesses(strongUrl);
  expect(attributes).toMatch(/^has attributes of an administrator \(createrole, createdb\)/);
  expect(memberships).toMatch(/^is a member of pg_read_all_data/);
  expect(more).toEqual([expect.stringMatching(/^can read or write .*audit_event.* staff, /)]);
});

test("a role that no rights limit, or of another database, is refused with the cause", async () => {
  const refusal = async (readersUrl: string) => {
    const error: unknown = await grantReaderRights(owner, readersUrl).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(DatabaseProblem);
    return String((error as Error).message);
  };
  expect(await refusal(url)).toBe(
    "READER_DATABASE_URL: the role masthead is that of DATABASE_URL: name another one, or leave this setting out.",
  );
  const superuser = await aRole("superuser");
  expect(await refusal(superuser.url)).toMatch(/is a superuser, whom no right limits: name another one\.$/);
  const member = await aRole();
  await owner.query(`grant masthead to ${member.role}`);
  expect(await refusal(member.url)).toMatch(/is a member of masthead, so it has all its rights: revoke that\.$/);
  const elsewhere = Object.assign(new URL(readerUrl), { pathname: "/postgres" }).href;
  expect(await refusal(elsewhere)).toBe("READER_DATABASE_URL and DATABASE_URL must name one database on one server.");
  expect(await refusal(withUser("masthead_reader", "wrong"))).toMatch(
    /\(READER_DATABASE_URL\) refuses the user name or password\.$/,
  );
  const blind = await aRole();
  await owner.query(`alter role ${blind.role} set search_path = pg_catalog`);
  expect(await refusal(blind.url)).toMatch(/does not look in the schema of the tables: set its search_path\.$/);
});

test("an owner who is no superuser grants as much, but for large objects", async () => {
  const newsroom = await aRole();
  const readers = await aRole();
  const name = `own_${randomUUID().replaceAll("-", "")}`;
  await owner.query(`create database ${name} owner ${newsroom.role}`);
  try {
    const { migrate } = await import("../migrate");
    const at = (one: { url: string }) => Object.assign(new URL(one.url), { pathname: `/${name}` }).href;
    const { applied } = await migrate(at(newsroom), "prisma/migrations", { readerUrl: at(readers) });
    expect(applied.length).toBeGreaterThan(40);
    expect(await readerWeaknesses(at(readers))).toEqual([
      "can store large objects: revoke execute on function lo_creat(integer), lo_create(oid), lo_from_bytea(oid, bytea) from public, " +
        "as a superuser in this database",
    ]);
  } finally {
    await owner.query(`drop database ${name} with (force)`);
  }
});
