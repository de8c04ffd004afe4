import { build } from "esbuild";

/** Bundles the server process of the portal into .masthead/portal-server.cjs; packages are loaded from node_modules. */
export async function bundleServer() {
  await build({
    entryPoints: ["lib/platform/http/front/portal-server.ts"],
    outfile: ".masthead/portal-server.cjs",
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    packages: "external",
    sourcemap: "inline",
  });
}
