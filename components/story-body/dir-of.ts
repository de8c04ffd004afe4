import type { Direction, Run } from "@/lib/newsroom/story/body/body";

/** The direction of an item or a cell, where it is not the story's. */
export const dirOf = (item: Run[] | { dir?: Direction }): Direction | undefined =>
  Array.isArray(item) ? undefined : item.dir;
