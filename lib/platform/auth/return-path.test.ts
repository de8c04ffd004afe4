import { expect, it } from "vitest";
import { returnPath } from "./return-path";

it.each([
  ["/studio", "/studio"],
  ["/studio/stories/1?tab=checks#top", "/studio/stories/1?tab=checks#top"],
  ["/studio?state=draft", "/studio?state=draft"],
])("leads back to %s", (asked, path) => {
  expect(returnPath(asked)).toBe(path);
});

it.each([
  undefined,
  ["/studio", "/studio/people"],
  "",
  "/",
  "/city",
  "/studious",
  "https://evil.example/studio",
  "https://evil.example/studio/people",
  "//evil.example/studio",
  "///evil.example/studio",
  "/\\evil.example/studio",
  "\\\\evil.example",
  "/studio/../../evil",
  "/studio\n//evil.example",
  "javascript:alert(1)//studio",
  "http:studio",
  "/sign-in?callbackUrl=/studio",
])("does not lead to %j", (asked) => {
  expect(returnPath(asked)).toBe("/studio");
});
