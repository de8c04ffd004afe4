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
  /** Part of the card that will be covered: the focal point is cropped away from it. */
  covered?: Box;
  isGrey?: boolean;
}

/** A card laid out: pictures lie on the ground, the element (transparent where pictures show) lies on the pictures. */
export interface CardLayout {
  ground: string;
  pictures: PlacedPicture[];
  element: ReactElement;
}

export type LayOutCard = (card: ShareCard, typesetter: Typesetter) => Promise<CardLayout>;
