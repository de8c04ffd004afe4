import { z } from "zod";
import type { Tx } from "@/lib/platform/db/database";
import { enqueue } from "../../outbox";
import { publicPlacement } from "./placement";
import type { Placement } from "./reach";

/** The lists whose feeds changed with one story; the edition's own is always among them. */
export const changedFeedsSchema = z.object({
  lang: z.string(),
  sectionIds: z.array(z.uuid()),
  topicIds: z.array(z.uuid()),
  authorIds: z.array(z.uuid()),
  hasCorrections: z.boolean(),
});

export type ChangedFeeds = z.output<typeof changedFeedsSchema>;

/** Leaves word that the feeds changed in which a story stands, and those in which it stood before. */
export async function announceFeeds(tx: Tx, ...placements: (Placement | null)[]): Promise<void> {
  const places = placements.filter((place) => place !== null);
  const [first] = places;
  if (!first) return;
  const all = (ids: (place: Placement) => string[]) => [...new Set(places.flatMap(ids))];
  const changed: ChangedFeeds = {
    lang: first.lang,
    sectionIds: all((place) => [place.sectionId]),
    topicIds: all((place) => place.topicIds),
    authorIds: all((place) => place.authorIds),
    hasCorrections: places.some((place) => place.hasCorrections),
  };
  await enqueue(tx, "feeds-changed", { ...changed });
}

/** The same for a story that stays where it is and says something else. */
export async function announceFeedsOf(tx: Tx, storyId: string): Promise<void> {
  await announceFeeds(tx, await publicPlacement(tx, storyId, "UTC"));
}
