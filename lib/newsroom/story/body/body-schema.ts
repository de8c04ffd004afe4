import { z } from "zod";
import { type Sentence, sentence, term } from "@/lib/platform/i18n/sentence";
import { issueWords } from "../../input/issue-words";
import { Refusal } from "../../refusal";
import type { BlockType, StoryBody } from "./body";
import { isSafeLink } from "./safe-link";

const MAX_BODY_BYTES = 1_000_000;
export const MAX_BLOCKS = 2_000;

const plain = z.string().refine((text) => !text.includes("\0"), "must not contain NUL");
/** An address that a link of a text may lead to */
export const linkAddress = plain.max(2_000).refine(isSafeLink, "must be an http, https, mailto or tel address");
const mark = z.discriminatedUnion("type", [
  z.object({ type: z.enum(["strong", "em", "code", "strike", "sub", "sup"]) }),
  z.object({ type: z.literal("link"), href: linkAddress }),
]);
const run = z.object({ text: plain, marks: z.array(mark).optional() });
const runs = z.array(run);
const id = z.string().regex(/^[\w-]{1,40}$/, "must be a block id of letters, digits, - and _");
const caption = plain.max(1_000).optional();

const block = z.discriminatedUnion("type", [
  z.object({ id, type: z.literal("paragraph"), text: runs }),
  z.object({ id, type: z.literal("heading"), level: z.union([z.literal(2), z.literal(3), z.literal(4)]), text: runs }),
  z.object({ id, type: z.literal("quote"), text: runs, attribution: plain.max(300).optional() }),
  z.object({ id, type: z.literal("pullquote"), text: runs, attribution: plain.max(300).optional() }),
  z.object({ id, type: z.literal("list"), ordered: z.boolean(), items: z.array(runs) }),
  z.object({ id, type: z.literal("picture"), mediaId: z.uuid(), caption, size: z.enum(["text", "wide", "full"]) }),
  z.object({ id, type: z.literal("embed"), url: plain.max(2_000).refine(isSafeLink), title: plain.min(1).max(300) }),
  z.object({ id, type: z.literal("factbox"), title: plain.max(300), items: z.array(runs) }),
  z.object({ id, type: z.literal("table"), caption, header: z.array(runs), rows: z.array(z.array(runs)) }),
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
