import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

/** Every file of the portal that uses sharp outside the decoding process, and why it may: docs/images.md. */
const reasons: Record<string, string> = {
  "lib/platform/pictures/picture-worker.mjs": "the decoding process itself",
  "lib/platform/pictures/stored-picture.ts": "opens only what a decoder wrote",
  "lib/engines/share-cards/prepare-picture.ts": "runs in the card process, which has the same limit",
  "lib/engines/share-cards/render-card.ts": "runs in the card process, on pictures it drew",
  "lib/engines/share-cards/serve-cards.ts": "runs in the card process",
  "lib/engines/share-cards/vercel-og.ts": "runs in the card process, encodes only",
  "lib/engines/share-cards/encode/encode-card.ts": "runs in the card process, encodes raw pixels",
  "lib/engines/share-cards/convert-card.ts": "converts cards that the card process drew",
  "lib/site/share/icon-file.ts": "draws an SVG that the portal writes",
};

const code = ["app", "components", "lib"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => path.posix.join(folder, file.replaceAll(path.sep, "/")))
    .filter((file) => /\.(ts|tsx|mjs)$/.test(file) && !/\.test\.tsx?$/.test(file) && !file.startsWith("lib/testing/")),
);

test("pictures are decoded in the known places only", () => {
  const found = code.filter((file) => /(?:from|import|require)\s*\(?\s*"sharp"/.test(readFileSync(file, "utf8")));
  expect(found.sort()).toEqual(Object.keys(reasons).sort());
});
