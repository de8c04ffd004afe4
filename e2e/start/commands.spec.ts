import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { aMember, db } from "../studio/newsroom";
import { runCommand as run } from "./run-command";

// What README.md and docs name for operators to run next to a running portal with its own database: no setting but where it keeps its data.
test.describe.configure({ mode: "parallel" });
test.setTimeout(120_000);
test.afterAll(() => db.$disconnect());

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

test("npm run import fetches pictures from public hosts alone, and its report names what is missing or changed", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "masthead-import-"));
  const id = `pier-${Date.now()}`;
  const picture = `${process.env.BASE_URL}/logo.svg`;
  const body = `<p>The pier is open.</p><script>count()</script><img src="${picture}" alt="The pier">`;
  await writeFile(path.join(folder, "stories.jsonl"), JSON.stringify({ id, title: id, date: "2026-05-02", body }));
  const { code, said } = await run(
    `npm run import -- jsonl "${folder}/stories.jsonl" --source old-site --fetch-pictures --report "${folder}/report.json"`,
  );
  expect(said).toContain("  1 × <script> left out");
  expect(said).toMatch(/stories\.jsonl:1: without the picture http\S+\/logo\.svg: /);
  expect(code).toBe(0);
  expect(JSON.parse(await readFile(path.join(folder, "report.json"), "utf8"))).toMatchObject({
    created: 1,
    changes: [{ kind: "<script> left out", count: 1, places: [{ line: 1, detail: "count()" }] }],
    missing: [
      { line: 1, picture, reason: expect.stringMatching(/port \d+ is not asked|not an address of the public/) },
    ],
  });
  await rm(folder, { recursive: true });
});

test("npm run import explains its options", async () => {
  const { code, said } = await run("npm run import -- --help");
  for (const option of ["--source NAME", "--fetch-pictures", "--report FILE"]) expect(said).toContain(option);
  expect(code).toBe(0);
  const wrong = await run("npm run import -- jsonl a.jsonl --fetch");
  expect(wrong.said).toContain("Unknown option '--fetch'");
  expect(wrong.said).not.toMatch(/\n\s+at /);
  expect(wrong.code).toBe(1);
});

test("npm run admin gives an account a new password", async () => {
  const { email } = await aMember("reporter");
  const { code, said } = await run(`npm run admin -- ${email}`);
  expect(said).toContain(`administrator: ${email} with the password `);
  expect(code).toBe(0);
});
