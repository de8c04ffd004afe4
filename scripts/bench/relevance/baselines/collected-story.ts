/** A story as the collection has it. */
export interface CollectedStory {
  id: string;
  title: string;
  body: string;
  date: number;
  lang: string;
  section: string;
  topics: string[];
}

/** Ids of stories to read after one, best first. */
export type Baseline = (story: CollectedStory) => string[];

export const LISTED = 10;

/** The best ids by score; of equal ones the newest. */
export function bestOf(scored: { story: CollectedStory; score: number }[]): string[] {
  const sorted = scored.sort((a, b) => b.score - a.score || b.story.date - a.story.date);
  return sorted.slice(0, LISTED).map(({ story }) => story.id);
}
