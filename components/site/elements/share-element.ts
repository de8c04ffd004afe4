/** The device's own way to share, where it has one; else the links, with copying added. */
export class ShareElement extends HTMLElement {
  connectedCallback() {
    const details = this.querySelector("details");
    const url = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
    const isTouch = matchMedia("(pointer: coarse)").matches;
    this.querySelector("summary")?.addEventListener("click", (event) => {
      if (!navigator.share || !isTouch || details?.open) return;
      event.preventDefault();
      navigator.share({ title: this.dataset.title, url }).catch(() => undefined);
    });
    const copy = this.querySelector<HTMLButtonElement>("[data-copy]");
    if (!copy || !navigator.clipboard) return;
    copy.hidden = false;
    copy.onclick = async () => {
      await navigator.clipboard.writeText(url);
      copy.textContent = this.dataset.copied ?? "";
    };
  }
}
