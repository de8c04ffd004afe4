import type { VersionContent } from "@/lib/newsroom/story/version/version-content";
import type { StoryKind } from "@/prisma/generated/enums";

/** Everything that the editor saves as a draft: the text, and what places it while the story was never public. */
export interface DraftFields extends VersionContent {
  kind: StoryKind;
  sectionId: string;
  slug: string;
  weight: number;
}

export type DraftField = keyof DraftFields;
