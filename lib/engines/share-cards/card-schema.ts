import { z } from "zod";
import { cardKinds, cardSizes, type ShareCard } from "./card";
import { CardRefusal } from "./card-refusal";

const text = (most: number) => z.string().max(most);
const colour = z.string().regex(/^#[0-9a-f]{6}$/i, "must be a colour like #b3261e");
const share = z.number().min(0).max(1);
const photo = z.strictObject({ path: text(4096).min(1), focal: z.strictObject({ x: share, y: share }) });

const cardSchema = z.strictObject({
  kind: z.enum(cardKinds),
  size: z.enum(cardSizes),
  lang: text(35).regex(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i, "must be a language like en or zh-Hant"),
  headline: text(2000).refine((value) => value.trim() !== "", "must not be empty"),
  kicker: text(200).optional(),
  byline: text(400).optional(),
  dateline: text(200).optional(),
  label: text(100).optional(),
  brand: z.strictObject({
    name: text(200).min(1),
    accent: colour,
    paper: colour.optional(),
    ink: colour.optional(),
    headlineFont: text(100).optional(),
  }),
  photo: photo.optional(),
  portrait: photo.optional(),
  badge: text(100).optional(),
  age: text(100).optional(),
  sponsor: text(200).optional(),
  stars: z.number().min(0).max(5).multipleOf(0.5).optional(),
});

/** Reads a card description; throws a refusal that names every wrong field and its cause. */
export function parseCard(value: unknown): ShareCard {
  const result = cardSchema.safeParse(value);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `${issue.path.join(".") || "card"}: ${issue.message}`);
  throw new CardRefusal("bad-card", problems.join("; "));
}
