import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import { deflateSync } from "node:zlib";
import exifReader from "exifreader";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { MAX_PICTURE_BYTES, MAX_WAITING_PER_USER } from "@/lib/platform/pictures/decoder-limits";
import { importActor } from "../access/actor";
import type { Refusal } from "../refusal";
import { preparePicture } from "./prepare-picture";

const noise = { type: "gaussian" as const, mean: 120, sigma: 40 };
const photo = (width = 300, height = 200) =>
  sharp({ create: { width, height, channels: 3, background: "#446688", noise } });

const taken = (bytes: Uint8Array) => preparePicture(bytes, importActor);

async function refusal(bytes: Uint8Array): Promise<Refusal> {
  const picture = await taken(bytes).catch((cause: Refusal) => cause);
  expect(picture).toMatchObject({ name: "Refusal", problems: [{ path: "picture" }] });
  return picture as Refusal;
}

function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const frame = Buffer.alloc(4);
  frame.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([frame, body, check]);
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** A few kilobytes that claim to be width x height grey pixels, all zero. */
function bomb(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const pixels = deflateSync(Buffer.alloc(Math.min((Math.ceil(width / 8) + 1) * height, 30_000_000)));
  const signature = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
  return Buffer.concat([
    signature,
    pngChunk("IHDR", header),
    pngChunk("IDAT", pixels),
    pngChunk("IEND", Buffer.alloc(0)),
  ]);
}

describe("preparePicture takes", { timeout: 30_000 }, () => {
  test.each(["jpeg", "png", "webp", "gif", "avif", "tiff"] as const)("a %s, whatever it is called", async (format) => {
    const picture = await taken(await photo().toFormat(format).toBuffer());
    expect(picture).toMatchObject({ mime: "image/jpeg", width: 300, height: 200 });
    expect(picture.hash).toMatch(/^[0-9a-f]{64}$/);
    expect((await sharp(picture.bytes).metadata()).format).toBe("jpeg");
  });

  test("a picture with clear parts as PNG, and one whose clear parts are none as JPEG", async () => {
    const logo = sharp({
      create: { width: 50, height: 40, channels: 4, background: { r: 9, g: 9, b: 9, alpha: 0.5 } },
    });
    expect((await taken(await logo.png().toBuffer())).mime).toBe("image/png");
    expect((await taken(await photo().ensureAlpha().png().toBuffer())).mime).toBe("image/jpeg");
  });

  test("the words of a picture but neither its place nor anything else", async () => {
    const bytes = await photo()
      .withExif({
        IFD0: {
          Artist: "Jo Doe",
          Copyright: "Copyright Jo Doe 2026",
          ImageDescription: "Boats at dusk",
          Make: "Camera",
        },
        IFD3: { GPSLatitudeRef: "N", GPSLatitude: "51/1 30/1 0/1", GPSLongitudeRef: "W", GPSLongitude: "0/1 7/1 0/1" },
      })
      .jpeg()
      .toBuffer();
    expect(exifReader.load(bytes).GPSLatitude).toBeDefined();
    const picture = await taken(bytes);
    expect(picture.words).toMatchObject({
      creator: "Jo Doe",
      caption: "Boats at dusk",
      copyright: "Copyright Jo Doe 2026",
    });
    const { exif, iptc, xmp, icc } = await sharp(picture.bytes).metadata();
    expect({ exif, iptc, xmp, icc }).toEqual({});
    expect(Buffer.from(picture.bytes).includes("Camera")).toBe(false);
  });

  test("a picture upright", async () => {
    const turned = await photo().withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect((await sharp(turned).metadata()).orientation).toBe(6);
    expect(await taken(turned)).toMatchObject({ width: 200, height: 300 });
  });

  test("the first frame of an animation", async () => {
    const frames = await sharp({
      create: { width: 20, height: 60, channels: 3, background: "#00ff00", pageHeight: 20 },
    })
      .gif()
      .toBuffer();
    expect(await taken(frames)).toMatchObject({ width: 20, height: 20 });
  });
});

