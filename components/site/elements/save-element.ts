import { keepStories, savedStories } from "./saved-stories";

/** Keeps a story in this browser's list, or takes it out again. */
export class SaveElement extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector("button");
    const label = button?.querySelector("span");
    const { id = "", path = "", title = "", saved = "" } = this.dataset;
    if (!button || !label) return;
    const unsaved = label.textContent ?? "";
    const show = () => {
      const isSaved = savedStories().some((story) => story.id === id);
      button.setAttribute("aria-pressed", String(isSaved));
      label.textContent = isSaved ? saved : unsaved;
    };
    button.hidden = false;
    button.onclick = () => {
      const others = savedStories().filter((story) => story.id !== id);
      const isSaved = button.getAttribute("aria-pressed") === "true";
      keepStories(isSaved ? others : [{ id, path, title }, ...others]);
      show();
    };
    show();
  }
}
