import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const FOLDER = "public/assets";
const LIMIT = 10_240;
const entries = { early: "components/site/elements/early.ts", site: "components/site/elements/site.ts" };

/**
 * Bundles the custom elements of reader pages into public/assets, names hashed by content, and writes those names to
 * .masthead/site-assets.json. Throws when all of them together are over 10 KB gzipped.
 */
export async function bundleElements() {
  const result = await build({
    entryPoints: entries,
    outdir: FOLDER,
    entryNames: "[name]-[hash]",
    bundle: true,
    minify: true,
    format: "iife",
    target: ["es2022"],
    write: false,
  });
  const bytes = result.outputFiles.reduce((sum, file) => sum + gzipSync(file.contents).length, 0);
  if (bytes > LIMIT) throw new Error(`The scripts of reader pages have ${bytes} bytes gzipped; ${LIMIT} are allowed.`);
  const names = result.outputFiles.map((file) => path.basename(file.path));
  await mkdir(FOLDER, { recursive: true });
  await mkdir(".masthead", { recursive: true });
  for (const file of result.outputFiles) await writeFile(file.path, file.contents);
  const urls = Object.fromEntries(names.map((name) => [name.split("-")[0], `/assets/${name}`]));
  await writeFile(".masthead/site-assets.json", JSON.stringify(urls));
  const stale = (await readdir(FOLDER)).filter(
    (name) => /^(?:early|site)-\w{8}\.js$/.test(name) && !names.includes(name),
  );
  await Promise.all(stale.map((name) => rm(path.join(FOLDER, name))));
}
