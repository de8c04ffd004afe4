import type { EmbedDetails } from "../body";
import { MAX_ADDRESS, MAX_EMBED_AUTHOR, MAX_EMBED_QUOTE, MAX_EMBED_TITLE } from "../limits";
import { findEmbed } from "./find-embed";
import { hostOf } from "./host-of";

export type MadeEmbed = { url: string; title: string } & EmbedDetails;

const cut = (text: string, max: number) => (text.length > max ? `${text.slice(0, max - 1).trimEnd()}…` : text);
const line = (text: string | undefined, max: number) =>
  cut(
    (text ?? "")
      .toWellFormed()
      .replace(/[\s\0]+/g, " ")
      .trim(),
    max,
  );

/** What an embed is called where nothing else is known: its site. */
const siteTitle = (url: string): string => findEmbed(url)?.provider.name ?? hostOf(url);

/**
 * An embed of an address, with what is known of it, cut to the limits of a story: the one address of the content at a known site, else the
 * address as it is; null where it is no web address. Nothing is fetched.
 */
export function madeEmbed(address: string, known: Partial<MadeEmbed> = {}): MadeEmbed | null {
  const given = address.trim().replace(/^\/\//, "https://");
  const url = findEmbed(given)?.address ?? given;
  if (!/^https?:/i.test(url) || url.length > MAX_ADDRESS || !URL.canParse(url)) return null;
  const author = line(known.author, MAX_EMBED_AUTHOR);
  const lines = (known.quote ?? "").toWellFormed().replaceAll("\0", " ").split("\n");
  const quote = cut(lines.map((each) => each.replace(/\s+/g, " ").trim()).join("\n"), MAX_EMBED_QUOTE).trim();
  const { postedOn, mediaId, ratio } = known;
  return {
    url,
    title: line(known.title, MAX_EMBED_TITLE) || line(nameOf(author, url), MAX_EMBED_TITLE),
    ...(author && { author }),
    ...(quote && { quote }),
    ...(postedOn && { postedOn }),
    ...(mediaId && { mediaId }),
    ...(ratio && { ratio }),
  };
}

const nameOf = (author: string, url: string) => [author, siteTitle(url)].filter(Boolean).join(" · ");
