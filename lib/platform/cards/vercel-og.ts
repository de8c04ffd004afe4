import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { ImageResponse } from "@vercel/og";

/**
 * Loads @vercel/og on Node 20, where its bundled CommonJS parts miss `require` and `__dirname` (see decision 005).
 * To be called only in a process of its own, since it defines both globally.
 */
export async function loadVercelOg(): Promise<typeof ImageResponse> {
  const fromProject = createRequire(join(process.cwd(), "package.json"));
  const fromOg = createRequire(fromProject.resolve("@vercel/og"));
  const fromSatori = createRequire(fromOg.resolve("satori"));
  Object.assign(globalThis, { require: fromOg, __dirname: dirname(fromSatori.resolve("harfbuzzjs/hb.wasm")) });
  return (await import("@vercel/og")).ImageResponse;
}
