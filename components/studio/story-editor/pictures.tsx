"use client";

import { createContext, useContext } from "react";
import type { StudioPicture } from "@/lib/studio/media/studio-picture";

export interface PictureShelf {
  byId: ReadonlyMap<string, StudioPicture>;
  /** Opens the dialog for what is said about a picture */
  open: (mediaId: string) => void;
}

/** The pictures that the open story knows, for the blocks that show them. */
export const Pictures = createContext<PictureShelf>({ byId: new Map(), open: () => undefined });

export function usePictures(mediaId: string): { picture: StudioPicture | undefined; open: () => void } {
  const shelf = useContext(Pictures);
  return { picture: shelf.byId.get(mediaId), open: () => shelf.open(mediaId) };
}
