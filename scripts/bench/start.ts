import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Failure } from "../failure.mjs";
import { findFreePort } from "../free-port.mjs";
import { report } from "../report";
import { printTable } from "./figures";

const LIMIT_MS = 20 * 60_000;

/** Runs `npm start` in a folder until the front page is answered, then ends it; returns the seconds to that page. */
async function startOnce(folder: string, port: number): Promise<number> {
  const env = {
    ...process.env,
    PORT: String(port),
    HOST: "127.0.0.1",
    DATA_DIR: path.join(folder, ".data"),
    DATABASE_URL: "",
  };
  const begun = performance.now();
  const portal = spawn("npm", ["start"], { cwd: folder, env, stdio: ["ignore", "ignore", "inherit"] });
  const ended = new Promise((resolve) => portal.once("exit", resolve));
  try {
    while (!(await isAnswered(`http://127.0.0.1:${port}/`))) {
      if (portal.exitCode !== null) throw new Failure("npm start ended before it answered.");
      if (performance.now() - begun > LIMIT_MS) throw new Failure("npm start did not answer in 20 minutes.");
      await sleep(50);
    }
    return (performance.now() - begun) / 1_000;
  } finally {
    portal.kill("SIGTERM");
    await ended;
  }
}

const isAnswered = (url: string) =>
  fetch(url).then(
    (response) => response.ok,
    () => false,
  );

/** `npm run bench:start`: seconds from `npm start` to the first page, in a fresh clone and at the second start. */
await report(async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "masthead-clone-"));
  try {
    const clone = spawnSync("git", ["clone", "--quiet", process.cwd(), folder], { stdio: "inherit" });
    if (clone.status !== 0) throw new Failure("The repository could not be cloned.");
    const port = await findFreePort();
    const cold = await startOnce(folder, port);
    const second = await startOnce(folder, port);
    printTable(
      ["npm start to the first page", "seconds"],
      [
        ["fresh clone", cold],
        ["second start", second],
      ],
    );
    console.log(JSON.stringify({ cold, second }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
