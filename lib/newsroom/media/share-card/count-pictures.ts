import type { StoryBody } from "../../story/body/body";

/** How many pictures a story shows, its lead picture among them; posters of embeds do not count. */
export function countPictures(leadMediaId: string | null, body: StoryBody): number {
  const inBody = body.blocks.flatMap((block) => (block.type === "picture" ? block.mediaId : []));
  return new Set([...inBody, ...(leadMediaId ? [leadMediaId] : [])]).size;
}
