import { expect, it } from "vitest";
import { House } from "../house";
import { readSourceFile } from "../source-file";
import { browserRules } from "./browser-rules";

const schema = 'import { z } from "zod";\nexport const schema = z.string();';
const client = (...imports: string[]) => ['"use client";', ...imports].join("\n");

function found(tree: Record<string, string>) {
  const house = new House(Object.entries(tree).map(([path, text]) => readSourceFile(path, text, (one) => one in tree)));
  return browserRules.flatMap(({ find }) => find(house));
}

it("names the files between a client component and zod, and the line where the way begins", () => {
  const tree = {
    "components/studio/a.tsx": client('import "react";', 'import { b } from "@/lib/studio/b";'),
    "lib/studio/b.ts": 'export { schema as b } from "./c";',
    "lib/studio/c.ts": schema,
  };
  const what = "imports lib/studio/b.ts → lib/studio/c.ts → zod";
  expect(found(tree)).toEqual([{ file: "components/studio/a.tsx", line: 3, what }]);
});

it("finds a part of zod, an import that waits, and the elements of reader pages", () => {
  const tree = {
    "components/studio/a.tsx": client('export const a = () => import("./b");'),
    "components/studio/b.ts": 'import { z } from "zod/mini";\nexport const b = z;',
    "components/site/elements/c.ts": 'import { schema } from "@/lib/newsroom/d";\nexport const c = schema;',
    "lib/newsroom/d.ts": schema,
  };
  expect(found(tree).map(({ file, what }) => [file, what])).toEqual([
    ["components/studio/a.tsx", "imports components/studio/b.ts → zod/mini"],
    ["components/site/elements/c.ts", "imports lib/newsroom/d.ts → zod"],
  ]);
});

it("names a way once, at the client component that is nearest to zod", () => {
  const tree = {
    "components/studio/a.tsx": client('import { b } from "./b";', "export const a = b;"),
    "components/studio/b.tsx": client('import { schema } from "./c";', "export const b = schema;"),
    "components/studio/c.ts": schema,
  };
  expect(found(tree).map(({ file }) => file)).toEqual(["components/studio/b.tsx"]);
});

it("lets types, server actions, server components and other packages pass", () => {
  const tree = {
    "components/studio/a.tsx": client(
      'import type { b } from "@/lib/studio/b";',
      'import { save } from "@/lib/studio/actions";',
      'import "zodiac";',
    ),
    "components/studio/page.tsx": 'import { b } from "@/lib/studio/b";\nexport const page = b;',
    "lib/studio/b.ts": schema.replace("schema", "b"),
    "lib/studio/actions.ts": '"use server";\nimport { b } from "./b";\nexport const save = b;',
  };
  expect(found(tree)).toEqual([]);
});
