import { build } from "esbuild";

/** Bundles the page cache that Next loads by path (see next.config.ts) into .masthead/isr-handler.cjs. */
export async function bundleHandler() {
  await build({
    entryPoints: ["lib/platform/next/isr-handler.ts"],
    outfile: ".masthead/isr-handler.cjs",
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    external: ["pg"],
    footer: { js: "module.exports = module.exports.IsrHandler;" },
  });
}
