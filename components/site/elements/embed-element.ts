/** Puts the frame of another site into the page when the reader asks for it, and not before. */
export class EmbedElement extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector("button");
    const { src, title = "", ratio, usualRatio, height } = this.dataset;
    if (!button || !src) return;
    button.hidden = false;
    button.onclick = () => {
      const frame = document.createElement("iframe");
      frame.src = src;
      frame.title = title;
      frame.allow = "fullscreen; picture-in-picture; encrypted-media";
      // What the player may do is its own affair, but it neither moves this page nor opens dialogs over it.
      frame.sandbox.add("allow-scripts", "allow-same-origin", "allow-popups", "allow-popups-to-escape-sandbox");
      frame.sandbox.add("allow-forms", "allow-presentation");
      if (height && !ratio) frame.style.blockSize = `${height}px`;
      else frame.style.aspectRatio = ratio ?? usualRatio ?? "";
      frame.referrerPolicy = "strict-origin-when-cross-origin";
      this.querySelector(".embed-poster")?.remove();
      button.replaceWith(frame);
      frame.focus();
    };
  }
}
