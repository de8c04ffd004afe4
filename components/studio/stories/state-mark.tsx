"use client";

import type { StoryState } from "@/prisma/generated/enums";
import { useText } from "../shell/text-provider";

const tones: Record<StoryState, string> = {
  draft: "text-ink-2",
  inReview: "text-warn",
  approved: "text-accent",
  scheduled: "text-accent",
  published: "text-good",
  correcting: "text-good",
  unpublished: "text-ink-2",
  retracted: "text-bad",
  killed: "text-bad",
  deleted: "text-ink-3",
};

/** A story's state as a word; the sign before it differs too, so that colour is not all. */
export function StateMark({ state }: { state: StoryState }) {
  const { t } = useText();
  const isPublic = state === "published" || state === "correcting";
  return (
    <span className={`inline-flex items-center gap-1.5 text-xs font-medium ${tones[state]}`}>
      <span
        aria-hidden="true"
        className={`size-2 rounded-full border border-current ${isPublic ? "bg-current" : ""}`}
      />
      {t(`stories.state.${state}`)}
    </span>
  );
}
