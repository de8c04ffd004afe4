import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { connect } from "@/lib/platform/db/connect";
import { migrate } from "@/lib/platform/db/migrate";
import { aPort, startPortal } from "./started-portal";

const { DATABASE_URL = "", DATA_DIR = "" } = process.env;
let folder = "";

test.beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "masthead-refused-"));
});
test.afterAll(() => rm(folder, { recursive: true }));

/** What a start says that ends with exit code 1, and with no stack. */
async function refused(settings: Record<string, string>): Promise<string> {
  const { port } = await aPort();
  const portal = startPortal({ PORT: port, DATA_DIR: path.join(folder, "data"), ...settings });
  expect(await portal.ended, portal.output()).toBe(1);
  expect(portal.output()).not.toMatch(/\n\s+at /);
  return portal.output();
}

test("a busy port is named, with another one to try", async () => {
  const { port, close } = await aPort({ busy: true });
  const said = await refused({ PORT: port });
  close();
  expect(said).toContain(`Port ${port} is in use by another program. Choose another one: PORT=${Number(port) + 1}`);
});

test("all wrong settings are named at once", async () => {
  const said = await refused({ PORT: "seventy", SITE_URL: "news.example", JOBS: "maybe", ADMIN_PASSWORD: "short" });
  for (const name of ["PORT", "SITE_URL", "JOBS", "ADMIN_PASSWORD"]) expect(said).toContain(`  ${name}: must `);
});

test("a data folder that cannot be written is named", async () => {
  const place = path.resolve("package.json", "data");
  expect(await refused({ DATA_DIR: place })).toContain(`DATA_DIR: nothing can be written to ${place}`);
});

test("a data folder that another portal uses is left to it", async () => {
  const said = await refused({ DATA_DIR });
  expect(said).toContain(`runs on the data in ${DATA_DIR}`);
  expect(said).toMatch(/Another portal \(process \d+\).*Stop it first, or give this one its own: DATA_DIR=/s);
});

test("a database that does not answer is named without its password", async () => {
  const { port } = await aPort();
  const said = await refused({ DATABASE_URL: `postgresql://masthead:secret@127.0.0.1:${port}/news` });
  expect(said).toContain(`The database 127.0.0.1:${port}/news (DATABASE_URL) does not answer: nothing listens there.`);
  expect(said).not.toContain("secret");
});

test("a database that is newer than the code is left as it is", async () => {
  const server = await connect(DATABASE_URL);
  await server.query("create database newer");
  const url = new URL(DATABASE_URL);
  url.pathname = "/newer";
  await migrate(url.href, path.resolve("prisma/migrations"));
  const newer = await connect(url.href);
  const later = "29991231000000_from_the_future";
  await newer.query(
    `insert into _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
     values ('1', '1', $1, now(), 1)`,
    [later],
  );
  const said = await refused({ DATABASE_URL: url.href });
  expect(said).toContain(`The database is newer than this version: it has ${later}`);
  expect(said).toContain("Update the portal, or restore the backup");
  expect((await newer.query("select 1 from staff")).rowCount).toBe(0);
  await newer.end();
  await server.query("drop database newer");
  await server.end();
});
