import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";

export interface Collection {
  /** The files' first part: `mixed` of mixed.stories.jsonl */
  name: string;
  label: string;
  data: string;
  runs: string;
  /** The program that judges the answers */
  judge: string;
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

export const dataFile = ({ data, name }: Collection, kind: string) => path.join(data, `${name}.${kind}.jsonl`);

/** Where the answers to `kind` of questions are written: the product's, or those of a baseline. */
export const runFile = ({ runs, label }: Collection, kind: string, asked = "product") =>
  path.join(runs, `${label}.${kind}${asked === "product" ? "" : `.${asked}`}.jsonl`);

/** The kinds of questions that a collection has; stories that were cut are asked for related ones alone. */
export function kindsOf(collection: Collection): string[] {
  const kinds = ["qrels", ...(collection.cutTo ? [] : queryKinds)];
  return kinds.filter((kind) => existsSync(dataFile(collection, kind)));
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
