import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { LOCKFILE } from "@/lib/platform/db/migration-list";
import { schemaDifference } from "@/lib/platform/db/schema-difference";
import { Failure } from "../failure.mjs";
import { startPostgres } from "../postgres/start-postgres.mjs";
import { report } from "../report";

const MIGRATIONS = path.resolve("prisma/migrations");

await report(async () => {
  const name = process.argv[2] ?? "";
  if (!/^[a-z0-9]+(_[a-z0-9]+)*$/.test(name)) {
    throw new Failure("Name the migration in small letters and underscores: npm run db:diff -- add_topics");
  }
  const sql = await difference();
  if (!sql) return console.log("schema and migrations agree: nothing to write");
  const moment = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const file = path.join(MIGRATIONS, `${moment}_${name}`, "migration.sql");
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(path.join(MIGRATIONS, "migration_lock.toml"), LOCKFILE);
  await writeFile(file, sql);
  console.log(
    `wrote ${path.relative(process.cwd(), file)}; append views and functions by hand, then npm run db:migrate`,
  );
});

async function difference(): Promise<string | undefined> {
  await mkdir(MIGRATIONS, { recursive: true });
  const folder = await mkdtemp(path.join(tmpdir(), "masthead-diff-"));
  try {
    const postgres = await startPostgres(folder, { throwaway: true });
    try {
      return await schemaDifference(postgres.url, MIGRATIONS, path.resolve("prisma/schema"));
    } finally {
      await postgres.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
