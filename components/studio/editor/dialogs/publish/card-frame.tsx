"use client";

import { useState } from "react";
import { readerCardAddress } from "../../../preview/preview-address";
import { useText } from "../../../shell/text-provider";

const FIRST_HEIGHT = 360;

/** The story's card as readers will see it in lists, in their own document. */
export function CardFrame({
  storyId,
  versionId,
  rev,
  onShown,
}: {
  storyId: string;
  versionId: string;
  rev: number;
  onShown: () => void;
}) {
  const { t } = useText();
  const [height, setHeight] = useState(FIRST_HEIGHT);
  return (
    <iframe
      src={`${readerCardAddress(storyId, versionId)}?${rev}`}
      title={t("editor.dialogs.publish.card")}
      sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"
      onLoad={(event) => {
        const card = event.currentTarget.contentDocument?.querySelector("main");
        if (card) setHeight(Math.ceil(card.getBoundingClientRect().bottom));
        onShown();
      }}
      style={{ height }}
      className="w-full border border-line bg-panel"
    />
  );
}
