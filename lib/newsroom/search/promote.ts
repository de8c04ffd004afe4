import { z } from "zod";
import { queryWords } from "@/lib/engines/text-index/text-index";
import type { Tx } from "@/lib/platform/db/database";
import { type Sentence, sentence } from "@/lib/platform/i18n/sentence";
import type { Actor } from "../access/actor";
import { actorStaffId } from "../access/actor";
import { noSuchStory, permit } from "../access/permit";
import { audit } from "../audit";
import { promotionsTag } from "../cache-tags";
import { cleanLine } from "../input/clean-line";
import { parseInput } from "../input/parse-input";
import { Refusal } from "../refusal";
import { isPublicState } from "../story/workflow";
import { touch } from "../touch";

/** Stories that can be promoted for one query. */
const MAX_PROMOTED = 3;

export const promoteSchema = z.object({
  storyId: z.uuid(),
  query: z
    .string()
    .transform(cleanLine)
    .pipe(z.string().min(1, "must not be empty").max(100, "must have at most 100 characters"))
    .refine((query) => queryWords(query) !== "", "must have a word"),
});

/** Puts a story first for a query. Refuses `not-permitted`, `invalid-input`, `not-found`, `wrong-state`, `in-use`. */
export async function promote(tx: Tx, actor: Actor, input: z.input<typeof promoteSchema>): Promise<{ id: string }> {
  const { storyId, query } = parseInput(promoteSchema, input);
  permit(actor, "promotion.arrange");
  const story = await tx.story.findUnique({ where: { id: storyId }, select: { lang: true, state: true } });
  if (!story || story.state === "killed") throw noSuchStory();
  if (!isPublicState(story.state)) {
    throw new Refusal("wrong-state", "Only a public story can be promoted in the search.", [
      { path: "storyId", message: story.state === "retracted" ? "is retracted" : "is not public" },
    ]);
  }
  const { lang } = story;
  const words = queryWords(query);
  // Two editors at once must not pass the limit together.
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext(${`promotions:${lang}:${words}`}))`;
  const known = await tx.searchPromotion.findMany({ where: { lang, words }, select: { storyId: true } });
  if (known.some((row) => row.storyId === storyId)) {
    throw refused("The story is promoted for this query already.");
  }
  if (known.length >= MAX_PROMOTED)
    throw refused(sentence`${MAX_PROMOTED} stories are promoted for this query already.`);
  const { id } = await tx.searchPromotion.create({
    data: { lang, words, query, storyId, createdById: actorStaffId(actor) },
  });
  await audit(tx, actor, { action: "search.promote", storyId, detail: { query } });
  await touch(tx, [promotionsTag(lang)]);
  return { id };
}

const refused = (message: string | Sentence) => new Refusal("in-use", message, [{ path: "query", message }]);
