import type { Encoding } from "./accepted-encoding";

const suffixes: Record<Encoding, string> = { br: "-br", gzip: "-gzip", identity: "-identity" };
const ANY_SUFFIX = new RegExp(`(?:${Object.values(suffixes).join("|")})"$`);

/** The entity tag of one encoding of what the framework tagged: each has its own bytes (RFC 9110, 8.8.3.3). */
export const encodedTag = (tag: string, encoding: Encoding) => tag.replace(/"$/, `${suffixes[encoding]}"`);

/**
 * If-None-Match as the framework is to see it: the tags that name this encoding without its name, and those that name none, as files
 * have that are sent in one way. Undefined where no tag is left. `named` has the tags whose encoding was named.
 */
export function readKnownTags(
  header: string | undefined,
  encoding: Encoding,
): { header: string | undefined; named: ReadonlySet<string> } {
  const named = new Set<string>();
  const tags = (header ?? "").split(",").flatMap((part) => {
    const tag = part.trim();
    if (tag === "") return [];
    if (!ANY_SUFFIX.test(tag)) return [tag];
    const bare = tag.replace(ANY_SUFFIX, '"');
    if (encodedTag(bare, encoding) !== tag) return [];
    named.add(withoutWeakness(bare));
    return [bare];
  });
  return { header: tags.length > 0 ? tags.join(", ") : undefined, named };
}

/** A tag as the weak comparison sees it (RFC 9110, 8.8.3.2). */
export const withoutWeakness = (tag: string) => tag.replace(/^W\//, "");
