import { z } from "zod";
import { cleanLine } from "../input/clean-line";

const line = (max: number) =>
  z
    .string()
    .transform(cleanLine)
    .pipe(z.string().max(max, `must have at most ${max} characters`));
const texts = (max: number) => z.record(z.string().min(2).max(35), line(max));
const fraction = z.number().min(0, "must be between 0 and 1").max(1, "must be between 0 and 1");

/** What staff say about a picture; absent fields stay as they are. */
export const mediaWordsSchema = z.object({
  alts: texts(500).optional(),
  captions: texts(1_000).optional(),
  credit: line(300).optional(),
  source: line(300).optional(),
  usageTerms: line(1_000).optional(),
  isDecorative: z.boolean().optional(),
  /** The place that matters, from the left and from the top, each as a fraction of the picture */
  focal: z.object({ x: fraction, y: fraction }).optional(),
});

export type MediaWords = z.input<typeof mediaWordsSchema>;
