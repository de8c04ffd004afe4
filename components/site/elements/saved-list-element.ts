import { savedStories } from "./saved-stories";

/** The list of what this browser has saved. */
export class SavedListElement extends HTMLElement {
  connectedCallback() {
    const list = this.querySelector("ul");
    const none = this.querySelector<HTMLElement>("[data-none]");
    const stories = savedStories();
    for (const story of stories) {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = story.path;
      link.textContent = story.title;
      item.append(link);
      list?.append(item);
    }
    if (none) none.hidden = stories.length > 0;
  }
}
