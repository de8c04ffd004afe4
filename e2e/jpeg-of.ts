import { randomUUID } from "node:crypto";
import sharp from "sharp";

/** A JPEG of one colour, unlike any other file: the library knows the same file again. */
export const jpegOf = (
  background: string,
  { width = 900, height = 600, artist = "" }: { width?: number; height?: number; artist?: string } = {},
): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background } })
    .jpeg()
    .withExif({ IFD0: { Software: randomUUID(), ...(artist && { Artist: artist }) } })
    .toBuffer();
