import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { lackingQueries, ownHeadlineQueries } from "./derived-queries";

export interface Collection {
  /** The files' first part: `mixed` of mixed.stories.jsonl */
  name: string;
  label: string;
  data: string;
  runs: string;
  /** The program that judges the answers */
  judge: string;
  /** The kinds of questions that are asked; absent: all */
  kinds?: string[] | undefined;
  /** Words that are left of each body */
  cutTo?: number;
  /** Stories that are withdrawn after the import and published again, each by itself */
  oneByOne: number;
}

/** Where evaluate.mjs lies: beside the folder of the data, in it, or where it is shared; null where it is in none of them. */
export function findJudge(data: string): string | null {
  const places = [path.join(data, ".."), data, path.resolve("../shared/data/relevance")];
  return places.map((place) => path.join(place, "evaluate.mjs")).find((file) => existsSync(file)) ?? null;
}

type Line = Record<string, unknown>;

export interface Answer {
  q: string;
  /** Ids, best first */
  r: string[];
  /** Milliseconds that the answer took */
  ms?: number;
}

const queryKinds = ["queries", "inflected.queries", "cjk.queries"];
/** Kinds that are made of the clean queries and the stories */
const derivedKinds = { "lacking.queries": lackingQueries, "own-headline.queries": ownHeadlineQueries };

export const dataFile = ({ data, runs, name }: Collection, kind: string) =>
  kind in derivedKinds ? path.join(runs, `${name}.${kind}.asked.jsonl`) : path.join(data, `${name}.${kind}.jsonl`);

/** Where the answers to `kind` of questions are written: the product's, or those of a baseline. */
export const runFile = ({ runs, label }: Collection, kind: string, asked = "product") =>
  path.join(runs, `${label}.${kind}${asked === "product" ? "" : `.${asked}`}.jsonl`);

/** The kinds of questions that a collection has; stories that were cut are asked for related ones alone. */
export function kindsOf(collection: Collection): string[] {
  const kinds = ["qrels", ...(collection.cutTo ? [] : [...queryKinds, ...Object.keys(derivedKinds)])];
  return kinds.filter((kind) => existsSync(dataFile(collection, kind)) && (collection.kinds?.includes(kind) ?? true));
}

/** Writes the questions that are made of others: see derived-queries. */
export async function writeDerived(collection: Collection): Promise<void> {
  if (collection.cutTo || !existsSync(dataFile(collection, "queries"))) return;
  const [queries, stories] = [
    await readLines(dataFile(collection, "queries")),
    await readLines(dataFile(collection, "stories")),
  ];
  for (const [kind, derive] of Object.entries(derivedKinds)) {
    const lines = derive(queries, stories);
    if (lines.length > 0)
      await writeFile(dataFile(collection, kind), lines.map((line) => JSON.stringify(line)).join("\n"));
  }
}

export async function readLines(file: string): Promise<Line[]> {
  const text = await readFile(file, "utf8");
  return text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
}

/** The stories in the order of their dates, cut where the collection says so. */
export async function readStories(collection: Collection): Promise<Line[]> {
  const lines = await readLines(dataFile(collection, "stories"));
  lines.sort((a, b) => Date.parse(String(a.date)) - Date.parse(String(b.date)));
  const { cutTo } = collection;
  if (!cutTo) return lines;
  const cut = (body: unknown) =>
    String(body ?? "")
      .split(/\s+/)
      .slice(0, cutTo)
      .join(" ");
  return lines.map((line) => ({ ...line, body: cut(line.body) }));
}

export async function writeRun(file: string, answers: Answer[]): Promise<void> {
  await writeFile(file, answers.map((answer) => `${JSON.stringify(answer)}\n`).join(""));
}
