"use client";

import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import { focusPlace, type Place, panelOf } from "./place";

export const panelTabs = ["details", "publishing", "checks", "related", "share", "history"] as const;
export type PanelTab = (typeof panelTabs)[number];

interface EditorPlaces {
  tab: PanelTab;
  openTab: (tab: PanelTab) => void;
  /** Opens the panel that a place is in, shows the place, and puts the focus there */
  jumpTo: (place: Place) => void;
  /** A slug as it was typed that cannot be stored; null where the stored one holds */
  typedSlug: string | null;
  setTypedSlug: (slug: string | null) => void;
}

const PlacesContext = createContext<EditorPlaces | null>(null);

/** Which panel of the editor is open, and the way to any field of the story. */
export function PlacesProvider({ children }: { children: ReactNode }) {
  const [tab, openTab] = useState<PanelTab>("details");
  const [typedSlug, setTypedSlug] = useState<string | null>(null);
  const jumpTo = useCallback((place: Place) => {
    const panel = panelOf(place);
    if (panel) flushSync(() => openTab(panel));
    focusPlace(place);
  }, []);
  const value = useMemo(() => ({ tab, openTab, jumpTo, typedSlug, setTypedSlug }), [tab, jumpTo, typedSlug]);
  return <PlacesContext value={value}>{children}</PlacesContext>;
}

export function usePlaces(): EditorPlaces {
  const places = useContext(PlacesContext);
  if (!places) throw new Error("usePlaces needs a PlacesProvider around it");
  return places;
}
