import type { StoryKind, StoryState } from "@/prisma/generated/enums";

/** What people call the states of a story. */
export const stateLabels: Record<StoryState, string> = {
  draft: "Draft",
  inReview: "In review",
  approved: "Approved",
  scheduled: "Scheduled",
  published: "Live",
  correcting: "Live, with a newer draft",
  unpublished: "Unpublished",
  retracted: "Retracted",
  killed: "Killed",
};

export const kindLabels: Record<StoryKind, string> = {
  news: "News",
  analysis: "Analysis",
  opinion: "Opinion",
  feature: "Feature",
  explainer: "Explainer",
  review: "Review",
  gallery: "Gallery",
  factcheck: "Fact check",
  liveblog: "Live blog",
};
