import { randomId } from "../../draft/random-id";
import { addNote, type PasteNotes } from "./paste-notes";
import { pastedMediaId } from "./pasted-pictures";

/** A picture that came inside the markup; the figure with its id is where it was. */
export interface PastedFile {
  id: string;
  file: File;
}

const DATA = /^data:(image\/(?:png|jpe?g|gif|webp|avif));base64,([a-z0-9+/=\s]+)$/i;

/** Takes the pictures that came inside the markup as files and leaves a figure for each; where others were, their address is left in the text. */
export function takePictures(page: Document, notes: PasteNotes, label: string): PastedFile[] {
  const files: PastedFile[] = [];
  for (const image of page.querySelectorAll("img")) {
    const src = image.getAttribute("src")?.trim() ?? "";
    const data = DATA.exec(src);
    if (isPixel(image)) image.remove();
    else if (data) {
      const id = randomId();
      files.push({ id, file: fileOf(data[1] ?? "", data[2] ?? "", image.alt) });
      addNote(notes, "uploaded");
      placeFigure(image, id);
    } else {
      const isAddress = /^https?:/i.test(src);
      addNote(notes, isAddress ? "addressed" : "lost");
      image.replaceWith(placeholder(page, image, isAddress ? src : "", label));
    }
  }
  return files;
}

const WORDS = "p, h1, h2, h3, h4, h5, h6, pre, ul, ol, table, blockquote";
const BLOCKS = `${WORDS}, div, hr, figure`;

/** Words that a picture must not break up. */
const isWords = (element: Element) =>
  element.matches(WORDS) || (element.tagName === "DIV" && !element.querySelector(BLOCKS));

/** Puts a figure where an image was: before the words that follow it, else after the words, list or table around it. */
function placeFigure(image: HTMLImageElement, id: string): void {
  const figure = image.ownerDocument.createElement("figure");
  figure.dataset.mediaId = pastedMediaId(id);
  let around: Element | null = null;
  for (let at = image.parentElement; at; at = at.parentElement) if (isWords(at)) around = at;
  if (!around) {
    image.replaceWith(figure);
    return;
  }
  const isFirst = !hasWordsBefore(image, around) && around.textContent?.trim() !== "";
  image.remove();
  if (isFirst) around.before(figure);
  else lastFigureAfter(around).after(figure);
}

function lastFigureAfter(words: Element): Element {
  let last = words;
  while (last.nextElementSibling?.matches(`figure[data-media-id^="${pastedMediaId("")}"]`))
    last = last.nextElementSibling;
  return last;
}

function hasWordsBefore(image: Element, around: Element): boolean {
  const before = image.ownerDocument.createRange();
  before.setStart(around, 0);
  before.setEndBefore(image);
  return before.toString().trim() !== "";
}

/** A picture that counts readers and shows nothing. */
const isPixel = (image: HTMLImageElement) =>
  ["width", "height"].every((name) => /^[01](?:px)?$/.test(image.getAttribute(name) ?? ""));

function fileOf(type: string, base64: string, alt: string): File {
  const bytes = Uint8Array.from(atob(base64.replace(/\s/g, "")), (character) => character.charCodeAt(0));
  const name = `${alt.trim().slice(0, 60) || "picture"}.${type.split("/")[1]?.replace("jpeg", "jpg")}`;
  return new File([bytes], name, { type });
}

function placeholder(page: Document, image: HTMLImageElement, address: string, label: string): Element {
  const made = page.createElement("p");
  const words = [label, image.alt.trim()].filter(Boolean).join(": ");
  made.append(`[${words}`);
  if (address) {
    const link = page.createElement("a");
    link.href = address;
    link.textContent = address;
    made.append(" ", link);
  }
  made.append("]");
  return made;
}
