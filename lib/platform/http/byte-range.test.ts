import { expect, test } from "vitest";
import { readByteRange } from "./byte-range";
import { BODY_LENGTH } from "./encoding/body-length";
import { fileResponse, openBytes } from "./file-response";

test.each([
  [null, null],
  ["bytes=0-3", { start: 0, end: 3 }],
  ["bytes=4-", { start: 4, end: 9 }],
  ["bytes=-3", { start: 7, end: 9 }],
  ["bytes=-99", { start: 0, end: 9 }],
  ["bytes=8-99", { start: 8, end: 9 }],
  ["bytes=10-", "unsatisfiable"],
  ["bytes=-0", "unsatisfiable"],
  ["bytes=3-2", null],
  ["bytes=0-1,4-5", null],
  ["bytes=-", null],
  ["bytes=a-b", null],
  ["lines=0-3", null],
  [`bytes=0-${"9".repeat(400)}`, null],
])("of ten bytes %j is %j", (header, expected) => {
  expect(readByteRange(header, 10)).toEqual(expected);
});

const bytes = new TextEncoder().encode("0123456789");
const file = { contentType: "image/jpeg", bytes: 10, etag: "a", cacheControl: "public", open: openBytes(bytes) };
const ask = (headers: Record<string, string>, method = "GET") =>
  fileResponse(new Request("http://x/", { method, headers }), file);

test("a part of a file is sent to who has its beginning or nothing, the whole to who has another", async () => {
  for (const more of [{}, { "if-range": '"a"' }] as Record<string, string>[]) {
    const part = await ask({ range: "bytes=2-4", ...more });
    expect([part.status, await part.text()]).toEqual([206, "234"]);
    expect([part.headers.get("content-range"), part.headers.get(BODY_LENGTH)]).toEqual(["bytes 2-4/10", "3"]);
  }
  for (const held of ['"b"', 'W/"a"', "Mon, 30 Nov 2026 10:00:00 GMT"]) {
    const whole = await ask({ range: "bytes=2-4", "if-range": held });
    expect([whole.status, await whole.text(), whole.headers.get("accept-ranges")]).toEqual([
      200,
      "0123456789",
      "bytes",
    ]);
  }
});

test("a part that is not there is 416, HEAD has no parts, and who has the file is sent nothing", async () => {
  const none = await ask({ range: "bytes=10-" });
  expect([none.status, none.headers.get("content-range")]).toEqual([416, "bytes */10"]);
  const head = await ask({ range: "bytes=2-4" }, "HEAD");
  expect([head.status, head.headers.get(BODY_LENGTH)]).toEqual([200, "10"]);
  expect((await ask({ range: "bytes=2-4", "if-none-match": '"a"' })).status).toBe(304);
});
