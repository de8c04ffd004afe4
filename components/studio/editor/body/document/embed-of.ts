import type { Block, EmbedDetails } from "@/lib/newsroom/story/body/body";
import { type DocNode, textAttribute } from "./doc-node";

type Embed = Omit<Extract<Block, { type: "embed" }>, "id" | "type">;

const DETAILS = ["author", "quote", "postedOn", "mediaId"] as const satisfies (keyof EmbedDetails)[];

/** What an embed of the editor's document shows; what is empty is left out. */
export function embedOf(node: DocNode): Embed {
  const texts = DETAILS.map((name) => [name, textAttribute(node, name)]).filter(([, text]) => text !== "");
  const ratio = Number(node.attrs?.ratio ?? 0);
  return {
    url: textAttribute(node, "url"),
    title: textAttribute(node, "title") || "Embed",
    ...Object.fromEntries(texts),
    ...(ratio > 0 ? { ratio } : {}),
  };
}
