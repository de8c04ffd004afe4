import "server-only";
import { stat } from "node:fs/promises";
import { SourceProblem } from "./source-problem";

/** Bytes of each file. Throws a SourceProblem that names what is no file. */
export const fileSizes = (files: string[]): Promise<number[]> =>
  Promise.all(
    files.map(async (file) => {
      const found = await stat(file).catch(() => null);
      if (!found?.isFile()) throw new SourceProblem(`There is no file ${file}`);
      return found.size;
    }),
  );
