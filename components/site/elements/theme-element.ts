import { memory } from "./memory";

const isDark = () => {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
};

/** A switch between dark and light; choosing what the device has forgets the choice. */
export class ThemeElement extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector("button");
    if (!button) return;
    button.hidden = false;
    const show = () => button.setAttribute("aria-pressed", String(isDark()));
    show();
    button.onclick = () => {
      const next = isDark() ? "light" : "dark";
      const usual = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
      document.documentElement.dataset.theme = next;
      memory.set("theme", next === usual ? null : next);
      show();
    };
  }
}
