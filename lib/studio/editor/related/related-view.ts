import "server-only";
import type { Actor } from "@/lib/newsroom/access/actor";
import { may } from "@/lib/newsroom/access/may";
import { noSuchStory } from "@/lib/newsroom/access/permit";
import type { PublicRelated } from "@/lib/newsroom/related/list/related-list";
import type { RelatedReason } from "@/lib/newsroom/related/list/related-reason";
import { isShownList } from "@/lib/newsroom/related/pins/shown-list";
import { isPublicState } from "@/lib/newsroom/story/workflow";
import { database } from "@/lib/platform/db/database";
import type { StorylineKind, StoryState } from "@/prisma/generated/client";
import { relatedOfVersion } from "./related-of-version";
import { visibleStories } from "./visible-stories";

/** A story in the view of a related list. */
export interface RelatedRow {
  id: string;
  headline: string;
  lang: string;
  state: StoryState;
  /** ISO 8601; null before the first publication */
  publishedAt: string | null;
  place: RelatedReason | "hidden" | "copy";
  /** The title of the package or series that both belong to */
  storyline: string | null;
  /** Words that both have, the most telling first */
  words: string[];
  /** Of a copy: how much of the text is the same, 0 to 1 */
  likeness?: number;
}

export interface RelatedView {
  /** As readers see it, or would see it if the draft were published now; and pins that wait to be public */
  list: RelatedRow[];
  /** Whether readers are shown the list, or it is too short for them */
  isShown: boolean;
  hidden: RelatedRow[];
  /** Public stories that say nearly the same */
  copies: RelatedRow[];
  lang: string;
  storylines: { id: string; kind: StorylineKind; title: string }[];
  marks: { sensitive: boolean; noRelated: boolean; noIndex: boolean };
  mayChange: boolean;
  mayMark: boolean;
}

/** The related list of a story with its reasons; words of the draft count, as they will. Refuses `not-found`. */
export async function getRelatedView(actor: Actor, storyId: string): Promise<RelatedView> {
  const db = database();
  const story = await db.story.findUnique({ where: { id: storyId }, include: { draft: true, liveVersion: true } });
  const version = story?.draft ?? story?.liveVersion;
  if (!story || !version || !may(actor, "story.read", story)) throw noSuchStory();
  const isPublic = isPublicState(story.state);
  const [pins, { shown, close, copies }, storylines] = await Promise.all([
    db.storyPin.findMany({ where: { storyId }, orderBy: [{ position: "asc" }, { otherId: "asc" }] }),
    relatedOfVersion(story, version),
    db.storyline.findMany({ where: { parts: { some: { storyId } } }, select: { id: true, kind: true, title: true } }),
  ]);
  const rows = await readRows(actor, [...shown, ...copies.map(idOf), ...pins.map((pin) => ({ id: pin.otherId }))]);
  const told = new Map(close.map((each) => [each.storyId, each.words]));
  const row = (id: string, place: RelatedRow["place"], more: Partial<RelatedRow> = {}): RelatedRow[] => {
    const known = rows.get(id);
    return known ? [{ ...known, place, storyline: null, words: told.get(id) ?? [], ...more }] : [];
  };
  const pinned = pins.filter((pin) => pin.position !== null).flatMap((pin) => row(pin.otherId, "pinned"));
  const others = shown.filter(({ place }) => place !== "pinned");
  return {
    list: [...pinned, ...others.flatMap((each) => row(each.id, each.place, wordsAndTitle(each)))],
    isShown: isShownList(shown),
    hidden: pins.filter((pin) => pin.position === null).flatMap((pin) => row(pin.otherId, "hidden")),
    copies: copies.flatMap(({ storyId: id, likeness }) => row(id, "copy", { likeness })),
    ...{ lang: story.lang, storylines },
    marks: { sensitive: story.sensitive, noRelated: story.noRelated, noIndex: story.noIndex },
    mayChange: may(actor, "story.publish", story),
    mayMark: may(actor, isPublic ? "story.publish" : "story.edit", story),
  };
}

const idOf = ({ storyId }: { storyId: string }) => ({ id: storyId });
const wordsAndTitle = ({ words, storyline }: PublicRelated) => ({ ...(words && { words }), storyline });

type Known = Pick<RelatedRow, "id" | "headline" | "lang" | "state" | "publishedAt">;

async function readRows(actor: Actor, named: { id: string }[]): Promise<Map<string, Known>> {
  const stories = await database().story.findMany({
    where: { id: { in: named.map(({ id }) => id) } },
    select: {
      id: true,
      state: true,
      lang: true,
      createdById: true,
      authorIds: true,
      isConfidential: true,
      firstPublishedAt: true,
      liveVersion: { select: { headline: true } },
      draft: { select: { headline: true } },
    },
  });
  const seen = await visibleStories(actor, stories);
  return new Map(
    seen.map(({ id, lang, state, firstPublishedAt, liveVersion, draft }) => [
      id,
      {
        id,
        lang,
        state,
        headline: (liveVersion ?? draft)?.headline ?? "",
        publishedAt: firstPublishedAt?.toISOString() ?? null,
      },
    ]),
  );
}
