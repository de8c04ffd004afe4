/** Closes the menu by Escape, by a press elsewhere and when the focus leaves it. */
export class MenuElement extends HTMLElement {
  connectedCallback() {
    const details = this.querySelector("details");
    if (!details) return;
    const close = () => {
      details.open = false;
    };
    this.onkeydown = (event) => {
      if (event.key !== "Escape" || !details.open) return;
      close();
      details.querySelector("summary")?.focus();
    };
    document.addEventListener("pointerdown", (event) => {
      if (!this.contains(event.target as Node)) close();
    });
    this.addEventListener("focusout", (event) => {
      if (event.relatedTarget && !this.contains(event.relatedTarget as Node)) close();
    });
  }
}
