"use client";

import { useEffect, useRef, useState } from "react";
import { isStored } from "@/lib/studio/editor/not-stored";
import type { StoryStatus } from "@/lib/studio/editor/story-status";
import type { Draft } from "../../draft/use-draft";

/** The version that is edited, saved first so that its preview shows all of it; null until then. */
export function usePreviewedVersion(draft: Draft): Pick<StoryStatus, "storyId" | "versionId" | "rev"> | null {
  const [isSaved, setSaved] = useState(false);
  const opened = useRef(draft);
  useEffect(() => {
    let isGone = false;
    void opened.current.save(false).then(() => isGone || setSaved(true));
    return () => {
      isGone = true;
    };
  }, []);
  const { head } = draft;
  return isSaved && isStored(head) ? { storyId: head.storyId, versionId: head.versionId, rev: head.rev } : null;
}
