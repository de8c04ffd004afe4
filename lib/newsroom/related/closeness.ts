import type { StoryKind } from "@/prisma/generated/enums";
import type { VectorRows, WordWeights } from "./packed-vector";

const DAY = 86_400_000;

/** How rare a word is: near 1 in one story of all, 0 in every story. */
export function rarity(stories: number, withWord: number): number {
  return Math.max(0, Math.log((stories + 1) / Math.max(withWord, 1)) / Math.log(stories + 2));
}

/** Days after which the closeness of two stories counts half: news ages fast, an explanation slowly. */
export const halfLife: Record<StoryKind, number> = {
  news: 7,
  liveblog: 7,
  factcheck: 30,
  opinion: 14,
  gallery: 14,
  review: 60,
  feature: 60,
  analysis: 60,
  explainer: 365,
};

export interface Dated {
  kind: StoryKind;
  publishedAt: Date;
}

/** The share of closeness that is left with the days between two stories: 1 on the same day, a half after the longer half-life. */
export function freshness(a: Dated, b: Dated): number {
  const days = Math.abs(a.publishedAt.getTime() - b.publishedAt.getTime()) / DAY;
  return 1 / (1 + days / Math.max(halfLife[a.kind], halfLife[b.kind]));
}

/** What each word of a story adds to the closeness of another that has it too: its weight times the square of its rarity. */
export function pullOf(weights: WordWeights, rarities: Map<number, number>): Map<number, number> {
  return new Map([...rarities].map(([hash, rare]) => [hash, (weights.get(hash) ?? 0) * rare ** 2]));
}

/** The sum over common words of both weights and the square of the word's rarity: the same both ways. */
export function closeness(pull: Map<number, number>, { hashes, weights }: VectorRows): number {
  let score = 0;
  for (let index = 0; index < hashes.length; index++) {
    const own = pull.get(hashes[index] as number);
    if (own !== undefined) score += own * (weights[index] as number);
  }
  return score;
}

/** Hashes of the common words that count most. */
export function commonWords(pull: Map<number, number>, { hashes, weights }: VectorRows, most: number): number[] {
  const parts: { hash: number; part: number }[] = [];
  for (const [index, hash] of hashes.entries()) {
    const own = pull.get(hash);
    if (own) parts.push({ hash, part: own * (weights[index] as number) });
  }
  parts.sort((a, b) => b.part - a.part);
  return parts.slice(0, most).map(({ hash }) => hash);
}
