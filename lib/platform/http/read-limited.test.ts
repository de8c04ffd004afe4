import { expect, it } from "vitest";
import { readLimited } from "./read-limited";

const LIMIT = 1_000;

/** A body of chunks without end, which counts how many were asked for. */
function endless() {
  let pulled = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      pulled += 1;
      controller.enqueue(new Uint8Array(400));
    },
  });
  return { body, pulled: () => pulled };
}

it("gives a body up to the limit", async () => {
  const bytes = Buffer.alloc(LIMIT, "x");
  expect(await readLimited(new Response(bytes).body, LIMIT)).toEqual(bytes);
  expect(await readLimited(null, LIMIT)).toEqual(Buffer.alloc(0));
});

it("gives nothing of a longer one", async () => {
  expect(await readLimited(new Response(Buffer.alloc(LIMIT + 1)).body, LIMIT)).toBeNull();
});

it("stops reading a body without end", { timeout: 5_000 }, async () => {
  const { body, pulled } = endless();
  expect(await readLimited(body, LIMIT)).toBeNull();
  expect(pulled()).toBeLessThan(6);
});
