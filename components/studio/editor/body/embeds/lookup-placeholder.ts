import type { StudioText } from "@/lib/studio/shell/text/make-studio-text";

/** Shows below an address that it is being looked up, with a way to keep it as text. */
export function lookupPlaceholder({ t, lang, dir }: StudioText, site: string, onStop: () => void): HTMLElement {
  const element = document.createElement("div");
  const label = t("editor.body.embed.lookingUp", { site });
  const attributes = { lang, dir, role: "group", "aria-label": label, "data-upload": "" };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const message = document.createElement("p");
  message.textContent = label;
  const bar = document.createElement("progress");
  bar.setAttribute("aria-label", label);
  const stop = document.createElement("button");
  stop.type = "button";
  stop.textContent = t("editor.body.embed.asText");
  stop.addEventListener("click", onStop);
  element.append(message, bar, stop);
  return element;
}
