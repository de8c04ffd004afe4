import type { House } from "./house";
import { within } from "./import-rules";
import type { Rule } from "./rule";

const TAGS = "lib/newsroom/cache-tags.ts";

function users(house: House, ...places: string[]): Set<string> {
  const files = [...house.files.values()].filter(
    (file) => places.some((place) => within(file.path, place)) && !file.path.includes(".test."),
  );
  return new Set(
    files.flatMap((file) => file.imports.filter((link) => link.target === TAGS).flatMap((link) => link.names)),
  );
}

/** Tags that no page carries, or that no verb touches, are pages that stay old for ever. */
export const tagRules: Rule[] = [
  {
    name: "tags-are-read-and-written",
    why: "A tag that no page carries expires nothing, and one that no verb touches leaves its pages old for ever.",
    find: (house) => {
      const readers = users(house, "lib/site", "lib/public");
      const writers = users(house, "lib/newsroom");
      const tags = house.files.get(TAGS)?.exports.filter(({ name, isType }) => !isType && name.endsWith("Tag")) ?? [];
      return tags.flatMap(({ name }) => [
        ...(readers.has(name) ? [] : [{ file: TAGS, what: `${name} has no reader in lib/site and lib/public` }]),
        ...(writers.has(name) ? [] : [{ file: TAGS, what: `${name} has no writer in lib/newsroom` }]),
      ]);
    },
  },
];
