import { z } from "zod";
import { createStorySchema } from "../story/create-story";
import type { VersionContent } from "../story/version/version-content";

/** A story with the date that it had elsewhere. */
export const importedStorySchema = createStorySchema.extend({
  publishedAt: z.date(),
  /** As oldAddress keeps them */
  oldPaths: z.array(z.string()).default([]),
});
export type ImportedStory = z.input<typeof importedStorySchema>;

/** An imported story with its ids and address, about to be public. */
export interface PlacedStory {
  storyId: string;
  versionId: string;
  draft: z.output<typeof importedStorySchema>;
  content: VersionContent;
  slug: string;
  path: string;
}
