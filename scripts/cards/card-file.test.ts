import { spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeSamplePhoto } from "@/lib/testing/share-cards/sample-photo";

const story = { headline: "Harbour council votes to reopen the old ferry line", section: "City" };
const withPhoto = { ...story, photo: "photo.jpg", focal: { x: 0.3, y: 0.4 } };
const magic = { jpeg: [0xff, 0xd8, 0xff], png: [0x89, 0x50, 0x4e, 0x47] };

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "card-cli-"));
  await writeSamplePhoto(join(folder, "photo.jpg"), 1600, 1067, 0.3);
  await writeFile(join(folder, "broken.jpg"), "no picture");
});
afterAll(() => rm(folder, { recursive: true }));

/** How a command ended, and what it said. */
async function run(command: string, args: string[]): Promise<{ code: number | null; said: string }> {
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (said += text));
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, said };
}

/** What `npm run card` runs; npm itself takes half of the time. */
const runCard = (...args: string[]) => run(process.execPath, ["--import", "tsx", "scripts/card.ts", ...args]);

async function storyFile(value: unknown): Promise<string> {
  const file = join(folder, "story.json");
  await writeFile(file, typeof value === "string" ? value : JSON.stringify(value));
  return file;
}

describe("npm run card", { timeout: 120_000 }, () => {
  it.each([
    [story, "words.jpg", "jpeg", [1200, 630]],
    [{ ...story, size: "1200x1200" }, "words.png", "png", [1200, 1200]],
    [withPhoto, "photo-card.JPEG", "jpeg", [1200, 630]],
    [{ ...withPhoto, size: "1200x675" }, "photo-card.png", "png", [1200, 675]],
  ] as const)("writes %j to %s as %s", async (value, name, format, pixels) => {
    const target = join(folder, name);
    const { code, said } = await runCard(await storyFile(value), target);
    expect(said).toContain(`${target}: image/${format}, ${pixels.join("x")}`);
    expect(code).toBe(0);
    const bytes = await readFile(target);
    expect([...bytes.subarray(0, magic[format].length)]).toEqual(magic[format]);
    const { width, height } = await sharp(bytes).metadata();
    expect([width, height]).toEqual(pixels);
    expect(bytes.length).toBeLessThanOrEqual(300_000);
  });

  it.each([
    [story, "card.gif", "card.gif: a card is written as .jpg, .jpeg or .png"],
    [{ ...story, kind: "poster" }, "card.jpg", "kind: "],
    [{ ...story, photo: "broken.jpg" }, "card.jpg", "broken.jpg cannot be used"],
    ["{", "card.jpg", "is not JSON"],
  ])("refuses %j for %s, says why and writes nothing", async (value, name, why) => {
    const before = await readdir(folder);
    const { code, said } = await runCard(await storyFile(value), join(folder, name));
    expect(said).toContain(why);
    expect(code).toBe(1);
    expect((await readdir(folder)).filter((file) => !before.includes(file) && file !== "story.json")).toEqual([]);
  });

  it("tells how it is called", async () => {
    expect(await run("npm", ["run", "--silent", "card"])).toEqual({
      code: 1,
      said: "Usage: npm run card -- STORY.json OUT.jpg\n",
    });
  });
});
