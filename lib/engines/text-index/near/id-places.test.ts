import { expect, test } from "vitest";
import { IdPlaces } from "./id-places";

const bytesOf = (id: string) => Buffer.from(id.replaceAll("-", ""), "hex");

test("a text has one place, and its id again", () => {
  const places = new IdPlaces();
  const ids = ["00000000-0000-0000-0000-000000000000", "ffffffff-ffff-4fff-bfff-ffffffffffff", crypto.randomUUID()];
  expect(ids.map((id) => places.of(bytesOf(id), 0))).toEqual([0, 1, 2]);
  expect(ids.map((id) => places.of(bytesOf(id), 0))).toEqual([0, 1, 2]);
  expect([0, 1, 2].map((place) => places.idAt(place))).toEqual(ids);
  expect(places.size).toBe(3);
});

test("ids that end alike are told apart", () => {
  const places = new IdPlaces();
  const ids = ["1", "2", "3", "4"].map((first) => `${first}0000000-0000-4000-8000-000000000001`);
  expect(ids.map((id) => places.of(bytesOf(id), 0))).toEqual([0, 1, 2, 3]);
  expect(ids.map((id) => places.of(bytesOf(id), 0))).toEqual([0, 1, 2, 3]);
});

test("many texts are distinguished, wherever their bytes begin", () => {
  const places = new IdPlaces();
  const ids = Array.from({ length: 60_000 }, () => crypto.randomUUID());
  const packed = Buffer.concat(ids.flatMap((id) => [Buffer.alloc(4), bytesOf(id)]));
  for (const round of [1, 2]) {
    const met = ids.map((_, index) => places.of(packed, index * 20 + 4));
    expect(
      met.every((place, index) => place === index),
      `round ${round}`,
    ).toBe(true);
  }
  expect(ids.every((id, index) => places.idAt(index) === id)).toBe(true);
}, 60_000);
