import { randomUUID } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, inject, it } from "vitest";
import { connect } from "./connect";
import { migrate } from "./migrate";
import { schemaDifference } from "./schema-difference";

const FUNCTION = `create table counted (id int primary key, twice int generated always as (id * 2) stored);
create function count_up() returns int language plpgsql as $$
begin
  insert into counted (id) values (1);
  return 1;
end $$;
create view doubled as select twice from counted;`;

const server = inject("databaseServer");
let url = "";
let folder = "";

beforeEach(async () => {
  const name = `migrate_${randomUUID().replaceAll("-", "")}`;
  folder = await mkdtemp(path.join(tmpdir(), "masthead-migrations-"));
  url = Object.assign(new URL(server), { pathname: `/${name}` }).href;
  await query(server, `create database ${name}`);
});

afterEach(async () => {
  await query(server, `drop database ${new URL(url).pathname.slice(1)} with (force)`);
  await rm(folder, { recursive: true });
});

describe("migrate", () => {
  it("applies what is new, once, whole function bodies included", async () => {
    await write("1_first", FUNCTION);
    expect(await migrate(url, folder)).toEqual({ applied: ["1_first"], edited: [] });
    expect(await migrate(url, folder)).toEqual({ applied: [], edited: [] });
    expect(await query(url, "select count_up()")).toEqual([{ count_up: 1 }]);
    expect(await query(url, "select twice from doubled")).toEqual([{ twice: 2 }]);
  });

  it("leaves nothing of a migration that fails, says why, and tries again only when asked to", async () => {
    await write("1_first", "create table half (id int);\nselect no_such_function();");
    await expect(migrate(url, folder)).rejects.toThrow(/1_first failed.*no_such_function/s);
    expect(await query(url, "select to_regclass('half') as half")).toEqual([{ half: null }]);
    await write("1_first", "create table half (id int);");
    await expect(migrate(url, folder)).rejects.toThrow("1_first failed");
    expect(await migrate(url, folder, { retry: true })).toEqual({ applied: ["1_first"], edited: [] });
  });

  it("refuses a database that is newer than the code", async () => {
    await write("1_first", "create table a (id int);");
    await write("2_second", "create table b (id int);");
    await migrate(url, folder);
    await rm(path.join(folder, "2_second"), { recursive: true });
    await expect(migrate(url, folder)).rejects.toThrow("newer than this version: it has 2_second");
  });

  it("refuses a database that another program made", async () => {
    await query(url, "create table theirs (id int)");
    await write("1_first", "create table a (id int);");
    await expect(migrate(url, folder)).rejects.toThrow("was not made by this portal");
  });

  it("tells of migrations that were changed after they had been applied", async () => {
    await write("1_first", "create table a (id int);");
    await migrate(url, folder);
    await write("1_first", "create table a (id bigint);");
    expect(await migrate(url, folder)).toEqual({ applied: [], edited: ["1_first"] });
  });

  it("lets one of two processes migrate and the other wait", async () => {
    await write("1_first", "create table a (id int); select pg_sleep(0.2);");
    const both = await Promise.all([migrate(url, folder), migrate(url, folder)]);
    expect(both.flatMap((one) => one.applied)).toEqual(["1_first"]);
  });

  it("names host and cause of a database that does not answer, never the password", async () => {
    await write("1_first", "select 1;");
    const silent = migrate("postgresql://user:hidden@127.0.0.1:1/news", folder);
    await expect(silent).rejects.toThrow("127.0.0.1:1/news (DATABASE_URL) does not answer: nothing listens there");
    await expect(silent).rejects.not.toThrow("hidden");
  });
});

describe("schemaDifference", () => {
  it("is silent about views, functions and generated columns of the portal's own migrations", async () => {
    expect(await schemaDifference(server, path.resolve("prisma/migrations"), path.resolve("prisma/schema"))).toBe(
      undefined,
    );
  });
});

async function write(name: string, sql: string): Promise<void> {
  await mkdir(path.join(folder, name), { recursive: true });
  await writeFile(path.join(folder, name, "migration.sql"), sql);
}

async function query(target: string, sql: string): Promise<unknown[]> {
  const client = await connect(target);
  return client
    .query(sql)
    .then((result) => result.rows)
    .finally(() => client.end());
}
