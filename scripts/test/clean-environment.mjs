import { tsImport } from "tsx/esm/api";

/**
 * The environment for tests: nothing in it that this machine's portal, its CI or a shell has set may change a result.
 * @param {Record<string, string | undefined>} [extra]
 * @returns {Promise<NodeJS.ProcessEnv>}
 */
export async function cleanEnvironment(extra = {}) {
  const { envSchema } = await tsImport("../../lib/platform/env.ts", import.meta.url);
  const env = { ...process.env };
  for (const name of ["NODE_ENV", "CI", "NODE_OPTIONS", "TZ", ...Object.keys(envSchema.shape)]) delete env[name];
  return Object.assign(env, { NEXT_TELEMETRY_DISABLED: "1" }, extra);
}
