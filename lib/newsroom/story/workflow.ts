import { sentence, term } from "@/lib/platform/i18n/sentence";
import type { StoryState } from "@/prisma/generated/enums";
import { Refusal } from "../refusal";

export type Move =
  | "edit"
  | "submit"
  | "approve"
  | "sendBack"
  | "schedule"
  | "unschedule"
  | "publish"
  | "discardDraft"
  | "unpublish"
  | "retract"
  | "kill"
  | "delete"
  | "undelete";

/** Where a move leads: to one state, or to one of several, the first where none is named. */
type Leads = StoryState | readonly StoryState[];

/** For each move, the states it may start from and where it leads. */
export const workflow: Record<Move, Partial<Record<StoryState, Leads>>> = {
  edit: {
    draft: "draft",
    inReview: "inReview",
    // What was approved is the text that an editor saw: see review/state-after-edit.ts.
    approved: ["approved", "draft"],
    scheduled: "scheduled",
    published: "correcting",
    correcting: "correcting",
    unpublished: "unpublished",
  },
  submit: { draft: "inReview" },
  approve: { inReview: "approved" },
  sendBack: { inReview: "draft", approved: "draft" },
  // A story that was public stays unpublished, and its address withdrawn, until its time.
  schedule: {
    draft: "scheduled",
    inReview: "scheduled",
    approved: "scheduled",
    scheduled: "scheduled",
    unpublished: "unpublished",
  },
  // Back to where it stood.
  unschedule: { scheduled: ["draft", "inReview", "approved"] },
  publish: {
    draft: "published",
    inReview: "published",
    approved: "published",
    scheduled: "published",
    published: "published",
    correcting: "published",
    unpublished: "published",
  },
  discardDraft: { correcting: "published" },
  unpublish: { published: "unpublished", correcting: "unpublished" },
  retract: { published: "retracted", correcting: "retracted" },
  kill: { published: "killed", correcting: "killed", unpublished: "killed", retracted: "killed" },
  delete: { draft: "deleted" },
  undelete: { deleted: "draft" },
};

/** The states that a move may lead to; none where it is refused. */
export const nextStates = (state: StoryState, move: Move): readonly StoryState[] =>
  [workflow[move][state] ?? []].flat();

/** The state that a move leads to: `to`, or the first of the table. Refuses `wrong-state` where the table has none. */
export function advance(state: StoryState, move: Move, to?: StoryState): StoryState {
  const next = nextStates(state, move).find((each) => to === undefined || each === to);
  if (!next) throw new Refusal("wrong-state", sentence`A story that is ${term(state)} does not allow: ${term(move)}.`);
  return next;
}

export const isPublicState = (state: StoryState) => state === "published" || state === "correcting";
