import sharp from "sharp";
import { afterAll, expect, test } from "vitest";
import { importActor } from "@/lib/newsroom/access/actor";
import { saveSettings } from "@/lib/newsroom/settings/save-settings";
import { settle } from "@/lib/platform/cache/settle";
import { tagClock } from "@/lib/platform/cache/tag-clock";
import { database } from "@/lib/platform/db/database";
import { env } from "@/lib/platform/env";
import { iconResponse, manifestResponse } from "./icon-response";

afterAll(() => tagClock(env().DATABASE_URL ?? "").close());

const ask = (name: string, headers: Record<string, string> = {}) =>
  iconResponse(new Request("http://x/", { headers }), name);
const bytesOf = async (name: string) => Buffer.from(await (await ask(name)).arrayBuffer());

test("the mark is drawn in every size that is named, and in no other", async () => {
  for (const [name, width] of Object.entries({ "apple-touch-icon.png": 180, "192.png": 192, "512.png": 512 })) {
    expect(await sharp(await bytesOf(name)).metadata(), name).toMatchObject({ format: "png", width, height: width });
  }
  const ico = await bytesOf("favicon.ico");
  expect([ico.readUInt16LE(0), ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([0, 1, 2]);
  for (const [index, size] of [32, 48].entries()) {
    const [length, offset] = [ico.readUInt32LE(14 + 16 * index), ico.readUInt32LE(18 + 16 * index)];
    const metadata = await sharp(ico.subarray(offset, offset + length)).metadata();
    expect(metadata).toMatchObject({ format: "png", width: size });
  }
  for (const other of ["181.png", "toString", "", "../logo.svg"]) expect((await ask(other)).status, other).toBe(404);
});

test("the manifest leads to icons that are there", async () => {
  const manifest = await (await manifestResponse(new Request("http://x/"))).json();
  expect(manifest).toMatchObject({ start_url: "/", name: expect.any(String) });
  for (const { src, sizes } of manifest.icons.filter(({ type }: { type: string }) => type === "image/png")) {
    const { width } = await sharp(await bytesOf(src.replace("/icons/", ""))).metadata();
    expect(sizes).toBe(`${width}x${width}`);
  }
});

test("a browser that has the icon gets 304, until the newsroom's colour changes", async () => {
  const etag = (await ask("favicon.ico")).headers.get("etag") ?? "";
  expect((await ask("favicon.ico", { "if-none-match": etag })).status).toBe(304);
  await database().$transaction((tx) => saveSettings(tx, importActor, { accent: "#0b6e4f" }));
  await settle();
  expect((await ask("favicon.ico", { "if-none-match": etag })).status).toBe(200);
  const { dominant } = await sharp(await bytesOf("512.png")).stats();
  expect(dominant.g).toBeGreaterThan(dominant.r);
});
