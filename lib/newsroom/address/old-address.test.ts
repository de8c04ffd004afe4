import { expect, test } from "vitest";
import { oldAddress } from "./old-address";

test.each([
  ["/2014/05/Tide.html", "/2014/05/Tide.html"],
  [" https://old.example/2014/caf%C3%A9/#top ", "/2014/café"],
  ["https://old.example/?p=123", "/?p=123"],
  ["/index.php?page_id=7", "/?page_id=7"],
  ["http://old.example//2014//tide", "/2014/tide"],
])("%j is kept as %j", (text, path) => {
  expect(oldAddress.parse(text)).toBe(path);
});

test.each([
  ["", "must not be empty"],
  ["https://old.example/", "is an address of the portal itself"],
  ["/studio/stories", "is an address of the portal itself"],
  ["/article.php?id=12", "has a query"],
  ["/blog/?p=12", "has a query"],
  ["/?p=first", "has a query"],
  ["2014/tide", "must be an address of this site"],
  ["//old.example/tide", "must be an address of this site"],
  ["javascript:alert(1)", "must be an address of this site"],
  ["/%00", "must be an address of this site"],
])("%j is refused: %s", (text, why) => {
  expect(oldAddress.safeParse(text).error?.issues[0]?.message).toContain(why);
});
