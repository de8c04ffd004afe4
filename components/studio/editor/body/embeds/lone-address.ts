import type { Selection } from "@tiptap/pm/state";
import { MAX_ADDRESS } from "@/lib/newsroom/story/body/limits";
import { isEmptyParagraph } from "../insertion/insertion-gap";

/** The web address that is all that was copied; null where there is more, or none. */
export function loneAddress(data: DataTransfer | null): string | null {
  const text = data?.getData("text/plain").trim() ?? "";
  if (!/^https?:\/\/\S+$/i.test(text) || text.length > MAX_ADDRESS || !URL.canParse(text)) return null;
  const html = data?.getData("text/html") ?? "";
  if (!html) return text;
  const { body } = new DOMParser().parseFromString(html, "text/html");
  return body.textContent.trim() === text && !body.querySelector("img, iframe") ? text : null;
}

/** Whether the caret is alone on a line of the text: not in a list, a table or a box. */
export const isOnEmptyLine = ({ empty, $from }: Selection): boolean =>
  empty && $from.depth === 1 && isEmptyParagraph($from.parent);
