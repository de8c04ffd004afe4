import type { StudioText } from "@/lib/studio/shell/text/make-studio-text";

interface Handlers {
  onRetry: () => void;
  onRemove: () => void;
}

/** Shows in the text that a picture is on its way, or why it did not arrive. */
export class UploadPlaceholder {
  readonly element = document.createElement("div");
  readonly #message = document.createElement("p");
  readonly #bar = document.createElement("progress");
  readonly #retry: HTMLButtonElement;

  constructor(
    private readonly name: string,
    private readonly text: StudioText,
    { onRetry, onRemove }: Handlers,
  ) {
    const { t, lang, dir } = text;
    const label = t("editor.body.upload.picture", { name });
    const attributes = { lang, dir, role: "group", "aria-label": label, "data-upload": "" };
    for (const [attribute, value] of Object.entries(attributes)) this.element.setAttribute(attribute, value);
    this.#bar.setAttribute("aria-label", t("editor.body.upload.progress", { name }));
    this.#retry = button(t("editor.body.upload.retry"), onRetry);
    this.element.append(this.#message, this.#bar, this.#retry, button(t("editor.body.remove"), onRemove));
    this.showProgress(0);
  }

  /** How much was sent; null once all was and the portal reads it. */
  showProgress(fraction: number | null): void {
    const { t } = this.text;
    if (fraction === null) this.#bar.removeAttribute("value");
    else this.#bar.value = fraction;
    this.#show(t("editor.body.uploading", { name: this.name }), false);
  }

  showFailure(reason: string): void {
    this.#show(reason, true);
  }

  #show(message: string, hasFailed: boolean): void {
    this.#message.textContent = message;
    this.element.toggleAttribute("data-failed", hasFailed);
    this.#bar.hidden = hasFailed;
    this.#retry.hidden = !hasFailed;
  }
}

function button(label: string, onClick: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = label;
  made.addEventListener("click", onClick);
  return made;
}
