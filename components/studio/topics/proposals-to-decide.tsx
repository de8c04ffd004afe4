"use client";

import Link from "next/link";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { acceptTopicProposalAction, declineTopicProposalAction } from "@/lib/studio/topics/actions";
import type { ListedProposal } from "@/lib/studio/topics/topic-proposals";
import { useText } from "../shell/text-provider";
import { useAction } from "../shell/use-action";

/** Topics that were proposed for stories, each to be created or declined; nothing where none waits. */
export function ProposalsToDecide({ proposals }: { proposals: ListedProposal[] }) {
  const { t } = useText();
  if (proposals.length === 0) return null;
  return (
    <section id="proposals" aria-labelledby="proposals-title" className="mb-6 scroll-mt-24">
      <h2 id="proposals-title" className="border-b border-ink pb-1 font-medium">
        {t("topics.proposals.title")}
        <span className="ms-2 text-xs text-ink-3 tabular-nums">{proposals.length}</span>
      </h2>
      <ul aria-labelledby="proposals-title">
        {proposals.map((proposal) => (
          <Proposal key={proposal.proposalId} proposal={proposal} />
        ))}
      </ul>
    </section>
  );
}

function Proposal({ proposal }: { proposal: ListedProposal }) {
  const { t } = useText();
  const [isDeclining, setDeclining] = useState(false);
  const accept = useAction(acceptTopicProposalAction);
  const decline = useAction(declineTopicProposalAction);
  const { proposalId, storyId, headline, storyLang, name, lang, by } = proposal;
  const isBusy = accept.isBusy || decline.isBusy;
  const problem = isDeclining ? decline.problem : accept.problem;

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    if (isDeclining) void decline.run({ storyId, proposalId, reason: String(given.get("reason")) });
    else void accept.run({ storyId, proposalId, name: String(given.get("name")) });
  }

  return (
    <li className="grid gap-2 border-b border-line py-3">
      <p>
        <bdi className="font-medium">{name}</bdi>
        <span className="ms-2 text-xs text-ink-2">{t("topics.proposals.by", { name: by })}</span>{" "}
        <Link
          href={`/studio/stories/${storyId}`}
          prefetch={false}
          lang={storyLang}
          className="text-xs wrap-anywhere underline underline-offset-2"
        >
          <bdi>{headline || t("shell.noHeadline")}</bdi>
        </Link>
      </p>
      {problem && <Notice tone="bad">{problem}</Notice>}
      <form onSubmit={submit} className="flex max-w-2xl flex-wrap items-end gap-2">
        {isDeclining ? (
          <Field
            key="reason"
            name="reason"
            label={t("topics.proposals.reason")}
            required
            maxLength={500}
            autoFocus
            dir="auto"
            className="min-w-56 flex-1"
          />
        ) : (
          <Field
            key="name"
            name="name"
            label={t("topics.proposals.name", { lang })}
            defaultValue={name}
            required
            maxLength={80}
            lang={lang}
            dir="auto"
            autoComplete="off"
            className="min-w-56 flex-1"
          />
        )}
        <Button type="submit" tone={isDeclining ? "danger" : "primary"} disabled={isBusy}>
          {t(isDeclining ? "topics.proposals.declineNow" : "topics.proposals.accept")}
        </Button>
        <Button disabled={isBusy} onClick={() => setDeclining(!isDeclining)}>
          {t(isDeclining ? "shell.cancel" : "topics.proposals.decline")}
        </Button>
      </form>
    </li>
  );
}
