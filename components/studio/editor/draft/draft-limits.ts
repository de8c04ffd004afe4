import type { DraftFields } from "./draft-fields";

/** The most characters of a draft's lines: those that the newsroom's input takes. */
export const draftLimits = {
  headline: 200,
  socialHeadline: 200,
  shortHeadline: 90,
  seoTitle: 120,
  standfirst: 400,
  location: 120,
  leadCaption: 1_000,
} satisfies Partial<Record<keyof DraftFields, number>>;
