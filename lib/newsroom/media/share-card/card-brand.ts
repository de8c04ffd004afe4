import type { CardBrand } from "@/lib/engines/share-cards/card-model";
import type { Settings } from "../../settings/settings";

/** An edition as its cards show it. */
export interface CardEdition {
  name: string;
  lang: string;
  settings: Pick<Settings, "accent" | "paper" | "headlineFont" | "zone">;
}

/** The identity of an edition's cards, in a section's colour where one is given. */
export function cardBrand({ name, settings }: CardEdition, accent = settings.accent): CardBrand {
  return { name, accent, paper: settings.paper, headlineFont: settings.headlineFont };
}
