import sharp from "sharp";

/** Share of ink that two pictures of black on white have in common: 1 when they are the same, 0 when nothing meets. */
export async function inkOverlap(a: Buffer, b: Buffer): Promise<number> {
  const [left, right] = await Promise.all(
    [a, b].map((picture) => sharp(picture).flatten({ background: "#fff" }).greyscale().raw().toBuffer()),
  );
  if (!left || !right || left.length !== right.length) throw new Error("The pictures differ in size.");
  let common = 0;
  let either = 0;
  for (let i = 0; i < left.length; i++) {
    const [one, other] = [255 - (left[i] ?? 255), 255 - (right[i] ?? 255)];
    common += Math.min(one, other);
    either += Math.max(one, other);
  }
  return either === 0 ? 1 : common / either;
}
