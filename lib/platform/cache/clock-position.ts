import "server-only";
import { env } from "../env";
import { tagClock } from "./tag-clock";

const STALE_CLOCK_MS = 2_500;

/** The position of this process's tag clock: what was read at the same one is as fresh as a page. Throws where the clock stands still. */
export async function clockPosition(): Promise<number> {
  const url = env().DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL is not set");
  const clock = tagClock(url);
  if (clock.age() > STALE_CLOCK_MS) await clock.sync();
  return clock.position();
}
