import type { VersionContent } from "@/lib/newsroom/story/version/version-content";
import type { EditorStory } from "@/lib/studio/editor/editor-story";
import type { StoryKind } from "@/prisma/generated/enums";

/** Everything that the editor saves as a draft: the text, and what places it while the story was never public. */
export interface DraftFields extends VersionContent {
  lang: string;
  kind: StoryKind;
  sectionId: string;
  slug: string;
  weight: number;
}

export type DraftField = keyof DraftFields;

export function draftFields({ head, content }: Pick<EditorStory, "head" | "content">): DraftFields {
  const { lang, kind, sectionId, slug, weight } = head;
  return { ...content, lang, kind, sectionId, slug, weight };
}

export const pickFields = (fields: DraftFields, names: Iterable<DraftField>): Partial<DraftFields> =>
  Object.fromEntries([...names].map((name) => [name, fields[name]]));
