import { readFileSync } from "node:fs";
import path from "node:path";
import { runningServer } from "./running-server.mjs";

/**
 * Connection string of the embedded database while a portal runs it; undefined when it is down.
 * @param {string} dataDir
 * @returns {string | undefined}
 */
export function connectionTo(dataDir) {
  const server = runningServer(path.resolve(dataDir, "postgres"));
  if (!server?.ready) return undefined;
  const { password } = JSON.parse(readFileSync(path.resolve(dataDir, "postgres.json"), "utf8"));
  return databaseUrl(server.port, password);
}

/**
 * @param {number} port
 * @param {string} password
 * @param {string} [name]
 */
export function databaseUrl(port, password, name = "masthead") {
  return `postgresql://masthead:${password}@127.0.0.1:${port}/${name}`;
}
