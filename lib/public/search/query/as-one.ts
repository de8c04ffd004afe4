import type { SearchWord } from "@/lib/engines/text-index/text-index";

/** Words next to each other as one of which these are the parts. */
export function asOne(words: SearchWord[]): SearchWord {
  const [first] = words;
  if (first && words.length === 1) return first;
  return { plain: "", written: null, parts: words.flatMap((word) => word.parts ?? [word]) };
}
