import "server-only";
import type { Actor } from "@/lib/newsroom/actor";
import { Refusal } from "@/lib/newsroom/refusal";
import { previewRelated } from "@/lib/newsroom/related/preview-related";
import { mayDo } from "@/lib/newsroom/story/permissions";
import { isPublicState } from "@/lib/newsroom/story/workflow";
import { database } from "@/lib/platform/db/database";
import type { StoryState } from "@/prisma/generated/client";
import { seenStories } from "./seen-stories";

/** A story in the view of a related list. */
export interface RelatedRow {
  id: string;
  headline: string;
  state: StoryState;
  /** ISO 8601; null before the first publication */
  publishedAt: string | null;
  place: "pinned" | "close" | "hidden" | "copy";
  /** Words that both have, the most telling first */
  words: string[];
  /** Of a copy: how much of the text is the same, 0 to 1 */
  likeness?: number;
}

export interface RelatedView {
  /** As readers see it, or would see it if the draft were published now */
  list: RelatedRow[];
  hidden: RelatedRow[];
  /** Public stories that say nearly the same */
  copies: RelatedRow[];
  mayChange: boolean;
}

const SHOWN = 10;

/** The related list of a story with its reasons; words of the draft count, as they will. Refuses `not-found`, `not-permitted`. */
export async function getRelatedView(actor: Actor, storyId: string): Promise<RelatedView> {
  const db = database();
  const story = await db.story.findUnique({ where: { id: storyId }, include: { draft: true, liveVersion: true } });
  const version = story?.draft ?? story?.liveVersion;
  if (!story || !version) throw new Refusal("not-found", "There is no such story.");
  if (!mayDo(actor, "read", story)) throw new Refusal("not-permitted", "You have no right to read this story.");
  const { lang, kind } = story;
  const { headline, standfirst, plainText } = version;
  const publishedAt = story.firstPublishedAt ?? new Date();
  const text = { storyId, lang, kind, publishedAt, headline, standfirst, plainText };
  const [pins, { close, copies }] = await Promise.all([
    db.storyPin.findMany({ where: { storyId }, orderBy: { position: "asc" } }),
    db.$transaction((tx) => previewRelated(tx, text, SHOWN * 3, isPublicState(story.state))),
  ]);
  const pinned = new Set(pins.map((pin) => pin.otherId));
  const rows = await readRows(actor, [
    ...pinned,
    ...close.map((each) => each.storyId),
    ...copies.map((each) => each.storyId),
  ]);
  const told = new Map(close.map((each) => [each.storyId, each.words]));
  const row = (id: string, place: RelatedRow["place"]): RelatedRow[] => {
    const known = rows.get(id);
    return known ? [{ ...known, place, words: told.get(id) ?? [] }] : [];
  };
  const shown = pins.filter((pin) => pin.position !== null).flatMap((pin) => row(pin.otherId, "pinned"));
  const found = await withoutCopies(
    close.map((each) => each.storyId).filter((id) => !pinned.has(id)),
    shown.map(({ id }) => id),
  );
  return {
    list: [...shown, ...found.flatMap((id) => row(id, "close"))].slice(0, SHOWN),
    hidden: pins.filter((pin) => pin.position === null).flatMap((pin) => row(pin.otherId, "hidden")),
    copies: copies.flatMap(({ storyId: id, likeness }) => row(id, "copy").map((each) => ({ ...each, likeness }))),
    mayChange: mayDo(actor, "publish", story),
  };
}

/** One of each group of stories that say the same. */
async function withoutCopies(ids: string[], shown: string[]): Promise<string[]> {
  const copies = await database().storyCopy.findMany({ where: { storyId: { in: [...shown, ...ids] } } });
  const told = new Set<string>();
  const tell = (id: string) => {
    told.add(id);
    for (const copy of copies) if (copy.storyId === id) told.add(copy.copyId);
  };
  for (const id of shown) tell(id);
  return ids.filter((id) => {
    if (told.has(id)) return false;
    tell(id);
    return true;
  });
}

async function readRows(actor: Actor, ids: string[]): Promise<Map<string, Omit<RelatedRow, "place" | "words">>> {
  const stories = await database().story.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      state: true,
      noRelated: true,
      createdById: true,
      firstPublishedAt: true,
      liveVersion: { select: { headline: true } },
      draft: { select: { headline: true } },
    },
  });
  const offered = stories.filter((story) => !story.noRelated || !isPublicState(story.state));
  const seen = await seenStories(actor, offered);
  return new Map(
    seen.map(({ id, state, firstPublishedAt, liveVersion, draft }) => [
      id,
      {
        id,
        state,
        headline: (liveVersion ?? draft)?.headline ?? "",
        publishedAt: firstPublishedAt?.toISOString() ?? null,
      },
    ]),
  );
}
