"use client";

import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from "react";
import { storyDeskAction } from "@/lib/studio/editor/publishing/actions";
import type { StoryDesk } from "@/lib/studio/editor/publishing/publishing-state";

/** The dialogs of the desk; amend and withdraw name a correction, schedule may name what it is about. */
export type Asking =
  | { dialog: "publish" | "unpublish" | "move" | "embargo" | "lift" | "correct" | "retract" | "kill" | "discard" }
  | { dialog: "confirmLift" | "declineLift" }
  | { dialog: "submit" | "approve" | "sendBack" }
  | { dialog: "schedule"; kind?: "publish" | "update" | "unpublish" }
  | { dialog: "cancel"; actionId: string }
  | { dialog: "amend" | "withdraw"; correctionId: string };

interface DeskHeld {
  desk: StoryDesk;
  refresh: () => Promise<void>;
  asking: Asking | null;
  ask: (asking: Asking | null) => void;
}

const OFTEN = 1_000;
const SELDOM = 15_000;
/** Milliseconds around a promised time in which its outcome is watched */
const EXPECTANT = { before: 20_000, after: 90_000 };

const Desk = createContext<DeskHeld | null>(null);

/** Keeps how a story stands at the desk, read again and again: more often while something is due. */
export function StoryDeskProvider({ opened, children }: { opened: StoryDesk; children: ReactNode }) {
  const [desk, setDesk] = useState(opened);
  const [asking, ask] = useState<Asking | null>(null);
  const turns = useRef({ asked: 0, shown: 0, readAt: Date.now() });
  const { storyId } = opened.head;

  const refresh = useCallback(async () => {
    turns.current.asked += 1;
    turns.current.readAt = Date.now();
    const turn = turns.current.asked;
    const answer = await storyDeskAction(storyId).catch(() => null);
    // An answer may be overtaken by the one to a later question.
    if (!answer?.ok || !answer.value || turn < turns.current.shown) return;
    turns.current.shown = turn;
    setDesk(answer.value);
  }, [storyId]);

  const isWatched = desk.pending.some(({ runAt }) => {
    const left = Date.parse(runAt) - Date.parse(desk.now);
    return left < EXPECTANT.before && left > -EXPECTANT.after;
  });
  useEffect(() => {
    const every = isWatched ? OFTEN : SELDOM;
    const timer = setInterval(() => {
      if (document.visibilityState === "visible" && Date.now() - turns.current.readAt >= every) void refresh();
    }, OFTEN);
    return () => clearInterval(timer);
  }, [isWatched, refresh]);

  useEffect(() => {
    const onShow = () => document.visibilityState === "visible" && void refresh();
    document.addEventListener("visibilitychange", onShow);
    return () => document.removeEventListener("visibilitychange", onShow);
  }, [refresh]);

  const held = useMemo(() => ({ desk, refresh, asking, ask }), [desk, refresh, asking]);
  return <Desk value={held}>{children}</Desk>;
}

export function useStoryDesk(): DeskHeld {
  const held = useContext(Desk);
  if (!held) throw new Error("useStoryDesk needs a StoryDeskProvider around it");
  return held;
}
