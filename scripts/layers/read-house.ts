import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { House } from "./house";
import { readSourceFile } from "./source-file";
import { replacedWords } from "./words/replaced-words";

const ROOTS = ["app", "components", "lib", "prisma", "demo", "scripts", "e2e"].filter((folder) => existsSync(folder));
/** Folders with documents and style sheets of ours; the stories of the demo newsroom are journalism */
const DOCUMENTS = ["app", "components", "docs", "lib", "prisma/schema"];
const NOT_WRITTEN_BY_US = "prisma/generated";

/** Reads all source files and documents of the repository. */
export function readHouse(): House {
  const beside = readdirSync(".", { withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = [...ROOTS.flatMap(walk), ...beside.map((entry) => entry.name)].filter((file) =>
    /\.(tsx?|mjs)$/.test(file),
  );
  const all = new Set(paths);
  const ours = paths.filter((file) => !file.startsWith(NOT_WRITTEN_BY_US) && file !== "next-env.d.ts");
  const documents = [...DOCUMENTS.flatMap(walk), ...beside.map((entry) => entry.name)]
    .filter((file) => /\.(md|css|prisma)$/.test(file))
    .map((file) => ({ path: file, replacedWords: replacedWords(readFileSync(file, "utf8")) }));
  const read = (file: string) => readSourceFile(file, readFileSync(file, "utf8"), (path) => all.has(path));
  return new House(ours.map(read), documents);
}

function walk(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.posix.join(entry.parentPath, entry.name));
}
