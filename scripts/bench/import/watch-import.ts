import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { connect } from "@/lib/platform/db/connect";

const EVERY = 500;
const STEP = 10_000;

/**
 * Imports a file as `npm run import` does and prints speed and memory at every 10,000 stories; seconds that it took and the
 * bytes of memory that the process held, twice a second.
 */
export async function watchImport(url: string, file: string): Promise<{ seconds: number; memory: number[] }> {
  const args = ["--conditions=react-server", "--import=tsx", "scripts/import.ts", "jsonl", file, "--source", "bench"];
  const start = performance.now();
  const child = spawn(process.execPath, args, {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, DATABASE_URL: url, LOG_LEVEL: "warn" },
  });
  const memory: number[] = [];
  const steps = await stepPrinter(url);
  const timer = setInterval(() => {
    memory.push(residentBytes(child.pid ?? 0));
    if (memory.length % 4 === 0) void steps.look(memory);
  }, EVERY);
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", resolve);
  });
  const code = await ended.finally(() => clearInterval(timer));
  await steps.end();
  if (code !== 0) throw new Error(`the import ended with ${code}`);
  return { seconds: (performance.now() - start) / 1_000, memory };
}

/** Prints a line whenever another 10,000 stories are there. */
async function stepPrinter(url: string) {
  const client = await connect(url);
  let [at, stories] = [performance.now(), 0];
  let looking: Promise<void> = Promise.resolve();
  const count = async (memory: number[]) => {
    const { rows } = await client.query<{ stories: number }>("select count(*)::int as stories from story");
    const now = rows[0]?.stories ?? 0;
    if (Math.floor(now / STEP) === Math.floor(stories / STEP)) return;
    const seconds = (performance.now() - at) / 1_000;
    const megabytes = Math.round(Math.max(...memory.slice(-40)) / 1_048_576);
    console.log(`\n${now} stories, ${Math.round((now - stories) / seconds)}/s since the last line, ${megabytes} MB`);
    [at, stories] = [performance.now(), now];
  };
  return {
    look: (memory: number[]) => {
      looking = looking.then(() => count(memory));
      return looking;
    },
    end: () => looking.finally(() => client.end()),
  };
}

/** Linux alone tells; elsewhere 0. */
function residentBytes(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) * 1_024;
  } catch {
    return 0;
  }
}
