import { isTest, within } from "../import-rules";
import { fileRule, type Rule } from "../rule";

/** What others may import of each engine: what it does, what it is given, and where a process of its own begins. */
const ENTRIES: Record<string, string[]> = {
  "lib/engines/share-cards": ["share-cards", "card-model", "serve-cards"],
  "lib/engines/text-index": ["text-index"],
};

export const engineRules: Rule[] = [
  fileRule("engines-have-entries", "What is inside an engine can change without a look at who uses it.", (file) =>
    Object.entries(ENTRIES)
      .filter(([engine]) => !within(file.path, engine) && !isTest(file.path))
      .flatMap(([engine, entries]) =>
        file.imports
          .filter(({ target }) => within(target, engine))
          .filter(({ target }) => !entries.some((entry) => within(target, `${engine}/${entry}`)))
          .map(({ line, target }) => ({ line, what: `imports ${target}, which is inside ${engine}` })),
      ),
  ),
];
