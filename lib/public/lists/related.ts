import "server-only";
import { latestTag, sectionTag, storyTag, topicTag } from "@/lib/newsroom/cache-tags";
import type { PublicRelated } from "@/lib/newsroom/related/list/related-list";
import type { RelatedReason } from "@/lib/newsroom/related/list/related-reason";
import { isShownList } from "@/lib/newsroom/related/pins/shown-list";
import { databaseClock, type Made, taggedCache } from "@/lib/platform/cache/tagged-cache";
import { tagPage } from "@/lib/platform/next/tag-page";
import { publicRelated } from "../db/reader";
import type { Site } from "../site";
import { type StoryCard, toCard } from "./story-card";

interface RelatedTo {
  id: string;
  lang: string;
  sectionId: string;
  primaryTopicId: string | null;
}

export interface RelatedCard extends StoryCard {
  place: RelatedReason;
  /** The title of the package or series that both belong to */
  storyline: string | null;
}

const fillers: ReadonlySet<RelatedReason> = new Set(["topic", "section", "edition", "translation", "main"]);

/** A story of any section may take the place of these. */
const beyondSection: ReadonlySet<RelatedReason> = new Set(["edition", "translation", "main"]);

const MEGABYTES = 32;
/** As for stored pages: a safety net, not the mechanism */
const MAX_AGE_MS = 300_000;
/** Bytes that a row takes beside its longest texts: names, pictures, the objects themselves */
const ROW = 4_000;

interface KeptList {
  rows: PublicRelated[];
  tags: string[];
}

/** Texts are kept in UTF-16. */
const sizeOf = ({ rows }: KeptList) =>
  rows.reduce((sum, row) => sum + ROW + 2 * (row.headline.length + row.standfirst.length + row.opening.length), ROW);

const lists = taggedCache<KeptList>("related-lists", MEGABYTES, sizeOf);

/** At most `limit` stories to read after this one, as readers see them: none where there are too few for a list. */
export async function getRelated(story: RelatedTo, site: Site, limit: number): Promise<RelatedCard[]> {
  const { defaultLang: mainLang, settings } = site;
  const key = JSON.stringify([story.id, story.lang, story.primaryTopicId, limit, mainLang, settings.languages]);
  const clock = databaseClock();
  const read = () => readList(story, site, limit);
  // What is kept is old as soon as a commit made it so: the page cache may show it a moment longer, a page made now may not.
  const isTold = await clock.sync().then(
    () => true,
    () => false,
  );
  const list = isTold ? await lists.get(key, MAX_AGE_MS, clock, read) : (await read()).value;
  if (!list) return [];
  await tagPage(list.tags);
  return relatedCards(list.rows, site);
}

/** The cards of a related list, best first: none where there are too few for a list. */
export function relatedCards(rows: PublicRelated[], site: Site): RelatedCard[] {
  if (!isShownList(rows)) return [];
  return rows.map((row) => ({ ...toCard(row, site), place: row.place, storyline: row.storyline }));
}

async function readList(story: RelatedTo, site: Site, limit: number): Promise<Made<KeptList>> {
  const { id, lang, sectionId, primaryTopicId } = story;
  const { defaultLang: mainLang, settings } = site;
  const asked = { storyId: id, topicId: primaryTopicId, most: limit, mainLang, languages: settings.languages };
  const rows = await publicRelated(asked);
  const tags = rows.map((row) => storyTag(row.id));
  if (rows.length < limit || rows.some(({ place }) => fillers.has(place))) {
    const others = lang === mainLang ? [] : [sectionTag(sectionId, mainLang)];
    const ofEdition = rows.some(({ place }) => beyondSection.has(place)) || rows.length === 0 ? [latestTag(lang)] : [];
    tags.push(
      sectionTag(sectionId, lang),
      ...ofEdition,
      ...others,
      ...(primaryTopicId ? [topicTag(primaryTopicId)] : []),
    );
  }
  return { value: { rows, tags }, tags: [storyTag(id), ...tags] };
}
