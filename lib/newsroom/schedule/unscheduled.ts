import type { StoryState } from "@/prisma/generated/enums";
import { advance } from "../story/workflow";

/** The state of a story whose publication is not promised any more. */
export const unscheduled = (state: StoryState): StoryState =>
  state === "scheduled" ? advance(state, "unschedule") : state;
