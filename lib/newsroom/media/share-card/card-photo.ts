import type { CardPhoto } from "@/lib/engines/share-cards/card-model";

/** What a card needs to know of a picture. */
export interface CardPicture {
  id: string;
  hash: string;
  focalX: number;
  focalY: number;
}

/** A picture on a card that is not drawn yet: its id stands where its file's path will. */
export function cardPhoto(picture: CardPicture | null | undefined): CardPhoto | undefined {
  return picture ? { path: picture.id, focal: { x: picture.focalX, y: picture.focalY } } : undefined;
}
