import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { run } from "../process/run.mjs";
import { fingerprint } from "./fingerprint.mjs";

const STAMP = "prisma/generated/.made-from";

/** Generates the database client when the schema or Prisma itself is another one. */
export async function ensureGenerated() {
  const now = fingerprint(["prisma/schema", "prisma.config.ts", "node_modules/prisma/package.json"]);
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === now) return "nothing to do";
  await run(process.execPath, ["scripts/database/generate.mjs"], {
    failure: "The database client could not be generated:",
  });
  writeFileSync(STAMP, now);
  return "generated";
}
