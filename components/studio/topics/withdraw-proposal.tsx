"use client";

import { Button } from "@/components/ui/button";
import { withdrawTopicProposalAction } from "@/lib/studio/topics/actions";
import type { EditorProposal } from "@/lib/studio/topics/topic-proposals";
import { useText } from "../shell/text-provider";
import { useAction } from "../shell/use-action";

/** Withdraws one's own proposal; nothing where it is decided or somebody else's. */
export function WithdrawProposal({
  proposal: { proposalId, name, state, isOwn },
  storyId,
  onDone,
}: {
  proposal: EditorProposal;
  storyId: string;
  onDone?: (proposalId: string) => void;
}) {
  const { t } = useText();
  const { run, problem, isBusy } = useAction(withdrawTopicProposalAction);
  if (!isOwn || state !== "open") return null;
  const withdraw = async () => {
    if (await run({ storyId, proposalId })) onDone?.(proposalId);
  };
  return (
    <>
      <Button
        tone="quiet"
        className="ms-1 text-xs"
        onClick={withdraw}
        disabled={isBusy}
        aria-label={t("topics.proposals.withdrawName", { name })}
      >
        {t("topics.proposals.withdraw")}
      </Button>
      {problem && (
        <span role="alert" className="block text-xs text-bad">
          {problem}
        </span>
      )}
    </>
  );
}
