import { parseEnv } from "@/lib/platform/env";
import { readEnvironment } from "./environment.mjs";
import { connectionTo } from "./postgres/connection-to.mjs";
import { startPostgres } from "./postgres/start-postgres.mjs";

/** Runs `work` on the configured database; starts the embedded one for that time when it is meant and is not running. */
export async function withDatabase<T>(work: (url: string) => Promise<T>): Promise<T> {
  Object.assign(process.env, readEnvironment());
  const { DATABASE_URL, DATA_DIR } = parseEnv(process.env);
  const running = DATABASE_URL ?? connectionTo(DATA_DIR);
  if (running) return work(running);
  const postgres = await startPostgres(DATA_DIR);
  try {
    return await work(postgres.url);
  } finally {
    await postgres.stop();
  }
}
