import type { CardPhoto } from "@/lib/platform/cards/card";
import type { Picture } from "../media/picture";

export type CardPicture = Pick<Picture, "id" | "hash" | "focalX" | "focalY">;

/** A picture on a card that is not drawn yet: its id stands where its file's path will. */
export function cardPhoto(picture: CardPicture | null): CardPhoto | undefined {
  return picture ? { path: picture.id, focal: { x: picture.focalX, y: picture.focalY } } : undefined;
}
