"use client";

import type { StudioPicture } from "@/lib/studio/media/studio-picture";
import { useText } from "../shell/text-provider";

export function PictureGrid({
  pictures,
  onPick,
}: {
  pictures: StudioPicture[];
  onPick: (picture: StudioPicture) => void;
}) {
  const { t } = useText();
  const nameOf = ({ alts, originalName }: StudioPicture) =>
    Object.values(alts)[0] || originalName || t("media.unnamed");
  return (
    <ul aria-label={t("media.title")} className="grid grid-cols-2 gap-3 sm:grid-cols-3 md:grid-cols-4">
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
            <span dir="auto" className="mt-1 block truncate text-xs text-ink-2">
              {nameOf(picture)}
            </span>
            <span className="block truncate text-xs text-ink-3">
              <bdi>{picture.credit || t("media.noCredit")}</bdi>
              {!picture.isDecorative && Object.keys(picture.alts).length === 0 && (
                <span className="text-warn"> · {t("media.noAlt")}</span>
              )}
              {picture.embargoUntil && <span className="text-warn"> · {t("media.embargo")}</span>}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
