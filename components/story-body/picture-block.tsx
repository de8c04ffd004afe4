import type { Picture as PictureOf } from "@/lib/public/media/picture";
import { Caption } from "./caption";
import { Picture } from "./picture";

const sizesOf = {
  text: "(min-width: 40rem) 38rem, 100vw",
  wide: "(min-width: 58rem) 56rem, 100vw",
  full: "(min-width: 84rem) 80rem, 100vw",
};

export function PictureBlock({
  block,
  pictures,
}: {
  block: { mediaId: string; caption?: string; size: "text" | "wide" | "full" };
  pictures: Record<string, PictureOf>;
}) {
  const picture = pictures[block.mediaId];
  if (!picture) return null;
  const caption = block.caption || picture.caption;
  return (
    <figure data-size={block.size}>
      <Picture picture={picture} sizes={sizesOf[block.size]} largest={block.size === "text" ? 1600 : 2400} />
      <Caption words={caption} credit={picture.credit} />
    </figure>
  );
}
