import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { keptSecret } from "./secret";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "masthead-secret-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

it("makes a secret once, for this user's eyes alone", () => {
  const file = path.join(folder, "data", "auth-secret");
  const secret = keptSecret(file);
  expect(secret.length).toBeGreaterThanOrEqual(64);
  expect(keptSecret(file)).toBe(secret);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

it("does not go on with a secret that was cut short", () => {
  const file = path.join(folder, "auth-secret");
  writeFileSync(file, "short");
  expect(() => keptSecret(file)).toThrow(/no whole secret/);
});
