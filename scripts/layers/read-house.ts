import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { House } from "./house";
import { readSourceFile } from "./source-file";

const ROOTS = ["app", "components", "lib", "prisma", "demo", "scripts", "e2e"].filter((folder) => existsSync(folder));
const NOT_WRITTEN_BY_US = "prisma/generated";

/** Reads all source files below the working folder, and those beside it. */
export function readHouse(): House {
  const beside = readdirSync(".", { withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = [...ROOTS.flatMap(walk), ...beside.map((entry) => entry.name)].filter((file) =>
    /\.(tsx?|mjs)$/.test(file),
  );
  const all = new Set(paths);
  const ours = paths.filter((file) => !file.startsWith(NOT_WRITTEN_BY_US) && file !== "next-env.d.ts");
  return new House(ours.map((file) => readSourceFile(file, readFileSync(file, "utf8"), (path) => all.has(path))));
}

function walk(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.posix.join(entry.parentPath, entry.name));
}
