"use client";

import Link from "next/link";
import { useState } from "react";
import type { EditorStory } from "@/lib/studio/editor/editor-story";
import { isStored } from "@/lib/studio/editor/not-stored";
import { sendAction } from "@/lib/studio/shell/send-action";
import { proposeTopicAction } from "@/lib/studio/topics/actions";
import { useText } from "../../shell/text-provider";
import { ProposalOutcome } from "../../topics/proposal-outcome";
import { WithdrawProposal } from "../../topics/withdraw-proposal";
import type { Draft } from "../draft/use-draft";

/** The topics that are proposed for the open story; `propose` resolves to what went wrong, empty where nothing did, and `drop` forgets one. */
export function useTopicProposals(draft: Draft, story: EditorStory) {
  const { t } = useText();
  const [proposals, setProposals] = useState(story.proposals);
  async function propose(name: string): Promise<string> {
    const { storyId } = draft.head;
    const { lang } = draft.fields;
    // A proposal belongs to a story of the newsroom: one that is being begun becomes that first.
    const head = isStored(draft.head) ? draft.head : await draft.save(false);
    if (!head || !isStored(head)) return t("editor.panels.topics.notStored");
    const answer = await sendAction(proposeTopicAction, { storyId, name, lang }, t);
    if (!answer?.ok) return answer?.message ?? t("editor.panels.topics.failedProposal");
    const { proposalId } = answer.value;
    const made = { proposalId, name, lang, state: "open", reason: "", topic: "", isOwn: true } as const;
    setProposals((before) => [...before, made]);
    return "";
  }
  const drop = (proposalId: string) =>
    setProposals((before) => before.filter((each) => each.proposalId !== proposalId));
  return { proposals, propose, drop };
}

/** What was proposed and what became of it. Who may decide is shown the way. */
export function TopicProposals({
  proposals,
  storyId,
  mayDecide,
  onWithdrawn,
}: {
  proposals: EditorStory["proposals"];
  storyId: string;
  mayDecide: boolean;
  onWithdrawn: (proposalId: string) => void;
}) {
  const { t } = useText();
  if (proposals.length === 0) return null;
  return (
    <div className="grid gap-1">
      <p id="topic-proposals" className="text-xs font-medium text-ink-2">
        {t("topics.proposals.title")}
      </p>
      <ul aria-labelledby="topic-proposals" className="grid gap-1">
        {proposals.map((proposal) => (
          <li key={proposal.proposalId}>
            <ProposalOutcome {...proposal} />
            <WithdrawProposal proposal={proposal} storyId={storyId} onDone={onWithdrawn} />
          </li>
        ))}
      </ul>
      {mayDecide && proposals.some(({ state }) => state === "open") && (
        <Link href="/studio/topics#proposals" className="text-xs underline underline-offset-2">
          {t("editor.panels.topics.decide")}
        </Link>
      )}
    </div>
  );
}
