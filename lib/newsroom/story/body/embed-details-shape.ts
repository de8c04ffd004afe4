import { z } from "zod";
import type { EmbedDetails } from "./body";
import { MAX_EMBED_AUTHOR, MAX_EMBED_QUOTE, MAX_EMBED_RATIO } from "./limits";
import { plain } from "./plain";

/** The fields of EmbedDetails in the schema of a story document. */
export const embedDetailsShape = {
  author: plain.max(MAX_EMBED_AUTHOR).optional(),
  quote: plain.max(MAX_EMBED_QUOTE).optional(),
  postedOn: z.iso.date("must be a date: YYYY-MM-DD").optional(),
  mediaId: z.uuid().optional(),
  ratio: z
    .number()
    .min(1 / MAX_EMBED_RATIO)
    .max(MAX_EMBED_RATIO)
    .optional(),
} satisfies Record<keyof EmbedDetails, z.ZodType>;
