import "server-only";
import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { importActor } from "@/lib/newsroom/access/actor";
import { type PreparedPicture, preparePicture } from "@/lib/newsroom/media/prepare-picture";
import { MAX_PICTURE_BYTES } from "@/lib/platform/pictures/decoder-limits";
import { StoryProblem } from "./story-problem";

/** The picture that a story of `file` names by a path, relative to that file or absolute. Throws where there is none that can be used. */
export async function preparedImage(file: string, image: string): Promise<PreparedPicture> {
  if (/^[a-z][a-z0-9+.-]+:/i.test(image)) {
    throw new StoryProblem(`image: ${image.slice(0, 200)} is not fetched; name a file instead`);
  }
  const name = path.resolve(path.dirname(file), image);
  const found = await stat(name).catch(() => null);
  if (!found?.isFile()) throw new StoryProblem(`image: there is no file ${name}`);
  if (found.size > MAX_PICTURE_BYTES) throw new StoryProblem(`image: ${name} has ${found.size} bytes`);
  return preparePicture(await readFile(name), importActor).catch((error: Error) => {
    throw new StoryProblem(`image: ${name}: ${error.message}`);
  });
}
