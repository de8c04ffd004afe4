import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { holderOf, takeLock } from "../process/lock.mjs";

const FOLDER = ".masthead/servers";

/** Notes that this process serves from the folder's build, so that no other replaces it meanwhile. */
export function registerServer() {
  takeLock(path.join(FOLDER, String(process.pid)));
}

/** @returns {number[]} the living processes that serve from the folder's build */
export function otherServers() {
  if (!existsSync(FOLDER)) return [];
  return readdirSync(FOLDER).flatMap((name) => holderOf(path.join(FOLDER, name)) ?? []);
}
