import { memory } from "./memory";

/** A notice that can be put away for good. */
export class NoticeElement extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector("button");
    const key = `notice:${this.dataset.key}`;
    if (memory.get(key)) this.hidden = true;
    if (!button) return;
    button.hidden = false;
    button.onclick = () => {
      memory.set(key, "1");
      this.hidden = true;
    };
  }
}
