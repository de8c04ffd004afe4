"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { TextArea } from "@/components/ui/text-area";
import { killAction } from "@/lib/studio/editor/publishing/actions";
import type { Draft } from "../../draft/use-draft";
import { ReadBackList } from "../publish/read-back-list";
import { useStoryAction } from "../use-story-action";

export function KillDialog({ draft, onDone, onClose }: { draft: Draft; onDone: () => void; onClose: () => void }) {
  const [reason, setReason] = useState("");
  const [copies, setCopies] = useState("");
  const [typed, setTyped] = useState("");
  const [isDone, setDone] = useState(false);
  const kill = useStoryAction(killAction, draft, ["reason", "copies"]);
  const { storyId, slug } = draft.head;

  if (isDone) {
    return (
      <Dialog title="Killed" onClose={onDone}>
        <ReadBackList storyId={storyId} siteUrl="" />
        <p className="mt-4">
          <Button tone="primary" onClick={onDone} autoFocus>
            Done
          </Button>
        </p>
      </Dialog>
    );
  }
  return (
    <Dialog title="Kill this story?" onClose={onClose}>
      <div className="grid gap-4">
        <Notice tone="bad">
          Every address that it ever had answers 410, gone, at once. It leaves every page, feed and search, with its
          pictures and its share card. Nothing brings it back.
        </Notice>
        <TextArea
          label="Reason"
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          maxLength={500}
          hint="Kept in the audit log; readers do not see it"
          problem={kill.problemOf("reason")}
          required
        />
        <TextArea
          label="Copies elsewhere (optional)"
          value={copies}
          onChange={(event) => setCopies(event.target.value)}
          hint="A line each: where, address. Agencies, mails, networks: they stay listed with the story until they are ticked off"
          problem={kill.problemOf("copies")}
        />
        <Field
          label={`To be sure, type its slug: ${slug}`}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          autoComplete="off"
          spellCheck={false}
        />
        {kill.problem && <Notice tone="bad">{kill.problem}</Notice>}
      </div>
      <p className="mt-5 flex flex-wrap gap-2">
        <Button
          tone="danger"
          disabled={kill.isBusy || reason.trim() === "" || typed.trim() !== slug}
          onClick={async () => {
            if (await kill.run({ storyId, reason, copies })) setDone(true);
          }}
        >
          {kill.isBusy ? "Killing…" : "Kill the story"}
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </p>
    </Dialog>
  );
}
