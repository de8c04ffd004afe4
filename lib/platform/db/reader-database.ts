import "server-only";
import { env } from "../env";
import { type Database, openDatabase, poolShares } from "./database";

const shared = globalThis as typeof globalThis & { mastheadReaderDatabase?: Database };

/** The database of this process as readers' pages use it: with the role of READER_DATABASE_URL where that is set (decision 018). */
export function readerDatabase(): Database {
  if (!shared.mastheadReaderDatabase) {
    const { READER_DATABASE_URL, DATABASE_URL, DATABASE_POOL } = env();
    const url = READER_DATABASE_URL ?? DATABASE_URL;
    if (!url) throw new Error("DATABASE_URL is not set: start the portal with `npm start`, which sets it.");
    shared.mastheadReaderDatabase = openDatabase(url, poolShares(DATABASE_POOL).readers, "masthead-readers");
  }
  return shared.mastheadReaderDatabase;
}
