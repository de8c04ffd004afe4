import { findEmbed } from "./find-embed";
import { type MadeEmbed, madeEmbed } from "./made-embed";

/** What the code that a network gives for embedding a post says, read from its markup. */
export interface PostCode {
  /** Addresses that it names, those in attributes first */
  addresses: string[];
  /** The words of its first paragraph, with line breaks */
  quote: string;
  /** All its words */
  text: string;
  /** Those of its last link, which X and Bluesky date the post with */
  lastLink: string;
}

/** Classes of the elements that hold such code. */
export const POST_CLASSES = [
  ...["twitter-tweet", "twitter-video", "bluesky-embed", "mastodon-embed", "tiktok-embed"],
  ...["instagram-media", "text-post-media", "fb-post", "fb-video"],
];

/** Attributes of these elements that may name the post. */
export const POST_ATTRIBUTES = [
  ...["cite", "data-instgrm-permalink", "data-text-post-permalink", "data-embed-url", "data-href"],
];

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The day of an English date such as `November 20, 2026` or `Nov 20, 2026 at 7:00 PM`; undefined for anything else. */
function dayOf(text: string): string | undefined {
  const [, name = "", day = "", year] = /\b([A-Z][a-z]{2,8})\.? (\d{1,2}), (\d{4})\b/.exec(text) ?? [];
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  if (month === 0 || Number(day) < 1 || Number(day) > 31) return undefined;
  return `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** The embed of a post; null where the code names no post of a known network. */
export function readPost({ addresses, quote, text, lastLink }: PostCode): MadeEmbed | null {
  const address = addresses.find((each) => findEmbed(each));
  if (!address) return null;
  const after = quote ? text.slice(text.indexOf(quote.split("\n").at(-1) ?? "")) : text;
  const [, signed = ""] = /[—–]\s*([^—–]+)$/.exec(after.trim()) ?? [];
  const author = signed.trim().endsWith(lastLink.trim()) ? signed.trim().slice(0, -lastLink.trim().length) : signed;
  return madeEmbed(address, { author, quote, postedOn: dayOf(lastLink) });
}
