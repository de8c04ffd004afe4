import { spawn } from "node:child_process";
import type { Timed } from "./time-questions";

/** Asks the product in a process of its own, whose settings name this database, as a server's do. */
export function askInProcess(
  database: { url: string; readerUrl: string },
  rounds: number,
): Promise<Timed & { stories: number }> {
  const args = ["--conditions=react-server", "--import=tsx", "scripts/bench/speed/time-questions.ts", String(rounds)];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      stdio: ["ignore", "inherit", "inherit", "ipc"],
      env: { ...process.env, DATABASE_URL: database.url, READER_DATABASE_URL: database.readerUrl, LOG_LEVEL: "warn" },
    });
    let told: (Timed & { stories: number }) | undefined;
    child.on("message", (message) => (told = message as Timed & { stories: number }));
    child.once("error", reject);
    child.once("exit", (code) => (told ? resolve(told) : reject(new Error(`the questions ended with ${code}`))));
  });
}
