"use client";

import { useState } from "react";
import type { Changed } from "@/lib/studio/editor/publishing/from-rev";
import type { ActionRefused, ActionResult } from "@/lib/studio/shell/action-result";
import { sendAction } from "@/lib/studio/shell/send-action";
import type { Draft } from "../draft/use-draft";
import { useStoryDesk } from "./publishing-provider";

const lost: ActionRefused = {
  ok: false,
  code: "not-found",
  message: "The portal did not answer. Look how the story stands before you try again.",
  problems: [],
};

/**
 * Runs a verb of the desk on an open story: the desk is read anew afterwards, and the editor takes over where the story stands when nobody
 * else wrote meanwhile. Refusals are told by field with `problemOf`, those of no named field by `problem`.
 */
export function useDeskAction<Input, Value>(
  action: (input: Input) => Promise<ActionResult<Changed<Value>>>,
  draft: Draft,
  fields: readonly string[] = [],
) {
  const { refresh } = useStoryDesk();
  const [refused, setRefused] = useState<ActionRefused | null>(null);
  const [isBusy, setBusy] = useState(false);

  async function run(input: Input, rev = draft.head.rev): Promise<{ value: Value } | null> {
    setBusy(true);
    setRefused(null);
    const answer = await sendAction(action, input);
    if (answer?.ok) {
      if (answer.value.wasRev === rev) draft.adopt(answer.value.head);
      await refresh();
      setBusy(false);
      return { value: answer.value.result };
    }
    setBusy(false);
    setRefused(answer ?? lost);
    return null;
  }

  const problemOf = (path: string) => refused?.problems.find((each) => each.path === path)?.message;
  const isBesideField = refused !== null && fields.some((field) => problemOf(field) !== undefined);
  const problem = refused && !isBesideField ? refused.message : "";
  return { run, refused, problem, problemOf, isBusy, forget: () => setRefused(null) };
}
