import { z } from "zod";
import { databaseNow } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db/database";
import { sentence, term } from "@/lib/platform/i18n/sentence";
import type { Actor } from "../../access/actor";
import { actorStaffId } from "../../access/actor";
import { addressTag, type CacheTag, latestTag } from "../../cache-tags";
import { parseInput } from "../../input/parse-input";
import { textSchema } from "../../input/text-schema";
import { Refusal } from "../../refusal";
import { expectNoPendingBefore } from "../../schedule/pending-actions";
import { timeZone } from "../../settings/time-zone";
import type { LockedStory } from "../lock-story";
import { changePublic } from "../publication/change-public";
import type { PublicChange } from "../publication/public-change";
import type { PublicListing } from "../publication/reach";
import { unpublish } from "../unpublish";
import { isPublicState } from "../workflow";
import { embargoEnd } from "./embargo-end";
import { expectNoSooner } from "./needs-second";

export const setEmbargoSchema = z.object({
  storyId: z.uuid(),
  /** Wall-clock time such as 2026-11-24T06:00 in `zone`, or an instant with Z or an offset; null until lifted by hand */
  until: z.string().max(2_000).nullable(),
  zone: timeZone.optional(),
  note: textSchema(500).default(""),
  source: z.enum(["desk", "wire"]).default("desk"),
  /** Yes to taking a public story down */
  isConfirmed: z.boolean().default(false),
});

interface EmbargoSet {
  embargoId: string;
  until: Date | null;
  /** The story was public and was taken down: copies may exist elsewhere */
  wasPublic: boolean;
}

/**
 * Holds a story back; it replaces the embargo that was set before. A public story is taken down in the same transaction, after a yes.
 * A wire's time that cannot be read holds without end; of the desk it refuses `ambiguous-time` and `missing-time`. Refuses `needs-confirmation`, `embargo-conflict` when something is scheduled before
 * its end, and `not-permitted` for a sooner end where that needs two.
 */
export async function setEmbargo(tx: Tx, actor: Actor, input: z.input<typeof setEmbargoSchema>): Promise<EmbargoSet> {
  const { storyId, isConfirmed, ...asked } = parseInput(setEmbargoSchema, input);
  const { zone, source } = asked;
  return changePublic(tx, actor, { storyId, verb: "embargo" }, async ({ story, place }) => {
    const { end, note, isUnread } = embargoEnd(asked);
    if (end && end <= (await databaseNow(tx))) {
      throw new Refusal("invalid-input", "That time is past: it would hold nothing back.", [
        { path: "until", message: "is past" },
      ]);
    }
    await expectNoSooner(tx, actor, storyId, end);
    const wasPublic = isPublicState(story.state);
    expectEmbargoable(story, isConfirmed);
    // A wire is not sent back to cancel what is scheduled: the clock meets the embargo and leaves it to the desk.
    if (!isUnread) await expectNoPendingBefore(tx, storyId, end);
    await tx.embargo.updateMany({ where: { storyId, isActive: true }, data: { isActive: false } });
    const { id: embargoId } = await tx.embargo.create({
      data: { storyId, until: end, zone: zone ?? "UTC", note, source, setById: actorStaffId(actor) },
    });
    if (wasPublic) await unpublish(tx, actor, { storyId, reason: "embargo" });
    const data = { modifiedAt: await databaseNow(tx), rev: { increment: 1 } };
    await tx.story.update({ where: { id: storyId }, data });
    const until = end?.toISOString() ?? null;
    const change: PublicChange = {
      storyId,
      entries: [{ action: "embargo.set", reason: note, detail: { until, zone: zone ?? "UTC", source } }],
      event: { name: "story.embargoed", until },
      // What was public was unpublished, which said so.
      before: null,
      changesFeeds: false,
      tags: wasPublic ? [] : withdrawalTags(place),
    };
    return { changes: [change], answer: { embargoId, until: end, wasPublic } };
  });
}

function expectEmbargoable(story: LockedStory, isConfirmed: boolean): void {
  if (story.state === "retracted" || story.state === "killed")
    throw new Refusal("wrong-state", sentence`A story that is ${term(story.state)} cannot be held back any more.`);
  if (isPublicState(story.state) && !isConfirmed) {
    throw new Refusal("needs-confirmation", "The story is public: an embargo takes it down, and copies may exist.", [
      { path: "isConfirmed", message: "must be yes for a public story" },
    ]);
  }
}

/** That a story was withdrawn is not told while it is held back. */
const withdrawalTags = (place: PublicListing | null): CacheTag[] =>
  place ? [...[place.path, ...place.aliases].map(addressTag), latestTag(place.lang)] : [];
