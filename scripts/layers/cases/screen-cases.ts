/** Files of a repository: paths and texts. */
export type Tree = Record<string, string>;

/** The pages of these folders of the studio. */
export const routes = (...folders: string[]) =>
  Object.fromEntries(folders.map((folder) => [`app/(staff)/studio/${folder}/page.tsx`, "export {};"]));

/** Rows of rules.test.ts about screens: a rule, the file it must name, and a tree that breaks it. */
export const brokenScreens: [string, string, Tree][] = [
  ["one-name-per-screen", "lib/studio/lists", { ...routes("topics"), "lib/studio/lists/list-topics.ts": "export {};" }],
  ["one-name-per-screen", "components/studio/desk", { ...routes("(editor)"), "components/studio/desk/a.tsx": "" }],
  ["one-name-per-screen", "e2e/studio/editing", { ...routes("(editor)"), "e2e/studio/editing/a.spec.ts": "" }],
  [
    "editor-parts-one-way",
    "components/studio/editor/draft/a.ts",
    {
      "components/studio/editor/draft/a.ts": 'import type { B } from "../body/b";',
      "components/studio/editor/body/b.ts": 'import { d } from "../draft/d";',
    },
  ],
  [
    "editor-parts-one-way",
    "components/studio/editor/draft/a.ts",
    {
      "components/studio/editor/draft/a.ts": 'import { c } from "../body/c";',
      "components/studio/editor/body/b.ts": 'import { d } from "../dialogs/d";',
      "components/studio/editor/dialogs/e.ts": 'import { f } from "../draft/f";',
    },
  ],
  [
    "editor-parts-one-way",
    "components/studio/editor/draft/a.ts",
    {
      "components/studio/editor/draft/a.ts": 'import { c } from "../story-editor";',
      "components/studio/editor/story-editor.tsx": 'import { d } from "./draft/d";',
    },
  ],
  // In two parts, so that the rule does not find it here.
  ["plain-words", "lib/a.ts", { "lib/a.ts": `// drawn ${"an"}ew` }],
  ["text-in-messages", "app/(staff)/error.tsx", { "app/(staff)/error.tsx": "export const a = <p>Not found</p>;" }],
  [
    "text-in-messages",
    "app/(staff)/page.tsx",
    { "app/(staff)/page.tsx": 'export const metadata = { title: "Stories" };' },
  ],
  ...["<input aria-label='Search' />", "<b>{isBusy ? 'Saving' : t('a')}</b>", "<b>{`now`}</b>"].map(
    (markup): [string, string, Tree] => [
      "text-in-messages",
      "components/studio/stories/a.tsx",
      { ...routes("(shell)/(stories)"), "components/studio/stories/a.tsx": `export const a = ${markup};` },
    ],
  ),
];

/** Trees that break no rule, each with what it shows. */
export const allowedScreens: [string, Tree][] = [
  [
    "screens under their own names, in groups of routes, in the shell and outside the studio",
    {
      ...routes("(shell)/topics", "(shell)/(stories)", "(editor)/stories/[id]"),
      "app/(staff)/sign-in/page.tsx": "export {};",
      "components/studio/shell/a.tsx": "export {};",
      "components/studio/stories/a.tsx": "export {};",
      "lib/studio/gate.ts": "export {};",
      "lib/studio/sign-in/a.ts": "export {};",
      "e2e/studio/topics/a.spec.ts": "export {};",
    },
  ],
  [
    "parts of the editor that build on each other in one direction",
    {
      ...routes("(editor)"),
      "components/studio/editor/story-editor.tsx": 'import "./body/a";\nimport "./draft/a";',
      "components/studio/editor/body/a.tsx": 'import "../draft/a";',
      "components/studio/editor/draft/a.ts": 'import "../../stories/a";',
      "components/studio/editor/draft/b.ts": 'import "./a";',
    },
  ],
  [
    "markup without text of its own",
    {
      ...routes("(shell)/(stories)"),
      "components/studio/stories/a.tsx":
        'const tones = { bad: "text-bad font-medium" };\nexport const a = <b className={isBad ? "text-bad" : "text-good"} title={t("a")}>{t("a")} · {1} ← &nbsp;</b>;',
      "components/studio/stories/b.test.tsx": "export const a = <p>A test</p>;",
    },
  ],
];
