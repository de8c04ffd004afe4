/** Fewer stories make a topic's page too thin to be found by. */
export const FEWEST_STORIES = 3;

/** Whether a topic's pages may be indexed, and stand in the sitemap: they have enough to read, and say what it is about. */
export const isTopicIndexed = (stories: number, description: string) => stories >= FEWEST_STORIES && description !== "";
