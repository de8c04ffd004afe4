"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Choice } from "@/components/ui/choice";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { TextArea } from "@/components/ui/text-area";
import { setEmbargoAction } from "@/lib/studio/editor/publishing/actions";
import { fullTime } from "../../../shell/time-text";
import type { Newsroom } from "../../draft/newsroom";
import type { Draft } from "../../draft/use-draft";
import { usePublishing } from "../publishing-provider";
import { TimeChoice, timeAt, timeTold } from "../schedule/time-choice";
import { useStoryAction } from "../use-story-action";

type Span = "until" | "lifted";

const spans = [
  { value: "until", label: "Until a time", hint: "From then on it may be published; nothing publishes it by itself." },
  { value: "lifted", label: "Until somebody lifts it" },
] as const;

export function EmbargoDialog({ draft, newsroom, onClose }: { draft: Draft; newsroom: Newsroom; onClose: () => void }) {
  const { publishing, openDialog } = usePublishing();
  const { embargo, pending } = publishing;
  const isPublic = publishing.head.state === "published" || publishing.head.state === "correcting";
  const [span, setSpan] = useState<Span>(embargo && !embargo.until ? "lifted" : "until");
  const [time, setTime] = useState(() => timeAt(embargo?.zone ?? newsroom.zone, embargo?.until));
  const [note, setNote] = useState(embargo?.note ?? "");
  const [isConfirmed, setConfirmed] = useState(false);
  const action = useStoryAction(setEmbargoAction, draft, ["note", "zone"]);
  const inTheWay =
    action.refused?.code === "embargo-conflict" ? pending.find(({ kind }) => kind !== "unpublish") : null;
  const isBesideTime = action.problemOf("until") !== undefined && !inTheWay;

  async function confirm() {
    const { at, zone } = timeTold(time);
    const input = { storyId: draft.head.storyId, until: span === "until" ? at : null, zone, note, isConfirmed };
    if (await action.run(input)) onClose();
  }

  return (
    <Dialog title={embargo ? "Change the embargo" : "Set an embargo"} onClose={onClose}>
      <div className="grid gap-4">
        {isPublic ? (
          <Notice tone="warn">
            This story is live. An embargo takes it off every page at once, but copies may exist: in feeds, in search
            engines, with readers.
            <label className="mt-1 flex items-center gap-2">
              <input type="checkbox" checked={isConfirmed} onChange={(event) => setConfirmed(event.target.checked)} />
              Take it off all the same
            </label>
          </Notice>
        ) : (
          <p className="text-ink-2">Nobody can publish it before, by hand or by schedule.</p>
        )}
        <Choice label="How long" value={span} options={spans} onChange={setSpan} />
        {span === "until" && (
          <TimeChoice
            label="Until"
            time={time}
            onChange={setTime}
            zone={newsroom.zone}
            refused={inTheWay ? null : action.refused}
            path="until"
          />
        )}
        <TextArea
          label="Note"
          value={note}
          onChange={(event) => setNote(event.target.value)}
          maxLength={500}
          rows={2}
          hint="Whose embargo, and what was agreed; for the newsroom alone"
          problem={action.problemOf("note")}
        />
        {inTheWay && (
          <Notice tone="warn">
            The story is scheduled for {fullTime(inTheWay.runAt, newsroom.zone)}, before the embargo ends.
            <span className="mt-2 flex flex-wrap gap-2">
              <Button onClick={() => openDialog({ dialog: "schedule", kind: inTheWay.kind })}>Change the time</Button>
              <Button onClick={() => openDialog({ dialog: "cancel", actionId: inTheWay.actionId })}>
                Cancel the schedule
              </Button>
            </span>
          </Notice>
        )}
        {action.problem && !inTheWay && !isBesideTime && action.refused?.problems.length === 0 && (
          <Notice tone="bad">{action.problem}</Notice>
        )}
        {action.refused?.code === "needs-confirmation" && <Notice tone="bad">{action.refused.message}</Notice>}
      </div>
      <p className="mt-5 flex flex-wrap gap-2">
        <Button
          tone={isPublic ? "danger" : "primary"}
          onClick={confirm}
          disabled={action.isBusy || (isPublic && !isConfirmed)}
        >
          {action.isBusy ? "Setting…" : isPublic ? "Take off and embargo" : embargo ? "Change" : "Set embargo"}
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </p>
    </Dialog>
  );
}
