import { type Run, runText } from "@/lib/newsroom/story/body/body";
import { findEmbed } from "@/lib/newsroom/story/body/embed/find-embed";
import { madeEmbed } from "@/lib/newsroom/story/body/embed/made-embed";
import type { Piece } from "../../incoming-body";
import { addChange, type Conversion } from "../conversion";

/** An address of a known site that is alone in a paragraph, which WordPress shows as what is there; null for all other text. */
export function addressPiece(text: Run[], conversion: Conversion): Piece | null {
  const address = runText(text);
  if (!/^https?:\/\/\S+$/i.test(address) || !findEmbed(address)) return null;
  const made = madeEmbed(address);
  if (!made) return null;
  addChange(conversion, "address of a known site as an embed", address);
  return { type: "embed", ...made };
}
