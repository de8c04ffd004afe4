import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import { drawPicture } from "../drawing/draw-picture";

/** Drawings do not change by themselves: who fills a second newsroom, as tests do, need not wait for them again. */
const DRAWN = ".masthead/drawn";

/** A picture of the demo as a JPEG file, drawn at the first time. */
export async function drawnPicture(key: string): Promise<Buffer> {
  const drawing = drawPicture(key);
  const file = path.join(DRAWN, `${createHash("sha256").update(drawing).digest("hex")}.jpg`);
  return (await present(file)) ?? draw(drawing, file);
}

async function draw(drawing: string, file: string): Promise<Buffer> {
  const bytes = await sharp(Buffer.from(drawing)).jpeg({ quality: 92 }).toBuffer();
  await mkdir(DRAWN, { recursive: true });
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, bytes);
  await rename(draft, file);
  return bytes;
}

async function present(file: string): Promise<Buffer | null> {
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
}
