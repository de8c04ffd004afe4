import type { Language } from "./languages";

export const storyKinds = [
  "news",
  "analysis",
  "opinion",
  "feature",
  "explainer",
  "review",
  "factcheck",
  "gallery",
  "liveblog",
] as const;

export const correctionKinds = ["correction", "clarification", "update"] as const;

export type DemoCorrection = { kind: (typeof correctionKinds)[number]; text: string; hoursAgo: number };

export type DemoFrontMatter = {
  id: string;
  kind: (typeof storyKinds)[number];
  section: string;
  headline: string;
  shortHeadline?: string;
  slug: string;
  standfirst: string;
  authors: string[];
  location?: string;
  sponsor?: string;
  rating?: number;
  topics: string[];
  lead: string;
  weight: 1 | 2 | 3 | 4 | 5;
  hoursAgo: number;
  translationOf?: string;
  correction?: DemoCorrection[];
  pinnedRelated?: string[];
};

export type DemoStory = { lang: Language; frontMatter: DemoFrontMatter; markdown: string };
