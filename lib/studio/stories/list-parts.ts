import type { StoryFilters } from "./story-filters";

// Apart from the schema of the filters: its library would try to compile code in the browser, which the studio's policy refuses.

export const storyOrders = ["updated", "published", "headline", "section"] as const;
export type StoryOrder = (typeof storyOrders)[number];

/** The filters that narrow the list, in the order in which they are shown. */
export const narrowing = ["q", "state", "section", "author", "topic", "kind", "lang", "mine"] as const;

/** Whether the list was asked for; the desk is shown otherwise. */
export const isListAsked = (filters: StoryFilters): boolean => Object.values(filters).some((value) => value !== "");
