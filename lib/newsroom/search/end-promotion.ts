import { z } from "zod";
import type { Tx } from "@/lib/platform/db/database";
import type { Actor } from "../access/actor";
import { permit } from "../access/permit";
import { audit } from "../audit";
import { promotionsTag } from "../cache-tags";
import { parseInput } from "../input/parse-input";
import { Refusal } from "../refusal";
import { touch } from "../touch";

export const endPromotionSchema = z.object({ id: z.uuid() });

/** Lets a story find its own place for a query again. Refuses `not-permitted`, `not-found`. */
export async function endPromotion(tx: Tx, actor: Actor, input: z.input<typeof endPromotionSchema>): Promise<void> {
  const { id } = parseInput(endPromotionSchema, input);
  permit(actor, "promotion.arrange");
  const promotion = await tx.searchPromotion.findUnique({ where: { id } });
  if (!promotion) throw new Refusal("not-found", "The promotion is over already.");
  await tx.searchPromotion.delete({ where: { id } });
  const { lang, query, storyId } = promotion;
  await audit(tx, actor, { action: "search.end-promotion", storyId, detail: { query } });
  await touch(tx, [promotionsTag(lang)]);
}
