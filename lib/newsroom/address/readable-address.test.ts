import { expect, test } from "vitest";
import { readableAddress } from "./readable-address";

test.each([
  ["/city/tide", "/city/tide"],
  ["/city/tide/", "/city/tide"],
  ["/caf%C3%A9#top", "/café"],
  ["/?p=123", "/?p=123"],
  ["/?utm_source=x&p=123", "/?p=123"],
  ["/index.php?page_id=7", "/?page_id=7"],
  ["/city/tide?ref=a", "/city/tide?ref=a"],
  ["/city/tide?utm_source=a", "/city/tide"],
  ["/a//b///c", "/a/b/c"],
  ["https://other.example/city/tide", null],
  ["//other.example/city", null],
  ["/\\other.example", null],
  ["javascript:alert(1)", null],
  ["data:text/html,x", null],
  ["city/tide", null],
  ["/%E0%A4%A", "/%E0%A4%A"],
  ["/%00", null],
])("%j is kept as %j", (text, path) => {
  expect(readableAddress(text)).toBe(path);
});
