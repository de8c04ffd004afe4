import { z } from "zod";
import { Sentence } from "./sentence";

interface Stored {
  template: string;
  values: (string | number | Stored)[];
}

const stored: z.ZodType<Stored> = z.object({
  template: z.string(),
  values: z.array(z.union([z.string(), z.number(), z.lazy(() => stored)])),
});

/** A sentence as JSON, with its values apart. */
export function toStoredSentence(words: string | Sentence): Stored {
  const { template, values } = typeof words === "string" ? new Sentence(words) : words;
  return { template, values: values.map((value) => (value instanceof Sentence ? toStoredSentence(value) : value)) };
}

/** The sentence that `toStoredSentence` made this JSON of; null for anything else. */
export function fromStoredSentence(json: unknown): Sentence | null {
  const { success, data } = stored.safeParse(json);
  return success ? revived(data) : null;
}

const revived = ({ template, values }: Stored): Sentence =>
  new Sentence(
    template,
    values.map((value) => (typeof value === "object" ? revived(value) : value)),
  );
