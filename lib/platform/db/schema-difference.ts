import "server-only";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { readMigrationList } from "./migration-list";
import { withSchemaEngine } from "./with-schema-engine";

/**
 * SQL that leads from the migrations of a folder to the Prisma schema of another; undefined when they agree.
 * `server` is any PostgreSQL where databases may be made: the migrations are played in one that is dropped again.
 */
export async function schemaDifference(
  server: string,
  migrations: string,
  schema: string,
): Promise<string | undefined> {
  const names = (await readdir(schema)).filter((name) => name.endsWith(".prisma")).sort();
  const files = await Promise.all(
    names.map(async (name) => ({
      path: path.join(schema, name),
      content: await readFile(path.join(schema, name), "utf8"),
    })),
  );
  const list = await readMigrationList(migrations);
  const datamodels = files.map((file): [string, string] => [file.path, file.content]);
  const { stdout, exitCode } = await withSchemaEngine(server, datamodels, (engine) =>
    engine.diff({
      from: list.migrationDirectories.length > 0 ? { tag: "migrations", ...list } : { tag: "empty" },
      to: { tag: "schemaDatamodel", files },
      script: true,
      exitCode: true,
      filters: { externalTables: [], externalEnums: [] },
    }),
  );
  return exitCode === 2 && stdout ? stdout : undefined;
}
