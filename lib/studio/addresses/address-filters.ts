import { z } from "zod";

/** Stands before the last path that was seen, so that an empty one is none. */
export const CURSOR_SIGN = "after:";

/** What the list of addresses is asked for by its own; what is wrong there counts as not asked. */
export const addressFilters = z.object({
  q: z.string().trim().max(200).catch(""),
  view: z.enum(["made", "former"]).catch("made"),
  after: z.string().startsWith(CURSOR_SIGN).max(4_200).or(z.literal("")).catch(""),
});

export type AddressFilters = z.output<typeof addressFilters>;
