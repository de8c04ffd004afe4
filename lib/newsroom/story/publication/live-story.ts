import type { PublicText } from "../../related/story-words";
import { bodyMediaIds, bodyText } from "../body/body";
import type { VersionContent } from "../version/version-content";

/** A story as public lists, search and related lists hold it. */
export interface LiveStory extends PublicText, Pick<VersionContent, "topicIds" | "bylines"> {
  /** The pictures that it shows, each once */
  mediaIds: string[];
}

/** What becomes public of a story with this content. Throws for a story without a time of first publication. */
export function liveStory(
  story: Pick<PublicText, "lang" | "kind"> & { id: string; firstPublishedAt: Date | null },
  { headline, standfirst, body, topicIds, bylines, leadMediaId }: VersionContent,
): LiveStory {
  const { id: storyId, lang, kind, firstPublishedAt } = story;
  if (!firstPublishedAt) throw new Error(`Story ${storyId} was never published`);
  const text = { headline, standfirst, plainText: bodyText(body) };
  const mediaIds = [...new Set([leadMediaId ?? [], bodyMediaIds(body)].flat())];
  return { storyId, lang, kind, publishedAt: firstPublishedAt, ...text, topicIds, bylines, mediaIds };
}
