import { wordsOf } from "@/lib/engines/text-index/text-index";
import { type Baseline, bestOf, type CollectedStory } from "./collected-story";

interface Counted {
  story: CollectedStory;
  words: Map<string, number>;
  length: number;
}

/** A word of half of the stories tells nothing and would be met everywhere. */
const COMMON = 0.5;
const K1 = 1.2;
const B = 0.75;

/** TF-IDF, cosine: (1 + ln tf) ln(N / df), headline and body as one text. */
export function tfIdf(stories: CollectedStory[]): Baseline {
  return byWords(stories, (tf, df, all) => (1 + Math.log(tf)) * Math.log(all / df), true);
}

/** BM25 (Robertson and Zaragoza 2009), each word of the story asked as often as it stands there. */
export function bm25(stories: CollectedStory[]): Baseline {
  return byWords(stories, (tf, df, all, share) => ((tf * (K1 + 1)) / (tf + K1 * share)) * idf(df, all), false);
}

const idf = (df: number, all: number) => Math.log(1 + (all - df + 0.5) / (df + 0.5));

type Weight = (tf: number, df: number, all: number, share: number) => number;

function byWords(stories: CollectedStory[], weight: Weight, isCosine: boolean): Baseline {
  const langs = new Map<string, Baseline>();
  const ranked = (lang: string) =>
    ranking(stories.filter((story) => story.lang === lang).map(counted), weight, isCosine);
  return (story) => {
    const baseline = langs.get(story.lang) ?? ranked(story.lang);
    langs.set(story.lang, baseline);
    return baseline(story);
  };
}

function counted(story: CollectedStory): Counted {
  const words = new Map<string, number>();
  const all = wordsOf(`${story.title}\n${story.body}`);
  for (const word of all) words.set(word, (words.get(word) ?? 0) + 1);
  return { story, words, length: all.length };
}

function ranking(rows: Counted[], weight: Weight, isCosine: boolean): Baseline {
  const average = rows.reduce((sum, row) => sum + row.length, 0) / rows.length;
  const postings = new Map<string, { row: number; weight: number }[]>();
  for (const { words } of rows) for (const word of words.keys()) postings.set(word, []);
  const frequency = new Map<string, number>();
  for (const { words } of rows) for (const word of words.keys()) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const weightOf = (row: Counted, word: string, tf: number) =>
    weight(tf, frequency.get(word) ?? 1, rows.length, 1 - B + (B * row.length) / average);
  const norms = rows.map((row) => {
    let squares = 0;
    for (const [word, tf] of row.words) squares += weightOf(row, word, tf) ** 2;
    return Math.sqrt(squares) || 1;
  });
  for (const [index, row] of rows.entries()) {
    for (const [word, tf] of row.words) {
      if ((frequency.get(word) ?? 0) > rows.length * COMMON) continue;
      const own = weightOf(row, word, tf) / (isCosine ? (norms[index] ?? 1) : 1);
      postings.get(word)?.push({ row: index, weight: own });
    }
  }
  const places = new Map(rows.map((row, index) => [row.story.id, index]));
  return (story) => {
    const row = rows[places.get(story.id) ?? -1];
    if (!row) return [];
    const scores = new Float64Array(rows.length);
    for (const [word, tf] of row.words) {
      const asked = isCosine ? weightOf(row, word, tf) : tf;
      for (const each of postings.get(word) ?? []) scores[each.row] = (scores[each.row] ?? 0) + asked * each.weight;
    }
    const found = rows.flatMap((other, index) =>
      other.story.id !== story.id && (scores[index] ?? 0) > 0
        ? [{ story: other.story, score: scores[index] ?? 0 }]
        : [],
    );
    return bestOf(found);
  };
}
