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
  | "kill";

/** For each move, the states it may start from and the state it leads to. */
export const workflow: Record<Move, Partial<Record<StoryState, StoryState>>> = {
  edit: {
    draft: "draft",
    inReview: "inReview",
    approved: "approved",
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
  unschedule: { scheduled: "draft" },
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
};

/** The state that a move leads to. Refuses `wrong-state` where the table has none. */
export function advance(state: StoryState, move: Move): StoryState {
  const next = workflow[move][state];
  if (!next) throw new Refusal("wrong-state", `A story that is ${state} does not allow: ${move}.`);
  return next;
}

export const isPublicState = (state: StoryState) => state === "published" || state === "correcting";
