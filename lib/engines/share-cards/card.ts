export const cardKinds = [
  "standard",
  "opinion",
  "live",
  "text",
  "review",
  "factcheck",
  "gallery",
  "section",
  "author",
  "home",
  "retracted",
] as const;

export const cardSizes = ["1200x630", "1200x1200", "1200x675"] as const;

export type CardKind = (typeof cardKinds)[number];
export type CardSize = (typeof cardSizes)[number];

/** A picture file with the place that matters in it, both coordinates from 0 (left, top) to 1. */
export interface CardPhoto {
  path: string;
  focal: { x: number; y: number };
}

export interface CardBrand {
  name: string;
  /** Colours as #rrggbb. They are darkened or lightened where text in them would be hard to read. */
  accent: string;
  paper?: string;
  ink?: string;
  /** One of the Latin headline families; other scripts have their own. */
  headlineFont?: string;
}

/** Everything that a share card shows. Words come ready in the card's language. */
export interface ShareCard {
  kind: CardKind;
  size: CardSize;
  /** BCP 47. */
  lang: string;
  headline: string;
  /** Name of the section. */
  kicker?: string;
  byline?: string;
  dateline?: string;
  /** Name of the kind, such as "Live" or "Fact check". */
  label?: string;
  brand: CardBrand;
  photo?: CardPhoto;
  portrait?: CardPhoto;
  /** Such as "Corrected". */
  badge?: string;
  /** Such as "From 2019". */
  age?: string;
  /** Such as "Paid for by Harbour Lines". */
  sponsor?: string;
  /** 0 to 5 in halves. */
  stars?: number;
}

/** Width and height in pixels of a card size. */
export function pixelsOf(size: CardSize): { width: number; height: number } {
  const [width = 0, height = 0] = size.split("x").map(Number);
  return { width, height };
}
