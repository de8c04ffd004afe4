"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import type { RefusalProblem } from "@/lib/newsroom/refusal";
import type { ActionResult } from "@/lib/studio/shell/action-result";
import { sendAction } from "@/lib/studio/shell/send-action";
import { useText } from "./text-provider";

/** Runs an action with its refusal in words and by field; the page's data is read again when it went well. */
export function useAction<Input, Value>(action: (input: Input) => Promise<ActionResult<Value>>) {
  const { t } = useText();
  const router = useRouter();
  const [problem, setProblem] = useState("");
  const [problems, setProblems] = useState<RefusalProblem[]>([]);
  const [isBusy, setBusy] = useState(false);
  async function run(input: Input): Promise<{ value: Value } | null> {
    setBusy(true);
    setProblem("");
    setProblems([]);
    const answer = await sendAction(action, input, t);
    setBusy(false);
    if (answer?.ok) {
      router.refresh();
      return { value: answer.value };
    }
    setProblem(answer?.message ?? t("shell.noAnswer"));
    setProblems(answer?.problems ?? []);
    return null;
  }
  return { run, problem, problems, isBusy };
}
