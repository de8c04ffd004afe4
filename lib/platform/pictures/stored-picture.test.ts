import sharp from "sharp";
import { expect, test } from "vitest";
import { Decoder } from "./decoder";
import { openStoredPicture } from "./stored-picture";

const photo = sharp({ create: { width: 90, height: 60, channels: 3, background: "#446688" } });

test.each([
  ["an interlaced PNG", () => photo.clone().png({ progressive: true }), "progressive"],
  ["a progressive JPEG", () => photo.clone().jpeg({ progressive: true }), "progressive"],
  ["a WebP", () => photo.clone().webp(), "neither JPEG nor PNG"],
  ["a TIFF", () => photo.clone().tiff(), "neither JPEG nor PNG"],
])("the server does not open %s itself", async (_, make, cause) => {
  await expect(openStoredPicture(await make().toBuffer())).rejects.toThrow(cause);
});

test.each(["jpeg", "png"] as const)("it opens what a decoder wrote: %s", { timeout: 60_000 }, async (format) => {
  const decoder = new Decoder();
  const given = format === "png" ? photo.clone().ensureAlpha(0.5) : photo.clone();
  const { bytes } = await decoder.decode(await given.toFormat(format, { progressive: true }).toBuffer());
  decoder.end();
  expect(await (await openStoredPicture(bytes)).metadata()).toMatchObject({ format, width: 90, height: 60 });
});
