import { z } from "zod";
import { StorylineKind } from "@/prisma/generated/enums";
import { cleanLine } from "../../input/clean-line";

export const storylineTitle = z
  .string()
  .transform(cleanLine)
  .pipe(z.string().min(1, "must not be empty").max(120, "must have at most 120 characters"));

export const storylineKind = z.enum(StorylineKind);

/** A story and the storyline that it is to belong to. */
export const storylinePart = z.object({ storylineId: z.uuid(), storyId: z.uuid() });
