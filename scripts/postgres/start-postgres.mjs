import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, openSync, readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Failure } from "../failure.mjs";
import { findFreePort } from "../free-port.mjs";
import { findBinaries } from "./binaries.mjs";
import { createCluster } from "./create-cluster.mjs";
import { ensureDatabase } from "./ensure-database.mjs";
import { memorySettings } from "./memory-settings.mjs";
import { removeStalePid, runningServer, stopServer } from "./running-server.mjs";
import { asServerUser, chooseServerUser } from "./server-user.mjs";

/** @typedef {{ url: string, readerUrl: string, ended: Promise<unknown>, stop: () => Promise<void> }} Postgres */

const THROWAWAY = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "autovacuum=off"];

/**
 * Starts the embedded server under `dataDir`, makes its cluster and the database `masthead` at the first time,
 * and stops a server that a killed portal left behind.
 * @param {string} dataDir
 * @param {{ throwaway?: boolean }} [options] throwaway: speed before safety, for tests
 * @returns {Promise<Postgres>} `url` and `readerUrl` are connection strings of the database `masthead`; `ended` settles with the server
 */
export async function startPostgres(dataDir, { throwaway = false } = {}) {
  const folder = path.resolve(dataDir);
  const cluster = path.join(folder, "postgres");
  const { initdb, postgres } = await findBinaries();
  const user = chooseServerUser(cluster, [initdb, postgres]);
  await stopServer(cluster);
  removeStalePid(cluster);
  const access = await createCluster(folder, cluster, initdb, user);
  const port = await findFreePort(access.port);
  await access.remember(port);

  const log = path.join(folder, "postgres.log");
  const settings = [
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "log_checkpoints=off",
    "max_connections=200",
    ...memorySettings(),
  ];
  const args = [
    "-D",
    cluster,
    "-p",
    String(port),
    ...[...settings, ...(throwaway ? THROWAWAY : [])].flatMap((s) => ["-c", s]),
  ];
  const run = asServerUser(user, postgres, args);
  const output = openSync(log, "w", 0o600);
  // In a group of its own, so that Ctrl-C reaches only the portal, which stops its clients first.
  const child = spawn(run.file, run.args, { ...run.ids, detached: true, stdio: ["ignore", output, output] });
  closeSync(output);
  const ended = once(child, "exit");
  await untilReady(cluster, child, log);
  // An exit that nobody foresaw still ends the server; SIGINT is its orderly "fast" shutdown.
  const endWithUs = () => void child.kill("SIGINT");
  process.once("exit", endWithUs);
  const stop = async () => {
    process.off("exit", endWithUs);
    await stopServer(cluster);
  };
  try {
    return { ...(await ensureDatabase(port, access)), ended, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * @param {string} cluster
 * @param {import("node:child_process").ChildProcess} child
 * @param {string} log
 */
async function untilReady(cluster, child, log) {
  /** @type {string | undefined} */
  let ended;
  child.once("error", (error) => (ended = error.message));
  child.once("exit", (code, signal) => (ended = `ended with ${signal ?? `code ${code}`}`));
  // Recovery after a crash may take long; a server that has not ended is still at work.
  while (!runningServer(cluster)?.ready) {
    if (ended) throw new Failure(`PostgreSQL did not start: ${ended}.\n${lastLines(log)}(whole log: ${log})`);
    await sleep(20);
  }
  child.unref();
}

/** @param {string} log */
function lastLines(log) {
  const lines = existsSync(log) ? readFileSync(log, "utf8").trimEnd().split("\n").slice(-6) : [];
  return lines.map((line) => `  ${line}\n`).join("");
}
