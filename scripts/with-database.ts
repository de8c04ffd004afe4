import { parseEnv } from "@/lib/platform/env";
import { readEnvironment } from "./environment.mjs";
import { connectionTo, readerConnectionTo } from "./postgres/connection-to.mjs";
import { startPostgres } from "./postgres/start-postgres.mjs";

/** Runs `work` on the configured database; starts the embedded one for that time when it is meant and is not running. */
export async function withDatabase<T>(work: (url: string, readerUrl?: string) => Promise<T>): Promise<T> {
  Object.assign(process.env, readEnvironment());
  const { DATABASE_URL, READER_DATABASE_URL, DATA_DIR } = parseEnv(process.env);
  if (DATABASE_URL) return work(DATABASE_URL, READER_DATABASE_URL);
  const running = connectionTo(DATA_DIR);
  if (running) return work(running, readerConnectionTo(DATA_DIR));
  const postgres = await startPostgres(DATA_DIR);
  try {
    return await work(postgres.url, postgres.readerUrl);
  } finally {
    await postgres.stop();
  }
}
