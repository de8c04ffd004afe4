import "server-only";
import { sectionTag, storyTag, topicTag } from "@/lib/newsroom/cache-tags";
import { isShownList } from "@/lib/newsroom/related/pins/shown-list";
import { tagPage } from "@/lib/platform/cache/tag-page";
import { publicRelated } from "@/lib/platform/db/reader";
import type { RelatedPlace } from "@/lib/platform/db/related-place";
import type { Site } from "../site";
import { type StoryCard, toCard } from "./story-card";

interface RelatedTo {
  id: string;
  lang: string;
  sectionId: string;
  primaryTopicId: string | null;
}

export interface RelatedCard extends StoryCard {
  place: RelatedPlace;
  /** The title of the package or series that both belong to */
  storyline: string | null;
}

const fillers: ReadonlySet<RelatedPlace> = new Set(["topic", "section", "translation", "main"]);

/** At most `limit` stories to read after this one, as readers see them: none where there are too few for a list. */
export async function getRelated(story: RelatedTo, site: Site, limit: number): Promise<RelatedCard[]> {
  const { id, lang, sectionId, primaryTopicId } = story;
  const { defaultLang: mainLang, settings } = site;
  const asked = { storyId: id, topicId: primaryTopicId, most: limit, mainLang, languages: settings.languages };
  const rows = await publicRelated(asked);
  await tagPage(rows.map((row) => storyTag(row.id)));
  if (rows.length < limit || rows.some(({ place }) => fillers.has(place))) {
    const others = lang === mainLang ? [] : [sectionTag(sectionId, mainLang)];
    await tagPage([sectionTag(sectionId, lang), ...others, ...(primaryTopicId ? [topicTag(primaryTopicId)] : [])]);
  }
  if (!isShownList(rows)) return [];
  return rows.map((row) => ({ ...toCard(row, site), place: row.place, storyline: row.storyline }));
}
