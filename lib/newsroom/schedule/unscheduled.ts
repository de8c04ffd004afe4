import type { ScheduledAction, StoryState } from "@/prisma/generated/client";
import { advance } from "../story/workflow";

/** The state of a story whose publication is not promised any more: the one that it had before. */
export const unscheduled = (state: StoryState, { kind, resumes }: Pick<ScheduledAction, "kind" | "resumes">) =>
  kind === "publish" && state === "scheduled" ? advance(state, "unschedule", resumes ?? "draft") : state;
