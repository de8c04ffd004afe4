"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Choice } from "@/components/ui/choice";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { scheduleAction } from "@/lib/studio/editor/publishing/actions";
import type { PublishingState } from "@/lib/studio/editor/publishing/publishing-state";
import type { ScheduleKind } from "@/prisma/generated/enums";
import { fullTime } from "../../../shell/time-text";
import type { Newsroom } from "../../draft/newsroom";
import type { Draft } from "../../draft/use-draft";
import { SignificantTick } from "../publish/significant-tick";
import { useSuggestedSignificance } from "../publish/use-suggested-significance";
import { usePublishing } from "../publishing-provider";
import { savedVersion } from "../saved-version";
import { useStoryAction } from "../use-story-action";
import { ScheduleTrouble } from "./schedule-trouble";
import { TimeChoice, timeAt, timeTold } from "./time-choice";

const kinds: Record<ScheduleKind, { label: string; hint: string }> = {
  publish: { label: "Publish", hint: "The text as it is now goes live, whatever is written after." },
  update: { label: "Publish the changes", hint: "The text as it is now takes the place of the live one." },
  unpublish: { label: "Unpublish", hint: "It is taken off every page; its address answers 410, gone." },
};

const scheduleWords: Record<ScheduleKind, string> = {
  publish: "Schedule publication",
  update: "Schedule the changes",
  unpublish: "Schedule the taking down",
};

function kindsFor({ head, pending }: PublishingState, hasChanges: boolean): ScheduleKind[] {
  if (head.state === "correcting" || (head.state === "published" && hasChanges)) return ["update", "unpublish"];
  if (head.state === "published") return ["unpublish"];
  return pending.some(({ kind }) => kind === "publish") ? ["publish", "unpublish"] : ["publish"];
}

export function ScheduleDialog({
  draft,
  newsroom,
  asked,
  onClose,
}: {
  draft: Draft;
  newsroom: Newsroom;
  asked: ScheduleKind | undefined;
  onClose: () => void;
}) {
  const { publishing, openDialog } = usePublishing();
  const possible = kindsFor(publishing, draft.status.kind !== "saved");
  const [kind, setKind] = useState<ScheduleKind>(asked ?? possible[0] ?? "publish");
  const before = publishing.pending.find((each) => each.kind === kind);
  const [time, setTime] = useState(() => timeAt(before?.zone ?? newsroom.zone, before?.runAt));
  const [isConfirmed, setConfirmed] = useState(false);
  const [ticked, setTicked] = useState(before?.isSignificant ?? null);
  const weighed = useSuggestedSignificance(
    draft,
    publishing.head.liveVersionId !== null && possible.includes("update"),
  );
  const isSignificant = kind === "update" && (ticked ?? weighed ?? false);
  const [unsaved, setUnsaved] = useState("");
  const action = useStoryAction(scheduleAction, draft, ["at", "zone"]);
  const { storyId } = draft.head;

  async function confirm() {
    setUnsaved("");
    const saved = kind === "unpublish" ? draft.head : await savedVersion(draft);
    if (!saved) return setUnsaved("The text could not be saved, so nothing was scheduled.");
    const versionId = kind === "unpublish" ? undefined : saved.versionId;
    const asked = { storyId, kind, versionId, isConfirmed, isSignificant };
    if (await action.run({ ...asked, ...timeTold(time) }, saved.rev)) onClose();
  }

  return (
    <Dialog title={possible.length > 1 ? "Schedule" : scheduleWords[kind]} onClose={onClose}>
      <div className="grid gap-4">
        {possible.length > 1 && (
          <Choice
            label="What happens"
            value={kind}
            options={possible.map((value) => ({ value, ...kinds[value] }))}
            onChange={(next) => {
              setKind(next);
              action.forget();
            }}
          />
        )}
        {possible.length === 1 && <p className="text-ink-2">{kinds[kind].hint}</p>}
        <TimeChoice
          label="When"
          time={time}
          onChange={setTime}
          zone={newsroom.zone}
          refused={action.refused}
          path="at"
        />
        {kind === "update" && <SignificantTick isTicked={isSignificant} weighed={weighed} onChange={setTicked} />}
        {before && (
          <p className="text-xs text-ink-3">
            Takes the place of what is scheduled for {fullTime(before.runAt, newsroom.zone)}.
          </p>
        )}
        {unsaved && <Notice tone="bad">{unsaved}</Notice>}
        <ScheduleTrouble
          refused={action.refused}
          problem={action.problem}
          publishing={publishing}
          zone={newsroom.zone}
          isConfirmed={isConfirmed}
          onConfirmed={setConfirmed}
          onPublishNow={() => openDialog({ dialog: kind === "unpublish" ? "unpublish" : "publish" })}
          onEmbargo={() => openDialog({ dialog: "embargo" })}
          onEmbargoEnd={(until) => {
            setTime(timeAt(time.zone, until));
            action.forget();
          }}
        />
      </div>
      <p className="mt-5 flex flex-wrap gap-2">
        <Button tone="primary" onClick={confirm} disabled={action.isBusy}>
          {action.isBusy ? "Scheduling…" : "Schedule"}
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </p>
    </Dialog>
  );
}
