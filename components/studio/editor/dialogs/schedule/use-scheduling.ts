"use client";

import { useState } from "react";
import { scheduleAction } from "@/lib/studio/editor/publishing/actions";
import type { ScheduleKind } from "@/prisma/generated/enums";
import { useText } from "../../../shell/text-provider";
import type { Draft } from "../../draft/use-draft";
import { usePublishing } from "../publishing-provider";
import { savedVersion } from "../saved-version";
import { useStoryAction } from "../use-story-action";
import { timeAt, timeInput } from "./time-choice";

/** When something is to happen to a story, and the way to schedule it. */
export function useScheduling(draft: Draft, zone: string, kind: ScheduleKind) {
  const { t } = useText();
  const { publishing } = usePublishing();
  const before = publishing.pending.find((each) => each.kind === kind);
  const [time, setTime] = useState(() => timeAt(before?.zone ?? zone, before?.runAt));
  const [isConfirmed, setConfirmed] = useState(false);
  const [unsaved, setUnsaved] = useState("");
  const action = useStoryAction(scheduleAction, draft, ["at", "zone"]);

  /** Resolves to whether it is scheduled. */
  async function schedule(isSignificant: boolean): Promise<boolean> {
    setUnsaved("");
    const saved = kind === "unpublish" ? draft.head : await savedVersion(draft);
    if (!saved) setUnsaved(t("editor.actions.schedule.unsaved"));
    if (!saved) return false;
    const versionId = kind === "unpublish" ? undefined : saved.versionId;
    const asked = { storyId: draft.head.storyId, kind, versionId, isConfirmed, isSignificant };
    return (await action.run({ ...asked, ...timeInput(time) }, saved.rev)) !== null;
  }

  return { before, time, setTime, isConfirmed, setConfirmed, unsaved, action, schedule };
}

export type Scheduling = ReturnType<typeof useScheduling>;
