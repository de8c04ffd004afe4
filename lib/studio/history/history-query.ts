import { z } from "zod";

const text = z.string().trim().max(64).optional().catch(undefined);

/** What a story's history shows, from its address; what is not understood there counts as not said. */
export const historyQuery = z.object({
  /** Version ids */
  from: text,
  to: text,
  view: z.enum(["side", "inline"]).catch("side"),
  /** A wall-clock time, or an instant */
  seen: text,
  /** Only versions below this number are listed */
  before: z.coerce.number().int().min(2).optional().catch(undefined),
});

export type HistoryQuery = z.output<typeof historyQuery>;
