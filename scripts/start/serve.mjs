import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { Failure } from "../failure.mjs";
import { atEnd, isEnding } from "../process/lifetime.mjs";

/**
 * Starts the portal's server and returns once it answers. `ended` settles when the server ends.
 * @param {"start" | "dev"} mode
 * @param {{ PORT: number, HOST: string }} settings
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ ended: Promise<void> }>}
 */
export async function serve(mode, { PORT, HOST }, env) {
  const watch = pathToFileURL("scripts/start/end-with-parent.mjs").href;
  const args = ["--import", watch, ".masthead/portal-server.cjs"];
  const NODE_ENV = mode === "dev" ? /** @type {const} */ ("development") : /** @type {const} */ ("production");
  // In a group of its own: Ctrl-C reaches the portal, which ends the server before the database.
  const child = spawn(process.execPath, args, {
    detached: true,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    env: { ...env, NODE_ENV, NEXT_TELEMETRY_DISABLED: "1", MASTHEAD_PORTAL: String(process.pid) },
  });
  const exited = once(child, "exit");
  atEnd(() => endServer(child, exited));
  const held = holdOutput(child);
  await untilHealthy(HOST, PORT, child, held);
  held.release();
  const ended = exited.then(([code, signal]) => {
    if (!isEnding()) throw new Failure(`The server ended unexpectedly (${signal ?? `code ${code}`}).`);
  });
  return { ended };
}

/**
 * @param {string} host
 * @param {number} port
 * @param {import("node:child_process").ChildProcess} child
 * @param {{ text: () => string }} held
 */
async function untilHealthy(host, port, child, held) {
  const address = `http://${ownAddress(host)}:${port}/readyz`;
  let answer = "no answer";
  for (const end = Date.now() + 120_000; Date.now() < end; await sleep(50)) {
    if (child.exitCode !== null || child.signalCode) throw new Failure(`The server did not start:\n${held.text()}`);
    const response = await fetch(address, { redirect: "manual" }).catch(() => undefined);
    if (response?.ok) return;
    if (response) answer = `${response.status} ${(await response.text()).slice(0, 500)}`;
  }
  throw new Failure(`The server did not become healthy within two minutes (${address}: ${answer}).\n${held.text()}`);
}

/** @param {string} host */
function ownAddress(host) {
  if (host === "0.0.0.0" || host === "::") return "127.0.0.1";
  return host.includes(":") ? `[${host}]` : host;
}

/**
 * Keeps what the server writes until it is known whether it came up.
 * @param {import("node:child_process").ChildProcess} child
 */
function holdOutput(child) {
  let text = "";
  let isReleased = false;
  for (const [from, to] of /** @type {const} */ ([
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ])) {
    from?.on("data", (chunk) => {
      if (isReleased) to.write(chunk);
      else text += chunk;
    });
  }
  return { text: () => text, release: () => (isReleased = true) };
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @param {Promise<unknown>} exited
 */
async function endServer(child, exited) {
  if (child.exitCode !== null || child.signalCode) return;
  child.kill("SIGTERM");
  const isOver = await Promise.race([exited.then(() => true), sleep(10_000, false, { ref: false })]);
  if (!isOver) child.kill("SIGKILL");
  await exited;
}
