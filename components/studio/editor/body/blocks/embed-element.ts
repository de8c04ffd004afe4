import { type MadeEmbed, madeEmbed } from "@/lib/newsroom/story/body/embed/made-embed";
import { MAX_EMBED_RATIO } from "@/lib/newsroom/story/body/limits";

const DAY = /^\d{4}-\d\d-\d\d$/;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The attributes of the element that is an embed on its way through the clipboard. */
export function embedElement({ url, title, ...details }: MadeEmbed): Record<string, string> {
  return { "data-embed": url, title, "data-details": JSON.stringify(details) };
}

/** The embed of such an element; null where its address is none, without details that are none of an embed. */
export function embedOfElement({ dataset, title }: HTMLElement): MadeEmbed | null {
  const given = readJson(dataset.details ?? "{}") ?? {};
  const text = (name: string, form = /^/) => {
    const value = given[name];
    return typeof value === "string" && form.test(value) ? value : undefined;
  };
  const ratio = Number(given.ratio);
  const hasRatio = ratio >= 1 / MAX_EMBED_RATIO && ratio <= MAX_EMBED_RATIO;
  return madeEmbed(dataset.embed ?? "", {
    ...{ title, author: text("author"), quote: text("quote") },
    ...{ postedOn: text("postedOn", DAY), mediaId: text("mediaId", UUID) },
    ...(hasRatio ? { ratio } : {}),
  });
}

function readJson(text: string): Record<string, unknown> | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
