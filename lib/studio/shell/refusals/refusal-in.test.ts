import { readdirSync, readFileSync } from "node:fs";
import { type Argument, type Expression, parseSync, Visitor } from "oxc-parser";
import { describe, expect, test } from "vitest";
import { policy } from "@/lib/newsroom/access/policy";
import { issueCauses } from "@/lib/newsroom/input/issue-cause";
import { parseInput } from "@/lib/newsroom/input/parse-input";
import { Refusal } from "@/lib/newsroom/refusal";
import { createStorySchema } from "@/lib/newsroom/story/create-story";
import { workflow } from "@/lib/newsroom/story/workflow";
import { slugProblem } from "@/lib/platform/http/slug-problem";
import { sentence, term } from "@/lib/platform/i18n/sentence";
import { refusalIn } from "./refusal-in";
import { refusalTexts } from "./refusal-texts";

const files = ["lib/newsroom", "lib/studio", "lib/platform/pictures"]
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`))
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"));

/** Functions of rules that make a refusal of the words that they are given. */
const HELPERS = ["refused", "taken", "broken", "problem", "tooLarge"];

/** Methods of schemas that take the words of a refusal last. */
const CHECKS = ["refine", "regex", "addIssue", "multipleOf"];

/** The words that the rules state: first arguments of sentences, refusals, problems and their helpers. */
function statedIn(file: string): { found: string[]; untagged: string[] } {
  const found: string[] = [];
  const untagged: string[] = [];
  const add = (given: Argument | Expression | undefined) => {
    if (given?.type === "Literal" && typeof given.value === "string") found.push(given.value);
    if (given?.type === "TemplateLiteral")
      untagged.push(`${file}: ${given.quasis.map(({ value }) => value.raw).join("…")}`);
    if (given?.type === "ConditionalExpression") for (const each of [given.consequent, given.alternate]) add(each);
  };
  const visitor = new Visitor({
    TaggedTemplateExpression({ tag, quasi }) {
      if (tag.type !== "Identifier" || tag.name !== "sentence") return;
      const parts = quasi.quasis.map(({ value }) => value.cooked ?? "");
      found.push(parts.reduce((text, part, index) => `${text}{${index - 1}}${part}`));
    },
    NewExpression({ callee, arguments: given }) {
      if (callee.type === "Identifier" && callee.name === "Refusal") add(given[1]);
    },
    CallExpression({ callee, arguments: given }) {
      if (callee.type === "Identifier" && HELPERS.includes(callee.name)) for (const each of given) add(each);
      if (callee.type === "Identifier" && callee.name === "term") add(given[0]);
      if (callee.type !== "MemberExpression" || callee.property.type !== "Identifier") return;
      if (CHECKS.includes(callee.property.name)) add(given.at(-1));
    },
    Property({ key, value }) {
      if (key.type === "Identifier" && key.name === "message") add(value as Expression);
    },
  });
  visitor.visit(parseSync(file, readFileSync(file, "utf8")).program);
  return { found: found.filter((words) => /\p{L}{2}.* /u.test(words)), untagged };
}

const read = files.map(statedIn);
const stated = [...new Set(read.flatMap(({ found }) => found))];
const rights = Object.values(policy).map(({ what }) => what);
const slugs = ["A", "a".repeat(81), "admin"].map((text) => slugProblem(text) ?? "");
const states = [...new Set(Object.values(workflow).flatMap((from) => Object.keys(from)))];

test("the rules are read", () => {
  expect(stated.length).toBeGreaterThan(120);
  expect(stated).toContain("{0} is writing in this story.");
});

test("a refusal with values is a sentence, so that it can be said in another language", () => {
  expect(read.flatMap(({ untagged }) => untagged)).toEqual([]);
});

describe.each(Object.keys(refusalTexts) as (keyof typeof refusalTexts)[])("%s", (lang) => {
  const own = refusalTexts[lang];

  test("has every refusal", () => {
    const wanted = [...stated, ...Object.values(issueCauses), ...slugs, ...rights, ...states, ...Object.keys(workflow)];
    expect(wanted.filter((words) => !own[words])).toEqual([]);
  });

  test("uses every value of the English words", () => {
    const valuesOf = (text: string) => [...new Set(text.match(/\{\d\}/g))].sort().join();
    expect(Object.entries(own).filter(([english, text]) => valuesOf(english) !== valuesOf(text))).toEqual([]);
  });
});

test("a refusal is in the language of who asked, and in English for machines", () => {
  const refusal = new Refusal(
    "wrong-state",
    sentence`A story that is ${term("killed")} does not allow: ${term("edit")}.`,
  );
  expect(refusalIn("de", refusal).message).toBe("Im Status „gelöscht“ ist das nicht möglich: bearbeiten.");
  expect(refusalIn("en", refusal).message).toBe("A story that is killed does not allow: edit.");
  expect(refusal.message).toBe("A story that is killed does not allow: edit.");
});

test("an input error names its field and its limit", () => {
  const input = { headline: "x".repeat(201), lang: "en", sectionId: crypto.randomUUID() };
  let refusal: unknown;
  try {
    parseInput(createStorySchema, input);
  } catch (error) {
    refusal = error;
  }
  if (!(refusal instanceof Refusal)) throw new Error("not refused");
  expect(refusalIn("es", refusal)).toMatchObject({
    message: "Titular: puede tener 200 caracteres como máximo",
    problems: [{ path: "headline", message: "puede tener 200 caracteres como máximo" }],
  });
  expect(refusal.problems).toEqual([{ path: "headline", message: "must have at most 200 characters" }]);
});

test("names that people gave are not translated", () => {
  const refusal = new Refusal("lease-held", sentence`${"draft"} is writing in this story.`);
  expect(refusalIn("de", refusal).message).toBe("draft schreibt gerade in diesem Artikel.");
});
