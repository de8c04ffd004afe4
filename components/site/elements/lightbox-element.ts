const MIN_SWIPE = 40;

/** Shows the pictures of a story over its page: by their links, then by buttons, arrow keys and swipes. Escape closes it. */
export class LightboxElement extends HTMLElement {
  connectedCallback() {
    const links = [...document.querySelectorAll<HTMLAnchorElement>("a[data-enlarge]")];
    const dialog = document.createElement("dialog");
    const stage = document.createElement("figure");
    stage.ariaLive = "polite";
    let at = 0;
    const show = (index: number) => {
      at = (index + links.length) % links.length;
      const link = links[at];
      const picture = link?.querySelector("picture")?.cloneNode(true) as Element | undefined;
      if (!link || !picture) return;
      for (const each of picture.querySelectorAll("[sizes]")) each.setAttribute("sizes", "100vw");
      const caption = link.closest("figure")?.querySelector("figcaption")?.cloneNode(true);
      stage.replaceChildren(picture, ...(caption ? [caption] : []));
      const story = link.closest<HTMLElement>("[lang]");
      stage.lang = story?.lang ?? "";
      stage.dir = story?.dir ?? "";
      dialog.ariaLabel = link.ariaLabel;
    };
    const button = (words: string | undefined, sign: string, act: () => void) => {
      const made = document.createElement("button");
      made.type = "button";
      made.ariaLabel = words ?? "";
      made.textContent = sign;
      made.onclick = act;
      return made;
    };
    const { close, previous, next } = this.dataset;
    dialog.append(
      button(close, "×", () => dialog.close()),
      stage,
    );
    if (links.length > 1)
      dialog.append(
        button(previous, "‹", () => show(at - 1)),
        button(next, "›", () => show(at + 1)),
      );
    const turn = (isRight: boolean) => show(at + (isRight === (getComputedStyle(dialog).direction === "ltr") ? 1 : -1));
    dialog.onkeydown = ({ key }) => {
      if (key === "ArrowRight" || key === "ArrowLeft") turn(key === "ArrowRight");
    };
    let from = 0;
    stage.onpointerdown = (event) => {
      from = event.clientX;
      stage.setPointerCapture(event.pointerId);
    };
    stage.onpointerup = ({ clientX }) => {
      if (Math.abs(clientX - from) > MIN_SWIPE) turn(clientX < from);
    };
    stage.ondragstart = () => false;
    dialog.onclick = ({ target }) => {
      if (target === dialog) dialog.close();
    };
    this.append(dialog);
    links.forEach((link, index) => {
      link.addEventListener("click", (event) => {
        // What opens a new tab or saves the file goes on doing so.
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        show(index);
        dialog.showModal();
      });
    });
  }
}
