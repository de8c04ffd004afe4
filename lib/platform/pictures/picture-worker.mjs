// Runs alone in a process of its own (see decoder.ts): whatever hostile bytes do here, they do to this process only.
import { writeFileSync } from "node:fs";
import exifReader from "exifreader";
import sharp from "sharp";

/** @typedef {import("./decoded-picture").DecodedPicture} DecodedPicture */
/** @typedef {import("./decoded-picture").PictureWords} PictureWords */
/** @typedef {import("./decoder").DecodeRequest} DecodeRequest */
/** @typedef {import("./decoder").DecodeReply} DecodeReply */

const WATCH_MS = 20;
/** A process that has held more gives it back by ending, so that each picture finds the same room. */
const SPENT_BYTES = 112 * 1024 * 1024;

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

/** @param {string} file @returns {Promise<PictureWords>} */
async function wordsOf(file) {
  try {
    const tags = await exifReader.load(file, { expanded: true, includeUnknown: false });
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

/**
 * Whether any pixel is clear. Read in order: sharp's own statistics would hold the whole picture in memory or on the disk.
 * @param {import("sharp").Sharp} picture @param {number} channels
 */
async function hasClearPixels(picture, channels) {
  // Grey pictures become RGB before a channel is taken, unless they are asked to stay grey; CMYK ones become RGB.
  const alpha = channels === 2 ? picture.toColourspace("b-w").extractChannel(1) : picture.extractChannel(3);
  return (await alpha.raw({ depth: "uchar" }).toBuffer()).some((value) => value < 255);
}

class TooManyPixels extends Error {
  /** @param {number[]} values */
  constructor(values) {
    super("too many pixels");
    this.values = values;
  }
}

/** @param {DecodeRequest} request @returns {Promise<Omit<DecodedPicture, "bytes">>} */
async function decode({ input, output, maxPixels }) {
  const header = await sharp(input, { limitInputPixels: false, pages: 1 }).metadata();
  if (header.width * header.height > maxPixels) {
    const millions = (/** @type {number} */ pixels) => Math.round(pixels / 1e6);
    const pixels = millions(header.width * header.height);
    throw new TooManyPixels([header.width, header.height, pixels, millions(maxPixels)]);
  }
  const open = () => sharp(input, { failOn: "error", limitInputPixels: maxPixels, sequentialRead: true, pages: 1 });
  const keepsAlpha = header.hasAlpha && (await hasClearPixels(open(), header.channels));
  const upright = open().autoOrient();
  const chromaSubsampling = header.format === "jpeg" ? "4:2:0" : "4:4:4";
  const encoded = keepsAlpha
    ? upright.png({ compressionLevel: 7 })
    : // Optimized tables would need all coefficients of the picture in memory.
      upright.flatten().jpeg({ quality: 90, chromaSubsampling, optimizeCoding: false });
  const { width, height } = await encoded.toFile(output);
  return { mime: keepsAlpha ? "image/png" : "image/jpeg", width, height, words: await wordsOf(input) };
}

/** The second bound, and the only one where the system has none (decoder-limits.ts): sharp works in another thread meanwhile. */
/** @param {number} maxBytes */
const watchMemory = (maxBytes) =>
  setInterval(() => process.memoryUsage.rss() > maxBytes && process.kill(process.pid, "SIGKILL"), WATCH_MS);

/** @param {DecodeRequest} request @returns {Promise<{ picture: Omit<DecodedPicture, "bytes"> } | { problem: string } | { tooManyPixels: number[] }>} */
async function answer(request) {
  const watch = watchMemory(request.maxBytes);
  try {
    return { picture: await decode(request) };
  } catch (cause) {
    if (cause instanceof TooManyPixels) return { tooManyPixels: cause.values };
    return { problem: cause instanceof Error ? cause.message : String(cause) };
  } finally {
    clearInterval(watch);
  }
}

process.on("message", async (/** @type {DecodeRequest} */ request) => {
  const result = await answer(request);
  process.send?.({ ...result, isSpent: process.resourceUsage().maxRSS * 1024 > SPENT_BYTES });
});
process.on("disconnect", () => process.exit(0));
