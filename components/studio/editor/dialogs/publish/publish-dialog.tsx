"use client";

import { useState } from "react";
import { Button, buttonClass } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { publishProblems } from "@/lib/newsroom/story/publication/publish-checks";
import { publishAction } from "@/lib/studio/editor/actions";
import { sendAction } from "@/lib/studio/shell/send-action";
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
  const problems = publishProblems(fields.kind, fields);
  const [replaced] = publishing.pending.filter(({ kind }) => kind !== "unpublish");

  async function confirm(isConfirmed = false) {
    setBusy(true);
    setProblem("");
    setRefused(null);
    const saved = await savedVersion(draft);
    const asked = saved && { storyId: head.storyId, versionId: saved.versionId, isSignificant, isConfirmed };
    const answer = asked && (await sendAction(publishAction, asked));
    setBusy(false);
    if (!saved) return setProblem("The text could not be saved, so nothing was published.");
    if (answer && !answer.ok && isOfAddress(answer)) return setRefused(answer);
    if (!answer?.ok)
      return setProblem(
        answer?.message ?? "The portal did not answer. See in the list of stories whether it was published.",
      );
    draft.adopt(answer.value.head);
    setOutcome(answer.value.result);
    void refresh();
  }

  if (outcome) {
    return (
      <Dialog title={outcome.isChange ? "Published" : "Live already"} onClose={onClose}>
        {!outcome.isChange && <p className="mb-3 text-ink-2">Readers saw this very version before: nothing changed.</p>}
        {outcome.cancelled > 0 && (
          <div className="mb-3">
            <Notice tone="warn">What was scheduled for this story is cancelled: it would have taken its place.</Notice>
          </div>
        )}
        <ReadBackList storyId={head.storyId} siteUrl={newsroom.siteUrl} isChange={outcome.isChange} />
        <p className="mt-4 flex gap-2">
          <a href={draft.head.path ?? "/"} target="_blank" rel="noreferrer" className={buttonClass()}>
            Open the page
          </a>
          <Button tone="primary" onClick={onClose} autoFocus>
            Done
          </Button>
        </p>
      </Dialog>
    );
  }
  const section = newsroom.sections.find(({ id }) => id === fields.sectionId);
  return (
    <Dialog title={isPublic ? "Publish the changes?" : "Publish this story?"} onClose={onClose}>
      <p className="font-serif text-lg leading-snug" dir="auto">
        {fields.headline || "Without a headline"}
      </p>
      <p className="mt-2 text-ink-2">
        {isPublic
          ? "Readers see the new text at once. The text that is live now stays in the history."
          : `Readers see it at once in ${section?.name ?? "its section"}, on the front page, in lists and feeds. Its address stays for ever.`}
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
            Under embargo{" "}
            {publishing.embargo.until
              ? `until ${fullTime(publishing.embargo.until, newsroom.zone)}`
              : "until somebody lifts it"}
            : it cannot be published now. Schedule it for later, or lift the embargo.
          </Notice>
        )}
        {replaced && (
          <Notice>
            It is scheduled for {fullTime(replaced.runAt, newsroom.zone)}; publishing it now cancels that.
          </Notice>
        )}
        {problems.map(({ path, message }) => (
          <Notice key={path} tone="warn">
            {path} {message}
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
          {isBusy ? "Publishing…" : isPublic ? "Publish changes" : "Publish now"}
        </Button>
        <Button onClick={() => openDialog({ dialog: "schedule" })}>Later…</Button>
        <Button onClick={onClose}>Cancel</Button>
      </p>
    </Dialog>
  );
}
