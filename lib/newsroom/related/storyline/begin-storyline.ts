import { z } from "zod";
import type { Tx } from "@/lib/platform/db/database";
import { sentence, term } from "@/lib/platform/i18n/sentence";
import { type Actor, actorStaffId } from "../../access/actor";
import { permit } from "../../access/permit";
import { audit } from "../../audit";
import { parseInput } from "../../input/parse-input";
import { Refusal } from "../../refusal";
import { readSettings } from "../../settings/save-settings";
import { storylineKind, storylineTitle } from "./storyline-schema";

export const beginStorylineSchema = z.object({
  kind: storylineKind,
  lang: z.string().min(2).max(35),
  title: storylineTitle,
});

/** Begins a package or a series without stories yet. Refuses `not-permitted`, `invalid-input`. */
export async function beginStoryline(
  tx: Tx,
  actor: Actor,
  input: z.input<typeof beginStorylineSchema>,
): Promise<{ storylineId: string }> {
  const { kind, lang, title } = parseInput(beginStorylineSchema, input);
  permit(actor, "storyline.arrange");
  const { languages } = await readSettings(tx);
  if (!languages.includes(lang)) {
    const message = sentence`must be a language of the site: ${languages.join(", ")}`;
    throw new Refusal("invalid-input", sentence`${term("lang")} ${message}.`, [{ path: "lang", message }]);
  }
  const data = { kind, lang, title, createdById: actorStaffId(actor) };
  const { id: storylineId } = await tx.storyline.create({ data });
  await audit(tx, actor, { action: "storyline.begin", detail: { storylineId, kind, title } });
  return { storylineId };
}
