import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { ImageResponse } from "@vercel/og";
import sharp, { type PngOptions } from "sharp";

/**
 * Loads @vercel/og on Node 20, where its bundled CommonJS parts miss `require` and `__dirname` (see decision 005).
 * To be called only in a process of its own, since it defines both globally.
 */
export async function loadVercelOg(): Promise<typeof ImageResponse> {
  const fromProject = createRequire(join(process.cwd(), "package.json"));
  const fromOg = createRequire(fromProject.resolve("@vercel/og"));
  const fromSatori = createRequire(fromOg.resolve("satori"));
  Object.assign(globalThis, { require: fromOg, __dirname: dirname(fromSatori.resolve("harfbuzzjs/hb.wasm")) });
  leavePngsUnpacked();
  return (await import("@vercel/og")).ImageResponse;
}

// @vercel/og packs what it drew only for us to unpack it: half of its time, unless told how hard to pack.
function leavePngsUnpacked(): void {
  const { png } = sharp.prototype;
  sharp.prototype.png = function (options?: PngOptions) {
    return png.call(this, options ?? { compressionLevel: 0 });
  };
}
