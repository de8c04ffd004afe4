import { z } from "zod";
import { idInput } from "../../shell/id-input";

/** Stories that are changed at once: a page of the list. */
const MAX_SELECTED = 50;

const ids = z.array(idInput).min(1).max(MAX_SELECTED);
const undone = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z
    .array(z.object({ storyId: idInput, ...shape }))
    .min(1)
    .max(MAX_SELECTED);

/** What can be done to the stories that are selected. */
export const selectionChange = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("section"), storyIds: ids, sectionId: idInput }),
  z.object({ kind: z.literal("topic"), storyIds: ids, topicId: idInput }),
  z.object({ kind: z.literal("unpublish"), storyIds: ids, reason: z.string().max(500) }),
  z.object({ kind: z.literal("delete"), storyIds: ids }),
  z.object({ kind: z.literal("undelete"), storyIds: ids }),
]);

export type SelectionChange = z.output<typeof selectionChange>;

/** What takes a change back, story by story, as `changeSelection` answered it. */
export const selectionUndo = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("section"), stories: undone({ sectionId: idInput }) }),
  z.object({ kind: z.literal("topic"), stories: undone({ topicId: idInput, wasLive: z.boolean() }) }),
  z.object({ kind: z.literal("unpublish"), stories: undone({ versionId: idInput }) }),
  z.object({ kind: z.literal("delete"), stories: undone({}) }),
  z.object({ kind: z.literal("undelete"), stories: undone({}) }),
]);

export type SelectionUndo = z.output<typeof selectionUndo>;

/** What became of the stories: how many were changed, which were refused and why, and how to take it back. */
export interface SelectionAnswer {
  changed: number;
  refused: { headline: string; message: string }[];
  undo: SelectionUndo | null;
}
