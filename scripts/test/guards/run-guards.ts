import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Failure } from "../../failure.mjs";
import { main } from "../../process/main.mjs";
import { seconds, step } from "../../process/progress.mjs";
import { ensureGenerated } from "../../start/ensure-generated.mjs";
import { ensureInstalled } from "../../start/ensure-installed.mjs";
import { copyTree } from "./copy-tree";
import { disableIn, type Guard } from "./guard";
import { guards } from "./guards";
import { type Outcome, runStep } from "./run-step";

const STEPS = ["unit", "db", "e2e"] as const;

main(async () => {
  const args = process.argv.slice(2);
  const chosen = choose(args.filter((arg) => arg !== "--list"));
  if (args.includes("--list")) {
    for (const { name, step, tests } of chosen) console.log(`${name.padEnd(50)} ${step.padEnd(5)} ${tests.join(" ")}`);
    return;
  }
  await step("Packages", ensureInstalled);
  await step("Database client", ensureGenerated);
  const folder = await step("Copy of the working tree", async () => ({ path: copyTree() }));
  for (const each of STEPS) await expectGreen(folder.path, each, chosen);
  const wrong: string[] = [];
  for (const guard of STEPS.flatMap((each) => chosen.filter((one) => one.step === each))) {
    if (!(await isHeld(folder.path, guard))) wrong.push(guard.name);
  }
  console.log(`\n${chosen.length - wrong.length} of ${chosen.length} guards are as they should be`);
  if (wrong.length > 0) throw new Failure(`Held by no test, or needed where they should not be: ${wrong.join(", ")}`);
});

/** All guards, or those of these names and steps. */
function choose(names: string[]): Guard[] {
  const isKnown = (name: string) => guards.some((guard) => guard.name === name || guard.step === name);
  const unknown = names.find((name) => !isKnown(name));
  if (unknown) throw new Failure(`There is no guard "${unknown}". npm run test:guards -- --list names them.`);
  return names.length === 0 ? guards : guards.filter(({ name, step }) => names.includes(name) || names.includes(step));
}

/** Without this, a test that fails anyway would seem to notice everything. */
async function expectGreen(folder: string, name: Guard["step"], chosen: Guard[]): Promise<void> {
  const tests = [...new Set(chosen.filter((guard) => guard.step === name).flatMap((guard) => guard.tests))];
  if (tests.length === 0) return;
  await step(`With all guards: ${name}, ${tests.length} files`, async () => {
    const { passed, failedAssertions, otherFailures } = await runStep(folder, name, tests);
    const failed = [...failedAssertions, ...otherFailures];
    if (failed.length > 0 || passed === 0)
      throw new Failure(`Tests fail before a guard is removed:\n${failed.join("\n")}`);
    return `${passed} passed`;
  });
}

/** Whether the tests fail without a guard; for a comfort, whether they pass. */
async function isHeld(folder: string, guard: Guard): Promise<boolean> {
  const file = path.join(folder, guard.file);
  const text = readFileSync(file, "utf8");
  const begun = performance.now();
  writeFileSync(file, disableIn(text, guard));
  const outcome = await runStep(folder, guard.step, guard.tests, { only: guard.only, bail: !guard.isComfort });
  writeFileSync(file, text);
  const isGreen = outcome.passed > 0 && outcome.failedAssertions.length + outcome.otherFailures.length === 0;
  const isAsExpected = guard.isComfort ? isGreen : outcome.failedAssertions.length > 0;
  console.log(
    [verdict(guard, isAsExpected), guard.name.padEnd(50), seconds(begun).padStart(8), said(outcome)].join("  "),
  );
  return isAsExpected;
}

function verdict({ isComfort }: Guard, isAsExpected: boolean): string {
  if (isComfort) return isAsExpected ? "spared   " : "NEEDED   ";
  return isAsExpected ? "noticed  " : "UNNOTICED";
}

function said({ passed, failedAssertions, otherFailures }: Outcome): string {
  return failedAssertions[0] ?? otherFailures[0] ?? `${passed} tests pass without it`;
}
