import { expect, test } from "vitest";
import { House } from "../house";
import { readSourceFile } from "../source-file";
import { exportRules } from "./export-rules";

const unused = (tree: Record<string, string>) => {
  const files = Object.entries(tree).map(([path, text]) => readSourceFile(path, text, (one) => one in tree));
  return exportRules.flatMap(({ find }) =>
    find(new House(files)).map(({ file, what }) => `${file} ${what.split(",")[0]}`),
  );
};
const exporting = "export const a = 1;\nexport type B = 1;";

test.each([
  ["names", 'import { a, type B } from "./a";'],
  ["all as one name", 'import * as all from "./a";'],
  ["all, later", 'const all = await import("./a");'],
  ["names that are passed on", 'export { a, type B } from "./a";'],
  ["types in comments", 'import { a } from "./a";\n/** @type {import("./a").B} */'],
  ["a test", 'import { a, type B } from "./a";'],
])("what another file takes is used: %s", (_, text) => {
  expect(unused({ "lib/a.ts": exporting, "lib/b.test.ts": text })).not.toContain("lib/a.ts exports a");
  expect(unused({ "lib/a.ts": exporting, "lib/b.test.ts": text })).not.toContain("lib/a.ts exports B");
});

test("what no other file takes is named, types too", () => {
  expect(unused({ "lib/a.ts": `${exporting}\nexport const c = a;`, "lib/b.ts": 'import "./a";' })).toEqual([
    "lib/a.ts exports a",
    "lib/a.ts exports B",
    "lib/a.ts exports c",
  ]);
});

test("what frameworks, tools and the scan of verbs read is used", () => {
  expect(
    unused({
      "app/(site)/page.tsx": "export const metadata = {};",
      "vitest.config.ts": "export const a = 1;",
      "lib/newsroom/story/publish.ts": "export const publishSchema = 1;",
    }),
  ).toEqual([]);
});
