import { expect, test } from "vitest";

import { database } from "./database";
import { PackedArray } from "./packed-array";

const db = database();

test("elements of any size come back in their order", async () => {
  const [row] = await db.$queryRaw<{ packed: string }[]>`
    select encode(array_send(array['', 'élan', repeat('x', 3000)]), 'hex') as packed`;
  const words = new PackedArray(row?.packed ?? null).elements().map(String);
  expect(words).toEqual(["", "élan", "x".repeat(3_000)]);
});

test("elements of one size are found where they begin", async () => {
  const [row] = await db.$queryRaw<
    { packed: string }[]
  >`select encode(array_send(array[7, -1, 2147483647]), 'hex') as packed`;
  const numbers = new PackedArray(row?.packed ?? null);
  const at = numbers.starts(4);
  expect([0, 1, 2].map((index) => numbers.bytes.readInt32BE(at(index)))).toEqual([7, -1, 2_147_483_647]);
});

test("no rows are an array of nothing", async () => {
  const [row] = await db.$queryRaw<{ packed: string | null; empty: string }[]>`
    select encode(array_send(array_agg(x)), 'hex') as packed, encode(array_send('{}'::int[]), 'hex') as empty from generate_series(1, 0) x`;
  expect(new PackedArray(row?.packed ?? null)).toMatchObject({ length: 0 });
  expect(new PackedArray(row?.empty ?? null).elements()).toEqual([]);
});