describe("preparePicture refuses", { timeout: 30_000 }, () => {
  test.each([
    ["nothing", Buffer.alloc(0), "empty"],
    ["text", Buffer.from("hello"), "no JPEG"],
    ["an SVG", Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'), "SVG"],
    ["an SVG after a comment", Buffer.from("\n<!-- --><svg onload=alert(1)>"), "SVG"],
    ["a web page", Buffer.from("<html><script>alert(1)</script>"), "web page"],
    ["a PDF", Buffer.from("%PDF-1.7"), "PDF"],
    ["a head without a body", Buffer.from("\xff\xd8\xff\xe0", "latin1"), ""],
    ["a PNG's head alone", Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), ""],
  ])("%s", async (_, bytes, cause) => {
    const refused = await refusal(bytes);
    expect(refused.code).toBe("broken-picture");
    expect(refused.message).toContain(cause);
  });

  test.each([0.1, 0.5, 0.9, 0.99])("a JPEG of which only %f is there", async (share) => {
    const whole = await photo(800, 600).jpeg().toBuffer();
    expect((await refusal(whole.subarray(0, Math.floor(whole.length * share)))).message).toContain("ends too early");
  });

  test("a PNG with a broken middle", async () => {
    const bytes = await photo(400, 300).png().toBuffer();
    const middle = Math.floor(bytes.length / 2);
    bytes.fill(0, middle, middle + 400);
    expect((await refusal(bytes)).code).toBe("broken-picture");
  });

  test.each([
    ["a web page", "<ScRiPt>alert(1)</ScRiPt>"],
    ["a program", "<?php system($_GET[0]); ?>"],
    ["an archive", `PK\x05\x06${"\0".repeat(18)}`],
  ])("a picture that is %s as well", async (_, tail) => {
    const bytes = Buffer.concat([await photo().jpeg().toBuffer(), Buffer.from(tail, "latin1")]);
    expect((await refusal(bytes)).message).toContain("at the same time");
  });

  test("a file over 25 MB, before it looks inside", async () => {
    expect((await refusal(new Uint8Array(MAX_PICTURE_BYTES + 1))).code).toBe("too-large");
  });

  test.each([
    [20_000, 20_000],
    [1_000_000, 200],
    [60_000, 60_000],
    [7_200, 7_000],
  ])("a bomb of %i x %i pixels, quickly", async (width, height) => {
    const begun = performance.now();
    const refused = await refusal(bomb(width, height));
    expect(refused.message).toContain("million pixels; at most 50 million");
    expect(performance.now() - begun).toBeLessThan(5_000);
  });

  test("a picture that claims more pixels than it has", async () => {
    const small = bomb(64, 64);
    small.writeUInt32BE(9_000, 16);
    expect((await refusal(small)).code).toBe("broken-picture");
  });

  test("more pictures of one person than may wait, and takes the others", async () => {
    const bytes = await photo(20, 20).jpeg().toBuffer();
    const room = availableParallelism() + MAX_WAITING_PER_USER;
    const results = await Promise.allSettled(Array.from({ length: room + 2 }, () => taken(bytes)));
    const refused = results.filter((result) => result.status === "rejected");
    expect(refused.map(({ reason }) => reason.code)).toEqual(["busy", "busy"]);
    expect(results.indexOf(refused[0] as PromiseSettledResult<never>)).toBe(room);
  });

  test("and still takes the next good one", async () => {
    await refusal(Buffer.from("\xff\xd8\xff\xe0broken", "latin1"));
    expect(await taken(await photo().jpeg().toBuffer())).toMatchObject({ width: 300 });
  });
});

const hostile = path.resolve("../shared/data/hostile/images");

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name);
    return statSync(file).isDirectory() ? filesBelow(file) : [file];
  });
}

describe.runIf(existsSync(hostile))("pictures from outside", () => {
  const files = existsSync(hostile) ? filesBelow(hostile) : [];
  test("each is taken or refused with a cause", { timeout: 60_000 }, async () => {
    expect(files.length).toBeGreaterThan(50);
    for (const file of files) {
      const result = await taken(readFileSync(file)).catch((cause: Error) => cause);
      if (result instanceof Error) expect(result, file).toMatchObject({ name: "Refusal", code: "broken-picture" });
      else expect(["image/jpeg", "image/png"], file).toContain(result.mime);
    }
  });
  test("nothing that is called invalid is taken", async () => {
    for (const file of files.filter((each) => each.includes("/invalid/"))) await refusal(readFileSync(file));
  });
});

if (!existsSync(hostile)) console.info("pictures from outside are not there: their test is left out");
