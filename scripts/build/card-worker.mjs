import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** Bundles the process that draws share cards into .masthead/card-worker.mjs; packages stay where npm put them. */
export async function buildCardWorker() {
  await build({
    absWorkingDir: root,
    entryPoints: ["scripts/build/card-process.ts"],
    outfile: ".masthead/card-worker.mjs",
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    jsx: "automatic",
    logLevel: "error",
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildCardWorker();
