import type { SharedStory } from "@/lib/newsroom/media/share-card/card-of-story";
import type { StoryBody } from "@/lib/newsroom/story/body/body";
import type { CardByline } from "@/lib/public/lists/story-card";
import type { Writer } from "@/lib/public/lists/writers";
import type { Picture } from "@/lib/public/media/picture";
import type { Site } from "@/lib/public/site";
import type { StorylineKind } from "@/prisma/generated/enums";

/** What machines are told about a story: everything here is also on its page. */
export interface DescribedStory extends Omit<SharedStory, "bylines"> {
  site: Site;
  path: string;
  seoTitle: string | null;
  standfirst: string;
  teaser: string;
  body: StoryBody;
  section: SharedStory["section"] & { path: string };
  bylines: CardByline[];
  picture: Picture | null;
  topics: { name: string; path: string }[];
  corrections: { kind: string; text: string; publishedAt: Date; amendedAt: Date | null }[];
  translations: { lang: string; path: string; headline: string; publishedAt: Date }[];
  writers: Writer[];
  storylines: { kind: StorylineKind; title: string }[];
  noIndex: boolean;
  /** SHA-256 of the version that readers see, hexadecimal */
  versionHash: string;
}

export const descriptionOf = (story: Pick<DescribedStory, "standfirst" | "teaser">) => story.standfirst || story.teaser;
