import { expect, test } from "vitest";
import { oldAddress } from "./old-address";

test.each([
  ["/2014/05/Tide.html", "/2014/05/Tide.html"],
  [" https://old.example/2014/caf%C3%A9/#top ", "/2014/café"],
  ["https://old.example/?p=123", "/?p=123"],
  ["/index.php?page_id=7", "/?page_id=7"],
  ["http://old.example//2014//tide", "/2014/tide"],
  ["http://old.example/News.aspx?id=5&utm_source=post#top", "/News.aspx?id=5"],
  ["/article.php?id=12&lang=en", "/article.php?id=12&lang=en"],
  ["/article.php?lang=en&id=12", "/article.php?lang=en&id=12"],
  ["https://old.example?id=5", "/?id=5"],
  ["/blog/?p=12", "/blog?p=12"],
  ["/?p=first", "/?p=first"],
  ["/x?q=caf%C3%A9+%26+a%3Db", "/x?q=café%20%26%20a%3Db"],
  ["/100%-sure", "/100%-sure"],
  ["/100%25-sure", "/100%-sure"],
  ["/x?off=50%", "/x?off=50%25"],
  ["/x?fbclid=1", "/x"],
])("%j is kept as %j", (text, path) => {
  expect(oldAddress.parse(text)).toBe(path);
});

test.each([
  ["", "must not be empty"],
  ["https://old.example/", "is an address of the portal itself"],
  ["/studio/stories", "is an address of the portal itself"],
  ["/?utm_source=post", "is an address of the portal itself"],
  ["/search?q=tide", "is an address of the portal itself"],
  ["/fr/search?q=tide", "is an address of the portal itself"],
  ["2014/tide", "must be an address of this site"],
  ["//old.example/tide", "must be an address of this site"],
  ["javascript:alert(1)", "must be an address of this site"],
  ["/%00", "must be an address of this site"],
])("%j is refused: %s", (text, why) => {
  expect(oldAddress.safeParse(text).error?.issues[0]?.message).toContain(why);
});
