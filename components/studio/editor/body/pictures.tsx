"use client";

import { createContext, useContext } from "react";
import type { StudioPicture } from "@/lib/studio/media/studio-picture";

interface PictureShelf {
  byId: ReadonlyMap<string, StudioPicture>;
  /** Opens the dialog for what is said about a picture */
  open: (mediaId: string, part?: "alt") => void;
  /** Of the open story */
  lang: string;
}

/** The pictures that the open story knows, for the blocks that show them. */
export const Pictures = createContext<PictureShelf>({ byId: new Map(), open: () => undefined, lang: "" });

export function usePictures(mediaId: string) {
  const { byId, open, lang } = useContext(Pictures);
  return { picture: byId.get(mediaId), open: () => open(mediaId), lang };
}
