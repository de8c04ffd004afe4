import { roleRules } from "./actors/role-rules";
import { sessionRules } from "./actors/session-rules";
import { clockRules } from "./clock-rules";
import { cycles } from "./cycles";
import { importRules } from "./import-rules";
import { browserRules } from "./packages/browser-rules";
import { engineRules } from "./packages/engine-rules";
import { packageRules } from "./packages/package-rules";
import { platformRules } from "./platform/platform-rules";
import { readerRules } from "./reader-rules";
import type { Rule } from "./rule";
import { screenRules } from "./screen-rules";
import { exportRules } from "./shape/export-rules";
import { shapeRules } from "./shape/shape-rules";
import { tagRules } from "./tag-rules";
import { transactionRules } from "./transaction-rules";
import { textRules } from "./words/text-rules";
import { wordRules } from "./words/word-rules";

const noCycles: Rule = {
  name: "no-cycles",
  why: "Files that import each other in a ring can only be understood, moved and tested together.",
  find: (house) =>
    cycles(house).map((ring) => ({ file: ring[0] ?? "", what: `imports itself through ${ring.join(", ")}` })),
};

/** The rules of the house: docs/architecture.md draws them, this list holds them. There are no exceptions beside it. */
export const rules: Rule[] = [
  noCycles,
  ...importRules,
  ...engineRules,
  ...packageRules,
  ...browserRules,
  ...platformRules,
  ...shapeRules,
  ...exportRules,
  ...screenRules,
  ...textRules,
  ...wordRules,
  ...sessionRules,
  ...roleRules,
  ...tagRules,
  ...readerRules,
  ...clockRules,
  ...transactionRules,
];
