"use client";

import { useState } from "react";
import { Button, buttonClass } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { missingParts } from "@/lib/newsroom/story/publication/publish-checks";
import { publishAction } from "@/lib/studio/editor/actions";
import { sendAction } from "@/lib/studio/shell/send-action";
import { useText } from "../../../shell/text-provider";
import { fullTime } from "../../../shell/time-text";
import type { Newsroom } from "../../draft/newsroom";
import type { Draft } from "../../draft/use-draft";
import { usePublishing } from "../publishing-provider";
import { savedVersion } from "../saved-version";
import { type AddressRefused, AddressTrouble, isOfAddress } from "./address-trouble";
import { ReadBackList } from "./read-back-list";
import { SignificantTick } from "./significant-tick";
import { useSuggestedSignificance } from "./use-suggested-significance";

type Outcome = { isChange: boolean; cancelled: number };

export function PublishDialog({ draft, newsroom, onClose }: { draft: Draft; newsroom: Newsroom; onClose: () => void }) {
  const { t, locale } = useText();
  const { publishing, openDialog, refresh } = usePublishing();
  const [isBusy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [problem, setProblem] = useState("");
  const [refused, setRefused] = useState<AddressRefused | null>(null);
  const [ticked, setTicked] = useState<boolean | null>(null);
  const weighed = useSuggestedSignificance(draft, publishing.head.liveVersionId !== null);
  const isSignificant = ticked ?? weighed ?? false;
  const { head, fields } = draft;
  const isPublic = publishing.head.state === "published" || publishing.head.state === "correcting";
  const problems = missingParts(fields.kind, fields);
  const [replaced] = publishing.pending.filter(({ kind }) => kind !== "unpublish");

  async function confirm(isConfirmed = false) {
    setBusy(true);
    setProblem("");
    setRefused(null);
    const saved = await savedVersion(draft);
    const asked = saved && { storyId: head.storyId, versionId: saved.versionId, isSignificant, isConfirmed };
    const answer = asked && (await sendAction(publishAction, asked, t));
    setBusy(false);
    if (!saved) return setProblem(t("editor.dialogs.publish.unsaved"));
    if (answer && !answer.ok && isOfAddress(answer)) return setRefused(answer);
    if (!answer?.ok) return setProblem(answer?.message ?? t("editor.dialogs.publish.noAnswer"));
    draft.adopt(answer.value.head);
    setOutcome(answer.value.result);
    void refresh();
  }

  if (outcome) {
    return (
      <Dialog
        title={t(outcome.isChange ? "editor.dialogs.publish.published" : "editor.dialogs.publish.already")}
        onClose={onClose}
      >
        {!outcome.isChange && <p className="mb-3 text-ink-2">{t("editor.dialogs.publish.nothingChanged")}</p>}
        {outcome.cancelled > 0 && (
          <div className="mb-3">
            <Notice tone="warn">{t("editor.dialogs.publish.cancelled")}</Notice>
          </div>
        )}
        <ReadBackList storyId={head.storyId} siteUrl={newsroom.siteUrl} isChange={outcome.isChange} />
        <p className="mt-4 flex flex-wrap gap-2">
          <a href={draft.head.path ?? "/"} target="_blank" rel="noreferrer" className={buttonClass()}>
            {t("editor.dialogs.publish.openPage")}
          </a>
          <Button tone="primary" onClick={onClose} autoFocus>
            {t("editor.dialogs.done")}
          </Button>
        </p>
      </Dialog>
    );
  }
  const timeOf = (at: string) => fullTime(at, newsroom.zone, locale);
  const section = newsroom.sections.find(({ id }) => id === fields.sectionId);
  return (
    <Dialog
      title={t(isPublic ? "editor.dialogs.publish.changesTitle" : "editor.dialogs.publish.title")}
      onClose={onClose}
    >
      <p className="font-serif text-lg leading-snug" dir="auto">
        {fields.headline || t("shell.noHeadline")}
      </p>
      <p className="mt-2 text-ink-2">
        {isPublic
          ? t("editor.dialogs.publish.changesText")
          : t("editor.dialogs.publish.text", { section: section?.name ?? t("editor.dialogs.publish.ownSection") })}
      </p>
      {isPublic && (
        <div className="mt-3">
          <SignificantTick isTicked={isSignificant} weighed={weighed} onChange={setTicked} />
        </div>
      )}
      <div className="mt-4 grid gap-2">
        {problem && <Notice tone="bad">{problem}</Notice>}
        {refused && <AddressTrouble refused={refused} onTake={() => confirm(true)} />}
        {publishing.embargo && (
          <Notice tone="warn">
            {publishing.embargo.until
              ? t("editor.dialogs.publish.embargoUntil", { time: timeOf(publishing.embargo.until) })
              : t("editor.dialogs.publish.embargo")}
          </Notice>
        )}
        {replaced && <Notice>{t("editor.dialogs.publish.replaces", { time: timeOf(replaced.runAt) })}</Notice>}
        {problems.map((problem) => (
          <Notice key={problem} tone="warn">
            {t(`editor.panels.checks.problem.${problem}`)}
          </Notice>
        ))}
      </div>
      <p className="mt-5 flex flex-wrap gap-2">
        <Button
          tone="primary"
          onClick={() => confirm()}
          disabled={isBusy || problems.length > 0 || publishing.embargo !== null}
          autoFocus
        >
          {isBusy
            ? t("editor.dialogs.publish.busy")
            : isPublic
              ? t("editor.bar.publishChanges")
              : t("editor.dialogs.publish.now")}
        </Button>
        <Button onClick={() => openDialog({ dialog: "schedule" })}>{t("editor.dialogs.publish.later")}</Button>
        <Button onClick={onClose}>{t("shell.cancel")}</Button>
      </p>
    </Dialog>
  );
}
