import "server-only";
import { unstable_rethrow } from "next/navigation";
import { log } from "@/lib/platform/log";
import type { Answer } from "./answer";

/** What a read answers, or 503 when it failed: an outage is logged, never stored and never taken for an absent page. */
export async function answerOf<Page>(read: Promise<Answer<Page>>): Promise<Answer<Page>> {
  try {
    return await read;
  } catch (cause) {
    unstable_rethrow(cause);
    log.error({ err: cause }, "a page could not be read");
    return { status: 503 };
  }
}
