import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/newsroom/access/actor";
import { storyScope } from "@/lib/newsroom/access/story-scope";
import { database } from "@/lib/platform/db/database";
import type { StorylineKind, StoryState } from "@/prisma/generated/enums";

export interface StorylineView {
  id: string;
  kind: StorylineKind;
  lang: string;
  title: string;
  parts: { id: string; headline: string; state: StoryState }[];
}

/** A package or series with its stories in order; null where there is none. Of stories that the actor may see listed. */
export async function getStoryline(actor: Actor, id: string): Promise<StorylineView | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const headline = { select: { headline: true } };
  const row = await database().storyline.findUnique({
    where: { id },
    include: {
      parts: {
        where: { story: storyScope(actor, "list").where },
        orderBy: [{ position: "asc" }, { storyId: "asc" }],
        select: { story: { select: { id: true, state: true, liveVersion: headline, draft: headline } } },
      },
    },
  });
  if (!row) return null;
  const { kind, lang, title, parts } = row;
  return {
    ...{ id, kind, lang, title },
    parts: parts.map(({ story: { liveVersion, draft, ...story } }) => ({
      ...story,
      headline: (liveVersion ?? draft)?.headline ?? "",
    })),
  };
}
