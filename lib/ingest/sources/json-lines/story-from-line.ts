import "server-only";
import { createHash } from "node:crypto";
import { z } from "zod";
import { oldAddress } from "@/lib/newsroom/address/old-address";
import { cleanLine } from "@/lib/newsroom/input/clean-line";
import { slugProblem } from "@/lib/platform/http/slug-problem";
import { StoryKind } from "@/prisma/generated/enums";
import { htmlToBody } from "../../body/html/html-to-body";
import { looksLikeHtml } from "../../body/html/looks-like-html";
import type { BodyChange, IncomingBody } from "../../body/incoming-body";
import { textToBody } from "../../body/text-to-body";
import type { IncomingStory } from "../../incoming-story";
import { instantOf } from "../../instant-of";
import { languageCode } from "../../language-code";
import { plainText } from "../../plain-text";
import { shorten } from "../../shorten";
import { StoryProblem } from "../../story-problem";

/** Raised when the mapping changes, so that stories are imported again. */
const MAPPING = 3;

const MAX_OLD_ADDRESSES = 50;

const text = z.string().superRefine((value, context) => {
  if (value.includes("\0")) context.addIssue("must not contain NUL");
  if (!value.isWellFormed()) context.addIssue("must not contain half of a surrogate pair");
});
/** Longer ones are shortened, and the report says so. */
const MAX_LENGTHS = { standfirst: 400, imageAlt: 500, imageCredit: 300, imageCaption: 1_000 } as const;

const readLine = (written: string) => cleanLine(plainText(written));
const name = text.transform(readLine).pipe(z.string().min(1, "must not be empty").max(120));
const names = z
  .union([z.array(name), name.transform((one) => [one])])
  .nullish()
  .transform((list) => [...new Set(list ?? [])]);
const words = text.transform(readLine).nullish();
const id = z.union([text, z.number().transform(String)]).pipe(z.string().trim().min(1, "must not be empty").max(300));

const line = z.object({
  id,
  title: text.transform(readLine).pipe(z.string().min(1, "must not be empty").max(200)),
  standfirst: words,
  body: text.nullish(),
  bodyFormat: z.enum(["text", "html"]).nullish(),
  date: text.transform((written, context) => {
    const instant = instantOf(written);
    if (instant && instant.getUTCFullYear() >= 1400 && instant.getTime() <= Date.now()) return instant;
    context.addIssue(instant ? "must be a day between 1400 and now" : "must be an ISO 8601 date");
    return z.NEVER;
  }),
  lang: text
    .transform((written, context) => {
      const code = languageCode(written);
      if (!code) context.addIssue(`names a language that is not known: ${written.slice(0, 40)}`);
      return code ?? z.NEVER;
    })
    .nullish(),
  section: name.nullish(),
  tags: names,
  topics: names,
  authors: names,
  image: text.pipe(z.string().max(2_000)).nullish(),
  imageAlt: words,
  imageCredit: words,
  imageCaption: words,
  kind: z.enum(StoryKind).nullish(),
  oldUrls: z.array(text).nullish(),
  slug: text.refine((slug) => slugProblem(slug) === null, "is not a slug").nullish(),
  sensitive: z.boolean().nullish(),
  noRelated: z.boolean().nullish(),
});

/** One line of a JSON Lines file (docs/import.md) as a story. Throws a StoryProblem that names every wrong field. */
export function storyFromLine(json: string): IncomingStory {
  const result = line.safeParse(parsed(json));
  if (!result.success) {
    const problems = result.error.issues.map((issue) => `${issue.path.join(".") || "line"}: ${issue.message}`);
    throw new StoryProblem(problems.slice(0, 5).join("; "));
  }
  const { data } = result;
  const notes: string[] = [];
  const short = (field: keyof typeof MAX_LENGTHS) => {
    const whole = data[field] ?? undefined;
    if (!whole || whole.length <= MAX_LENGTHS[field]) return whole;
    notes.push(`${field}: is shortened from ${whole.length} to at most ${MAX_LENGTHS[field]} characters`);
    return shorten(whole, MAX_LENGTHS[field]);
  };
  return {
    sourceId: data.id,
    hash: createHash("sha256").update(`${MAPPING}\n${json}`).digest("hex"),
    headline: data.title,
    standfirst: short("standfirst") ?? "",
    ...bodyOf(data),
    publishedAt: data.date,
    oldPaths: oldPathsOf(data.oldUrls ?? [], notes),
    lang: data.lang ?? undefined,
    kind: data.kind ?? undefined,
    slug: data.slug ?? undefined,
    sensitive: data.sensitive ?? undefined,
    noRelated: data.noRelated ?? undefined,
    sectionName: data.section ?? undefined,
    topicNames: [...new Set([...data.topics, ...data.tags])],
    authorNames: data.authors,
    image: data.image ?? undefined,
    imageAlt: short("imageAlt"),
    imageCredit: short("imageCredit"),
    imageCaption: short("imageCaption"),
    notes,
    mediaIds: new Map(),
    missing: new Map(),
  };
}

/** The addresses that can be kept; of each other one a note says why it cannot. */
function oldPathsOf(written: string[], notes: string[]): string[] {
  const paths = new Set<string>();
  for (const [index, each] of written.entries()) {
    const { success, data, error } = oldAddress.safeParse(each);
    if (!success) notes.push(`oldUrls.${index}: ${each.slice(0, 100)} is left out: ${error.issues[0]?.message}`);
    else if (paths.size < MAX_OLD_ADDRESSES || paths.has(data)) paths.add(data);
    else notes.push(`oldUrls.${index}: ${data} is left out: a story keeps ${MAX_OLD_ADDRESSES}`);
  }
  return [...paths];
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\ufeff/, ""));
  } catch {
    throw new StoryProblem(`the line is not JSON: ${json.slice(0, 60)}`);
  }
}

/** A line without a text is a brief: its title says it all. */
function bodyOf({ body: given, bodyFormat, standfirst, title }: z.output<typeof line>) {
  const written = given?.trim() ? given : (standfirst ?? title);
  const format = bodyFormat ?? (looksLikeHtml(written) ? "html" : "text");
  const mapped: { body: IncomingBody; changes: BodyChange[] } =
    format === "html" ? htmlToBody(written) : { body: textToBody(written), changes: [] };
  if (mapped.body.blocks.length === 0) throw new StoryProblem("body: must have some text");
  return mapped;
}
