import type { EveryLanguage } from "./languages";

export type DemoTopic = {
  slug: string;
  scheme: "medtop" | "place" | "person" | "org" | "event" | "series" | "free";
  names: EveryLanguage;
  description?: string;
};

export function topic(
  scheme: DemoTopic["scheme"],
  slug: string,
  names: readonly [string, string, string, string, string, string],
  description?: string,
): DemoTopic {
  const [en, fr, de, es, ar, hi] = names;
  return { slug, scheme, names: { en, fr, de, es, ar, hi }, ...(description ? { description } : {}) };
}
