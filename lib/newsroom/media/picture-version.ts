/**
 * Eight hexadecimal digits that change with a picture's bytes and its focal point, and so with everything that can be cut from it:
 * with the focal point in the middle, the first eight of its hash.
 */
export function pictureVersion(picture: { hash: string; focalX: number; focalY: number }): string {
  const start = Number.parseInt(picture.hash.slice(0, 8), 16);
  const shift = Math.round((picture.focalX - 0.5) * 1_000) * 2_001 + Math.round((picture.focalY - 0.5) * 1_000);
  return ((start ^ Math.imul(shift, 0x9e3779b1)) >>> 0).toString(16).padStart(8, "0");
}
