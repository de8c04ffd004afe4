import "server-only";
import { settle } from "../cache/settle";
import { database } from "../db/database";
import { readerDatabase } from "../db/reader-database";
import { log } from "../log";
import { hasPulse } from "./loop-pulse";

async function check(name: string, work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
    return "ok";
  } catch (err) {
    log.error({ err, check: name }, "not ready");
    return "failing";
  }
}

/** Whether this process can serve: "ok" or "failing" for each part, the cause only in the log. */
export async function readiness(): Promise<Record<"database" | "pageCache" | "jobs", string>> {
  const [state, pageCache] = await Promise.all([
    check("database", () =>
      Promise.all([
        database().$queryRaw`select count(*) from setting`,
        readerDatabase().$queryRaw`select count(*) from setting`,
      ]),
    ),
    check("pageCache", settle),
  ]);
  return { database: state, pageCache, jobs: hasPulse() ? "ok" : "failing" };
}
