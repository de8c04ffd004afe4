import { z } from "zod";
import { lacks } from "./lacks";

export const pictureFilters = z.object({
  q: z.string().max(200).catch(""),
  /** What the pictures lack: alternative text, a credit, a story that shows them */
  lacks: z.enum(lacks).or(z.literal("")).catch(""),
  /** Who uploaded them: an id of the staff */
  by: z.uuid().or(z.literal("")).catch(""),
});

/** What the list of pictures is narrowed by; empty for all. */
export type PictureFilters = z.output<typeof pictureFilters>;
