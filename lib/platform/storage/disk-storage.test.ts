import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDiskStorage } from "./disk-storage";
import type { Storage } from "./storage";

let root = "";
let storage: Storage;

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), "storage-"));
  storage = openDiskStorage(path.join(root, "inside"));
});
afterAll(() => rm(root, { recursive: true }));

const text = async (key: string) => (await storage.read(key))?.toString();
async function all(prefix: string): Promise<string[]> {
  const keys: string[] = [];
  for await (const key of storage.list(prefix)) keys.push(key);
  return keys.sort();
}

test("what is put is got, read, measured, lent and deleted", async () => {
  await storage.put("media/a/b.jpg", Buffer.from("first"));
  await storage.put("media/a/b.jpg", Buffer.from("second"));
  expect(await text("media/a/b.jpg")).toBe("second");
  expect(await storage.head("media/a/b.jpg")).toMatchObject({ bytes: 6, contentType: "image/jpeg" });
  const got = await storage.get("media/a/b.jpg");
  expect(await new Response(got?.stream).text()).toBe("second");
  const part = await storage.get("media/a/b.jpg", { start: 2, end: 3 });
  expect([part?.bytes, await new Response(part?.stream).text()]).toEqual([6, "co"]);
  expect(await storage.withFile("media/a/b.jpg", async (file) => path.isAbsolute(file))).toBe(true);
  await storage.delete("media/a/b.jpg");
  await storage.delete("media/a/b.jpg");
  expect(await storage.get("media/a/b.jpg")).toBeNull();
  expect(await storage.head("media/a/b.jpg")).toBeNull();
  expect(await storage.read("media/a/b.jpg")).toBeNull();
  expect(await storage.withFile("media/a/b.jpg", async () => true)).toBeNull();
});

test("many writers of one key leave one whole object and nothing else", async () => {
  const bodies = Array.from({ length: 20 }, (_, index) => String(index).repeat(100_000));
  await Promise.all(bodies.map((body) => storage.put("race/one.json", Buffer.from(body))));
  expect(bodies).toContain(await text("race/one.json"));
  expect(await readdir(path.join(root, "inside", "race"))).toEqual(["one.json"]);
});

test("lists the keys below a prefix, and no unfinished file", async () => {
  await storage.put("cards/x/1.jpg", Buffer.from("1"));
  await storage.put("cards/xy/2.jpg", Buffer.from("2"));
  await mkdir(path.join(root, "inside/cards/x"), { recursive: true });
  await writeFile(path.join(root, "inside/cards/x/.unfinished-1"), "half");
  expect(await all("cards/")).toEqual(["cards/x/1.jpg", "cards/xy/2.jpg"]);
  expect(await all("cards/x/")).toEqual(["cards/x/1.jpg"]);
  expect(await all("nothing/here/")).toEqual([]);
});

describe("a key stays inside the store", () => {
  test.each([
    "../outside.jpg",
    "a/../../outside.jpg",
    "/etc/passwd.jpg",
    "a//b.jpg",
    "a/./b.jpg",
    ".hidden.jpg",
    "a/.unfinished-1.jpg",
    "a\\b.jpg",
    "a/b.jpg\0.png",
    "a/b",
    "a/b.exe",
    "a/b.jpg/",
    "A/b.jpg",
    "a/%2e%2e/b.jpg",
    "",
    `${"a/".repeat(20)}b.jpg`,
    `${"a".repeat(300)}.jpg`,
  ])("%j", async (key) => {
    await expect(storage.put(key, Buffer.from("x"))).rejects.toThrow("Not a storage key");
    await expect(storage.read(key)).rejects.toThrow("Not a storage key");
    await expect(storage.head(key)).rejects.toThrow("Not a storage key");
    await expect(storage.delete(key)).rejects.toThrow("Not a storage key");
    expect(await readdir(root)).toEqual(["inside"]);
  });

  test.each(["../", "a", "a/../", "/"])("prefix %j", (prefix) => {
    expect(() => storage.list(prefix)).toThrow("Not a storage prefix");
  });
});
