"use client";

import { useState } from "react";
import type { Changed } from "@/lib/studio/editor/with-story-status";
import type { ActionRefused, ActionResult } from "@/lib/studio/shell/action-result";
import { sendAction } from "@/lib/studio/shell/send-action";
import { useText } from "../../shell/text-provider";
import type { Draft } from "../draft/use-draft";
import { usePublishing } from "./publishing-provider";

/**
 * Runs a verb on the open story, then refreshes its publishing state; the draft takes over the new status when nobody else wrote meanwhile.
 * Refusals: `problemOf` for a named field, `problem` for the rest.
 */
export function useStoryAction<Input, Value>(
  action: (input: Input) => Promise<ActionResult<Changed<Value>>>,
  draft: Draft,
  fields: readonly string[] = [],
) {
  const { t } = useText();
  const { refresh } = usePublishing();
  const [refused, setRefused] = useState<ActionRefused | null>(null);
  const [isBusy, setBusy] = useState(false);

  async function run(input: Input, rev = draft.head.rev): Promise<{ value: Value } | null> {
    setBusy(true);
    setRefused(null);
    const answer = await sendAction(action, input, t);
    if (answer?.ok) {
      if (answer.value.previousRevision === rev) draft.adopt(answer.value.head);
      await refresh();
      setBusy(false);
      return { value: answer.value.result };
    }
    setBusy(false);
    setRefused(answer ?? { ok: false, code: "not-found", message: t("editor.dialogs.noAnswer"), problems: [] });
    return null;
  }

  const problemOf = (path: string) => refused?.problems.find((each) => each.path === path)?.message;
  const isBesideField = refused !== null && fields.some((field) => problemOf(field) !== undefined);
  const problem = refused && !isBesideField ? refused.message : "";
  return { run, refused, problem, problemOf, isBusy, forget: () => setRefused(null) };
}
