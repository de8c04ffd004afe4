import { tsImport } from "tsx/esm/api";
import { Failure } from "../failure.mjs";

/**
 * The settings as lib/platform/env.ts understands them. Throws a Failure that lists all that are wrong.
 * @param {NodeJS.ProcessEnv} source
 * @returns {Promise<import("../../lib/platform/env.ts").Env>}
 */
export async function loadSettings(source) {
  const { parseEnv } = await tsImport("../../lib/platform/env.ts", import.meta.url);
  try {
    return parseEnv(source);
  } catch (error) {
    throw new Failure(error instanceof Error ? error.message : String(error));
  }
}
