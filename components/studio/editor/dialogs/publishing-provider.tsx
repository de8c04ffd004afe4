"use client";

import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from "react";
import { publishingStateAction } from "@/lib/studio/editor/publishing/actions";
import type { PublishingState } from "@/lib/studio/editor/publishing/publishing-state";

/** The dialogs about publishing; amend and withdraw name a correction, schedule may name what it is about. */
export type OpenDialog =
  | { dialog: "publish" | "unpublish" | "move" | "embargo" | "lift" | "correct" | "retract" | "kill" | "discard" }
  | { dialog: "confirmLift" | "declineLift" }
  | { dialog: "submit" | "approve" | "sendBack" }
  | { dialog: "schedule"; kind?: "publish" | "update" | "unpublish" }
  | { dialog: "cancel"; actionId: string }
  | { dialog: "amend" | "withdraw"; correctionId: string };

interface Publishing {
  publishing: PublishingState;
  refresh: () => Promise<void>;
  dialog: OpenDialog | null;
  openDialog: (dialog: OpenDialog | null) => void;
}

const WATCHED_POLL_MS = 1_000;
/** Milliseconds around the time of a scheduled action in which its outcome is watched */
const EXPECTANT = { before: 20_000, after: 90_000 };

const PublishingContext = createContext<Publishing | null>(null);

/** Provides the publishing state of a story, read again every `pollMs`, and each second while an action is due. */
export function PublishingProvider({
  opened,
  pollMs,
  children,
}: {
  opened: PublishingState;
  pollMs: number;
  children: ReactNode;
}) {
  const [publishing, setPublishing] = useState(opened);
  const [dialog, openDialog] = useState<OpenDialog | null>(null);
  const turns = useRef({ asked: 0, shown: 0, readAt: Date.now() });
  const { storyId } = opened.head;

  const refresh = useCallback(async () => {
    turns.current.asked += 1;
    turns.current.readAt = Date.now();
    const turn = turns.current.asked;
    const answer = await publishingStateAction(storyId).catch(() => null);
    // An answer may be overtaken by the one to a later question.
    if (!answer?.ok || !answer.value || turn < turns.current.shown) return;
    turns.current.shown = turn;
    setPublishing(answer.value);
  }, [storyId]);

  const isWatched = publishing.pending.some(({ runAt }) => {
    const left = Date.parse(runAt) - Date.parse(publishing.now);
    return left < EXPECTANT.before && left > -EXPECTANT.after;
  });
  useEffect(() => {
    const every = isWatched ? WATCHED_POLL_MS : pollMs;
    const timer = setInterval(() => {
      if (document.visibilityState === "visible" && Date.now() - turns.current.readAt >= every) void refresh();
    }, WATCHED_POLL_MS);
    return () => clearInterval(timer);
  }, [isWatched, pollMs, refresh]);

  useEffect(() => {
    const onShow = () => document.visibilityState === "visible" && void refresh();
    document.addEventListener("visibilitychange", onShow);
    return () => document.removeEventListener("visibilitychange", onShow);
  }, [refresh]);

  const held = useMemo(() => ({ publishing, refresh, dialog, openDialog }), [publishing, refresh, dialog]);
  return <PublishingContext value={held}>{children}</PublishingContext>;
}

export function usePublishing(): Publishing {
  const held = useContext(PublishingContext);
  if (!held) throw new Error("usePublishing needs a PublishingProvider around it");
  return held;
}
