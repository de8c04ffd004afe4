/** One check that keeps something out, the change that disables it, and the tests that must notice. */
export interface Guard {
  name: string;
  file: string;
  /** Occurs exactly once in the file */
  find: string;
  replace: string;
  step: "unit" | "db" | "e2e";
  /** Test files of which at least one test must fail without the guard */
  tests: string[];
  /** Title of the tests to run, where the files hold slow others */
  only?: string;
  /** It only spares people a step: all tests must pass without it */
  isComfort?: boolean;
}

/** The text of a guard's file with the guard disabled. Throws when its text does not occur exactly once. */
export function disableIn(text: string, { name, file, find, replace }: Guard): string {
  const parts = text.split(find);
  if (parts.length === 2) return parts.join(replace);
  throw new Error(`${name}: its text occurs ${parts.length - 1} times in ${file}, must be once:\n${find}`);
}
