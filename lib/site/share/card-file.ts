import "server-only";
import { CardRefusal } from "@/lib/platform/cards/card-refusal";
import type { ServedFile } from "@/lib/platform/http/file-response";
import { log } from "@/lib/platform/log";
import { storage } from "@/lib/platform/storage/storage";
import { cardOfSubject } from "./card-of-subject";
import { storedCard } from "./stored-card";

const FILE = /^([0-9a-f]{12})\.jpg$/;
const FOREVER = "public, max-age=31536000, immutable";
// An old address shows the card of today, and is asked again soon: shares of yesterday heal.
const SHORT = "public, max-age=60";

/** The share image at `/og/{subject}/{file}`: the current card at any well-formed address of something public, else null. */
export async function getCardFile(subject: string, file: string): Promise<ServedFile | "busy" | null> {
  const asked = FILE.exec(file)?.[1];
  const page = asked ? await cardOfSubject(subject) : null;
  if (!page) return null;
  try {
    const key = await storedCard(page);
    const stored = await storage().head(key);
    if (!stored) return null;
    return {
      contentType: stored.contentType,
      bytes: stored.bytes,
      etag: `${page.hash}-${stored.bytes}`,
      cacheControl: page.hash === asked ? FOREVER : SHORT,
      async open() {
        const opened = await storage().get(key);
        if (!opened) throw new Error(`${key} went away`);
        return opened.stream;
      },
    };
  } catch (cause) {
    if (!(cause instanceof CardRefusal)) throw cause;
    log.warn({ err: cause, subject }, "share card not drawn");
    return "busy";
  }
}
