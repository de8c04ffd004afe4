import { readPost } from "@/lib/newsroom/story/body/embed/post-code";
import { postCodeOf } from "@/lib/newsroom/story/body/embed/post-code-of-element";
import type { Piece } from "../../incoming-body";
import { addChange, type Conversion } from "../conversion";
import { allText, type Element } from "../html-elements";

/** The code that a network gives for a post, as an embed; null for an element that is none. */
export function postPieces(element: Element, conversion: Conversion): Piece[] | null {
  const code = postCodeOf(element);
  const made = code && readPost(code);
  if (!made) return null;
  addChange(conversion, "code of a post as an embed", `${made.url} ${allText(element)}`);
  return [{ type: "embed", ...made }];
}
