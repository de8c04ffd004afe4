"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import type { ActionResult } from "@/lib/studio/shell/action-result";
import { sendAction } from "@/lib/studio/shell/send-action";

/** Runs an action with its trouble in words; the page's data is read anew when it went well. */
export function useAction<Input, Value>(action: (input: Input) => Promise<ActionResult<Value>>) {
  const router = useRouter();
  const [problem, setProblem] = useState("");
  const [isBusy, setBusy] = useState(false);
  async function run(input: Input): Promise<{ value: Value } | null> {
    setBusy(true);
    setProblem("");
    const answer = await sendAction(action, input);
    setBusy(false);
    if (answer?.ok) {
      router.refresh();
      return { value: answer.value };
    }
    setProblem(answer?.message ?? "The portal did not answer. Try again.");
    return null;
  }
  return { run, problem, isBusy };
}
