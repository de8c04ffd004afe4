import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { migrate } from "@/lib/platform/db/migrate";
import { findFreePort } from "@/scripts/free-port.mjs";
import { runningServer } from "@/scripts/postgres/running-server.mjs";
import { startPostgres } from "@/scripts/postgres/start-postgres.mjs";

export interface IsolatedPortal {
  address: string;
  dataDir: string;
  /** Where its server's debugger listens once it is woken by SIGUSR1 */
  inspectPort: number;
  /** Of its embedded database, the same after each start */
  url: string;
  /** `npm start`'s own script; settles at the first good answer of `/readyz` with the time of that */
  start(): Promise<number>;
  /** Kills its script, its servers and its database in one moment, as a power cut does */
  cut(): Promise<void>;
  end(): Promise<void>;
}

/** The processes that run, each with its parent; those that only wait to be buried do not run. */
function processes(): number[][] {
  const rows = execFileSync("ps", ["-A", "-o", "pid=,ppid=,stat="], { encoding: "utf8" }).trim().split("\n");
  const fields = rows.map((row) => row.trim().split(/\s+/));
  return fields.filter(([, , state]) => !state?.startsWith("Z")).map(([pid, parent]) => [Number(pid), Number(parent)]);
}

/** Every process below one of these, and these. */
function familyOf(roots: number[]): number[] {
  const pairs = processes();
  const family = new Set(roots);
  for (let size = 0; size < family.size; ) {
    size = family.size;
    for (const [pid = 0, parent = 0] of pairs) if (family.has(parent)) family.add(pid);
  }
  return [...family];
}

function kill(pids: number[]): void {
  for (const pid of pids) {
    try {
      process.kill(pid, "SIGKILL");
    } catch {
      // It ended with the process that it served.
    }
  }
}

/** A portal of the build with a data folder of its own, whose database `fill` has filled before the first start. */
export async function startIsolatedPortal(fill: (url: string) => Promise<unknown>): Promise<IsolatedPortal> {
  const dataDir = await mkdtemp(path.join(tmpdir(), "masthead-own-portal-"));
  const postgres = await startPostgres(dataDir);
  await migrate(postgres.url, path.resolve("prisma/migrations"));
  await fill(postgres.url);
  await postgres.stop();
  const port = await findFreePort();
  const address = `http://localhost:${port}`;
  // What the tests themselves were given is of another portal.
  const { DATABASE_URL, READER_DATABASE_URL, NODE_OPTIONS, ...given } = process.env;
  const own = { DATA_DIR: dataDir, PORT: String(port), HOST: "127.0.0.1", SITE_URL: address };
  const inspectPort = await findFreePort();
  const env = { ...given, ...own, NODE_OPTIONS: `--inspect-port=${inspectPort}` };
  let script = 0;

  async function start(): Promise<number> {
    const child = spawn(process.execPath, ["scripts/start.mjs"], { env, stdio: ["ignore", "pipe", "pipe"] });
    script = child.pid ?? 0;
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (output += text));
    const ended = once(child, "exit").then(() => true);
    for (;;) {
      const answer = await fetch(`${address}/readyz`).catch(() => undefined);
      if (answer?.ok) return performance.now();
      if (await Promise.race([ended, sleep(20, false)])) throw new Error(`The portal did not start:\n${output}`);
    }
  }

  async function cut(): Promise<void> {
    const database = runningServer(path.join(dataDir, "postgres"))?.pid;
    const family = familyOf([script, ...(database ? [database] : [])].filter(Boolean));
    kill(family);
    while (processes().some(([pid = 0]) => family.includes(pid))) await sleep(50);
  }

  async function end(): Promise<void> {
    await cut();
    await rm(dataDir, { recursive: true, force: true });
  }

  return { address, dataDir, inspectPort, url: postgres.url, start, cut, end };
}
