import { z } from "zod";

/** What somebody types to find something; queries shorten it to what they need. */
export const wordsInput = z.string("must be text").max(10_000, "is too long");
