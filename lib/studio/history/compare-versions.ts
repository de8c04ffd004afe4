import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/newsroom/access/actor";
import { may } from "@/lib/newsroom/access/may";
import { bodyMediaIds } from "@/lib/newsroom/story/body/body";
import { diffVersions, type VersionDiff } from "@/lib/newsroom/story/version/diff/diff-versions";
import { contentOf, type VersionContent } from "@/lib/newsroom/story/version/version-content";
import { database } from "@/lib/platform/db/database";
import type { StoryVersion } from "@/prisma/generated/client";
import { type StudioPicture, studioPictures } from "../media/studio-picture";
import { authorOptions, topicOptions } from "../shell/lookups";

/** Two versions of one story side by side, with the names and pictures that their difference speaks of. */
export interface Comparison {
  lang: string;
  before: { id: string; n: number };
  after: { id: string; n: number };
  diff: VersionDiff;
  /** Topics and authors by id */
  names: Record<string, string>;
  pictures: Record<string, StudioPicture>;
}

const input = z.object({ storyId: z.uuid(), before: z.uuid(), after: z.uuid() });

/** What changed between two versions; null where the story may not be read, or where one of them is not a version of it. */
export async function compareVersions(actor: Actor, given: z.input<typeof input>): Promise<Comparison | null> {
  const known = input.safeParse(given);
  if (!known.success) return null;
  const { storyId, before, after } = known.data;
  const [story, versions] = await Promise.all([
    database().story.findUnique({ where: { id: storyId } }),
    database().storyVersion.findMany({ where: { storyId, id: { in: [before, after] } } }),
  ]);
  if (!story || !may(actor, "story.read", story)) return null;
  const [old, now] = [before, after].map((id) => versions.find((version) => version.id === id));
  return old && now ? comparison(actor, story.lang, old, now) : null;
}

async function comparison(actor: Actor, lang: string, old: StoryVersion, now: StoryVersion): Promise<Comparison> {
  const contents: [VersionContent, VersionContent] = [contentOf(old), contentOf(now)];
  const ids = (of: (content: VersionContent) => string[]) => [...new Set(contents.flatMap(of))];
  const [topics, authors, pictures] = await Promise.all([
    topicOptions(ids(({ topicIds }) => topicIds)),
    authorOptions(ids(({ bylines }) => bylines.flatMap(({ authorId }) => authorId ?? []))),
    studioPictures(
      actor,
      ids(({ leadMediaId, body }) => [leadMediaId ?? [], bodyMediaIds(body)].flat()),
    ),
  ]);
  return {
    lang,
    before: { id: old.id, n: old.n },
    after: { id: now.id, n: now.n },
    diff: diffVersions(...contents, lang),
    names: Object.fromEntries([...topics, ...authors].map(({ id, name }) => [id, name])),
    pictures: Object.fromEntries(pictures.map((picture) => [picture.id, picture])),
  };
}
