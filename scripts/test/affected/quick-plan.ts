import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import type { House } from "@/scripts/layers/house";
import { readHouse } from "@/scripts/layers/read-house";
import { type AffectedTest, affectedTests } from "./affected-tests";
import { specsFor } from "./browser-specs";
import { changedFiles } from "./changed-files";

export interface QuickPlan {
  unit: string[];
  db: string[];
  e2e: string[];
  /** Affected files that did not fit into the time */
  leftOut: string[];
}

/** Test time in milliseconds, summed up over the processes that share it */
const BUDGET = { vitest: 100_000, browser: 100_000 };
/** Of a file that no run has measured yet */
const UNKNOWN = { unit: 500, db: 3_000, e2e: 15_000 };

type Step = "unit" | "db" | "e2e";

const stepOf = (file: string): Step =>
  file.endsWith(".spec.ts") ? "e2e" : file.endsWith(".db.test.ts") ? "db" : "unit";

/** What to run for the changed files within three minutes: the nearest tests first, as many as the time allows. */
export function quickPlan(
  times: Record<string, number>,
  house: House = readHouse(),
  changed: string[] = changedFiles(),
): QuickPlan {
  const plan: QuickPlan = { unit: [], db: [], e2e: [], leftOut: [] };
  const left = { ...BUDGET };
  for (const { file } of [...affectedTests(house, changed), ...mappedSpecs(changed)]) {
    const step = stepOf(file);
    if (plan[step].includes(file) || plan.leftOut.includes(file)) continue;
    const budget = step === "e2e" ? "browser" : "vitest";
    const time = times[file] ?? UNKNOWN[step];
    if (time > left[budget]) plan.leftOut.push(file);
    else {
      plan[step].push(file);
      left[budget] -= time;
    }
  }
  return plan;
}

const isFolder = (folder: string) => existsSync(folder) && statSync(folder).isDirectory();

/** The specs that are mapped to the changed files, those that most of them call for first. */
function mappedSpecs(changed: string[]): AffectedTest[] {
  const counts = new Map<string, number>();
  for (const place of changed.flatMap((file) => specsFor(file, isFolder))) {
    for (const file of specsIn(place)) counts.set(file, (counts.get(file) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([file]) => ({ file, distance: 1 }));
}

/** The spec files of a place in e2e: those below a folder, or the file itself. */
export function specsIn(place: string): string[] {
  if (!isFolder(place)) return [place];
  const names = readdirSync(place, { recursive: true, encoding: "utf8" });
  return names.filter((name) => name.endsWith(".spec.ts")).map((name) => path.posix.join(place, name));
}
