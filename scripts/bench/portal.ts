import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { migrate } from "@/lib/platform/db/migrate";
import { findFreePort } from "../free-port.mjs";
import { startPostgres } from "../postgres/start-postgres.mjs";
import { step } from "../process/progress.mjs";
import { ensureBuilt } from "../start/ensure-built.mjs";

interface Portal {
  url: string;
  databaseUrl: string;
  /** Resident memory of the server process in words; Linux alone tells */
  memory(): string;
  /** One more server process of the same build on the same database */
  another(): Promise<string>;
  stop(): Promise<void>;
}

/**
 * Builds what changed and starts it on free ports with a new database and data folder; `fill` runs before the first request.
 */
export async function startPortal(fill: (databaseUrl: string, dataDir: string) => Promise<void>): Promise<Portal> {
  await step("Build", ensureBuilt);
  const dataDir = mkdtempSync(path.join(tmpdir(), "masthead-bench-"));
  const postgres = await startPostgres(dataDir);
  const servers: ChildProcess[] = [];
  const serve = async () => {
    const port = await findFreePort();
    const env = {
      ...process.env,
      NODE_ENV: "production" as const,
      PORT: String(port),
      HOST: "127.0.0.1",
      DATA_DIR: dataDir,
      DATABASE_URL: postgres.url,
      READER_DATABASE_URL: postgres.readerUrl,
      LOG_LEVEL: "warn",
    };
    const stdio = ["ignore", "ignore", "inherit"] as const;
    const server = spawn(process.execPath, [".masthead/portal-server.cjs"], { env, stdio: [...stdio] });
    servers.push(server);
    const url = `http://127.0.0.1:${port}`;
    await untilReady(url, server);
    return { url, pid: server.pid ?? 0 };
  };
  const stop = async () => {
    for (const server of servers) {
      server.kill("SIGTERM");
      if (server.exitCode === null) await new Promise((resolve) => server.once("exit", resolve));
    }
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    await migrate(postgres.url, path.resolve("prisma/migrations"), { readerUrl: postgres.readerUrl });
    await fill(postgres.url, dataDir);
    const first = await serve();
    return {
      url: first.url,
      databaseUrl: postgres.url,
      memory: () => residentMemory(first.pid),
      another: async () => (await serve()).url,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function untilReady(url: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (server.exitCode !== null) throw new Error("The server ended while it started.");
    const isReady = await fetch(`${url}/readyz`).then(
      (response) => response.ok,
      () => false,
    );
    if (isReady) return;
    await sleep(100);
  }
  throw new Error(`${url}/readyz did not become ready in 30 s.`);
}

function residentMemory(pid: number): string {
  const file = `/proc/${pid}/status`;
  if (!existsSync(file)) return `not known on ${process.platform}`;
  const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(file, "utf8"))?.[1]);
  return `${Math.round(kilobytes / 1_024)} MB`;
}
