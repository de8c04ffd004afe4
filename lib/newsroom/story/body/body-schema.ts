import { z } from "zod";
import { type Sentence, sentence, term } from "@/lib/platform/i18n/sentence";
import { issueWords } from "../../input/issue-words";
import { Refusal } from "../../refusal";
import type { BlockType, List, ListItem, Run, StoryBody } from "./body";
import { embedDetailsShape } from "./embed-details-shape";
import {
  MAX_ADDRESS,
  MAX_BLOCKS,
  MAX_CAPTION,
  MAX_EMBED_TITLE,
  MAX_LIST_LEVELS,
  MAX_LIST_START,
  MAX_SPAN,
} from "./limits";
import { plain } from "./plain";
import { isSafeLink } from "./safe-link";
import { spanProblems } from "./table-spans";

const MAX_BODY_BYTES = 1_000_000;

/** An address that a link of a text may lead to */
export const linkAddress = plain.max(MAX_ADDRESS).refine(isSafeLink, "must be an http, https, mailto or tel address");
const mark = z.discriminatedUnion("type", [
  z.object({ type: z.enum(["strong", "em", "code", "strike", "sub", "sup"]) }),
  z.object({ type: z.literal("link"), href: linkAddress }),
]);
const run = z.object({ text: plain, marks: z.array(mark).optional() });
const runs = z.array(run);
const id = z.string().regex(/^[\w-]{1,40}$/, "must be a block id of letters, digits, - and _");
const caption = plain.max(MAX_CAPTION).optional();
const dir = z.enum(["ltr", "rtl"]).optional();
const textItem = runsOr(z.object({ text: runs, dir }));
const span = z.int().min(1).max(MAX_SPAN).optional();
const cell = z.object({ text: runs, dir, colspan: span, rowspan: span });
const header = z.array(runsOr(cell));
const rows = z.array(z.array(runsOr(cell.extend({ isHeader: z.literal(true).optional() }))));

/** Reads what is runs or an object by its own form, so that problems name their place in it. */
function runsOr<Item>(object: z.ZodType<Item>): z.ZodType<Run[] | Item> {
  return z.unknown().transform((input, context) => {
    const result = (Array.isArray(input) ? runs : object).safeParse(input);
    if (result.success) return result.data;
    for (const issue of result.error.issues) context.issues.push({ ...issue, input } as z.core.$ZodRawIssue);
    return z.NEVER;
  });
}

function listShape(level: number) {
  return {
    ordered: z.boolean(),
    start: z.int().min(0).max(MAX_LIST_START).optional(),
    numbering: z.enum(["a", "A", "i", "I"]).optional(),
    items: z.array(listItem(level)),
  };
}

const noLists = z
  .undefined()
  .or(z.unknown().refine(() => false, "must not be nested more than 9 levels deep"))
  .transform(() => undefined);

const innerLists = (level: number): z.ZodType<List[] | undefined> => z.array(z.object(listShape(level))).optional();

function listItem(level: number): z.ZodType<ListItem> {
  return runsOr(z.object({ text: runs, dir, lists: level < MAX_LIST_LEVELS ? innerLists(level + 1) : noLists }));
}

const block = z.discriminatedUnion("type", [
  z.object({ id, type: z.literal("paragraph"), text: runs, dir }),
  z.object({
    id,
    type: z.literal("heading"),
    level: z.union([z.literal(2), z.literal(3), z.literal(4)]),
    text: runs,
    dir,
  }),
  z.object({ id, type: z.literal("quote"), text: runs, dir, attribution: plain.max(300).optional() }),
  z.object({ id, type: z.literal("pullquote"), text: runs, dir, attribution: plain.max(300).optional() }),
  z.object({ id, type: z.literal("list"), ...listShape(1) }),
  z.object({ id, type: z.literal("picture"), mediaId: z.uuid(), caption, size: z.enum(["text", "wide", "full"]) }),
  z.object({
    id,
    type: z.literal("embed"),
    url: plain.max(MAX_ADDRESS).refine(isSafeLink),
    title: plain.min(1).max(MAX_EMBED_TITLE),
    ...embedDetailsShape,
  }),
  z.object({ id, type: z.literal("factbox"), title: plain.max(300), items: z.array(textItem) }),
  z.object({ id, type: z.literal("table"), caption, header, rows }),
  z.object({ id, type: z.literal("divider") }),
]);

const storyBody: z.ZodType<StoryBody> = z.object({ schema: z.literal(1), blocks: z.array(block) });

const knownTypes = new Set<string>(block.options.map((option) => option.shape.type.value satisfies BlockType));

function unknownTypeAt(input: unknown): number {
  const blocks = (input as { blocks?: unknown[] } | null)?.blocks;
  if (!Array.isArray(blocks)) return -1;
  return blocks.findIndex((item) => !knownTypes.has(String((item as { type?: unknown } | null)?.type)));
}

/**
 * A story document from outside, checked.
 * Refuses `too-large` over 1 MB or 2,000 blocks, `unknown-block` and `invalid-input` with the path of each problem.
 */
export function parseBody(input: unknown): StoryBody {
  const bytes = Buffer.byteLength(JSON.stringify(input) ?? "");
  if (bytes > MAX_BODY_BYTES)
    throw tooLarge(sentence`The text has ${bytes} bytes; at most ${MAX_BODY_BYTES} are allowed.`);
  const unknown = unknownTypeAt(input);
  if (unknown >= 0) {
    const path = `body.blocks.${unknown}.type`;
    throw new Refusal("unknown-block", sentence`Block ${unknown + 1} has a type that Masthead does not know.`, [
      { path, message: sentence`must be one of ${[...knownTypes].join(", ")}` },
    ]);
  }
  const result = storyBody.safeParse(input);
  if (!result.success) {
    const problems = result.error.issues.map((issue) => ({
      path: ["body", ...issue.path].join("."),
      message: issueWords(issue),
    }));
    const first = problems[0] ?? { path: "body", message: "" };
    throw new Refusal(
      "invalid-input",
      sentence`The text is not a story document: ${first.path} ${term(first.message)}`,
      problems,
    );
  }
  if (result.data.blocks.length > MAX_BLOCKS) {
    throw tooLarge(sentence`The text has ${result.data.blocks.length} blocks; at most ${MAX_BLOCKS} are allowed.`);
  }
  const bad = result.data.blocks.flatMap((item, index) =>
    item.type === "table"
      ? spanProblems(item).map(({ path, ...rest }) => ({ path: `body.blocks.${index}.${path}`, ...rest }))
      : [],
  );
  if (bad[0]) {
    const { path, message } = bad[0];
    throw new Refusal("invalid-input", sentence`The text is not a story document: ${path} ${term(message)}`, bad);
  }
  return withUniqueIds(result.data);
}

const tooLarge = (message: string | Sentence) => new Refusal("too-large", message, [{ path: "body", message }]);

function withUniqueIds(body: StoryBody): StoryBody {
  const seen = new Set<string>();
  body.blocks.forEach((item, index) => {
    if (seen.has(item.id)) {
      throw new Refusal("invalid-input", sentence`Two blocks have the id ${item.id}.`, [
        { path: `body.blocks.${index}.id`, message: "must be unique in the story" },
      ]);
    }
    seen.add(item.id);
  });
  return body;
}
