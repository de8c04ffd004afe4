import { parse } from "yaml";
import { correctionKinds, type DemoCorrection, type DemoFrontMatter, storyKinds } from "./demo-story";
import { typeset } from "./typeset";

type Raw = Record<string, unknown>;

const weights = [1, 2, 3, 4, 5] as const;

function isRecord(value: unknown): value is Raw {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function text(raw: Raw, key: string): string {
  const value = raw[key];
  if (typeof value !== "string" || value === "") throw new Error(`"${key}" must be a text.`);
  return typeset(value);
}

function optionalText<Key extends string>(raw: Raw, key: Key): Partial<Record<Key, string>> {
  return raw[key] === undefined ? {} : ({ [key]: text(raw, key) } as Partial<Record<Key, string>>);
}

function number(raw: Raw, key: string): number {
  const value = raw[key];
  if (typeof value !== "number") throw new Error(`"${key}" must be a number.`);
  return value;
}

function list(raw: Raw, key: string): string[] {
  const value = raw[key];
  if (!Array.isArray(value)) throw new Error(`"${key}" must be a list.`);
  return value.map((item) => String(item));
}

function oneOf<Choice>(choices: readonly Choice[], value: unknown, key: string): Choice {
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) throw new Error(`"${key}" is ${String(value)}, but must be one of ${choices.join(", ")}.`);
  return choice;
}

function corrections(raw: Raw): { correction?: DemoCorrection[] } {
  const value = raw.correction;
  if (value === undefined) return {};
  if (!Array.isArray(value)) throw new Error(`"correction" must be a list.`);
  const correction = value.map((item) => {
    if (!isRecord(item)) throw new Error(`"correction" must hold kind, text and hoursAgo.`);
    return {
      kind: oneOf(correctionKinds, item.kind, "kind"),
      text: text(item, "text"),
      hoursAgo: number(item, "hoursAgo"),
    };
  });
  return { correction };
}

/** The typed front matter and the body of one story file. */
export function splitStoryFile(file: string): { frontMatter: DemoFrontMatter; markdown: string } {
  const [, head, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(file) ?? [];
  if (head === undefined || body === undefined)
    throw new Error("The file must begin with front matter between --- lines.");
  const raw: unknown = parse(head);
  if (!isRecord(raw)) throw new Error("The front matter must be a list of keys.");
  return {
    frontMatter: {
      id: text(raw, "id"),
      kind: oneOf(storyKinds, raw.kind, "kind"),
      section: text(raw, "section"),
      headline: text(raw, "headline"),
      ...optionalText(raw, "shortHeadline"),
      slug: text(raw, "slug"),
      standfirst: text(raw, "standfirst"),
      authors: list(raw, "authors"),
      ...optionalText(raw, "location"),
      ...optionalText(raw, "sponsor"),
      ...(raw.rating === undefined ? {} : { rating: number(raw, "rating") }),
      topics: list(raw, "topics"),
      lead: text(raw, "lead"),
      weight: oneOf(weights, raw.weight, "weight"),
      hoursAgo: number(raw, "hoursAgo"),
      ...optionalText(raw, "translationOf"),
      ...corrections(raw),
      ...(raw.pinnedRelated === undefined ? {} : { pinnedRelated: list(raw, "pinnedRelated") }),
    },
    markdown: typeset(body.trim()),
  };
}
