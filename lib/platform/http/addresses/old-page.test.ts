import { expect, test } from "vitest";
import { oldPageAddress, oldPageTarget } from "./old-page";
import { movedLocation, tidyTarget } from "./reader-address";

test.each([
  ["/?p=12", "/~page/p/12", "/?p=12"],
  ["/index.php?page_id=7", "/~page/page_id/7", "/?page_id=7"],
  ["/?utm_source=x&p=12&b=%20c", "/~page/p/12?utm_source=x&b=%20c", "/?p=12"],
  ["/?p=1&p=2&attachment_id=3", "/~page/p/1", "/?p=1"],
  ["/?&p=12&", "/~page/p/12", "/?p=12"],
])("the target %s is the page %s, kept as %s", (target, page, kept) => {
  expect(oldPageTarget(target)).toBe(page);
  expect(tidyTarget(page)).toBe(page);
  expect(oldPageAddress(page.split("?")[0] ?? "")).toBe(kept);
});

test.each([
  "/",
  "/?",
  "/?p=",
  "/?p=abc",
  "/?p=-1",
  "/?p=1e3",
  "/?p=12/../../studio",
  "/?p=1234567890123",
  "/?p=%",
  "/?p=%00",
  "/?p=%31",
  "/??p=1",
  "/?p=1?p=2",
  "/?p=1#x",
  "/?p=1\n",
  "/?p[]=1",
  "/?P=1",
  "/?q=1&page=2",
  "//?p=1",
  "/\\?p=1",
  "//evil.example?p=1",
  "/city?p=1",
  "/studio?p=1",
  "/api/v1?page_id=1",
  "http://other/?p=1",
  "*",
])("the target %s names no old page", (target) => {
  expect(oldPageTarget(target)).toBe(target);
});

test.each(["/~page", "/~page/", "/~page/p", "/~page/p/x", "/~page/p/1/2", "/~page/q/1", "/p/1", "/~/p/1"])(
  "%s stands for no old page",
  (path) => {
    expect(oldPageAddress(path)).toBeNull();
  },
);

test("a redirect from an old page keeps the query without the part that named the page", () => {
  expect(movedLocation("/new", oldPageTarget("/?p=12&a=1"))).toBe("/new?a=1");
  expect(movedLocation("/new", oldPageTarget("/?p=12"))).toBe("/new");
});
