import { z } from "zod";
import { StoryKind } from "@/prisma/generated/enums";
import { slugSchema } from "../address/slug-schema";
import { bylineSchema } from "../author/byline";
import { cleanTitle } from "../input/clean-title";

const line = (max: number) =>
  z
    .string()
    .transform(cleanTitle)
    .pipe(z.string().max(max, `must have at most ${max} characters`));
const optionalLine = (max: number) =>
  line(max)
    .transform((text) => text || null)
    .nullable()
    .optional();

/** The fields of a draft that an editor may change; absent ones stay as they are. The body is checked by parseBody. */
export const draftSchema = z.object({
  headline: line(200).optional(),
  shortHeadline: optionalLine(90),
  socialHeadline: optionalLine(200),
  seoTitle: optionalLine(120),
  standfirst: line(400).optional(),
  body: z.unknown().optional(),
  location: optionalLine(120),
  leadMediaId: z.uuid().nullable().optional(),
  leadCaption: optionalLine(1_000),
  sponsor: optionalLine(120),
  rating: z
    .number()
    .min(0, "must be at least 0")
    .max(5, "must be at most 5")
    .multipleOf(0.5, "must be in halves")
    .nullable()
    .optional(),
  topicIds: z.array(z.uuid()).max(25, "must be at most 25 topics").optional(),
  bylines: z.array(bylineSchema).max(40).optional(),
  kind: z.enum(StoryKind).optional(),
  sectionId: z.uuid().optional(),
  slug: slugSchema.optional(),
  weight: z.int().min(1).max(5).optional(),
});

export type DraftInput = z.input<typeof draftSchema>;
export type DraftPatch = z.output<typeof draftSchema>;
