import { queryWords, wordsOf } from "@/lib/engines/text-index/text-index";

type Line = Record<string, unknown>;

/** Words that readers add and stories lack. */
const commonWords: Record<string, string[]> = {
  en: "latest photos dead why explained video today update reaction timeline news analysis live interview cause".split(
    " ",
  ),
  es: "fotos muertos explicado vídeo hoy últimas análisis directo entrevista reacciones".split(" "),
  fr: "photos morts expliqué vidéo direct dernières analyse entretien réactions aujourd'hui".split(" "),
  it: "foto morti spiegato video oggi ultime analisi diretta intervista reazioni".split(" "),
};

/** Each clean query with one common word that none of its stories has. */
export function lackingQueries(queries: Line[], stories: Line[]): Line[] {
  const wordsById = new Map(stories.map((story) => [story.id, new Set(wordsOf(`${story.title} ${story.body}`))]));
  return clean(queries).flatMap((line, index) => {
    const list = commonWords[String(line.lang)] ?? [];
    const isLacking = (word: string) =>
      relevantOf(line).every((id) => wordsOf(word).every((part) => !wordsById.get(id)?.has(part)));
    const word = list.map((_, at) => list[(index + at) % list.length] ?? "").find(isLacking);
    return word ? [{ ...line, qid: `${line.qid}:lacking`, variant: "lacking", query: `${line.query} ${word}` }] : [];
  });
}

/** Queries of stories whose headlines no story of other words has: what a crawler took for a headline is in many. */
export function ownHeadlineQueries(queries: Line[], stories: Line[]): Line[] {
  const bodies = new Map<string, Set<unknown>>();
  const headlines = new Map(stories.map((story) => [story.id, queryWords(String(story.title))]));
  for (const story of stories) {
    const headline = headlines.get(story.id) ?? "";
    bodies.set(headline, (bodies.get(headline) ?? new Set()).add(story.body));
  }
  const isOwn = (id: unknown) => (bodies.get(headlines.get(id) ?? "")?.size ?? 0) < 2;
  return queries.filter((line) => relevantOf(line).some(isOwn));
}

const clean = (queries: Line[]) => queries.filter((line) => line.variant === "clean");
const relevantOf = (line: Line) => line.relevant as unknown[];
