import type { VersionContent } from "./version-content";

/** Ids of the pictures of a version by their place: the lead picture, then what each block of the body shows; null where there is none. */
export const shownPictures = ({
  leadMediaId,
  body,
}: Pick<VersionContent, "leadMediaId" | "body">): (string | null)[] => [
  leadMediaId,
  ...body.blocks.map((block) => (block.type === "picture" ? block.mediaId : null)),
];
