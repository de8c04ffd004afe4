import { Image } from "lucide-react";

/** The lead picture of a story, small; a placeholder where it has none that may be seen. It says nothing that the line does not. */
export function Thumbnail({ mediaId }: { mediaId: string | null }) {
  const size = "h-10 w-14 rounded-[2px] bg-sunken object-cover";
  if (mediaId === null)
    return (
      <span className={`${size} grid place-items-center text-ink-3`}>
        <Image size={16} aria-hidden="true" />
      </span>
    );
  return (
    // biome-ignore lint/performance/noImgElement: the studio's pictures are private and already sized
    <img src={`/studio/media/${mediaId}?w=320`} alt="" loading="lazy" width={56} height={40} className={size} />
  );
}
