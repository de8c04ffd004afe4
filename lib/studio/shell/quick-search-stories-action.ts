"use server";

import { staffQuery } from "../staff-action";
import { listStories } from "../stories/list-stories";
import { storyFilters } from "../stories/story-filters";

const SHOWN = 8;

export const quickSearchStoriesAction = staffQuery(async (actor, q: string) => {
  const { rows } = await listStories(actor, storyFilters.parse({ q }));
  return rows.slice(0, SHOWN).map(({ id, headline }) => ({ id, headline }));
});
