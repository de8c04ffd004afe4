import "server-only";
import sharp from "sharp";
import type { CachedDocument } from "@/lib/platform/cache/cached-document";
import { openBytes, type ServedFile } from "@/lib/platform/http/file-response";
import { processWide } from "@/lib/platform/process-wide";

/** The pixel sizes in which the newsroom's mark is drawn; 32 and 48 stand in favicon.ico. */
export const iconSizes = { "apple-touch-icon.png": 180, "192.png": 192, "512.png": 512 } as const;

export type IconName = keyof typeof iconSizes | "favicon.ico";

const MAX_KEPT = 12;
const A_DAY = "public, max-age=86400";
const IN_ICO = [32, 48];

const kept = processWide("icons", () => new Map<string, Promise<Buffer>>());

/** The newsroom's mark, an SVG, as a file of pixels. */
export async function iconFile(mark: CachedDocument, name: IconName): Promise<ServedFile> {
  const etag = `${mark.etag}-${name.split(".")[0]}`;
  const made = kept.get(etag) ?? (name === "favicon.ico" ? ico(mark) : png(mark, iconSizes[name]));
  if (kept.size >= MAX_KEPT && !kept.has(etag)) kept.clear();
  kept.set(etag, made);
  const bytes = await made;
  return {
    contentType: name === "favicon.ico" ? "image/x-icon" : "image/png",
    bytes: bytes.length,
    ...{ etag, cacheControl: A_DAY },
    open: openBytes(bytes),
  };
}

const png = ({ bytes }: CachedDocument, size: number) =>
  sharp(bytes).resize(size, size).png({ palette: true }).toBuffer();

/** Pictures of several sizes in one file, each a PNG: https://learn.microsoft.com/windows/win32/uxguide/vis-icons */
async function ico(mark: CachedDocument): Promise<Buffer> {
  const pictures = await Promise.all(IN_ICO.map((size) => png(mark, size)));
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  for (const [index, picture] of pictures.entries()) {
    const at = 6 + 16 * index;
    const size = IN_ICO[index] ?? 0;
    head.set([size, size], at);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(picture.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += picture.length;
  }
  return Buffer.concat([head, ...pictures]);
}
