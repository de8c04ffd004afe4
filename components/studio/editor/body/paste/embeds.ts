import { type MadeEmbed, madeEmbed } from "@/lib/newsroom/story/body/embed/made-embed";
import { POST_ATTRIBUTES, POST_CLASSES, type PostCode, readPost } from "@/lib/newsroom/story/body/embed/post-code";
import { embedElement } from "../blocks/embed-element";
import { addNote, type PasteNotes } from "./paste-notes";

const POSTS = POST_CLASSES.map((name) => `blockquote.${name}, div.${name}`).join(", ");

/** Turns the code that sites give for embedding into embeds of its address: posts of networks, and frames. */
export function readEmbeds(page: Document, notes: PasteNotes): void {
  for (const element of page.querySelectorAll(POSTS)) {
    const made = readPost(codeOf(element));
    if (!made) continue;
    element.replaceWith(elementOf(page, made));
    addNote(notes, "embeds");
  }
  for (const frame of page.querySelectorAll("iframe")) {
    const made = madeEmbed(frame.getAttribute("src") ?? "", { title: frame.title });
    if (made) {
      frame.replaceWith(elementOf(page, made));
    } else {
      addNote(notes, "frames");
      frame.remove();
    }
  }
}

function codeOf(element: Element): PostCode {
  for (const lineBreak of element.querySelectorAll("br")) lineBreak.replaceWith("\n");
  const links = [...element.querySelectorAll("a[href]")];
  return {
    addresses: [
      ...POST_ATTRIBUTES.map((name) => element.getAttribute(name) ?? ""),
      ...links.map((link) => link.getAttribute("href") ?? "").reverse(),
    ],
    quote: element.querySelector("p")?.textContent.trim() ?? "",
    text: element.textContent,
    lastLink: links.at(-1)?.textContent ?? "",
  };
}

function elementOf(page: Document, made: MadeEmbed): Element {
  const element = page.createElement("div");
  for (const [name, value] of Object.entries(embedElement(made))) element.setAttribute(name, value);
  return element;
}

const CODE = new RegExp(
  `^\\s*<(?:iframe\\s|(?:blockquote|div)\\s[^>]*\\bclass="[^"]*\\b(?:${POST_CLASSES.join("|")})\\b)`,
  "i",
);

/** Whether plain text is the code that a site gives for embedding. */
export const isEmbedCode = (text: string): boolean =>
  CODE.test(text) && /<\/(?:iframe|blockquote|div|script)>\s*$/i.test(text);
