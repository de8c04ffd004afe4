import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { stripVTControlCharacters } from "node:util";
import { atEnd } from "../../process/lifetime.mjs";
import { cleanEnvironment } from "../clean-environment.mjs";
import { countOfVitest } from "../count-of-vitest.mjs";

export interface Outcome {
  passed: number;
  /** Tests in which an assertion failed, each with the first line of why */
  failedAssertions: string[];
  /** Tests and files that failed for any other reason, likewise */
  otherFailures: string[];
}

const ASSERTION = /AssertionError|expect\(|instead of (?:rejecting|resolving)|^Error: expected /;
const isAssertion = (why: string) => ASSERTION.test(stripVTControlCharacters(why));

/** Runs test files of one step in a copy of the tree, until the first failure where `bail` is set. */
export async function runStep(
  folder: string,
  step: "unit" | "db" | "e2e",
  tests: string[],
  { only, bail = false }: { only?: string; bail?: boolean } = {},
): Promise<Outcome> {
  if (step === "e2e") return runInBrowser(folder, tests);
  const report = path.join(folder, ".masthead-report.json");
  rmSync(report, { force: true });
  const flags = ["--reporter=json", `--outputFile.json=${report}`, ...(bail ? ["--bail=1"] : [])];
  const args = ["run", "--project", `${step}*`, ...flags, ...(only ? ["-t", only] : []), ...tests];
  const { code, output } = await runIn(folder, "node_modules/vitest/vitest.mjs", args);
  const written = readReport(report);
  if (!written) return { passed: 0, failedAssertions: [], otherFailures: [`vitest did not report: ${output}`] };
  const { passed, failures = [] } = countOfVitest(written, code === 0);
  const copy = `${path.relative("", folder)}/`;
  return { passed, ...sorted(failures.map(({ test, why }) => ({ test: test.replace(copy, ""), why }))) };
}

async function runInBrowser(folder: string, tests: string[]): Promise<Outcome> {
  const { output } = await runIn(folder, "scripts/test.mjs", ["e2e", ...tests]);
  const [counted = "", passed = "0", failed = "1"] = /(\d+) passed, (\d+) failed \(/.exec(output) ?? [];
  if (counted === "") return { passed: 0, failedAssertions: [], otherFailures: [output.slice(-2_000)] };
  const parts = output.split(/^FAILED {2}(?=\S+\.ts:)/m).slice(1);
  const failures = parts.map((part) => {
    const [test = "", ...why] = part.split("\n");
    return { test, why: why.join("\n") };
  });
  const outcome = { passed: Number(passed), ...sorted(failures) };
  const isExplained = failures.length > 0 || failed === "0";
  return isExplained ? outcome : { ...outcome, otherFailures: [output.slice(-2_000)] };
}

function sorted(failures: { test: string; why: string }[]) {
  const said = ({ test, why }: { test: string; why: string }) => `${test}: ${firstLine(why)}`;
  return {
    failedAssertions: failures.filter(({ why }) => isAssertion(why)).map(said),
    otherFailures: failures.filter(({ why }) => !isAssertion(why)).map(said),
  };
}

const firstLine = (text: string) => stripVTControlCharacters(text).trim().split("\n")[0] ?? "";

function readReport(file: string) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

async function runIn(folder: string, script: string, args: string[]): Promise<{ code: number; output: string }> {
  const env = await cleanEnvironment();
  const child = spawn(process.execPath, [script, ...args], { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"] });
  atEnd(async () => {
    if (child.exitCode !== null || child.signalCode) return;
    child.kill("SIGTERM");
    await once(child, "exit");
  });
  let output = "";
  child.stdout.on("data", (text) => (output += text));
  child.stderr.on("data", (text) => (output += text));
  const [code] = await once(child, "close");
  return { code: code ?? 1, output: stripVTControlCharacters(output) };
}
