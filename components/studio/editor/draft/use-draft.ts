"use client";

import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { EditorStory } from "@/lib/studio/editor/editor-story";
import type { Translate } from "@/lib/studio/shell/text/make-studio-text";
import { DraftSession } from "./draft-session";
import type { DraftState } from "./draft-state";
import type { Newsroom } from "./newsroom";

/** An open draft: what the screen shows of it, and what can be done with it. */
export interface Draft extends DraftState, Pick<DraftSession, "set" | "save" | "adopt"> {
  session: DraftSession;
}

/** Opens a draft and saves what is typed: in the browser's journal at once, in the newsroom after a pause. */
export function useDraft(story: EditorStory, { staffId, intervals }: Newsroom, t: Translate): Draft {
  const [session] = useState(() => new DraftSession(story, staffId, intervals, t));
  const state = useSyncExternalStore(session.subscribe, session.read, session.read);
  useEffect(() => session.start(), [session]);
  return useMemo(() => {
    const { set, save, adopt } = session;
    return { ...state, set, save, adopt, session };
  }, [state, session]);
}
