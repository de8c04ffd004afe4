import type { StoryBody } from "@/lib/newsroom/story/body/body";
import type { Picture } from "../media/picture";
import type { SharedStory } from "../share/story-card";
import type { Site } from "../site";

/** What machines are told about a story: everything here is also on its page. */
export interface DescribedStory extends SharedStory {
  site: Site;
  path: string;
  seoTitle: string | null;
  standfirst: string;
  teaser: string;
  body: StoryBody;
  section: SharedStory["section"] & { path: string };
  updatedAt: Date;
  picture: Picture | null;
  topics: { name: string; path: string }[];
  corrections: { kind: string; text: string; publishedAt: Date; amendedAt: Date | null }[];
  translations: { lang: string; path: string }[];
  noIndex: boolean;
  /** SHA-256 of the version that readers see, hexadecimal */
  versionHash: string;
}

export const descriptionOf = (story: Pick<DescribedStory, "standfirst" | "teaser">) => story.standfirst || story.teaser;
