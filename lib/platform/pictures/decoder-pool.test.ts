import sharp from "sharp";
import { expect, test } from "vitest";
import type { DecodedPicture } from "./decoded-picture";
import { MAX_WAITING, MAX_WAITING_PER_USER } from "./decoder-limits";
import { DecoderBusy, DecoderPool, newDecoders } from "./decoder-pool";

const done: DecodedPicture = { bytes: new Uint8Array(), mime: "image/png", width: 1, height: 1, words: {} };

/** Decoders that finish a picture when the test says so. */
function handPool(processes: number) {
  const begun: { name: number; finish: () => void }[] = [];
  const decode = (bytes: Uint8Array) =>
    new Promise<DecodedPicture>((resolve) => {
      begun.push({ name: bytes[0] ?? 0, finish: () => resolve(done) });
    });
  const pool = new DecoderPool(Array.from({ length: processes }, () => ({ decode })));
  return { begun, pool, names: () => begun.map(({ name }) => name) };
}

test("slow pictures of one user delay another by one for each process", async () => {
  const { begun, pool, names } = handPool(2);
  const slow = [1, 2, 3, 4, 5].map((name) => pool.decode(Uint8Array.of(name), "slow"));
  const other = pool.decode(Uint8Array.of(9), "other");
  expect(names()).toEqual([1, 2]);
  begun[0]?.finish();
  await slow[0];
  await expect.poll(names).toEqual([1, 2, 9]);
  begun[2]?.finish();
  await other;
  await expect.poll(names).toEqual([1, 2, 9, 3]);
});

test("a user's and everybody's waiting pictures are bounded, and what runs is done all the same", async () => {
  const { begun, pool } = handPool(1);
  const running = pool.decode(Uint8Array.of(1), "first");
  for (let user = 0; user * MAX_WAITING_PER_USER < MAX_WAITING; user++) {
    for (let i = 0; i < MAX_WAITING_PER_USER; i++) void pool.decode(Uint8Array.of(2), `user ${user}`);
    if (user === 0) await expect(pool.decode(Uint8Array.of(3), "user 0")).rejects.toThrow(DecoderBusy);
  }
  await expect(pool.decode(Uint8Array.of(3), "another")).rejects.toThrow("Too many pictures are waiting");
  begun[0]?.finish();
  expect(await running).toBe(done);
});

test("real processes: the small picture of one user overtakes the large ones of another", {
  timeout: 120_000,
}, async () => {
  const png = sharp({ create: { width: 5_000, height: 4_000, channels: 4, background: "#4466887f" } });
  const [slow, small] = [
    await png.png({ progressive: true }).toBuffer(),
    await png.clone().resize(20).png().toBuffer(),
  ];
  const pool = new DecoderPool(newDecoders(1));
  const order: string[] = [];
  const decode = (name: string, bytes: Uint8Array) => pool.decode(bytes, name.charAt(0)).then(() => order.push(name));
  const all = ["a1", "a2", "a3"].map((name) => decode(name, slow));
  await Promise.all([...all, decode("b1", small)]);
  for (const one of pool.decoders) one.end();
  expect(order).toEqual(["a1", "b1", "a2", "a3"]);
});
