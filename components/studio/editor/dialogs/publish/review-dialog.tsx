"use client";

import { useState } from "react";
import { approveAction, sendBackAction, submitAction } from "@/lib/studio/editor/publishing/actions";
import type { Changed } from "@/lib/studio/editor/with-story-status";
import type { ActionResult } from "@/lib/studio/shell/action-result";
import type { Draft } from "../../draft/use-draft";
import { ReasonDialog } from "../reason-dialog";
import { savedVersion } from "../saved-version";
import { useStoryAction } from "../use-story-action";

type Review = "submit" | "approve" | "sendBack";

interface Words {
  title: string;
  says: string;
  label: string;
  words: string;
  busyWords: string;
}

const words: Record<Review, Words> = {
  submit: {
    title: "Submit for review?",
    says: "The editors see that it is ready. You can go on writing in it.",
    label: "A word to the editors (optional)",
    words: "Submit",
    busyWords: "Submitting…",
  },
  approve: {
    title: "Approve this story?",
    says: "It may be published as it stands now. If somebody changes it who may not approve, it is a draft again.",
    label: "A word with it (optional)",
    words: "Approve",
    busyWords: "Approving…",
  },
  sendBack: {
    title: "Send this story back?",
    says: "It is a draft again, and its writer reads what is to be done.",
    label: "What is to be done",
    words: "Send back",
    busyWords: "Sending back…",
  },
};

type Sent = { storyId: string; rev: number; words: string };

const moves: Record<Review, (sent: Sent) => Promise<ActionResult<Changed<void>>>> = {
  submit: ({ words: note, ...story }) => submitAction({ ...story, note }),
  approve: ({ words: note, ...story }) => approveAction({ ...story, note }),
  sendBack: ({ words: reason, storyId }) => sendBackAction({ storyId, reason }),
};

export function ReviewDialog({ draft, move, onClose }: { draft: Draft; move: Review; onClose: () => void }) {
  const action = useStoryAction(moves[move], draft, ["note", "reason"]);
  const [unsaved, setUnsaved] = useState("");
  const { says, ...told } = words[move];

  async function confirm(given: string): Promise<boolean> {
    setUnsaved("");
    const saved = await savedVersion(draft);
    if (!saved) setUnsaved("The text could not be saved. Nothing was passed on.");
    if (!saved) return false;
    return (await action.run({ storyId: saved.storyId, rev: saved.rev, words: given }, saved.rev)) !== null;
  }

  return (
    <ReasonDialog
      {...told}
      isNeeded={move === "sendBack"}
      problem={unsaved || action.problem}
      fieldProblem={action.problemOf("note") ?? action.problemOf("reason")}
      isBusy={action.isBusy}
      onConfirm={confirm}
      onClose={onClose}
    >
      <p>{says}</p>
    </ReasonDialog>
  );
}
