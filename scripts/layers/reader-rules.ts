import type { House } from "./house";
import { isForReaders, isTestFile, within } from "./import-rules";
import { fileRule, type Rule } from "./rule";
import type { Import, SourceFile } from "./source-file";

/** Ask with the role of readers. */
const READERS_FILES = ["lib/public/db"];
/** Hold no story: which pages are stale, and how often somebody tried something. */
const NEWSROOM_ROLE = ["lib/platform/cache", "lib/platform/auth/rate-limit"];

const isDatabase = (link: Import) =>
  link.isOurs ? within(link.target, "lib/platform/db") : /^(pg|@prisma\/adapter-pg)(\/|$)/.test(link.target);

/** The first import that leads to the database another way, with the files between. */
function otherWay(file: SourceFile, house: House): { line: number; way: string[] } | undefined {
  const seen = new Set([file.path]);
  const queue = file.imports.map((link) => ({ link, line: link.line, way: [link.target] }));
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { link, line, way } = next;
    const target = house.files.get(link.target);
    const isAllowed = [...READERS_FILES, ...NEWSROOM_ROLE].some((place) => within(link.target, place));
    if (link.isType || isAllowed || (target && within(target.path, "prisma/generated"))) continue;
    if (isDatabase(link)) return { line, way };
    if (!link.isOurs || !target || seen.has(target.path)) continue;
    seen.add(target.path);
    queue.push(...target.imports.map((one) => ({ link: one, line, way: [...way, one.target] })));
  }
  return undefined;
}

export const readerRules: Rule[] = [
  fileRule(
    "site-reads-as-reader",
    "Readers' pages ask with the role that can read nothing but what is public (decision 018).",
    (file, house) => {
      if (!isForReaders(file.path) || within(file.path, "lib/public/db") || isTestFile(file.path)) return [];
      const found = otherWay(file, house);
      return found ? [{ line: found.line, what: `reaches the database through ${found.way.join(", ")}` }] : [];
    },
  ),
];
