import "server-only";
import { CardRefusal } from "@/lib/engines/share-cards/share-cards";
import { log } from "@/lib/platform/log";
import { storage } from "@/lib/platform/storage/storage";
import { getSite } from "../site";
import { type CardsToDraw, refreshCards } from "./refresh-cards";

/** The front pages of all editions: their cards stand in for any other, so they are drawn ahead. */
async function homeSubjects(): Promise<string[]> {
  const first = await getSite("-");
  return (first?.languages ?? []).map(({ lang }) => `home.${lang.toLowerCase()}`);
}

async function storedSubjects(): Promise<Set<string>> {
  const subjects = new Set<string>();
  for await (const key of storage().list("cards/")) subjects.add(key.split("/")[1] ?? "");
  return subjects;
}

/** Brings every card in the store up to date after a change of the whole site, and draws those of the front pages. */
export async function refreshAllCards(isStopping: () => boolean = () => false): Promise<void> {
  const homes = await homeSubjects();
  for (const subject of homes) await patiently(subject, "all");
  for (const subject of await storedSubjects()) {
    if (isStopping()) return;
    if (!homes.includes(subject)) await patiently(subject, "fresh");
  }
}

/** One card that cannot be drawn keeps no other from being looked at. */
async function patiently(subject: string, toDraw: CardsToDraw): Promise<void> {
  try {
    await refreshCards(subject, toDraw);
  } catch (cause) {
    if (!(cause instanceof CardRefusal)) throw cause;
    log.warn({ err: cause, subject }, "share card not drawn again");
  }
}
