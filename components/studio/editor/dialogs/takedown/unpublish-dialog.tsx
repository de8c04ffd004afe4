"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Choice } from "@/components/ui/choice";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { unpublishAction } from "@/lib/studio/editor/publishing/actions";
import type { Newsroom } from "../../draft/newsroom";
import type { Draft } from "../../draft/use-draft";
import { ReadBackList } from "../publish/read-back-list";
import { savedVersion } from "../saved-version";
import { useStoryAction } from "../use-story-action";

const answers = [
  { value: "gone", label: "Are told that it is gone", hint: "Its address answers “410, gone”." },
  { value: "elsewhere", label: "Are sent to another page", hint: "Until it is published again" },
] as const;

export function UnpublishDialog({
  draft,
  newsroom,
  onClose,
}: {
  draft: Draft;
  newsroom: Newsroom;
  onClose: () => void;
}) {
  const [isDone, setDone] = useState(false);
  const [reason, setReason] = useState("");
  const [answer, setAnswer] = useState<"gone" | "elsewhere">("gone");
  const [address, setAddress] = useState("");
  const action = useStoryAction(unpublishAction, draft, ["leadsTo", "reason"]);
  const { storyId } = draft.head;

  async function confirm() {
    const saved = await savedVersion(draft);
    const path = address.trim().replace(newsroom.siteUrl, "") || "/";
    const input = { storyId, reason, leadsTo: answer === "elsewhere" ? path : null };
    if (await action.run(input, saved?.rev)) setDone(true);
  }

  if (isDone) {
    return (
      <Dialog title="Unpublished" onClose={onClose}>
        <ReadBackList storyId={storyId} siteUrl="" />
        <p className="mt-4">
          <Button tone="primary" onClick={onClose} autoFocus>
            Done
          </Button>
        </p>
      </Dialog>
    );
  }
  return (
    <Dialog title="Take this story off the site?" onClose={onClose}>
      <p className="text-ink-2">
        It disappears at once from every page, list and feed; its address stays reserved. The text stays here as a draft
        and can be published again at the same address.
      </p>
      <div className="mt-4 grid gap-4">
        <Choice label="Readers who come to its address" value={answer} options={answers} onChange={setAnswer} />
        {answer === "elsewhere" && (
          <Field
            label="Address on this site"
            value={address}
            onChange={(event) => setAddress(event.target.value)}
            placeholder="/city or the address of a story"
            hint="Of a story, section, topic or author"
            maxLength={2_000}
            problem={action.problemOf("leadsTo")}
          />
        )}
        <Field
          label="Reason, for the newsroom's log"
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          maxLength={500}
          problem={action.problemOf("reason")}
        />
        {action.problem && <Notice tone="bad">{action.problem}</Notice>}
      </div>
      <p className="mt-5 flex flex-wrap gap-2">
        <Button tone="danger" onClick={confirm} disabled={action.isBusy}>
          {action.isBusy ? "Taking it off…" : "Unpublish"}
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </p>
    </Dialog>
  );
}
