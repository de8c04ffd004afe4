import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/**
 * The server that runs on a cluster, read from its postmaster.pid; undefined when none does.
 * A file left by a crash names a process that is gone or is another program.
 * @param {string} cluster
 * @returns {{ pid: number, port: number, ready: boolean } | undefined}
 */
export function runningServer(cluster) {
  const file = path.join(cluster, "postmaster.pid");
  // Lines of postmaster.pid: pid, data folder, start time, port, socket folder, address, shared memory, status.
  const lines = textOf(file).split("\n");
  const pid = Number(lines[0]);
  if (!pid || !isServerOf(cluster, pid)) return undefined;
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === "ready" };
}

/** The text of a file that its server may remove at any moment; empty where there is none. @param {string} file */
function textOf(file) {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return "";
    throw error;
  }
}

/** @param {string} cluster */
export function removeStalePid(cluster) {
  if (!runningServer(cluster)) rmSync(path.join(cluster, "postmaster.pid"), { force: true });
}

/**
 * Ends a server: first as "fast shutdown" (open transactions are rolled back), after 20 s at once.
 * @param {string} cluster
 */
export async function stopServer(cluster) {
  const server = runningServer(cluster);
  if (!server) return;
  process.kill(server.pid, "SIGINT");
  if (await isGone(cluster, 20_000)) return;
  process.kill(server.pid, "SIGQUIT");
  await isGone(cluster, 5_000);
}

/**
 * @param {string} cluster
 * @param {number} milliseconds
 */
async function isGone(cluster, milliseconds) {
  for (const end = Date.now() + milliseconds; Date.now() < end; await sleep(20)) {
    if (!runningServer(cluster)) return true;
  }
  return false;
}

/**
 * @param {string} cluster
 * @param {number} pid
 */
function isServerOf(cluster, pid) {
  try {
    process.kill(pid, 0);
    const commandLine = `/proc/${pid}/cmdline`;
    if (existsSync(commandLine)) return readFileSync(commandLine, "utf8").split("\0").includes(cluster);
    return execFileSync("ps", ["-p", String(pid), "-o", "command="], { encoding: "utf8" }).includes(cluster);
  } catch {
    return false;
  }
}
