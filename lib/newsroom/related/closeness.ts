import type { StoryKind } from "@/prisma/generated/enums";
import type { WordWeights } from "./packed-vector";

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

export interface Closeness {
  score: number;
  /** Hashes of the common words that count most, at most three */
  words: number[];
}

/** The sum over common words of both weights and the square of the word's rarity: the same both ways. */
export function closeness(mine: WordWeights, rarities: Map<number, number>, other: WordWeights): Closeness {
  let score = 0;
  const best: { hash: number; part: number }[] = [];
  for (const [hash, weight] of other) {
    const own = mine.get(hash);
    if (own === undefined) continue;
    const part = own * weight * (rarities.get(hash) ?? 0) ** 2;
    score += part;
    best.push({ hash, part });
  }
  best.sort((a, b) => b.part - a.part);
  return { score, words: best.slice(0, 3).map(({ hash }) => hash) };
}
