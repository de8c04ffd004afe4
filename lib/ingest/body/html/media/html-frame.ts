import { findEmbed } from "@/lib/newsroom/story/body/embed/find-embed";
import { madeEmbed } from "@/lib/newsroom/story/body/embed/made-embed";
import type { Piece } from "../../incoming-body";
import { addChange, type Conversion } from "../conversion";
import { webAddress } from "./link-piece";

/** A frame as an embed. One over http plays where its site is known, which answers at https; else it is a card with a link. */
export function framePieces(tag: string, source: string, title: string | undefined, conversion: Conversion): Piece[] {
  const address = webAddress(source);
  const made = address && madeEmbed(address, { title });
  if (!made) {
    addChange(conversion, `<${tag}> left out`, source || "without an address");
    return [];
  }
  if (tag !== "iframe") addChange(conversion, `<${tag}> as an embed`, source);
  if (/^http:/i.test(address))
    addChange(conversion, findEmbed(address) ? "http frame over https" : "http frame as a link card", source);
  return [{ type: "embed", ...made }];
}
