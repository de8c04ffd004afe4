// Runs alone in a process of its own (see picture-process.ts): whatever hostile bytes do here, they do to this process only.
import { writeFileSync } from "node:fs";
import exifReader from "exifreader";
import sharp from "sharp";

/** @typedef {import("./decoded-picture").DecodedPicture} DecodedPicture */
/** @typedef {import("./decoded-picture").PictureWords} PictureWords */

sharp.cache(false);
sharp.concurrency(1);
sharp.block({ operation: ["VipsForeignLoad"] });
for (const loader of ["Jpeg", "Png", "Webp", "Nsgif", "Heif", "Tiff"]) {
  sharp.unblock({ operation: [`VipsForeignLoad${loader}`] });
}

try {
  // When memory runs out, Linux ends this process before any other of the portal.
  writeFileSync("/proc/self/oom_score_adj", "1000");
} catch {}

/** @param {Record<string, unknown>} group @param {string[]} names */
function words(group, ...names) {
  for (const name of names) {
    const field = /** @type {{ description?: unknown } | { description?: unknown }[] | undefined} */ (group[name]);
    const found = (Array.isArray(field) ? field : [field]).map((each) => each?.description).filter(Boolean);
    const text = found.map(String).join(", ").trim();
    if (text) return text;
  }
  return undefined;
}

/** @param {Buffer} bytes @returns {PictureWords} */
function wordsOf(bytes) {
  try {
    const tags = exifReader.load(bytes, { expanded: true, includeUnknown: false });
    const all = { ...tags.exif, ...tags.iptc, ...tags.xmp };
    return {
      creator: words(all, "By-line", "creator", "Artist"),
      credit: words(all, "Credit"),
      source: words(all, "Source"),
      copyright: words(all, "Copyright Notice", "rights", "Copyright"),
      usageTerms: words(all, "UsageTerms"),
      caption: words(all, "Caption/Abstract", "description", "ImageDescription"),
      alt: words(all, "AltTextAccessibility"),
    };
  } catch {
    // A picture may have no words, or broken ones; it is a picture all the same.
    return {};
  }
}

/** @param {Buffer} bytes @param {number} maxPixels @returns {Promise<DecodedPicture>} */
async function decode(bytes, maxPixels) {
  const header = await sharp(bytes, { limitInputPixels: false, pages: 1 }).metadata();
  if (header.width * header.height > maxPixels) {
    const millions = (/** @type {number} */ pixels) => Math.round(pixels / 1e6);
    throw new Error(
      `It has ${header.width} x ${header.height} = ${millions(header.width * header.height)} million pixels; at most ${millions(maxPixels)} million are taken.`,
    );
  }
  const open = () => sharp(bytes, { failOn: "error", limitInputPixels: maxPixels, sequentialRead: true, pages: 1 });
  const isClear = header.hasAlpha && !(await open().stats()).isOpaque;
  const upright = open().autoOrient();
  const encoded = isClear
    ? upright.png({ compressionLevel: 7 })
    : upright.flatten().jpeg({ quality: 90, chromaSubsampling: header.format === "jpeg" ? "4:2:0" : "4:4:4" });
  const { data, info } = await encoded.toBuffer({ resolveWithObject: true });
  const mime = isClear ? "image/png" : "image/jpeg";
  return { bytes: data, mime, width: info.width, height: info.height, words: wordsOf(bytes) };
}

process.on("message", async (/** @type {{ id: number; bytes: Uint8Array; maxPixels: number }} */ request) => {
  const { id, bytes, maxPixels } = request;
  try {
    process.send?.({ id, picture: await decode(Buffer.from(bytes), maxPixels) });
  } catch (cause) {
    process.send?.({ id, problem: cause instanceof Error ? cause.message : String(cause) });
  }
});
process.on("disconnect", () => process.exit(0));
