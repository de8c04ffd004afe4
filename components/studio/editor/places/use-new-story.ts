import { useEffect } from "react";
import { takeTyping } from "../../shell/keys/type-ahead";
import type { Draft } from "../draft/use-draft";
import { focusPlace } from "./place";

/**
 * Puts the focus into the headline of a story that is yet to be written, with what was typed while the editor opened, and gives its page
 * the story's own address once it is there.
 */
export function useNewStory(isStored: boolean, set: Draft["set"]): void {
  useEffect(() => {
    if (isStored) {
      if (window.location.search === "?new") window.history.replaceState(null, "", window.location.pathname);
      return;
    }
    const [headline = "", ...rest] = takeTyping();
    if (headline) set("headline", headline);
    if (rest.length > 0) set("standfirst", rest.join(" ").trim());
    focusPlace({ field: rest.length > 0 ? "standfirst" : "headline" });
  }, [isStored, set]);
}
