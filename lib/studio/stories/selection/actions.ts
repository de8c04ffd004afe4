"use server";

import { settle } from "@/lib/platform/cache/settle";
import { studioText } from "../../shell/text/studio-text";
import { staffQuery } from "../../staff-action";
import { changeSelection } from "./change-selection";
import { selectionChange, selectionUndo } from "./changes";
import { undoSelection } from "./undo-selection";

// Each story is a transaction of its own: after the last one this process sees them all.
export const changeSelectionAction = staffQuery(selectionChange, async (actor, change) => {
  const answer = await changeSelection({ actor, lang: (await studioText()).lang }, change);
  await settle();
  return answer;
});

export const undoSelectionAction = staffQuery(selectionUndo, async (actor, undo) => {
  const answer = await undoSelection({ actor, lang: (await studioText()).lang }, undo);
  await settle();
  return answer;
});
