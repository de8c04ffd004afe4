import { bodyMediaIds, type StoryBody } from "../../story/body/body";

/** How many pictures a story shows, its lead picture among them. */
export function countPictures(leadMediaId: string | null, body: StoryBody): number {
  return new Set([...bodyMediaIds(body), ...(leadMediaId ? [leadMediaId] : [])]).size;
}
