"use client";

import { Button } from "@/components/ui/button";
import type { DeskReview, StoryDesk } from "@/lib/studio/editor/publishing/publishing-state";
import { promiseWords } from "../../schedule/schedule-labels";
import { fullTime, spanWords } from "../../shell/time-text";
import { useStoryDesk } from "../dialogs/publishing-provider";
import type { Newsroom } from "../draft/newsroom";
import type { Draft } from "../draft/use-draft";
import { Compared } from "../history/compared";
import { EmbargoLines } from "./embargo-lines";
import { StripLine } from "./strip-line";

/** Under the editor's bar: all that holds the story, awaits it or has become of it, each with what can be done about it. */
export function DeskStrip({ draft, newsroom }: { draft: Draft; newsroom: Newsroom }) {
  const { desk, ask } = useStoryDesk();
  const { zone } = newsroom;
  const { embargo, pending, stranded, review, rights, end } = desk;
  const open = desk.copies.filter(({ done }) => !done).length;
  return (
    <ul aria-label="At the desk" className="empty:hidden">
      {end && <EndLine end={end} zone={zone} />}
      {open > 0 && (
        <StripLine tone="bad">
          {open === 1 ? "A copy elsewhere is" : `${open} copies elsewhere are`} to be seen to: the panel “Desk” names{" "}
          {open === 1 ? "it" : "them"}.
        </StripLine>
      )}
      {embargo && <EmbargoLines embargo={embargo} zone={zone} />}
      {pending.map((promise) => {
        const { actionId, kind, runAt, versionId, versionN } = promise;
        const left = Date.parse(runAt) - Date.parse(desk.now);
        const isOther = versionId !== null && versionId !== draft.head.versionId;
        return (
          <StripLine key={actionId} tone={promise.attempts > 0 ? "bad" : "accent"}>
            <span className="min-w-0 flex-1 basis-64">
              <b className="font-medium">
                {promiseWords[kind]} {fullTime(runAt, zone)}
              </b>{" "}
              {left > 0 ? `in ${spanWords(left)}` : promise.attempts > 0 ? "" : "now"}
              {versionN && ` · scheduled: version ${versionN}`}
              {isOther && (
                <>
                  , you are at version {desk.versionN}:{" "}
                  <Compared storyId={draft.head.storyId} from={versionId} to={draft.head.versionId} />
                </>
              )}
              {promise.attempts > 0 && ` · failed ${promise.attempts} times so far: ${promise.lastError}`}
            </span>
            {rights.schedule && isOther && (
              <Button onClick={() => ask({ dialog: "schedule", kind })}>
                Schedule version {desk.versionN} instead
              </Button>
            )}
            {rights.schedule && !isOther && (
              <Button onClick={() => ask({ dialog: "schedule", kind })}>Change time</Button>
            )}
            {rights.schedule && <Button onClick={() => ask({ dialog: "cancel", actionId })}>Cancel</Button>}
          </StripLine>
        );
      })}
      {stranded && (
        <StripLine tone="bad">
          <span className="min-w-0 flex-1 basis-64">
            <b className="font-medium">
              {stranded.state === "missed" ? "Missed" : "Failed"}: it was to be{" "}
              {stranded.kind === "unpublish" ? "taken off" : "live"} {fullTime(stranded.runAt, zone)}
            </b>{" "}
            {stranded.state === "missed" ? "· the portal was not running then" : `· ${stranded.lastError}`}
          </span>
          {rights.publish && stranded.kind !== "unpublish" && (
            <Button onClick={() => ask({ dialog: "publish" })}>Publish now…</Button>
          )}
          {rights.schedule && (
            <Button onClick={() => ask({ dialog: "schedule", kind: stranded.kind })}>Schedule again…</Button>
          )}
        </StripLine>
      )}
      {review && <ReviewLine review={review} desk={desk} zone={zone} versionId={draft.head.versionId} />}
    </ul>
  );
}

function EndLine({ end, zone }: { end: NonNullable<StoryDesk["end"]>; zone: string }) {
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

const reviewWords: Record<DeskReview["move"], string> = {
  submit: "In review, submitted by",
  approve: "Approved by",
  sendBack: "Sent back by",
};

function ReviewLine({
  review,
  desk,
  zone,
  versionId,
}: {
  review: DeskReview;
  desk: StoryDesk;
  zone: string;
  /** The version that is edited */
  versionId: string;
}) {
  const { ask } = useStoryDesk();
  const { rights, head } = desk;
  return (
    <StripLine tone={review.move === "approve" ? "accent" : review.move === "sendBack" ? "warn" : "plain"}>
      <span className="min-w-0 flex-1 basis-64">
        <b className="font-medium">
          {reviewWords[review.move]} {review.by}
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
        <Button onClick={() => ask({ dialog: "approve" })}>Approve…</Button>
      )}
      {(head.state === "inReview" || head.state === "approved") && rights.sendBack && (
        <Button onClick={() => ask({ dialog: "sendBack" })}>Send back…</Button>
      )}
    </StripLine>
  );
}
