"use client";

import { useState } from "react";
import { changeSelectionAction, undoSelectionAction } from "@/lib/studio/stories/selection/actions";
import type { SelectionAnswer, SelectionChange } from "@/lib/studio/stories/selection/changes";
import { useAction } from "../../shell/use-action";

export interface Outcome extends SelectionAnswer {
  kind: SelectionChange["kind"] | "undo";
}

/** Changes the selected stories and takes that back; the outcome is shown until the next one, or until it is put away. */
export function useSelectionChange(onDone: () => void) {
  const change = useAction(changeSelectionAction);
  const undo = useAction(undoSelectionAction);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  return {
    outcome,
    isBusy: change.isBusy || undo.isBusy,
    problem: change.problem || undo.problem,
    forget: () => setOutcome(null),
    run: async (input: SelectionChange) => {
      const answer = await change.run(input);
      if (!answer) return;
      setOutcome({ ...answer.value, kind: input.kind });
      onDone();
    },
    takeBack: async () => {
      const answer = outcome?.undo && (await undo.run(outcome.undo));
      if (answer) setOutcome({ ...answer.value, kind: "undo" });
    },
  };
}
