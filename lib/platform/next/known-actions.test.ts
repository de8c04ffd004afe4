import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { actionsOfBuild, hasActionForm } from "./known-actions";

const folder = mkdtempSync(path.join(tmpdir(), "masthead-build-"));
afterAll(() => rmSync(folder, { recursive: true }));
const id = "7f619877396d04407a616ca8520bd71a6e4a35bf69";

function build(node: object) {
  mkdirSync(path.join(folder, "server"), { recursive: true });
  const manifest = JSON.stringify({ node, edge: {}, encryptionKey: "a" });
  writeFileSync(path.join(folder, "server/server-reference-manifest.json"), manifest);
  return actionsOfBuild(folder);
}

test("the ids of a build are known, and no others of their form", () => {
  const isKnown = build({ [id]: { workers: {} } });
  expect([isKnown(id), isKnown(id.replace("7", "8")), isKnown("toString"), isKnown("")]).toEqual([
    true,
    ...[false, false, false],
  ]);
});

test.each([{}, { abc: {} }])("a manifest of another form, %j, is an error", (node) => {
  expect(() => build(node)).toThrow("names no server actions");
});

test.each([id.toUpperCase(), `${id}0`, id.slice(1), "abc", "__proto__"])("%s is no id", (other) => {
  expect([hasActionForm(id), hasActionForm(other)]).toEqual([true, false]);
});
