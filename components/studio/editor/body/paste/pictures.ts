import { addNote, type PasteNotes } from "./paste-notes";

const DATA = /^data:(image\/(?:png|jpe?g|gif|webp|avif));base64,([a-z0-9+/=\s]+)$/i;

/** Takes the pictures that came inside the markup as files; where others were, their address is left in the text. */
export function takePictures(page: Document, notes: PasteNotes, label: string): File[] {
  const files: File[] = [];
  for (const image of page.querySelectorAll("img")) {
    const src = image.getAttribute("src")?.trim() ?? "";
    const data = DATA.exec(src);
    if (isPixel(image)) image.remove();
    else if (data) {
      files.push(fileOf(data[1] ?? "", data[2] ?? "", image.alt));
      addNote(notes, "uploaded");
      image.remove();
    } else {
      const isAddress = /^https?:/i.test(src);
      addNote(notes, isAddress ? "addressed" : "lost");
      image.replaceWith(placeholder(page, image, isAddress ? src : "", label));
    }
  }
  return files;
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
