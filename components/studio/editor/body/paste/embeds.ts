import { MAX_ADDRESS, MAX_EMBED_TITLE } from "@/lib/newsroom/story/body/limits";
import { addNote, type PasteNotes } from "./paste-notes";

const STATUS = /^https:\/\/(?:www\.|mobile\.)?(?:twitter|x)\.com\/\w+\/status\/\d+/i;

/** Turns the code that sites give for embedding into embeds of its address: posts of X, and frames. */
export function readEmbeds(page: Document, notes: PasteNotes): void {
  for (const quote of page.querySelectorAll("blockquote.twitter-tweet, blockquote.twitter-video")) {
    const address = [...quote.querySelectorAll("a[href]")]
      .map((link) => STATUS.exec(link.getAttribute("href") ?? "")?.[0])
      .findLast((found) => found !== undefined);
    if (!address) continue;
    quote.replaceWith(embed(page, address, [...quote.childNodes].map((node) => node.textContent).join(" ")));
    addNote(notes, "embeds");
  }
  for (const frame of page.querySelectorAll("iframe")) {
    const src = frame.getAttribute("src")?.trim() ?? "";
    const address = src.startsWith("//") ? `https:${src}` : src;
    if (/^https?:/i.test(address) && address.length <= MAX_ADDRESS && URL.canParse(address)) {
      frame.replaceWith(embed(page, address, frame.title || new URL(address).hostname));
    } else {
      addNote(notes, "frames");
      frame.remove();
    }
  }
}

function embed(page: Document, address: string, words: string): Element {
  const made = page.createElement("div");
  made.dataset.embed = address;
  const title = words.replace(/\s+/g, " ").trim();
  made.title = title.length > MAX_EMBED_TITLE ? `${title.slice(0, MAX_EMBED_TITLE - 1)}…` : title;
  return made;
}

/** Whether plain text is the code that a site gives for embedding. */
export const isEmbedCode = (text: string): boolean =>
  /^\s*<(?:iframe\s|blockquote\s[^>]*\bclass="twitter-(?:tweet|video)")/i.test(text) &&
  /<\/(?:iframe|blockquote|script)>\s*$/i.test(text);
