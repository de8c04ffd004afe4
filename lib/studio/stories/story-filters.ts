import { z } from "zod";
import { StoryKind, StoryState } from "@/prisma/generated/enums";
import { storyOrders } from "./list-parts";

const text = (max: number) => z.string().trim().max(max).catch("");
const flag = z.literal("1").or(z.literal("")).catch("");
const slug = z
  .string()
  .regex(/^[\p{L}\p{N}-]{1,200}$/u)
  .or(z.literal(""))
  .catch("");

/** What the list of stories is asked for by its address; what is wrong there counts as not asked. */
export const storyFilters = z.object({
  state: z.enum(StoryState).or(z.literal("")).catch(""),
  kind: z.enum(StoryKind).or(z.literal("")).catch(""),
  section: slug,
  author: slug,
  topic: slug,
  lang: text(35),
  mine: flag,
  q: text(200),
  /** All stories in place of the desk */
  all: flag,
  sort: z.enum(storyOrders).or(z.literal("")).catch(""),
  /** Against the usual direction: the oldest first, Z to A */
  reverse: flag,
  page: z
    .string()
    .regex(/^[1-9]\d{0,3}$/)
    .or(z.literal(""))
    .catch(""),
});

export type StoryFilters = z.output<typeof storyFilters>;
