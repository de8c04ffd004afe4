import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

const EVERY = 500;

/** Imports a file as `npm run import` does; seconds that it took and the bytes of memory that the process held, twice a second. */
export function watchImport(url: string, file: string): Promise<{ seconds: number; memory: number[] }> {
  const args = ["--conditions=react-server", "--import=tsx", "scripts/import.ts", "jsonl", file, "--source", "bench"];
  const start = performance.now();
  const child = spawn(process.execPath, args, {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, DATABASE_URL: url, LOG_LEVEL: "warn" },
  });
  const memory: number[] = [];
  const timer = setInterval(() => memory.push(residentBytes(child.pid ?? 0)), EVERY);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => {
      clearInterval(timer);
      if (code === 0) resolve({ seconds: (performance.now() - start) / 1_000, memory });
      else reject(new Error(`the import ended with ${code}`));
    });
  });
}

/** Linux alone tells; elsewhere 0. */
function residentBytes(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) * 1_024;
  } catch {
    return 0;
  }
}
