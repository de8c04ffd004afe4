import type { PublishingState } from "@/lib/studio/editor/publishing/publishing-state";
import type { Translate } from "@/lib/studio/shell/text/make-studio-text";
import { shortcuts } from "../../shell/keys/shortcuts";
import type { OpenDialog } from "../dialogs/publishing-provider";

interface Command {
  label: string;
  keys?: string;
  run: () => void;
}

/** What the command palette offers for a story in its state, by the rights of who asks. */
export function publishingCommands(
  publishing: PublishingState,
  mayMove: boolean,
  openDialog: (dialog: OpenDialog) => void,
  t: Translate,
): Command[] {
  const { rights, embargo, head } = publishing;
  const { state } = head;
  const isPublic = state === "published" || state === "correcting";
  const isOver = state === "retracted" || state === "killed";
  const isReviewed = state === "inReview" || state === "approved";
  const offers: [isOffered: boolean, label: string, dialog: OpenDialog, keys?: string][] = [
    [
      rights.publish && !isOver,
      t(isPublic ? "editor.bar.publishChanges" : "editor.bar.publish"),
      { dialog: "publish" },
      shortcuts.publish.keys[0],
    ],
    [rights.submit && state === "draft", t("editor.bar.command.submit"), { dialog: "submit" }],
    [rights.approve && state === "inReview", t("editor.bar.command.approve"), { dialog: "approve" }],
    [rights.sendBack && isReviewed, t("editor.bar.command.sendBack"), { dialog: "sendBack" }],
    [rights.schedule && !isOver, t("editor.bar.command.schedule"), { dialog: "schedule" }],
    [
      rights.embargo && !isOver,
      t(embargo ? "editor.bar.command.changeEmbargo" : "editor.bar.command.setEmbargo"),
      { dialog: "embargo" },
    ],
    [rights.liftEmbargo && embargo !== null && !embargo.lifting, t("editor.bar.command.lift"), { dialog: "lift" }],
    [
      rights.liftEmbargo && embargo?.lifting?.isOwn === false,
      t("editor.bar.command.confirmLift"),
      { dialog: "confirmLift" },
    ],
    [rights.correct && isPublic, t("editor.bar.command.correct"), { dialog: "correct" }],
    [mayMove && head.path !== null && !isOver, t("editor.bar.command.move"), { dialog: "move" }],
    [rights.edit && state === "correcting", t("editor.bar.command.discard"), { dialog: "discard" }],
    [rights.publish && isPublic, t("editor.bar.command.unpublish"), { dialog: "unpublish" }],
    [rights.retract && isPublic, t("editor.bar.command.retract"), { dialog: "retract" }],
    [
      rights.kill && (isPublic || state === "unpublished" || state === "retracted"),
      t("editor.bar.command.kill"),
      { dialog: "kill" },
    ],
  ];
  return offers.flatMap(([isOffered, label, dialog, keys]) =>
    isOffered ? [{ label, keys, run: () => openDialog(dialog) }] : [],
  );
}
