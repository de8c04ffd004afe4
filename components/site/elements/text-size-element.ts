import { memory } from "./memory";

const sizes = ["", "large", "larger"];

/** Makes all text larger, step by step, then normal again. */
export class TextSizeElement extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector("button");
    if (!button) return;
    button.hidden = false;
    button.onclick = () => {
      const root = document.documentElement;
      const next = sizes[(sizes.indexOf(root.dataset.text ?? "") + 1) % sizes.length] ?? "";
      if (next) root.dataset.text = next;
      else delete root.dataset.text;
      memory.set("text", next || null);
    };
  }
}
