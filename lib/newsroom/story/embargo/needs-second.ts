import type { Tx } from "@/lib/platform/db/database";
import { sentence, term } from "@/lib/platform/i18n/sentence";
import type { Actor } from "../../access/actor";
import { may } from "../../access/may";
import { Refusal } from "../../refusal";
import { readSettings } from "../../settings/save-settings";
import { embargoInForce } from "./embargo-in-force";

/** Whether somebody else has to confirm that an embargo ends early; what a wire says of its own embargo is its own to say. */
export async function needsSecond(tx: Tx, actor: Actor): Promise<boolean> {
  return !may(actor, "story.liftEmbargoAlone") && (await readSettings(tx)).requireTwo;
}

/** Refuses `not-permitted` for an end before that of the embargo in force: it would lift it, and by one person. */
export async function expectNoSooner(tx: Tx, actor: Actor, storyId: string, end: Date | null): Promise<void> {
  const embargo = await embargoInForce(tx, storyId);
  if (!embargo || end === null || (embargo.until !== null && end >= embargo.until)) return;
  if (!(await needsSecond(tx, actor))) return;
  const until = embargo.until ? sentence`until ${embargo.until.toISOString()}` : term("until it is lifted");
  throw new Refusal("not-permitted", "One person alone cannot make an embargo end sooner: ask to lift it.", [
    {
      path: "until",
      message: sentence`is before the embargo in force ends, which holds ${until}; ask to lift that one`,
    },
  ]);
}
