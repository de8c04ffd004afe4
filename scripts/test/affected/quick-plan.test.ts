import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { House } from "@/scripts/layers/house";
import { readSourceFile } from "@/scripts/layers/source-file";
import { affectedTests } from "./affected-tests";
import { browserSpecs, specsFor } from "./browser-specs";
import { quickPlan, specsIn } from "./quick-plan";

const files: Record<string, string> = {
  "lib/newsroom/lease/lease.ts": "export const lease = 1;",
  "lib/newsroom/lease/take-lease.ts": 'import { lease } from "./lease";\nexport const take = lease;',
  "lib/newsroom/lease/lease.db.test.ts": 'import { take } from "./take-lease";\ntake;',
  "lib/newsroom/lease/types.test.ts": 'import type { lease } from "./lease";\nexport type A = typeof lease;',
  "lib/site/xml.ts": "export const xml = 1;",
  "lib/site/xml.test.ts": 'import { xml } from "./xml";\nxml;',
};
const house = new House(
  Object.entries(files).map(([path, text]) => readSourceFile(path, text, (each) => each in files)),
);

describe("the tests that a change affects", () => {
  it("are those that import it at run time, over however many files, nearest first", () => {
    expect(affectedTests(house, ["lib/newsroom/lease/lease.ts"])).toEqual([
      { file: "lib/newsroom/lease/lease.db.test.ts", distance: 2 },
    ]);
    expect(affectedTests(house, ["lib/site/xml.ts", "lib/site/xml.test.ts"])).toEqual([
      { file: "lib/site/xml.test.ts", distance: 0 },
    ]);
  });

  it("are all of the database when its schema changes", () => {
    const found = affectedTests(house, ["prisma/migrations/1_first/migration.sql"]);
    expect(found.map(({ file }) => file)).toEqual(["lib/newsroom/lease/lease.db.test.ts"]);
  });

  it("are the specs of the nearest folder that the map has, or of the screen", () => {
    expect(specsFor("lib/newsroom/lease/lease.ts", () => true)).toEqual(["e2e/studio/editor/two-editors"]);
    expect(specsFor("lib/public/share/card.ts", () => true)).toEqual(["e2e/cards"]);
    expect(specsFor("lib/studio/topics/actions.ts", (folder) => folder !== "e2e/studio/topics")).toEqual([]);
    expect(specsFor("app/(staff)/studio/(shell)/media/page.tsx", () => true)).toEqual(["e2e/studio/media"]);
    expect(specsFor("docs/architecture.md", () => true)).toEqual([]);
  });

  it("are left out where the time does not allow them", () => {
    const changed = ["lib/newsroom/lease/lease.ts", "lib/site/xml.ts"];
    const plan = quickPlan(
      { "lib/newsroom/lease/lease.db.test.ts": 101_000, "lib/site/xml.test.ts": 20 },
      house,
      changed,
    );
    expect(plan.unit).toEqual(["lib/site/xml.test.ts"]);
    expect(plan.db).toEqual([]);
    expect(plan.leftOut).toContain("lib/newsroom/lease/lease.db.test.ts");
  });
});

it("every folder and test that the map names is there", () => {
  const specs = Object.values(browserSpecs).flat();
  expect([...Object.keys(browserSpecs), ...specs].filter((place) => !existsSync(place))).toEqual([]);
  for (const place of specs) expect(specsIn(place).length, place).toBeGreaterThan(0);
});
