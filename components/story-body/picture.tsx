import type { Picture as PictureOf } from "@/lib/public/media/picture";
import { type PictureRatio, pictureSources } from "@/lib/public/media/picture-url";

/**
 * `sizes` says how wide the picture is shown at which window; browsers that find it out by themselves do so for all but the `urgent` one,
 * with which the page opens.
 */
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
  const shownAt = urgent ? sizes : `auto, ${sizes}`;
  return (
    <picture>
      {sources.map((source) => (
        <source key={source.type} type={source.type} srcSet={source.srcSet} sizes={shownAt} />
      ))}
      <img
        src={src}
        srcSet={srcSet}
        sizes={shownAt}
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
