import { expect, test } from "vitest";
import { usualSpelling } from "./usual-spelling";

test.each([
  ["/city/2026/11/23/tide", "/city/2026/11/23/tide"],
  ["/City/2026/11/23/Tide", "/city/2026/11/23/tide"],
  ["/city/2026/11/23/tide/amp", "/city/2026/11/23/tide"],
  ["/city/2026/11/23/tide.amp", "/city/2026/11/23/tide"],
  ["/city/INDEX.HTML", "/city"],
  ["/city/tide/index.html/amp", "/city/tide"],
  ["/index.html", "/"],
  ["/~", "/"],
  ["/~/City/tide", "/city/tide"],
  ["/~/città/Alta", "/città/alta"],
  ["/%41", "/%41"],
  ["/~tilde/a", "/~tilde/a"],
  ["/camp", "/camp"],
  ["//Evil.example/a", "/evil.example/a"],
  ["/~//evil.example", "/evil.example"],
])("%s is usually spelt %s", (address, usual) => {
  expect(usualSpelling(address)).toBe(usual);
});
