"use client";

import { Button } from "@/components/ui/button";
import type { PublishingState, StoryReview } from "@/lib/studio/editor/publishing/publishing-state";
import { useText } from "../../shell/text-provider";
import { durationText, fullTime } from "../../shell/time-text";
import { usePublishing } from "../dialogs/publishing-provider";
import type { Newsroom } from "../draft/newsroom";
import type { Draft } from "../draft/use-draft";
import { Compared } from "../history/compared";
import { AddressLine } from "./address-line";
import { EmbargoLines } from "./embargo-lines";
import { StripLine } from "./strip-line";

/** Under the editor's bar: all that holds the story, awaits it or has become of it, each with what can be done about it. */
export function PublishingLines({ draft, newsroom }: { draft: Draft; newsroom: Newsroom }) {
  const { publishing, openDialog } = usePublishing();
  const { zone } = newsroom;
  const { t, locale } = useText();
  const { embargo, pending, unresolved, review, rights, end } = publishing;
  const open = publishing.copies.filter(({ done }) => !done).length;
  return (
    <ul aria-label={t("editor.bar.status")} className="empty:hidden">
      {end && <EndLine end={end} zone={zone} />}
      {open > 0 && <StripLine tone="bad">{t("editor.bar.copies", { count: open })}</StripLine>}
      <AddressLine draft={draft} />
      {embargo && <EmbargoLines embargo={embargo} zone={zone} />}
      {pending.map((action) => {
        const { actionId, kind, runAt, versionId, versionN } = action;
        const left = Date.parse(runAt) - Date.parse(publishing.now);
        const isOther = versionId !== null && versionId !== draft.head.versionId;
        return (
          <StripLine key={actionId} tone={action.attempts > 0 ? "bad" : "accent"}>
            <span className="min-w-0 flex-1 basis-64">
              <b className="font-medium">
                {t(`schedule.due.${kind}`)} {fullTime(runAt, zone, locale)}
              </b>{" "}
              {left > 0 && t("editor.bar.inTime", { time: durationText(left, t) })}
              {left <= 0 && action.attempts === 0 && t("editor.bar.now")}
              {versionN && ` · ${t("editor.bar.scheduledVersion", { n: versionN })}`}
              {isOther &&
                t.rich("editor.bar.otherVersion", {
                  n: publishing.versionN,
                  compared: () => <Compared storyId={draft.head.storyId} from={versionId} to={draft.head.versionId} />,
                })}
              {action.attempts > 0 &&
                ` · ${t("editor.bar.failedSoFar", { count: action.attempts, error: action.failure ?? "" })}`}
            </span>
            {rights.schedule && isOther && (
              <Button onClick={() => openDialog({ dialog: "schedule", kind })}>
                {t("editor.bar.scheduleInstead", { n: publishing.versionN })}
              </Button>
            )}
            {rights.schedule && !isOther && (
              <Button onClick={() => openDialog({ dialog: "schedule", kind })}>{t("editor.bar.changeTime")}</Button>
            )}
            {rights.schedule && (
              <Button onClick={() => openDialog({ dialog: "cancel", actionId })}>{t("shell.cancel")}</Button>
            )}
          </StripLine>
        );
      })}
      {unresolved && <UnresolvedLine unresolved={unresolved} rights={rights} zone={zone} />}
      {review && <ReviewLine review={review} publishing={publishing} zone={zone} versionId={draft.head.versionId} />}
    </ul>
  );
}

function UnresolvedLine({
  unresolved: { kind, state, runAt, failure },
  rights,
  zone,
}: {
  unresolved: NonNullable<PublishingState["unresolved"]>;
  rights: PublishingState["rights"];
  zone: string;
}) {
  const { t, locale } = useText();
  const { openDialog } = usePublishing();
  const isMissed = state === "missed";
  const what = `${isMissed ? "missed" : "failed"}${kind === "unpublish" ? "Off" : "Live"}` as const;
  return (
    <StripLine tone="bad">
      <span className="min-w-0 flex-1 basis-64">
        <b className="font-medium">{t(`editor.bar.unresolved.${what}`, { time: fullTime(runAt, zone, locale) })}</b>
        {` · ${isMissed ? t("editor.bar.unresolved.notRunning") : failure}`}
      </span>
      {rights.publish && kind !== "unpublish" && (
        <Button onClick={() => openDialog({ dialog: "publish" })}>{t("editor.bar.unresolved.publishNow")}</Button>
      )}
      {rights.schedule && (
        <Button onClick={() => openDialog({ dialog: "schedule", kind })}>
          {t("editor.bar.unresolved.scheduleAgain")}
        </Button>
      )}
    </StripLine>
  );
}

function EndLine({ end, zone }: { end: NonNullable<PublishingState["end"]>; zone: string }) {
  const { t, locale } = useText();
  return (
    <StripLine tone="bad">
      <b className="font-medium">{t(`stories.state.${end.state}`)}</b>
      <span className="min-w-0 flex-1 basis-64">
        {t("editor.bar.end.at", { time: fullTime(end.at, zone, locale), name: end.by })}{" "}
        {t(`editor.bar.end.${end.state}`, { reason: end.reason })} {t("editor.bar.end.closed")}
      </span>
    </StripLine>
  );
}

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
  const { t, locale } = useText();
  const { openDialog } = usePublishing();
  const { rights, head } = publishing;
  const approvedId = review.versionId;
  return (
    <StripLine tone={review.move === "approve" ? "accent" : review.move === "sendBack" ? "warn" : "plain"}>
      <span className="min-w-0 flex-1 basis-64">
        <b className="font-medium">{t(`editor.bar.review.${review.move}`, { name: review.by })}</b>{" "}
        {fullTime(review.at, zone, locale)}
        {review.words && (
          <span className="block whitespace-pre-line">{t("editor.bar.quoted", { text: review.words })}</span>
        )}
        {review.move === "approve" && approvedId && approvedId !== versionId && (
          <span className="block">
            {t.rich(head.state === "draft" ? "editor.bar.review.isDraft" : "editor.bar.review.isChanged", {
              compared: () => <Compared storyId={head.storyId} from={approvedId} to={versionId} />,
            })}
          </span>
        )}
      </span>
      {head.state === "inReview" && rights.approve && (
        <Button onClick={() => openDialog({ dialog: "approve" })}>{t("editor.bar.review.approveAsk")}</Button>
      )}
      {(head.state === "inReview" || head.state === "approved") && rights.sendBack && (
        <Button onClick={() => openDialog({ dialog: "sendBack" })}>{t("editor.bar.review.sendBackAsk")}</Button>
      )}
    </StripLine>
  );
}
