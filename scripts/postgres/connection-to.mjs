import { readFileSync } from "node:fs";
import path from "node:path";
import { runningServer } from "./running-server.mjs";

/**
 * Connection string of the embedded database while a portal runs it; undefined when it is down.
 * @param {string} dataDir
 * @returns {string | undefined}
 */
export function connectionTo(dataDir) {
  const running = runningDatabase(dataDir);
  return running && databaseUrl(running.port, running.password);
}

/**
 * The same with the role of readers; undefined also where a portal from before that role runs it.
 * @param {string} dataDir
 * @returns {string | undefined}
 */
export function readerConnectionTo(dataDir) {
  const running = runningDatabase(dataDir);
  return running?.readerPassword && readerUrl(running.port, running.readerPassword);
}

/** @param {string} dataDir @returns {{ port: number, password: string, readerPassword?: string } | undefined} */
function runningDatabase(dataDir) {
  const server = runningServer(path.resolve(dataDir, "postgres"));
  if (!server?.ready) return undefined;
  return { ...JSON.parse(readFileSync(path.resolve(dataDir, "postgres.json"), "utf8")), port: server.port };
}

/**
 * @param {number} port
 * @param {string} password
 * @param {string} [name]
 */
export function databaseUrl(port, password, name = "masthead") {
  return `postgresql://masthead:${password}@127.0.0.1:${port}/${name}`;
}

export const READER_ROLE = "masthead_reader";

/**
 * @param {number} port
 * @param {string} password
 */
export function readerUrl(port, password) {
  return `postgresql://${READER_ROLE}:${password}@127.0.0.1:${port}/masthead`;
}
