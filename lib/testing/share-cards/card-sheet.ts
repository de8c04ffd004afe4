import sharp from "sharp";

export const tileWidth = 400;
const columns = 3;

/** Lays pictures of one size side by side in rows of three, each scaled to 400 pixels. */
export async function cardSheet(cards: Buffer[]): Promise<{ tiles: Buffer[]; tileHeight: number; sheet: Buffer }> {
  const scaled = await Promise.all(
    cards.map((bytes) => sharp(bytes).resize(tileWidth).removeAlpha().raw().toBuffer({ resolveWithObject: true })),
  );
  const tileHeight = Math.max(...scaled.map(({ info }) => info.height));
  const rows = Math.ceil(cards.length / columns);
  const sheet = await sharp({
    create: { width: columns * tileWidth, height: rows * tileHeight, channels: 3, background: "#ffffff" },
  })
    .composite(
      scaled.map(({ data, info }, i) => ({
        input: data,
        raw: { width: info.width, height: info.height, channels: 3 as const },
        left: (i % columns) * tileWidth,
        top: Math.floor(i / columns) * tileHeight,
      })),
    )
    .webp({ quality: 90 })
    .toBuffer();
  return { tiles: scaled.map(({ data }) => data), tileHeight, sheet };
}

/** Cuts one tile out of a sheet, as RGB bytes. */
export function tileOf(sheet: Buffer, index: number, tileHeight: number): Promise<Buffer> {
  const [left, top] = [(index % columns) * tileWidth, Math.floor(index / columns) * tileHeight];
  return sharp(sheet).extract({ left, top, width: tileWidth, height: tileHeight }).removeAlpha().raw().toBuffer();
}
