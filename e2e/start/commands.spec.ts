import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { aMember, db } from "../studio/newsroom";

// What README.md and docs name for operators to run next to a running portal with its own database: no setting but where it keeps its data.
test.describe.configure({ mode: "parallel" });
test.setTimeout(120_000);
test.afterAll(() => db.$disconnect());

/** Runs a command as it is written in the docs, in a terminal without any setting of the tests. */
function run(command: string): Promise<{ code: number; said: string }> {
  const { PATH = "", HOME = "", DATA_DIR = "", BASE_URL = "" } = process.env;
  const env = { NODE_ENV: "production" as const, PATH, HOME, DATA_DIR, PORT: new URL(BASE_URL).port };
  return new Promise((resolve) =>
    execFile("sh", ["-c", command], { env }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, said: `${stdout}${stderr}` }),
    ),
  );
}

test("npm run doctor looks the running portal over", async () => {
  const { said } = await run("npm run doctor");
  for (const part of ["Settings", "Database", "Readers", "Fonts"])
    expect(said).toMatch(new RegExp(`^ok +${part} `, "m"));
  // How these are depends on what other tests do at this moment.
  for (const part of ["Jobs", "Schedule", "Outbox"]) expect(said).toMatch(new RegExp(`^(?:ok|WRONG) +${part} `, "m"));
  expect(said).not.toContain("DATABASE_URL");
});

test("npm run import takes stories as JSON Lines", async ({ request }) => {
  const folder = await mkdtemp(path.join(tmpdir(), "masthead-import-"));
  const id = `quay-${Date.now()}`;
  const story = { id, title: `Quay lamps lit again ${id}`, date: "2026-05-02", body: "The lamps are lit." };
  await writeFile(path.join(folder, "stories.jsonl"), JSON.stringify(story));
  const { code, said } = await run(`npm run import -- jsonl "${folder}/stories.jsonl"`);
  expect(said).toContain("1 created, 0 updated, 0 unchanged, 0 failed");
  expect(code).toBe(0);
  const { path: address } = await db.story.findFirstOrThrow({ where: { sourceId: id } });
  expect(await (await request.get(address ?? "")).text()).toContain(story.title);
  await rm(folder, { recursive: true });
});

test("npm run admin gives an account a new password", async () => {
  const { email } = await aMember("reporter");
  const { code, said } = await run(`npm run admin -- ${email}`);
  expect(said).toContain(`administrator: ${email} with the password `);
  expect(code).toBe(0);
});
