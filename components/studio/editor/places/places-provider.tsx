"use client";

import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import { focusPlace, type PicturePlace, type Place, panelOf } from "./place";

export const panelTabs = ["details", "publishing", "checks", "related", "share", "history"] as const;
export type PanelTab = (typeof panelTabs)[number];

type OpenPicture = Pick<PicturePlace, "mediaId"> & Partial<PicturePlace>;

interface EditorPlaces {
  tab: PanelTab;
  openTab: (tab: PanelTab) => void;
  /** Opens the panel that a place is in, shows the place, and puts the focus there */
  jumpTo: (place: Place | PicturePlace) => void;
  /** The picture whose dialog is open; `part` has the focus first, where it is given */
  picture: OpenPicture | null;
  openPicture: (picture: OpenPicture | null) => void;
  /** A slug as it was typed that cannot be stored; null where the stored one holds */
  typedSlug: string | null;
  setTypedSlug: (slug: string | null) => void;
}

const PlacesContext = createContext<EditorPlaces | null>(null);

/** Which panel of the editor is open, and the way to any field of the story. */
export function PlacesProvider({ children }: { children: ReactNode }) {
  const [tab, openTab] = useState<PanelTab>("details");
  const [typedSlug, setTypedSlug] = useState<string | null>(null);
  const [picture, openPicture] = useState<OpenPicture | null>(null);
  const jumpTo = useCallback((place: Place | PicturePlace) => {
    if ("mediaId" in place) openPicture(place);
    else {
      const panel = panelOf(place);
      if (panel) flushSync(() => openTab(panel));
      focusPlace(place);
    }
  }, []);
  const value = useMemo(
    () => ({ ...{ tab, openTab, jumpTo, picture, openPicture, typedSlug, setTypedSlug } }),
    [tab, jumpTo, picture, typedSlug],
  );
  return <PlacesContext value={value}>{children}</PlacesContext>;
}

export function usePlaces(): EditorPlaces {
  const places = useContext(PlacesContext);
  if (!places) throw new Error("usePlaces needs a PlacesProvider around it");
  return places;
}
