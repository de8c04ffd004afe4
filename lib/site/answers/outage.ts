import "server-only";
import { unstable_rethrow } from "next/navigation";
import { log } from "@/lib/platform/log";
import type { Answer } from "./answer";

/** A page and its metadata share a read, and so its failure. */
const told = new WeakSet<object>();

/** What a read answers, or 503 when it failed: an outage is logged, never stored and never taken for an absent page. */
export async function answerOf<Page>(read: Promise<Answer<Page>>): Promise<Answer<Page>> {
  try {
    return await read;
  } catch (cause) {
    unstable_rethrow(cause);
    const isTold = cause instanceof Error && told.has(cause);
    if (!isTold) log.error({ err: cause }, "a page could not be read");
    if (cause instanceof Error) told.add(cause);
    return { status: 503 };
  }
}
