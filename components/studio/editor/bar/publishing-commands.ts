import type { PublishingState } from "@/lib/studio/editor/publishing/publishing-state";
import type { OpenDialog } from "../dialogs/publishing-provider";

interface Command {
  label: string;
  keys?: string;
  run: () => void;
}

/** What the command palette offers for a story as it stands, by the rights of who asks. */
export function publishingCommands(
  publishing: PublishingState,
  mayMove: boolean,
  openDialog: (dialog: OpenDialog) => void,
): Command[] {
  const { rights, embargo, head } = publishing;
  const { state } = head;
  const isPublic = state === "published" || state === "correcting";
  const isOver = state === "retracted" || state === "killed";
  const isReviewed = state === "inReview" || state === "approved";
  const offers: [isOffered: boolean, label: string, dialog: OpenDialog, keys?: string][] = [
    [rights.publish && !isOver, isPublic ? "Publish changes" : "Publish", { dialog: "publish" }, "Ctrl Enter"],
    [rights.submit && state === "draft", "Submit for review", { dialog: "submit" }],
    [rights.approve && state === "inReview", "Approve", { dialog: "approve" }],
    [rights.sendBack && isReviewed, "Send back", { dialog: "sendBack" }],
    [rights.schedule && !isOver, "Schedule for later", { dialog: "schedule" }],
    [rights.embargo && !isOver, embargo ? "Change the embargo" : "Set an embargo", { dialog: "embargo" }],
    [rights.liftEmbargo && embargo !== null && !embargo.lifting, "Lift the embargo", { dialog: "lift" }],
    [rights.liftEmbargo && embargo?.lifting?.isOwn === false, "Confirm the lifting", { dialog: "confirmLift" }],
    [rights.correct && isPublic, "Add a correction", { dialog: "correct" }],
    [mayMove && head.path !== null && !isOver, "Move: section and slug", { dialog: "move" }],
    [rights.edit && state === "correcting", "Discard the changes", { dialog: "discard" }],
    [rights.publish && isPublic, "Unpublish", { dialog: "unpublish" }],
    [rights.retract && isPublic, "Retract", { dialog: "retract" }],
    [rights.kill && (isPublic || state === "unpublished" || state === "retracted"), "Kill", { dialog: "kill" }],
  ];
  return offers.flatMap(([isOffered, label, dialog, keys]) =>
    isOffered ? [{ label, keys, run: () => openDialog(dialog) }] : [],
  );
}
