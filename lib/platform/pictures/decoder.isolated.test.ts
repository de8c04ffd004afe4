import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import sharp from "sharp";
import { afterEach, describe, expect, test } from "vitest";
import { Decoder } from "./decoder";
import { MAX_ALLOCATED_BYTES } from "./decoder-limits";
import { newDecoders } from "./decoder-pool";

const MB = 1024 * 1024;
const flat = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#446688" } });
const small = () => flat(60, 40).jpeg().toBuffer();
/** 16 megapixels that must be held all at once: 64 MB. */
const interlaced = () =>
  sharp({ create: { width: 4_000, height: 4_000, channels: 4, background: "#4466887f" } })
    .png({ progressive: true, compressionLevel: 1 })
    .toBuffer();
/** Many times what it takes on a machine that does nothing else */
const timeout = 60_000;

const started: Decoder[] = [];
function decoder(...limits: ConstructorParameters<typeof Decoder>): Decoder {
  const one = new Decoder(...limits);
  started.push(one);
  return one;
}
afterEach(() => {
  for (const one of started.splice(0)) one.end();
});

describe.runIf(process.platform === "linux")("the system's limit of memory", () => {
  test("is set before the process runs, and for good", { timeout }, async () => {
    const one = decoder();
    await one.decode(await small());
    const limits = readFileSync(`/proc/${one.pid}/limits`, "utf8");
    const [, soft, hard] = /^Max data size\s+(\d+)\s+(\d+)/m.exec(limits) ?? [];
    expect([Number(soft), Number(hard)]).toEqual([MAX_ALLOCATED_BYTES, MAX_ALLOCATED_BYTES]);
  });

  test("gives the process none of the portal's settings", { timeout }, async () => {
    process.env.AUTH_SECRET = "canary-of-a-secret";
    const one = decoder();
    await one.decode(await small());
    const names = readFileSync(`/proc/${one.pid}/environ`, "utf8")
      .split("\0")
      .map((pair) => pair.split("=")[0]);
    delete process.env.AUTH_SECRET;
    expect(names).toContain("NODE_ENV");
    expect(names).not.toContain("AUTH_SECRET");
  });

  test("refuses what needs more, and the next picture is taken", { timeout }, async () => {
    const one = decoder({ maxAllocatedBytes: 90 * MB });
    await expect(one.decode(await interlaced())).rejects.toThrow(/memory/i);
    expect(await one.decode(await small())).toMatchObject({ width: 60, height: 40 });
  });
});

test("a process that grows beyond its bytes ends itself, with a clear cause, and the next picture is taken", {
  timeout,
}, async () => {
  const one = decoder({ maxBytes: 110 * MB });
  await expect(one.decode(await interlaced())).rejects.toThrow("It needs more than 512 MB of memory to decode.");
  expect(await one.decode(await small())).toMatchObject({ width: 60, height: 40 });
});

test("a process that held much is replaced; one that did not serves on", { timeout }, async () => {
  const one = decoder();
  await one.decode(await small());
  const { pid } = one;
  await one.decode(await small());
  expect(one.pid).toBe(pid);
  await one.decode(await interlaced());
  expect(one.pid).toBeUndefined();
});

test("there is one process for each core, and at least one", () => {
  expect(newDecoders(availableParallelism())).toHaveLength(availableParallelism());
  expect(newDecoders(0)).toHaveLength(1);
});
