import { z } from "zod";
import { ScheduleKind } from "@/prisma/generated/enums";

/** The lists whose feeds a change of one story changed; the edition's own is always among them. */
export const changedListsSchema = z.object({
  lang: z.string(),
  sectionIds: z.array(z.uuid()),
  topicIds: z.array(z.uuid()),
  authorIds: z.array(z.uuid()),
  hasCorrections: z.boolean(),
});
export type ChangedLists = z.output<typeof changedListsSchema>;

const about = {
  storyId: z.uuid(),
  /** null where no feed changed */
  lists: changedListsSchema.nullable(),
  /** Pictures that the story showed before and does not show any more */
  hiddenMediaIds: z.array(z.uuid()),
};
const shown = { ...about, versionId: z.uuid() };

const named = <Name extends string, Shape extends z.ZodRawShape>(name: Name, shape: Shape) =>
  z.object({ name: z.literal(name), ...shape });

/** What can happen to a story, as its consumers learn of it. They read what holds now: an event says only where to look. */
export const storyEventSchema = z.discriminatedUnion("name", [
  /** Readers see the story who did not before */
  named("story.published", shown),
  /** Readers see another version */
  named("story.updated", shown),
  /** Came in with the date that it had elsewhere: old news */
  named("story.imported", shown),
  named("story.unpublished", about),
  named("story.retracted", about),
  named("story.killed", about),
  named("story.corrected", {
    ...about,
    correctionId: z.uuid(),
    change: z.enum(["added", "amended", "withdrawn"]),
    /** Its kind decides whether the share card says "Corrected" */
    isOtherKind: z.boolean(),
  }),
  /** Another section or slug; `lists` only where the section changed */
  named("story.moved", { ...about, from: z.string(), to: z.string() }),
  /** Its marks changed: sensitive, not among related stories, not for search engines */
  named("story.marked", about),
  /** Held back until an instant, or until it is lifted; a story that was public is unpublished as well */
  named("story.embargoed", { ...about, until: z.iso.datetime().nullable() }),
  named("story.embargoLifted", about),
  named("story.scheduled", { ...about, kind: z.enum(ScheduleKind), runAt: z.iso.datetime() }),
  named("story.unscheduled", { ...about, kinds: z.array(z.enum(ScheduleKind)) }),
]);

export type StoryEvent = z.output<typeof storyEventSchema>;
export type EventName = StoryEvent["name"];
export type EventNamed<Name extends EventName> = Extract<StoryEvent, { name: Name }>;
