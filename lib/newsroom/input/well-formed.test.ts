import { expect, it } from "vitest";
import { wellFormed } from "./well-formed";

it("drops the halves of characters wherever they stand, and nothing else", () => {
  const at = new Date(0);
  const bytes = new Uint8Array([1]);
  expect(wellFormed({ a: ["x\ud83dy", { "k\udc00": "😀 \ufffd" }], n: 1, none: null, at, bytes })).toEqual({
    ...{ a: ["xy", { k: "😀 \ufffd" }], n: 1, none: null },
    ...{ at, bytes },
  });
});
