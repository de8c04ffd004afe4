import "server-only";
import { openJsonLines } from "./json-lines/open-json-lines";
import type { StorySource } from "./story-source";

/** Each format of docs/import.md by the name that the import command knows it by. */
const formats = {
  jsonl: openJsonLines,
} satisfies Record<string, (files: string[]) => Promise<StorySource>>;

type SourceFormat = keyof typeof formats;

export const sourceFormats = Object.keys(formats) as SourceFormat[];

export const isSourceFormat = (name: string | undefined): name is SourceFormat =>
  sourceFormats.some((format) => format === name);

/** Opens files of one format. Throws a SourceProblem where a file cannot be read. */
export const openSource = (format: SourceFormat, files: string[]): Promise<StorySource> => formats[format](files);
