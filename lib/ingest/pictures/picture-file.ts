import "server-only";
import { readFile, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { MAX_PICTURE_BYTES } from "@/lib/platform/pictures/decoder-limits";
import { StoryProblem } from "../story-problem";

/** The bytes of a picture file that the operator named: a path relative to the source's file, or an absolute one. Throws a StoryProblem. */
export const namedFile = (file: string, name: string): Promise<Buffer> =>
  bytesOf(path.resolve(path.dirname(file), name));

/**
 * The bytes of a picture file that a text names: a path below the folder of the source's file, encoded or not, with a slash before it or a
 * query after. Throws a StoryProblem, also where the path or a link leaves that folder.
 */
export async function fileOfText(file: string, src: string): Promise<Buffer> {
  const folder = await realpath(path.dirname(file));
  const spellings = new Set([src, decoded(src), decoded(src.replace(/[?#].*/s, ""))]);
  let problem = new StoryProblem(`there is no file ${src}`);
  for (const spelling of spellings) {
    const found = await realpath(path.join(folder, spelling)).catch(() => null);
    if (!found) continue;
    if (found.startsWith(folder + path.sep)) return bytesOf(found);
    problem = new StoryProblem(`${src} is outside of the folder of ${path.basename(file)}`);
  }
  throw problem;
}

async function bytesOf(name: string): Promise<Buffer> {
  const found = await stat(name).catch(() => null);
  if (!found?.isFile()) throw new StoryProblem(`there is no file ${name}`);
  if (found.size > MAX_PICTURE_BYTES) throw new StoryProblem(`${name} has ${found.size} bytes`);
  return readFile(name);
}

function decoded(src: string): string {
  try {
    return decodeURIComponent(src).replaceAll("\0", "");
  } catch {
    return src;
  }
}
