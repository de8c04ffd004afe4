"use client";

import { Button } from "@/components/ui/button";
import type { PublishingState, StoryReview } from "@/lib/studio/editor/publishing/publishing-state";
import { useText } from "../../shell/text-provider";
import { durationText, fullTime } from "../../shell/time-text";
import { usePublishing } from "../dialogs/publishing-provider";
import type { Newsroom } from "../draft/newsroom";
import type { Draft } from "../draft/use-draft";
import { Compared } from "../history/compared";
import { EmbargoLines } from "./embargo-lines";
import { StripLine } from "./strip-line";

/** Under the editor's bar: all that holds the story, awaits it or has become of it, each with what can be done about it. */
export function PublishingLines({ draft, newsroom }: { draft: Draft; newsroom: Newsroom }) {
  const { publishing, openDialog } = usePublishing();
  const { zone } = newsroom;
  const { t } = useText();
  const { embargo, pending, unresolved, review, rights, end } = publishing;
  const open = publishing.copies.filter(({ done }) => !done).length;
  return (
    <ul aria-label="Publishing status" className="empty:hidden">
      {end && <EndLine end={end} zone={zone} />}
      {open > 0 && (
        <StripLine tone="bad">
          {open === 1 ? "A copy elsewhere is" : `${open} copies elsewhere are`} to be seen to: the panel
          “PublishingContext” names {open === 1 ? "it" : "them"}.
        </StripLine>
      )}
      {embargo && <EmbargoLines embargo={embargo} zone={zone} />}
      {pending.map((action) => {
        const { actionId, kind, runAt, versionId, versionN } = action;
        const left = Date.parse(runAt) - Date.parse(publishing.now);
        const isOther = versionId !== null && versionId !== draft.head.versionId;
        return (
          <StripLine key={actionId} tone={action.attempts > 0 ? "bad" : "accent"}>
            <span className="min-w-0 flex-1 basis-64">
              <b className="font-medium">
                {t(`schedule.due.${kind}`)} {fullTime(runAt, zone)}
              </b>{" "}
              {left > 0 ? `in ${durationText(left, t)}` : action.attempts > 0 ? "" : "now"}
              {versionN && ` · scheduled: version ${versionN}`}
              {isOther && (
                <>
                  , you are at version {publishing.versionN}:{" "}
                  <Compared storyId={draft.head.storyId} from={versionId} to={draft.head.versionId} />
                </>
              )}
              {action.attempts > 0 && ` · failed ${action.attempts} times so far: ${action.lastError}`}
            </span>
            {rights.schedule && isOther && (
              <Button onClick={() => openDialog({ dialog: "schedule", kind })}>
                Schedule version {publishing.versionN} instead
              </Button>
            )}
            {rights.schedule && !isOther && (
              <Button onClick={() => openDialog({ dialog: "schedule", kind })}>Change time</Button>
            )}
            {rights.schedule && <Button onClick={() => openDialog({ dialog: "cancel", actionId })}>Cancel</Button>}
          </StripLine>
        );
      })}
      {unresolved && (
        <StripLine tone="bad">
          <span className="min-w-0 flex-1 basis-64">
            <b className="font-medium">
              {unresolved.state === "missed" ? "Missed" : "Failed"}: it was to be{" "}
              {unresolved.kind === "unpublish" ? "taken off" : "live"} {fullTime(unresolved.runAt, zone)}
            </b>{" "}
            {unresolved.state === "missed" ? "· the portal was not running then" : `· ${unresolved.lastError}`}
          </span>
          {rights.publish && unresolved.kind !== "unpublish" && (
            <Button onClick={() => openDialog({ dialog: "publish" })}>Publish now…</Button>
          )}
          {rights.schedule && (
            <Button onClick={() => openDialog({ dialog: "schedule", kind: unresolved.kind })}>Schedule again…</Button>
          )}
        </StripLine>
      )}
      {review && <ReviewLine review={review} publishing={publishing} zone={zone} versionId={draft.head.versionId} />}
    </ul>
  );
}

function EndLine({ end, zone }: { end: NonNullable<PublishingState["end"]>; zone: string }) {
  return (
    <StripLine tone="bad">
      <b className="font-medium">{end.state === "killed" ? "Killed" : "Retracted"}</b>
      <span className="min-w-0 flex-1 basis-64">
        {fullTime(end.at, zone)} by {end.by}.{" "}
        {end.state === "killed"
          ? `Its addresses answer 410, gone. Reason: ${end.reason}`
          : "Its address shows the notice in place of the text."}{" "}
        It cannot be edited any more.
      </span>
    </StripLine>
  );
}

const reviewLabels: Record<StoryReview["move"], string> = {
  submit: "In review, submitted by",
  approve: "Approved by",
  sendBack: "Sent back by",
};

function ReviewLine({
  review,
  publishing,
  zone,
  versionId,
}: {
  review: StoryReview;
  publishing: PublishingState;
  zone: string;
  /** The version that is edited */
  versionId: string;
}) {
  const { openDialog } = usePublishing();
  const { rights, head } = publishing;
  return (
    <StripLine tone={review.move === "approve" ? "accent" : review.move === "sendBack" ? "warn" : "plain"}>
      <span className="min-w-0 flex-1 basis-64">
        <b className="font-medium">
          {reviewLabels[review.move]} {review.by}
        </b>{" "}
        {fullTime(review.at, zone)}
        {review.words && <span className="block whitespace-pre-line">“{review.words}”</span>}
        {review.move === "approve" && review.versionId && review.versionId !== versionId && (
          <span className="block">
            {head.state === "draft" ? "It is a draft again, for" : "It may be published, though"} the text was changed
            since: <Compared storyId={head.storyId} from={review.versionId} to={versionId} />
          </span>
        )}
      </span>
      {head.state === "inReview" && rights.approve && (
        <Button onClick={() => openDialog({ dialog: "approve" })}>Approve…</Button>
      )}
      {(head.state === "inReview" || head.state === "approved") && rights.sendBack && (
        <Button onClick={() => openDialog({ dialog: "sendBack" })}>Send back…</Button>
      )}
    </StripLine>
  );
}
