import type { StudioPicture } from "@/lib/studio/media/studio-picture";

const nameOf = (picture: StudioPicture) =>
  Object.values(picture.alts)[0] || picture.originalName || "Picture without words";

export function PictureGrid({
  pictures,
  onPick,
}: {
  pictures: StudioPicture[];
  onPick: (picture: StudioPicture) => void;
}) {
  return (
    <ul aria-label="Pictures" className="grid grid-cols-2 gap-3 sm:grid-cols-3 md:grid-cols-4">
      {pictures.map((picture) => (
        <li key={picture.id}>
          <button type="button" onClick={() => onPick(picture)} className="block w-full text-start hover:opacity-85">
            {/* biome-ignore lint/performance/noImgElement: the studio's pictures are private and already sized */}
            <img
              src={`/studio/media/${picture.id}?w=320`}
              alt={nameOf(picture)}
              loading="lazy"
              className="aspect-[3/2] w-full bg-sunken object-cover"
              style={{ objectPosition: `${picture.focal.x * 100}% ${picture.focal.y * 100}%` }}
            />
            <span className="mt-1 block truncate text-xs text-ink-2">{nameOf(picture)}</span>
            <span className="block truncate text-xs text-ink-3">
              {picture.credit || "No credit"}
              {!picture.isDecorative && Object.keys(picture.alts).length === 0 && (
                <span className="text-warn"> · no alt text</span>
              )}
              {picture.embargoUntil && <span className="text-warn"> · embargo</span>}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
