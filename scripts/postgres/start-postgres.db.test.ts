import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connect } from "@/lib/platform/db/connect";
import { connectionTo, readerConnectionTo } from "./connection-to.mjs";
import { runningServer } from "./running-server.mjs";
import { startPostgres } from "./start-postgres.mjs";

let folder = "";
const cluster = () => path.join(folder, "postgres");

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "masthead-server-"));
});
afterAll(() => rm(folder, { recursive: true }));

describe("startPostgres", () => {
  it("keeps data, port and password from one start to the next, the password for its owner alone", async () => {
    const first = await startPostgres(folder, { throwaway: true });
    await query(first.url, "create table kept as select 'news' as word");
    await first.stop();
    expect(runningServer(cluster())).toBe(undefined);
    const second = await startPostgres(folder, { throwaway: true });
    expect(second.url).toBe(first.url);
    expect(connectionTo(folder)).toBe(first.url);
    expect(await query(second.url, "select word from kept")).toEqual([{ word: "news" }]);
    await second.stop();
    expect(connectionTo(folder)).toBe(undefined);
    expect((await stat(path.join(folder, "postgres.json"))).mode & 0o077).toBe(0);
  });

  it("stops the server that a killed portal left behind, and what it had committed is there", async () => {
    const portal = await portalThatServes();
    const orphan = runningServer(cluster())?.pid ?? 0;
    portal.kill("SIGKILL");
    await new Promise((resolve) => portal.once("exit", resolve));
    expect(runningServer(cluster())?.pid).toBe(orphan);
    const next = await startPostgres(folder, { throwaway: true });
    expect(runningServer(cluster())?.pid).not.toBe(orphan);
    expect(await query(next.url, "select word from kept")).toEqual([{ word: "news" }]);
    await next.stop();
  });

  it("passes over a pid file whose number another program has by now", async () => {
    await writeFile(path.join(cluster(), "postmaster.pid"), `${process.pid}\n${cluster()}\n0\n5432\n\n\n\nready   \n`);
    const server = await startPostgres(folder, { throwaway: true });
    expect(await query(server.url, "select 1 as one")).toEqual([{ one: 1 }]);
    await server.stop();
  });

  it("gives data from before the role of readers that role, and keeps its password for the owner alone", async () => {
    const file = path.join(folder, "postgres.json");
    const { readerPassword, ...old } = JSON.parse(await readFile(file, "utf8"));
    await writeFile(file, JSON.stringify(old));
    const first = await startPostgres(folder, { throwaway: true });
    await query(first.url, "drop role masthead_reader");
    await first.stop();
    await writeFile(file, JSON.stringify(old));
    const server = await startPostgres(folder, { throwaway: true });
    expect(readerConnectionTo(folder)).toBe(server.readerUrl);
    expect(server.readerUrl).not.toContain(readerPassword);
    const role = "select current_user as role, current_setting('default_transaction_read_only') as read_only";
    expect(await query(server.readerUrl, role)).toEqual([{ role: "masthead_reader", read_only: "on" }]);
    await expect(query(server.readerUrl, "select word from kept")).rejects.toThrow("permission denied for table kept");
    expect((await stat(file)).mode & 0o077).toBe(0);
    await server.stop();
    expect(readerConnectionTo(folder)).toBe(undefined);
  });

  it("says why it cannot start, in the words of the server", async () => {
    const file = path.join(cluster(), "postgresql.conf");
    const settings = await readFile(file, "utf8");
    await writeFile(file, `${settings}\nshared_buffers = nonsense\n`);
    await expect(startPostgres(folder)).rejects.toThrow(/PostgreSQL did not start.*nonsense/s);
    await writeFile(file, settings);
  });

  it("refuses data whose password is lost instead of making new data", async () => {
    await rm(path.join(folder, "postgres.json"));
    await expect(startPostgres(folder)).rejects.toThrow("postgres.json is missing");
    expect(existsSync(path.join(cluster(), "PG_VERSION"))).toBe(true);
  });

  it("sorts and folds letters of every script, whatever locales the machine has", async () => {
    const url = process.env.DATABASE_URL ?? "";
    const [row] = await query(url, "select lower('ÉÄΣЖ') as small, 'é' ~* 'É' as same, 'a' < 'B' as by_code");
    expect(row).toEqual({ small: "éäσж", same: true, by_code: false });
  });
});

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = await connect(url);
  return client
    .query(sql)
    .then((result) => result.rows)
    .finally(() => client.end());
}

function portalThatServes(): Promise<ChildProcess> {
  const script = `
    import { startPostgres } from ${JSON.stringify(path.resolve("scripts/postgres/start-postgres.mjs"))};
    await startPostgres(${JSON.stringify(folder)}, { throwaway: true });
    console.log("up");
    setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((resolve) => child.stdout.once("data", () => resolve(child)));
}
