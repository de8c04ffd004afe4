import path from "node:path";
import { Failure } from "../failure.mjs";
import { startPostgres } from "../postgres/start-postgres.mjs";
import { atEnd, isEnding } from "../process/lifetime.mjs";
import { takeLock } from "../process/lock.mjs";

/**
 * The embedded database of a data folder, which one portal runs at a time.
 * @param {string} dataDir
 * @returns {Promise<{ url: string, readerUrl: string, ended: Promise<never> }>} `ended` rejects when the server ends on its own
 */
export async function openDatabase(dataDir) {
  const other = takeLock(path.join(dataDir, "portal.lock"));
  if (other) {
    throw new Failure(
      `Another portal (process ${other}) runs on the data in ${path.resolve(dataDir)}.\n` +
        "Stop it first, or give this one its own: DATA_DIR=.data-2 PORT=3001 npm start",
    );
  }
  const postgres = await startPostgres(dataDir);
  atEnd(postgres.stop);
  const ended = postgres.ended.then(() => {
    if (isEnding()) return new Promise(() => undefined);
    throw new Failure(`PostgreSQL ended unexpectedly; ${path.resolve(dataDir, "postgres.log")} says why.`);
  });
  // Steps that are still under way notice by themselves; who waits for the end asks for it later.
  ended.catch(() => undefined);
  return { url: postgres.url, readerUrl: postgres.readerUrl, ended: /** @type {Promise<never>} */ (ended) };
}
