import { z } from "zod";
import { StoryKind, StoryState } from "@/prisma/generated/enums";

const text = (max: number) => z.string().trim().max(max).catch("");

/** What the list of stories is asked for by its address; what is wrong there counts as not asked. */
export const storyFilters = z.object({
  state: z.enum(StoryState).or(z.literal("")).catch(""),
  kind: z.enum(StoryKind).or(z.literal("")).catch(""),
  section: z.uuid().or(z.literal("")).catch(""),
  lang: text(35),
  mine: z.literal("1").or(z.literal("")).catch(""),
  q: text(200),
  /** The last row that was seen: its time of change and its id */
  after: z
    .string()
    .regex(/^\d{4}-\d\d-\d\dT[\d:.]+Z_[0-9a-f-]{36}$/)
    .or(z.literal(""))
    .catch(""),
});

export type StoryFilters = z.output<typeof storyFilters>;
