import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { database } from "@/lib/platform/db/database";
import { runImport } from "./run-import";
import { openSource } from "./sources/open-source";

test("an import that is killed goes on where it was", async () => {
  const date = "2021-03-04T05:06:07Z";
  const lines = Array.from({ length: 600 }, (_, n) =>
    JSON.stringify({ id: n, title: `Story ${n}`, body: "Text.", date }),
  );
  const folder = await mkdtemp(path.join(tmpdir(), "import-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = path.join(folder, "killed.jsonl");
  await writeFile(file, lines.join("\n"));
  const args = ["--conditions=react-server", "--import=tsx", "scripts/import.ts", "jsonl", file, "--source", "killed"];
  const child = spawn(process.execPath, args, { stdio: "ignore", env: { ...process.env } });
  const ended = new Promise((resolve) => child.once("exit", (_, signal) => resolve(signal)));
  const count = () => database().story.count({ where: { sourceSystem: "killed" } });
  while ((await count()) === 0 && child.exitCode === null) await sleep(20);
  child.kill("SIGKILL");
  expect(await ended).toBe("SIGKILL");
  const left = await count();
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(600);
  expect(await database().story.count({ where: { sourceSystem: "killed", NOT: { state: "published" } } })).toBe(0);
  expect(await runImport({ source: await openSource("jsonl", [file]), system: "killed" })).toMatchObject({
    created: 600 - left,
    unchanged: left,
    failed: 0,
  });
}, 120_000);
