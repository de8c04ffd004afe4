import { z } from "zod";
import type { Tx } from "@/lib/platform/db/database";
import { type Actor, actorStaffId } from "../../actor";
import { audit } from "../../audit";
import { exactInstant } from "../../schedule/local-time";
import { expectNoPendingBefore } from "../../schedule/pending-actions";
import { lockStory } from "../lock-story";
import { permit } from "../permissions";
import { parseInput } from "../schema";
import { unpublish } from "../unpublish";
import { isPublicState } from "../workflow";

export const setEmbargoSchema = z.object({
  storyId: z.uuid(),
  /** Wall-clock time such as 2026-11-24T06:00 in `zone`, or an instant with Z or an offset; null until lifted by hand */
  until: z.string().max(40).nullable(),
  zone: z.string().max(60).default("UTC"),
  note: z.string().trim().max(500).default(""),
  source: z.enum(["desk", "wire"]).default("desk"),
});

export interface EmbargoSet {
  embargoId: string;
  until: Date | null;
  /** The story was public and was taken down: copies may exist elsewhere */
  wasPublic: boolean;
}

/** An instant from a text with Z or an offset, else from a wall-clock time in the zone. */
export function instantOf(text: string, zone: string): Date {
  const isInstant = /(?:Z|[+-]\d{2}:\d{2})$/.test(text) && !Number.isNaN(Date.parse(text));
  return isInstant ? new Date(Math.floor(Date.parse(text) / 1_000) * 1_000) : exactInstant(text, zone);
}

/**
 * Holds a story back; it replaces the embargo that was set before. A public story is taken down in the same transaction.
 * Refuses `ambiguous-time`, `missing-time`, and `embargo-conflict` when something is scheduled before its end.
 */
export async function setEmbargo(tx: Tx, actor: Actor, input: z.input<typeof setEmbargoSchema>): Promise<EmbargoSet> {
  const { storyId, until, zone, note, source } = parseInput(setEmbargoSchema, input);
  const story = await lockStory(tx, storyId);
  permit(actor, "embargo", story);
  const end = until === null ? null : instantOf(until, zone);
  await expectNoPendingBefore(tx, storyId, end);
  await tx.embargo.updateMany({ where: { storyId, isActive: true }, data: { isActive: false } });
  const embargo = await tx.embargo.create({
    data: { storyId, until: end, zone, note, source, setById: actorStaffId(actor) },
  });
  const wasPublic = isPublicState(story.state);
  if (wasPublic) await unpublish(tx, actor, { storyId, reason: "embargo" });
  await audit(tx, actor, {
    action: "embargo.set",
    storyId,
    reason: note,
    detail: { until: end?.toISOString() ?? null, zone, source },
  });
  return { embargoId: embargo.id, until: end, wasPublic };
}
