import type { ScheduleKind, ScheduleState } from "@/prisma/generated/enums";

/** What the clock will do, as words that go before a time. */
export const scheduledActionLabels: Record<ScheduleKind, string> = {
  publish: "Goes live",
  update: "Is updated",
  unpublish: "Is taken off",
};

export const doneActionLabels: Record<ScheduleKind, string> = {
  publish: "Went live",
  update: "Was updated",
  unpublish: "Was taken off",
};

export const actionStateLabels: Record<ScheduleState, string> = {
  pending: "Waiting",
  done: "Done",
  missed: "Missed",
  cancelled: "Cancelled",
  failed: "Failed",
};
