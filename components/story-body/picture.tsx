import type { Picture as PictureOf } from "@/lib/public/media/picture";
import { type PictureRatio, pictureSources } from "@/lib/public/media/picture-url";

/** `sizes` says how wide the picture stands at which window; `urgent` is for the one picture that the page opens with. */
export function Picture({
  picture,
  ratio,
  sizes,
  largest,
  urgent = false,
  alt = picture.alt,
}: {
  picture: PictureOf;
  ratio?: PictureRatio;
  sizes: string;
  largest?: number;
  urgent?: boolean;
  alt?: string;
}) {
  const { sources, src, srcSet, width, height } = pictureSources(picture, ratio, largest);
  return (
    <picture>
      {sources.map((source) => (
        <source key={source.type} type={source.type} srcSet={source.srcSet} sizes={sizes} />
      ))}
      <img
        src={src}
        srcSet={srcSet}
        sizes={sizes}
        width={width}
        height={height}
        alt={alt}
        loading={urgent ? "eager" : "lazy"}
        fetchPriority={urgent ? "high" : undefined}
        decoding="async"
      />
    </picture>
  );
}
