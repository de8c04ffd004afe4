import "server-only";
import { env } from "../env";
import { tagClock } from "./tag-clock";

/** Resolves when this process's page cache knows every commit made so far, so that the next request sees it. */
export async function settle(): Promise<void> {
  const url = env().DATABASE_URL;
  if (url) await tagClock(url).sync();
}
