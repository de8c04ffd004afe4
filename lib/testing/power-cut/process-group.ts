import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { migrate } from "@/lib/platform/db/migrate";
import { runningServer } from "@/scripts/postgres/running-server.mjs";
import { startPostgres } from "@/scripts/postgres/start-postgres.mjs";
import type { Acknowledged } from "./acknowledged";

interface Worker {
  /** Settles when it has said so many lines */
  hasSaid(lines: number): Promise<void>;
  kill(): void;
  /** All that it said, once it is dead; a line that it did not finish was said to nobody */
  said: Promise<Acknowledged[]>;
}

export interface ProcessGroup {
  dataDir: string;
  url: string;
  work(settings: Record<string, string>): Worker;
  /** Kills the database server at once, as a power cut does; it writes as safely as in production */
  killPostgres(): Promise<void>;
  restartPostgres(): Promise<void>;
  end(): Promise<void>;
}

const SCRIPT = path.resolve("lib/testing/power-cut/newsroom-at-work.ts");

/** A database server of its own and processes that work on it, which a test may kill. */
export async function openProcessGroup(): Promise<ProcessGroup> {
  const dataDir = await mkdtemp(path.join(tmpdir(), "masthead-power-cut-"));
  const children: ChildProcess[] = [];
  let postgres = await startPostgres(dataDir);
  const { url } = postgres;
  await migrate(url, path.resolve("prisma/migrations"));

  function work(settings: Record<string, string>): Worker {
    const env = {
      ...process.env,
      DATABASE_URL: url,
      READER_DATABASE_URL: "",
      DATA_DIR: dataDir,
      LOG_LEVEL: "silent",
      ...settings,
    };
    const child = spawn(process.execPath, ["--conditions=react-server", "--import", "tsx", SCRIPT], {
      env,
      // It ends with this process: its input is closed then.
      stdio: ["pipe", "pipe", "inherit"],
    });
    children.push(child);
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
    const said = () => output.split("\n").slice(0, -1);
    const ended = once(child, "close").then(said);
    return {
      async hasSaid(lines) {
        while (said().length < lines) {
          if (child.exitCode !== null) throw new Error("The process ended by itself.");
          await sleep(5);
        }
      },
      kill: () => void child.kill("SIGKILL"),
      said: ended.then((lines) => lines.map((line): Acknowledged => JSON.parse(line))),
    };
  }

  async function killPostgres() {
    const server = runningServer(path.join(dataDir, "postgres"));
    if (!server) throw new Error("The database server is not running.");
    process.kill(server.pid, "SIGKILL");
    await postgres.ended;
    await postgres.stop();
  }

  async function restartPostgres() {
    // Its orphaned children hold the shared memory until they notice.
    for (let tries = 1; ; tries += 1) {
      const started = await startPostgres(dataDir).catch((error: unknown) => {
        if (tries === 40) throw error;
      });
      if (started) {
        postgres = started;
        break;
      }
      await sleep(250);
    }
    if (postgres.url !== url) throw new Error(`The database server came back at another address: ${postgres.url}`);
  }

  async function end() {
    for (const child of children) child.kill("SIGKILL");
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  }

  return { dataDir, url, work, killPostgres, restartPostgres, end };
}
