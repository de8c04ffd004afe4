import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ShareCard } from "@/lib/engines/share-cards/card-model";
import { drawCard, drawingProcessId, stopDrawingCards } from "@/lib/engines/share-cards/share-cards";
import { MAX_ALLOCATED_BYTES } from "@/lib/platform/pictures/decoder-limits";
import { buildCardWorker } from "./card-worker.mjs";

const card: ShareCard = {
  kind: "standard",
  size: "1200x630",
  lang: "en",
  headline: "Harbour council votes to reopen the old ferry line",
  kicker: "City",
  dateline: "3 May 2026",
  brand: { name: "The Harbour Ledger", accent: "#b3261e" },
};

describe("drawCard", { timeout: 20_000 }, () => {
  let folder = "";

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "cards-"));
    await buildCardWorker();
    const noise = { type: "gaussian" as const, mean: 120, sigma: 30 };
    await sharp({ create: { width: 1800, height: 1200, channels: 3, background: "#446688", noise } })
      .jpeg()
      .toFile(join(folder, "photo.jpg"));
    await writeFile(join(folder, "broken.jpg"), Buffer.from("no picture at all"));
  });

  afterAll(async () => {
    stopDrawingCards();
    await rm(folder, { recursive: true });
  });

  const photo = (name: string) => ({ path: join(folder, name), focal: { x: 0.5, y: 0.5 } });

  it.each(["1200x630", "1200x1200", "1200x675"] as const)("draws %s with a photo in less than 300 KB", async (size) => {
    const { bytes, contentType, width, height } = await drawCard({ ...card, size, photo: photo("photo.jpg") });
    const read = await sharp(bytes).metadata();
    expect(contentType).toBe("image/jpeg");
    expect([read.width, read.height]).toEqual([width, height]);
    expect(`${width}x${height}`).toBe(size);
    expect(bytes.length).toBeLessThan(300_000);
  });

  it("draws nothing but paper where the text would be unsafe markup", async () => {
    const { bytes } = await drawCard({ ...card, headline: '<image href="file:///etc/passwd"/>&"\'' });
    expect((await sharp(bytes).metadata()).width).toBe(1200);
  });

  it("tells which letters it left out because no font has them", async () => {
    const drawn = await drawCard({ ...card, headline: "Ferry \u{12000} sails \u{1D000}", byline: "By \u{12000}" });
    expect(drawn.missing.sort()).toEqual(["\u{12000}", "\u{1D000}"]);
    expect((await drawCard(card)).missing).toEqual([]);
  });

  it.runIf(process.platform === "linux")(
    "has the decoders' limit of memory and none of the portal's settings",
    async () => {
      process.env.AUTH_SECRET = "canary-of-a-secret";
      stopDrawingCards();
      await drawCard({ ...card, photo: photo("photo.jpg") });
      delete process.env.AUTH_SECRET;
      const about = (name: string) => readFileSync(`/proc/${drawingProcessId()}/${name}`, "utf8");
      expect(about("limits")).toMatch(
        new RegExp(`^Max data size +${MAX_ALLOCATED_BYTES} +${MAX_ALLOCATED_BYTES} `, "m"),
      );
      expect(about("environ")).toContain("NODE_ENV=");
      expect(about("environ")).not.toContain("AUTH_SECRET");
    },
  );

  it("refuses a damaged and a missing picture by name and goes on working", async () => {
    await expect(drawCard({ ...card, photo: photo("broken.jpg") })).rejects.toMatchObject({
      code: "cannot-draw",
      message: expect.stringContaining("broken.jpg"),
    });
    await expect(drawCard({ ...card, photo: photo("absent.jpg") })).rejects.toMatchObject({ code: "cannot-draw" });
    expect((await drawCard(card)).bytes.length).toBeGreaterThan(5000);
  });

  it("names every wrong field of a description", async () => {
    const wrong = {
      ...card,
      size: "10x10",
      headline: " ",
      brand: { name: "x", accent: "red" },
    } as unknown as ShareCard;
    await expect(drawCard(wrong)).rejects.toMatchObject({
      code: "bad-card",
      message: expect.stringMatching(/size: .*headline: must not be empty.*brand\.accent: must be a colour/s),
    });
  });

  it("takes at most four cards at a time", async () => {
    const results = await Promise.allSettled(Array.from({ length: 6 }, () => drawCard(card)));
    const refused = results.filter((result) => result.status === "rejected");
    expect(refused.map((result) => result.reason.code)).toEqual(["busy", "busy"]);
  });

  it("starts a new process when the old one has died", async () => {
    const pid = drawingProcessId();
    expect(pid).not.toBeNull();
    process.kill(pid ?? 0, "SIGKILL");
    await expect.poll(drawingProcessId).toBeNull();
    expect((await drawCard(card)).bytes.length).toBeGreaterThan(5000);
    expect(drawingProcessId()).not.toBe(pid);
  });
});
