/** Puts the frame of another site into the page when the reader asks for it, and not before. */
export class EmbedElement extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector("button");
    const { src, title = "" } = this.dataset;
    if (!button || !src) return;
    button.hidden = false;
    button.onclick = () => {
      const frame = document.createElement("iframe");
      frame.src = src;
      frame.title = title;
      frame.allow = "fullscreen; picture-in-picture";
      frame.referrerPolicy = "strict-origin-when-cross-origin";
      button.replaceWith(frame);
      frame.focus();
    };
  }
}
