import "server-only";
import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

const schema = z.object({ early: z.string(), site: z.string() });

let known: z.output<typeof schema> | undefined;

/** Addresses of the reader pages' own scripts, as scripts/build/bundle-elements.mjs named them; null before a build. */
export function siteAssets(): z.output<typeof schema> | null {
  if (known) return known;
  try {
    const file = path.join(process.cwd(), ".masthead", "site-assets.json");
    known = schema.parse(JSON.parse(readFileSync(/* turbopackIgnore: true */ file, "utf8")));
    return known;
  } catch {
    return null;
  }
}
