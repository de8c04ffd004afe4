"use client";

import Link from "next/link";
import type { ListedProposal } from "@/lib/studio/topics/topic-proposals";
import { useText } from "../shell/text-provider";
import { ProposalOutcome } from "./proposal-outcome";
import { WithdrawProposal } from "./withdraw-proposal";

/** What one proposed, for which stories, and what became of it; nothing where that is none. */
export function OwnProposals({ proposals }: { proposals: ListedProposal[] }) {
  const { t } = useText();
  if (proposals.length === 0) return null;
  return (
    <section aria-labelledby="own-proposals" className="mb-6">
      <h2 id="own-proposals" className="border-b border-ink pb-1 font-medium">
        {t("topics.proposals.own")}
      </h2>
      <ul aria-labelledby="own-proposals">
        {proposals.map((proposal) => (
          <li key={proposal.proposalId} className="border-b border-line py-2">
            <ProposalOutcome {...proposal} />
            <WithdrawProposal proposal={proposal} storyId={proposal.storyId} />
            <Link
              href={`/studio/stories/${proposal.storyId}`}
              prefetch={false}
              lang={proposal.storyLang}
              className="block text-xs wrap-anywhere underline underline-offset-2"
            >
              <bdi>{proposal.headline || t("shell.noHeadline")}</bdi>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
