"use client";

import { useState } from "react";
import { useText } from "../../../shell/text-provider";
import { CardFrame } from "./card-frame";

/** The story as readers will see it in lists, and as networks will show a link to it; the share card is drawn once the other is there. */
export function StoryCards(version: { storyId: string; versionId: string; rev: number }) {
  const { t } = useText();
  const [isShown, setShown] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const { storyId, rev } = version;
  return (
    <>
      <CardFrame {...version} onShown={() => setShown(true)} />
      <figure className="mt-4">
        <figcaption className="mb-1 text-xs text-ink-3">{t("editor.dialogs.publish.shareCard")}</figcaption>
        {isMissing ? (
          <p className="text-ink-2">{t("editor.panels.share.notDrawn")}</p>
        ) : (
          isShown && (
            // biome-ignore lint/performance/noImgElement: it is drawn in its one size, for this person alone
            <img
              src={`/studio/stories/${storyId}/card?${rev}`}
              alt={t("editor.dialogs.publish.shareCard")}
              width={1200}
              height={630}
              loading="lazy"
              onError={() => setMissing(true)}
              className="h-auto w-full border border-line bg-sunken"
            />
          )
        )}
      </figure>
    </>
  );
}
