import "server-only";
import { CardRefusal } from "@/lib/platform/cards/card-refusal";
import type { ServedFile } from "@/lib/platform/http/file-response";
import { log } from "@/lib/platform/log";
import { storage } from "@/lib/platform/storage/storage";
import { storedStoryCard } from "./draw-story-card";
import { getSharedStory } from "./shared-story";

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;
const FILE = /^([0-9a-f]{12})\.jpg$/;
const FOREVER = "public, max-age=31536000, immutable";
// An old address shows the card of today, and is asked again soon: shares of yesterday heal.
const SHORT = "public, max-age=60";

/** The share image at `/og/{storyId}/{file}`: the current card at any well-formed address of a public story, else null. */
export async function getStoryCardFile(storyId: string, file: string): Promise<ServedFile | "busy" | null> {
  const hash = FILE.exec(file)?.[1];
  if (!hash || !UUID.test(storyId)) return null;
  const shared = await getSharedStory(storyId);
  if (!shared) return null;
  try {
    const key = await storedStoryCard(shared.story, shared.site);
    const stored = await storage().head(key);
    if (!stored) return null;
    const current = key.slice(key.lastIndexOf("/") + 1, -".jpg".length);
    return {
      contentType: stored.contentType,
      bytes: stored.bytes,
      etag: `${current}-${stored.bytes}`,
      cacheControl: current === hash ? FOREVER : SHORT,
      async open() {
        const opened = await storage().get(key);
        if (!opened) throw new Error(`${key} went away`);
        return opened.stream;
      },
    };
  } catch (cause) {
    if (!(cause instanceof CardRefusal)) throw cause;
    log.warn({ err: cause, storyId }, "share card not drawn");
    return "busy";
  }
}
