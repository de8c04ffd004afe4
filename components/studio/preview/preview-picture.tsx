import { Caption } from "@/components/story-body/caption";
import type { StudioPicture } from "@/lib/studio/media/studio-picture";

const inOwn = (texts: Record<string, string>, lang: string) => texts[lang] ?? Object.values(texts)[0] ?? "";

export function PreviewPicture({
  picture,
  lang,
  caption,
  size,
}: {
  picture: StudioPicture;
  lang: string;
  caption?: string | null;
  size?: string;
}) {
  const words = caption || inOwn(picture.captions, lang);
  return (
    <figure data-size={size} className="mt-6">
      {/* biome-ignore lint/performance/noImgElement: the studio's pictures are private and already sized */}
      <img
        src={`/studio/media/${picture.id}?w=1600`}
        alt={picture.isDecorative ? "" : inOwn(picture.alts, lang)}
        width={picture.width}
        height={picture.height}
        className="h-auto w-full bg-sunken"
      />
      <Caption words={words} credit={picture.credit} />
    </figure>
  );
}
