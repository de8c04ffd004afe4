"use client";

import type { EditorProposal } from "@/lib/studio/topics/topic-proposals";
import { useText } from "../shell/text-provider";

/** A proposed topic and what became of it. */
export function ProposalOutcome({ name, lang, state, reason, topic }: Omit<EditorProposal, "isOwn">) {
  const { t } = useText();
  const tones = { open: "text-warn", accepted: "text-good", declined: "text-bad" };
  const words = {
    open: t("topics.proposals.open"),
    accepted: topic ? t("topics.proposals.accepted", { name: topic }) : t("topics.proposals.acceptedOnce"),
    declined: t("topics.proposals.declined", { reason }),
  };
  return (
    <>
      <bdi lang={lang} className="font-medium">
        {name}
      </bdi>{" "}
      <span className={`text-xs wrap-anywhere ${tones[state]}`}>{words[state]}</span>
    </>
  );
}
