import "server-only";
import { cardSizes } from "@/lib/platform/cards/card";
import { storage } from "@/lib/platform/storage/storage";
import { getSite } from "../site";
import { homeCard } from "./list-card";
import { inSize } from "./page-card";
import { cardKey, storedCard } from "./stored-card";

/** Draws the card of every edition ahead, so that it can stand in for any other, and drops those of earlier names and colours. */
export async function warmBrandCards(): Promise<void> {
  const first = await getSite("-");
  for (const { lang } of first?.languages ?? []) {
    const site = lang === first?.lang ? first : await getSite(lang.toLowerCase());
    if (!site) continue;
    const page = homeCard(site);
    await storedCard(page);
    const current = new Set(cardSizes.map((size) => cardKey(inSize(page, size))));
    for await (const key of storage().list(`cards/${page.subject}/`)) {
      if (!current.has(key)) await storage().delete(key);
    }
  }
}
