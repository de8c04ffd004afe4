import type { DraftField } from "../draft-fields";

/** The fields of a draft by their names on the screen. */
export const fieldLabels: Record<DraftField, string> = {
  headline: "Headline",
  shortHeadline: "Short headline",
  socialHeadline: "Headline for sharing",
  seoTitle: "Title for search engines",
  standfirst: "Standfirst",
  body: "Text",
  location: "Place",
  leadMediaId: "Lead picture",
  leadCaption: "Caption of the lead picture",
  sponsor: "Paid for by",
  rating: "Stars",
  topicIds: "Topics",
  bylines: "Bylines",
  kind: "Kind",
  sectionId: "Section",
  slug: "Slug",
  weight: "Weight",
};

/** A field's value in words, for people who choose. */
export function fieldText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (!Array.isArray(value)) return String(value);
  return value
    .map((entry) => (typeof entry === "object" && entry !== null && "name" in entry ? entry.name : entry))
    .join(", ");
}
