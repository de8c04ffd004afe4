import { expect, test } from "vitest";
import { movedLocation, readableTarget, tidyTarget } from "./reader-address";

test.each([
  ["/city/tide", "/city/tide"],
  ["/city/tide/", "/~/city/tide"],
  ["/city/tide/?a=//b/", "/~/city/tide?a=//b/"],
  ["//city///tide", "/~/city/tide"],
  ["/", "/"],
  ["//", "/~"],
  ["/?a=1", "/?a=1"],
  ["/studio/", "/studio/"],
  ["/api//auth/", "/api//auth/"],
  ["/_next/x/", "/_next/x/"],
  ["/\\evil/", "/\\evil/"],
  ["*", "*"],
  ["http://other/", "http://other/"],
])("the target %s is read as %s", (target, tidy) => {
  expect(tidyTarget(target)).toBe(tidy);
});

test.each([
  ["/new", "/old?a=1&b=%20x", "/new?a=1&b=%20x"],
  ["/new", "/old", "/new"],
  ["/new", "/old?", "/new"],
  ["/new?b=2", "/old?a=1", "/new?b=2"],
  ["/new#part", "/old?a=1", "/new#part"],
  ["/sign-in", "/studio?a=1", "/sign-in"],
])("to %s from %s leads to %s", (location, target, led) => {
  expect(movedLocation(location, target)).toBe(led);
});

test.each([
  ["/city/tide?a=%E0%A4%A", "/city/tide?a=%E0%A4%A"],
  ["/%E0%A4%A", "/%25E0%25A4%25A"],
  ["/%E0%A4%A5/x", "/%E0%A4%A5/x"],
  ["/a%zz%20b%", "/a%25zz%20b%25"],
  ["/fr/%FF?q=%", "/fr/%25FF?q=%"],
  ["/%2525", "/%2525"],
])("the target %s can be read as %s", (target, readable) => {
  expect(readableTarget(target)).toBe(readable);
  expect(() => decodeURIComponent(readable.split("?")[0] ?? "")).not.toThrow();
});
