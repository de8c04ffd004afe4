import type { Picture as PictureOf } from "@/lib/public/media/picture";
import { Caption } from "./caption";
import { Picture } from "./picture";
import { PictureLink } from "./picture-link";

export interface PictureWords {
  /** What the link of a picture does */
  enlarge: string;
}

const sizesOf = {
  text: "(min-width: 40rem) 38rem, 100vw",
  wide: "(min-width: 58rem) 56rem, 100vw",
  full: "(min-width: 84rem) 80rem, 100vw",
};

export function PictureBlock({
  block,
  pictures,
  words,
}: {
  block: { mediaId: string; caption?: string; size: "text" | "wide" | "full" };
  pictures: Record<string, PictureOf>;
  words: PictureWords;
}) {
  const picture = pictures[block.mediaId];
  if (!picture) return null;
  const caption = block.caption || picture.caption;
  return (
    <figure data-size={block.size}>
      <PictureLink picture={picture} label={words.enlarge}>
        <Picture picture={picture} sizes={sizesOf[block.size]} largest={block.size === "text" ? 1600 : 2400} />
      </PictureLink>
      <Caption words={caption} credit={picture.credit} />
    </figure>
  );
}
