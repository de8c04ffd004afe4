import { expect, it } from "vitest";
import { House } from "../house";
import { readSourceFile } from "../source-file";
import { sizes } from "./sizes";

const files = {
  "lib/a/one.ts": 'import { two } from "@/lib/b/two";\nexport const one = two;',
  "lib/b/two.ts": 'import type { one } from "@/lib/a/one";\nexport type One = typeof one;\nexport const two = 2;',
  "lib/b/three.ts":
    'import { one } from "@/lib/a/one";\nimport { two } from "./two";\nexport const three = one + two;\n\nexport const four = 4;',
};

it("counts files, lines, imports across folders, and folders that import each other at run time", () => {
  const read = (all: Record<string, string>) =>
    new House(Object.entries(all).map(([path, text]) => readSourceFile(path, text, (file) => file in all)));
  expect(sizes(read(files))).toEqual({
    ...{ files: 3, lines: 10, medianLines: 3, p90Lines: 5, longest: "lib/b/three.ts (5)" },
    ...{ imports: 4, importsAcrossFolders: 3, twoWayPairs: ["lib/a and lib/b"] },
  });
  const { "lib/b/three.ts": _, ...oneWay } = files;
  expect(sizes(read(oneWay)).twoWayPairs).toEqual([]);
});
