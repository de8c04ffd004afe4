import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import { CardRefusal } from "@/lib/engines/share-cards/share-cards";
import { openBytes, type ServedFile, WHILE_PUBLIC } from "@/lib/platform/http/file-response";
import { log } from "@/lib/platform/log";
import { storage } from "@/lib/platform/storage/storage";
import { brandFile } from "@/lib/public/share/brand-file";
import { cardOfSubject } from "@/lib/public/share/card-of-subject";
import { cardName, cardType, inSize, type PageCard, parseCardName } from "@/lib/public/share/page-card";
import { type FoundCard, storedCard } from "@/lib/public/share/stored-card";

// An old address shows the card of today, and is asked again soon: shares of yesterday heal.
const SHORT = "public, max-age=60";

/** Milliseconds that a reader waits for a card that is not drawn yet. */
const BUDGET_MS = 2_000;

/**
 * The share image at `/og/{subject}/{file}`: the current card at any well-formed address of something public, else null.
 * A card that cannot be drawn, or not in time, is the edition's own card for a minute; the drawing goes on.
 */
export async function getCardFile(subject: string, file: string): Promise<ServedFile | null> {
  const asked = parseCardName(file);
  const found = asked ? await cardOfSubject(subject) : null;
  if (!asked || !found) return null;
  const page = inSize(found.page, asked.size);
  const card = await cardInTime(page);
  if (card?.substitute) return substituteFile(page, card.substitute);
  const stored = card && (await storage().head(card.key));
  if (!stored) return brandFile(found.site, asked.size, SHORT);
  return {
    contentType: stored.contentType,
    bytes: stored.bytes,
    etag: `${page.hash}-${stored.bytes}`,
    cacheControl: cardName(page) === file ? WHILE_PUBLIC : SHORT,
    async open(part) {
      const opened = await storage().get(card.key, part);
      if (!opened) throw new Error(`${card.key} went away`);
      return opened.stream;
    },
  };
}

/** A card without its picture is shown for a minute, whatever its address: the picture may be there again. */
function substituteFile(page: PageCard, bytes: Buffer): ServedFile {
  return {
    contentType: cardType(page),
    bytes: bytes.length,
    etag: `words-${page.hash}-${bytes.length}`,
    cacheControl: SHORT,
    open: openBytes(bytes),
  };
}

/** The card; null where it was refused or is not there in time. */
async function cardInTime(page: PageCard): Promise<FoundCard | null> {
  const late = new AbortController();
  const drawn = storedCard(page).catch((cause) => {
    if (!(cause instanceof CardRefusal)) throw cause;
    log.warn({ err: cause, subject: page.subject }, "share card not drawn");
    return null;
  });
  const budget = sleep(BUDGET_MS, null, { signal: late.signal, ref: false }).catch(() => null);
  return Promise.race([drawn, budget]).finally(() => {
    late.abort();
    // Trouble of the store after the answer was given is told to the next who asks.
    drawn.catch((err) => log.error({ err, subject: page.subject }, "share card not stored"));
  });
}
