type PictureFormat = "jpeg" | "png" | "webp" | "gif" | "avif" | "tiff";

const text = (bytes: Uint8Array, from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));

/** The format that the first bytes announce (a file's name and declared type are never asked); null for anything not taken. */
export function pictureFormat(bytes: Uint8Array): PictureFormat | null {
  if (text(bytes, 0, 3) === "\xff\xd8\xff") return "jpeg";
  if (text(bytes, 0, 8) === "\x89PNG\r\n\x1a\n") return "png";
  if (text(bytes, 0, 4) === "RIFF" && text(bytes, 8, 12) === "WEBP") return "webp";
  if (/^GIF8[79]a$/.test(text(bytes, 0, 6))) return "gif";
  if (text(bytes, 4, 8) === "ftyp" && /^avi[fs]$/.test(text(bytes, 8, 12))) return "avif";
  if (/^(?:II[*+]\0|MM\0[*+])$/.test(text(bytes, 0, 4))) return "tiff";
  return null;
}

const others: [RegExp, string][] = [
  [/^[\s\ufeff\xef\xbb\xbf]*<(?:\?xml|!--|!DOCTYPE svg|svg)/i, "It is a drawing (SVG): export it as PNG."],
  [/^....ftyp(?:hei[cxms]|hev[cx]|mif1|msf1)/s, "It is a HEIC photo: export it as JPEG."],
  [/^%PDF-/, "It is a PDF document: export the page as PNG or JPEG."],
  [/^8BPS/, "It is a Photoshop document: export it as JPEG or PNG."],
  [/^BM/, "It is a bitmap (BMP): export it as PNG."],
  [/^(?:\xff\n|\0\0\0.JXL )/s, "It is a JPEG XL picture: export it as JPEG."],
  [/^PK/, "It is a ZIP archive."],
  [/^\s*<(?:!doctype html|html|script)/i, "It is a web page."],
];

/** Why bytes without a known picture format are not taken, as a sentence for the person who uploads. */
export function notAPicture(bytes: Uint8Array): string {
  if (bytes.length === 0) return "The file is empty.";
  const start = text(bytes, 0, 64);
  const known = others.find(([pattern]) => pattern.test(start));
  return known?.[1] ?? "It is no JPEG, PNG, WebP, GIF, AVIF or TIFF picture.";
}

const foreign: [string, string][] = [
  ["<script", "web page"],
  ["<!doctype html", "web page"],
  ["<html", "web page"],
  ["<?php", "program"],
  ["%pdf-", "PDF document"],
];
const ZIP_END = "PK\x05\x06";
const ZIP_END_WITHIN = 65_557;

/** What else than a picture the file is at the same time (a polyglot made to be run as something else), or null. */
export function alsoIs(bytes: Uint8Array): string | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.subarray(-ZIP_END_WITHIN).includes(ZIP_END, 0, "latin1")) return "ZIP archive";
  const lower = buffer.toString("latin1").toLowerCase();
  return foreign.find(([sign]) => lower.includes(sign))?.[1] ?? null;
}
