"use client";

import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { RefusalProblem } from "@/lib/newsroom/refusal";
import { useText } from "../../../shell/text-provider";

export interface AddressRefused {
  code: string;
  message: string;
  problems: RefusalProblem[];
}

/** Whether an address was refused because somebody else has it, or had it. */
export const isOfAddress = ({ code, problems }: AddressRefused): boolean =>
  code === "address-taken" || (code === "needs-confirmation" && problems.some(({ suggestion }) => suggestion));

/** Why a story cannot have an address, with the ways out. */
export function AddressTrouble({
  refused,
  onTake,
  onUse,
}: {
  refused: AddressRefused;
  onTake: () => void;
  onUse?: (slug: string) => void;
}) {
  const { t } = useText();
  const suggestion = refused.problems.find((problem) => problem.suggestion)?.suggestion;
  const mayTake = refused.code === "needs-confirmation";
  return (
    <Notice tone={mayTake ? "warn" : "bad"}>
      {refused.message}
      <span className="mt-2 flex flex-wrap gap-2">
        {mayTake && <Button onClick={onTake}>{t("editor.dialogs.address.take")}</Button>}
        {suggestion && onUse && (
          <Button onClick={() => onUse(suggestion)}>{t("editor.dialogs.address.use", { slug: suggestion })}</Button>
        )}
      </span>
    </Notice>
  );
}
