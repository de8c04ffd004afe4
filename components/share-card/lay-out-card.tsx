import type { CardLayout, ShareCard, Typesetter } from "@/lib/engines/share-cards/card-model";
import { type CardPalette, inkPalette, neutralPalette, paperPalette } from "./card-palette";
import { nameplateType, quoteType } from "./card-type";
import { galleryCard } from "./gallery-card";
import { homeCard } from "./home-card";
import { CheckMark } from "./marks/check-mark";
import { LiveDot } from "./marks/live-dot";
import { StarRow, starRowHeight } from "./marks/star-row";
import { portraitCard } from "./portrait-card";
import { sectionCard } from "./section-card";
import { slabCard } from "./slab-card";
import { textCard } from "./text-card";

/** Lays out a card of any kind; a kind that lives from a photo falls back to words when there is none. */
export async function layOutCard(card: ShareCard, typesetter: Typesetter): Promise<CardLayout> {
  const withPhoto = card.photo ? slabCard : textCard;
  const paper = paperPalette(card);
  switch (card.kind) {
    case "standard":
      return withPhoto(card, typesetter, paper);
    case "text":
      return textCard(card, typesetter, paper);
    case "opinion":
      return portraitCard(card, typesetter, { type: quoteType(card), size: 84, isQuoted: true });
    case "author":
      return portraitCard(card, typesetter, { type: nameplateType(card), size: 104, isQuoted: false });
    case "live": {
      const ink = inkPalette(card);
      return withPhoto(card, typesetter, ink, { mark: <LiveDot colour={ink.onBlock} /> });
    }
    case "review":
      return withPhoto(card, typesetter, paper, { belowHeadline: starsOf(card, paper) });
    case "factcheck":
      return withPhoto(card, typesetter, paper, { mark: <CheckMark colour={paper.onBlock} /> });
    case "gallery":
      return card.photo ? galleryCard(card, typesetter) : textCard(card, typesetter, inkPalette(card));
    case "section":
      return sectionCard(card, typesetter);
    case "home":
      return homeCard(card, typesetter);
    case "retracted":
      return textCard({ ...card, byline: undefined }, typesetter, neutralPalette());
  }
}

function starsOf({ stars, lang }: ShareCard, palette: CardPalette) {
  if (stars === undefined) return undefined;
  return {
    element: <StarRow stars={stars} lit={palette.accent} unlit={palette.rule} lang={lang} />,
    height: starRowHeight,
  };
}
