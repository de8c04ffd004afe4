"use server";

import { staffQuery } from "../staff-action";
import { listStories } from "../stories/list-stories";
import { storyFilters } from "../stories/story-filters";
import { wordsInput } from "./words-input";

const SHOWN = 8;

export const quickSearchStoriesAction = staffQuery(wordsInput, async (actor, q) => {
  const { rows } = await listStories(actor, storyFilters.parse({ q }));
  return rows.slice(0, SHOWN).map(({ id, headline }) => ({ id, headline }));
});
