import type { ReactElement } from "react";
import type { CardPhoto, ShareCard } from "./card";
import type { Typesetter } from "./text/typesetter";

/** Pixels from the card's top left corner. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface PlacedPicture {
  picture: CardPhoto;
  box: Box;
  /** Part of the card that a layer will cover: the focal point is cropped away from it. */
  covered?: Box;
  isGrey?: boolean;
}

/** Words and marks on a ground of their own, laid out by @vercel/og. */
export interface PlacedLayer {
  box: Box;
  element: ReactElement;
}

/** A card laid out: pictures lie on the ground, layers on the pictures, and nothing shows through anything. */
export interface CardLayout {
  /** #rrggbb */
  ground: string;
  pictures: PlacedPicture[];
  layers: PlacedLayer[];
}

export type LayOutCard = (card: ShareCard, typesetter: Typesetter) => Promise<CardLayout>;
