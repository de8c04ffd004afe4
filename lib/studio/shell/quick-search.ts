import "server-only";
import type { StaffActor } from "@/lib/newsroom/access/actor";
import { database } from "@/lib/platform/db/database";
import { inLanguage } from "@/lib/platform/i18n/by-language";
import { listAddress } from "../stories/list-address";
import { listStories } from "../stories/list-stories";
import { containing } from "../stories/search-query";
import { storyFilters } from "../stories/story-filters";

interface FoundPlace {
  label: string;
  href: string;
}

/** What the palette finds by words: stories that the actor can open, and the lists of a topic's and an author's stories. */
export interface QuickFound {
  stories: FoundPlace[];
  topics: FoundPlace[];
  authors: FoundPlace[];
}

const MAX_STORIES = 8;
const MAX_OTHERS = 5;

/** Finds stories, topics and authors with all the words of `q`, in any order. */
export async function quickSearch(actor: StaffActor, q: string): Promise<QuickFound> {
  const { rows } = await listStories(actor, storyFilters.parse({ q: q.slice(0, 200) }));
  const stories = rows.flatMap(({ headline, href }) => (href ? [{ label: headline, href }] : [])).slice(0, MAX_STORIES);
  const words = q.trim().slice(0, 200).split(/\s+/).filter(Boolean).map(containing);
  if (words.length === 0) return { stories, topics: [], authors: [] };
  const [topics, authors] = await Promise.all([
    database().$queryRaw<{ slug: string; names: unknown }[]>`
      select slug, names from topic where merged_into_id is null
        and (select string_agg(value, ' ') from jsonb_each_text(names)) ilike all(${words}) order by slug limit ${MAX_OTHERS}`,
    database().$queryRaw<{ slug: string; name: string }[]>`
      select slug, name from author where name ilike all(${words}) order by sort_name limit ${MAX_OTHERS}`,
  ]);
  return {
    stories,
    topics: topics.map(({ slug, names }) => ({
      label: inLanguage(names, "en", "en") || slug,
      href: listAddress({ topic: slug }),
    })),
    authors: authors.map(({ slug, name }) => ({ label: name, href: listAddress({ author: slug }) })),
  };
}
