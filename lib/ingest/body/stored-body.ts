import type { Run, StoryBody } from "@/lib/newsroom/story/body/body";
import { fileName } from "./html/media/file-name";
import { webAddress } from "./html/media/link-piece";
import type { IncomingBody, IncomingPicture } from "./incoming-body";

export const incomingPictures = (body: IncomingBody): IncomingPicture[] =>
  body.blocks.filter((block) => block.type === "incoming-picture");

/** A body with its pictures by the ids that they were stored under; in place of one that was not, its words and a link to it stay. */
export function storedBody(body: IncomingBody, mediaIdOf: (picture: IncomingPicture) => string | null): StoryBody {
  const blocks = body.blocks.map((block): StoryBody["blocks"][number] => {
    if (block.type !== "incoming-picture") return block;
    const { id, caption } = block;
    const mediaId = mediaIdOf(block);
    if (!mediaId) return { id, type: "paragraph", text: missing(block) };
    return { id, type: "picture", mediaId, size: "text", ...(caption ? { caption } : {}) };
  });
  return { schema: 1, blocks };
}

function missing({ src, alt, caption, credit }: IncomingPicture): Run[] {
  const href = webAddress(src);
  const name = alt || (src.startsWith("data:") ? "" : fileName(src)) || caption || credit || "…";
  const rest = [caption, credit].filter((words) => words && words !== name).join(" · ");
  const link: Run = { text: name, ...(href ? { marks: [{ type: "link", href }] } : {}) };
  return rest ? [link, { text: `\n${rest}` }] : [link];
}
