import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { build } from "esbuild";

/** What decides how a card looks and is not our code */
const packages = /^(@fontsource(-variable)?\/|any-ascii$|@vercel\/og$|harfbuzzjs$|bidi-js$|linebreak$|sharp$|wawoff2$)/;
const entry = `
  export { layOutCard } from "@/components/share-card/lay-out-card";
  export { renderCard } from "@/lib/engines/share-cards/render-card";
  export { Typesetter } from "@/lib/engines/share-cards/text/typesetter";`;

export interface Drawing {
  /** `cardTemplateVersion` */
  version: number;
  /** SHA-256 of all code that draws and of the versions of fonts and packages that it draws with */
  fingerprint: string;
}

/** Tells one way of drawing cards from another: comments, layout of the code and tests do not count. */
export async function drawingFingerprint(): Promise<string> {
  const { dependencies } = JSON.parse(await readFile("package.json", "utf8")) as { dependencies: object };
  const versions = Object.entries(dependencies).filter(([name]) => packages.test(name));
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: process.cwd(), loader: "ts" },
    ...{
      bundle: true,
      write: false,
      minify: true,
      packages: "external",
      format: "esm",
      platform: "node",
      jsx: "automatic",
    },
  });
  const code = outputFiles[0]?.text ?? "";
  return createHash("sha256").update(code).update(JSON.stringify(versions)).digest("hex");
}
