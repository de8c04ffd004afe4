"use client";

import { useEffect } from "react";
import { focusPlace } from "./place";

/** Puts the focus into the headline of a story that is yet to be written, and gives its page the story's own address once it is there. */
export function useNewStory(isStored: boolean): void {
  useEffect(() => {
    if (!isStored) focusPlace({ field: "headline" });
    else if (window.location.search === "?new") window.history.replaceState(null, "", window.location.pathname);
  }, [isStored]);
}
