import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { database } from "@/lib/platform/db/database";
import { runImport } from "./run-import";
import { openSource } from "./sources/open-source";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "masthead-import-"));
});
afterAll(async () => {
  await database().$disconnect();
  await rm(folder, { recursive: true });
});

const aLine = (id: string | number, fields: object = {}) => ({
  id,
  title: `Lighthouse ${id} lit again`,
  body: `The keeper of lighthouse ${id} lit the lamp.`,
  date: "2026-03-03T08:00:00Z",
  ...fields,
});

async function importing(system: string, lines: object[]) {
  const file = path.join(folder, `${system}.jsonl`);
  await writeFile(file, lines.map((line) => JSON.stringify(line)).join("\n"));
  return runImport({ source: await openSource("jsonl", [file]), system });
}

const story = (system: string, id: string) =>
  database().story.findUniqueOrThrow({
    where: { sourceSystem_sourceId: { sourceSystem: system, sourceId: id } },
    include: { liveVersion: true },
  });

test("a later line with the id of an earlier one is refused, in every run, and the first story stays as it was", async () => {
  const later = { title: "Lighthouse 1 sold", body: "Another story." };
  const many = Array.from({ length: 120 }, (_, n) => aLine(n + 10));
  const lines = [aLine(1), aLine("1", later), ...many, aLine(" 1 ", later), aLine(129, later), aLine(2)];
  const failures = [
    { line: 2, reason: "id: line 1 of this file has the id 1 already" },
    { line: 123, reason: "id: line 1 of this file has the id 1 already" },
    { line: 124, reason: "id: line 122 of this file has the id 129 already" },
  ];
  expect(await importing("twice", lines)).toMatchObject({ created: 122, updated: 0, failed: 3, failures });
  expect(await importing("twice", lines)).toMatchObject({ unchanged: 122, updated: 0, failed: 3, failures });
  expect((await story("twice", "1")).liveVersion).toMatchObject({ n: 1, headline: "Lighthouse 1 lit again" });
});

test("a later file of one import repeats no id of an earlier file", async () => {
  const files = ["first", "second"].map((name) => path.join(folder, `${name}.jsonl`)) as [string, string];
  await writeFile(files[0], JSON.stringify(aLine(1)));
  await writeFile(files[1], `${JSON.stringify(aLine(2))}\n${JSON.stringify(aLine(1, { title: "Lighthouse 1 sold" }))}`);
  expect(await runImport({ source: await openSource("jsonl", files), system: "files" })).toMatchObject({
    created: 2,
    failures: [{ file: files[1], line: 2, reason: `id: line 1 of ${files[0]} has the id 1 already` }],
  });
  expect((await story("files", "1")).liveVersion?.headline).toBe("Lighthouse 1 lit again");
});
