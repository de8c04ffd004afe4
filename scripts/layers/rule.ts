import type { House } from "./house";
import type { SourceFile } from "./source-file";

export interface Violation {
  file: string;
  line?: number;
  what: string;
}

/** One rule of the house; `why` is what a person reads who broke it. */
export interface Rule {
  name: string;
  why: string;
  find: (house: House) => Violation[];
}

/** A rule about single files. `check` gives the lines and texts of what is wrong in one. */
export function fileRule(
  name: string,
  why: string,
  check: (file: SourceFile, house: House) => { line?: number; what: string }[],
): Rule {
  const find = (house: House) =>
    [...house.files.values()].flatMap((file) => check(file, house).map((found) => ({ file: file.path, ...found })));
  return { name, why, find };
}
