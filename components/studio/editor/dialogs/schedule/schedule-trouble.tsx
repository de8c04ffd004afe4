import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { PublishingState } from "@/lib/studio/editor/publishing/publishing-state";
import type { ActionRefused } from "@/lib/studio/shell/action-result";
import { fullTime } from "../../../shell/time-text";

/** Why something cannot be scheduled, each with its way out. */
export function ScheduleTrouble({
  refused,
  problem,
  publishing,
  zone,
  isConfirmed,
  onConfirmed,
  onPublishNow,
  onEmbargo,
  onEmbargoEnd,
}: {
  refused: ActionRefused | null;
  problem: string;
  publishing: PublishingState;
  zone: string;
  isConfirmed: boolean;
  onConfirmed: (isConfirmed: boolean) => void;
  onPublishNow: () => void;
  onEmbargo: () => void;
  onEmbargoEnd: (until: string) => void;
}) {
  if (!refused) return null;
  if (refused.code === "needs-confirmation") {
    return (
      <Notice tone="warn">
        {refused.message}
        <label className="mt-1 flex items-center gap-2">
          <input type="checkbox" checked={isConfirmed} onChange={(event) => onConfirmed(event.target.checked)} />
          {refused.problems.some(({ path }) => path === "at") ? "Yes, that far ahead" : "Yes, take that address"}
        </label>
      </Notice>
    );
  }
  if (refused.code === "embargo-conflict" && refused.problems.some(({ path }) => path === "embargo")) {
    const until = publishing.embargo?.until;
    return (
      <Notice tone="warn">
        The story is under embargo {until ? `until ${fullTime(until, zone)}` : "until somebody lifts it"}: it cannot go
        live before.
        <span className="mt-2 flex flex-wrap gap-2">
          {until && <Button onClick={() => onEmbargoEnd(until)}>Use the end of the embargo</Button>}
          <Button onClick={onEmbargo}>Change the embargo</Button>
        </span>
      </Notice>
    );
  }
  if (refused.code === "wrong-state" && refused.problems.some(({ message }) => message === "is past")) {
    return (
      <Notice tone="warn">
        That time is past.
        <span className="mt-2 block">
          <Button onClick={onPublishNow}>Do it now instead</Button>
        </span>
      </Notice>
    );
  }
  return problem ? <Notice tone="bad">{problem}</Notice> : null;
}
