import { step } from "../process/progress.mjs";
import { openDatabase } from "./open-database.mjs";
import { ownSecret } from "./own-secret.mjs";
import { prepareDatabase } from "./prepare-database.mjs";
import { serve } from "./serve.mjs";
import { registerServer } from "./servers-of-build.mjs";

/**
 * Opens the database, prepares it and starts the server on it.
 * @param {"start" | "dev"} mode
 * @param {import("../../lib/platform/env.ts").Env} settings
 * @param {NodeJS.ProcessEnv} source
 */
export async function launch(mode, settings, source) {
  const { DATABASE_URL, DATA_DIR, PORT, HOST } = settings;
  const embedded = DATABASE_URL ? undefined : await step("PostgreSQL", () => openDatabase(DATA_DIR));
  const addresses = embedded
    ? { DATABASE_URL: embedded.url, READER_DATABASE_URL: embedded.readerUrl }
    : { DATABASE_URL, READER_DATABASE_URL: settings.READER_DATABASE_URL };
  const secret = settings.AUTH_SECRET ?? ownSecret(DATA_DIR);
  const env = { ...source, ...addresses, AUTH_SECRET: secret, DATA_DIR, PORT: String(PORT), HOST };
  await prepareDatabase(env, { mayFillDemo: !DATABASE_URL });
  if (mode === "start") registerServer();
  const { ended } = await step("Server", () => serve(mode, settings, env));
  return { ended: Promise.race([ended, ...(embedded ? [embedded.ended] : [])]) };
}
