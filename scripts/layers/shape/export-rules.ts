import type { House } from "../house";
import { within } from "../import-rules";
import type { Rule, Violation } from "../rule";

/** Read by a framework or a tool by its name: routes, configurations, and what vitest starts first */
const READ_BY_TOOLS = [/^app\//, /^[^/]+$/, /^lib\/testing\/database-server\.ts$/];
/** lib/testing/ids finds the inputs of all verbs in the files themselves. */
const isInputOfVerb = (file: string, name: string) => within(file, "lib/newsroom") && name.endsWith("Schema");

/** The names that other files take of each file; "*" where they take all. */
function takenNames(house: House): Map<string, Set<string>> {
  const taken = new Map<string, Set<string>>();
  for (const file of house.files.values()) {
    for (const { target, isOurs, names } of file.imports) {
      if (!isOurs || target === file.path) continue;
      const known = taken.get(target) ?? new Set();
      taken.set(target, known);
      for (const name of names) known.add(name);
    }
  }
  return taken;
}

function unusedExports(house: House): Violation[] {
  const taken = takenNames(house);
  return [...house.files.values()].flatMap(({ path, exports }) => {
    if (READ_BY_TOOLS.some((pattern) => pattern.test(path))) return [];
    const names = taken.get(path) ?? new Set();
    const unused = exports.filter(({ name }) => !names.has(name) && !names.has("*") && !isInputOfVerb(path, name));
    return unused.map(({ name }) => ({ file: path, what: `exports ${name}, which no other file imports` }));
  });
}

export const exportRules: Rule[] = [
  {
    name: "exports-are-used",
    why: "What only its own file uses needs no export, and what nobody uses is dead.",
    find: unusedExports,
  },
];
