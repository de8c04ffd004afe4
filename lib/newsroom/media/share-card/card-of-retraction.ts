import type { ShareCard } from "@/lib/engines/share-cards/card-model";
import { siteText } from "@/lib/platform/i18n/site-text";
import { type CardEdition, cardBrand } from "./card-brand";

/** The card of a retracted story: that it was taken back and when, and nothing of what it said. */
export function cardOfRetraction(edition: CardEdition, retractedAt: Date): ShareCard {
  const text = siteText(edition.lang, edition.settings.zone);
  return {
    kind: "retracted",
    size: "1200x630",
    lang: text.lang,
    kicker: text.t("corrections.kind.retraction"),
    headline: text.t("corrections.retracted", { date: text.date(retractedAt) }),
    brand: cardBrand(edition),
  };
}
