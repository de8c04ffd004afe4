"use client";

import { useState } from "react";
import { Button, buttonClass } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { publishProblems } from "@/lib/newsroom/story/publication/publish-checks";
import { publishAction } from "@/lib/studio/stories/actions";
import type { Newsroom } from "../newsroom";
import type { Draft } from "../use-draft";
import { ReadBackList } from "./read-back-list";

export function PublishDialog({
  draft,
  newsroom,
  isPublic,
  onClose,
}: {
  draft: Draft;
  newsroom: Newsroom;
  isPublic: boolean;
  onClose: () => void;
}) {
  const [step, setStep] = useState<"ask" | "busy" | "done">("ask");
  const [problem, setProblem] = useState("");
  const [isSignificant, setSignificant] = useState(false);
  const { head, fields } = draft;
  const problems = publishProblems(fields.kind, fields);

  async function confirm() {
    setStep("busy");
    setProblem("");
    const saved = await draft.save(true);
    if (!saved) {
      setStep("ask");
      setProblem("The text could not be saved, so nothing was published.");
      return;
    }
    const answer = await publishAction({ storyId: head.storyId, versionId: saved.versionId, isSignificant }).catch(
      () => null,
    );
    if (!answer?.ok) {
      setStep("ask");
      setProblem(answer?.message ?? "The portal did not answer. See in the list of stories whether it was published.");
      return;
    }
    draft.adopt(answer.value.head);
    setStep("done");
  }

  if (step === "done") {
    return (
      <Dialog title="Published" onClose={onClose}>
        <ReadBackList storyId={head.storyId} siteUrl={newsroom.siteUrl} />
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
        <label className="mt-3 flex items-start gap-2">
          <input
            type="checkbox"
            checked={isSignificant}
            onChange={(event) => setSignificant(event.target.checked)}
            className="mt-0.5"
          />
          <span>
            Significant update
            <span className="block text-xs text-ink-3">Moves the time that readers see as “updated”.</span>
          </span>
        </label>
      )}
      <div className="mt-4 grid gap-2">
        {problem && <Notice tone="bad">{problem}</Notice>}
        {problems.map(({ path, message }) => (
          <Notice key={path} tone="warn">
            {path} {message}
          </Notice>
        ))}
      </div>
      <p className="mt-5 flex gap-2">
        <Button tone="primary" onClick={confirm} disabled={step === "busy" || problems.length > 0} autoFocus>
          {step === "busy" ? "Publishing…" : isPublic ? "Publish changes" : "Publish now"}
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </p>
    </Dialog>
  );
}
