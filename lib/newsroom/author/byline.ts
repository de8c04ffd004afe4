import { z } from "zod";
import { cleanLine } from "../input/clean-line";

export const bylineRoles = [
  "by",
  "reporting",
  "additionalReporting",
  "photos",
  "translation",
  "editing",
  "illustration",
] as const;

export const bylineSchema = z
  .object({
    authorId: z.uuid().optional(),
    name: z.string().transform(cleanLine).pipe(z.string().min(1).max(120)).optional(),
    role: z.enum(bylineRoles).default("by"),
  })
  .refine((byline) => Boolean(byline.authorId) !== Boolean(byline.name), "needs an author or a name, and not both");

export type Byline = z.output<typeof bylineSchema>;

/** The same bylines with an author at most once in each role. */
export function mergeBylines(bylines: Byline[]): Byline[] {
  const seen = new Set<string>();
  return bylines.filter((byline) => {
    const key = `${byline.role} ${byline.authorId ?? byline.name}`;
    return seen.has(key) ? false : Boolean(seen.add(key));
  });
}
