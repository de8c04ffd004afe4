import { expect, test } from "vitest";
import { pictureVersion } from "./picture-version";

const hash = "0123456789abcdef".repeat(4);

test("with its focal point in the middle a picture's version starts its hash", () => {
  expect(pictureVersion({ hash, focalX: 0.5, focalY: 0.5 })).toBe("01234567");
});

test("another focal point gives another version, eight hexadecimal digits each", () => {
  const versions = new Set<string>();
  for (let x = 0; x <= 100; x += 1) {
    for (let y = 0; y <= 100; y += 1) versions.add(pictureVersion({ hash, focalX: x / 100, focalY: y / 100 }));
  }
  expect(versions.size).toBe(101 * 101);
  expect([...versions].every((version) => /^[0-9a-f]{8}$/.test(version))).toBe(true);
});
