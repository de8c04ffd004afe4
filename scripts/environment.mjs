import { existsSync, readFileSync } from "node:fs";
import { parseEnv } from "node:util";

/**
 * The settings: those of the environment, completed from a file `.env` where there is one.
 * @returns {NodeJS.ProcessEnv}
 */
export function readEnvironment() {
  const file = existsSync(".env") ? parseEnv(readFileSync(".env", "utf8")) : {};
  return { ...file, ...process.env };
}
