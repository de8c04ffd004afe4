import type { ShareCard } from "@/lib/platform/cards/card";
import type { CardLayout } from "@/lib/platform/cards/card-layout";
import type { Typesetter } from "@/lib/platform/cards/text/typesetter";
import { paperPalette } from "./card-palette";
import { opinionCard } from "./opinion-card";
import { slabCard } from "./slab-card";
import { textCard } from "./text-card";

/** Lays out a card of any kind; a kind that lives from a photo falls back to words when there is none. */
export async function layOutCard(card: ShareCard, typesetter: Typesetter): Promise<CardLayout> {
  switch (card.kind) {
    case "opinion":
      return opinionCard(card, typesetter);
    case "standard":
      return card.photo
        ? slabCard(card, typesetter, paperPalette(card))
        : textCard(card, typesetter, paperPalette(card));
    default:
      return textCard(card, typesetter, paperPalette(card));
  }
}
