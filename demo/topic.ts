import type { EveryLanguage } from "./languages";

export type DemoTopic = {
  slug: string;
  names: EveryLanguage;
  description?: string;
};

export function topic(
  slug: string,
  names: readonly [string, string, string, string, string, string],
  description?: string,
): DemoTopic {
  const [en, fr, de, es, ar, hi] = names;
  return { slug, names: { en, fr, de, es, ar, hi }, ...(description ? { description } : {}) };
}
